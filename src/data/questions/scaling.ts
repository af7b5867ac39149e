import type { AskedQuestion } from '../schema.ts';

/** What people ask about adding copies and hosts, and about Spot. */
export const scaling = [
  {
    id: 'ecs-scaling-slow',
    question: 'Why does our ECS service take minutes to add tasks when traffic jumps?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2113',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      {
        place: 'compare/service-scaling.html#ecs-ec2',
        from: 'CPU and memory metrics arrive',
      },
      'compare/start-time.html#ecs-fargate',
    ],
    answered: 'in part',
    gap: 'How many data points an alarm waits for before it adds tasks.',
  },
] as const satisfies readonly AskedQuestion[];
