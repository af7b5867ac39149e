import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportUrl } from '../../../src/places/report-address.ts';
import { repositoryOf, type Forge } from '../../../src/places/repository.ts';

const report = {
  question: 'Can it use GPUs?',
  option: 'ECS on Fargate',
  said: 'No. A & B',
  page: 'compare/gpu.html#ecs-fargate',
  version: '0.1.0',
  checked: '2026-11-24',
};
const body =
  'Row: Can it use GPUs?\nOption: ECS on Fargate\nBerth says: No. A & B\nPage: compare/gpu.html#ecs-fargate\n' +
  'Version: 0.1.0, checked 2026-11-24\n\nWhat is wrong, and the AWS or Kubernetes page that shows it:\n';

const issueAt = (url: string, forge: Forge | undefined) => {
  const { origin, pathname, searchParams } = new URL(reportUrl({ url, forge }, report));
  return { page: origin + pathname, fields: Object.fromEntries(searchParams) };
};

test('a report opens a new issue with the fact filled in, as each forge takes it', () => {
  assert.deepEqual(issueAt('https://github.com/you/berth', 'github'), {
    page: 'https://github.com/you/berth/issues/new',
    fields: { title: 'Can it use GPUs? ECS on Fargate', body },
  });
  assert.deepEqual(issueAt('https://codeberg.org/you/berth', 'gitea'), {
    page: 'https://codeberg.org/you/berth/issues/new',
    fields: { title: 'Can it use GPUs? ECS on Fargate', body },
  });
  assert.deepEqual(issueAt('https://gitlab.com/a/b/berth', 'gitlab'), {
    page: 'https://gitlab.com/a/b/berth/-/issues/new',
    fields: { 'issue[title]': 'Can it use GPUs? ECS on Fargate', 'issue[description]': body },
  });
  assert.deepEqual(issueAt('https://bitbucket.org/you/berth', 'bitbucket'), {
    page: 'https://bitbucket.org/you/berth/issues/new',
    fields: {},
  });
  assert.deepEqual(issueAt('https://git.example/you/berth', undefined), {
    page: 'https://git.example/you/berth',
    fields: {},
  });
});

test('every usual way to write a repository names the same one', () => {
  for (const text of [
    'https://github.com/you/berth',
    ' https://github.com/you/berth/ ',
    'https://github.com/you/berth.git',
    'git+https://github.com/you/berth.git',
    'https://github.com/you/berth?tab=readme-ov-file',
    'https://github.com/you/berth#readme',
    'https://github.com/you/berth/tree/main',
    'https://github.com/you/berth/blob/main/README.md#berth',
    'https://github.com/you/berth/issues',
    'https://github.com//you//berth//',
  ])
    assert.deepEqual(
      repositoryOf(text),
      { url: 'https://github.com/you/berth', forge: 'github' },
      text,
    );
});

test('the forge is known by its host, and groups and sub-paths stay', () => {
  const known: [string, string, Forge | undefined][] = [
    ['https://gitlab.com/a/b/c/berth/-/tree/main', 'https://gitlab.com/a/b/c/berth', 'gitlab'],
    ['https://gitlab.team.example/a/berth.git', 'https://gitlab.team.example/a/berth', 'gitlab'],
    ['https://bitbucket.org/you/berth/src/main/', 'https://bitbucket.org/you/berth', 'bitbucket'],
    ['https://codeberg.org/you/berth/src/branch/main', 'https://codeberg.org/you/berth', 'gitea'],
    ['http://git.gitea.example:3000/you/berth', 'http://git.gitea.example:3000/you/berth', 'gitea'],
    ['https://github.team.example/you/tree', 'https://github.team.example/you/tree', 'github'],
    ['https://git.example/forge/you/berth.git', 'https://git.example/forge/you/berth', undefined],
    ['https://git.example', 'https://git.example', undefined],
    ['https://notgithub.example/you/berth', 'https://notgithub.example/you/berth', undefined],
  ];
  for (const [text, url, forge] of known)
    assert.deepEqual(repositoryOf(text), { url, forge }, text);
});

test('without a repository nothing is linked', () => {
  assert.equal(repositoryOf(undefined), undefined);
  assert.equal(repositoryOf('  '), undefined);
});

test('what readers could not open is refused, with the nearest that they could', () => {
  const expected = 'expected the address of a repository, such as https://github.com/you/berth.';
  const nearest = ' Nearest: https://github.com/you/berth';
  for (const [text, shown, end] of [
    ['git@github.com:you/berth.git', '…@github.com:you/berth.git', nearest],
    ['ssh://git@github.com/you/berth.git', 'ssh://…@github.com/you/berth.git', nearest],
    ['github.com/you/berth', 'github.com/you/berth', nearest],
    ['you/berth', 'you/berth', ''],
    ['javascript:alert(1)', 'javascript:alert(1)', ''],
  ] as const)
    assert.throws(() => repositoryOf(text), {
      message: `REPO_URL is “${shown}”, which readers cannot open in a browser; ${expected}${end}`,
    });
  assert.throws(() => repositoryOf('https://github.com/you'), {
    message: `REPO_URL is “https://github.com/you”, which names no repository of github.com; ${expected}`,
  });
});

test('a secret is refused and never repeated', () => {
  for (const text of [
    'https://me:s3cret@github.com/you/berth.git',
    'https://s3cret@github.com/you/berth',
    'me:s3cret@github.com/you/berth',
    'https://me:s3cret@git hub.com/you/berth',
    'https://me:s3/cret@:x/you/berth',
    'ftp://host.example/?token=s3cret',
  ])
    assert.throws(
      () => repositoryOf(text),
      ({ message }: Error) => !/s3|cret/.test(message) && message.startsWith('REPO_URL '),
      text,
    );
});
