/**
 * Shapes of the facts, and the parsers that check them. Types make a missing cell or a wrong id a compile error; the
 * parsers catch what types cannot (lengths, dates, addresses) and run once, when the data set is loaded.
 */
import { z } from 'zod';
import { httpsUrl, isoDate } from './shapes/text.ts';
import { recordedCellSchema, type cellSchema } from './shapes/cell.ts';
import type { ComparedInstance } from './bills.ts';
import type { GroupId } from './groups.ts';
import type { CapacityId, OptionId, OrchestratorId } from './options.ts';
import type { PriceId } from './prices.ts';
import type { SourceId } from './sources/index.ts';
import type { TermId } from './glossary.ts';
import type { CriterionId } from './criteria/index.ts';
import { symptomFamilies, type SymptomFamily } from './symptoms/families.ts';
import type { ClaimId } from './claims.ts';
import type { AudienceId } from './questions/subjects.ts';

/** How soon an answer is likely to change: sets how long a check counts as fresh (`npm run facts:age`). */
const volatilities = ['price', 'limit', 'feature', 'concept'] as const;
export type Volatility = (typeof volatilities)[number];

/** Why a published cell changed. `added` means a whole new row or column, and has no before and after. */
const changeKinds = ['correction', 'aws-changed', 'clarified', 'added'] as const;

/** A change to published cells of one row. Written by `npm run facts:publish`, never edited later. */
export const changeSchema = z.strictObject({
  date: isoDate,
  /** Id of the row, as it was then. */
  criterion: z.string(),
  /** The options it holds for, inheritance resolved. */
  options: z.array(z.string()).min(1),
  /** The changed fields as they were; a field that was not there is left out. */
  before: recordedCellSchema,
  /** The same fields as they became; a field that was taken away is left out. */
  after: recordedCellSchema,
  reason: z.string().min(10).max(300).endsWith('.'),
  kind: z.enum(changeKinds),
});
export type ChangeRecord = z.infer<typeof changeSchema>;

/** What is true, and who does the work, for one criterion and one option. */
export interface Cell extends Omit<z.infer<typeof cellSchema>, 'sources'> {
  sources: readonly SourceId[];
}

/** The name of a figure that is worked out from the prices (src/model/figures.ts), as written in a cell. */
type FigureName =
  | `price:${PriceId}`
  | `bill:${OptionId}`
  | `break-even:${ComparedInstance}`
  | `break-even:${ComparedInstance}:managed`;

/** A cell as it is written: its texts and its number may name figures, `{price:eks-cluster-standard}`. */
export interface AuthoredCell extends Omit<Cell, 'value'> {
  value?:
    | (Omit<NonNullable<Cell['value']>, 'number'> & { number: number | `{${FigureName}}` })
    | undefined;
}

/** Cells per option, or per orchestrator or capacity with the options that differ named. */
export type CellsInput<C extends AuthoredCell = AuthoredCell> =
  | { by: 'option'; cells: Readonly<Record<OptionId, C>> }
  | {
      by: 'orchestrator';
      cells: Readonly<Record<OrchestratorId, C>>;
      overrides?: Readonly<Partial<Record<OptionId, C>>>;
    }
  | {
      by: 'capacity';
      cells: Readonly<Record<CapacityId, C>>;
      overrides?: Readonly<Partial<Record<OptionId, C>>>;
    };

/** One row of the comparison as it is written. */
export type CriterionInput<C extends AuthoredCell = AuthoredCell> = CellsInput<C> & {
  /** Kebab-case; part of addresses, so never renamed. */
  id: string;
  group: GroupId;
  volatility: Volatility;
  /** The row as a reader asks it: “Can it use GPUs?” */
  question: string;
  /** The row in at most four words, for lists and narrow places. */
  label: string;
  /** Why it matters, in one sentence. */
  why: string;
  terms: readonly TermId[];
  /** Former ids that must keep resolving. */
  aliases?: readonly string[];
};

