import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../../../../build/page.ts';
import { wholeDates } from '../../../../build/portable/whole-dates.ts';

const marked = (source: string) => runSteps('a.html', source, [wholeDates]);

test('days in text become dates, however many a sentence names', () => {
  assert.equal(
    marked('<p>Since 2024-12-01, checked <b>2026-11-24</b>; 2026-11-241 is none.</p>').text,
    '<p>Since <time>2024-12-01</time>, checked <b><time>2026-11-24</time></b>; 2026-11-241 is none.</p>',
  );
});

test('what is a date already, code, a drawing, a script or an attribute stays', () => {
  const source =
    '<html><head><title>2026-11-24</title></head><body><time datetime="2026-11-24">2026-11-24</time>' +
    '<code>2026-11-24</code><svg><text>2026-11-24</text></svg><script>a>2026-11-24</script>' +
    '<p title="a > 2026-11-24 b"></p></body></html>';
  assert.equal(marked(source).text, source);
});

test('the steps that follow know that the page has a date', () => {
  const names = (source: string) => marked(source).page.elements.map(({ name }) => name);
  assert.ok(names('<p>2026-11-24</p>').includes('time'));
  assert.ok(!names('<p>24 November 2026</p>').includes('time'));
});
