import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { watchForProblems } from '../e2e/page-problems.ts';
import { copyFolder } from './copy.ts';
import { fewOfEachKind, minimumPages, pages, turnsOf } from '../e2e/pages.ts';

/** Why a link of a page on disk leads to no file; undefined when it does. The build has checked the ids of pages. */
function brokenLink(href: string): string | undefined {
  const url = new URL(href);
  if (url.protocol !== 'file:') return undefined;
  const file = fileURLToPath(new URL(url.pathname, 'file:'));
  if (!existsSync(file)) return `${href}: no such file`;
  if (!path.extname(file)) return `${href}: a folder, not a file`;
  return undefined;
}

test('there are pages to test', () => {
  expect(pages.length).toBeGreaterThanOrEqual(minimumPages);
});

for (const [index, turn] of turnsOf(fewOfEachKind).entries())
  test(`pages work from disk, turn ${index + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    const folder = copyFolder();
    const problems = await watchForProblems(page, pathToFileURL(folder).href);
    for (const name of turn) {
      await page.goto(pathToFileURL(path.join(folder, name)).href);
      const { fonts, scripts, links } = await page.evaluate(async () => {
        await document.fonts.ready;
        return {
          fonts: [...document.fonts].flatMap(({ status, family }) =>
            status === 'loaded' ? family : [],
          ),
          scripts: document.documentElement.hasAttribute('data-scripts'),
          links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(
            ({ href }) => href,
          ),
        };
      });
      expect
        .soft(fonts.join(), `${name}: the style sheet and its font apply`)
        .toContain('Source Sans 3');
      expect.soft(scripts, `${name}: the inline script runs`).toBe(true);
      expect.soft(links.length, name).toBeGreaterThan(0);
      expect
        .soft(
          links.map(brokenLink).filter((problem) => problem !== undefined),
          name,
        )
        .toEqual([]);
      expect.soft(problems.splice(0), name).toEqual([]);
    }
  });