/** One row of the comparison, the figures of its cells filled in. */
export type Criterion = CriterionInput<Cell>;

/** An id that is part of addresses. */
const kebabId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'small letters, digits and single hyphens' });

export const criterionTextSchema = z.object({
  id: kebabId,
  question: z.string().max(60).endsWith('?'),
  label: z.string().max(32),
  why: z.string().max(200).endsWith('.'),
  volatility: z.enum(volatilities),
});

const sourceKinds = [
  'documentation',
  'api',
  'pricing',
  'announcement',
  'blog',
  'repository',
  'transcript',
] as const;

export const sourceSchema = z.strictObject({
  url: httpsUrl,
  title: z.string().min(3).max(120),
  publisher: z.string().min(2).max(60),
  kind: z.enum(sourceKinds),
  /** Words to look for on the page, so that anyone can re-check a cell in two minutes. */
  phrase: z.string().min(3).max(160),
  /** The day this source was last read for Berth. */
  checked: isoDate,
});
export type Source = z.infer<typeof sourceSchema>;

const region = z.string().regex(/^[a-z]{2}-[a-z]+-\d$/);
const surenesses = ['primary', 'transcript'] as const;

/** An amount in one Region, and how it is known. */
const regionalAmountSchema = z.strictObject({
  amount: z.number().nonnegative(),
  region,
  /** A day on which the amount was in force: the date of the price list, page or announcement that states it. */
  effective: isoDate.optional(),
  /** The day the amount was seen in the source. */
  checked: isoDate,
  source: z.string(),
  /** `primary`: on a page or in data of AWS. `transcript`: a copy of such a page or data kept by others. */
  sureness: z.enum(surenesses),
  note: z.string().max(200).optional(),
});
export interface RegionalAmount extends Omit<z.infer<typeof regionalAmountSchema>, 'source'> {
  source: SourceId;
}

export const priceSchema = regionalAmountSchema.extend({
  label: z.string().max(80),
  currency: z.literal('USD'),
  /** What one amount buys, as printed after it: `per vCPU-hour`. */
  per: z.string().startsWith('per '),
  /** The same price in further Regions, each known in its own way. */
  elsewhere: z.array(regionalAmountSchema).optional(),
});
export interface Price extends Omit<z.infer<typeof priceSchema>, 'source' | 'elsewhere'> {
  source: SourceId;
  elsewhere?: readonly RegionalAmount[];
}

/** A price as it is written: amounts in further Regions that come from one source are together, by Region. */
export interface AuthoredPrice extends Omit<Price, 'elsewhere'> {
  elsewhere?: readonly (Omit<RegionalAmount, 'amount' | 'region'> & {
    amounts: Readonly<Record<string, number>>;
  })[];
}

const claimVerdicts = ['holds with nuance', 'oversimplified', 'outdated', 'wrong'] as const;

export const claimSchema = z.strictObject({
  /** The claim as people say it, one sentence, in our words. */
  claim: z.string().max(160),
  verdict: z.enum(claimVerdicts),
  /** What is true, in at most four sentences. */
  truth: z.string().max(600),
  sources: z.array(z.string()).min(1),
  criteria: z.array(z.string()),
  /** Statements of the seed text this answers: their numbers in the traceability index. Left out where it says none of it. */
  seed: z.array(z.number().int().positive()).min(1).optional(),
  checked: isoDate,
});
export interface Claim extends Omit<z.infer<typeof claimSchema>, 'sources' | 'criteria' | 'seed'> {
  sources: readonly SourceId[];
  criteria: readonly string[];
  seed?: readonly number[];
}

const checkLanguages = ['sh', 'yaml', 'sql', 'text'] as const;

