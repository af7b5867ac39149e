import type { AskedQuestion } from '../schema.ts';

/** What people ask about releasing, rolling back and running jobs. */
export const releases = [
  {
    id: 'circuit-breaker-crash-loop',
    question: 'Why does the circuit breaker not stop a release whose tasks crash?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1206',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'learn/containers.html#where-it-hurts', from: 'ECS retries more slowly' },
      'compare/automatic-rollback.html#ecs-fargate',
    ],
    answered: 'in part',
    gap: 'Which failures the circuit breaker counts.',
  },
  {
    id: 'circuit-breaker-no-rollback',
    question: 'The circuit breaker fired, but the service did not roll back: why?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1488',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/automatic-rollback.html#ecs-fargate', from: 'The circuit breaker (in ECS' },
      { place: 'learn/ecs.html#where-it-hurts', from: 'Failing quietly' },
    ],
    answered: 'in full',
  },
  {
    id: 'circuit-breaker-too-slow',
    question: 'Why does it take ten failed tasks until a bad release is stopped?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1573',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/automatic-rollback.html#ecs-fargate', from: 'By default it trips' },
    ],
    answered: 'in full',
  },
  {
    id: 'circuit-breaker-threshold',
    question: 'Can a test environment stop a bad release after one or two failures?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1247',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'learn/releases.html#notice', from: 'The circuit breaker of ECS' },
      { place: 'compare/automatic-rollback.html#ecs-fargate', from: 'By default it trips' },
    ],
    answered: 'in full',
  },
  {
    id: 'deployment-timeout',
    question: 'How do we make an ECS deployment fail in place of retrying for hours?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/328',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'fix/unable-to-start-consistently.html#meaning', from: 'ECS keeps trying' },
      { place: 'fix/unable-to-start-consistently.html#prevention', from: 'Turn on the deployment' },
      'compare/automatic-rollback.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'stuck-copilot-deploy',
    question: 'Our deploy hangs while tasks start and die: how is it stopped?',
    asked: {
      url: 'https://github.com/aws/copilot-cli/issues/1879',
      where: 'GitHub, aws/copilot-cli',
    },
    by: 'beginner',
    answers: [
      { place: 'fix/unable-to-start-consistently.html#meaning', from: 'It never gives up' },
      { place: 'fix/unable-to-start-consistently.html#prevention', from: 'Turn on the deployment' },
      'learn/releases.html#same',
      'compare/automatic-rollback.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'task-time-limit',
    question: 'Can I set a longest running time for a task on Fargate?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/572',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/jobs.html#ecs-fargate', 'compare/termination-grace.html#ecs-fargate'],
    answered: 'not at all',
    gap: 'Whether a task can have a time limit.',
  },
  {
    id: 'old-task-definitions',
    question: 'Are old revisions of task definitions deleted by themselves?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2423',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'glossary.html#task-definition',
      { place: 'learn/ecs.html#task-definition', from: 'Each change makes' },
    ],
    answered: 'not at all',
    gap: 'How revisions are deregistered and deleted.',
  },
  {
    id: 'ecs-canary',
    question: 'Can ECS release in steps, with a person who approves?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/229',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: ['compare/canary.html#ecs-fargate', 'compare/release-hooks.html#ecs-fargate'],
    answered: 'in full',
  },
  {
    id: 'ecs-blue-green-without-codedeploy',
    question: 'Does ECS need CodeDeploy for blue/green releases?',
    asked: {
      url: 'https://github.com/openfresh/ecs-formation/issues/125',
      where: 'GitHub, openfresh/ecs-formation',
    },
    by: 'beginner',
    answers: ['compare/blue-green.html#ecs-fargate', 'compare/canary.html#ecs-fargate'],
    answered: 'in full',
  },
  {
    id: 'rolling-for-queue-workers',
    question: 'Can a worker without a load balancer roll back on an alarm?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/288',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/automatic-rollback.html#ecs-fargate', 'compare/rolling.html#ecs-fargate'],
    answered: 'in full',
  },
  {
    id: 'downtime-in-rolling-update',
    question: 'Does a rolling update of ECS cause downtime?',
    asked: {
      url: 'https://github.com/hashicorp/waypoint/issues/2163',
      where: 'GitHub, hashicorp/waypoint',
    },
    by: 'beginner',
    answers: [
      { place: 'learn/ecs.html#service', from: 'To release' },
      'compare/rolling.html#ecs-fargate',
    ],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
