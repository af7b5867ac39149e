import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../src/model/rules/index.ts';
import { problemLines } from '../../src/model/rules/sound.ts';
import { publicationRules } from '../../src/model/rules/history.ts';
import { broken, soundFacts } from '../fixtures/fact-set.ts';

const allRules = { ...rules, ...publicationRules };

const ecs = 'criteria.0.cells.ecs';
const days = { number: 1, unit: 'days', comparator: 'exactly' };
const sameAsParent = {
  verdict: 'yes',
  short: 'With GPU instance types',
  sources: ['page'],
  checked: '2026-11-01',
};

const symptom = 'symptoms.images.0';
const cause = `${symptom}.causes.1`;
const twice = soundFacts().symptoms['images'];
const both = ['ecs-ec2', 'ecs-ec2'];

/** For each rule: what is wrong, the change that makes it so, and what the message must name. */
const cases: [
  rule: keyof typeof allRules,
  what: string,
  changes: Record<string, unknown>,
  found: RegExp,
][] = [
  [
    'shape',
    'a day that does not exist',
    { [`${ecs}.checked`]: '2026-02-30' },
    /checked "2026-02-30"/,
  ],
  [
    'questionsAreSorted',
    'an audience with a slip',
    { 'questions.bySubject.networking.0.by': 'operater' },
    /audience “operater”/,
  ],
  [
    'questionsAreSorted',
    'a subject nobody knows',
    { 'questions.subjects': ['network', 'cost'] },
    /subject “networking”/,
  ],
  [
    'questionsLeadOn',
    'a question that names no place',
    { 'questions.bySubject.networking.0.answers': [] },
    /no place that answers it/,
  ],
  [
    'questionsLeadOn',
    'an answer in part without a gap',
    { 'questions.bySubject.networking.0.answered': 'in part' },
    /answered in part/,
  ],
  [
    'shape',
    'a question asked nowhere',
    { 'questions.bySubject.networking.0.asked.url': 'http://forum.example/' },
    /asked\.url "http:/,
  ],
  ['shape', 'a day in words', { [`${ecs}.since`]: 'June 2026' }, /since "June 2026"/],
  ['complete', 'a missing cell', { [ecs]: undefined }, /no cell for “ecs”/],
  ['shape', 'a source without https', { 'sources.page.url': 'http://docs.example/' }, /url "http:/],
  [
    'shape',
    'an unknown unit',
    { [`${ecs}.value`]: { ...days, unit: 'fortnights' } },
    /value\.unit "fortnights"/,
  ],
  [
    'shape',
    'an over-long short',
    { [`${ecs}.short`]: `With ${'X'.repeat(60)}` },
    /short "With XXX/,
  ],
  ['shape', 'a price in another currency', { 'prices.cluster.currency': 'EUR' }, /"EUR"/],
  ['shape', 'a field nobody knows', { [`${ecs}.shrot`]: 'With GPUs' }, /shrot/],
  ['shape', 'a question without its mark', { 'criteria.0.question': 'GPUs' }, /question "GPUs"/],
  [
    'shape',
    'an ending without a milestone',
    { 'calendar.endings.0.milestones': [] },
    /milestones \[\]/,
  ],
  ['shape', 'a claim without a source', { 'claims.no-gpu.sources': [] }, /sources/],
  ['shape', 'a symptom with one cause', { [cause]: undefined }, /causes/],
  ['shape', 'a long line of a command', { [`${cause}.check.command`]: 'x'.repeat(61) }, /command/],
  ['symptomNamesExist', 'a slip in a row', { [`${symptom}.criteria`]: ['gpuu'] }, /row “gpuu”/],
  ['symptomNamesExist', 'a slip in a term', { [`${symptom}.terms`]: ['tusk'] }, /term “tusk”/],
  ['symptomNamesExist', 'a source of a cause', { [`${cause}.sources`]: ['pag'] }, /source “pag”/],
  ['symptomNamesExist', 'an unknown option', { [`${symptom}.options.0`]: 'ecs' }, /option “ecs”/],
  ['symptomNamesExist', 'no such symptom', { [`${symptom}.related`]: ['x'] }, /symptom “x”/],
  ['symptomNamesExist', 'another family', { [`${symptom}.family`]: 'bills' }, /family “bills”/],
  ['symptomsTellApart', 'one symptom twice', { 'symptoms.bills': twice }, /id “image-not-found”/],
  ['symptomsTellApart', 'one cause twice', { [`${cause}.id`]: 'no-tag' }, /cause “no-tag” twice/],
  ['symptomsTellApart', 'the id of a section', { [`${cause}.id`]: 'check' }, /cause “check”/],
  ['fixesFitOptions', 'one option twice', { [`${cause}.fixes.0.options`]: both }, /two fixes/],
  ['fixesFitOptions', 'a fix for no one', { [`${symptom}.options`]: ['ecs-ec2'] }, /a fix for/],
  ['partsAreInMessage', 'other words', { [`${symptom}.message`]: 'Not found' }, /a note on/],
  ['symptomsSourced', 'only a transcript', { 'sources.page.kind': 'transcript' }, /no primary/],
  ['symptomTextsSound', 'an amount', { [`${cause}.why`]: 'It is $3 an hour.' }, /\$3 in causes/],
  ['symptomTextsSound', 'no such price', { [`${cause}.why`]: 'It is {price:x}.' }, /price:x/],
  ['symptomTextsSound', 'half a code', { [`${cause}.why`]: 'It is `null.' }, /odd backtick/],
  [
    'figuresExist',
    'a figure with a slip in its name',
    { [`${ecs}.detail`]: 'It costs {price:clutser}.' },
    /figure \{price:clutser\} in detail/,
  ],
  ['sourced', 'a source that does not exist', { [`${ecs}.sources`]: ['pagge'] }, /pagge/],
  ['sourced', 'no source', { [`${ecs}.sources`]: [] }, /no source/],
  ['sourced', 'only a transcript', { 'sources.page.kind': 'transcript' }, /no primary source/],
  ['sourced', 'an unknown that says nothing', { [`${ecs}.verdict`]: 'unknown' }, /lookedFor/],
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
    'a burden next to a yes',
    { 'criteria.1.cells.ecs.verdict': 'yes' },
    /next to a yes/,
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
    'unknownIsRare',
    'a quarter of all cells unknown',
    { [`${ecs}.verdict`]: 'unknown' },
    /1 of 4 cells unknown/,
  ],
  [
    'calendarSourced',
    'a version without a source',
    { 'calendar.versions.0.sources': [] },
    /no primary source/,
  ],
  [
    'calendarSourced',
    'one launch twice',
    { 'calendar.launches.1': soundFacts().calendar.launches[0] },
    /the same id twice/,
  ],
  [
    'calendarInOrder',
    'a version that ends before its release',
    { 'calendar.versions.0.standardEnds': '2025-01-01' },
    /2025-01-01 after 2025-05-29/,
  ],
  [
    'calendarInOrder',
    'milestones out of order',
    { 'calendar.endings.0.milestones.1.date': '2026-01-01' },
    /2026-01-01 after 2026-03-31/,
  ],
  [
    'calendarSourced',
    'two milestones of one id',
    { 'calendar.endings.0.milestones.1.id': 'announced' },
    /the same id twice/,
  ],
  [
    'calendarInOrder',
    'a launch after the check',
    { 'calendar.launches.0.date': '2026-12-24' },
    /after 2026-12-24/,
  ],
  [
    'calendarNamesExist',
    'an ending with a source that does not exist',
    { 'calendar.endings.0.sources': ['page', 'nowhere'] },
    /nowhere/,
  ],
  [
    'calendarNamesExist',
    'a launch for no option',
    { 'calendar.launches.0.options': ['ecs-moon'] },
    /ecs-moon/,
  ],
  [
    'calendarNamesExist',
    'a launch of no row',
    { 'calendar.launches.0.criteria': ['gpus'] },
    /“gpus”/,
  ],
  [
    'newestVersionListed',
    'a version that the last look found',
    { 'watched.eks.version': '1.37' },
    /none as new as 1\.37, which src\/data\/watched\.ts names/,
  ],
  [
    'newestVersionListed',
    'a version that an announcement names',
    {
      'sources.page.kind': 'announcement',
      'sources.page.title': 'EKS now supports Kubernetes version 1.37',
    },
    /none as new as 1\.37, which source page names/,
  ],
  ['shape', 'a look without its day', { 'watched.eks.currentAsOf': 'today' }, /"today"/],
  [
    'historyInOrder',
    'a record before the one above it',
    { 'history.2.date': '2026-11-30' },
    /2026-11-30/,
  ],
  [
    'historyInOrder',
    'a record before the first publication',
    { 'history.0.date': '2026-11-22' },
    /2026-11-22/,
  ],
  ['historyNamesExist', 'a row that never was', { 'history.1.criterion': 'gpus' }, /row “gpus”/],
  [
    'historyNamesExist',
    'an option that never was',
    { 'history.1.options': ['ecs-moon'] },
    /option “ecs-moon”/,
  ],
  [
    'historySaysWhat',
    'a change that changes nothing',
    { 'history.1.after.verdict': 'no' },
    /the same verdict/,
  ],
  [
    'historySaysWhat',
    'a change without fields',
    { 'history.1.before': {}, 'history.1.after': {} },
    /no changed field/,
  ],
  [
    'historySaysWhat',
    'an added cell with fields',
    { 'history.0.after': { short: 'Replaces it' } },
    /fields short of an added cell/,
  ],
  [
    'historyJoinsUp',
    'a present cell that the newest record does not end in',
    { [`${ecs}.short`]: 'With any type' },
    /short of ecs-ec2 after it: "With GPU instance types"/,
  ],
  [
    'historyJoinsUp',
    'a gap between two records',
    { 'history.1.after.short': 'With a few types' },
    /"With a few types"/,
  ],
];

