import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';

test('only layers that differ remain when asked for, without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('who-runs-what.html');
  const rows = page.locator('.layers tbody tr');
  await expect(rows.filter({ visible: true })).toHaveCount(18);
  await page.getByLabel('Only layers that differ').check();
  await expect(rows.filter({ visible: true })).toHaveCount(12);
  await expect(page.getByRole('row', { name: /^Your application/ })).toBeHidden();
  await context.close();
});

test('a phone shows one option at a time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('who-runs-what.html');
  await expect(page.locator('.layers')).toBeHidden();
  const open = page.locator('.layer-lists details[open]');
  await expect(open).toHaveCount(1);
  await page.locator('.layer-lists summary', { hasText: 'EKS on EC2' }).click();
  await expect(open).toHaveCount(1);
  await expect(open).toContainText('You share with AWS');
});

test('the address names the options, and follows the boxes', async ({ page }) => {
  await page.goto('who-runs-what.html?o=ecs-fargate,eks-ec2,nope');
  const heads = page.locator('.layers thead .option-name').filter({ visible: true });
  await expect(heads).toHaveText(['ECS on Fargate', 'EKS on EC2']);
  await expect(page.locator('.night').filter({ visible: true })).toHaveCount(2);
  await page.locator('.layer-options').getByLabel('ECS on EC2').check();
  await expect(heads).toHaveText(['ECS on Fargate', 'ECS on EC2', 'EKS on EC2']);
  await expect(page).toHaveURL(/\?o=ecs-fargate,ecs-ec2,eks-ec2$/);
});

test('neither width has an accessibility problem axe can find', async ({ page }) => {
  for (const width of [320, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('who-runs-what.html');
    await expectAccessible(page, `who-runs-what.html, ${width} px`);
  }
});

test('the chart is one page of paper', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Only Chromium prints to a file.');
  await page.goto('who-runs-what.html');
  await page.emulateMedia({ media: 'print' });
  // A4 with margins of 10 mm, in CSS pixels.
  await page.setViewportSize({ width: 718, height: 1046 });
  const bottom = await page
    .locator('.layer-chart')
    .evaluate((chart) => chart.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThan(1046);
});
