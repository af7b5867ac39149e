import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  captionsOf,
  givenOf,
  parseProse,
  rowsIn,
  sectionsOf,
  wordsOf,
} from '../../../src/places/prose.ts';

const text = `## The problem {#problem}

It *runs* <Term id="task">tasks</Term>, up to <Value row="max-size" option="ecs-fargate" />

- <Row id="gpu">GPUs</Row>

<WhoRunsWhat id="who">The line.</WhoRunsWhat>

## Next {#next}

<Compare rows={['spot', 'gpu']} options={['ecs-ec2']} />

<Sample file="a.json" title="A task" notes={[{ line: 3, text: 'It’s small.' }]} />
`;
const words = (name: string): string | undefined => (name === 'Value' ? '32 vCPU' : undefined);
const prose = parseProse(text);

test('a text is parted by its headings, under the ids written by hand', () => {
  assert.deepEqual(
    sectionsOf(prose, words).map(({ id, title, nodes }) => [id, title, wordsOf(nodes, words)]),
    [
      ['problem', 'The problem', 'It runs tasks, up to 32 vCPU. GPUs.'],
      ['next', 'Next', ''],
    ],
  );
});

test('captions of figures are words apart', () => {
  assert.equal(captionsOf(prose, words), 'The line.');
});

test('blocks name rows, whether in words, as a number or in a table', () => {
  assert.deepEqual([...rowsIn(prose)].sort(), ['gpu', 'max-size', 'spot']);
});

test('what a block is given is read as values', () => {
  const sample = prose.find(({ name }) => name === 'Sample');
  assert.deepEqual(sample && givenOf(sample), {
    file: 'a.json',
    title: 'A task',
    notes: [{ line: 3, text: 'It’s small.' }],
  });
});
