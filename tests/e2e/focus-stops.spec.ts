import { expect, test, type Page } from '@playwright/test';
import { layOutAll } from './accessibility.ts';
import { fewOfEachKind, turnsOf } from './pages.ts';

/*
 * Every stop of the Tab key can be seen: what has the focus is drawn, inside the window and under nothing else.
 */

test.setTimeout(240_000);

const widths = [320, 768, 1280] as const;

interface Stops {
  count: number;
  unseen: string[];
}

/**
 * Gives the focus to every stop in turn, and names those that cannot be seen then. A list of more than `most` stops, such
 * as the sources, repeats the same few forms: its first and last hundred are tried, and others evenly spread.
 */
const stopsOf = (page: Page, most = 300): Promise<Stops> =>
  page.evaluate((limit) => {
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled'),
    );
    /** Whether one of the boxes that a stop is drawn as has a point of the window to itself. */
    const isDrawn = (element: Element): boolean =>
      [...element.getClientRects()].some(({ left, top, width, height }) => {
        if (width < 2 || height < 2) return false;
        return [0.5, 0.1, 0.9].some((part) => {
          const over = document.elementFromPoint(left + width * part, top + height / 2);
          return over !== null && element.contains(over);
        });
      });
    // The place of a box that is drawn by its label is the label's.
    const isSeen = (element: HTMLElement): boolean =>
      isDrawn(element) ||
      (element instanceof HTMLInputElement && [...(element.labels ?? [])].some(isDrawn));
    const unseen: string[] = [];
    let count = 0;
    const step = Math.max(1, Math.ceil((stops.length - 200) / (limit - 200)));
    const tried =
      stops.length <= limit
        ? stops
        : stops.filter(
            (_, index) => index < 100 || index >= stops.length - 100 || index % step === 0,
          );
    for (const element of tried) {
      element.focus();
      // A radio button that is not chosen, or what another stop has hidden meanwhile.
      if (document.activeElement !== element) continue;
      count++;
      if (!isSeen(element)) unseen.push(element.outerHTML.slice(0, 120));
    }
    return { count, unseen };
  }, most);

for (const [index, turn] of turnsOf(fewOfEachKind, 12).entries())
  test(`every focus stop can be seen, turn ${index + 1}`, async ({ page }) => {
    for (const path of turn)
      await test.step(path, async () => {
        await page.goto(path);
        await layOutAll(page);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const { count, unseen } = await stopsOf(page);
          // An embed may have one link only.
          expect.soft(count, `${path}, ${width} px`).toBeGreaterThan(0);
          expect.soft(unseen, `${path}, ${width} px`).toEqual([]);
        }
      });
  });

test('the comparison of all options shows every focus stop', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('compare.html');
  await page
    .locator('summary')
    .filter({ hasText: /^\s*Options/ })
    .click();
  await page.getByRole('link', { name: /^All \w+$/ }).click();
  await layOutAll(page);
  const { count, unseen } = await stopsOf(page, 5000);
  expect(count).toBeGreaterThan(100);
  expect(unseen).toEqual([]);
});

for (const width of widths)
  test(`the Tab key finds no stop but these at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('index.html');
    const { count } = await stopsOf(page);
    await page.goto('about:blank');
    await page.goto('index.html');
    let pressed = 0;
    for (; pressed <= count; pressed++) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => document.activeElement !== document.body);
      if (!inside) break;
    }
    expect(pressed).toBe(count);
  });
