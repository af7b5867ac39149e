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
      'glossary.html#fargate',
      { place: 'learn/fargate.html#what-it-is', from: 'An orchestrator, ECS or EKS' },
      'learn/two-axes.html#two-questions',
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
      { place: 'learn/fargate.html#when', from: 'Wrong:' },
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
  {
    id: 'what-is-an-orchestrator',
    question: 'Why is docker run on a server not enough for production?',
    asked: {
      url: 'https://schoolofweb.pages.dev/en/posts/aws-advanced-1-ecs-fargate-container-deployment',
      where: 'schoolofweb.pages.dev, a web page',
    },
    by: 'beginner',
    answers: ['glossary.html#orchestrator', 'learn/containers.html#orchestration'],
    answered: 'in full',
  },
  {
    id: 'ecs-is-deprecated',
    question: 'Did Fargate replace ECS?',
    asked: {
      url: 'https://github.com/calvinlfer/akka-cluster-sample/issues/1',
      where: 'GitHub, calvinlfer/akka-cluster-sample',
    },
    by: 'beginner',
    answers: [
      { place: 'learn/fargate.html#what-it-is', from: 'An orchestrator, ECS or EKS' },
      'glossary.html#fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'managed-or-self-managed-node-group',
    question: 'What is the difference between managed and self-managed node groups?',
    asked: {
      url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/1956',
      where: 'GitHub, terraform-aws-modules/terraform-aws-eks',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/host-patching.html#eks-ec2', from: 'In a managed node group' },
      { place: 'learn/eks.html#nodes', from: 'Managed node groups' },
    ],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
