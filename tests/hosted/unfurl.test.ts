/**
 * A build that knows its public address. `npm run test:recipes` makes one, of the copy in which it has followed every
 * recipe, and runs these tests there; dist itself is built without an address.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import ogs from 'open-graph-scraper';
import { pageWeight } from '../../bench/page-weight.ts';
import { elementsOf, type HtmlElement } from '../../build/portable/html-elements.ts';
import { createStaticServer } from '../../scripts/setup/serve.mjs';
import budgets from '../../budgets.json' with { type: 'json' };
import { site as siteOf } from '../../src/views/site-places.ts';
import { builtFiles, builtText } from '../repo/built-site.ts';
import { root } from '../repo/project-files.ts';

const { lesson } = budgets;

/** The public address of the build (tests/recipes makes it). */
const site = 'https://berth.example/guide/';
const folder = path.join(root, 'dist');

interface Page {
  file: string;
  elements: HtmlElement[];
}
const pages: Page[] = builtFiles('.html')
  .filter((file) => file !== '404.html')
  .map((file) => ({ file, elements: elementsOf(builtText(file)) }));

const contents = (page: Page, kind: 'name' | 'property', name: string): string[] =>
  page.elements
    .filter(({ name: tag, attributes }) => tag === 'meta' && attributes.get(kind) === name)
    .map(({ attributes }) => attributes.get('content') ?? '');
const canonicals = (page: Page): string[] =>
  page.elements
    .filter(({ attributes }) => attributes.get('rel') === 'canonical')
    .map(({ attributes }) => attributes.get('href') ?? '');
/** Pages that only lead to where their content is now. */
const former = new Set(
  siteOf(root).places.flatMap(({ kind, page, id }) =>
    kind === 'moved' && id === undefined ? [page] : [],
  ),
);
const isFormer = ({ file }: Page): boolean => former.has(file);
const isEmbed = (page: Page): boolean => page.file.startsWith('embed/') && !isFormer(page);
const own = (file: string): string => new URL(file, site).href;

