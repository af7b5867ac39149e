import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agedCells, rules } from '../../src/data/rules.ts';
import { broken, soundFacts } from '../fixtures/fact-set.ts';

const ecs = 'criteria.0.cells.ecs';
const days = { number: 1, unit: 'days', comparator: 'exactly' };
const sameAsParent = {
  verdict: 'yes',
  short: 'With GPU instance types',
  sources: ['page'],
  checked: '2026-11-01',
};

/** For each rule: what is wrong, the change that makes it so, and what the message must name. */
const cases: [
  rule: keyof typeof rules,
  what: string,
  changes: Record<string, unknown>,
  found: RegExp,
][] = [
  ['sourced', 'a source that does not exist', { [`${ecs}.sources`]: ['pagge'] }, /pagge/],
  ['sourced', 'no source', { [`${ecs}.sources`]: [] }, /no source/],
  ['sourced', 'only a transcript', { 'sources.page.kind': 'transcript' }, /no primary source/],
  ['sourced', 'an unknown that says nothing', { [`${ecs}.verdict`]: 'unknown' }, /lookedFor/],
  [
    'sourced',
    'a version without a source',
    { 'calendar.versions.0.sources': [] },
    /no primary source/,
  ],
  [
    'datesInOrder',
    'a version that ends before its release',
    { 'calendar.versions.0.standardEnds': '2025-01-01' },
    /2025-01-01 after 2025-05-29/,
  ],
  [
    'datesInOrder',
    'milestones out of order',
    { 'calendar.endings.0.milestones.1.date': '2026-01-01' },
    /2026-01-01 after 2026-03-31/,
  ],
  [
    'datesInOrder',
    'a launch after the check',
    { 'calendar.launches.0.date': '2026-12-24' },
    /after 2026-12-24/,
  ],
  ['datesInOrder', 'a start after the check', { [`${ecs}.since`]: '2026-12-01' }, /2026-12-01/],
  [
    'datesInOrder',
    'an end before the start',
    { [`${ecs}.since`]: '2026-05-01', [`${ecs}.until`]: '2026-04-01' },
    /until 2026-04-01/,
  ],
  [
    'datesInOrder',
    'a roadmap thread from the future',
    { [`${ecs}.roadmap`]: { url: 'https://a.example', opened: '2027-01-01' } },
    /2027-01-01/,
  ],
  ['shortsReadOn', 'too many characters', { [`${ecs}.short`]: 'X'.repeat(61) }, /XXX/],
  ['shortsReadOn', 'a small letter first', { [`${ecs}.short`]: 'with GPUs' }, /with GPUs/],
  ['shortsReadOn', 'a full stop', { [`${ecs}.short`]: 'With GPUs.' }, /With GPUs\./],
  ['shortsReadOn', 'the verdict again', { [`${ecs}.short`]: 'Yes, with GPUs' }, /Yes, with/],
  [
    'shortsReadOn',
    'the burden again',
    { 'criteria.1.cells.ecs.short': 'AWS does it' },
    /AWS does it/,
  ],
  [
    'overridesDiffer',
    'an override equal to its parent',
    { 'criteria.0.overrides.ecs-fargate': sameAsParent },
    /same cell/,
  ],
  [
    'overridesDiffer',
    'an override for no option',
    { 'criteria.0.overrides': { 'ecs-moon': sameAsParent } },
    /ecs-moon/,
  ],
  ['noDuplicates', 'two rows with one id', { 'criteria.1.id': 'gpu' }, /criterion id gpu/],
  ['noDuplicates', 'a former id in use', { 'criteria.1.aliases': ['gpu'] }, /criterion id gpu/],
  [
    'noDuplicates',
    'one question twice',
    { 'criteria.1.question': 'Can it use GPUs?' },
    /Can it use GPUs/,
  ],
  [
    'noDuplicates',
    'one source twice',
    { 'sources.twin': soundFacts().sources['page'] },
    /docs\.example/,
  ],
  [
    'noDuplicates',
    'one launch twice',
    { 'calendar.launches.1': soundFacts().calendar.launches[0] },
    /launch gpus/,
  ],
  [
    'titlesTellApart',
    'two sources of one title',
    { 'sources.twin': { ...soundFacts().sources['page'], url: 'https://docs.example/other.html' } },
    /GPUs on AWS/,
  ],
  ['titlesTellApart', 'a source called like a word', { 'sources.page.title': 'Task' }, /“Task”/],
  [
    'rowsAreUniform',
    'two units',
    { [`${ecs}.value`]: days, 'criteria.0.cells.eks.value': { ...days, unit: 'hours' } },
    /days and hours/,
  ],
  [
    'rowsAreUniform',
    'a cell without a burden',
    { 'criteria.1.cells.ecs.burden': undefined },
    /2 of 3/,
  ],
  [
    'rowsAreUniform',
    'a burden beside a yes',
    { 'criteria.1.cells.ecs.verdict': 'yes' },
    /beside a yes/,
  ],
  [
    'pricesInOnePlace',
    'an amount typed by hand',
    { [`${ecs}.short`]: 'Costs $0.25 an hour' },
    /\$0\.25/,
  ],
  [
    'pricesInOnePlace',
    'a price without a source',
    { 'prices.cluster.source': 'nowhere' },
    /nowhere/,
  ],
  [
    'pricesInOnePlace',
    'a price elsewhere without a source',
    { 'prices.cluster.elsewhere': [{ region: 'eu-west-1', source: 'lost' }] },
    /lost/,
  ],
  ['referencesResolve', 'a term that does not exist', { 'criteria.0.terms': ['tusk'] }, /tusk/],
  [
    'referencesResolve',
    'a glossary source that does not exist',
    { 'glossary.task.sources': ['nowhere'] },
    /nowhere/,
  ],
  [
    'referencesResolve',
    'an ending with a source that does not exist',
    { 'calendar.endings.0.sources': ['page', 'nowhere'] },
    /nowhere/,
  ],
  [
    'referencesResolve',
    'a launch for no option',
    { 'calendar.launches.0.options': ['ecs-moon'] },
    /ecs-moon/,
  ],
  [
    'referencesResolve',
    'an ending for no option',
    { 'calendar.endings.0.options': ['ecs-sun'] },
    /ecs-sun/,
  ],
  [
    'referencesResolve',
    'a launch of no row',
    { 'calendar.launches.0.criteria': ['gpus'] },
    /“gpus”/,
  ],
];

