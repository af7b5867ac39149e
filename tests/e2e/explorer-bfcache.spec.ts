import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';

// Playwright starts browsers without this cache, which every reader has.
test.use({
  launchOptions: {
    ...(process.env['BROWSER_PATH'] ? { executablePath: process.env['BROWSER_PATH'] } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('the back/forward cache keeps the view of the explorer, and a theme chosen since is taken up', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('?diff=1');
  await explorer.search.fill('gpus');
  await expect.poll(() => explorer.view()).toBe('?q=gpus&diff=1');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'kept' : 'loaded again';
    });
    location.href = 'learn.html';
  });
  await expect(page).toHaveURL(/learn\.html$/);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.evaluate(() => {
    history.back();
  });
  await expect(page).toHaveTitle('kept');
  await expect(explorer.search).toHaveValue('gpus');
  await expect(explorer.row('arm')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
});
