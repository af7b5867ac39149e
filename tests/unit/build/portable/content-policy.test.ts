import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { runSteps } from '../../../../build/page.ts';
import { contentPolicy } from '../../../../build/portable/content-policy.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** The content security policy a page got, by directive. */
function policyOf(output: string): Map<string, string> {
  const content = /security-policy" content="(?<content>[^"]*)"/.exec(output)?.groups?.['content'];
  return new Map(
    (content ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const afterPolicy = (source: string): string =>
  runSteps('index.html', source, [contentPolicy()]).text;

test('the policy lists each inline script once, and no data block', () => {
  const output = afterPolicy(
    page(
      '<script>go()</script><script>go()</script><script type="application/ld+json">{}</script><script src="/x.js"></script>',
    ),
  );
  assert.equal(policyOf(output).get('script-src'), `'self' ${hash('go()')}`);
});

test('the policy comes right after the charset and allows nothing else', () => {
  const output = afterPolicy(page(''));
  assert.match(output, /<meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  assert.deepEqual(
    [...policyOf(output)],
    [
      ['default-src', "'none'"],
      ['script-src', "'self'"],
      ['style-src', "'self'"],
      ['img-src', "'self' data:"],
      ['font-src', "'self'"],
      ['connect-src', "'self'"],
      ['base-uri', "'none'"],
      ['form-action', "'self'"],
      ['require-trusted-types-for', "'script'"],
      ['trusted-types', 'berth'],
    ],
  );
});

test('an earlier policy and referrer rule give way', () => {
  const once = afterPolicy(page('<script>go()</script>'));
  assert.equal(afterPolicy(once), once);
});
