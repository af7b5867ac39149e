import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtText } from './built-site.ts';

/** The pairs people search for, and whether words of ECS and of Kubernetes meet in them. */
const pairs: Record<string, { phrasebook: boolean }> = {
  'ecs-vs-eks': { phrasebook: true },
  'ecs-vs-kubernetes': { phrasebook: true },
  'fargate-vs-ec2': { phrasebook: false },
  'eks-vs-kubernetes': { phrasebook: true },
  'managed-instances-vs-auto-mode': { phrasebook: true },
  'ecs-fargate-vs-eks-fargate': { phrasebook: true },
  'auto-mode-vs-managed-nodes': { phrasebook: false },
  'managed-instances-vs-fargate': { phrasebook: false },
};

/** The parts of a pair page in the order in which they answer. */
const parts = [
  'category',
  'category-check',
  'choose',
  'deciding',
  'differences',
  'same',
  'job',
  'phrasebook',
  'moving',
  'sources',
];

/** Those of `parts` that a page has, in its order. */
function partsOf(html: string): string[] {
  return [...html.matchAll(/\sid="?([a-z-]+)/g)]
    .map(([, id = '']) => id)
    .filter((id) => parts.includes(id));
}

for (const [pair, { phrasebook }] of Object.entries(pairs))
  test(`${pair} answers in order: what they are, which when, rows, code, words, move, sources`, () => {
    assert.deepEqual(
      partsOf(builtText(`compare/${pair}.html`)),
      parts.filter((part) => phrasebook || part !== 'phrasebook'),
    );
  });

test('a part out of order is found', () => {
  assert.deepEqual(partsOf('<h2 id="sources"><h2 id=moving><p id="other">'), ['sources', 'moving']);
});
