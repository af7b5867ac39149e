import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { builtFiles, builtText } from './built-site.ts';

/** A rule that part of the site breaks for a reason. */
interface Exception {
  rule: string;
  /** Only these pages; all without it. */
  pages?: RegExp;
  reason: string;
}

const exceptions: readonly Exception[] = [
  {
    rule: 'input-attributes',
    pages: /^(?:compare|who-runs-what)\.html$/,
    reason:
      'Firefox restores ticks of an earlier visit over those of the address, but not with autocomplete="off".',
  },
  {
    rule: 'valid-autocomplete',
    pages: /^(?:compare|who-runs-what)\.html$/,
    reason: 'The same attribute.',
  },
];

const recommended: ConfigData = { extends: ['html-validate:recommended'] };
const validator = new HtmlValidate(recommended);

/** What html-validate finds in a page, by line and column, but for the exceptions. */
const problemsOf = (page: string, html: string, allowed: readonly Exception[]): string[] =>
  validator
    .validateStringSync(html, page)
    .results.flatMap(({ messages }) => messages)
    .filter(
      ({ ruleId }) =>
        !allowed.some(({ rule, pages }) => rule === ruleId && (pages?.test(page) ?? true)),
    )
    .map(
      ({ ruleId, message, line, column }) => `${page}:${line}:${column}: ${message} (${ruleId})`,
    );

test('every built page is valid', () => {
  const pages = builtFiles('.html');
  assert.ok(pages.length > 300, `found only ${pages.length} pages`);
  assert.deepEqual(
    pages.flatMap((page) => problemsOf(page, builtText(page), exceptions)),
    [],
  );
});

/** Names that one list of a page gives more than once (HTML: “there should not be more than one dt element for each”). */
const repeatedNames = (page: string, html: string): string[] =>
  [...html.matchAll(/<dl\b.*?<\/dl>/gs)].flatMap(([list]) => {
    const names = [...list.matchAll(/<dt\b[^>]*>(.*?)<\/dt>/gs)].map(([, name = '']) =>
      name
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    return names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `${page}: “${name}”`);
  });

test('no list defines a name twice', () => {
  assert.deepEqual(
    builtFiles('.html').flatMap((page) => repeatedNames(page, builtText(page))),
    [],
  );
  assert.deepEqual(
    repeatedNames('a.html', '<dl><dt>x</dt><dd>1</dd><dt><b>x</b></dt><dd>2</dd></dl>'),
    ['a.html: “x”'],
  );
});

test('a fault is found, and an exception holds for its pages only', () => {
  const html = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>a</title></head><body>${body}</body></html>`;
  assert.match(
    problemsOf('a.html', html('<p><div></div></p>'), exceptions).join('\n'),
    /^a\.html:1:\d+: .*\(element-permitted-content\)|\(no-implicit-close\)/m,
  );
  const box = html(
    '<label for="a">a</label><input id="a" type="checkbox" value="a" autocomplete="off">',
  );
  assert.deepEqual(problemsOf('compare.html', box, exceptions), []);
  assert.equal(problemsOf('compare/gpu.html', box, exceptions).length, 2);
});
