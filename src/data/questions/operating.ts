import type { AskedQuestion } from '../schema.ts';

/** What people ask about patches, upgrades, failures and limits. */
export const operating = [
  {
    id: 'task-retirement-mail',
    question: 'AWS says our Fargate tasks will be retired: what must we do?',
    asked: {
      url: 'https://github.com/department-of-veterans-affairs/va.gov-team/issues/103806',
      where: 'GitHub, department-of-veterans-affairs/va.gov-team',
    },
    by: 'operator',
    answers: [
      'compare/forced-replacement.html#ecs-fargate',
      { place: 'compare/forced-replacement.html#ecs-fargate', from: 'By default service tasks' },
      'compare/maintenance-windows.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'task-retirement-standalone',
    question: 'What happens to tasks outside a service when Fargate retires them?',
    asked: {
      url: 'https://github.com/awsdocs/amazon-ecs-developer-guide/pull/171',
      where: 'GitHub, awsdocs/amazon-ecs-developer-guide',
    },
    by: 'operator',
    answers: [
      { place: 'compare/forced-replacement.html#ecs-fargate', from: 'By default service tasks' },
      'compare/forced-replacement.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'retirement-at-a-set-time',
    question: 'Can Fargate tasks be replaced at a time that we choose?',
    asked: {
      url: 'https://github.com/ministryofjustice/modernisation-platform-environments/pull/8186',
      where: 'GitHub, ministryofjustice/modernisation-platform-environments',
    },
    by: 'operator',
    answers: [
      'compare/maintenance-windows.html#ecs-fargate',
      { place: 'compare/maintenance-windows.html#ecs-fargate', from: 'Once turned on' },
    ],
    answered: 'in full',
  },
  {
    id: 'which-tasks-are-retired',
    question: 'How do I see which tasks are still due for retirement?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2325',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/forced-replacement.html#ecs-fargate',
      'compare/maintenance-windows.html#ecs-fargate',
    ],
    answered: 'not at all',
    gap: 'Where to see which tasks are affected and already replaced.',
  },
  {
    id: 'eks-one-click-upgrade',
    question: 'Why is an EKS upgrade more than one click?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/600',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'manager',
    answers: [
      'compare/control-plane-upgrades.html#eks-ec2',
      { place: 'compare/control-plane-upgrades.html#eks-ec2', from: 'You check workloads' },
      'learn/eks.html#upgrade',
    ],
    answered: 'in full',
  },
  {
    id: 'eks-roll-back-version',
    question: 'Can we go back after an EKS upgrade from 1.30 to 1.31?',
    asked: {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/42422',
      where: 'GitHub, hashicorp/terraform-provider-aws',
    },
    by: 'operator',
    answers: [
      'compare/upgrade-rollback.html#eks-ec2',
      { place: 'compare/upgrade-rollback.html#eks-fargate', from: 'Fargate pods cannot' },
    ],
    answered: 'in full',
  },
  {
    id: 'rollback-readiness',
    question: 'What is not rolled back when EKS returns to the version before?',
    asked: {
      url: 'https://github.com/aws-samples/aws-transform-custom-samples/pull/84',
      where: 'GitHub, aws-samples/aws-transform-custom-samples',
    },
    by: 'operator',
    answers: [
      { place: 'compare/upgrade-rollback.html#eks-ec2', from: 'Nodes on the newer' },
      'compare/upgrade-rollback.html#eks-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'eks-platform-version-patches',
    question: 'Who installs security patches of the EKS control plane?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1037',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/control-plane-operation.html#eks-ec2', 'compare/host-patching.html#eks-ec2'],
    answered: 'in part',
    gap: 'What platform versions are and when they change.',
  },
  {
    id: 'eks-upgrade-order',
    question: 'In which order are control plane, add-ons and nodes upgraded?',
    asked: {
      url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/326',
      where: 'GitHub, terraform-aws-modules/terraform-aws-eks',
    },
    by: 'operator',
    answers: [
      { place: 'compare/control-plane-upgrades.html#eks-ec2', from: 'You check workloads' },
      'compare/upgrade-rollback.html#eks-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'node-group-upgrade-downtime',
    question: 'Does updating a managed node group interrupt our pods?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/57',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'fix/cannot-evict-pod.html#meaning', from: 'A budget says how' },
      { place: 'fix/cannot-evict-pod.html#budget-allows-none', from: 'Run at least two' },
      'learn/upgrades.html#boring',
    ],
    answered: 'in full',
  },
  {
    id: 'eks-add-ons-updates',
    question: 'Does EKS update add-ons when the cluster is upgraded?',
    asked: {
      url: 'https://github.com/ministryofjustice/cloud-platform/pull/3521',
      where: 'GitHub, ministryofjustice/cloud-platform',
    },
    by: 'operator',
    answers: [
      { place: 'compare/add-ons.html#eks-ec2', from: 'None is updated' },
      'compare/add-ons.html#eks-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'upgrade-insights-block',
    question: 'Why does EKS refuse to upgrade my cluster?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2570',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'learn/upgrades.html#eks', from: 'Upgrading means one' },
      'compare/control-plane-upgrades.html#eks-ec2',
    ],
    answered: 'in part',
    gap: 'How to override a finding that blocks the upgrade.',
  },
  {
    id: 'ami-updates-on-ecs',
    question: 'Can ECS update the AMI of my EC2 hosts?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/869',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/host-patching.html#ecs-ec2',
      'compare/host-patching.html#ecs-managed-instances',
    ],
    answered: 'in full',
  },
  {
    id: 'managed-karpenter',
    question: 'Can AWS run Karpenter for us?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1792',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      'compare/host-scaling.html#eks-auto-mode',
      { place: 'compare/host-scaling.html#eks-ec2', from: 'AWS gives support' },
    ],
    answered: 'in full',
  },
  {
    id: 'stuck-fargate-task',
    question: 'A task shows as running although its process ended: what now?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1084',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/self-healing.html#ecs-fargate', 'compare/event-history.html#ecs-fargate'],
    answered: 'not at all',
    gap: 'What to do with a task whose status does not change.',
  },
  {
    id: 'unhealthy-scheduled-task',
    question: 'Does ECS stop a task that fails its health check outside a service?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/161',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/self-healing.html#ecs-fargate',
      { place: 'compare/host-repair.html#ecs-fargate', from: 'Tasks of a service' },
    ],
    answered: 'in part',
    gap: 'What happens to an unhealthy task that no service owns.',
  },
  {
    id: 'node-consolidation-by-hand',
    question: 'Who is responsible when Karpenter needs us to step in at night?',
    asked: {
      url: 'https://github.com/aws/karpenter-provider-aws/issues/8536',
      where: 'GitHub, aws/karpenter-provider-aws',
    },
    by: 'manager',
    answers: [
      'compare/on-call-surface.html#eks-ec2',
      { place: 'compare/host-scaling.html#eks-ec2', from: 'AWS gives support' },
    ],
    answered: 'in full',
  },
  {
    id: 'stopped-tasks-gone',
    question: 'Why can I not see a task that stopped some hours ago?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/677',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/event-history.html#ecs-fargate',
      { place: 'compare/event-history.html#ecs-fargate', from: 'EventBridge receives' },
    ],
    answered: 'in full',
  },
  {
    id: 'keep-stopped-task-reasons',
    question: 'How do I keep the reasons why tasks stopped for longer than an hour?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1246',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/event-history.html#ecs-fargate', from: 'EventBridge receives' },
      { place: 'compare/event-history.html#ecs-fargate', from: 'Action Logs' },
    ],
    answered: 'in full',
  },
  {
    id: 'why-did-my-task-stop',
    question: 'Where does ECS say why a task stopped?',
    asked: {
      url: 'https://github.com/aws/amazon-ecs-agent/issues/168',
      where: 'GitHub, aws/amazon-ecs-agent',
    },
    by: 'beginner',
    answers: [
      { place: 'fix/essential-container-exited.html#meaning', from: 'The reason is in' },
      { place: 'fix/essential-container-exited.html#prevention', from: 'Keep logs of stopped' },
      'compare/event-history.html#ecs-fargate',
      'fix.html',
    ],
    answered: 'in full',
  },
  {
    id: 'alarm-on-killed-tasks',
    question: 'Can I get an alarm when a task is killed for its memory?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/107',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/event-history.html#ecs-ec2', from: 'EventBridge receives' },
      'compare/metrics.html#ecs-ec2',
    ],
    answered: 'in part',
    gap: 'Which event or metric tells an out-of-memory kill.',
  },
  {
    id: 'ecs-api-throttled',
    question: 'Why does ECS answer “Rate exceeded” when we list tasks?',
    asked: {
      url: 'https://github.com/weaveworks/scope/issues/2844',
      where: 'GitHub, weaveworks/scope',
    },
    by: 'operator',
    answers: [
      'compare/api-throttling.html#ecs-ec2',
      { place: 'compare/api-throttling.html#ecs-ec2', from: 'Reads of tasks' },
    ],
    answered: 'in full',
  },
  {
    id: 'describe-tasks-limit',
    question: 'How many DescribeTasks calls a second does ECS allow?',
    asked: {
      url: 'https://github.com/aws-solutions/workload-discovery-on-aws/pull/355',
      where: 'GitHub, aws-solutions/workload-discovery-on-aws',
    },
    by: 'operator',
    answers: [
      { place: 'compare/api-throttling.html#ecs-fargate', from: 'Reads of tasks' },
      'compare/api-throttling.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'exit-code-139-on-ecs',
    question: 'My image runs with docker run, but the task stops at once: why?',
    asked: {
      url: 'https://github.com/aws/amazon-ecs-agent/issues/594',
      where: 'GitHub, aws/amazon-ecs-agent',
    },
    by: 'beginner',
    answers: [
      { place: 'fix/essential-container-exited.html#killed-137', from: '139 is a crash' },
      { place: 'fix/exec-format-error.html#meaning', from: 'Nearly always an image' },
      'fix/essential-container-exited.html',
    ],
    answered: 'in full',
  },
  {
    id: 'agent-disconnects',
    question: 'Why do tasks restart when the ECS agent loses its connection?',
    asked: {
      url: 'https://github.com/aws/amazon-ecs-agent/issues/1872',
      where: 'GitHub, aws/amazon-ecs-agent',
    },
    by: 'operator',
    answers: [
      { place: 'fix/agent-disconnected.html#meaning', from: 'Agents disconnect' },
      { place: 'fix/agent-disconnected.html#meaning', from: 'Running tasks go on' },
      'compare/control-plane-outage.html#ecs-ec2',
    ],
    answered: 'in part',
    gap: 'What ECS does with tasks of a host whose agent stays away.',
  },
  {
    id: 'old-containers-on-host',
    question: 'Who removes stopped containers and old images from ECS hosts?',
    asked: {
      url: 'https://github.com/aws/amazon-ecs-agent/issues/69',
      where: 'GitHub, aws/amazon-ecs-agent',
    },
    by: 'operator',
    answers: [
      { place: 'compare/image-caching.html#ecs-ec2', from: 'The agent clears' },
      'compare/runtime-upkeep.html#ecs-ec2',
    ],
    answered: 'in part',
    gap: 'When stopped containers are removed.',
  },
  {
    id: 'new-account-limit',
    question: 'Why can a new account run only two or three Fargate tasks?',
    asked: {
      url: 'https://github.com/aws/copilot-cli/issues/2685',
      where: 'GitHub, aws/copilot-cli',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/default-quota.html#ecs-fargate', from: 'A new account' },
      'compare/default-quota.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'requested-cpu-above-limit',
    question: 'ECS says that the requested CPU is above my limit: which limit?',
    asked: {
      url: 'https://github.com/dask/dask-cloudprovider/issues/299',
      where: 'GitHub, dask/dask-cloudprovider',
    },
    by: 'beginner',
    answers: [
      'compare/default-quota.html#ecs-fargate',
      { place: 'compare/default-quota.html#ecs-fargate', from: 'Fargate Spot has a quota' },
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-quota-increase',
    question: 'How many Fargate tasks may run at once, and can it be raised?',
    asked: {
      url: 'https://github.com/cisagov/crossfeed/issues/80',
      where: 'GitHub, cisagov/crossfeed',
    },
    by: 'operator',
    answers: ['compare/default-quota.html#ecs-fargate', 'compare/launch-rate.html#ecs-fargate'],
    answered: 'in full',
  },
  {
    id: 'support-ends-when',
    question: 'When does our EKS version leave standard support?',
    asked: {
      url: 'https://github.com/Altinity/terraform-aws-eks-clickhouse/issues/12',
      where: 'GitHub, Altinity/terraform-aws-eks-clickhouse',
    },
    by: 'operator',
    answers: [
      'compare/upgrade-calendar.html#eks-ec2',
      'compare/version-model.html#eks-ec2',
      'timeline.html',
    ],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
