/**
 * The way to the facts: loads what src/data declares, fills in figures, and applies every rule, once. Importing this
 * module stops a build whose facts break their shape or a rule, with every problem listed.
 */
import {
  comparedInstances,
  hoursPerMonth,
  managementFeeShare,
  smallServiceBills,
} from '../data/bills.ts';
import {
  endingSchema,
  endings,
  launchSchema,
  launches,
  versionSchema,
  versions,
} from '../data/calendar.ts';
import { claims } from '../data/claims.ts';
import { criteriaByFile } from '../data/criteria/index.ts';
import { glossary } from '../data/glossary.ts';
import { groups } from '../data/groups.ts';
import { firstPublished, historyRecords } from '../data/history.ts';
import { options } from '../data/options.ts';
import { phrasebook } from '../data/phrasebook.ts';
import { prices as authoredPrices, type PriceId } from '../data/prices.ts';
import {
  changeSchema,
  claimSchema,
  criterionTextSchema,
  priceSchema,
  questionSchema,
  sourceSchema,
  symptomSchema,
  type Price,
} from '../data/schema.ts';
import { cellSchema } from '../data/shapes/cell.ts';
import { questions } from '../data/questions/index.ts';
import { audiences, subjects } from '../data/questions/subjects.ts';
import { sources } from '../data/sources/index.ts';
import { symptomsByFile } from '../data/symptoms/index.ts';
import { watched, watchSchema } from '../data/watched.ts';
import { figuresOf, filledCriteria } from '../model/figures.ts';
import { filledSymptom } from '../model/symptoms.ts';
import { spelledOut } from '../model/prices.ts';
import type { FactSet } from '../model/rules/fact-set.ts';
import { parsedHistory, soundOrThrow } from '../model/rules/sound.ts';
import { mapValues } from '../model/typed-records.ts';

const prices: Readonly<Record<PriceId, Price>> = mapValues(authoredPrices, spelledOut);

const figures = figuresOf({
  prices,
  bills: smallServiceBills,
  comparedInstances,
  hoursPerMonth,
  managementFeeShare,
});

/** Every row, in the order of groups and, within one, of how often a row decides a choice. */
export const criteria = filledCriteria(Object.values(criteriaByFile).flat(), figures);

/** Symptoms by the file that holds them, figures filled in. */
const symptomsOfFiles = mapValues(symptomsByFile, (own) =>
  own.map((symptom) => filledSymptom(symptom, figures)),
);

/** Everything Berth states. */
export const facts = {
  options,
  groups,
  criteria,
  sources,
  prices,
  glossary,
  claims,
  phrasebook,
  versions,
  endings,
  launches,
  symptoms: Object.values(symptomsOfFiles).flat(),
  watched,
  questions,
  audiences,
  subjects,
  history: parsedHistory(historyRecords, changeSchema),
};

/** The newest day on which a fact was checked (ISO date). */
export const checkedUpTo = Object.values(sources)
  .map((source) => source.checked)
  .reduce((newest, day) => (day > newest ? day : newest), '');

/** The facts in the shape the rules read. */
export const factSet: FactSet = {
  files: Object.fromEntries(
    Object.entries(criteriaByFile).flatMap(([file, rows]) =>
      rows.map(({ id }) => [id, `src/data/criteria/${file}.ts`]),
    ),
  ),
  options,
  criteria,
  sources,
  prices,
  glossary,
  claims,
  calendar: { versions, endings, launches },
  symptoms: symptomsOfFiles,
  watched,
  questions: {
    bySubject: questions,
    audiences: Object.keys(audiences),
    subjects: Object.keys(subjects),
  },
  history: facts.history,
  firstPublished,
  figures: Object.fromEntries([...figures].map(([name, { text }]) => [name, text])),
  shapes: {
    criterion: criterionTextSchema,
    cell: cellSchema,
    source: sourceSchema,
    price: priceSchema,
    claim: claimSchema,
    version: versionSchema,
    watch: watchSchema,
    ending: endingSchema,
    launch: launchSchema,
    symptom: symptomSchema,
    question: questionSchema,
  },
};

soundOrThrow(factSet);
