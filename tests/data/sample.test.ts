import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factSet } from '../../src/views/facts.ts';
import { drawCells } from '../../scripts/facts/sampling.ts';

const seeds = ['a', 'b', 'c', 'd'];
const places = (seed: string, count: number) =>
  drawCells(factSet, seed, count).map(
    ({ criterion, key, option }) => `${criterion.id} / ${key} for ${option}`,
  );

describe('a sample of cells for a second reading', () => {
  it('is the same for the same seed, another for another', () => {
    assert.deepEqual(places('a', 60), places('a', 60));
    assert.equal(new Set(seeds.map((seed) => places(seed, 60).join())).size, seeds.length);
  });

  it('holds as many cells as asked, each once, of every group and option', () => {
    const options = Object.keys(factSet.options).length;
    const groups = new Set(factSet.criteria.map(({ group }) => group)).size;
    for (const seed of seeds) {
      const sample = drawCells(factSet, seed, 60);
      assert.equal(new Set(sample.map(({ criterion, key }) => `${criterion.id}/${key}`)).size, 60);
      assert.equal(new Set(sample.map(({ criterion }) => criterion.group)).size, groups);
      assert.equal(new Set(sample.map(({ option }) => option)).size, options);
      for (const { options, option } of sample) assert.ok(options.includes(option));
    }
  });

  it('says how many it can draw', () => {
    assert.throws(() => drawCells(factSet, 'a', 3), /--count is 3; expected \d+ .* to \d+/);
    assert.throws(() => drawCells(factSet, 'a', 1_000_000), /--count is 1000000/);
  });
});
