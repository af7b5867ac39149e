import type { CapacityId, OptionId, OrchestratorId } from '../data/options.ts';
import { fills } from './identity.ts';
import { keysOf } from './typed-records.ts';

interface Labelled {
  label: string;
}

/** The two axes and their crossings, as the drawing of the two questions shows them. */
export type Axes = ReturnType<typeof buildAxes>;

/** Arranges rows, columns and crossings by index; a crossing without an option has the word that says why, of `missing`. */
export function buildAxes(
  orchestrators: Readonly<Record<OrchestratorId, Labelled>>,
  capacities: Readonly<Record<CapacityId, Labelled>>,
  options: Readonly<
    Record<
      OptionId,
      Labelled & { short: string; orchestrator: OrchestratorId; capacity: CapacityId }
    >
  >,
  missing: Readonly<Record<string, { word: string }>>,
) {
  const rows = keysOf(orchestrators).map((key) => ({
    key,
    label: orchestrators[key].label,
  }));
  const columns = keysOf(capacities).map((key) => ({
    key,
    label: capacities[key].label,
  }));
  const ids = keysOf(options);
  const crossings = rows.flatMap(({ key: hue }, row) =>
    columns.map(({ key }, column) => {
      const id = ids.find((o) => options[o].orchestrator === hue && options[o].capacity === key);
      const { label, short } = id ? options[id] : {};
      const none = missing[`${hue}/${key}`]?.word;
      return { row, column, hue, fill: fills[key], id, label, short, none };
    }),
  );
  return { rows, columns, crossings };
}

/** The crossing the drawing takes as its example: the first row, the first column. */
export const isTaken = (row: number, column: number): boolean => row === 0 && column === 0;
