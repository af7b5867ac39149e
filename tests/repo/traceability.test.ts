import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seedIndex } from '../fixtures/seed-index.ts';
import { builtFiles, builtText } from './built-site.ts';

/** Points of the index whose page or anchor is not in the built site. */
function untaught(
  index: readonly { n: number; about: string; taughtAt: string }[],
  pages: readonly string[],
  text: (page: string) => string,
): string[] {
  return index.flatMap(({ n, about, taughtAt }) => {
    const [page = '', anchor = ''] = taughtAt.split('#');
    const found = pages.includes(page) && new RegExp(`\\sid="?${anchor}"?[\\s>]`).test(text(page));
    return found ? [] : [`${n} (${about}): ${taughtAt} is not there`];
  });
}

test('every heading and bullet of the seed text is taught somewhere', () => {
  assert.deepEqual(
    seedIndex.map(({ n }) => n),
    Array.from({ length: 90 }, (_, position) => position + 1),
  );
  assert.deepEqual(untaught(seedIndex, builtFiles('.html'), builtText), []);
});

test('a point taught nowhere is found', () => {
  const index = [{ n: 1, about: 'Scaling', taughtAt: 'learn/ecs.html#gone' }];
  assert.deepEqual(
    untaught(index, ['learn/ecs.html'], () => '<h2 id="here">'),
    ['1 (Scaling): learn/ecs.html#gone is not there'],
  );
});
