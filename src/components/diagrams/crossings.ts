/** Two options on the grid of the two axes: what they share, and how the line between them runs. */
import type { Axes } from '../../model/axes.ts';
import type { OptionId } from '../../data/options.ts';
import { categorySheet, type Point } from './category-lines.ts';

type Crossing = Axes['crossings'][number];
export interface CrossingPair {
  a: Crossing;
  b: Crossing;
}

/** The text under the name of an orchestrator, short enough for the label column. */
export const rowNotes = {
  ecs: 'AWS’s own scheduler',
  eks: 'Kubernetes, run with AWS',
  kubernetes: 'The same, run by you',
} as const;

/** Where two options are. Throws for an id that is not an option: pages pass ids their schema has checked. */
export function crossingPair(axes: Axes, a: OptionId, b: OptionId): CrossingPair {
  const find = (id: OptionId) => {
    const found = axes.crossings.find((crossing) => crossing.id === id);
    if (!found) throw new Error(`The grid of the two axes has no option “${id}”.`);
    return found;
  };
  return { a: find(a), b: find(b) };
}

/** Both questions in one sentence: which answer two options share, and which they do not. */
export function crossingVerdict(axes: Axes, { a, b }: CrossingPair): string {
  const [rowA, rowB] = [axes.rows[a.row]?.label, axes.rows[b.row]?.label];
  const [columnA, columnB] = [axes.columns[a.column]?.label, axes.columns[b.column]?.label];
  const who =
    a.row === b.row
      ? `${rowA} schedules in both`
      : `${rowA} schedules in one, ${rowB} in the other`;
  const where =
    a.column === b.column
      ? `both run on ${columnA}`
      : `one runs on ${columnA}, the other on ${columnB}`;
  return `${a.label} and ${b.label}: ${who}; ${where}.`;
}

const gap = 12;

/** The grid of the wide drawing: orchestrators down, capacities across, on the columns of the other checks. */
export function crossingSheet(width: 1152 | 936) {
  const { box, left, center } = categorySheet(width);
  const cell = { width: box.width, height: 64 };
  const top = (row: number) => 56 + row * 128;
  const rules = [0, 36, top(1) - 20, top(2) - 20];
  return { width, cell, left, center, top, rules, bottom: top(2) + cell.height + 20 };
}

/**
 * The line between two options and the place of its label. In one row it runs below the boxes, as they may have others
 * between them; in one column straight from box to box, so the two must be neighbours there.
 */
export function crossingLine({ a, b }: CrossingPair, sheet: ReturnType<typeof crossingSheet>) {
  const { cell, center, top } = sheet;
  if (a.row === b.row) {
    const [foot, low] = [top(a.row) + cell.height + gap, top(a.row) + cell.height + gap + 14];
    const [from, to] = [center(a.column), center(b.column)];
    const points: Point[] = [
      [from, foot],
      [from, low],
      [to, low],
      [to, foot],
    ];
    return { points, label: [(from + to) / 2, low] as Point, align: 'middle' as const };
  }
  const x = center(a.column);
  const [upper, lower] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  const [from, to] = [top(upper) + cell.height + gap, top(lower) - gap];
  const points: Point[] = [
    [x, from],
    [x, to],
  ];
  return { points, label: [x + 16, (from + to) / 2] as Point, align: 'start' as const };
}
