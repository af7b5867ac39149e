import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../../../../build/page.ts';
import { untranslated } from '../../../../build/portable/untranslated.ts';

test('code and keys are not translated, and what says so already stays', () => {
  const source =
    '<p><code class="a">x</code> <kbd>y</kbd></p><pre translate="no"><code>z</code></pre><code translate="no">v</code>';
  assert.equal(
    runSteps('a.html', source, [untranslated]).text,
    '<p><code class="a" translate="no">x</code> <kbd translate="no">y</kbd></p><pre translate="no"><code>z</code></pre><code translate="no">v</code>',
  );
});
