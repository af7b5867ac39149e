import { expect, test } from '@playwright/test';
import { watchForProblems } from './page-problems.ts';
import { fewOfEachKind, turnsOf } from './pages.ts';

test.setTimeout(180_000);

// The same files below a path: a few of each kind show whether an address is wrong.
for (const [index, turn] of turnsOf(fewOfEachKind).entries())
  test(`pages load cleanly below a path, turn ${index + 1}`, async ({ page, baseURL }) => {
    const problems = await watchForProblems(page, baseURL ?? '');
    for (const path of turn) {
      const response = await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      expect.soft(response?.status(), path).toBe(200);
      expect.soft(problems.splice(0), path).toEqual([]);
    }
  });
