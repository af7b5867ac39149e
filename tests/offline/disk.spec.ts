import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { elementsOf } from '../../tools/portable/html-elements.ts';
import { watchForProblems } from '../e2e/page-problems.ts';
import { copyFolder } from './copy.ts';
import { fewOfEachKind, minimumPages, pages } from '../e2e/pages.ts';

const idsByFile = new Map<string, Set<string>>();

function idsIn(file: string): Set<string> {
  const known = idsByFile.get(file);
  if (known) return known;
  const elements = elementsOf(readFileSync(file, 'utf8'));
  const ids = new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
  idsByFile.set(file, ids);
  return ids;
}

/** Why a link of a page on disk leads nowhere; undefined when it leads somewhere. */
function brokenLink(href: string): string | undefined {
  const url = new URL(href);
  if (url.protocol !== 'file:') return undefined;
  const fragment = decodeURIComponent(url.hash.slice(1));
  const file = fileURLToPath(new URL(url.pathname, 'file:'));
  if (!existsSync(file)) return `${href}: no such file`;
  if (!path.extname(file)) return `${href}: a folder, not a file`;
  if (fragment !== '' && file.endsWith('.html') && !idsIn(file).has(fragment))
    return `${href}: no such id`;
  return undefined;
}

test('there are pages to test', () => {
  expect(pages.length).toBeGreaterThanOrEqual(minimumPages);
});

for (const name of fewOfEachKind)
  test(`${name} works from disk`, async ({ page }) => {
    const folder = copyFolder();
    const problems = await watchForProblems(page, pathToFileURL(folder).href);
    await page.goto(pathToFileURL(path.join(folder, name)).href);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map((f) => f.family);
    });
    expect(fonts.join(), 'the style sheet and its font apply').toContain('Source Sans 3');
    expect(
      await page.evaluate(() => document.documentElement.hasAttribute('data-scripts')),
      'the inline script runs',
    ).toBe(true);
    const links = await page
      .locator('a[href]')
      .evaluateAll((elements) => elements.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    expect(links.map(brokenLink).filter((problem) => problem !== undefined)).toEqual([]);
    expect(problems).toEqual([]);
  });
