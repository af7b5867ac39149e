import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serialize } from 'parse5';
import { makeBook, type Book, type Entry } from '../../../editions/book.ts';
import { smallBook, smallSite } from '../../fixtures/small-site.ts';

const book = makeBook(smallBook(), { maxColumns: 2 });
const body = (made: Book, id: string): string => {
  const chapter = made.chapters.find((one) => one.id === id);
  assert.ok(chapter, `no chapter ${id}`);
  return serialize(chapter.body);
};
const outline = (entries: readonly Entry[]): unknown[] =>
  entries.map(({ title, chapter, children }) => [
    chapter?.id ?? `(${title})`,
    ...outline(children),
  ]);

test('pages are where the outline puts them, and no others are chapters', () => {
  assert.deepEqual(outline(book.contents), [
    ['index'],
    ['learn', ['learn.zero'], ['learn.ecs']],
    ['compare', ['(Compute)', ['compare.gpu'], ['compare.arm']]],
    ['about'],
  ]);
});

test('links lead to ids of the book, and ids are unique', () => {
  assert.match(body(book, 'index'), /href="#learn\.ecs--scaling">scaling/);
  assert.match(body(book, 'compare.gpu'), /href="#compare--gpu">In the table/);
  // An id that is not in the book leads to its page.
  assert.match(body(book, 'learn.zero'), /href="#learn\.ecs">ECS/);
  const ids = book.chapters.flatMap(({ id, body: chapter }) => [
    id,
    ...[...serialize(chapter).matchAll(/ id="([^"]*)"/g)].map(([, found]) => found),
  ]);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
  assert.ok(ids.includes('learn.zero--scaling') && ids.includes('learn.ecs--scaling'));
});

test('what names an id of its page follows it', () => {
  assert.match(body(book, 'learn.ecs'), /aria-labelledby="learn\.ecs--t"/);
  assert.match(body(book, 'learn.ecs'), /marker-end="url\(#learn\.ecs--m\)"/);
});

test('a link to a file that is no page leads to the published site, or is words', () => {
  assert.match(body(book, 'index'), /scaling<\/a>, data\.<\/p>/);
  const home = smallSite.get('index.html') ?? '';
  const published = new Map([
    ...smallSite,
    [
      'index.html',
      home.replace('<style', '<link rel="canonical" href="https://b.example/x/index.html"><style'),
    ],
  ]);
  const hosted = makeBook(smallBook(published), { maxColumns: 2 });
  assert.equal(hosted.site, 'https://b.example/x/');
  assert.match(body(hosted, 'index'), /href="https:\/\/b\.example\/x\/data\/berth\.json">data/);
});

test('controls go, what they hold of words stays', () => {
  const home = body(book, 'index');
  assert.doesNotMatch(home, /Menu|<input|<form|berth-x/);
  assert.match(home, /<p>Kept<\/p>.*<p>Inside<\/p>/);
  assert.doesNotMatch(body(book, 'about'), /Not now/);
  assert.match(
    body(book, 'learn.ecs'),
    /<div><p>Hidden words<\/p><\/div><div><p class="summary">Why\?<\/p>/,
  );
  assert.doesNotMatch(body(book, 'compare.gpu'), /permalink|crumbs/);
});

test('a wide table becomes lists with the ids of its rows and cells', () => {
  const stacked = body(book, 'compare');
  assert.match(
    stacked,
    /<div id="compare--group-compute" class="stacked-group"><h2>Compute<\/h2><\/div>/,
  );
  assert.match(
    stacked,
    /<div id="compare--gpu" class="stacked-row"><div class="stacked-name"><a href="#compare\.gpu">GPUs\?<\/a><\/div><ul><li id="compare--gpu--ecs"><b class="stacked-column" data-hue="ecs">ECS<\/b> <span class="answer" data-mark="yes"><b>Yes\.<\/b> Some<\/span><\/li><li><b class="stacked-column">EKS<\/b> No<\/li><\/ul><\/div>/,
  );
  assert.doesNotMatch(stacked, /Notes|<table/);
  assert.match(body(makeBook(smallBook(), { maxColumns: 3 }), 'compare'), /<table/);
});

test('a site without a home page is refused', () => {
  assert.throws(
    () => makeBook(smallBook(new Map()), { maxColumns: 2 }),
    /no index\.html.*npm run build/,
  );
});

test('a page of the outline that was not built is named', () => {
  const pages = new Map([...smallSite].filter(([file]) => file !== 'learn/ecs.html'));
  assert.throws(
    () => makeBook(smallBook(pages), { maxColumns: 2 }),
    /no page learn\/ecs\.html.*npm run build/,
  );
});
