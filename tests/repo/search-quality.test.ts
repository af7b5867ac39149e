import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import budgets from '../../budgets.json' with { type: 'json' };
import { unpackEntries, unpackIndex, unpackPassages } from '../../src/features/search/entry.ts';
import { createSearch } from '../../src/features/search/search.ts';
import { elementsOf } from '../../build/portable/html-elements.ts';
import { messagesOf } from '../../src/model/symptoms.ts';
import { symptomPage } from '../../src/places/address.ts';
import { facts } from '../../src/views/facts.ts';
import { searchQueries } from '../fixtures/search-queries.ts';
import { searchScore } from '../../bench/search-score.ts';
import { builtFiles, builtText, readBuilt } from './built-site.ts';
import { readBuiltIndex } from '../../bench/built-index.ts';

const scripts = builtFiles('.js');
const named = (name: string): string =>
  scripts.find((file) => new RegExp(`^_berth/${name}\\.[0-9a-f]{8}\\.js$`).test(file)) ?? '';
const built = readBuiltIndex(builtText(named('search')), builtText(named('search-text')));
const index = unpackIndex(built.index);
const later = unpackEntries(built.entries);
const passages = unpackPassages(built.passages);

/** What stands in place of the variable parts of a message when somebody pastes it. */
const samples = ['arn:aws:iam::111122223333:role/web', 'i-0a1b2c3d4e5f67890', '10.0.1.23', '5'];
const pasted = (message: string): string => {
  let next = 0;
  return message.replace(/<[^<>]+>/g, () => samples[next++ % samples.length] ?? '');
};

test('a pasted message leads to its page', () => {
  const search = createSearch(index);
  search.addEntries(later);
  search.addPassages(passages);
  const missed = facts.symptoms.flatMap((symptom) =>
    messagesOf(symptom)
      .map(pasted)
      .filter((query) => {
        const best = search.find(query).slice(0, 3);
        return !best.some(({ href }) => href === symptomPage(symptom.id));
      })
      .map((query) => `${symptom.id}: ${query}`),
  );
  assert.deepEqual(missed, []);
});

test('search finds what people ask for', () => {
  const search = createSearch(index);
  search.addEntries(later);
  search.addPassages(passages);
  assert.ok(searchQueries.length >= 80);
  const { successAt3, reciprocalRank, missed } = searchScore(search, searchQueries);
  assert.ok(
    successAt3 >= 0.95,
    `success@3 is ${successAt3.toFixed(3)}, expected 0.95 (reciprocal rank ${reciprocalRank.toFixed(3)}). Missed:\n${missed.join('\n')}`,
  );
});

test('what can be found is in the list from A to Z', () => {
  const listed = new Set(
    elementsOf(builtText('index-a-z.html')).flatMap(
      ({ attributes }) => attributes.get('href') ?? [],
    ),
  );
  const unlisted = index.entries
    .filter(({ kind }) => kind !== 'section' && kind !== 'page')
    .filter(({ href }) => !listed.has(href))
    .map(({ href }) => href);
  assert.deepEqual(unlisted, []);
});

test('the first result costs no more than its budget', () => {
  const size = brotliCompressSync(readBuilt(named('search'))).length;
  assert.ok(
    size <= budgets.search.firstResultBrotli,
    `${size}, allowed ${budgets.search.firstResultBrotli}`,
  );
});

test('each page names scripts that exist', () => {
  for (const page of builtFiles('.html'))
    for (const { attributes } of elementsOf(builtText(page)))
      for (const attribute of ['data-script', 'data-load']) {
        const script = attributes.get(attribute);
        if (script !== undefined)
          assert.ok(scripts.includes(`_berth/${script}`), `${page}: ${script}`);
      }
});
