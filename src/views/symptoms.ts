/** What breaks: symptoms as their pages, lists and the pages of rows and options show them. */
import { glossary } from '../data/glossary.ts';
import type { OptionId } from '../data/options.ts';
import { symptomFamilies } from '../data/symptoms/families.ts';
import type { Symptom } from '../data/schema.ts';
import { highlight, type Language } from '../components/code/highlight.ts';
import { byFamily, messagesOf, relatedTo, sourcesOfSymptom } from '../model/symptoms.ts';
import { familyAt, linkTo, rowPage, symptomPage, termAt } from '../places/address.ts';
import { sectionsOfSymptom } from '../places/symptom-places.ts';
import { columnOf, rowLink, sourcesOf } from './comparison.ts';
import { facts } from './facts.ts';

const { symptoms } = facts;

/** A symptom as a line of a list. */
const lineOf = ({ id, message, where, short, otherMessages = [] }: Symptom) => ({
  message,
  where,
  short,
  otherMessages,
  href: linkTo(symptomPage(id)),
});

/** Symptoms by family, as lists show them. */
const listed = (some: readonly Symptom[]) =>
  byFamily(some, symptomFamilies).map(({ id, label, symptoms: own }) => ({
    id,
    label,
    href: linkTo(familyAt(id)),
    symptoms: own.map(lineOf),
  }));

/** Every symptom, family by family. */
export const allSymptoms = listed(symptoms);

/** Symptoms that a row has to do with. */
export const symptomsAbout = (row: string) =>
  symptoms.filter(({ criteria }) => criteria.some((id) => id === row)).map(lineOf);

/** Symptoms that occur on an option, family by family. */
export const symptomsOn = (option: OptionId) =>
  listed(symptoms.filter(({ options }) => options.includes(option)));

const languageOf: Readonly<
  Record<Symptom['causes'][number]['check']['language'], Language | undefined>
> = { sh: 'shellscript', yaml: 'yaml', sql: 'sql', text: undefined };

/** A cause as its page shows it: the command in colours, fixes by options; undefined stands for all of them. */
async function causeOf({ options }: Symptom, cause: Symptom['causes'][number]) {
  const { command, language, sign } = cause.check;
  const painted = languageOf[language];
  return {
    ...cause,
    sign,
    command,
    lines:
      painted === undefined
        ? command.split('\n').map((text) => [{ text }])
        : await highlight(command, painted),
    fixes: cause.fixes.map(({ options: own, text }) => ({
      columns: own.length === options.length ? undefined : own.map(columnOf),
      text,
    })),
  };
}

/** A symptom with all that its page shows. */
async function pageOf(symptom: Symptom) {
  const { id, family, options, criteria, terms = [], message, otherMessages = [] } = symptom;
  const columns = options.map(columnOf);
  return {
    ...symptom,
    otherMessages: otherMessages.filter((one) => one !== message),
    family: { label: symptomFamilies[family].label, href: linkTo(familyAt(family)) },
    sections: sectionsOfSymptom(symptom),
    columns,
    causes: await Promise.all(symptom.causes.map((cause) => causeOf(symptom, cause))),
    sources: sourcesOf(sourcesOfSymptom(symptom)),
    rows: criteria.map((row) => ({ text: rowLink(row).question, href: linkTo(rowPage(row)) })),
    // An option is linked by the same name.
    terms: terms
      .map((term) => ({ text: glossary[term].term, href: linkTo(termAt(term)) }))
      .filter(({ text }) => !columns.some(({ label }) => label === text)),
    related: relatedTo(symptom, symptoms).map((other) => ({
      text: other.message,
      href: linkTo(symptomPage(other.id)),
    })),
    messages: messagesOf(symptom),
    address: symptomPage(id),
  };
}

/** Every symptom’s page, in the order of the list. */
export const symptomPages = () =>
  Promise.all(
    byFamily(symptoms, symptomFamilies)
      .flatMap(({ symptoms: own }) => own)
      .map(pageOf),
  );
export type SymptomPageProps = Awaited<ReturnType<typeof pageOf>>;
