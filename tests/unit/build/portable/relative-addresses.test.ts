import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { runSteps } from '../../../../build/page.ts';
import { contentPolicy } from '../../../../build/portable/content-policy.ts';
import { relativeAddresses } from '../../../../build/portable/relative-addresses.ts';

const portablePage = (file: string, source: string): string =>
  runSteps(file, source, [relativeAddresses, contentPolicy()]).text;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** The body of a page after the step, as a page in a folder. */
function bodyAfter(body: string): string {
  const output = portablePage('learn/ecs.html', page(body));
  return /<body>(?<body>[\s\S]*)<\/body>/.exec(output)?.groups?.['body'] ?? '';
}

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

test('every attribute that holds an address is rewritten', () => {
  for (const [before, after] of [
    ['<a href="/index.html#x">a</a>', '<a href="../index.html#x">a</a>'],
    ['<img src="/a.png" alt="">', '<img src="../a.png" alt="">'],
    [
      '<img srcset="/a.png 1x, /b.png 2x" alt="">',
      '<img srcset="../a.png 1x, ../b.png 2x" alt="">',
    ],
    ['<video poster="/a.png"></video>', '<video poster="../a.png"></video>'],
    ['<form action="/compare.html"></form>', '<form action="../compare.html"></form>'],
    ['<svg><use href="/a.svg#x"/></svg>', '<svg><use href="../a.svg#x"/></svg>'],
    ['<svg><image xlink:href="/a.png"/></svg>', '<svg><image xlink:href="../a.png"/></svg>'],
    [
      '<template><a href="/x.html">x</a></template>',
      '<template><a href="../x.html">x</a></template>',
    ],
    ['<a href=/x.html?a=1&amp;b=2>x</a>', '<a href="../x.html?a=1&amp;b=2">x</a>'],
  ] as const)
    assert.equal(bodyAfter(before), after);
});

test('what leaves the site, and every other byte, stays', () => {
  for (const body of [
    '<a href="https://aws.amazon.com/">x</a>',
    '<a href="//host.example/">x</a>',
    '<p  class=odd >&#8217; &nbsp; </p>',
    '<a href="#x">x</a>',
  ])
    assert.equal(bodyAfter(body), body);
});

test('a style element is rewritten and its final text is in the policy', () => {
  const output = portablePage('learn/ecs.html', page('', '<style>a{b:url(/x.png)}</style>'));
  assert.match(output, /<style>a\{b:url\(\.\.\/x\.png\)\}<\/style>/);
  assert.equal(policyOf(output).get('style-src'), `'self' ${hash('a{b:url(../x.png)}')}`);
});

test('a second pass changes nothing', () => {
  const once = portablePage(
    'learn/ecs.html',
    page('<a href="/index.html">x</a><script>go()</script>', '<style>a{b:url(/x)}</style>'),
  );
  assert.equal(portablePage('learn/ecs.html', once), once);
});
