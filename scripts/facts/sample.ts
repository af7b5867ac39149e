/** `npm run facts:sample -- --seed S --count N`: cells to re-read against their sources, the same for the same seed. */
import { parseArgs } from 'node:util';
import { factSet } from '../../src/views/facts.ts';
import { answerInWords } from '../../src/model/answer.ts';
import { remarksOf } from '../../src/model/remarks.ts';
import { drawCells, type DrawnCell } from './sampling.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } });
if (values.seed === undefined || !/^\d+$/.test(values.count ?? '')) {
  console.error(
    'Expected --seed WORD and --count NUMBER, as in: npm run facts:sample -- --seed 2026-12 --count 150',
  );
  process.exit(2);
}

function entry({ file, criterion, key, option, cell }: DrawnCell, index: number): string {
  const sources = cell.sources.map((id) => {
    const source = factSet.sources[id];
    return source ? `   - ${source.url}\n     look for “${source.phrase}”` : `   - ${id}`;
  });
  return [
    `${index + 1}. ${criterion.id} / ${key}, read for ${option} (${file}, group ${criterion.group})`,
    `   ${criterion.question} ${answerInWords(cell)}`,
    ...remarksOf(cell).map(
      ({ label, link, text }) => `   ${label ? `${label}: ` : ''}${link?.url ?? ''}${text}`,
    ),
    ...sources,
    `   checked ${cell.checked}`,
  ].join('\n');
}

try {
  const drawn = drawCells(factSet, values.seed, Number(values.count));
  console.log(drawn.map(entry).join('\n\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
