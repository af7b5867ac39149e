/**
 * What a cell is: the shape of each field, and what each is for. The type, history, open data, notes, Markdown and
 * search follow from the two tables here; a field that is in one of them only does not compile.
 */
import { z } from 'zod';
import { httpsUrl, isoDate } from './text.ts';

/** `value` answers in words (`short`), with a number as well where the row can be ordered by one. */
const verdicts = ['yes', 'no', 'partly', 'na', 'unknown', 'value'] as const;
export type Verdict = (typeof verdicts)[number];

/** Who does a piece of work. Whether that is good or bad is never data. */
const burdens = ['you', 'shared', 'aws'] as const;
export type Burden = (typeof burdens)[number];

/** Longest `short`: three lines in the narrowest table column (180 px with a mark). */
const SHORT_MAX = 60;

/** Every unit a number may have, in the plural as printed. Before adding one here, look for a similar one. */
const units = [
  '%',
  'seconds',
  'minutes',
  'hours',
  'days',
  'months',
  'vCPU',
  'cores',
  'MiB',
  'GiB',
  'TiB',
  'GB',
  'USD per hour',
  'USD per month',
  'launches per minute',
  'requests per second',
  'requests at a time',
  'pods per host',
  'characters',
  'containers',
  'hosts',
  'nodes',
  'pods',
  'tasks',
  'Regions',
  'versions',
] as const;

export const cellSchema = z.strictObject({
  verdict: z.enum(verdicts),
  /** For rows that can be ordered. */
  value: z
    .strictObject({
      number: z.number(),
      unit: z.enum(units),
      comparator: z.enum(['exactly', 'up to', 'at least', 'about']),
    })
    .optional(),
  burden: z.enum(burdens).optional(),
  /** Continues the verdict or burden word and makes sense alone: “**No.** Use a sidecar”. */
  short: z.string().min(2).max(SHORT_MAX),
  /** One to three sentences where the short is not enough. Plain text. */
  detail: z.string().max(600).optional(),
  sources: z.array(z.string()).describe('ids of entries in `sources`'),
  checked: isoDate,
  /** Set where no source says it in so many words but it follows from what they say; left out where one says it. */
  confidence: z
    .literal('implied')
    .optional()
    .describe('Set where the answer follows from the sources but none says it in so many words'),
  since: isoDate.optional(),
  until: isoDate.optional(),
  /** Sources of AWS that disagree: what each says. */
  conflict: z.string().max(400).optional(),
  workaround: z.string().max(300).optional(),
  /** The public thread that asks for what is missing. */
  roadmap: z.strictObject({ url: httpsUrl, opened: isoDate }).optional(),
  /** For `unknown` only: what was looked for and where. */
  lookedFor: z.string().max(300).optional(),
});

/** What a field of a cell is for. */
export interface CellFieldUse {
  /**
   * What readers see as the name of the field, where it is shown besides the answer. A field without one is part of the
   * answer.
   */
  label?: string;
  /** The text needs no label: it is shown only where the texts before and after a change are side by side. */
  bare?: true;
  /** What it means that the field is set, where it holds nothing a reader could read. */
  sentence?: string;
  /** It is shown in the note of its cell, below the answer. */
  noted?: true;
  /** Search finds the cell by it: its text alone, or after its label. */
  searched?: 'text' | 'labelled';
  /** Its column in CSV. `value` has two more, for unit and comparator. */
  column?: string;
}

/** What each field is for, in the order a reader meets them. */
export const cellFields = {
  verdict: { column: 'verdict' },
  value: { label: 'Number', column: 'value' },
  burden: { column: 'burden' },
  short: { column: 'short' },
  detail: {
    label: 'Detail',
    bare: true,
    noted: true,
    searched: 'text',
    column: 'detail',
  },
  workaround: {
    label: 'Instead',
    noted: true,
    searched: 'labelled',
    column: 'workaround',
  },
  conflict: {
    label: 'AWS’s own pages disagree',
    noted: true,
    searched: 'text',
    column: 'conflict',
  },
  confidence: {
    label: 'Implied',
    sentence: 'It follows from the sources; none says it in so many words.',
    noted: true,
    column: 'confidence',
  },
  lookedFor: { label: 'Looked for', noted: true, column: 'looked_for' },
  roadmap: { label: 'Public request', bare: true, noted: true },
  since: { label: 'Since', column: 'since' },
  until: { label: 'Until', column: 'until' },
  sources: { column: 'sources' },
  checked: { column: 'checked' },
} as const satisfies Record<keyof typeof cellSchema.shape, CellFieldUse>;

/** The fields whose change is history: what a cell says, not where that was read or when. In the order of the open data. */
export const recordedFields = {
  verdict: true,
  value: true,
  burden: true,
  short: true,
  detail: true,
  since: true,
  until: true,
  conflict: true,
  workaround: true,
} as const satisfies Partial<Record<keyof typeof cellFields, true>>;

/** A cell as history keeps it: any of the recorded fields. */
export const recordedCellSchema = cellSchema.pick(recordedFields).partial();
export type RecordedCell = z.infer<typeof recordedCellSchema>;
