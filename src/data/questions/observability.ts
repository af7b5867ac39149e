import type { AskedQuestion } from '../schema.ts';

/** What people ask about logs, metrics and looking inside. */
export const observability = [
  {
    id: 'logs-of-pods-to-cloudwatch',
    question: 'Can EKS send the logs of all pods to CloudWatch by itself?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/66',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/logs.html#eks-ec2', 'compare/container-insights.html#eks-ec2'],
    answered: 'in full',
  },
  {
    id: 'logs-only-add-on',
    question: 'Can we install only the log part of the CloudWatch add-on?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2361',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/container-insights.html#eks-ec2', 'compare/logs.html#eks-ec2'],
    answered: 'not at all',
    gap: 'Which parts of the add-on can be left out.',
  },
  {
    id: 'container-insights-price',
    question: 'Does Container Insights cost extra, and is it on by default?',
    asked: {
      url: 'https://github.com/vatertime/minecraft-spot-pricing/pull/22',
      where: 'GitHub, vatertime/minecraft-spot-pricing',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/container-insights.html#ecs-fargate', from: 'A setting of the account' },
      'compare/metrics.html#ecs-fargate',
    ],
    answered: 'in part',
    gap: 'What its metrics cost.',
  },
  {
    id: 'logs-of-ecs-hosts',
    question: 'How do I get logs of the EC2 hosts under ECS into CloudWatch?',
    asked: {
      url: 'https://github.com/aws-samples/amazon-cloudwatch-container-insights/pull/177',
      where: 'GitHub, aws-samples/amazon-cloudwatch-container-insights',
    },
    by: 'operator',
    answers: [
      'compare/logs.html#ecs-ec2',
      { place: 'compare/container-insights.html#ecs-ec2', from: 'Figures of the instance' },
    ],
    answered: 'in part',
    gap: 'Logs of the host itself, as opposed to those of tasks.',
  },
  {
    id: 'logging-without-daemonset',
    question: 'How do pods on Fargate send logs if there is no DaemonSet?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/971',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/logs.html#eks-fargate', 'compare/daemons.html#eks-fargate'],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
