import type { OptionId } from '../data/options.ts';
import { answerInWords, answerOf } from './answer.ts';
import { countInWords } from './format.ts';
import type { ResolvedCriterion } from './resolve.ts';

interface Named {
  id: OptionId;
  label: string;
}

/** One of the distinct answers of a row, and whose it is. */
interface Said {
  said: string;
  whose: readonly Named[];
}

/**
 * A row as a sentence for chats and search results: the question, then each distinct answer with its options. Rows that
 * ask yes or no, or who, are described by their bold words; others by their texts. With `most`, at most that many
 * characters, in whole sentences: families are named instead of their options, then the question is left out, since the
 * title asks it, and answers that still do not fit are counted.
 */
export function describeRow(
  row: ResolvedCriterion,
  columns: readonly Named[],
  most = Infinity,
): string {
  const answers = answersOf(row, columns);
  const inFull = answers.map(({ said, whose }) => sentence(said, everyLabel(whose, columns)));
  const full = `${row.question} ${inFull.join(' ')}`;
  if (full.length <= most) return full;
  const brief = answers.map(({ said, whose }) => sentence(said, families(whose, columns)));
  const last =
    answers.length > 1 ? longest(answers.map(({ whose }) => families(whose, columns))) : -1;
  const others = answers[last];
  const asRest = others
    ? [...brief.filter((_, index) => index !== last), sentence(others.said, 'All others')]
    : brief;
  const whole = [
    `${row.question} ${brief.join(' ')}`,
    `${row.question} ${asRest.join(' ')}`,
    brief.join(' '),
    asRest.join(' '),
  ].find((text) => text.length <= most);
  return whole ?? asManyAs(brief, most);
}

function answersOf(row: ResolvedCriterion, columns: readonly Named[]): Said[] {
  const answers = new Map<string, Named[]>();
  for (const column of columns) {
    const cell = row.cells[column.id];
    const said = answerOf(cell).word?.toLowerCase() ?? answerInWords(cell);
    answers.set(said, [...(answers.get(said) ?? []), column]);
  }
  return [...answers].map(([said, whose]) => ({ said, whose }));
}

const sentence = (said: string, whose: string): string =>
  `${whose}: ${said === 'aws' ? 'AWS' : said}.`;

const everyLabel = (whose: readonly Named[], columns: readonly Named[]): string =>
  whose.length === columns.length ? 'Every option' : whose.map(({ label }) => label).join(', ');

/** The same with a family, whose labels begin with one word, named once where all of it answers alike. */
function families(whose: readonly Named[], columns: readonly Named[]): string {
  if (whose.length === columns.length) return 'Every option';
  const family = ({ label }: Named): string => label.split(' ')[0] ?? label;
  const size = (of: string, among: readonly Named[]): number =>
    among.filter((one) => family(one) === of).length;
  const names = whose.map((one) => {
    const of = family(one);
    return size(of, whose) > 1 && size(of, whose) === size(of, columns)
      ? `every ${of} option`
      : one.label;
  });
  const list = [...new Set(names)].join(', ');
  return list.charAt(0).toUpperCase() + list.slice(1);
}

/** The index of the longest text, the last of equals. */
const longest = (texts: readonly string[]): number =>
  texts.reduce(
    (best, text, index) => (text.length >= (texts[best]?.length ?? 0) ? index : best),
    0,
  );

/** The first sentences that fit together with the number of the rest. */
function asManyAs(sentences: readonly string[], most: number): string {
  for (let shown = sentences.length - 1; shown > 0; shown -= 1) {
    const rest = sentences.length - shown;
    const more = `${countInWords(rest)} more ${rest === 1 ? 'answer is' : 'answers are'} on the page.`;
    const text = `${sentences.slice(0, shown).join(' ')} ${more}`;
    if (text.length <= most) return text;
  }
  return sentences[0] ?? '';
}
