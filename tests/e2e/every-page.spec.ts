import { expect, test } from '@playwright/test';
import { watchForProblems } from './page-problems.ts';
import { fewOfEachKind, minimumPages, pages } from './pages.ts';

test('there are pages to test', () => {
  expect(pages.length).toBeGreaterThanOrEqual(minimumPages);
});

for (const path of pages)
  test(`${path} loads cleanly and fits 320 px`, async ({ page, baseURL }, { project }) => {
    // The same files under another path: a few of each kind show whether an address is wrong.
    test.skip(
      project.name === 'http-subpath' && !fewOfEachKind.includes(path),
      'checked at the root',
    );
    const problems = await watchForProblems(page, baseURL ?? '');
    await page.setViewportSize({ width: 320, height: 720 });
    const response = await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    expect(response?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(problems).toEqual([]);
  });
