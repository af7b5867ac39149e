import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from '../../src/views/facts.ts';
import { atomProblems } from '../fixtures/atom-problems.ts';
import { builtText } from './built-site.ts';

/** Made of the id a row had then: renaming it moves no address. */
const ids = new Set(facts.history.map(({ date, criterion }) => `${criterion}-${date}`));
const feed = builtText('changes.xml');
const page = builtText('changes.html');

test('the built feed is valid Atom', () => {
  assert.deepEqual(atomProblems(feed), []);
});

test('page and feed tell each changed row of each day once', () => {
  assert.equal(feed.split('<entry>').length - 1, ids.size);
  assert.equal(page.split('class="change far"').length - 1, ids.size);
  assert.deepEqual(
    [...ids].filter((id) => !feed.includes(`change/${id}</id>`) || !page.includes(` id="${id}"`)),
    [],
  );
});

test('the page says so when nothing has changed', () => {
  assert.equal(
    page.includes('No fact has changed since the first publication on 2026-11-23.'),
    facts.history.length === 0,
  );
});
