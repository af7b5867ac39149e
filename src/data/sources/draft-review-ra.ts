import type { Source } from '../schema.ts';

/** Sources added by the second reading “ra”. */
export const sources = {
  'ecs-available-metrics': {
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html',
    title: 'Amazon ECS CloudWatch metrics',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'The cluster-level metric is only supported for tasks hosted on an Amazon EC2 instance',
    checked: '2026-11-23',
  },
  'eks-auto-local-zone': {
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/auto-local-zone.html',
    title: 'Deploy EKS Auto Mode nodes onto Local Zones',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'create a NodeClass called "local-zone" that targets a local zone subnet',
    checked: '2026-11-23',
  },
  'eks-create-node-pool-termination-grace-period': {
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/create-node-pool.html#_termination_grace_period',
    title: 'Create a Node Pool for EKS Auto Mode: termination grace period',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'applies a default 24-hour termination grace period',
    checked: '2026-11-23',
  },
  'guardduty-how-runtime-monitoring-works-ec2-use-automated-agent-config-ec2': {
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-ec2.html#use-automated-agent-config-ec2',
    title: 'How Runtime Monitoring works with Amazon EC2 instances: automated agent',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'This feature also supports Amazon ECS managed Amazon EC2 instances',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
