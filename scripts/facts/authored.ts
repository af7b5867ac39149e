import type { FactSet } from '../../src/model/rules/fact-set.ts';
import { authoredCells, placeOf } from '../../src/model/rules/fact-set.ts';
import type { Cell, Criterion } from '../../src/data/schema.ts';

/** A cell as its author wrote it, with the options it holds for. */
export interface AuthoredCell {
  file: string;
  criterion: Criterion;
  /** An option, orchestrator or capacity. */
  key: string;
  cell: Cell;
  options: string[];
}

/** Every authored cell of the facts, in their order. Pure. */
export function allAuthored(facts: FactSet): AuthoredCell[] {
  return facts.criteria.flatMap((criterion) => {
    const overridden = criterion.by === 'option' ? {} : (criterion.overrides ?? {});
    return authoredCells(criterion).map(([key, cell]) => ({
      file: placeOf(facts, criterion).file,
      criterion,
      key,
      cell,
      options: Object.entries(facts.options)
        .filter(
          ([id, crossing]) =>
            id === key ||
            (criterion.by !== 'option' && crossing[criterion.by] === key && !(id in overridden)),
        )
        .map(([id]) => id),
    }));
  });
}
