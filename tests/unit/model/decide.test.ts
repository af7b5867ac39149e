import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hardQuestions, softQuestions } from '../../../src/data/decision.ts';
import type { QuestionInput } from '../../../src/data/decision.ts';
import type { Cell } from '../../../src/data/schema.ts';
import { changesOf, decide, guideOf, type Answers, type Guide } from '../../../src/model/decide.ts';
import { optionIds, rows } from '../../../src/views/comparison.ts';

const guide = guideOf([...hardQuestions, ...softQuestions], rows, optionIds);
const hard = guideOf(hardQuestions, rows, optionIds);

/** Every way to answer these questions, each also left open. */
function* allAnswers(questions: Guide['questions']): Generator<Answers> {
  const [question, ...rest] = questions;
  if (!question) {
    yield {};
    return;
  }
  for (const answers of allAnswers(rest)) {
    yield answers;
    for (const { id } of question.answers) yield { ...answers, [question.id]: id };
  }
}

test('nothing answered: every option fits, the one with the least work first', () => {
  const { fits, out, nearest } = decide(guide, {});
  assert.equal(fits.length, optionIds.length);
  assert.equal(fits[0]?.option, 'ecs-fargate');
  assert.deepEqual([out, nearest], [[], []]);
});

test('a hard answer rules out by the row that says so', () => {
  const { fits, out } = decide(guide, { hardware: 'gpu' });
  assert.deepEqual(
    out.map(({ option, reasons }) => [option, reasons]),
    [
      ['ecs-fargate', [{ question: 'hardware', answer: 'gpu', row: 'gpu' }]],
      ['eks-fargate', [{ question: 'hardware', answer: 'gpu', row: 'gpu' }]],
    ],
  );
  assert.equal(fits.length, optionIds.length - 2);
});

test('every combination of hard answers has a first option, or says what the nearest miss', () => {
  let combinations = 0;
  let contradictions = 0;
  for (const answers of allAnswers(hard.questions)) {
    combinations++;
    const { fits, out, nearest } = decide(hard, answers);
    assert.equal(fits.length + out.length, optionIds.length);
    for (const { reasons } of out) assert.ok(reasons.length > 0);
    if (fits.length > 0) continue;
    contradictions++;
    assert.ok(nearest.length > 0 && nearest.every(({ reasons }) => reasons.length > 0));
  }
  assert.equal(
    combinations,
    hardQuestions.reduce((product, { answers }) => product * (answers.length + 1), 1),
  );
  assert.ok(contradictions > 0, 'no combination contradicts itself, so that path is not tested');
});

/** The same numbers in every run (mulberry32, public domain, by Tommy Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const place = (answers: Answers, option: string): number => {
  const at = decide(guide, answers).fits.findIndex((one) => one.option === option);
  return at === -1 ? Infinity : at;
};

test('100,000 answers: none helps an option it counts against, and their order does not matter', () => {
  const random = randomFrom(20261201);
  const pick = <Entry>(list: readonly Entry[]): Entry | undefined =>
    list[Math.floor(random() * list.length)];
  for (let run = 0; run < 100_000; run++) {
    const answers: Record<string, string> = {};
    for (const { id, answers: offered } of guide.questions)
      if (random() < 0.4) answers[id] = pick(offered)?.id ?? '';
    const question = pick(guide.questions);
    const rule = question && pick(question.answers);
    if (!question || !rule) throw new Error('The guide has no questions.');
    const open = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question.id));
    const said = { ...open, [question.id]: rule.id };
    const hurt = pick([...rule.out, ...rule.against]);
    // An option both spoken for and against by one answer would be a mistake in the data.
    if (hurt && !rule.for.some(({ option }) => option === hurt.option)) {
      const others = decide(guide, open).fits.map(({ option }) => option);
      const harmed = new Set([...rule.out, ...rule.against].map(({ option }) => option));
      const ahead = others.filter(
        (one) => !harmed.has(one) && place(open, one) < place(open, hurt.option),
      );
      const now = place(said, hurt.option);
      for (const one of ahead)
        assert.ok(place(said, one) < now || now === Infinity, `${hurt.option} overtakes ${one}`);
    }
    if (run % 100 === 0) {
      const turned = Object.fromEntries(Object.entries(said).toReversed());
      assert.deepEqual(decide(guide, turned), decide(guide, said));
    }
  }
});

test('what would change the result is found by trying: each change named does change it', () => {
  const answers = { kubernetes: 'no', place: 'aws' };
  const now = decide(guide, answers).fits[0]?.option;
  const changes = changesOf(guide, answers);
  assert.ok(changes.length > 3);
  for (const { question, answer, first } of changes) {
    assert.notEqual(first, now);
    assert.equal(decide(guide, { ...answers, [question]: answer }).fits[0]?.option, first);
  }
  assert.deepEqual(
    changes.find(({ question, answer }) => question === 'hardware' && answer === 'gpu'),
    { question: 'hardware', answer: 'gpu', first: 'ecs-managed-instances' },
  );
});

const cell = (verdict: Cell['verdict'], extra: Partial<Cell> = {}): Cell => ({
  verdict,
  short: 'Short',
  sources: [],
  checked: '2026-12-01',
  ...extra,
});

test('verdicts, burdens and bounds of numbers match; a cell without a number is in no bound', () => {
  const questions: QuestionInput[] = [
    {
      id: 'q',
      question: 'Q?',
      why: 'W.',
      answers: [
        { id: 'a', label: 'A', said: 'a', out: [{ row: 'gpu', verdicts: ['no'] }] },
        { id: 'b', label: 'B', said: 'b', out: [{ row: 'gpu', burdens: ['you'] }] },
        { id: 'c', label: 'C', said: 'c', out: [{ row: 'gpu', below: 10 }] },
      ],
    },
  ];
  const value = { number: 9, unit: 'vCPU', comparator: 'up to' } as const;
  const made = guideOf(
    questions,
    [
      {
        id: 'gpu',
        cells: {
          one: cell('no'),
          two: cell('value', { burden: 'you' }),
          three: cell('value', { value }),
          four: cell('value'),
        },
      },
    ],
    ['one', 'two', 'three', 'four'],
  );
  const out = (answer: string): string[] =>
    decide(made, { q: answer }).out.map(({ option }) => option);
  assert.deepEqual([out('a'), out('b'), out('c')], [['one'], ['two'], ['three']]);
});

test('a rule on a row that does not exist is refused by name', () => {
  const questions: QuestionInput[] = [
    {
      id: 'q',
      question: 'Q?',
      why: 'W.',
      answers: [{ id: 'a', label: 'A', said: 'a', out: [{ row: 'gpu', verdicts: ['no'] }] }],
    },
  ];
  assert.throws(() => guideOf(questions, [], []), {
    message: 'src/data/decision.ts: the answer “a” names the row “gpu”, which does not exist.',
  });
});
