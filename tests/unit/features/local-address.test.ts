import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localAddress } from '../../../src/features/paste-link/local-address.ts';

const places = {
  pages: ['index.html', 'compare.html', 'compare/gpu.html', 'learn/ecs.html', 'glossary.html'],
  shared: { 's/learn.ecs.problem.html': 'learn/ecs.html#problem' },
};
const href = (pasted: string): unknown => {
  const found = localAddress(pasted, places);
  return found && 'href' in found ? found.href : found;
};

test('any host, any sub-path and any disk lead to the page here', () => {
  for (const pasted of [
    'https://berth.example/compare/gpu.html',
    'http://10.0.0.7:8080/docs/a b/compare/gpu.html',
    'https://berth.example/docs/a%20b/compare/gpu.html',
    'file:///C:/Users/x/berth/compare/gpu.html',
    'C:\\Users\\x\\berth\\compare\\gpu.html',
    '//berth.example/x/compare/gpu.html',
    '/compare/gpu.html',
    'compare/gpu.html',
    'https://berth.example/compare/gpu',
    'compare//gpu.html',
  ])
    assert.equal(href(pasted), 'compare/gpu.html', pasted);
});

test('query and fragment come along', () => {
  assert.equal(
    href('https://berth.example/x/compare.html?o=ecs-fargate,eks-ec2&q=gpu#gpu--eks-ec2'),
    'compare.html?o=ecs-fargate,eks-ec2&q=gpu#gpu--eks-ec2',
  );
  assert.equal(href('compare.html#:~:text=a%20b'), 'compare.html#:~:text=a%20b');
});

test('what a chat does to a link is undone', () => {
  for (const pasted of [
    '<https://b.example/glossary.html#pod>',
    '(https://b.example/glossary.html#pod).',
    '  https://b.example/glossary.html\n#pod ',
    '“https://b.example/glossary.html#pod”,',
    'https://b.example/glossary.html\u200b#pod',
  ])
    assert.equal(href(pasted), 'glossary.html#pod', JSON.stringify(pasted));
  assert.equal(href('https://b.example/compare.html?a=1&amp;b=2'), 'compare.html?a=1&b=2');
});

test('a host alone, or a folder, is its index', () => {
  for (const pasted of ['https://b.example/', 'https://b.example', 'https://b.example/x/', '/'])
    assert.equal(href(pasted), 'index.html', pasted);
});

test('the longest path wins: a page of a folder is not the one above with its name', () => {
  assert.equal(href('https://b.example/glossary.html/compare/gpu.html'), 'compare/gpu.html');
});

test('a share page is the place it leads to, with query and fragment', () => {
  for (const [pasted, place] of [
    ['s/learn.ecs.problem.html', 'learn/ecs.html#problem'],
    ['s/learn.ecs.problem', 'learn/ecs.html#problem'],
    ['s/learn.ecs.problem.html#', 'learn/ecs.html#problem'],
    ['s/learn.ecs.problem.html?asof=2026-11-24', 'learn/ecs.html?asof=2026-11-24#problem'],
    ['s/learn.ecs.problem.html?a=1#:~:text=x', 'learn/ecs.html?a=1#:~:text=x'],
  ] as const)
    assert.equal(href(`https://b.example/x/${pasted}`), place, pasted);
  assert.deepEqual(localAddress('https://b.example/s/learn.ecs.problems.html', places), {
    missing: 's/learn.ecs.problems.html',
    near: 'learn/ecs.html#problem',
  });
});

test('a page this copy lacks is named, with the nearest', () => {
  assert.deepEqual(localAddress('https://b.example/compare/gpus.html', places), {
    missing: 'compare/gpus.html',
    near: 'compare/gpu.html',
  });
  assert.deepEqual(localAddress('https://b.example/x/y/nothing-like-it', places), {
    missing: 'x/y/nothing-like-it.html',
    near: undefined,
  });
});

test('no text is an error', () => {
  for (const nothing of ['', '   ', '\0', '#', '?', 'javascript:', '🎉'.repeat(5000)])
    assert.doesNotThrow(() => localAddress(nothing, places));
  assert.equal(localAddress('', places), undefined);
  assert.equal(localAddress('#x', places), undefined);
  const found = localAddress('javascript:alert(1)//compare.html', places);
  assert.ok(found && 'href' in found);
  assert.equal(found.href, 'compare.html', 'only a page of this copy is ever opened');
  assert.doesNotThrow(() => localAddress('https://b.example/%E0%A4%A/compare.html', places));
});
