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
  {
    id: 'gpu-for-batch-jobs',
    question: 'How do batch jobs get a GPU without EC2 hosts to look after?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2735',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      'compare/gpu.html#ecs-managed-instances',
      'compare/job-queues.html#ecs-managed-instances',
    ],
    answered: 'in full',
  },
  {
    id: 'gpu-in-app-runner-style',
    question: 'Which kind of AWS capacity scales GPU tasks for us?',
    asked: {
      url: 'https://github.com/aws/apprunner-roadmap/issues/148',
      where: 'GitHub, aws/apprunner-roadmap',
    },
    by: 'choosing',
    answers: [
      'compare/gpu.html#ecs-managed-instances',
      'compare/host-scaling.html#ecs-managed-instances',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-larger-than-16-vcpu',
    question: 'How large can one Fargate task be?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/164',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/max-size.html#ecs-fargate', 'compare/max-size.html#ecs-managed-instances'],
    answered: 'in full',
  },
  {
    id: 'fargate-disk-over-200',
    question: 'Our task needs more than 200 GiB of scratch disk: what are the ways?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1981',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/ephemeral-storage.html#ecs-fargate',
      'compare/ephemeral-storage.html#ecs-managed-instances',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-disk-for-data-sets',
    question: 'Which capacity gives a task the most temporary disk space?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2704',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      'compare/ephemeral-storage.html#ecs-managed-instances',
      'compare/ephemeral-storage.html#eks-auto-mode',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-image-over-20-gb',
    question: 'Why does an image of many gigabytes fill the disk of a Fargate task?',
    asked: { url: 'https://github.com/anomalyco/sst/issues/3542', where: 'GitHub, anomalyco/sst' },
    by: 'operator',
    answers: [
      { place: 'compare/ephemeral-storage.html#ecs-fargate', from: 'The container image takes' },
      'compare/ephemeral-storage.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'ebpf-on-fargate',
    question: 'Can a security agent use eBPF on Fargate?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1027',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/privileged.html#ecs-fargate',
      'compare/privileged.html#ecs-managed-instances',
    ],
    answered: 'in part',
    gap: 'Which eBPF programs work without privileges.',
  },
  {
    id: 'daemonset-on-fargate',
    question: 'How do we run a DaemonSet agent when pods run on Fargate?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/971',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/daemons.html#eks-fargate', 'compare/sidecars.html#eks-fargate'],
    answered: 'in full',
  },
  {
    id: 'daemon-on-managed-instances',
    question: 'Can ECS Managed Instances run one monitoring agent for each host?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2788',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/daemons.html#ecs-managed-instances',
      { place: 'compare/daemons.html#ecs-managed-instances', from: 'Exactly one daemon task' },
    ],
    answered: 'in full',
  },
  {
    id: 'several-pods-per-fargate-node',
    question: 'Can two small pods share one Fargate node?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1265',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'choosing',
    answers: ['compare/bin-packing.html#eks-fargate', 'compare/smallest-size.html#eks-fargate'],
    answered: 'in full',
  },
  {
    id: 'auto-mode-fractional-gpu',
    question: 'Can Auto Mode scale nodes for a fraction of a GPU?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2690',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: ['compare/gpu.html#eks-auto-mode', 'compare/gpu.html#ecs-managed-instances'],
    answered: 'in part',
    gap: 'Whether Auto Mode knows about parts of a GPU (MIG).',
  },
  {
    id: 'ssm-into-managed-instance',
    question: 'Can I log in to an ECS managed instance by SSM?',
    asked: {
      url: 'https://github.com/somleng/somleng/pull/2560',
      where: 'GitHub, somleng/somleng',
    },
    by: 'operator',
    answers: ['compare/host-access.html#ecs-managed-instances', 'compare/host-access.html#ecs-ec2'],
    answered: 'in full',
  },
  {
    id: 'fargate-size-steps',
    question: 'Which CPU and memory pairs may a Fargate task have?',
    asked: {
      url: 'https://github.com/awsdocs/amazon-ecs-developer-guide/issues/129',
      where: 'GitHub, awsdocs/amazon-ecs-developer-guide',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/max-size.html#ecs-fargate', from: 'A task of 32 vCPU' },
      'compare/smallest-size.html#ecs-fargate',
      'learn/fargate.html#size',
    ],
    answered: 'in part',
    gap: 'The whole table of allowed pairs.',
  },
  {
    id: 'pull-only-once-big-image',
    question: 'Can Fargate keep a large image so that the next start is faster?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/649',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/image-caching.html#ecs-fargate',
      'compare/image-caching.html#ecs-managed-instances',
    ],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
