import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { contrastInDrawings } from './drawing-contrast.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Off by default in axe; these two matter most here, so each run proves that they ran. */
const required = ['target-size', 'color-contrast-enhanced'];

const everyRule: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: Object.fromEntries(required.map((rule) => [rule, { enabled: true }])),
  // Every other rule is still listed, with one element: enough to see that it ran, and much faster.
  resultTypes: ['violations', 'incomplete'],
};

/** Another theme changes colours and nothing else. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const onlyColours: RunOptions = {
  runOnly: { type: 'rule', values: colourRules },
  resultTypes: ['violations', 'incomplete'],
};

/**
 * The inside of a drawing is hidden from assistive technology, with its description next to it, and axe cannot tell what is
 * behind SVG text: drawing-contrast.ts can.
 */
const scope = { exclude: ['.drawing svg > [aria-hidden]', '.door-drawing svg'] };

const checks: readonly ['light' | 'dark', RunOptions, string[]][] = [
  ['light', everyRule, required],
  ['dark', onlyColours, ['color-contrast-enhanced']],
];

/** Has a page lay out what is out of sight too, as it does when a link leads into it: measurements read what is there. */
export async function layOutAll(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.late'));
  await page.evaluate(() => delete document.documentElement.dataset['late']);
}

/**
 * Expects that axe finds nothing wrong and nothing undecided in the page as it is now: by every rule in the light theme,
 * by the colour rules in the dark one. `without` names rules that do not apply to the page.
 */
export async function expectAccessible(
  page: Page,
  where: string,
  without: readonly string[] = [],
): Promise<void> {
  await layOutAll(page);
  // Half a megabyte of source: once for each page that was loaded, not for each look at it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  for (const [colorScheme, run, mustRun] of checks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const results = await page.evaluate(
      ([context, rules]) =>
        (
          globalThis as unknown as {
            axe: { run: (context: object, run: RunOptions) => Promise<AxeResults> };
          }
        ).axe.run(context, rules),
      [scope, run] as const,
    );
    expect
      .soft((await contrastInDrawings(page)).problems, `drawings of ${where}, ${colorScheme}`)
      .toEqual([]);
    const problems = [...results.violations, ...results.incomplete]
      .filter(({ id }) => !without.includes(id))
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    expect.soft(problems, `${where}, ${colorScheme}`).toEqual([]);
    expect
      .soft(
        results.passes.map(({ id }) => id),
        `rules that ran on ${where}, ${colorScheme}`,
      )
      .toEqual(expect.arrayContaining([...mustRun]));
  }
}
