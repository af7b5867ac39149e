import { z } from 'zod';
import { cellSchema, recordedFields } from '../data/shapes/cell.ts';

/**
 * A cell as published. Limits of length and the list of units are rules for authors, not part of the contract: they
 * may be widened without breaking it.
 */
const cell = cellSchema.extend({
  value: cellSchema.shape.value.unwrap().extend({ unit: z.string() }).optional(),
  short: z.string(),
  detail: z.string().optional(),
  conflict: z.string().optional(),
  workaround: z.string().optional(),
  roadmap: cellSchema.shape.roadmap.unwrap().extend({ url: z.url() }).optional(),
  lookedFor: z.string().optional(),
});

const regionalAmount = z.strictObject({
  amount: z.number(),
  region: z.string(),
  effective: z.iso.date().optional().describe('A day on which the amount was in force'),
  checked: z.iso.date(),
  source: z.string(),
  sureness: z.string(),
  note: z.string().optional(),
});

/** The part of a cell whose change is history. */
const changedFields = cell.pick(recordedFields).partial();

/** The public contract of `data/berth.json`. Its JSON Schema is published with it. */
export const exportSchema = z
  .strictObject({
    version: z.string().describe('Version of Berth that wrote the file'),
    checked: z.iso.date().describe('Newest day on which a fact was checked'),
    watched: z
      .array(
        z.strictObject({
          id: z.string().describe('An orchestrator'),
          what: z.string(),
          newest: z.string(),
          published: z.iso.date(),
          currentAsOf: z.iso.date(),
          version: z.string().optional(),
        }),
      )
      .describe('Up to which day nothing newer was seen, by orchestrator'),
    licence: z.string(),
    options: z.array(
      z.strictObject({
        id: z.string(),
        orchestrator: z.string(),
        capacity: z.string(),
        label: z.string(),
        inOneLine: z.string(),
      }),
    ),
    groups: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    criteria: z.array(
      z.strictObject({
        id: z.string(),
        group: z.string(),
        volatility: z.enum(['price', 'limit', 'feature', 'concept']),
        question: z.string(),
        label: z.string(),
        why: z.string(),
        terms: z.array(z.string()),
        aliases: z.array(z.string()),
        cells: z
          .record(z.string(), cell)
          .describe('One cell for every option, inheritance resolved'),
      }),
    ),
    sources: z.array(
      z.strictObject({
        id: z.string(),
        url: z.url(),
        title: z.string(),
        publisher: z.string(),
        kind: z.string(),
        phrase: z.string(),
        checked: z.iso.date(),
      }),
    ),
    prices: z.array(
      regionalAmount.extend({
        id: z.string(),
        label: z.string(),
        currency: z.string(),
        per: z.string(),
        elsewhere: z
          .array(regionalAmount)
          .optional()
          .describe('The same price in further Regions, each with its own source'),
      }),
    ),
    calendar: z.strictObject({
      versions: z.array(
        z.strictObject({
          id: z.string(),
          product: z.enum(['eks', 'kubernetes']),
          version: z.string(),
          released: z.iso.date(),
          standardEnds: z.iso.date(),
          precision: z
            .literal('month')
            .optional()
            .describe('Set where the source names only a month; the day is then its last'),
          extendedEnds: z.iso.date().optional(),
          confidence: z
            .literal('implied')
            .optional()
            .describe(
              'Set where the last days follow from a rule of AWS and no source seen names them',
            ),
          sources: z.array(z.string()),
          checked: z.iso.date(),
        }),
      ),
      endings: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          what: z.string(),
          milestones: z.array(
            z.strictObject({
              id: z.string().describe('unlike the others of this ending; stays when its day moves'),
              date: z.iso.date(),
              precision: z.literal('month').optional(),
              what: z.string(),
            }),
          ),
          instead: z.string(),
          options: z.array(z.string()).describe('ids of the options whose guides name it'),
          sources: z.array(z.string()),
          checked: z.iso.date(),
        }),
      ),
      launches: z.array(
        z.strictObject({
          id: z.string(),
          date: z.iso.date(),
          title: z.string(),
          options: z.array(z.string()),
          criteria: z.array(z.string()),
          sources: z.array(z.string()),
          checked: z.iso.date(),
        }),
      ),
    }),
    symptoms: z
      .array(
        z.strictObject({
          id: z.string(),
          family: z.string(),
          message: z.string().describe('As people see it; variable parts are between < and >'),
          otherMessages: z.array(z.string()).optional().describe('Other texts that mean the same'),
          where: z.string().describe('Where it is shown'),
          options: z.array(z.string()),
          parts: z
            .array(z.strictObject({ words: z.string(), says: z.string() }))
            .optional()
            .describe('Notes on pieces of the message'),
          short: z.string(),
          meaning: z.string(),
          causes: z
            .array(
              z.strictObject({
                id: z.string(),
                ending: z
                  .string()
                  .optional()
                  .describe('Last words of the message, where they tell'),
                title: z.string(),
                why: z.string(),
                minutes: z.number().optional().describe('Roughly how long the check takes'),
                check: z.strictObject({
                  language: z.enum(['sh', 'yaml', 'sql', 'text']),
                  command: z.string(),
                  sign: z.string().describe('Completes “It is this if …”'),
                }),
                fixes: z.array(z.strictObject({ options: z.array(z.string()), text: z.string() })),
                sources: z.array(z.string()),
              }),
            )
            .describe('In the order in which to check them'),
          prevent: z.string(),
          sources: z.array(z.string()),
          criteria: z.array(z.string()).describe('Rows it has to do with'),
          terms: z.array(z.string()).optional(),
          related: z.array(z.string()).optional().describe('Symptoms it is confused with'),
          checked: z.iso.date(),
        }),
      )
      .describe('Messages of what breaks. In texts, code is between backticks'),
    changes: z
      .array(
        z.strictObject({
          date: z.iso.date(),
          criterion: z.string().describe('id of the row, as it was then'),
          options: z.array(z.string()),
          before: changedFields.describe('The changed fields as they were'),
          after: changedFields.describe('The same fields as they became'),
          reason: z.string(),
          kind: z.enum(['correction', 'aws-changed', 'clarified', 'added']),
        }),
      )
      .describe('What changed since the first publication, oldest first'),
  })
  .meta({
    title: 'Berth: ways to run containers on AWS, compared',
    description:
      'Options, criteria, cells, sources, prices, dates, symptoms and changes of Berth. Content licence CC BY 4.0.',
  });

