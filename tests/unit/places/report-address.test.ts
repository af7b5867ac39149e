import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportUrl } from '../../../src/places/report-address.ts';

test('a report opens a new issue with the fact filled in', () => {
  const url = new URL(
    reportUrl('https://git.example/team/berth/', {
      question: 'Can it use GPUs?',
      option: 'ECS on Fargate',
      said: 'No. A & B',
      page: 'compare/gpu.html#ecs-fargate',
      version: '0.1.0',
      checked: '2026-11-24',
    }),
  );
  assert.equal(url.origin + url.pathname, 'https://git.example/team/berth/issues/new');
  assert.equal(url.searchParams.get('title'), 'Can it use GPUs? ECS on Fargate');
  assert.equal(
    url.searchParams.get('body'),
    'Row: Can it use GPUs?\nOption: ECS on Fargate\nBerth says: No. A & B\nPage: compare/gpu.html#ecs-fargate\n' +
      'Version: 0.1.0, checked 2026-11-24\n\nWhat is wrong, and the AWS or Kubernetes page that shows it:\n',
  );
});