describe('rules', () => {
  for (const [name, rule] of Object.entries(rules))
    it(`${name} accepts sound facts`, () => {
      assert.deepEqual(rule(soundFacts()), []);
    });

  for (const [name, what, changes, found] of cases)
    it(`${name} rejects ${what}`, () => {
      const problems = rules[name](broken(changes));
      assert.ok(
        problems.some((problem) => found.test(problem.found)),
        `expected a problem with ${found}; got ${JSON.stringify(problems)}`,
      );
    });

  it('each rule is broken by at least one case', () => {
    const tried = new Set(cases.map(([name]) => name));
    assert.deepEqual(
      Object.keys(rules).filter((name) => !tried.has(name as keyof typeof rules)),
      [],
    );
  });

  it('allows an amount that the prices print', () => {
    assert.deepEqual(
      rules.pricesInOnePlace(broken({ [`${ecs}.short`]: 'Costs $0.10 per hour' })),
      [],
    );
  });
});

describe('age of facts', () => {
  it('lists cells checked longer ago than asked, against a given day', () => {
    const aged = agedCells(soundFacts(), '2027-05-01', 180);
    assert.equal(aged.length, 7);
    assert.equal(aged[0]?.where, 'gpu / ecs');
  });
  it('lists none within the time', () => {
    assert.deepEqual(agedCells(soundFacts(), '2026-11-23', 180), []);
  });
});
