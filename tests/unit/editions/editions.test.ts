import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { serialize } from 'parse5';
import postcss from 'postcss';
import { bookPage } from '../../../editions/book-page.ts';
import { lightColours, mergeStyles, drawingRules } from '../../../editions/book-styles.ts';
import { makeBook } from '../../../editions/book.ts';
import { readEdition } from '../../../editions/edition.ts';
import { makeEpub } from '../../../editions/epub.ts';
import {
  describeFile,
  listingJson,
  withListing,
  withoutListing,
} from '../../../editions/listing.ts';
import { withFixedTimes } from '../../../editions/pdf.ts';
import { filesForDisk, siteZip, unsafeNames } from '../../../editions/site-zip.ts';
import { smallBook, smallSite } from '../../fixtures/small-site.ts';

const edition = { version: '1.2.3', date: '2026-03-04', licence: 'CC BY 4.0, https://cc.example/' };
const site = new Map(
  [...smallSite, ['data/berth.json', '{}'] as const].map(([file, text]) => [
    file,
    Buffer.from(text),
  ]),
);
const epub = (): Uint8Array =>
  makeEpub(makeBook(smallBook(), { maxColumns: 2 }), {
    edition,
    css: '.lead{color:var(--color-ink)}',
    font: undefined,
  });

test('an edition has the day of its facts, or of SOURCE_DATE_EPOCH', () => {
  const json = '{"version":"1.0.0","checked":"2026-11-24","licence":"CC BY 4.0"}';
  assert.equal(readEdition(json, undefined).date, '2026-11-24');
  assert.equal(readEdition(json, '86400').date, '1970-01-02');
  assert.throws(() => readEdition(json, 'now'), /SOURCE_DATE_EPOCH is "now"/);
  assert.throws(() => readEdition('{"version":"1.0.0"}', ''), /"checked" is undefined/);
});

test('zip and e-book have the same bytes in every time zone', () => {
  const before = process.env['TZ'];
  const made = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((zone) => {
    process.env['TZ'] = zone;
    return Buffer.concat([siteZip(site, edition), epub()]).toString('base64');
  });
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
  assert.equal(new Set(made).size, 1);
});

test('editions have the same bytes in whatever order the files of the site are read', () => {
  const about = smallSite.get('about.html') ?? '';
  const larger: [string, string][] = [
    ...smallSite,
    ['aardvark.html', about],
    ['zebra.html', about],
  ];
  const [made, again] = [larger, larger.toReversed()].map((files) => {
    const pages = new Map(files);
    const options = { edition, css: '', font: undefined, read: () => undefined };
    return [
      siteZip(new Map(files.map(([file, text]) => [file, Buffer.from(text)])), edition),
      makeEpub(makeBook(smallBook(pages), { maxColumns: 2 }), options),
      Buffer.from(bookPage(makeBook(smallBook(pages), { maxColumns: 9 }), options)),
    ].map((bytes) => describeFile('', '', bytes).sha256);
  });
  assert.deepEqual(again, made);
});

test('the zip is one folder, without share pages and cards', () => {
  const files = new Map([
    ...site,
    ['shown.png', Buffer.from('')],
    ['learn/ecs.png', Buffer.from('')],
    ['download/berth.zip', Buffer.from('')],
    [
      'x.html',
      Buffer.from('<meta property="og:image" content="learn/ecs.png"><img src="shown.png">'),
    ],
  ]);
  const names = Object.keys(unzipSync(siteZip(files, edition)));
  assert.ok(names.every((name) => name.startsWith('berth-1.2.3/')));
  assert.ok(names.includes('berth-1.2.3/shown.png') && names.includes('berth-1.2.3/404.html'));
  assert.deepEqual(
    names.filter((name) => /s\/x|ecs\.png|download/.test(name)),
    [],
  );
  assert.throws(
    () => filesForDisk(new Map([...files, ['y.html', Buffer.from('<a href="s/x.html">x</a>')]])),
    /y\.html links to s\/x\.html, which the zip leaves out/,
  );
});

