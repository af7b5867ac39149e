import { z } from 'zod';
import { authoredKey, type CellChange } from '../../src/model/history.ts';
import type { Crossing } from '../../src/model/resolve.ts';
import { changeSchema, type ChangeRecord, type Criterion } from '../../src/data/schema.ts';
import type { OptionId } from '../../src/data/options.ts';

/**
 * Why cells changed, as authors write it down. `cell` is an option, or the orchestrator or capacity whose cell was
 * edited: then it holds for every option that inherits it. `*` holds for the whole row.
 */
export const reasonsSchema = z.array(
  z.strictObject({
    criterion: z.string(),
    cell: z.string(),
    reason: changeSchema.shape.reason,
    kind: changeSchema.shape.kind,
  }),
);
export type Reason = z.infer<typeof reasonsSchema>[number];

type Explained = Omit<ChangeRecord, 'date'>;

/** The changes with their reasons, and what is left over on either side. */
export interface Explanation {
  records: Explained[];
  unexplained: { change: CellChange; options: OptionId[]; key: string }[];
  /** Reasons that explain no change. */
  idle: Reason[];
}

/**
 * Gives each change the reason of its cell: of the option first, else of the cell it inherits, else of the row.
 * A change whose options have different reasons becomes one record for each. Pure.
 */
export function explain(
  changes: readonly CellChange[],
  reasons: readonly Reason[],
  criteria: readonly Criterion[],
  crossings: Readonly<Record<OptionId, Crossing>>,
): Explanation {
  const explanation: Explanation = { records: [], unexplained: [], idle: [] };
  const used = new Set<Reason>();
  for (const change of changes) {
    const criterion = criteria.find(({ id }) => id === change.criterion);
    if (!criterion) throw new Error(`Change of “${change.criterion}”, which is no row.`);
    const ofRow = reasons.filter((reason) => namesRow(criterion, reason.criterion));
    const keysOf = (option: OptionId) => cellKeys(criterion, option, crossings[option]);
    const byReason = Map.groupBy(change.options, (option) =>
      keysOf(option)
        .map((key) => ofRow.find(({ cell }) => cell === key))
        .find((reason) => reason !== undefined),
    );
    for (const [found, options] of byReason) {
      if (found) {
        used.add(found);
        const { reason, kind } = found;
        explanation.records.push({ ...change, options, reason, kind });
      } else {
        const byCell = Map.groupBy(options, (option) =>
          authoredKey(criterion, option, crossings[option]),
        );
        for (const [key, inheriting] of byCell)
          explanation.unexplained.push({ change, options: inheriting, key });
      }
    }
  }
  explanation.idle = reasons.filter((reason) => !used.has(reason));
  return explanation;
}

const namesRow = ({ id, aliases = [] }: Criterion, name: string) => [id, ...aliases].includes(name);

/** The keys a reason for this option may have, nearest first. */
function cellKeys(criterion: Criterion, option: OptionId, crossing: Crossing): string[] {
  const authored = authoredKey(criterion, option, crossing);
  // A row that was given by orchestrator or capacity and is given by option now keeps its coarse reasons.
  const coarse = criterion.by === 'option' ? [crossing.orchestrator, crossing.capacity] : [];
  return [option, authored, ...coarse, '*'];
}
