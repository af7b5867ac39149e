import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capacities, options, orchestrators } from '../../../src/data/options.ts';
import { missingPairs } from '../../../src/data/missing-pairs.ts';
import { requestName } from '../../../src/model/format.ts';
import { buildMap } from '../../../src/model/map.ts';
import { placeNotes } from '../../../src/components/code/place-notes.ts';
import { readingMinutes } from '../../../src/model/reading-time.ts';
import { known, knownAll } from '../../../src/blocks/known-ids.ts';
import { highlight } from '../../../src/components/code/highlight.ts';
import { exportSchema, withIds } from '../../../src/formats/open-data.ts';

describe('the map', () => {
  const map = buildMap({ orchestrators, capacities, options, missing: missingPairs });
  const square = (row: number, column: number) => map.rows[row]?.squares[column];
  it('has every option on one of its squares, one for each crossing', () => {
    const squares = map.rows.flatMap((row) => row.squares);
    assert.equal(
      squares.length,
      Object.keys(orchestrators).length * Object.keys(capacities).length,
    );
    assert.deepEqual(
      squares.flatMap(({ option }) => option?.id ?? []).toSorted(),
      Object.keys(options).toSorted(),
    );
  });
  it('runs the cut right of what AWS runs and below EKS', () => {
    assert.deepEqual(
      map.rows.map(({ squares }) => squares.map(({ cutRight }) => cutRight)),
      [
        [false, true, false, false],
        [false, true, false, false],
        [false, false, false, false],
      ],
    );
    assert.equal(square(0, 0)?.cutBelow, false);
    assert.equal(square(1, 0)?.cutBelow, true);
    assert.equal(square(1, 2)?.cutBelow, false);
  });
  it('refuses a crossing with neither option nor reason', () => {
    assert.throws(
      () => buildMap({ orchestrators, capacities, options, missing: {} }),
      /no option and no reason for kubernetes on fargate/,
    );
  });
});

describe('notes next to code', () => {
  const short = 'Short.';
  it('are at their lines', () => {
    const notes = [
      { line: 3, text: short },
      { line: 7, text: short },
    ];
    assert.deepEqual(placeNotes(notes), [
      { row: 3, span: 1 },
      { row: 7, span: 1 },
    ]);
  });
  it('move down when the note above needs the room', () => {
    const notes = [
      { line: 3, text: 'x'.repeat(100) },
      { line: 4, text: short },
    ];
    assert.deepEqual(placeNotes(notes), [
      { row: 3, span: 3 },
      { row: 6, span: 1 },
    ]);
  });
});

describe('reading time', () => {
  it('counts prose, not code, tags or addresses', () => {
    const prose = 'word '.repeat(440);
    assert.equal(readingMinutes(prose), 2);
    assert.equal(readingMinutes(`${prose}\n\`\`\`sh\n${prose}\n\`\`\``), 2);
    assert.equal(readingMinutes('<Compare rows={[1]} />'), 1);
  });
});

describe('ids in content', () => {
  const place = { block: 'Term', prop: 'id', file: 'content/learn/ecs.mdx' };
  it('pass when they exist', () => {
    assert.equal(known('task', ['task', 'pod'], place), 'task');
  });
  it('stop the build with file, value, legal values and the nearest', () => {
    assert.throws(() => known('tsak', ['task', 'pod'], place), {
      message:
        'content/learn/ecs.mdx: <Term> has id="tsak", which is not a known id. Did you mean “task”? Legal values: task, pod.',
    });
  });
  it('need at least one in a list', () => {
    assert.throws(() => knownAll([], ['task'], place), /needs id=\{\[…\]\} with at least one id/);
    assert.throws(() => knownAll('task', ['task'], place), /found "task"/);
  });
});

describe('code', () => {
  it('gets classes, never colours', async () => {
    const [, line] = await highlight('{\n  "cpu": "512"\n}', 'json');
    assert.deepEqual(line, [
      { text: '  ' },
      { text: '"cpu"', class: 'tk' },
      { text: ': ' },
      { text: '"512"', class: 'ts' },
    ]);
  });
});

describe('the export', () => {
  it('lists a record with its ids', () => {
    assert.deepEqual(withIds({ a: { n: 1 } }), [{ id: 'a', n: 1 }]);
  });
  it('refuses keys outside the contract', () => {
    assert.equal(exportSchema.safeParse({ version: '1', extra: true }).success, false);
  });
});

describe('a public request', () => {
  it('is called by its number, so that two on a page differ', () => {
    assert.equal(requestName('https://github.com/a/b/issues/968'), 'Public request 968');
    assert.equal(requestName('https://a.example/ideas'), 'Public request');
  });
});
