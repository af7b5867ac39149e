import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss from 'postcss';
import { simplify } from '../../../../build/portable/plain-styles.ts';

/** A sheet after it is simplified, on one line. */
function simplified(css: string): string {
  const root = postcss.parse(css);
  simplify(root);
  return root.toString();
}

for (const [what, css, expected] of [
  [
    'a fallback of color-mix() goes, whatever stands before it stays',
    'a{margin:0;color:red;@supports (color:color-mix(in lab, red, red)){color:color-mix(in lab, red, blue)}}',
    'a{margin:0;color:color-mix(in lab, red, blue)}',
  ],
  [
    'so do its prefixed twins',
    'a{-webkit-color:red;color:red;@supports (color:color-mix(in lab, red, red)){-webkit-color:blue;color:blue}}',
    'a{-webkit-color:blue;color:blue}',
  ],
  [
    'what is asked of a browser otherwise stays',
    'a{color:red;@supports (color:rebeccapurple){color:blue}}@supports (color:color-mix(in lab, red, red)){a{top:0}}',
    'a{color:red;@supports (color:rebeccapurple){color:blue}}@supports (color:color-mix(in lab, red, red)){a{top:0}}',
  ],
  [
    'blocks of one layer in a row become one, and lists of known layers go',
    '@layer a,b;@layer a{p{top:0}}@layer b{q{top:1px}}@layer a,b;@layer b{p{top:2px}}',
    '@layer a,b;@layer a{p{top:0}}@layer b{q{top:1px}p{top:2px}}',
  ],
  [
    'a list that names a new layer stays, and so does the order of blocks',
    '@layer a;@layer a{p{top:0}}@layer a,b;@layer a{p{top:1px}}p{top:2px}@layer a{p{top:3px}}',
    '@layer a;@layer a{p{top:0}}@layer a,b;@layer a{p{top:1px}}p{top:2px}@layer a{p{top:3px}}',
  ],
] as const)
  test(what, () => {
    assert.equal(simplified(css), expected);
  });
