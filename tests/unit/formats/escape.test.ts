import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvRecord, escapeHtml, escapeMarkdown } from '../../../src/formats/escape.ts';

test('text cannot end its line, cell or tag', () => {
  assert.equal(escapeMarkdown('a\n \tb |`*_[x]<y>#\\'), 'a b \\|\\`\\*\\_\\[x\\]\\<y\\>\\#\\\\');
  assert.equal(
    escapeHtml('a & b && "c" "<<" >>'),
    'a &amp; b &amp;&amp; &quot;c&quot; &quot;&lt;&lt;&quot; &gt;&gt;',
  );
});

test('a field of CSV is quoted where it must be, and runs nowhere', () => {
  assert.equal(csvRecord(['a', '', 'b c']), 'a,,b c');
  assert.equal(csvRecord(['a,b', 'a"b"', 'a\rb', 'a\nb']), '"a,b","a""b""","a\rb","a\nb"');
  assert.equal(csvRecord(['=1', '+1', '-1', '@a', '\ta']), "'=1,'+1,'-1,'@a,'\ta");
  assert.equal(csvRecord(['\ra', '1=1', '=a,b']), `"'\ra",1=1,"'=a,b"`);
});
