/** The questions people ask as places: each with the answer that is made from the places it names. */
import { answerInWords, answerOf } from '../model/answer.ts';
import { nearest } from '../model/nearest.ts';
import { firstSentence, listed, sentenceFrom } from '../model/sentences.ts';
import type { OptionId } from '../data/options.ts';
import type { AskedQuestion } from '../data/schema.ts';
import type { ResolvedCriterion } from '../model/resolve.ts';
import { optionPage, rowPage, sitePage } from './address.ts';
import { optionIdsOf, type PlaceFacts } from './facts.ts';
import type { Place, PlaceKind } from './place.ts';
import { formatAddress } from './share-page.ts';

/** The longest answer is made of this many places. */
const MOST_SENTENCES = 2;

/** The id of the section of a subject, and of the section of what is left out. */
export const subjectSection = (subject: string): string => `about-${subject}`;
export const leftOutSection = 'not-covered';

/** Kinds of places that answer nothing by themselves. */
const mute: readonly PlaceKind[] = ['share', 'embed', 'moved', 'control', 'question', 'source'];

/** The addresses that a question names. Pure. */
export const addressesOf = ({ answers }: Pick<AskedQuestion, 'answers'>): string[] =>
  answers.map((answer) => (typeof answer === 'string' ? answer : answer.place));

/** Whether an address is about an option: its page, a part of it, or an answer of it to a row. Pure. */
export const isAbout = (option: string, address: string): boolean =>
  address.startsWith(optionPage(option)) || address.endsWith(`.html#${option}`);

/** Whether any question names a place of an option. Pure. */
export const isAskedAbout = (
  option: string,
  { questions }: Pick<PlaceFacts, 'questions'>,
): boolean =>
  Object.values(questions)
    .flat()
    .some((question) => addressesOf(question).some((address) => isAbout(option, address)));

type Facts = Pick<PlaceFacts, 'rows' | 'options' | 'questions' | 'subjects' | 'printedPrice'>;

/** Which options answer a row how: “Yes: A and B; no: C.” Undefined where its answers are words of their own. */
function rowInWords(row: ResolvedCriterion, facts: Facts): string | undefined {
  const options = optionIdsOf(facts);
  const byWord = Map.groupBy(options, (option) => answerOf(row.cells[option]).word);
  if (byWord.has(undefined)) return undefined;
  const parts = [...byWord].map(([word = '', own], index) => {
    const said = index === 0 || word === 'AWS' ? word : word.toLowerCase();
    const whose =
      own.length === options.length
        ? 'every option'
        : listed(own.map((option) => facts.options[option].label));
    return `${said}: ${whose}`;
  });
  return `${parts.join('; ')}.`;
}

/** What a place says in one sentence; of an answer of one option also whose, and to which row. */
interface Said {
  text: string;
  row?: ResolvedCriterion;
  option?: string;
}

/** What a place says to a question. Undefined where it says nothing that would stand alone. */
function saidBy(place: Place, from: string | undefined, facts: Facts): Said | undefined {
  const { kind, page, id, title, text, inShort } = place;
  const plain = (sentence: string | undefined): Said | undefined =>
    sentence === undefined ? undefined : { text: sentence };
  const quoted = (all: string) =>
    from === undefined ? firstSentence(all) : sentenceFrom(all, from);
  const row = facts.rows.find((one) => rowPage(one.id) === page);
  if (kind === 'row')
    return plain(
      row && from === undefined ? rowInWords(row, facts) : sentenceFrom(text, from ?? ''),
    );
  const cell = row?.cells[id as OptionId];
  if (row && cell) {
    const said = from === undefined ? `${answerInWords(cell)}.` : quoted(text);
    return said === undefined ? undefined : { text: said, row, option: title };
  }
  if (kind === 'term') {
    const said = from === undefined ? (inShort ?? text) : quoted(text);
    return said === undefined ? undefined : { text: `${title}: ${said}` };
  }
  if (kind === 'price' && id !== undefined) return plain(`${title}: ${facts.printedPrice(id)}.`);
  if (kind === 'launch') return plain(`${title}, on ${text}.`);
  if (kind === 'version' || text === '') return undefined;
  return plain(quoted(text));
}

