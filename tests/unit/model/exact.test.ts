import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  canonical,
  centsOf,
  dollarsAndCents,
  exact,
  leftAfter,
  percentOf,
  rateText,
  shortDollars,
} from '../../../src/model/exact.ts';

test('what floating numbers get wrong is right to the cent', () => {
  assert.equal(centsOf(['0.1', '3']), 30n);
  assert.equal(centsOf(['1.005']), 101n);
  assert.equal(centsOf(['40', '1', '0.04048', '730']), 118_202n);
});

test('half a cent is rounded up, less is not', () => {
  assert.equal(centsOf(['0.005']), 1n);
  assert.equal(centsOf(['0.00499999']), 0n);
  assert.equal(centsOf(['1'], ['3']), 33n);
});

test('products of whole numbers agree with plain arithmetic', () => {
  const whole = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      assert.equal(centsOf([String(a), String(b)]), BigInt(a) * BigInt(b) * 100n);
    }),
  );
});

test('decimals are written the shortest way', () => {
  assert.equal(canonical('007.50'), '7.5');
  assert.equal(canonical('0.000'), '0');
  assert.equal(leftAfter('62.5'), '0.375');
  assert.equal(leftAfter('0'), '1');
  assert.equal(percentOf(['0.17'], ['4', '0.04937']), 86);
});

test('text that is no plain decimal is refused', () => {
  for (const text of ['', '-1', '1e3', '1,5', '.5', '1.'])
    assert.throws(() => exact(text), /no decimal/);
});

test('amounts are printed for reading and for comparing', () => {
  assert.equal(dollarsAndCents(156_784n), '$1,567.84');
  assert.equal(shortDollars(156_784n), '$1,568');
  assert.equal(shortDollars(9_999n), '$99.99');
  assert.equal(rateText('0.1'), '$0.10');
  assert.equal(rateText('0.004445'), '$0.004445');
});