const causeSchema = z.strictObject({
  /** Unique in the symptom, part of an address (`fix/<symptom>.html#<cause>`): never renamed. */
  id: kebabId,
  /** The last words of the message that point to this cause, verbatim, where they do. */
  ending: z.string().min(2).max(120).optional(),
  /** A few words, without a full stop: “No route to the registry”. */
  title: z.string().min(3).max(60),
  /** One to three sentences. */
  why: z.string().min(10).max(420).endsWith('.'),
  /** Roughly how long the check takes. */
  minutes: z.number().int().min(1).max(60).optional(),
  check: z.strictObject({
    language: z.enum(checkLanguages),
    command: z.string().regex(/^[^\n]{1,60}(?:\n[^\n]{1,60})*$/, {
      error: 'lines of at most 60 characters, for narrow columns; end one with a backslash',
    }),
    /** Completes “It is this if …”, with a full stop: `the answer is empty.` */
    sign: z.string().min(5).max(300).endsWith('.'),
  }),
  /** What to do, for one option or several that need the same; each option at most once. */
  fixes: z
    .array(
      z.strictObject({
        options: z.array(z.string()).min(1),
        text: z.string().min(5).max(420).endsWith('.'),
      }),
    )
    .min(1),
  sources: z.array(z.string()).min(1),
});

/**
 * The shape of a symptom. Its texts, except `message`, `otherMessages`, `words`, `ending` and `command`, may mark code
 * with backticks and name prices as cells do, `{price:nat-gateway-hour}`.
 */
export const symptomSchema = z.strictObject({
  /** Part of an address, `fix/<id>.html`: never renamed. */
  id: kebabId,
  family: z.literal(Object.keys(symptomFamilies)),
  /** The text as people see it, verbatim, variable parts as `<…>`. The heading of its page. */
  message: z.string().min(3).max(300),
  /** Other texts that mean the same: of older versions, of another tool. Search finds them too. */
  otherMessages: z.array(z.string().min(2).max(300)).optional(),
  /** Where it is shown: “Stopped reason of an ECS task”. Without a full stop. */
  where: z.string().min(3).max(120),
  /** The options on which it occurs. */
  options: z.array(z.string()).min(1),
  /** Notes on pieces of the message, in the order in which they occur in it: which, what, why. */
  parts: z
    .array(z.strictObject({ words: z.string().min(1).max(200), says: z.string().min(3).max(160) }))
    .min(1)
    .max(3)
    .optional(),
  /** What it means, in one sentence, for lists and search. */
  short: z.string().min(40).max(150).endsWith('.'),
  /** What happened inside, and why the text reads as it does: two to four sentences. */
  meaning: z.string().min(40).max(700).endsWith('.'),
  /** In the order in which to check them: quick and common first. */
  causes: z.array(causeSchema).min(2).max(6),
  /** How to prevent it: one to three sentences. */
  prevent: z.string().min(20).max(420).endsWith('.'),
  /** Sources of the message and of its meaning. */
  sources: z.array(z.string()).min(1),
  /** Rows it has to do with; each links back. */
  criteria: z.array(z.string()).min(1),
  terms: z.array(z.string()).optional(),
  /** Symptoms it is confused with. One direction is enough. */
  related: z.array(z.string()).optional(),
  checked: isoDate,
});

type SymptomText = z.infer<typeof symptomSchema>;
type CauseText = SymptomText['causes'][number];

/** One cause of a symptom: how to tell that it is this one, and what to do for each option. */
export interface Cause extends Omit<Readonly<CauseText>, 'check' | 'fixes' | 'sources'> {
  check: Readonly<CauseText['check']>;
  fixes: readonly { readonly options: readonly OptionId[]; readonly text: string }[];
  sources: readonly SourceId[];
}

/** A symptom as it is written: an error as people see it, what it means, and what to do about it. */
export interface SymptomInput extends Omit<
  Readonly<SymptomText>,
  | 'family'
  | 'otherMessages'
  | 'options'
  | 'parts'
  | 'causes'
  | 'sources'
  | 'criteria'
  | 'terms'
  | 'related'
> {
  family: SymptomFamily;
  otherMessages?: readonly string[];
  options: readonly OptionId[];
  parts?: readonly Readonly<NonNullable<SymptomText['parts']>[number]>[];
  causes: readonly Cause[];
  sources: readonly SourceId[];
  criteria: readonly CriterionId[];
  terms?: readonly TermId[];
  /** Ids of symptoms. The rules check that they exist: a type made from the list cannot be used in the list. */
  related?: readonly string[];
}

