import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isComposing } from '../../../src/browser/input-method.ts';

for (const [name, event, expected] of [
  ['a key while composing', { isComposing: true, keyCode: 13 }, true],
  ['the Enter that ends a composition in Safari', { isComposing: false, keyCode: 229 }, true],
  ['a plain Enter', { isComposing: false, keyCode: 13 }, false],
] as const)
  test(`${name} ${expected ? 'belongs' : 'does not belong'} to the input method`, () => {
    assert.equal(isComposing(event), expected);
  });
