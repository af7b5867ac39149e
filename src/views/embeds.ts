import { longestDescription } from '../formats/clip.ts';
import { describeRow } from '../model/describe.ts';
import { checkedOf, columnOf, optionIds, rows } from './comparison.ts';
import { pairPages } from './pair-pages.ts';

/** The lean form of every row and pair: what its head says, then the answers of a row or the deciding rows of a pair. */
export async function embeds() {
  const columns = optionIds.map(columnOf);
  const ofRows = rows.map((row) => ({
    id: row.id,
    title: row.question,
    description: describeRow(row, columns, longestDescription),
    checked: checkedOf([row]),
    answers: columns.map(({ id, short, identity }) => ({
      label: short,
      identity,
      cell: row.cells[id],
    })),
    table: undefined,
  }));
  const ofPairs = (await pairPages()).map(({ entry, title, sides, deciding }) => ({
    id: entry.id,
    title,
    description: entry.data.description,
    checked: checkedOf(deciding),
    answers: undefined,
    table: {
      caption: `${deciding.length} deciding rows`,
      sides,
      groups: [{ id: 'deciding', rows: deciding }],
    },
  }));
  return [...ofRows, ...ofPairs];
}
