import type { Source } from '../schema.ts';

/** Sources of the concept pages on containers, the two questions, ECS and Fargate. */
export const sources = {
  'ecs-alb': {
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb.html',
    title: 'Use an Application Load Balancer for Amazon ECS',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'you must choose ip as the target type',
    checked: '2026-11-23',
  },
  'ecs-service-throttle-logic': {
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-throttle-logic.html',
    title: 'Amazon ECS service throttle logic',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'Services continue retry attempts indefinitely',
    checked: '2026-11-23',
  },
  'k8s-controller': {
    url: 'https://kubernetes.io/docs/concepts/architecture/controller/',
    title: 'Controllers',
    publisher: 'Kubernetes',
    kind: 'documentation',
    phrase: 'potentially, your cluster never reaches a stable state',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
