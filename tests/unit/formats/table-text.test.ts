import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv, toHtml, toMarkdown } from '../../../src/formats/table-text.ts';

const table = {
  head: ['Question', 'ECS on EC2', 'A|B'],
  rows: [
    {
      header: 'Can it use GPUs?',
      href: 'https://x/gpu.html',
      cells: ['Yes. A "b"', 'No. 1, 2\n3'],
    },
    { header: 'A <b>?', href: 'https://x/?a=1&b="2"', cells: ['*x* [y] `z` \\ _ #', '=1+2'] },
  ],
  link: 'https://x/compare.html?o=a,b',
  checked: '2026-11-23',
};

describe('a table as text', () => {
  it('is Markdown whose words cannot break it', () => {
    assert.equal(
      toMarkdown(table),
      [
        '| Question | ECS on EC2 | A\\|B |',
        '| --- | --- | --- |',
        '| [Can it use GPUs?](<https://x/gpu.html>) | Yes. A "b" | No. 1, 2 3 |',
        '| [A \\<b\\>?](<https://x/?a=1&b="2">) | \\*x\\* \\[y\\] \\`z\\` \\\\ \\_ \\# | =1+2 |',
        '',
        'Berth, facts checked 2026-11-23: https://x/compare.html?o=a,b',
        '',
      ].join('\n'),
    );
  });
  it('is CSV with quoted fields, none of which runs as a formula, and a last record of origin', () => {
    assert.equal(
      toCsv(table),
      [
        'Question,ECS on EC2,A|B,Link',
        'Can it use GPUs?,"Yes. A ""b""","No. 1, 2\n3",https://x/gpu.html',
        `A <b>?,*x* [y] \`z\` \\ _ #,'=1+2,"https://x/?a=1&b=""2"""`,
        '"Berth, facts checked 2026-11-23: https://x/compare.html?o=a,b"',
        '',
      ].join('\r\n'),
    );
  });
  it('is HTML without a tag that is not ours', () => {
    assert.equal(
      toHtml(table),
      '<table><thead><tr><th>Question</th><th>ECS on EC2</th><th>A|B</th></tr></thead><tbody>' +
        '<tr><th><a href="https://x/gpu.html">Can it use GPUs?</a></th><td>Yes. A &quot;b&quot;</td><td>No. 1, 2\n3</td></tr>' +
        '<tr><th><a href="https://x/?a=1&amp;b=&quot;2&quot;">A &lt;b&gt;?</a></th><td>*x* [y] `z` \\ _ #</td><td>=1+2</td></tr>' +
        '</tbody></table><p>Berth, facts checked 2026-11-23: <a href="https://x/compare.html?o=a,b">https://x/compare.html?o=a,b</a></p>',
    );
  });
});
