import { expect, test } from '@playwright/test';
import { watchForProblems } from './page-problems.ts';
import { leadingPages } from './pages.ts';

/** A fixed few: one template makes them all. */
const few = leadingPages.filter((_, index) => index % 24 === 0);

test('there are share pages of every kind', () => {
  for (const kind of [
    's/claims.',
    's/compare.all.group-',
    's/glossary.',
    's/learn.',
    's/compare.ecs-vs-eks.',
  ])
    expect(leadingPages.filter((page) => page.startsWith(kind)).length, kind).toBeGreaterThan(3);
});

for (const path of few)
  test(`${path} leads to its place, and Back returns to where the reader came from`, async ({
    page,
    baseURL,
  }) => {
    const problems = await watchForProblems(page, baseURL ?? '');
    await page.goto('about.html');
    await page.evaluate((to) => {
      location.href = to;
    }, path);
    await page.waitForURL(/#/);
    expect(page.url()).not.toContain('/s/');
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(id);
    await page.goBack();
    await expect(page).toHaveURL(/about\.html$/);
    // What a share page had begun to load is dropped when it leads on.
    expect(problems.filter((problem) => !problem.includes('ERR_ABORTED'))).toEqual([]);
  });

test('a share page passes on the query it was opened with', async ({ page }) => {
  await page.goto('s/glossary.task.html?asof=2026-11-24');
  await expect(page).toHaveURL(/\/glossary\.html\?asof=2026-11-24#task$/);
});

test('a place on a page is never under something that sticks', async ({ page }) => {
  await page.goto('compare.html#group-cost');
  const group = page.locator('#group-cost');
  await expect(group).toBeInViewport();
  const head = await page.locator('table.compare thead').boundingBox();
  const box = await group.boundingBox();
  expect(box?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});

for (const path of ['compare.html', 'glossary.html', 'options/ecs-ec2.html', 'learn/ecs.html'])
  test(`no id of ${path} takes the place of a global`, async ({ page }) => {
    await page.goto('about:blank');
    const own = await page.evaluate(() => Object.getOwnPropertyNames(window));
    await page.goto(path);
    const taken = await page.evaluate(
      (names) => names.filter((name) => Reflect.get(window, name) instanceof Element),
      own.filter((name) => name !== 'frameElement'),
    );
    expect(own.length).toBeGreaterThan(500);
    expect(taken).toEqual([]);
    // The global of Berth’s own scripts is theirs alone.
    await expect(page.locator('[id^="berth"]')).toHaveCount(0);
  });
