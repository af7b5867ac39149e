/**
 * The decision guide: what answers rule out, speak for and against, and which other answer would change the result.
 * Pure. Questions and facts come as arguments: the build compiles them to rules once, the page carries the rules, and
 * the same code answers in the browser.
 */
import type { AnswerInput, Match, QuestionInput } from '../data/decision.ts';
import type { Cell } from '../data/schema.ts';

/** An option that an answer touches, and the row that does it. */
export interface Effect {
  option: string;
  row: string;
}

/** An answer with its matches looked up in the facts. */
export interface Rule {
  id: string;
  label: string;
  said: string;
  out: readonly Effect[];
  for: readonly Effect[];
  against: readonly Effect[];
}

export interface RuledQuestion {
  id: string;
  question: string;
  answers: readonly Rule[];
}

/** The guide as a page carries it: questions with their rules, and the options in the order of least work. */
export interface Guide {
  questions: readonly RuledQuestion[];
  options: readonly string[];
}

/** What a reader has said: the id of an answer by the id of its question. Questions left open are not in it. */
export type Answers = Readonly<Record<string, string>>;

/** An effect with the answer that has it. */
export interface Reason {
  question: string;
  answer: string;
  row: string;
}

export interface Candidate {
  option: string;
  for: readonly Reason[];
  against: readonly Reason[];
}

/** What answers leave. */
export interface Decision {
  /** Options that fit, the first to start with. */
  fits: readonly Candidate[];
  /** Options ruled out, each with every reason, in the order of the guide. */
  out: readonly { option: string; reasons: readonly Reason[] }[];
  /** Where nothing fits: the options with the fewest reasons against them. Empty otherwise. */
  nearest: readonly { option: string; reasons: readonly Reason[] }[];
}

/** What would be first with one other answer. */
export interface Change {
  question: string;
  answer: string;
  /** The option that would be first; undefined where nothing would fit. */
  first: string | undefined;
}

type Row = Readonly<{ id: string; cells: Readonly<Record<string, Cell>> }>;

const isMatch = (cell: Cell, { verdicts, burdens, below, above }: Match): boolean =>
  (verdicts?.includes(cell.verdict) ?? false) ||
  (cell.burden !== undefined && (burdens?.includes(cell.burden) ?? false)) ||
  (cell.value !== undefined && below !== undefined && cell.value.number < below) ||
  (cell.value !== undefined && above !== undefined && cell.value.number > above);

/** Looks the matches of one answer up in the facts. Throws on a row that does not exist. */
function compile(answer: AnswerInput, rows: ReadonlyMap<string, Row>, options: readonly string[]) {
  const effects = (matches: readonly Match[] = []): Effect[] =>
    matches.flatMap((match) => {
      const row = rows.get(match.row);
      if (!row)
        throw new Error(
          `src/data/decision.ts: the answer “${answer.id}” names the row “${match.row}”, which does not exist.`,
        );
      return options
        .filter((option) => {
          const cell = row.cells[option];
          return cell !== undefined && isMatch(cell, match);
        })
        .map((option) => ({ option, row: match.row }));
    });
  const { id, label, said } = answer;
  return {
    id,
    label,
    said,
    out: effects(answer.out),
    for: effects(answer.for),
    against: effects(answer.against),
  };
}

/** How much of the running falls on you: 2 for each row that is yours, 1 for each that is shared. */
function workOf(option: string, rows: readonly Row[]): number {
  const weights = { you: 2, shared: 1, aws: 0 } as const;
  return rows.reduce((sum, { cells }) => {
    const burden = cells[option]?.burden;
    return burden === undefined ? sum : sum + weights[burden];
  }, 0);
}

/** The guide for these facts. Options of equal work keep the order they are given in. */
export function guideOf(
  questions: readonly QuestionInput[],
  rows: readonly Row[],
  options: readonly string[],
): Guide {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    questions: questions.map(({ id, question, answers }) => ({
      id,
      question,
      answers: answers.map((answer) => compile(answer, byId, options)),
    })),
    options: options.toSorted((a, b) => workOf(a, rows) - workOf(b, rows)),
  };
}

interface Found extends Candidate {
  out: readonly Reason[];
}

/**
 * What the answers leave. Options that fit stand in this order: fewest reasons against, then most reasons for, then least
 * work. Answers that no question offers do nothing.
 */
export function decide({ questions, options }: Guide, answers: Answers): Decision {
  const given = questions.flatMap(({ id, answers: offered }) => {
    const rule = offered.find((one) => one.id === answers[id]);
    return rule ? [{ question: id, rule }] : [];
  });
  const reasons = (option: string, kind: 'out' | 'for' | 'against'): Reason[] =>
    given.flatMap(({ question, rule }) =>
      rule[kind]
        .filter((effect) => effect.option === option)
        .map(({ row }) => ({ question, answer: rule.id, row })),
    );
  const found: Found[] = options.map((option) => ({
    option,
    out: reasons(option, 'out'),
    for: reasons(option, 'for'),
    against: reasons(option, 'against'),
  }));
  const ruledOut = found.filter(({ out }) => out.length > 0);
  const fits = found
    .filter(({ out }) => out.length === 0)
    .toSorted((a, b) => a.against.length - b.against.length || b.for.length - a.for.length);
  const least = Math.min(...ruledOut.map(({ out }) => out.length));
  return {
    fits: fits.map(({ option, for: pro, against }) => ({ option, for: pro, against })),
    out: ruledOut.map(({ option, out }) => ({ option, reasons: out })),
    nearest:
      fits.length > 0
        ? []
        : ruledOut
            .filter(({ out }) => out.length === least)
            .map(({ option, out }) => ({ option, reasons: out })),
  };
}

/**
 * Every single other answer, or first answer to an open question, that would put another option first, in the order of
 * the guide. Found by trying all of them.
 */
export function changesOf(guide: Guide, answers: Answers): Change[] {
  const now = decide(guide, answers).fits[0]?.option;
  return guide.questions.flatMap(({ id, answers: offered }) =>
    offered
      .filter(({ id: answer }) => answer !== answers[id])
      .flatMap(({ id: answer }) => {
        const first = decide(guide, { ...answers, [id]: answer }).fits[0]?.option;
        return first === now ? [] : [{ question: id, answer, first }];
      }),
  );
}