describe('rules', () => {
  for (const [name, rule] of Object.entries(allRules))
    it(`${name} accepts sound facts`, () => {
      assert.deepEqual(rule(soundFacts()), []);
    });

  for (const [name, what, changes, found] of cases)
    it(`${name} rejects ${what}`, () => {
      const problems = allRules[name](broken(changes));
      assert.ok(
        problems.some((problem) => found.test(problem.found)),
        `expected a problem with ${found}; got ${JSON.stringify(problems)}`,
      );
    });

  it('each rule is broken by at least one case', () => {
    const tried = new Set(cases.map(([name]) => name));
    assert.deepEqual(
      Object.keys(allRules).filter((name) => !tried.has(name as keyof typeof allRules)),
      [],
    );
  });

  it('a history names rows by the id they had then', () => {
    const renamed = { 'criteria.0.id': 'gpus', 'criteria.0.aliases': ['gpu'] };
    assert.deepEqual(rules.historyNamesExist(broken(renamed)), []);
    assert.deepEqual(publicationRules.historyJoinsUp(broken(renamed)), []);
  });

  it('a problem names file, row, cell, what was found and expected, and the rule', () => {
    assert.deepEqual(problemLines(broken({ 'criteria.0.overrides.ecs-fargate': sameAsParent })), [
      'src/data/criteria/compute.ts: gpu / ecs-fargate: found the same cell as its parent; ' +
        'expected no override (rule overridesDiffer)',
    ]);
    assert.deepEqual(problemLines(broken({ [`${ecs}.detail`]: 'It costs {price:clutser}.' })), [
      'src/data/criteria/compute.ts: gpu / ecs: found figure {price:clutser} in detail; ' +
        'expected {price:cluster}, the nearest of the figures (src/model/figures.ts) (rule figuresExist)',
    ]);
    assert.deepEqual(problemLines(broken({ [`${ecs}.checked`]: '24 Nov 2026' })), [
      'src/data/criteria/compute.ts: gpu / ecs: found checked "24 Nov 2026"; ' +
        'expected a day that exists, written like 2026-12-01 (rule shape)',
    ]);
    assert.deepEqual(problemLines(broken({ [ecs]: undefined })), [
      'src/data/criteria/compute.ts: gpu: found no cell for “ecs”; expected a cell under “ecs”; ' +
        'where no source answers, its verdict is unknown and lookedFor says where you looked (rule complete)',
    ]);
    assert.deepEqual(
      problemLines(broken({ [ecs]: undefined, 'criteria.0.cells.esc': { verdict: 'yes' } })).filter(
        (one) => one.includes('rule complete'),
      ),
      [
        'src/data/criteria/compute.ts: gpu: found no cell for “ecs”; expected “ecs” in place of “esc” (rule complete)',
      ],
    );
    const [line] = problemLines(broken({ [`${ecs}.value`]: { ...days, unit: 'fortnights' } }));
    assert.match(
      line ?? '',
      /^src\/data\/criteria\/compute\.ts: gpu \/ ecs: found value\.unit "fortnights"; expected .*"days".* \(rule shape\)$/,
    );
  });

  it('a problem that several places share is one line', () => {
    const late = Object.fromEntries(
      ['cells.ecs', 'cells.eks', 'cells.kubernetes', 'overrides.ecs-fargate'].map((cell) => [
        `criteria.0.${cell}.checked`,
        'soon',
      ]),
    );
    assert.deepEqual(problemLines(broken(late)), [
      'src/data/criteria/compute.ts: gpu / ecs, gpu / eks, gpu / kubernetes and 1 more: found checked "soon"; ' +
        'expected a day that exists, written like 2026-12-01 (rule shape)',
    ]);
  });

  it('allows an amount that the prices print', () => {
    assert.deepEqual(
      rules.pricesInOnePlace(broken({ [`${ecs}.short`]: 'Costs $0.10 per hour' })),
      [],
    );
  });
});
