import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { pageWeight, type PageWeight } from '../../bench/page-weight.ts';
import budgets from '../../budgets.json' with { type: 'json' };
import { builtFiles, readBuilt } from './built-site.ts';

interface Limit {
  what: string;
  found: (weight: PageWeight) => number;
  most: number;
}

const whole = ({ html, css, js }: PageWeight): number => html.brotli + css.brotli + js.brotli;
const { lesson, everyPage, explorer } = budgets;

const lessonLimits: Limit[] = [
  { what: 'HTML + CSS + JS, brotli', found: whole, most: lesson.htmlCssJsBrotli },
  {
    what: 'requests without the font',
    found: ({ requestsWithoutFont }) => requestsWithoutFont,
    most: lesson.requestsWithoutFont,
  },
];
const everyLimits: Limit[] = [
  { what: 'font', found: ({ font }) => font.raw, most: everyPage.font },
];
const explorerLimits: Limit[] = [
  { what: 'JS, brotli', found: ({ js }) => js.brotli, most: explorer.jsBrotli },
  { what: 'whole page, brotli', found: whole, most: explorer.htmlCssJsBrotli },
];

/** Where a page is heavier than allowed. */
const overBudget = (page: string, weight: PageWeight, limits: Limit[]): string[] =>
  limits
    .filter(({ found, most }) => found(weight) > most)
    .map(
      ({ what, found, most }) =>
        `${page}: ${what} is ${found(weight)}, allowed ${most} (budgets.json)`,
    );

/** Weighs the built pages whose paths start as given. */
function weighPages(start: string, limits: Limit[]): { count: number; problems: string[] } {
  const pages = builtFiles('.html').filter((page) => page.startsWith(start));
  return {
    count: pages.length,
    problems: pages.flatMap((page) => overBudget(page, pageWeight(page, readBuilt), limits)),
  };
}

for (const [name, start, limits, least] of [
  ['lessons', lesson.pages, lessonLimits, 7],
  ['the explorer', explorer.pages, explorerLimits, 1],
] as const)
  test(`${name} stay within their budget`, () => {
    const { count, problems } = weighPages(start, limits);
    assert.ok(count >= least, `found ${count} pages that start with ${start}, expected ${least}`);
    assert.deepEqual(problems, []);
  });

test('the script of the cost tool stays within its budget', () => {
  const scripts = builtFiles('.js').filter((file) => /^_berth\/cost\./.test(file));
  assert.equal(scripts.length, 1);
  for (const script of scripts) {
    const found = brotliCompressSync(readBuilt(script)).length;
    assert.ok(found <= budgets.cost.scriptBrotli, `${script}: ${found}`);
  }
});

test('script and font of every page stay within their budget', () => {
  const scripts = builtFiles('.js').filter((file) => /^_berth\/main\./.test(file));
  assert.equal(scripts.length, 1);
  for (const script of scripts)
    assert.ok(brotliCompressSync(readBuilt(script)).length <= everyPage.scriptBrotli, script);
  assert.deepEqual(weighPages('index.html', everyLimits).problems, []);
  const fonts = builtFiles('.woff2');
  assert.equal(fonts.length, 1, fonts.join());
});

test('a page that is too heavy is found', () => {
  const site: Record<string, Buffer> = {
    'learn/a.html': Buffer.from(
      '<script src="../a.js"></script><img src="b.png"><img src="c.png">',
    ),
    'a.js': Buffer.from(Array.from({ length: 9000 }, (_, index) => (index * 7919) % 9973).join()),
    'learn/b.png': Buffer.from(''),
    'learn/c.png': Buffer.from(''),
  };
  const weight = pageWeight('learn/a.html', (file) => site[file] ?? Buffer.from(''));
  const problems = overBudget('learn/a.html', weight, lessonLimits);
  assert.equal(problems.length, 2, problems.join('\n'));
  assert.match(problems[1] ?? '', /requests without the font is 4, allowed 3/);
});
