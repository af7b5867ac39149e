import { hardQuestions, softQuestions, startingPoints } from '../data/decision.ts';
import { capacities, options, orchestrators } from '../data/options.ts';
import { resultOf, type GuideWords } from '../features/decide/result.ts';
import { formatAnswers } from '../features/decide/address.ts';
import type { RecordFrame } from '../features/decide/record.ts';
import { answerInWords } from '../model/answer.ts';
import { guideOf, type Answers } from '../model/decide.ts';
import { keysOf } from '../model/typed-records.ts';
import { decisionWith, linkTo } from '../places/address.ts';
import { checkedOf, columnOf, optionIds, rowLink, rowOf, rows } from './comparison.ts';

const guide = guideOf([...hardQuestions, ...softQuestions], rows, optionIds);

/** The guide with these answers given. */
export const decideLink = (answers: Answers): string =>
  linkTo(decisionWith(formatAnswers(answers, guide)));

const effects = guide.questions.flatMap(({ answers }) =>
  answers.flatMap((answer) => [...answer.out, ...answer.for, ...answer.against]),
);
const touched = new Set(effects.map(({ row }) => row));
const ruledRows = rows.filter(({ id }) => touched.has(id));

/** From the root of the site: the guide stands there, and its script makes links of these. */
const fromRoot = (href: string): string => href.replace(/^\//, '');

const words: GuideWords = {
  options: Object.fromEntries(
    optionIds
      .map(columnOf)
      .map(({ id, label, identity, href }) => [
        id,
        { label, hue: identity.hue, fill: identity.fill, href: fromRoot(href) },
      ]),
  ),
  rows: Object.fromEntries(
    ruledRows.map((row) => [
      row.id,
      {
        question: row.question,
        href: fromRoot(rowLink(row.id).href),
        said: Object.fromEntries(
          optionIds
            .filter((option) =>
              effects.some((effect) => effect.row === row.id && effect.option === option),
            )
            .map((option) => [option, answerInWords(row.cells[option])]),
        ),
      },
    ]),
  ),
};

const breakEven = rowOf('break-even');

/** The numbers that should make a team look again: the use of hosts at which they and Fargate cost the same. */
const triggers: RecordFrame['triggers'] = optionIds.flatMap((id) => {
  const share = breakEven.cells[id].value;
  return share
    ? [
        {
          text: `${breakEven.question} ${columnOf(id).label}: ${share.number} ${share.unit}. Work out the bill again when the use of your hosts crosses it.`,
          options: [id, 'ecs-fargate', 'eks-fargate'],
        },
      ]
    : [];
});

const asked = (questions: typeof hardQuestions | typeof softQuestions) =>
  questions.map(({ id, question, why, answers }) => ({
    id,
    question,
    why,
    answers: answers.map(({ id: answer, label }) => ({ id: answer, label })),
  }));

/** Every rule written out: if you say this, these options go, by this row. */
const ruleLines = guide.questions.flatMap(({ question, answers }) =>
  answers.flatMap(({ label, out, for: pro, against }) =>
    (
      [
        ['out', out],
        ['for', pro],
        ['against', against],
      ] as const
    ).flatMap(([kind, list]) =>
      [...Map.groupBy(list, ({ row }) => row)].map(([row, some]) => ({
        question,
        answer: label,
        kind,
        options: some.map(({ option }) => words.options[option]?.label ?? option),
        row: rowLink(row),
      })),
    ),
  ),
);

/** Everything the page of the decision guide shows, and what its script needs. */
export const decidePage = {
  checked: checkedOf(ruledRows),

  hard: asked(hardQuestions),
  soft: asked(softQuestions),
  starts: startingPoints.map(({ id, label, answers }) => ({
    id,
    label,
    href: decideLink(answers),
    said: Object.entries(answers).flatMap(
      ([question, answer]) =>
        guide.questions
          .find(({ id: one }) => one === question)
          ?.answers.find((one) => one.id === answer)?.said ?? [],
    ),
    result: resultOf(guide, words, answers),
  })),
  result: resultOf(guide, words, {}),
  rules: ruleLines,
  axes: {
    capacities: Object.values(capacities).map(({ label }) => label),
    lines: keysOf(orchestrators).map((id) => ({
      id,
      label: orchestrators[id].label,
      options: keysOf(capacities).map(
        (capacity) =>
          optionIds.find(
            (option) =>
              options[option].orchestrator === id && options[option].capacity === capacity,
          ) ?? null,
      ),
    })),
  },
  data: { guide, words, checked: checkedOf(rows), triggers },
};
