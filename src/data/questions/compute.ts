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
    id: 'fargate-windows',
    question: 'Can Fargate run Windows containers?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/508',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'beginner',
    answers: ['compare/windows.html#ecs-fargate', 'compare/windows.html#eks-fargate'],
    answered: 'in full',
  },
  {
    id: 'fargate-sysctl',
    question: 'Can I set TCP keep-alive (sysctl) on Fargate?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/460',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/kernel-parameters.html#ecs-fargate',
      { place: 'compare/kernel-parameters.html#ecs-fargate', from: 'A net.*' },
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-max-map-count',
    question: 'Can Fargate raise vm.max_map_count?',
    asked: {
      url: 'https://github.com/PublicMapping/districtbuilder/issues/1278',
      where: 'GitHub, PublicMapping/districtbuilder',
    },
    by: 'operator',
    answers: [
      { place: 'compare/kernel-parameters.html#ecs-fargate', from: 'Other parameters' },
      'compare/kernel-parameters.html#ecs-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-pid-max',
    question: 'Why does a load test on Fargate run out of threads?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2156',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/kernel-parameters.html#ecs-fargate', from: 'Other parameters' },
      'compare/kernel-parameters.html#ecs-fargate',
    ],
    answered: 'in part',
    gap: 'How many processes and threads a task may have.',
  },
  {
    id: 'fargate-file-limits',
    question: 'Can I raise the number of open files and connections on Fargate?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/623',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/kernel-parameters.html#ecs-fargate',
      'compare/kernel-parameters.html#ecs-ec2',
    ],
    answered: 'in part',
    gap: 'The ulimits of a Fargate task.',
  },
  {
    id: 'fargate-graviton-generation',
    question: 'Which Graviton generation does Fargate use?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2615',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: ['compare/arm.html#ecs-fargate', 'compare/instance-choice.html#ecs-managed-instances'],
    answered: 'in part',
    gap: 'Which processor a Fargate task gets; AWS does not say.',
  },
  {
    id: 'arm-image-architecture',
    question: 'How do I tell ECS that my image is for Arm?',
    asked: {
      url: 'https://github.com/ansible-collections/community.aws/issues/1891',
      where: 'GitHub, ansible-collections/community.aws',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/arm.html#ecs-fargate', from: 'The task definition sets' },
      { place: 'compare/arm.html#ecs-managed-instances', from: 'If a task names' },
    ],
    answered: 'in full',
  },
  {
    id: 'batch-on-fargate-arm',
    question: 'Can AWS Batch run Arm jobs on Fargate?',
    asked: {
      url: 'https://github.com/aws-samples/aws-batch-with-ffmpeg/issues/11',
      where: 'GitHub, aws-samples/aws-batch-with-ffmpeg',
    },
    by: 'operator',
    answers: ['compare/arm.html#ecs-fargate', 'compare/job-queues.html#ecs-fargate'],
    answered: 'in part',
    gap: 'What AWS Batch takes on Fargate.',
  },
  {
    id: 'memory-limit-kill',
    question: 'Can a container use more memory than it reserved on an EC2 host?',
    asked: {
      url: 'https://github.com/aws/amazon-ecs-cli/issues/570',
      where: 'GitHub, aws/amazon-ecs-cli',
    },
    by: 'beginner',
    answers: [
      { place: 'fix/out-of-memory-error.html#meaning', from: 'The kernel ended' },
      { place: 'fix/out-of-memory-error.html#meaning', from: 'The program gets no' },
      'fix/out-of-memory-error.html#limit-too-low',
    ],
    answered: 'in full',
  },
  {
    id: 'karpenter-max-pods-small',
    question: 'Can I allow fewer pods on a node than AWS sets?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/138',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: ['compare/ip-density.html#eks-ec2', 'compare/ip-density.html#kubernetes-ec2'],
    answered: 'in part',
    gap: 'How to set the number of pods for a node.',
  },
  {
    id: 'fargate-vm-or-firecracker',
    question: 'Why does Fargate start slower than a container on a host?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/649',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'beginner',
    answers: [
      'compare/isolation.html#ecs-fargate',
      { place: 'compare/start-time.html#ecs-fargate', from: 'Attaching the network interface' },
    ],
    answered: 'in full',
  },
  {
    id: 'large-model-on-ecs',
    question: 'Where can a task with 200 GB of memory run?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/164',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      { place: 'compare/max-size.html#ecs-fargate', from: 'A task of 32 vCPU' },
      { place: 'compare/max-size.html#ecs-ec2', from: 'Memory may have' },
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-image-cache',
    question: 'Can Fargate keep an image so that the next task starts faster?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/696',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/image-caching.html#ecs-fargate',
      'compare/image-caching.html#ecs-managed-instances',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-windows-slow-pull',
    question: 'Why does a Windows task on Fargate take minutes to start?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2702',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/image-caching.html#ecs-fargate', from: 'For Windows, Fargate keeps' },
      { place: 'compare/start-time.html#ecs-fargate', from: 'Attaching the network interface' },
    ],
    answered: 'in full',
  },
  {
    id: 'pull-image-before-start',
    question: 'Can a large image be on the host before the task starts?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/358',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/image-caching.html#ecs-ec2', from: 'With the pull behaviour' },
      'compare/image-caching.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'cpu-setting-rejected',
    question: 'How many vCPU may a Fargate task name?',
    asked: {
      url: 'https://github.com/eddmann/serverless-fargate/issues/48',
      where: 'GitHub, eddmann/serverless-fargate',
    },
    by: 'beginner',
    answers: [
      'compare/max-size.html#ecs-fargate',
      'compare/smallest-size.html#ecs-fargate',
      'learn/fargate.html#size',
    ],
    answered: 'in part',
    gap: 'The whole table of allowed pairs.',
  },
] as const satisfies readonly AskedQuestion[];
