/** The bank of questions, ready to show. */
import { options, type OptionId } from '../data/options.ts';
import type { AskedQuestion } from '../data/schema.ts';
import { audiences, subjects, type AudienceId } from '../data/questions/subjects.ts';
import { questions } from '../data/questions/index.ts';
import { identityOf, type Identity } from '../model/identity.ts';
import { keysOf } from '../model/typed-records.ts';
import { linkTo, questionAt, rowPage } from '../places/address.ts';
import type { Place } from '../places/place.ts';
import { addressesOf, isAbout, leftOutSection, subjectSection } from '../places/question-places.ts';
import { formatAddress } from '../places/share-page.ts';
import { rows } from './comparison.ts';
import { site } from './site-places.ts';

/** A question with its answer and what it leads to. */
export interface QuestionEntry {
  id: string;
  question: string;
  /** At most two sentences, made from the places that answer it; where it is left out, the reason. */
  answer: string;
  by: AudienceId;
  audience: string;
  subject: string;
  asked: AskedQuestion['asked'];
  /** The pages behind the answer. */
  links: readonly { label: string; href: string }[];
  /** The options named in it, each with its answer. */
  options: readonly { identity: Identity; label: string; href: string; about: string }[];
  /** What it leaves open. */
  gap: string | undefined;
  /** Where Berth leaves it out: the page that answers. */
  see: { url: string; title: string } | undefined;
}

/** Questions under one heading. */
export interface QuestionSection {
  id: string;
  label: string;
  questions: readonly QuestionEntry[];
}

/** How many questions a row or an option leads to. */
const MOST_LINKS = 4;

const inOrder = keysOf(questions).flatMap((subject) =>
  questions[subject].map((question) => ({ subject, question })),
);

const byRowPage = new Map(rows.map((row) => [rowPage(row.id), row]));

/** A place as a link that can be told from every other: a row by what it asks, a section with its page. */
function linkOf({ kind, page, id, title, parent }: Place): { label: string; href: string } {
  const row = byRowPage.get(page);
  if (row) return { label: row.question, href: linkTo(page) };
  const href = linkTo(formatAddress(id === undefined ? { page } : { page, id }));
  if (kind === 'term') return { label: `${title} in the glossary`, href };
  if (kind === 'claim') return { label: `“${title}”`, href };
  return { label: id === undefined ? title : `${parent}: ${title}`, href };
}

function optionOf(place: Place): QuestionEntry['options'] {
  const row = byRowPage.get(place.page);
  const option = keysOf(options).find((one) => one === place.id);
  if (!row || !option) return [];
  const { label } = options[option];
  const href = linkTo(formatAddress({ page: place.page, id: option }));
  return [{ identity: identityOf(options[option]), label, href, about: row.label }];
}

const eachOnce = <T extends { label: string }>(some: readonly T[]): T[] => [
  ...new Map(some.map((one) => [one.label, one])).values(),
];

function entryOf(
  asked: AskedQuestion,
  subject: string,
  byAddress: ReadonlyMap<string, Place>,
): QuestionEntry {
  const { id, question, by, gap, notCovered } = asked;
  const places = addressesOf(asked).flatMap((address) => byAddress.get(address) ?? []);
  return {
    id,
    question,
    answer: byAddress.get(questionAt(id))?.text ?? '',
    by,
    audience: audiences[by].label,
    subject,
    asked: asked.asked,
    links: eachOnce(places.map(linkOf)),
    options: eachOnce(places.flatMap(optionOf)),
    gap,
    see: notCovered?.see,
  };
}

function load() {
  const { places } = site();
  const byAddress = new Map(places.map((place) => [formatAddress(place), place]));
  const entries = inOrder.map(({ subject, question }) => ({
    subject,
    covered: !question.notCovered,
    entry: entryOf(question, subject, byAddress),
  }));
  const sections: QuestionSection[] = keysOf(subjects)
    .map((subject) => ({
      id: subjectSection(subject),
      label: subjects[subject].label,
      questions: entries
        .filter((one) => one.covered && one.subject === subject)
        .map(({ entry }) => entry),
    }))
    .filter(({ questions: own }) => own.length > 0);
  const leftOut: QuestionSection = {
    id: leftOutSection,
    label: 'Not covered here',
    questions: entries.filter(({ covered }) => !covered).map(({ entry }) => entry),
  };
  const count = (isOne: (question: AskedQuestion, subject: string) => boolean) =>
    inOrder.filter(({ question, subject }) => isOne(question, subject)).length;
  return {
    sections,
    leftOut,
    count: inOrder.length,
    audiences: keysOf(audiences).map((id) => ({
      id,
      label: audiences[id].label,
      count: count(({ by }) => by === id),
    })),
    subjects: keysOf(subjects).map((id) => ({
      id,
      label: subjects[id].label,
      href: `#${subjectSection(id)}`,
      count: count((_question, subject) => subject === id),
    })),
  };
}

let loaded: ReturnType<typeof load> | undefined;

/** The page of questions; worked out once per build, afresh for each request in dev. */
export const questionsPage = (): ReturnType<typeof load> =>
  import.meta.env.DEV ? load() : (loaded ??= load());

/** The first questions that name such an address, those that name it first before the others, as links. */
function questionsNaming(isMeant: (address: string) => boolean) {
  const rank = (question: AskedQuestion): number => addressesOf(question).findIndex(isMeant);
  return inOrder
    .map(({ question }) => ({ question, at: rank(question) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_LINKS)
    .map(({ question: { id, question } }) => ({ question, href: linkTo(questionAt(id)) }));
}

/** Questions that a row answers. */
export const questionsAboutRow = (row: string) =>
  questionsNaming((address) => address.split('#')[0] === rowPage(row)).map(
    ({ question, href }) => ({ text: question, href }),
  );

/** Questions about an option, and where all of them are. */
export const questionsAboutOption = (option: OptionId) =>
  questionsNaming((address) => isAbout(option, address)).map(({ question, href }) => ({
    label: question,
    href,
  }));
