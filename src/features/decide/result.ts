/**
 * A decision in words and links, ready to be shown: the page that is built and the browser that answers a change draw the
 * same thing. Pure.
 */
import type { Answers, Candidate, Decision, Guide, Reason } from '../../model/decide.ts';
import { changesOf, decide } from '../../model/decide.ts';
import { words } from './wording.ts';

/** What the page knows of options and rows, beside the rules. */
export interface GuideWords {
  /** By option: what it is called, and the two marks it is drawn with. */
  options: Readonly<Record<string, { label: string; hue: string; fill: string; href: string }>>;
  /** By row: the question, its page, and the answer of each option that a rule touches. */
  rows: Readonly<
    Record<string, { question: string; href: string; said: Readonly<Record<string, string>> }>
  >;
}

/** A reason as it is shown: the row it rests on, and what that says of the option. */
export interface ShownReason {
  kind: 'for' | 'against';
  said: string;
  row: string;
  text: string;
}

export interface ShownCandidate {
  option: string;
  reasons: readonly ShownReason[];
}

/** One answer with the options it rules out, by one row. */
export interface ShownOut {
  said: string;
  row: string;
  options: readonly string[];
}

export interface Result {
  /** “4 fit, 5 are ruled out”. */
  verdict: string;
  /** “7 of 15 answered”. */
  answered: string;
  first: ShownCandidate | undefined;
  /** What the order rests on where nothing has been answered, or where nothing fits. */
  note: string | undefined;
  also: readonly ShownCandidate[];
  out: readonly ShownOut[];
  /** Where nothing fits: the options that miss least, with what they miss. */
  nearest: readonly { option: string; misses: readonly { row: string; said: string }[] }[];
  changes: readonly { question: string; answer: string; first: string | undefined }[];
  /** Every option that fits, in order, for links to the other tools. */
  fits: readonly string[];
  /** How the map shows each option. */
  marks: Readonly<Record<string, 'first' | 'fits' | 'out'>>;
}

const saidOf = (guide: Guide, { question, answer }: Pick<Reason, 'question' | 'answer'>): string =>
  guide.questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer)
    ?.said ?? '';

function shownCandidate(guide: Guide, known: GuideWords, candidate: Candidate): ShownCandidate {
  const show = (kind: ShownReason['kind']) => (reason: Reason) => ({
    kind,
    said: saidOf(guide, reason),
    row: reason.row,
    text: known.rows[reason.row]?.said[candidate.option] ?? '',
  });
  return {
    option: candidate.option,
    reasons: [...candidate.for.map(show('for')), ...candidate.against.map(show('against'))],
  };
}

/** Options ruled out by the same answer and row stand together; each option stands under the first that rules it out. */
function shownOut(guide: Guide, { out }: Decision): ShownOut[] {
  const groups = Map.groupBy(
    out.flatMap(({ option, reasons: [reason] }) => (reason ? [{ option, reason }] : [])),
    ({ reason }) => `${reason.question}/${reason.row}`,
  );
  return [...groups.values()].flatMap((entries) => {
    const [first] = entries;
    return first
      ? [
          {
            said: saidOf(guide, first.reason),
            row: first.reason.row,
            options: entries.map(({ option }) => option),
          },
        ]
      : [];
  });
}

/** What the answers lead to. Total: answers that the guide does not have do nothing. */
export function resultOf(guide: Guide, known: GuideWords, answers: Answers): Result {
  const decision = decide(guide, answers);
  const [first, ...rest] = decision.fits;
  const count = guide.questions.filter(({ id, answers: offered }) =>
    offered.some((answer) => answer.id === answers[id]),
  ).length;
  const label = (question: string, answer: string) => {
    const found = guide.questions.find(({ id }) => id === question);
    return {
      question: found?.question ?? question,
      answer: found?.answers.find(({ id }) => id === answer)?.label ?? answer,
    };
  };
  return {
    verdict: words.verdict(decision.fits.length, decision.out.length),
    answered: words.answered(count, guide.questions.length),
    first: first && shownCandidate(guide, known, first),
    note: first === undefined ? words.nothingFits : count === 0 ? words.nothingSaid : undefined,
    also: rest.map((candidate) => shownCandidate(guide, known, candidate)),
    out: shownOut(guide, decision),
    nearest: decision.nearest.map(({ option, reasons }) => ({
      option,
      misses: reasons.map((reason) => ({ row: reason.row, said: saidOf(guide, reason) })),
    })),
    changes: changesOf(guide, answers).map(({ question, answer, first: then }) => ({
      ...label(question, answer),
      first: then,
    })),
    fits: decision.fits.map(({ option }) => option),
    marks: Object.fromEntries([
      ...decision.fits.map(({ option }, index) => [option, index === 0 ? 'first' : 'fits']),
      ...decision.out.map(({ option }) => [option, 'out']),
    ]) as Result['marks'],
  };
}
