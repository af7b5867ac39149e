/** The two axes and their crossings, as the drawing of the two questions shows them. */
import { capacities, options, orchestrators } from '../../data/options.ts';

const fills = { fargate: 'solid', 'ec2-aws': 'dots', 'ec2-you': 'hatch', own: 'outline' } as const;
export const rows = Object.entries(orchestrators).map(([key, { label }]) => ({ key, label }));
export const columns = Object.entries(capacities).map(([key, { label }]) => ({ key, label }));
export const crossings = rows.flatMap(({ key: hue }, row) =>
  columns.map(({ key }, column) => ({
    row,
    column,
    hue,
    fill: fills[key as keyof typeof fills],
    label: Object.values(options).find((o) => o.orchestrator === hue && o.capacity === key)?.label,
  })),
);

/** The crossing the drawing takes as its example: the first row, the first column. */
export const isTaken = (row: number, column: number): boolean => row === 0 && column === 0;
