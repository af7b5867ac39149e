import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sourcesOfSymptom } from '../../src/model/symptoms.ts';
import { claims } from '../../src/data/claims.ts';
import { criteria, facts, factSet } from '../../src/views/facts.ts';
import type { Claim, Price } from '../../src/data/schema.ts';
import { publicationRules } from '../../src/model/rules/history.ts';
import { rules } from '../../src/model/rules/index.ts';
import { differenceOf } from '../../src/model/history.ts';
import { readPublished } from '../../scripts/facts/files.ts';
import { resolveAll } from '../../src/model/resolve.ts';
import { options } from '../../src/data/options.ts';

const rows = resolveAll(criteria, options);
const cells = rows.flatMap((row) => Object.values(row.cells));

describe('the published facts', () => {
  for (const [name, rule] of Object.entries({ ...rules, ...publicationRules }))
    it(`keep the rule ${name}`, () => {
      assert.deepEqual(rule(factSet), []);
    });

  it('have rows in every group', () => {
    assert.deepEqual(
      [...new Set(rows.map(({ group }) => group))].toSorted(),
      Object.keys(facts.groups).toSorted(),
    );
  });

  it('give every row a cell for every option', () => {
    for (const row of rows)
      assert.deepEqual(Object.keys(row.cells), Object.keys(options), `options of ${row.id}`);
  });

  it('say what to do instead, or why not, in most plain noes', () => {
    const noes = cells.filter(({ verdict }) => verdict === 'no');
    const explained = noes.filter(({ workaround, detail }) => workaround ?? detail);
    assert.ok(explained.length / noes.length >= 0.9, `${explained.length} of ${noes.length}`);
  });

  it('cite every source at least once', () => {
    const cited = new Set([
      ...cells.flatMap(({ sources }) => sources),
      ...Object.values(claims).flatMap(({ sources }) => sources),
      ...Object.values(facts.glossary).flatMap(({ sources }) => sources),
      ...facts.phrasebook.flatMap(({ sources }) => sources),
      ...Object.values<Price>(facts.prices).flatMap(({ source, elsewhere = [] }) => [
        source,
        ...elsewhere.map((amount) => amount.source),
      ]),
      ...facts.symptoms.flatMap((symptom) => sourcesOfSymptom(symptom)),
      ...[...facts.versions, ...facts.endings, ...facts.launches].flatMap(({ sources }) => sources),
    ]);
    const prose = globSync('content/**/*.mdx')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const idle = Object.keys(facts.sources).filter(
      (id) => !cited.has(id as never) && !prose.includes(`  - ${id}\n`),
    );
    assert.deepEqual(idle, [], 'sources that nothing rests on');
  });
});

describe('prices', () => {
  it('cover us-east-1 and at least two further Regions, none twice', () => {
    const regions = Object.values<Price>(facts.prices).map(({ region, elsewhere = [] }) => [
      region,
      ...elsewhere.map((amount) => amount.region),
    ]);
    for (const list of regions) assert.equal(new Set(list).size, list.length, list.join(' '));
    const further = new Set(regions.flat());
    for (const region of ['us-east-1', 'eu-west-1', 'eu-central-1', 'ap-northeast-1'])
      assert.ok(further.has(region), region);
  });
});

describe('the history of facts', () => {
  it('has a record of every change since the last publication', () => {
    const { changed, added, gone } = differenceOf(readPublished(), rows);
    assert.deepEqual(
      [
        ...changed.map(
          ({ criterion, options: changedFor }) => `${criterion}: ${changedFor.join()}`,
        ),
        ...added.map(({ criterion }) => `${criterion}: new`),
        ...gone.map((criterion) => `${criterion}: gone`),
      ],
      [],
      'Published cells changed without a record. Run npm run facts:publish -- --reasons FILE',
    );
  });
});

describe('the calendar', () => {
  it('holds the versions, endings and launches a reader asks for', () => {
    const eks = facts.versions.find(({ id }) => id === 'eks-1-33');
    assert.deepEqual(
      [eks?.released, eks?.standardEnds, eks?.extendedEnds],
      ['2025-05-29', '2026-07-29', '2027-07-29'],
    );
    assert.equal(
      facts.versions.find(({ id }) => id === 'kubernetes-1-33')?.extendedEnds,
      undefined,
    );
    for (const id of ['app-runner', 'copilot-cli', 'app-mesh', 'ingress-nginx'])
      assert.ok(
        facts.endings.some((ending) => ending.id === id),
        id,
      );
    assert.ok(facts.launches.length >= 30, `${facts.launches.length} launches`);
  });
  it('writes a day known to the month as the last one of it', () => {
    const months = facts.endings.flatMap(({ milestones }) =>
      milestones.filter(({ precision }) => precision === 'month').map(({ date }) => date),
    );
    const ends = facts.versions.filter(({ precision }) => precision === 'month');
    for (const day of [...months, ...ends.map(({ standardEnds }) => standardEnds)])
      assert.equal(new Date(Date.parse(day) + 86_400_000).getUTCDate(), 1, day);
  });
});

describe('the claims', () => {
  it('answer 57 statements of the seed, each once', () => {
    const numbers = Object.values<Claim>(claims).flatMap(({ seed = [] }) => seed);
    assert.equal(numbers.length, 57);
    assert.equal(new Set(numbers).size, 57);
  });
  it('point at rows and sources that exist', () => {
    const ids = new Set<string>(rows.map(({ id }) => id));
    for (const [id, claim] of Object.entries(claims)) {
      for (const criterion of claim.criteria) assert.ok(ids.has(criterion), `${id}: ${criterion}`);
      for (const source of claim.sources) assert.ok(source in facts.sources, `${id}: ${source}`);
    }
  });
});