export type BerthExport = z.infer<typeof exportSchema>;
export type ExportedRow = BerthExport['criteria'][number];
export type ExportedCell = z.infer<typeof cell>;

/** Every cell with its row and option, in the order of rows, then of options. */
export function exportedCells(data: BerthExport) {
  return data.criteria.flatMap((row) =>
    data.options.flatMap((option) => {
      const found = row.cells[option.id];
      return found ? [{ row, option, cell: found }] : [];
    }),
  );
}

type ExportedSource = BerthExport['sources'][number];

/** Sources of a data set by id, made once for each set: every cell of every form asks for some. */
const sourcesById = new WeakMap<BerthExport, ReadonlyMap<string, ExportedSource>>();

/** The sources of a cell in full, in its order. Throws on one that is not in the data. */
export function sourcesOfCell(data: BerthExport, { sources }: ExportedCell): ExportedSource[] {
  const known = sourcesById.get(data) ?? new Map(data.sources.map((entry) => [entry.id, entry]));
  sourcesById.set(data, known);
  return sources.map((id) => {
    const source = known.get(id);
    if (!source) throw new Error(`The open data cite a source “${id}” that they do not hold.`);
    return source;
  });
}

/** Turns a record keyed by id into a list of entries that carry their id, in the record’s order. */
export function withIds<T extends object>(
  record: Readonly<Record<string, T>>,
): (T & { id: string })[] {
  return Object.entries(record).map(([id, entry]) => ({ id, ...entry }));
}
