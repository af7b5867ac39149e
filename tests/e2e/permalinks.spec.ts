import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parsePermalinks, permalinksFile } from '../../scripts/permalinks/list.ts';
import { fewOfEachKind, leadingPages } from './pages.ts';

/*
 * Every address ever published, in a browser: with scripts in one project, without in another. A page is visited once
 * for all its fragments. `npm run test:all-pages` visits each page, the usual run some of each kind.
 */

const list = parsePermalinks(
  readFileSync(path.resolve(import.meta.dirname, '../..', permalinksFile), 'utf8'),
);

/** Listed before controls were left out: a group of them, which has no box of its own and needs scripts. */
const noPlace = new Set(['compare.html#filters']);

/** The fragments of each page. */
const idsOfPage = new Map<string, string[]>();
for (const { page, id } of list.values())
  if (!noPlace.has(`${page}#${id}`))
    idsOfPage.set(page, [...(idsOfPage.get(page) ?? []), ...(id === undefined ? [] : [id])]);

const all = process.env['ALL_PAGES'] === '1';
const fewLeading = leadingPages.filter((_, index) => all || index % 48 === 0);
const visited = [...idsOfPage.keys()].filter((page) => fewOfEachKind.includes(page));

/** Pages are visited in turn in a few long tests: a browser page of its own for each would cost more than the visit. */
const share = all ? 12 : 4;
const turns = <T>(items: readonly T[], count: number): T[][] =>
  Array.from({ length: count }, (_, turn) =>
    items.filter((_one, index) => index % count === turn),
  ).filter((turn) => turn.length > 0);

/** Nothing that is only looked at is loaded: addresses are what counts. */
async function lean(page: Page): Promise<void> {
  await page.route(/\.(?:png|svg|woff2)$/, (route) => route.abort());
}

/** How many fragments of a page are followed in the usual run; that all exist is a test of the built site. */
const followed = all ? Infinity : 24;

interface Asked {
  ids: readonly string[];
  /** Every so many of them is followed as a reader’s link would be. */
  step: number;
  /** Without scripts nothing happens after the page has shown the place. */
  scripts: boolean;
}

/** What is wrong with the fragments of the page that is open. */
const follow = (page: Page, asked: Asked): Promise<string[]> =>
  page.evaluate(async ({ ids, step, scripts }) => {
    const problems: string[] = [];
    const nextTask = () => new Promise((resolve) => setTimeout(resolve));
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isShown = (id: string) => document.getElementById(id)?.checkVisibility() === true;
    const lookEvery = step * Math.max(1, Math.floor(ids.length / step / 4));
    for (const [index, id] of ids.entries()) {
      if (index % step !== 0) continue;
      location.replace(`#${id}`);
      // A script may have to show it: columns of the comparison, for one.
      if (scripts) await nextTask();
      const target = document.querySelector(':target');
      if (target?.id !== id)
        problems.push(`#${id}: the target is ${target ? `#${target.id}` : 'nothing'}`);
      if (!isShown(id)) problems.push(`#${id} is not shown`);
      if (!target || index % lookEvery !== 0) continue;
      if (scripts) await nextFrame();
      const { left, top, width } = target.getBoundingClientRect();
      if (top >= innerHeight || top < 0) problems.push(`#${id} is not in view, but at ${top} px`);
      // Whatever is drawn over the start of the place is the place or what contains it.
      const over = document.elementFromPoint(left + Math.min(4, width / 2), top + 2);
      if (over && !over.contains(target) && !target.contains(over))
        problems.push(`#${id} is under ${over.tagName}.${over.className}`);
    }
    return problems;
  }, asked);

/** What a page lacks that it must show without scripts. */
const missingWithoutScripts = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((path) => {
    const isShown = (selector: string) =>
      document.querySelector(selector)?.checkVisibility() === true;
    const words = document.querySelector('main')?.innerText.trim() ?? '';
    return [
      ...(isShown('h1') ? [] : [`${path}: no heading is shown`]),
      // An embed shows its answer and nothing around it.
      ...(path.startsWith('embed/') || isShown('nav') ? [] : [`${path}: no navigation is shown`]),
      ...(words.length > 40 ? [] : [`${path}: ${words.length} characters`]),
    ];
  }, name);

test('there are addresses to follow', () => {
  expect(list.size).toBeGreaterThan(6000);
  expect(visited.length).toBeGreaterThan(60);
});

for (const [turn, group] of turns(visited, share).entries())
  test(`published addresses hold, part ${turn + 1} of ${share}`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.setTimeout(all ? 900_000 : 120_000);
    await lean(page);
    const problems: string[] = [];
    for (const name of group) {
      const response = await page.goto(name);
      if (response?.status() !== 200) problems.push(`${name}: ${response?.status()}`);
      // No other suite visits each of these pages without scripts.
      if (!javaScriptEnabled) problems.push(...(await missingWithoutScripts(page, name)));
      const ids = idsOfPage.get(name) ?? [];
      const step = Math.max(1, Math.ceil(ids.length / followed));
      const found = await follow(page, { ids, step, scripts: javaScriptEnabled });
      problems.push(...found.map((problem) => `${name}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });

for (const [turn, group] of turns(fewLeading, all ? 4 : 1).entries())
  test(`share pages and former addresses lead to their place, part ${turn + 1}`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.setTimeout(all ? 900_000 : 120_000);
    await lean(page);
    const problems: string[] = [];
    for (const name of group) {
      await page.goto(name, { waitUntil: javaScriptEnabled ? 'commit' : 'load' });
      if (javaScriptEnabled) {
        await page.waitForURL((url) => !url.pathname.endsWith(`/${name}`));
        await page.waitForLoadState('domcontentloaded');
        const { hash } = new URL(page.url());
        const target = page.locator(':target');
        if (hash !== '' && !(await target.isVisible())) problems.push(`${name}: no ${hash}`);
      } else {
        const link = page.locator('main a[data-forward]:visible');
        const [to] = await link.evaluateAll((links) =>
          links.map((one) => (one instanceof HTMLAnchorElement ? one.href : '')),
        );
        if (to === undefined || !(await page.request.get(to)).ok())
          problems.push(`${name}: leads to ${to}`);
        const words = (await page.locator('main').innerText()).length;
        if (words < 80) problems.push(`${name}: ${words} characters`);
      }
    }
    expect(problems).toEqual([]);
  });