test('names that Windows refuses are found', () => {
  assert.deepEqual(unsafeNames(['learn/ecs.html', '.nojekyll', '_berth/a.b.js']), []);
  for (const name of ['a:b.html', 'con.html', 'x/aux.tar.gz', 'end.', 'q?.html', 'x'.repeat(151)])
    assert.equal(unsafeNames([name]).length, 1, name);
  assert.match(unsafeNames(['a.html', 'A.html']).join(), /is a\.html but for capitals/);
});

test('the e-book has its parts, and every link in it leads somewhere', () => {
  const files = unzipSync(epub());
  assert.equal(Object.keys(files)[0], 'mimetype');
  const text = (name: string): string => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array());
  assert.match(text('index.xhtml'), /href="learn\.ecs\.xhtml#learn\.ecs--scaling"/);
  assert.match(text('book.opf'), /dcterms:modified">2026-03-04T00:00:00Z/);
  assert.match(text('style.css'), /\.lead\{color:#000000\}|\.lead\{color:#000\}/);
  for (const [name, bytes] of Object.entries(files))
    for (const [, target = ''] of strFromU8(bytes).matchAll(/<a href="([^":]+)"/g)) {
      const [file = '', id] = target.split('#');
      const linked = file === '' ? strFromU8(bytes) : text(file);
      assert.ok(
        id === undefined ? linked !== '' : linked.includes(` id="${id}"`),
        `${name}: ${target}`,
      );
    }
});

test('only drawings have colours in the e-book, with a background of their own', () => {
  const styles = new URL('../../../editions/epub.css', import.meta.url);
  const site = '.drawing .d-fine,.tk{color:var(--x)}.ts{color:#123}';
  const coloured = new Set<string>();
  postcss
    .parse(`${drawingRules(site)}\n${readFileSync(styles, 'utf8')}`)
    .walkDecls(/^(?:color|background|fill|stroke|border.*-color)$/, ({ parent }) => {
      if (parent?.type === 'rule') coloured.add(parent.selector);
    });
  assert.deepEqual([...coloured], ['.drawing .d-fine', '.drawing svg']);
});

test('the e-book is valid EPUB', async () => {
  const { messages } = await EpubCheck.validate(epub());
  assert.deepEqual(
    messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity)),
    [],
  );
});

const jar = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar';
const reason = existsSync(jar)
  ? false
  : `NOT CHECKED by the W3C's own EPUBCheck: no ${jar}. apt-get install epubcheck, or set EPUBCHECK_JAR.`;
