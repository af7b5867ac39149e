import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPages, problemLines } from '../../../../build/portable/check-pages.ts';
import { elementsOf } from '../../../../build/portable/html-elements.ts';
import { factsOf, type PageFacts } from '../../../../build/portable/page-facts.ts';

const read = (file: string, html: string): [string, PageFacts] => [
  file,
  factsOf({ file, elements: elementsOf(html) }),
];

/** The problems of a site of two pages, of which the first has this body. */
function problemsOf(body: string, styles: [string, string][] = []): string[] {
  const html = (inner: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${inner}</body></html>`;
  return problemLines(
    checkPages({
      files: new Set(['index.html', 'learn/ecs.html', 'icon.svg', ...styles.map(([file]) => file)]),
      pages: new Map([
        read('index.html', html(body)),
        read('learn/ecs.html', html('<h2 id="scaling">Scaling</h2>')),
      ]),
      styles: new Map(styles),
    }),
  );
}

test('a sound page has no problem', () => {
  assert.deepEqual(
    problemsOf(
      '<a href="/learn/ecs.html#scaling">a</a><a href="#">b</a><a href="#x">c</a><a href="https://x.example/#y">d</a>' +
        '<p id="x"></p><label for="i">l</label><input id="i" aria-describedby="x i"><img src="icon.svg" alt="">' +
        '<svg><marker id="m"></marker><path marker-end="url(#m)"/></svg>',
    ),
    [],
  );
});

const faults: [body: string, ...expected: RegExp[]][] = [
  [
    '<a href="/learn/esc.html">a</a>',
    /^index\.html: <a href="\/learn\/esc\.html"> points to learn\/esc\.html, which does not exist\. Nearest: learn\/ecs\.html\./,
  ],
  ['<a href="/learn/ecs">a</a>', /does not exist.*end in \.html/],
  [
    '<a href="/learn/ecs.html#scalin">a</a>',
    /points to #scalin, which learn\/ecs\.html does not have\. Nearest: scaling\./,
  ],
  ['<a href="#gone">a</a>', /points to #gone, which index\.html does not have/],
  [
    '<img srcset="/icon.svg 1x, /icno.svg 2x" alt="">',
    /icno\.svg, which does not exist\. Nearest: icon\.svg/,
  ],
  ['<p id="x"></p><p id="x"></p>', /repeats an id/],
  ['<p aria-labelledby="nope"></p>', /aria-labelledby="nope"> names the id "nope"/],
  ['<label for="nope">x</label>', /names the id "nope"/],
  ['<svg><path fill="url(#nope)"/></svg>', /names the id "nope"/],
  ['<p style="color:red"></p>', /inline style/],
  ['<p onclick="go()"></p>', /inline handler/],
  ['<script type="module">go()</script>', /does not run from disk/],
  ['<script src="/icon.svg" integrity="x"></script>', /integrity="x"> on a file of the site/],
  ['<link rel="stylesheet" href="/icon.svg" crossorigin>', /crossorigin=""> on a file of the site/],
  ['<base href="/">', /<base>/],
  [
    '<style>a{b:url(/gone.png)}</style>',
    /url\(\/gone\.png\)> ?points|url\(\/gone\.png\) points to gone\.png/,
  ],
];
for (const [body, ...expected] of faults)
  test(`${body} is reported`, () => {
    const problems = problemsOf(body);
    assert.equal(problems.length, expected.length, problems.join('\n'));
    for (const [index, pattern] of expected.entries()) assert.match(problems[index] ?? '', pattern);
  });

test('a style sheet is checked from its folder', () => {
  assert.deepEqual(problemsOf('', [['_berth/a.css', 'a{b:url(../icon.svg)}']]), []);
  assert.match(
    problemsOf('', [['_berth/a.css', 'a{b:url(icon.svg)}']])[0] ?? '',
    /^_berth\/a\.css: .*_berth\/icon\.svg/,
  );
});

test('a page without a charset is reported', () => {
  const problems = checkPages({
    files: new Set(['index.html']),
    pages: new Map([read('index.html', '<p>x</p>')]),
    styles: new Map(),
  });
  assert.match(problems[0]?.text ?? '', /no <meta charset>/);
});

test('a problem of many pages is reported once', () => {
  const text = 'x';
  assert.deepEqual(problemLines([{ file: 'a', text }]), ['a: x']);
  assert.deepEqual(problemLines(['a', 'b'].map((file) => ({ file, text }))), ['a and b: x']);
  assert.deepEqual(problemLines(['a', 'b', 'c'].map((file) => ({ file, text }))), [
    'a and 2 more: x',
  ]);
});
