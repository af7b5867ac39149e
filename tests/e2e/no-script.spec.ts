import { expect, test } from '@playwright/test';
import { fewOfEachKind, minimumPages, pages } from './pages.ts';

test('there are pages to test', () => {
  expect(pages.length).toBeGreaterThanOrEqual(minimumPages);
});

for (const path of fewOfEachKind)
  test(`${path} is complete without scripts`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    // An embed shows its answer and nothing around it.
    if (!path.startsWith('embed/'))
      await expect(page.getByRole('navigation').first()).toBeVisible();
    const main = page.locator('main');
    await expect(main).toBeVisible();
    expect((await main.innerText()).trim().length).toBeGreaterThan(40);
  });

test('an unknown address shows the 404 page with links that work at the root of a host', async ({
  page,
}) => {
  const response = await page.goto('x/y/z');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main noscript')).not.toBeEmpty();
  const links = page.locator('main a[href]');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
});

test('columns of the explorer are chosen without scripts', async ({ page }) => {
  await page.goto('compare.html');
  const header = page.getByRole('columnheader', { name: 'EKS on Fargate' });
  await expect(header).toHaveCount(0);
  await page.locator('label').filter({ hasText: 'EKS on Fargate' }).click();
  await expect(header).toBeVisible();
});

test('a row opens its details without scripts', async ({ page }) => {
  await page.goto('compare.html');
  await page.getByText('Why, limits and sources').first().click();
  await expect(page.locator('details[open]')).toHaveCount(1);
});

test('controls that need scripts are not shown', async ({ page }) => {
  await page.goto('index.html');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveCount(0);
});
