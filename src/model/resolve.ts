import type { Cell, Criterion } from '../data/schema.ts';
import type { CapacityId, OptionId, OrchestratorId } from '../data/options.ts';
import { entriesOf } from './typed-records.ts';

/** Where an option is on the two axes. */
export interface Crossing {
  orchestrator: OrchestratorId;
  capacity: CapacityId;
}

/** A row with one cell for every option, inheritance resolved. */
export type ResolvedCriterion = Omit<Criterion, 'by' | 'cells' | 'overrides' | 'aliases'> & {
  /** Former ids that must keep resolving. */
  aliases: readonly string[];
  cells: Readonly<Record<OptionId, Cell>>;
};

/** The cell that holds for one option: its own if it has one, else the inherited one. */
function cellFor(criterion: Criterion, option: OptionId, crossing: Crossing): Cell {
  if (criterion.by === 'option') return criterion.cells[option];
  const inherited =
    criterion.by === 'orchestrator'
      ? criterion.cells[crossing.orchestrator]
      : criterion.cells[crossing.capacity];
  return criterion.overrides?.[option] ?? inherited;
}

/** Resolves every row for every option, once per build. Cost: rows × options. */
export function resolveAll(
  criteria: readonly Criterion[],
  crossings: Readonly<Record<OptionId, Crossing>>,
): ResolvedCriterion[] {
  const entries = entriesOf(crossings);
  return criteria.map((criterion) => {
    const { id, group, volatility, question, label, why, terms, aliases = [] } = criterion;
    const cells = Object.fromEntries(
      entries.map(([option, crossing]) => [option, cellFor(criterion, option, crossing)]),
    ) as Record<OptionId, Cell>;
    return { id, group, volatility, question, label, why, terms, aliases, cells };
  });
}
