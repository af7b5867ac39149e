import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageReport, byAge } from '../../../scripts/facts/ageing.ts';
import { allAuthored } from '../../../scripts/facts/authored.ts';
import { coverageReport } from '../../../scripts/facts/counts.ts';
import { broken, soundFacts } from '../../fixtures/fact-set.ts';

const cells = allAuthored(soundFacts());
const named = (some: readonly { criterion: { id: string }; key: string }[]) =>
  some.map(({ criterion, key }) => `${criterion.id} / ${key}`);

describe('authored cells', () => {
  it('hold for the options that inherit them', () => {
    assert.deepEqual(
      cells.map(({ key, options }) => `${key}: ${options.join()}`),
      [
        'ecs: ecs-ec2',
        'eks: ',
        'kubernetes: ',
        'ecs-fargate: ecs-fargate',
        'ecs: ecs-fargate,ecs-ec2',
        'eks: ',
        'kubernetes: ',
      ],
    );
  });
});

describe('the age of facts', () => {
  it('is judged by how soon each row may change, on the day given', () => {
    const priced = allAuthored(broken({ 'criteria.1.volatility': 'price' }));
    const overdue = (on: string) => named(byAge(priced, on).filter(({ left }) => left < 0));
    assert.deepEqual(overdue('2026-12-31'), []);
    assert.deepEqual(overdue('2027-01-01'), [
      'host-patching / ecs',
      'host-patching / eks',
      'host-patching / kubernetes',
    ]);
    assert.equal(overdue('2027-05-01').length, 7);
  });

  it('is told with the day, and with what is next when nothing is due', () => {
    assert.match(
      ageReport(byAge(cells, '2026-11-23'), '2026-11-23'),
      /No cell of 7 is due for a new check on 2026-11-23\. Next:/,
    );
    const late = ageReport(byAge(cells, '2027-05-01'), '2027-05-01');
    assert.match(late, /7 of 7 cells are due for a new check on 2027-05-01:/);
    assert.match(late, /gpu \/ ecs +feature +2026-11-01 +181 +1$/m);
  });
});

describe('coverage', () => {
  it('counts cells as authored and as shown', () => {
    const report = coverageReport(
      broken({ 'criteria.0.cells.ecs.confidence': 'implied' }),
      '2027-01-15',
    );
    assert.match(report, /^yes +3 +1 +25\.0$/m);
    assert.match(report, /^implied +1 +1 +25\.0$/m);
    assert.match(report, /^primary only +7 +4 +100\.0$/m);
    assert.match(report, /^61 to 180 days +7 +4 +100\.0$/m);
  });
});
