import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { questions } from '../data/questions/index.ts';
import { audiences, subjects } from '../data/questions/subjects.ts';
import { exportSchema, withIds, type BerthExport } from '../formats/open-data.ts';
import { questionsSchema, type QuestionsExport } from '../formats/questions-data.ts';
import { keysOf } from '../model/typed-records.ts';
import { addressesOf } from '../places/question-places.ts';
import { checkedUpTo, facts } from './facts.ts';
import { groupedRows, rows } from './comparison.ts';
import { site } from './site-places.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** The licence of everything in `content/` and `src/data/`. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The JSON Schema of the open data, as published. */
export const openDataSchema = z.toJSONSchema(exportSchema);

/**
 * The whole data set in the shape of its public contract: what JSON, CSV and Markdown are made from.
 * Importing it stops a build whose data break the published schema.
 */
export const openData: BerthExport = exportSchema.parse({
  version: packageJson.version,
  checked: checkedUpTo,
  watched: withIds(facts.watched),
  licence: `CC BY 4.0, ${licence}`,
  options: withIds(facts.options).map(({ id, orchestrator, capacity, label, inOneLine }) => ({
    id,
    orchestrator,
    capacity,
    label,
    inOneLine,
  })),
  groups: withIds(facts.groups),
  criteria: rows,
  sources: withIds(facts.sources),
  prices: withIds(facts.prices),
  calendar: { versions: facts.versions, endings: facts.endings, launches: facts.launches },
  symptoms: facts.symptoms,
  changes: facts.history,
});

// Formats (dates, addresses) are in the schema as patterns as well, or are checked when the facts are loaded.
const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(openDataSchema);
if (!validate(openData))
  throw new Error(
    `data/berth.json would break its own schema (src/formats/open-data.ts):\n${(
      validate.errors ?? []
    )
      .map(({ instancePath, message }) => `  ${instancePath}: ${message ?? 'not valid'}`)
      .join('\n')}`,
  );

/** The JSON Schema of the questions, as published. */
export const questionsDataSchema = z.toJSONSchema(questionsSchema);

/** The bank of questions with their answers, in the shape of its public contract. Throws where it breaks that. */
export function questionsData(): QuestionsExport {
  const { places } = site();
  const answers = new Map(
    places.flatMap(({ kind, id, text }) => (kind === 'question' && id ? [[id, text]] : [])),
  );
  return questionsSchema.parse({
    version: openData.version,
    checked: openData.checked,
    licence: openData.licence,
    audiences: withIds(audiences),
    subjects: withIds(subjects),
    questions: keysOf(questions).flatMap((subject) =>
      questions[subject].map(({ answers: named, ...question }) => ({
        ...question,
        subject,
        answer: answers.get(question.id) ?? '',
        places: addressesOf({ answers: named }),
      })),
    ),
  });
}

/** The CSV files as routes: one for each group, and one for all. A new list each time, since Astro adds to what it gets. */
export const csvFiles = () => [
  { params: { name: 'berth' }, props: {} },
  ...groupedRows.map(({ id }) => ({ params: { name: id }, props: { group: id } })),
];