/** The sentences as one text. An answer says whose it is, and to what it is where that is not what the one before it answers. */
function joined(all: readonly Said[]): string {
  return all
    .map(({ text, row, option }, index) => {
      const before = all[index - 1];
      const label = before?.row && before.row !== row ? row?.label : undefined;
      const whose = before?.option === option ? undefined : option;
      const names = [label, whose].filter((name) => name !== undefined);
      return names.length > 0 ? `${names.join(', ')}: ${text}` : text;
    })
    .join(' ');
}

/** The answer of a question, and what stands in its way. */
function answerTo(
  question: AskedQuestion,
  file: string,
  facts: Facts,
  byAddress: ReadonlyMap<string, Place>,
): { text: string; problems: string[] } {
  const { id, answers, notCovered } = question;
  const problems: string[] = [];
  const say = (found: string, expected: string) =>
    problems.push(`${file}: ${id}: found ${found}; expected ${expected}`);
  const said = answers.flatMap((answer) => {
    const { place: address, from } =
      typeof answer === 'string' ? { place: answer, from: undefined } : answer;
    const place = byAddress.get(address);
    if (!place || mute.includes(place.kind)) {
      const near = nearest(address, byAddress.keys());
      say(
        `place “${address}”, which ${place ? 'answers nothing' : 'does not exist'}`,
        near && !place ? `“${near}”, the nearest address` : 'an address of permalinks.txt',
      );
      return [];
    }
    const own = saidBy(place, from, facts);
    if (from !== undefined && own === undefined)
      say(`“${from}”, which starts no sentence of ${address}`, `words of: ${place.text}`);
    return own === undefined ? [] : [own];
  });
  const text = notCovered?.why ?? joined(said.slice(0, MOST_SENTENCES));
  if (text === '' && problems.length === 0)
    say(
      'places that say nothing by themselves',
      'at least one cell, claim, term or section with text',
    );
  return { text, problems };
}

/**
 * The sections of the page of questions, each followed by its questions; what Berth leaves out comes last. Throws on places
 * that do not exist or say nothing, with a line for each. Pure.
 */
export function questionPlaces(facts: Facts, places: readonly Place[]): Place[] {
  const byAddress = new Map(places.map((place) => [formatAddress(place), place]));
  const problems: string[] = [];
  const asPlace = (question: AskedQuestion, subject: string, parent: string): Place => {
    const file = `src/data/questions/${subject}.ts`;
    const { text, problems: own } = answerTo(question, file, facts, byAddress);
    problems.push(...own);
    return {
      kind: 'question',
      page: sitePage.questions,
      id: question.id,
      title: question.question,
      parent,
      text,
      sources: [
        ...new Set(
          addressesOf(question).flatMap((address) => byAddress.get(address)?.sources ?? []),
        ),
      ],
    };
  };
  const section = (id: string, title: string, own: readonly Place[]): Place[] =>
    own.length === 0
      ? []
      : [
          {
            kind: 'section',
            page: sitePage.questions,
            id,
            title,
            parent: 'Questions people ask',
            text: '',
            titles: own.map((place) => place.title).join(' '),
            sources: [],
          },
          ...own,
        ];
  const all = Object.entries(facts.questions).map(([subject, questions]) => {
    const { label } = facts.subjects[subject as keyof typeof facts.subjects];
    const own = questions.map((question) => ({
      covered: !question.notCovered,
      place: asPlace(question, subject, question.notCovered ? 'Not covered here' : label),
    }));
    return { subject, label, own };
  });
  if (problems.length > 0)
    throw new Error(
      `Questions do not lead to answers. Fix each line below, then run the command again:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
  const placesOf = (own: readonly { covered: boolean; place: Place }[], covered: boolean) =>
    own.filter((one) => one.covered === covered).map(({ place }) => place);
  return [
    ...all.flatMap(({ subject, label, own }) =>
      section(subjectSection(subject), label, placesOf(own, true)),
    ),
    ...section(
      leftOutSection,
      'Not covered here',
      all.flatMap(({ own }) => placesOf(own, false)),
    ),
  ];
}