/** A symptom with its figures filled in. */
export type Symptom = SymptomInput;
/** How much of a question its places answer. */
const answeredGrades = ['in full', 'in part', 'not at all'] as const;
export type Answered = (typeof answeredGrades)[number];

/**
 * The address of a place, from the root of the site: a row, an answer of one option (a cell), a term, a claim, a price, or
 * any other page or section. The build checks that it exists.
 */
export type QuestionPlace =
  | `compare/${CriterionId}.html`
  | `compare/${CriterionId}.html#${OptionId}`
  | `glossary.html#${TermId}`
  | `claims.html#${ClaimId}`
  | `prices.html#${PriceId}`
  | `options/${OptionId}.html`
  | `options/${OptionId}.html#${string}`
  | `compare/${string}-vs-${string}.html`
  | `compare/${string}-vs-${string}.html#${string}`
  | `compare.html#group-${string}`
  | `learn/${string}.html`
  | `learn/${string}.html#${string}`
  | `scenarios/${string}.html`
  | `scenarios/${string}.html#${string}`
  | `timeline.html#${string}`
  | 'fix.html'
  | `fix/${string}.html`
  | `fix/${string}.html#${string}`
  | `instead/${string}.html`
  | `instead/${string}.html#${string}`
  | 'cost.html'
  | `cost.html#${string}`
  | 'decide.html'
  | `decide.html#${string}`
  | 'timeline.html'
  | 'prices.html'
  | 'who-runs-what.html'
  | 'who-runs-what.html#at-night';

/** A place with the sentence of it that answers, where that is not its first: the words that sentence starts with. */
export interface QuotedPlace {
  place: QuestionPlace;
  from: string;
}

export const questionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: 'an id in lower case with hyphens, such as fargate-gpu',
  }),
  question: z.string().min(12).max(110).endsWith('?'),
  asked: z.strictObject({
    url: httpsUrl,
    where: z.string().min(3).max(80),
    votes: z.number().int().positive().optional(),
    views: z.number().int().positive().optional(),
  }),
  by: z.string(),
  answers: z.array(z.unknown()),
  answered: z.enum(answeredGrades),
  gap: z.string().min(10).max(200).endsWith('.').optional(),
  notCovered: z
    .strictObject({
      why: z.string().min(20).max(240).endsWith('.'),
      see: z.strictObject({ url: httpsUrl, title: z.string().min(3).max(100) }),
    })
    .optional(),
  reading: z
    .strictObject({
      answered: z.enum(answeredGrades),
      note: z.string().max(300).endsWith('.').optional(),
      on: isoDate,
    })
    .optional(),
});

/** One question people ask, as it is written. */
export interface AskedQuestion {
  /** Kebab-case; part of addresses (`questions.html#fargate-gpu`), so never renamed. */
  id: string;
  /** As people ask it, in our words: one sentence of at most 110 characters with a question mark. */
  question: string;
  /** The public thread or page where it was seen, and how many people voted or looked, only where that was seen. */
  asked: { url: string; where: string; votes?: number; views?: number };
  /** Who asks. */
  by: AudienceId;
  /**
   * The places that answer it, best first. The first two give the answer that readers see: a cell its option and answer, a
   * row its answers by option, a term its definition, a claim or section its first sentence or the one that `from` starts.
   * Empty only where it is not covered.
   */
  answers: readonly (QuestionPlace | QuotedPlace)[];
  /** How much of it those places answer. */
  answered: Answered;
  /** What they leave open. Needed unless they answer in full or it is not covered. */
  gap?: string;
  /** Why Berth does not answer it, and the page that does. */
  notCovered?: { why: string; see: { url: string; title: string } };
  /** What a reader found who did not write it and read only those places. */
  reading?: { answered: Answered; note?: string; on: string };
}
