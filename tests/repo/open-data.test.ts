import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { BerthExport } from '../../src/domain/export.ts';
import { answerInWords } from '../../src/domain/answer.ts';
import { builtText } from './built-site.ts';

const schema = JSON.parse(builtText('data/berth.schema.json')) as object;
const published = JSON.parse(builtText('data/berth.json')) as BerthExport;
const validate = new Ajv2020({ validateFormats: false }).compile(schema);

test('the published data keep their published schema', () => {
  assert.equal(validate(published), true, JSON.stringify(validate.errors, null, 1));
});

test('the schema refuses a cell without a verdict', () => {
  const wrong = structuredClone(published) as { criteria: { cells: Record<string, object> }[] };
  const first = wrong.criteria[0]?.cells['ecs-fargate'];
  assert.ok(first && 'verdict' in first);
  delete first.verdict;
  assert.equal(validate(wrong), false);
});

/** Text of an element by id, tags removed, entities for quotes and ampersands resolved. */
function textOf(html: string, id: string): string | undefined {
  const start = new RegExp(`<td[^>]*\\sid="?${id}"?[\\s>][^>]*>?`).exec(html);
  if (!start) return undefined;
  const end = html.indexOf('</td>', start.index);
  return html
    .slice(html.indexOf('>', start.index) + 1, end)
    .replace(/<span class="?cell-name[\s\S]*?<\/span><\/span><\/span>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

test('the explorer shows every cell of the data, word for word', () => {
  const html = builtText('compare.html');
  let cells = 0;
  for (const { id, cells: row } of published.criteria)
    for (const [option, cell] of Object.entries(row)) {
      cells += 1;
      const shown = textOf(html, `${id}--${option}`) ?? '';
      assert.ok(
        shown.endsWith(answerInWords(cell)),
        `${id}--${option} shows “${shown}”, the data say “${answerInWords(cell)}”`,
      );
    }
  assert.ok(cells >= 32 * 7, `${cells} cells`);
});
