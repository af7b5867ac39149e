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
    rule: 'no-redundant-role',
    reason:
      'Tables are laid out as grids. Engines may stop exposing a table whose parts are not displayed as such; a role keeps it one.',
  },
  {
    rule: 'input-attributes',
    pages: /^compare\.html$/,
    reason:
      'Firefox restores ticks of an earlier visit over those of the address, but not with autocomplete="off".',
  },
  {
    rule: 'valid-autocomplete',
    pages: /^compare\.html$/,
    reason: 'The same attribute.',
  },
  {
    rule: 'element-permitted-content',
    pages: /^compare\.html$/,
    reason: 'The rules that choose columns without scripts are next to the boxes they read.',
  },
  {
    rule: 'long-title',
    pages: /^s\//,
    reason: 'A claim is quoted whole: it is the title of what is shared.',
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
