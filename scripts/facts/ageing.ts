import { daysBetween, freshDays } from '../../src/model/age.ts';
import type { AuthoredCell } from './authored.ts';
import { textTable } from './text-table.ts';
import { keysOf } from '../../src/model/typed-records.ts';

export interface AgedCell extends AuthoredCell {
  /** Days since the check. */
  age: number;
  /** Days until the check no longer counts as fresh; negative when that is past. */
  left: number;
}

/** Cells with their age on the day `on` (ISO date), the most overdue first. The day is an argument, never the clock. */
export function byAge(cells: readonly AuthoredCell[], on: string): AgedCell[] {
  return cells
    .map((authored) => {
      const age = daysBetween(authored.cell.checked, on);
      return { ...authored, age, left: freshDays[authored.criterion.volatility] - age };
    })
    .toSorted((a, b) => a.left - b.left);
}

/** The report of `npm run facts:age`: a line for each volatility, then the overdue cells, or the next ones due. */
export function ageReport(aged: readonly AgedCell[], on: string): string {
  const overdue = aged.filter(({ left }) => left < 0);
  const kinds = keysOf(freshDays);
  const summary = textTable([
    ['volatility', 'fresh for days', 'cells', 'oldest check', 'overdue'],
    ...kinds.map((kind) => {
      const own = aged.filter(({ criterion }) => criterion.volatility === kind);
      const oldest = own.map(({ cell }) => cell.checked).toSorted()[0] ?? '–';
      const late = own.filter(({ left }) => left < 0).length;
      return [kind, freshDays[kind], own.length, oldest, late];
    }),
  ]);
  const listed = overdue.length > 0 ? overdue : aged.slice(0, 10);
  const list = textTable([
    ['cell', 'volatility', 'checked', 'age', overdue.length > 0 ? 'days over' : 'days left'],
    ...listed.map(({ criterion, key, cell, age, left }) => [
      `${criterion.id} / ${key}`,
      criterion.volatility,
      cell.checked,
      age,
      Math.abs(left),
    ]),
  ]);
  const verdict =
    overdue.length > 0
      ? `${overdue.length} of ${aged.length} cells are due for a new check on ${on}:`
      : `No cell of ${aged.length} is due for a new check on ${on}. Next:`;
  return `${summary}\n\n${verdict}\n\n${list}`;
}
