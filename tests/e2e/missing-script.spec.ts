import { expect, test, type Page, type Route } from '@playwright/test';

/** A script that does not arrive leaves no dead control, and what is said of it is true where it is read. */

const failures: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length - 100) });
  },
  'of another type': (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'x-content-type-options': 'nosniff' },
      body: '<!doctype html><title>Sign in</title>',
    }),
};

const controls = (page: Page) =>
  page
    .locator('main button, main input, main select, .site-header button, .site-footer button')
    // Works without scripts.
    .and(page.locator(':not([popovertarget]):not([data-part=options] input)'))
    .filter({ visible: true });

for (const [how, fail] of Object.entries(failures)) {
  test(`main ${how}: no control that does nothing, and no word of a folder`, async ({ page }) => {
    await page.route('**/_berth/main.*', fail);
    await page.goto('compare/gpu.html');
    await expect(page.getByText('Part of this page did not load.')).toBeVisible();
    await expect(page.getByText('Unzip the whole folder')).toBeHidden();
    await expect(controls(page)).toHaveCount(0);
  });

  test(`explorer ${how}: the table without its controls`, async ({ page }) => {
    await page.route('**/_berth/explorer.*', fail);
    await page.goto('compare.html');
    await expect(page.getByText('Part of this page did not load.')).toBeVisible();
    await expect(controls(page)).toHaveCount(0);
    await expect(page.locator('#gpu')).toBeVisible();
  });

  test(`quote ${how}: the button gives way to the reason, a permalink still leads`, async ({
    page,
  }) => {
    await page.route('**/_berth/quote.*', fail);
    await page.goto('compare/gpu.html');
    await page.getByRole('button', { name: 'Quote this' }).click();
    await expect(page.getByText('This did not load.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Quote this' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Link to ECS on Fargate' }).click();
    await expect(page).toHaveURL(/gpu\.html#ecs-fargate$/);
  });

  test(`search ${how}: the box says so and leads to the list of everything`, async ({ page }) => {
    await page.route('**/_berth/search.*', fail);
    await page.goto('learn/ecs.html');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Search does not work here: _berth/search');
    await expect(dialog.getByRole('link')).toBeVisible();
  });
}
