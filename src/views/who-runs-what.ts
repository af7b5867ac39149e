/** Binds the layers of who runs what to the facts: the chart, the two lists of each option, and its night. */
import { calledAtNight, layers, nightEvents } from '../data/layers.ts';
import { answerOf } from '../model/answer.ts';
import { whoRunsWhat, type Column } from '../model/who-runs-what.ts';
import { answerAt, linkTo, rowPage } from '../places/address.ts';
import { columnOf, checkedOf, optionIds, rowOf, sourcesOf } from './comparison.ts';

const rows = layers.map(rowOf);
const nightRows = [rowOf(calledAtNight), ...nightEvents.map(({ row }) => rowOf(row))];
const chart = whoRunsWhat(rows, optionIds);

/** The newest day one of the layers or nights was checked (ISO date). */
export const layersChecked = checkedOf([...rows, ...nightRows]);

/** Options as columns, in the order of the chart. */
export const layerColumns = chart.columns.map((column) => ({
  ...column,
  ...columnOf(column.option),
}));

/** The layers from the top down, each with a link to its row. */
export const layerRows = chart.rows.map((row) => ({ ...row, href: linkTo(rowPage(row.id)) }));

/** What each option leaves to whom, as lists of labels with links: for a screen with room for one option. */
export const layerLists = layerColumns.map((column, index) => ({
  ...column,
  lists: (['you', 'shared', 'aws'] as const)
    .map((burden) => ({
      burden,
      layers: layerRows.filter(({ squares }) => squares[index]?.burden === burden),
    }))
    .filter(({ layers: own }) => own.length > 0),
}));

const isOdd = ({ awsAbove, notAwsBelow }: Column) => awsAbove.length + notAwsBelow.length > 0;

/** Options with squares that do not keep to the line. */
export const oddColumns = layerColumns.filter(isOdd);

/** What happens to each option in the night: who is called, what there is to do, and how hosts are lost. */
export const nights = layerColumns.map((column) => {
  const called = rowOf(calledAtNight).cells[column.id];
  return {
    ...column,
    called: answerOf(called),
    chore: called.detail,
    events: nightEvents.map(({ row, event }) => ({
      event,
      href: linkTo(answerAt(row, column.id)),
      answer: answerOf(rowOf(row).cells[column.id]),
    })),
    sources: sourcesOf(nightRows.flatMap((row) => row.cells[column.id].sources)),
    href: linkTo(answerAt(calledAtNight, column.id)),
  };
});
