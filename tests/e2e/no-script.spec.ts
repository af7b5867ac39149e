import { expect, test } from '@playwright/test';

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
  await page.locator('summary').filter({ hasText: 'Options' }).click();
  await page.getByRole('checkbox', { name: 'EKS on Fargate' }).click();
  await expect(header).toBeVisible();
});

test('the explorer shows every row and no dead control without scripts', async ({ page }) => {
  await page.goto('compare.html?q=gpu&diff=1#gpu--eks-fargate');
  await expect(page.locator('td[id="gpu--eks-fargate"]')).toBeInViewport();
  await expect(page.getByRole('columnheader', { name: 'EKS on Fargate' })).toBeVisible();
  expect(await page.locator('.compare tr[data-letters]').count()).toBeGreaterThan(100);
  await expect(page.locator('tr[id="jobs"]')).toBeVisible();
  await expect(page.locator('berth-explorer').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.locator('.groups').getByRole('checkbox')).toHaveCount(0);
  await expect(
    page.locator('.groups').getByRole('link', { name: 'Cost', exact: true }),
  ).toHaveAttribute('href', '#group-cost');
});

test('a row opens its details without scripts', async ({ page }) => {
  await page.goto('compare.html');
  await page.getByText('Why and sources').first().click();
  await expect(page.locator('details[open]')).toHaveCount(1);
});

test('the sides of a pair change places without scripts, and back', async ({ page }) => {
  await page.goto('compare/managed-instances-vs-auto-mode.html');
  const [first, second] = [
    page.getByRole('columnheader', { name: 'Managed Instances' }).first(),
    page.getByRole('columnheader', { name: 'Auto Mode' }).first(),
  ];
  const isFirstLeft = async () =>
    ((await first.boundingBox())?.x ?? 0) < ((await second.boundingBox())?.x ?? 0);
  expect(await isFirstLeft()).toBe(true);
  await page.getByRole('link', { name: 'Swap sides' }).click();
  expect(await isFirstLeft()).toBe(false);
  await page.goBack();
  expect(await isFirstLeft()).toBe(true);
  await page.goForward();
  await page.getByRole('link', { name: 'Swap back' }).click();
  expect(await isFirstLeft()).toBe(true);
});

test('controls that need scripts are not shown', async ({ page }) => {
  await page.goto('index.html');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveCount(0);
});
