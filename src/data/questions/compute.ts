import type { AskedQuestion } from '../schema.ts';

/** What people ask about sizes, hardware, and what a container may do. */
export const compute = [
  {
    id: 'fargate-gpu',
    question: 'When does Fargate get GPUs, and what do we use until then?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/88',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'choosing',
    answers: ['compare/gpu.html#ecs-fargate', 'compare/gpu.html#ecs-managed-instances'],
    answered: 'in part',
    gap: 'No date is known; the thread was closed when Managed Instances came.',
  },
] as const satisfies readonly AskedQuestion[];
