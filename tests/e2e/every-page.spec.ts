import { expect, test } from '@playwright/test';
import { watchForProblems } from './page-problems.ts';
import { minimumPages, pages, turnsOf } from './pages.ts';

test.setTimeout(180_000);

test('there are pages to test', () => {
  expect(pages.length).toBeGreaterThanOrEqual(minimumPages);
});

for (const [index, turn] of turnsOf(pages).entries())
  test(`pages load cleanly and fit 320 px, turn ${index + 1}`, async ({ page, baseURL }) => {
    const problems = await watchForProblems(page, baseURL ?? '');
    await page.setViewportSize({ width: 320, height: 720 });
    for (const path of turn) {
      const response = await page.goto(path);
      const found = await page.evaluate(async () => {
        await document.fonts.ready;
        // What is laid out when it comes near the screen must fit too.
        delete document.documentElement.dataset['late'];
        const { scrollWidth } = document.documentElement;
        return { headings: document.querySelectorAll('h1').length, fits: scrollWidth <= 320 };
      });
      expect.soft(response?.status(), path).toBe(200);
      expect.soft(found, path).toEqual({ headings: 1, fits: true });
      expect.soft(problems.splice(0), path).toEqual([]);
    }
  });
