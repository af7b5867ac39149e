import type { CapacityId, OptionId, OrchestratorId } from '../data/options.ts';
import { fills, identityOf, type Identity } from './identity.ts';
import { keysOf } from './typed-records.ts';

interface Axes {
  orchestrators: Readonly<
    Record<OrchestratorId, { label: string; summary: string; runBy: 'aws' | 'you' }>
  >;
  capacities: Readonly<
    Record<CapacityId, { label: string; summary: string; hostsRunBy: 'aws' | 'you' }>
  >;
  options: Readonly<
    Record<
      OptionId,
      { orchestrator: OrchestratorId; capacity: CapacityId; label: string; inOneLine: string }
    >
  >;
  /** Why a crossing has no option. */
  missing: Readonly<Record<string, { word: string; text: string; mark: 'no' | 'na' } | undefined>>;
}

/** A crossing of the two axes: an option, or the reason there is none. */
export interface Square {
  capacity: string;
  /** AWS runs the scheduler and the hosts. */
  aws: boolean;
  cutRight: boolean;
  cutBelow: boolean;
  option?: { id: OptionId; label: string; inOneLine: string; identity: Identity };
  reason?: { word: string; text: string; mark: 'no' | 'na' };
}

/**
 * The two-axis map with its cut: the line runs where one side is run by AWS, scheduler and hosts, and the other
 * is not. Throws when a crossing has neither an option nor a reason.
 */
export function buildMap({ orchestrators, capacities, options, missing }: Axes) {
  const columns = keysOf(capacities).map((id) => ({
    id,
    label: capacities[id].label,
    summary: capacities[id].summary,
    fill: fills[id],
    aws: capacities[id].hostsRunBy === 'aws',
  }));
  const rowIds = keysOf(orchestrators);
  const byAws = (row: OrchestratorId | undefined, column: { aws: boolean } | undefined) =>
    row !== undefined && orchestrators[row].runBy === 'aws' && column?.aws === true;
  const rows = rowIds.map((id, rowIndex) => ({
    id,
    label: orchestrators[id].label,
    summary: orchestrators[id].summary,
    squares: columns.map((column, columnIndex): Square => {
      const aws = byAws(id, column);
      const found = keysOf(options).find(
        (option) => options[option].orchestrator === id && options[option].capacity === column.id,
      );
      const reason = missing[`${id}/${column.id}`];
      if (!found && !reason)
        throw new Error(
          `The map has no option and no reason for ${id} on ${column.id}; add one to src/data/missing-pairs.ts.`,
        );
      return {
        capacity: column.label,
        aws,
        cutRight: aws && !byAws(id, columns[columnIndex + 1]),
        cutBelow: aws && !byAws(rowIds[rowIndex + 1], column),
        ...(found
          ? {
              option: {
                id: found,
                label: options[found].label,
                inOneLine: options[found].inOneLine,
                identity: identityOf(options[found]),
              },
            }
          : {}),
        ...(reason ? { reason } : {}),
      };
    }),
  }));
  return { capacities: columns, rows };
}

/** The map as a picker: every line of it, down and across, with the options on it. */
export function pickerOf(axes: Axes) {
  const { capacities, rows } = buildMap(axes);
  const idsOf = (squares: readonly (Square | undefined)[]) =>
    squares.flatMap((square) => square?.option?.id ?? []);
  return {
    capacities: capacities.map(({ label, fill }, column) => ({
      label,
      fill,
      options: idsOf(rows.map(({ squares }) => squares[column])),
    })),
    rows: rows.map(({ id, label, squares }) => ({ id, label, squares, options: idsOf(squares) })),
  };
}