test("the W3C's own EPUBCheck finds no error and no warning", { skip: reason }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'berth-epub-'));
  try {
    const file = path.join(folder, 'small.epub');
    writeFileSync(file, epub());
    const { status, stdout, stderr } = spawnSync('java', ['-jar', jar, '--failonwarnings', file]);
    assert.equal(status, 0, `${stdout.toString()}${stderr.toString()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the single page needs no other file and keeps its links inside', () => {
  const html = bookPage(makeBook(smallBook(), { maxColumns: 9 }), {
    edition,
    css: '.x{}',
    read: () => undefined,
  });
  assert.doesNotMatch(html, /<script|<link|src=|unstyled/);
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter((id) => !ids.has(id)),
    [],
  );
  assert.match(html, /<h1 aria-level="3">GPUs\?/);
  assert.match(html, /Facts checked up to <time>2026-03-04/);
});

test('styles of many pages become one sheet, each rule once, in the order of the pages', () => {
  const merged = mergeStyles([
    '@layer a{.x{c:d}.all{e:f}:root[data-scripts] .z{i:j}}',
    '@layer a,b;@layer a{.all{e:f}}.y{g:h}',
  ]);
  assert.equal(merged.match(/\.all/g)?.length, 1);
  assert.match(merged, /^@layer a,b;/);
  assert.doesNotMatch(merged, /data-scripts/);
  assert.ok(merged.indexOf('.x') < merged.indexOf('.all'));
  assert.match(merged, /\}\s*\.y\{g:h\}$/);
});

test('a rule that only some pages have keeps its place among the others, under its condition too', () => {
  const merged = mergeStyles([
    '.a{d:e}@media m{.a{d:f}.z{d:f}}.long{d:eeeeeeeeee}',
    '.a{d:e}.b{d:e}@media m{.a{d:f}.b{d:f}}.long{d:eeeeeeeeee}',
    '.b{d:e}.c{d:e}',
  ]);
  assert.equal(
    merged
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('@layer'))
      .join(' '),
    '.a{d:e} .b{d:e} .c{d:e} @media m{.a{d:f}} @media m{.z{d:f}} @media m{.b{d:f}} .long{d:eeeeeeeeee}',
  );
});

test('options with the same answer share a card, and links to each still find it', () => {
  const card = (id: string, words: string): string =>
    `<section class="cell-card" id="${id}"><h2>${id} <a class="permalink" href="#${id}"></a></h2> <div><p>${words}</p><p class="fine report"><a href="https://r.example/?${id}">Report</a></p></div></section>`;
  const pages = new Map(smallSite);
  const cards = card('a', 'Yes.') + card('b', 'No.') + card('c', 'Yes.');
  pages.set(
    'about.html',
    (smallSite.get('about.html') ?? '').replace(
      'Of Berth.',
      `<a href="#c">C</a></p><div class="cell-cards">${cards}</div><p>`,
    ),
  );
  const about = makeBook(smallBook(pages, new Map([['about.html', [['a', 'c'], ['b']]]])), {
    maxColumns: 2,
  }).chapters.find(({ id }) => id === 'about');
  assert.ok(about);
  const html = serialize(about.body);
  assert.match(
    html,
    /<section class="cell-card" id="about--a"><div><h2>a <\/h2><h2 id="about--c">c <\/h2><\/div><div><p>Yes\.<\/p><\/div><\/section><section class="cell-card" id="about--b">/,
  );
  assert.match(html, /href="#about--c"/);
  assert.equal(html.split('<section').length - 1, 2);
});

test('drawings keep their rules in words old devices know', () => {
  assert.equal(
    drawingRules('@layer a{.drawing :is(path,rect) .d-x{s:1}.other{t:2}@media print{.d-x{u:3}}}'),
    '.drawing path .d-x,.drawing rect .d-x{s:1}',
  );
  assert.deepEqual(
    [...lightColours(':root{--color-a:light-dark(oklch(1 0 0),#000);--font:x}')],
    [['a', '#fff']],
  );
});

test('a listing can be filled in, filled in again, and taken out', () => {
  const page = '<ul data-editions><li>How to make them</li></ul>';
  const file = describeFile('b.zip', 'For disk', Buffer.from('abc'));
  assert.equal(file.sha256, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const filled = withListing(page, edition, [file]);
  assert.match(
    filled,
    /<a href="download\/b\.zip" download>For disk<\/a>.*SHA-256 <code>ba7816bf/s,
  );
  assert.equal(withListing(filled, edition, [file]), filled);
  assert.equal(withoutListing(filled), page);
  assert.equal(withListing('<p>No list</p>', edition, [file]), '<p>No list</p>');
  assert.equal((JSON.parse(listingJson(edition, [file])) as { files: unknown[] }).files.length, 1);
});

test('a PDF loses the times of its making, and keeps its length', () => {
  const pdf = Buffer.from(
    "<</CreationDate (D:20261124153731+00'00')\n/ModDate (D:20261124153731+00'00')>>\xff",
    'latin1',
  );
  const fixed = withFixedTimes(pdf, '2026-03-04');
  assert.equal(fixed.length, pdf.length);
  assert.equal(fixed.toString('latin1').match(/D:20260304000000/g)?.length, 2);
});
