/**
 * Answers in an address: `decide.html?kubernetes=required&hardware=gpu`. Links are shared and live for years, so reading
 * is total: what is unknown is left out and reported. Both directions are pure.
 */
import type { Answers, Guide } from '../../model/decide.ts';

/** What an address named and the guide does not have. `value` is shortened text of the address: show it as text only. */
export interface AnswerProblem {
  question: string;
  value: string;
}

const READ_MAX = 2000;
const SHOWN_MAX = 40;

/** The answers of a query string. Of a question named twice the first counts. Other parameters are left alone. */
export function parseAnswers(
  query: string,
  { questions }: Pick<Guide, 'questions'>,
): { answers: Answers; problems: AnswerProblem[] } {
  const given = new URLSearchParams(query.slice(0, READ_MAX));
  const answers: Record<string, string> = {};
  const problems: AnswerProblem[] = [];
  for (const { id, answers: offered } of questions) {
    const value = given.get(id);
    if (value === null) continue;
    if (offered.some((answer) => answer.id === value)) answers[id] = value;
    else problems.push({ question: id, value: value.slice(0, SHOWN_MAX) });
  }
  return { answers, problems };
}

/** The answers as a query string with its `?`, in the order of the guide; empty when there are none. */
export function formatAnswers(answers: Answers, { questions }: Pick<Guide, 'questions'>): string {
  const given = questions.flatMap(({ id, answers: offered }) =>
    offered.some((answer) => answer.id === answers[id]) ? [`${id}=${answers[id] ?? ''}`] : [],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}