describe('a hosted build', () => {
  test('has pages of every kind', () => {
    for (const kind of ['compare/', 'learn/', 'options/', 's/', 'embed/'])
      assert.ok(pages.filter(({ file }) => file.startsWith(kind)).length > 5, kind);
  });

  test('every page has one canonical address: itself, or for an embed the whole page', () => {
    const wrong = pages.filter((page) => {
      const expected = own(isEmbed(page) ? page.file.replace('embed/', 'compare/') : page.file);
      return canonicals(page).join(' ') !== expected;
    });
    assert.deepEqual(
      wrong.map(({ file }) => file),
      [],
    );
  });

  test('every page but an embed has a title and a description that no other has', () => {
    for (const read of [
      (page: Page) => page.elements.find(({ name }) => name === 'title')?.text ?? '',
      (page: Page) => contents(page, 'name', 'description').join(' '),
    ]) {
      const byText = Map.groupBy(
        pages.filter((page) => !isEmbed(page)),
        read,
      );
      const shared = [...byText].filter(([text, found]) => text === '' || found.length > 1);
      assert.deepEqual(
        shared.map(([text, found]) => [text, ...found.map(({ file }) => file)]),
        [],
      );
    }
  });

  test('every description is whole, and neither cut by a chat nor too short to say something', () => {
    // “Rolling updates? Every option: yes.” says all there is.
    const short = new Set(['compare/rolling.html', 'embed/rolling.html']);
    const wrong = pages.flatMap((page) => {
      const [text = ''] = contents(page, 'name', 'description');
      const least = short.has(page.file) ? 30 : 40;
      const fits = text.length >= least && text.length <= 200 && /[.?!…][”)]?$/.test(text);
      // Only a sentence longer than a description has an ellipsis, after one of its clauses.
      const same = contents(page, 'property', 'og:description').join(' ') === text;
      return fits && same && !/[^\w)]…/.test(text) ? [] : [`${page.file}: ${text.length}, ${text}`];
    });
    assert.deepEqual(wrong, []);
  });

  test('every page but an embed names a picture of the right size, in words too', () => {
    const wrong = pages
      .filter((page) => !isEmbed(page))
      .flatMap((page) => {
        const [image = '', ...more] = contents(page, 'property', 'og:image');
        const [alt = ''] = contents(page, 'property', 'og:image:alt');
        if (!image.startsWith(site) || more.length > 0 || alt.length < 20)
          return [`${page.file}: og:image ${image}, alt “${alt}”`];
        if (contents(page, 'name', 'twitter:card').join(' ') !== 'summary_large_image')
          return [`${page.file}: no large card is asked for`];
        const png = readFileSync(path.join(folder, image.slice(site.length)));
        const fits =
          png.readUInt32BE(16) === 1200 && png.readUInt32BE(20) === 630 && png.length <= 60_000;
        return fits ? [] : [`${page.file}: ${image} is not 1200 × 630 in 60 kB`];
      });
    assert.deepEqual(wrong, []);
  });

  test('share pages, embeds and former pages stay out of search engines, all others are in the sitemap', () => {
    const sitemap = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
    const wrong = pages.filter((page) => {
      const aside = isEmbed(page) || isFormer(page) || page.file.startsWith('s/');
      const noindex = contents(page, 'name', 'robots').join(' ') === 'noindex';
      return noindex !== aside || sitemap.includes(`<loc>${own(page.file)}</loc>`) === aside;
    });
    assert.deepEqual(
      wrong.map(({ file }) => file),
      [],
    );
    assert.match(
      readFileSync(path.join(folder, 'robots.txt'), 'utf8'),
      /^Sitemap: https:\/\/berth\.example\/guide\/sitemap\.xml$/m,
    );
  });

  test('structured data are JSON about the page, with absolute addresses', () => {
    const gpu = pages.find(({ file }) => file === 'compare/gpu.html');
    const script = gpu?.elements.find(
      ({ attributes }) => attributes.get('type') === 'application/ld+json',
    );
    const { '@graph': graph } = JSON.parse(script?.text ?? '') as {
      '@graph': { '@type': string; itemListElement?: { item?: string }[] }[];
    };
    assert.deepEqual(
      graph.map((thing) => thing['@type']),
      ['BreadcrumbList', 'FAQPage'],
    );
    assert.deepEqual(
      graph[0]?.itemListElement?.map(({ item }) => item),
      [site, own('compare.html'), undefined],
    );
  });

  test('lessons stay within their budget before the first paint', () => {
    const over = pages
      .filter(({ file }) => file.startsWith(lesson.pages))
      .map(({ file }) => ({
        file,
        bytes: pageWeight(file, (name) => readFileSync(path.join(folder, name))).beforeFirstPaint,
      }))
      .filter(({ bytes }) => bytes > lesson.beforeFirstPaintBrotli);
    assert.deepEqual(over, []);
  });

  test('an unfurl client sees the answer', async () => {
    const server = createStaticServer({ folder, base: '/guide/' });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    assert.ok(address && typeof address === 'object');
    const unfurl = async (page: string) => {
      const { result } = await ogs({ url: `http://127.0.0.1:${address.port}/guide/${page}` });
      return result;
    };
    try {
      const row = await unfurl('compare/gpu.html');
      assert.equal(row.ogTitle, 'Can it use GPUs?');
      assert.match(row.ogDescription ?? '', /ECS on Fargate, EKS on Fargate: no\. .*: yes\.$/);
      assert.deepEqual(
        [row.ogImage?.[0]?.url, row.ogImage?.[0]?.width, row.ogImage?.[0]?.height],
        [own('compare/gpu.png'), '1200', '630'],
      );
      assert.equal(row.ogUrl, own('compare/gpu.html'));
      assert.equal(row.twitterCard, 'summary_large_image');
      // A share page describes itself: a client that follows og:url must not leave it.
      const term = await unfurl('s/glossary.task.html');
      assert.equal(term.ogUrl, own('s/glossary.task.html'));
      assert.match(term.ogTitle ?? '', /^Task · Glossary/);
      assert.match(term.ogDescription ?? '', /^The unit ECS runs/);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
