// `npm run bench:search`: what search costs and how well it answers, today and with ten times as much to find, as
// Markdown. Needs a built site. Times are the fastest of several runs: other work on the machine only adds to them.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { unpackEntries, unpackIndex, unpackPassages } from '../src/features/search/entry.ts';
import { createSearch } from '../src/features/search/search.ts';
import { searchQueries } from '../tests/fixtures/search-queries.ts';
import { findBrowser } from '../scripts/setup/browser.mjs';
import { root } from '../scripts/setup/run.mjs';
import { readBuiltIndex } from './built-index.ts';
import { searchScore } from './search-score.ts';

const runs = 5;
const page = 'learn/ecs.html';
/** Typed key by key. */
const typed = [
  'fargate',
  'who patches the host',
  'windows on eks auto mode',
  'karpenter',
  'ingress',
];

const scripts = path.join(root, 'dist/_berth');
const nameOf = (start) =>
  readdirSync(scripts).find((file) => file.startsWith(`${start}.`) && file.endsWith('.js'));
const read = (start) => readFileSync(path.join(scripts, nameOf(start)), 'utf8');
const brotli = (text) => brotliCompressSync(text).length;

/** The scripts of search with every entry and passage `times` as often, each copy under an address and a word of its own. */
function multiplied(times) {
  const { index, passages } = readBuiltIndex(read('search'), read('search-text'));
  const count = index.entries.length;
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const mark = (text, copy) => (copy === 0 || text === '' ? text : `${text} c${copy}`);
  const entries = copies.flatMap((copy) =>
    index.entries.map(([kind, href, title, ...rest]) => [
      kind,
      mark(href, copy),
      mark(title, copy),
      ...rest,
    ]),
  );
  const texts = copies.flatMap((copy) =>
    passages.map(([entry, options, text]) => [entry + copy * count, options, mark(text, copy)]),
  );
  const script = read('search').replace(/^.*\n/, () => {
    const data = { index: { ...index, entries }, textScript: nameOf('search-text') };
    return `globalThis.berthSearch=${JSON.stringify(data)};\n`;
  });
  return {
    script,
    text: `globalThis.berthSearchText=${JSON.stringify({ entries: [], passages: texts })};`,
    entries,
    texts,
    index,
  };
}

/** Milliseconds from a key to the end of its script, and to the frame that shows its results. */
async function typeIn(browser, { script, text, texts }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'berth-search-'));
  try {
    mkdirSync(path.join(folder, '_berth'));
    mkdirSync(path.join(folder, path.dirname(page)), { recursive: true });
    copyFileSync(path.join(root, 'dist', page), path.join(folder, page));
    for (const file of readdirSync(scripts))
      copyFileSync(path.join(scripts, file), path.join(folder, '_berth', file));
    writeFileSync(path.join(folder, '_berth', nameOf('search')), script);
    writeFileSync(path.join(folder, '_berth', nameOf('search-text')), text);
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(path.join(folder, page)).href);
    await tab.keyboard.press('Control+k');
    await tab.waitForFunction(() => globalThis.berthSearchText !== undefined);
    // The full text is indexed in pieces between other work.
    await tab.waitForTimeout(2000 + texts.length);
    const times = await tab.evaluate(
      async ([queries, count]) => {
        const input = document.querySelector('dialog#search input');
        const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const keys = queries.flatMap((query) =>
          [...query].map((_, end) => query.slice(0, end + 1)),
        );
        const least = keys.map(() => ({ script: Infinity, paint: Infinity }));
        for (let run = 0; run < count; run++)
          for (const [position, key] of keys.entries()) {
            await frame();
            input.value = key;
            const start = performance.now();
            input.dispatchEvent(new Event('input'));
            const script = performance.now() - start;
            await frame();
            const paint = performance.now() - start;
            const known = least[position];
            least[position] = {
              script: Math.min(known.script, script),
              paint: Math.min(known.paint, paint),
            };
          }
        return least;
      },
      [typed, runs],
    );
    const session = await tab.context().newCDPSession(tab);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await tab.close();
    return { times, megabytes: usedSize / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const at = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];
const milliseconds = (numbers) =>
  `${at(numbers, 0.5).toFixed(1)} / ${at(numbers, 0.95).toFixed(1)}`;

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
console.log(
  '| to find | first result, brotli | with full text, brotli | script ms, median / 95 % | key to paint ms, median / 95 % | heap MB |',
);
console.log('| --- | --: | --: | --: | --: | --: |');
for (const times of [1, 10]) {
  const data = multiplied(times);
  const { times: keys, megabytes } = await typeIn(browser, data);
  const first = brotli(data.script);
  console.log(
    `| ${data.entries.length} entries, ${data.texts.length} passages | ${first} | ${first + brotli(data.text)} | ` +
      `${milliseconds(keys.map(({ script }) => script))} | ${milliseconds(keys.map(({ paint }) => paint))} | ${megabytes.toFixed(1)} |`,
  );
}
await browser.close();

const { index, entries, passages } = readBuiltIndex(read('search'), read('search-text'));
console.log(
  `\n| ${searchQueries.length} questions | success at 3 | mean reciprocal rank |\n| --- | --: | --: |`,
);
for (const [name, text, later] of [
  ['titles and summaries', [], []],
  ['full text', unpackPassages(passages), unpackEntries(entries)],
]) {
  const search = createSearch(unpackIndex(index));
  search.addEntries(later);
  search.addPassages(text);
  const { successAt3, reciprocalRank } = searchScore(search, searchQueries);
  console.log(`| ${name} | ${successAt3.toFixed(3)} | ${reciprocalRank.toFixed(3)} |`);
}
