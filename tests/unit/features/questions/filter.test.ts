import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFilter, matcher, parseFilter } from '../../../../src/features/questions/filter.ts';

const offered = { by: ['', 'operator', 'manager'], about: ['', 'cost', 'networking'] };
const read = (search: string) => parseFilter(search, offered);

test('an address gives back what it was made from', () => {
  const filter = { by: 'operator', about: 'cost', words: 'nat gateway' };
  assert.equal(formatFilter(filter), '?by=operator&about=cost&q=nat+gateway');
  assert.deepEqual(read(formatFilter(filter)), filter);
  assert.equal(formatFilter({ by: '', about: '', words: ' ' }), '');
});

test('what no control offers is left out, and words have an end', () => {
  assert.deepEqual(read('?by=__proto__&about=COST&x=1'), { by: '', about: '', words: '' });
  assert.equal(read(`?q=${'a'.repeat(60_000)}`).words.length, 200);
  assert.equal(read('?q=%ED%A0%80%zz').words.length > 0, true);
});

test('every word must occur, in any order and case; signs alone ask for nothing', () => {
  const question = { by: 'operator', about: 'cost', text: 'Why is the NAT gateway dear?' };
  const fits = (by: string, about: string, words: string) =>
    matcher({ by, about, words })(question);
  assert.equal(fits('', '', 'gateway nat'), true);
  assert.equal(fits('', '', 'ＮＡＴ'), true);
  assert.equal(fits('', '', 'nat balancer'), false);
  assert.equal(fits('operator', 'cost', ''), true);
  assert.equal(fits('manager', '', 'nat'), false);
  assert.equal(fits('', 'networking', 'nat'), false);
  assert.equal(fits('', '', '?!… '), true);
  assert.equal(fits('', '', '入力'), false);
});
