import type { AskedQuestion } from '../schema.ts';

/** What people ask about what things are, and what their names mean. */
export const basics = [
  {
    id: 'task-or-service',
    question: 'What is the difference between a task and a service in ECS?',
    asked: {
      url: 'https://stackoverflow.com/questions/42960678/what-is-the-difference-between-a-task-and-a-service-in-aws-ecs/52749221',
      where: 'Stack Overflow',
    },
    by: 'beginner',
    answers: ['glossary.html#task', 'glossary.html#service', 'learn/ecs.html#nouns'],
    answered: 'in full',
  },
  {
    id: 'is-fargate-ecs',
    question: 'Is Fargate something else than ECS, or just ECS without the servers?',
    asked: { url: 'https://github.com/apex/up/issues/449', where: 'GitHub, apex/up' },
    by: 'beginner',
    answers: [
      'claims.html#ecs-ec2-or-fargate',
      'learn/two-axes.html#two-questions',
      'learn/fargate.html#what-it-is',
    ],
    answered: 'in full',
  },
  {
    id: 'karpenter-or-node-groups',
    question: 'What does Karpenter do that the scaling of node groups does not?',
    asked: {
      url: 'https://github.com/aws/karpenter-provider-aws/issues/4621',
      where: 'GitHub, aws/karpenter-provider-aws',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/host-scaling.html#eks-ec2', from: 'Karpenter starts instances' },
      'glossary.html#karpenter',
      'learn/eks.html#nodes',
    ],
    answered: 'in full',
  },
  {
    id: 'managed-instances-what',
    question: 'What are ECS Managed Instances?',
    asked: {
      url: 'https://github.com/nathanpeck/awesome-ecs/issues/50',
      where: 'GitHub, nathanpeck/awesome-ecs',
    },
    by: 'beginner',
    answers: [
      'glossary.html#managed-instances',
      { place: 'claims.html#ecs-ec2-or-fargate', from: 'Besides Fargate' },
      'options/ecs-managed-instances.html',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-not-selectable',
    question: 'Why can I not choose Fargate for my ECS service and task definition?',
    asked: {
      url: 'https://github.com/LibraryOfCongress/concordia/issues/225',
      where: 'GitHub, LibraryOfCongress/concordia',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/switch-capacity.html#ecs-ec2', from: 'Its task definition must be valid' },
      'learn/fargate.html#when',
    ],
    answered: 'in part',
    gap: 'Which fields of a task definition Fargate asks for.',
  },
  {
    id: 'run-without-a-service',
    question: 'What happens when a task that I ran by hand stops?',
    asked: {
      url: 'https://newbe.dev/what-is-the-difference-between-a-task-and-a-service-in-aws-ecs',
      where: 'newbe.dev, a web page',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/host-repair.html#ecs-fargate', from: 'Tasks of a service are replaced' },
      'compare/self-healing.html#ecs-fargate',
    ],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
