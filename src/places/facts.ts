import type { Ending, Launch, SupportedVersion } from '../data/calendar.ts';
import type { Term } from '../data/glossary.ts';
import type { OptionId } from '../data/options.ts';
import type { SubjectId } from '../data/questions/subjects.ts';
import type { AskedQuestion, ChangeRecord, Claim, Price, Source, Symptom } from '../data/schema.ts';
import { keysOf } from '../model/typed-records.ts';
import type { Crossing, ResolvedCriterion } from '../model/resolve.ts';

/** The facts that places are made of: rows resolved, all else as declared. */
export interface PlaceFacts {
  rows: readonly ResolvedCriterion[];
  options: Readonly<Record<OptionId, Crossing & { label: string }>>;
  groups: Readonly<Record<string, { label: string }>>;
  glossary: Readonly<Record<string, Term>>;
  claims: Readonly<Record<string, Claim>>;
  sources: Readonly<Record<string, Source>>;
  prices: Readonly<Record<string, Price>>;
  versions: readonly SupportedVersion[];
  endings: readonly Ending[];
  launches: readonly Launch[];
  symptoms: readonly Symptom[];
  /** Families of symptoms, in their order. */
  families: Readonly<Record<string, { label: string }>>;
  /** The parts of the reading order of lessons, in their order. */
  lessonParts: Readonly<Record<string, { label: string }>>;
  /** The bank of questions, by subject. */
  questions: Readonly<Record<SubjectId, readonly AskedQuestion[]>>;
  subjects: Readonly<Record<SubjectId, { label: string }>>;
  /** How many questions the decision guide asks. */
  questionCount: number;
  /** How many layers the chart of who runs what has. */
  layerCount: number;
  history: readonly ChangeRecord[];
  /** The day of the first publication (ISO date). */
  firstPublished: string;
  /** The year from which launches are listed. */
  launchesSince: number;
  /** A price as prose prints it: `$0.10 per cluster-hour`. Throws on an unknown id. */
  printedPrice: (id: string) => string;
}

/** Ids of a record of facts, in their order. */
export const optionIdsOf = ({ options }: Pick<PlaceFacts, 'options'>): OptionId[] =>
  keysOf(options);
