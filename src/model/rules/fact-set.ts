/** The facts in the shape rules read, and how a rule names a place in them. */
import type { Ending, Launch, SupportedVersion } from '../../data/calendar.ts';
import type { z } from 'zod';
import type {
  AskedQuestion,
  Cell,
  ChangeRecord,
  Criterion,
  Price,
  Source,
  Symptom,
} from '../../data/schema.ts';
import type { Watch } from '../../data/watched.ts';

/** The facts as the rules see them: plain records, so that a fixture can be wrong in one place. */
export interface FactSet {
  /** The file that holds each row, by id of the row. */
  files: Readonly<Record<string, string>>;
  options: Readonly<Record<string, { label: string; orchestrator: string; capacity: string }>>;
  criteria: readonly Criterion[];
  sources: Readonly<Record<string, Source>>;
  prices: Readonly<Record<string, Price>>;
  glossary: Readonly<Record<string, { term: string; sources: readonly string[] }>>;
  claims: Readonly<Record<string, unknown>>;
  calendar: {
    versions: readonly SupportedVersion[];
    endings: readonly Ending[];
    launches: readonly Launch[];
  };
  /** Symptoms by the file of src/data/symptoms that holds them, without its ending. */
  symptoms: Readonly<Record<string, readonly Symptom[]>>;
  /** The last look at what announces change, by orchestrator: `eks` and `kubernetes` are also products of the calendar. */
  watched: Readonly<Record<string, Watch>>;
  /** The bank of questions, and the ids it is sorted by. */
  questions: {
    bySubject: Readonly<Record<string, readonly AskedQuestion[]>>;
    audiences: readonly string[];
    subjects: readonly string[];
  };
  history: readonly ChangeRecord[];
  /** The day the facts were first published (ISO date). */
  firstPublished: string;
  /** Figures that cells may name, as printed, by name. */
  figures: Readonly<Record<string, string>>;
  /** The shape of one entry of each kind. */
  shapes: Readonly<
    Record<
      | 'criterion'
      | 'cell'
      | 'source'
      | 'price'
      | 'claim'
      | 'version'
      | 'ending'
      | 'launch'
      | 'watch'
      | 'symptom'
      | 'question',
      z.ZodType
    >
  >;
}

/** A broken rule: the file to open, where in it, what was found, what was expected. */
export interface Problem {
  file: string;
  /** A row (`gpu`), a cell (`gpu / ecs`, by option, orchestrator or capacity as authored), or an entry. */
  where: string;
  found: string;
  expected: string;
}

export type Rule = (facts: FactSet) => Problem[];

export type Place = Pick<Problem, 'file' | 'where'>;

/** Where a row is, or one of its cells. */
export function placeOf(facts: FactSet, criterion: Criterion, key?: string): Place {
  const file = facts.files[criterion.id] ?? 'src/data/criteria';
  return { file, where: key ? `${criterion.id} / ${key}` : criterion.id };
}

/** The cells of a row as authored: those of its orchestrators, capacities or options, then the overrides. */
export function authoredCells(criterion: Criterion): [key: string, cell: Cell][] {
  const overrides = criterion.by === 'option' ? {} : (criterion.overrides ?? {});
  return [...Object.entries(criterion.cells), ...Object.entries(overrides)];
}

/** Every field of a cell that holds text, by its name. */
export const textsOf = (cell: Cell): [field: string, text: string][] =>
  Object.entries(cell).flatMap(([field, said]) =>
    typeof said === 'string' ? [[field, said]] : [],
  );

/** The cell that holds for an option. Undefined where the row has none, or there is no such option. */
export function cellAt(facts: FactSet, criterion: Criterion, option: string) {
  const crossing = facts.options[option];
  if (!crossing) return undefined;
  const { overrides } = criterion.by === 'option' ? { overrides: {} } : criterion;
  const cells: Readonly<Record<string, Cell>> = { ...criterion.cells, ...overrides };
  return cells[option] ?? (criterion.by === 'option' ? undefined : cells[crossing[criterion.by]]);
}
