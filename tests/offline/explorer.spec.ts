import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { expect, test } from '@playwright/test';

test('the explorer keeps its view in the address of a file', async ({ page }) => {
  const folder = process.env['BERTH_ON_DISK'] ?? '';
  const address = pathToFileURL(path.join(folder, 'compare.html')).href;
  await page.goto(`${address}?o=ecs-fargate,eks-ec2&theme=dark`);
  await page.getByRole('button', { name: 'Differences only' }).click();
  await page.getByRole('searchbox').fill('gpus');
  await expect(page).toHaveURL(`${address}?o=ecs-fargate,eks-ec2&q=gpus&diff=1&theme=dark`);
  // From the page itself, since a link to a file next to it would open that file.
  const offered = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Download CSV' }).click();
  expect((await offered).url()).toMatch(/^blob:/);
  expect((await offered).suggestedFilename()).toBe('berth.csv');
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveText([
    'Question',
    'ECS on Fargate',
    'EKS on EC2',
  ]);
  await expect(page.locator('tr[id="gpu"]')).toBeVisible();
  await expect(page.locator('tr[id="arm"]')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
