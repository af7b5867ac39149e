import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test } from '@playwright/test';
import { fewOfEachKind, minimumPages, pages } from './pages.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Off by default in axe; these two decide the most here, so each run proves that they ran. */
const required = ['target-size', 'color-contrast-enhanced'];

const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: Object.fromEntries(required.map((rule) => [rule, { enabled: true }])),
  // Every other rule is still listed, with one element: enough to see that it ran, and much faster.
  resultTypes: ['violations', 'incomplete'],
};

/**
 * The inside of a drawing is hidden from assistive technology and described beside it, and axe cannot tell what lies
 * behind SVG text. The contrast of the tokens it paints with is proven in tests/unit/tokens.test.ts.
 */
const scope = { exclude: ['.drawing svg > [aria-hidden]'] };

// The explorer has thousands of elements, and each is measured four times.
test.setTimeout(240_000);

test('there are pages to test', () => {
  expect(pages.length).toBeGreaterThanOrEqual(minimumPages);
});

for (const path of [...fewOfEachKind, '404.html'])
  test(`${path} has no accessibility problem axe can find`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(axeSource);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const results = await page.evaluate(
          ([context, run]) =>
            (
              globalThis as unknown as {
                axe: { run: (context: object, run: RunOptions) => Promise<AxeResults> };
              }
            ).axe.run(context, run),
          [scope, options] as const,
        );
        const where = `${path}, ${colorScheme}, ${width} px`;
        const problems = [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
        );
        expect(problems, where).toEqual([]);
        expect(
          results.passes.map(({ id }) => id),
          `rules that ran on ${where}`,
        ).toEqual(expect.arrayContaining(required));
      }
  });
