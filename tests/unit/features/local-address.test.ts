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

test('hosts that shorten addresses mean the same page', () => {
  const cases = [
    ['https://b.example/compare/gpu/', 'compare/gpu.html'],
    ['https://b.example/compare/gpu/index.html', 'compare/gpu.html'],
    [
      'https://b.example/x/compare/gpu/?asof=2026-11-24#eks-ec2',
      'compare/gpu.html?asof=2026-11-24#eks-ec2',
    ],
    [
      'https://b.example/x/compare/?o=ecs-fargate,eks-ec2#group-cost',
      'compare.html?o=ecs-fargate,eks-ec2#group-cost',
    ],
    ['/s/learn.ecs.problem/', 'learn/ecs.html#problem'],
  ] as const;
  for (const [pasted, place] of cases) assert.equal(href(pasted), place, pasted);
});

test('what mail scanners and chats wrap is unwrapped', () => {
  const whole = 'https://b.example/x/compare.html?o=ecs-fargate,eks-ec2#group-cost';
  const encoded = encodeURIComponent(whole);
  for (const pasted of [
    `https://scan.example/?url=${encoded}`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02&reserved=0`,
    `https://eur01.safelinks.protection.outlook.com/ap/w-59584e83/?url=${encoded}&amp;data=05`,
    `https://www.google.com/url?q=${encoded}&sa=D&source=calendar`,
    `https://slack-redir.net/link?url=${encoded}`,
    `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E,1,x`,
    `https://outer.example/?u=${encodeURIComponent(`https://scan.example/?url=${encoded}`)}`,
    `https://scan.example/?url=${encodeURIComponent(encoded)}`,
    'https://scan.example/?url=https%3A%2F%2Fb.example%2Fx%2Fcompare.html%3Fo%3Decs-fargate%2Ceks-ec2#group-cost',
    'https://urldefense.com/v3/__https://b.example/x/compare.html?o=ecs-fargate,eks-ec2*group-cost__;Iw!!AbC!x-Y$',
    encoded,
    encodeURIComponent(encoded),
  ])
    assert.equal(href(pasted), 'compare.html?o=ecs-fargate,eks-ec2#group-cost', pasted);
  assert.equal(
    href(
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__b.example_compare_gpu.html-23ecs-2Dec2&d=x',
    ),
    'compare/gpu.html#ecs-ec2',
  );
  assert.equal(href('https://b.example/compare/gpu.html%23ecs-ec2'), 'compare/gpu.html#ecs-ec2');
  assert.equal(href('https://b.example/compare/gpu.html%2523ecs-ec2'), 'compare/gpu.html#ecs-ec2');
  assert.equal(
    href('compare.html%3Fo%3Deks-ec2%23:~:text=a%2520b'),
    'compare.html?o=eks-ec2#:~:text=a%20b',
  );
});

test('a link inside a sentence keeps its query and fragment', () => {
  for (const pasted of [
    'See https://b.example/compare/gpu.html#ecs-ec2 for details.',
    'See https://b.example/compare/gpu.html#ecs-ec2, please',
    'GPU (https://b.example/compare/gpu.html#ecs-ec2): no?',
    '<https://b.example/compare/gpu.html#ecs-ec2|GPU on ECS>',
    '[GPU on ECS](https://b.example/compare/gpu.html#ecs-ec2)',
    '**https://b.example/compare/gpu.html#ecs-ec2**',
    '<a href="https://b.example/compare/gpu.html#ecs-ec2">GPU</a>',
    'GPU on ECS\thttps://b.example/compare/gpu.html#ecs-ec2',
    'it is compare/gpu.html#ecs-ec2 there',
    '„https://b.example/compare/gpu/#ecs-ec2“',
  ])
    assert.equal(href(pasted), 'compare/gpu.html#ecs-ec2', pasted);
});

test('only an address that names the home page opens it', () => {
  for (const pasted of [
    'https://b.example/',
    'https://b.example',
    'https://b.example/x/index.html',
    '/',
    'index.html',
  ])
    assert.equal(href(pasted), 'index.html', pasted);
  assert.equal(href('https://b.example/?utm_source=chat#top'), 'index.html?utm_source=chat#top');
  const cases = [
    ['https://b.example/x/', { missing: 'x/', near: 'index.html' }],
    ['https://b.example/compare/gpus/', { missing: 'compare/gpus.html', near: 'compare/gpu.html' }],
    ['https://scan.example/?id=12345', { missing: '?id=12345', near: 'index.html' }],
    [
      'https://scan.example/?url=https%3A%2F%2Fother.example%2Fnews-of-today',
      { missing: 'news-of-today.html', near: undefined },
    ],
  ] as const;
  for (const [pasted, found] of cases)
    assert.deepEqual(localAddress(pasted, places), found, pasted);
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
