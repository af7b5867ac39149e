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
      { place: 'learn/scaling.html#copies', from: 'So a sixfold load' },
      { place: 'compare/service-scaling.html#ecs-ec2', from: 'CPU and memory metrics' },
      'learn/scaling.html#loops',
      'compare/start-time.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'ecs-alarm-settings',
    question: 'Can we change how long ECS scaling waits before it adds or removes tasks?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1208',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/service-scaling.html#ecs-ec2',
      { place: 'compare/service-scaling.html#ecs-ec2', from: 'CPU and memory metrics' },
    ],
    answered: 'in part',
    gap: 'The number of data points an alarm waits for, and the cooldowns.',
  },
  {
    id: 'spot-short-then-fargate',
    question: 'Does a service fall back to normal Fargate when Fargate Spot is short?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/852',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/spot.html#ecs-fargate', from: 'When Spot capacity is short' },
      'compare/spot.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'on-demand-only-if-no-spot',
    question: 'Can ECS use On-Demand only while there is no Spot capacity?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/773',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      { place: 'compare/spot.html#ecs-fargate', from: 'When Spot capacity is short' },
      'compare/spot.html#ecs-managed-instances',
    ],
    answered: 'in part',
    gap: 'How to set up such a fallback by hand.',
  },
  {
    id: 'fargate-spot-interruption-rate',
    question: 'How often is Fargate Spot interrupted?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1358',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'choosing',
    answers: ['compare/spot.html#ecs-fargate', 'compare/spot-discount.html#ecs-fargate'],
    answered: 'in part',
    gap: 'How often it happens; AWS publishes no rate.',
  },
  {
    id: 'fargate-spot-from-step-functions',
    question: 'Can Step Functions start tasks on Fargate Spot?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2308',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [],
    answered: 'not at all',
    notCovered: {
      why: 'Berth covers what runs containers, not the services that start them.',
      see: {
        url: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html',
        title: 'AWS: Step Functions with ECS',
      },
    },
  },
  {
    id: 'fargate-spot-for-web',
    question: 'Is Fargate Spot safe for a stateless web service?',
    asked: {
      url: 'https://github.com/fleetdm/fleet-terraform/issues/55',
      where: 'GitHub, fleetdm/fleet-terraform',
    },
    by: 'choosing',
    answers: [
      'compare/spot.html#ecs-fargate',
      { place: 'compare/spot.html#ecs-fargate', from: 'The warning is an event' },
      'compare/spot-discount.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-spot-shutdown',
    question: 'How much time does a container get when Fargate Spot takes it back?',
    asked: {
      url: 'https://github.com/aws-samples/aws-dev-fabric-for-sql-server/issues/9',
      where: 'GitHub, aws-samples/aws-dev-fabric-for-sql-server',
    },
    by: 'operator',
    answers: [
      { place: 'compare/termination-grace.html#ecs-fargate', from: 'On Fargate Spot' },
      { place: 'compare/spot.html#ecs-fargate', from: 'The warning is an event' },
    ],
    answered: 'in full',
  },
  {
    id: 'karpenter-spot-churn',
    question: 'Spot nodes die within minutes: will Karpenter move to On-Demand by itself?',
    asked: {
      url: 'https://github.com/aws/karpenter-provider-aws/issues/8298',
      where: 'GitHub, aws/karpenter-provider-aws',
    },
    by: 'operator',
    answers: ['compare/spot.html#eks-ec2', 'compare/spot.html#eks-auto-mode'],
    answered: 'not at all',
    gap: 'Whether Karpenter counts interruptions when it chooses.',
  },
  {
    id: 'karpenter-too-many-evictions',
    question: 'Why does Karpenter replace full nodes again and again?',
    asked: {
      url: 'https://github.com/kubernetes-sigs/karpenter/issues/2388',
      where: 'GitHub, kubernetes-sigs/karpenter',
    },
    by: 'operator',
    answers: [
      'compare/idle-cost.html#eks-ec2',
      {
        place: 'compare/maintenance-windows.html#eks-ec2',
        from: 'With Karpenter, disruption budgets',
      },
    ],
    answered: 'in part',
    gap: 'What makes consolidation replace a node, and how to slow it down.',
  },
  {
    id: 'keep-pods-from-consolidation',
    question: 'How do I keep a long job from being evicted by consolidation?',
    asked: {
      url: 'https://github.com/aws/karpenter-provider-aws/issues/5786',
      where: 'GitHub, aws/karpenter-provider-aws',
    },
    by: 'operator',
    answers: [
      {
        place: 'fix/karpenter-not-consolidating.html#pod-protected',
        from: 'A PodDisruptionBudget',
      },
      { place: 'fix/karpenter-not-consolidating.html#pod-protected', from: 'Correct the budget' },
      'compare/termination-grace.html#eks-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-pods-start-slowly',
    question: 'Why do pods on Fargate take a minute or more to start?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/649',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/start-time.html#eks-fargate',
      { place: 'compare/start-time.html#eks-fargate', from: 'AWS names image download' },
    ],
    answered: 'in part',
    gap: 'How long a start takes; AWS publishes no figure.',
  },
  {
    id: 'scale-ecs-to-zero',
    question: 'Can a small web app on ECS scale to zero and wake on a request?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/649',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'choosing',
    answers: [
      'compare/scale-to-zero.html#ecs-fargate',
      { place: 'compare/scale-to-zero.html#ecs-fargate', from: 'The metric has to exist' },
    ],
    answered: 'in full',
  },
  {
    id: 'hpa-scale-to-zero',
    question: 'Can the HPA of Kubernetes go down to zero pods?',
    asked: {
      url: 'https://github.com/AliyunContainerService/kubernetes-cronhpa-controller/issues/7',
      where: 'GitHub, AliyunContainerService/kubernetes-cronhpa-controller',
    },
    by: 'operator',
    answers: [
      'compare/scale-to-zero.html#eks-ec2',
      { place: 'compare/scale-to-zero.html#eks-ec2', from: 'Both wake a workload' },
    ],
    answered: 'in full',
  },
  {
    id: 'nodes-from-zero',
    question: 'Can a node group start from zero nodes when pods are waiting?',
    asked: {
      url: 'https://github.com/kubernetes/autoscaler/issues/2418',
      where: 'GitHub, kubernetes/autoscaler',
    },
    by: 'operator',
    answers: [
      { place: 'compare/host-scaling.html#eks-ec2', from: 'Beside Auto Mode' },
      'compare/host-scaling.html#eks-auto-mode',
    ],
    answered: 'in part',
    gap: 'How Cluster Autoscaler starts a group from zero.',
  },
  {
    id: 'hpa-stuck-with-pending-pods',
    question: 'Why does the HPA not scale down while some pods are pending?',
    asked: {
      url: 'https://github.com/kubernetes/kubernetes/issues/85506',
      where: 'GitHub, kubernetes/kubernetes',
    },
    by: 'operator',
    answers: ['compare/service-scaling.html#eks-ec2', 'compare/host-scaling.html#eks-ec2'],
    answered: 'not at all',
    gap: 'How the HPA counts pods that are not ready.',
  },
  {
    id: 'nodes-not-removed',
    question: 'Why does Cluster Autoscaler keep nodes that nobody needs?',
    asked: {
      url: 'https://github.com/kubernetes/autoscaler/issues/3753',
      where: 'GitHub, kubernetes/autoscaler',
    },
    by: 'operator',
    answers: [
      'compare/scale-down.html#eks-ec2',
      { place: 'compare/host-scaling.html#eks-ec2', from: 'Beside Auto Mode' },
    ],
    answered: 'in part',
    gap: 'What can keep a node from being removed.',
  },
  {
    id: 'ecs-hosts-from-zero',
    question: 'Will a capacity provider start hosts from an empty ECS cluster?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/653',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/host-scaling.html#ecs-ec2',
      { place: 'compare/host-scaling.html#ecs-ec2', from: 'Turn managed scaling on' },
    ],
    answered: 'in part',
    gap: 'How many hosts it starts first, and how fast.',
  },
  {
    id: 'ecs-host-scale-in-delay',
    question: 'How long until ECS removes an idle EC2 host, and can we set it?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1928',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/scale-down.html#ecs-ec2',
      { place: 'compare/host-scaling.html#ecs-ec2', from: 'Turn managed scaling on' },
    ],
    answered: 'in part',
    gap: 'How many minutes it takes, and what changes it.',
  },
  {
    id: 'ecs-half-empty-hosts',
    question: 'Why do ECS hosts stay half empty after a peak?',
    asked: {
      url: 'https://github.com/data-mermaid/mermaid-api/pull/438',
      where: 'GitHub, data-mermaid/mermaid-api',
    },
    by: 'operator',
    answers: [
      { place: 'compare/idle-cost.html#ecs-ec2', from: 'How full it is' },
      'compare/scale-down.html#ecs-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'spare-room-managed-instances',
    question: 'Can Managed Instances keep spare room so that new tasks start at once?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2724',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/host-scaling.html#ecs-managed-instances',
      'compare/start-time.html#ecs-managed-instances',
    ],
    answered: 'not at all',
    gap: 'Whether a reserve of capacity can be set.',
  },
  {
    id: 'warm-pool-managed-instances',
    question: 'Are there warm pools for ECS Managed Instances?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2805',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/start-time.html#ecs-managed-instances',
      'compare/host-scaling.html#ecs-managed-instances',
    ],
    answered: 'not at all',
    gap: 'Whether warm pools exist there.',
  },
  {
    id: 'service-and-host-scaling-together',
    question: 'Do ECS tasks and their EC2 hosts scale together?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/76',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'beginner',
    answers: [
      { place: 'claims.html#ecs-ec2-scaling-by-hand', from: 'A capacity provider' },
      'compare/host-scaling.html#ecs-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'capacity-provider-first-step',
    question: 'How many hosts does an ECS capacity provider add at once?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/961',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/launch-rate.html#ecs-ec2', from: 'With an Auto Scaling group' },
      'compare/host-scaling.html#ecs-ec2',
    ],
    answered: 'in part',
    gap: 'How the first step is worked out.',
  },
  {
    id: 'time-based-scaling',
    question: 'Can ECS change the number of tasks by the clock?',
    asked: {
      url: 'https://github.com/awslabs/container-content-ideas-for-aws/issues/29',
      where: 'GitHub, awslabs/container-content-ideas-for-aws',
    },
    by: 'beginner',
    answers: [
      'compare/predictive-scaling.html#ecs-fargate',
      { place: 'compare/predictive-scaling.html#ecs-fargate', from: 'Scheduled actions' },
    ],
    answered: 'in full',
  },
  {
    id: 'no-autoscaler-on-eks',
    question: 'We set the minimum and maximum of a node group, so why are no nodes added?',
    asked: {
      url: 'https://github.com/modelplaneai/modelplane/issues/166',
      where: 'GitHub, modelplaneai/modelplane',
    },
    by: 'beginner',
    answers: [
      'compare/host-scaling.html#eks-ec2',
      { place: 'claims.html#kubernetes-scales-machines', from: 'Nodes scale once' },
    ],
    answered: 'in full',
  },
  {
    id: 'scheduled-tasks-not-placed',
    question: 'Why are scheduled tasks lost when the EC2 hosts are full?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1705',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'fix/run-task-resource-failure.html#meaning', from: 'run-task answers' },
      { place: 'fix/run-task-resource-failure.html#meaning', from: 'With a capacity provider' },
      'compare/jobs.html#ecs-ec2',
    ],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
