import type { CriterionInput } from '../schema.ts';

/** The day every cell of this file was last read against its sources. */
const checked = '2026-11-24';

/** Rows about the machines under the containers: kind, size and special hardware. */
export const compute = [
  {
    id: 'instance-choice',
    group: 'compute',
    volatility: 'feature',
    question: 'Can you choose the instance type?',
    label: 'Instance type',
    why: 'The instance type decides CPU generation, memory ratio, network, local disks and accelerators.',
    terms: ['fargate', 'capacity-provider', 'node-group', 'host'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'You choose a size in vCPU and memory, not a machine',
        detail:
          'A task definition names one of the listed pairs of CPU and memory, plus the operating system and the CPU architecture. Which machine serves it is not yours to set.',
        workaround:
          'ECS Managed Instances and ECS on EC2 let you name instance types, and a cluster may hold all three.',
        confidence: 'implied',
        sources: [
          'ecs-fargate-tasks-services-fargate-tasks-size',
          'ecs-capacity-launch-type-comparison',
        ],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Named types or ranges, or leave it to AWS',
        detail:
          'The default capacity provider picks general-purpose types that fit the task. A capacity provider of your own may list allowed types, or give ranges for vCPU, memory and more. Only the listed families are supported, with more than one vCPU and no nano or micro sizes.',
        sources: [
          'ecs-managedinstances',
          'ecs-api-api-instancerequirementsrequest',
          'ecs-managed-instances-instance-types',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Any type your Auto Scaling groups launch',
        detail: 'You set the types in the Auto Scaling group behind the capacity provider.',
        sources: ['ecs-asg-capacity-providers', 'ecs-welcome'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Limits in the node pool; AWS picks within them',
        detail:
          'A node pool can name exact types, families, sizes, generations or CPU makers. Only the listed families are supported, with more than one vCPU and no nano, micro or small sizes.',
        sources: [
          'eks-create-node-pool-auto-supported-labels',
          'eks-automode-learn-instances-auto-supported-instances',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'Types listed in the node group, or a launch template',
        detail:
          'A managed node group takes up to 20 instance types; without a choice it uses t3.medium. Karpenter chooses per node pool, within the limits you write there.',
        sources: ['eks-api-api-createnodegroup', 'karpenter-nodepools'],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'The pod’s requests pick a size, not a machine',
        detail: 'Fargate rounds the pod’s CPU and memory requests up to the next size it offers.',
        workaround: 'Run these pods on Auto Mode or EC2 nodes of the same cluster.',
        sources: ['eks-fargate', 'eks-fargate-pod-configuration-fargate-cpu-and-memory'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'Any EC2 type, since you launch the nodes',
        confidence: 'implied',
        sources: ['ec2-instance-types-availableinstancetypes'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'na',
        short: 'You bring the servers, so there is no type to choose',
        sources: ['ecs-ecs-anywhere'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'na',
        short: 'You bring the machines, so there is no type to choose',
        sources: ['eks-hybrid-nodes-overview-hybrid-nodes-features'],
        checked,
      },
    },
  },
  {
    id: 'gpu',
    group: 'compute',
    volatility: 'feature',
    question: 'Can it use GPUs?',
    label: 'GPUs',
    why: 'Training and serving models, rendering and video work need GPUs, and not every option has them.',
    terms: ['task', 'pod', 'node', 'ami'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'The GPU setting is not valid for Fargate tasks',
        workaround: 'Add Managed Instances or EC2 capacity with GPU types to the same cluster.',
        sources: ['ecs-fargate-tasks-services'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Whole or shared GPUs, and fractions on G6f types',
        detail:
          'A container asks for a number of GPUs, for all of them, or for 0.125, 0.25 or 0.5 of one on G6f instances. Containers can also share a GPU by a sharing strategy.',
        sources: [
          'ecs-task-definition-parameters-managed-instances',
          'ecs-ecs-gpu-specifying',
          'ecs-api-api-resourcerequirement',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'NVIDIA types, on Linux: whole, shared or G6f fractions',
        detail:
          'AWS offers a GPU image with drivers and runtime. A container gets whole GPUs, 0.125, 0.25 or 0.5 of one on G6f instances, or one shared by a sharing strategy. Windows containers get no GPU.',
        sources: ['ecs-ecs-gpu', 'ecs-ecs-gpu-specifying', 'ecs-api-api-resourcerequirement'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Node pools can ask for GPU families, names or counts',
        detail:
          'The supported list has families such as G5, G6, G6e, P4, P5 and P6. Since 21 July 2026 a node class can add EFA network interfaces, for training over several nodes.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'eks-automode-learn-instances-auto-supported-instances',
          'eks-create-node-pool-auto-supported-labels',
          'eks-auto-change-july-21-2026',
        ],
        checked: '2026-12-01',
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'GPU types with an accelerated node image',
        detail:
          'Managed node groups offer NVIDIA images for x86 and Arm. The Bottlerocket image brings the device plugin along; on Amazon Linux 2023 you install it.',
        conflict:
          'The comparison of compute options says Amazon Linux nodes only, though it adds that Bottlerocket differs; the API and the AI/ML guide list Bottlerocket images with NVIDIA support.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'eks-api-api-createnodegroup',
          'eks-bp-aiml-compute',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Fargate pods cannot get a GPU',
        workaround: 'Run GPU pods on Auto Mode or EC2 nodes of the same cluster.',
        sources: ['eks-fargate-fargate-considerations'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'After you install drivers and a device plugin',
        detail:
          'Kubernetes hands GPUs to pods through device plugins. You install the vendor’s driver on the nodes and run its plugin; then a pod asks for GPUs in its limits.',
        sources: ['k8s-scheduling-gpus', 'ec2-instance-types-availableinstancetypes'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: 'On servers registered with the GPU flag',
        detail:
          'The NVIDIA driver must be on the server, and the install script needs --enable-gpu. Fractions and sharing strategies are not supported here.',
        sources: [
          'ecs-ecs-anywhere-registration',
          'ecs-ecs-gpu-specifying',
          'ecs-api-api-resourcerequirement',
        ],
        checked,
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'With GPUs built into your own machines',
        sources: ['eks-eks-compute-compare-compute-options'],
        checked,
      },
    },
  },
  {
    id: 'max-size',
    group: 'compute',
    volatility: 'limit',
    question: 'How large can one task or pod be?',
    label: 'Largest task or pod',
    why: 'A process that cannot be split, such as a large in-memory job, must fit into one task or pod.',
    terms: ['task', 'pod', 'node'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        value: { number: 32, unit: 'vCPU', comparator: 'up to' },
        short: 'Up to 32 vCPU and 244 GB',
        detail:
          'A task of 32 vCPU has 60, 120 or 244 GB of memory; one of 16 vCPU has up to 120 GB. Sizes from 8 vCPU need Linux platform version 1.4.0. Windows tasks end at 4 vCPU and 30 GB.',
        conflict:
          'The developer guide and the reference of AWS Batch list 32 vCPU. The memory table of the parameter page and the reference of ECS still end at 16 vCPU and 120 GB.',
        sources: [
          'ecs-fargate-tasks-services-fargate-tasks-size',
          'ecs-task-definition-parameters',
          'ecs-api-api-registertaskdefinition',
          'npm-aws-sdk-client-batch-3-1138-0',
        ],
        checked: '2026-12-01',
      },
      'ecs-managed-instances': {
        verdict: 'value',

        short: 'As large as an instance: the task limit is optional',
        detail:
          'The CPU limit of the task may be left out; if set, the parameter page allows up to 10 vCPU. Memory may have any value, as long as an instance with that much is available.',
        conflict:
          'The parameter page for Managed Instances allows 0.125 to 10 vCPU. The API reference allows up to 192 vCPU for EC2 and external tasks and does not name Managed Instances. The overview calls Fargate task definitions compatible, and those reach 32 vCPU.',
        sources: [
          'ecs-task-definition-parameters-managed-instances',
          'ecs-api-api-registertaskdefinition',
          'ecs-managedinstances',
          'ecs-fargate-tasks-services-fargate-tasks-size',
        ],
        checked: '2026-12-01',
      },
      'ecs-ec2': {
        verdict: 'value',
        value: { number: 192, unit: 'vCPU', comparator: 'up to' },
        short: 'Up to 192 vCPU as a task limit, on one instance',
        detail:
          'The CPU limit of the task is optional, from 0.125 to 192 vCPU. Memory may have any value. For Windows containers both are ignored. In every case the task must fit on one container instance.',
        sources: [
          'ecs-api-api-registertaskdefinition',
          'ecs-task-definition-parameters-ec2-task-size-ec2',
          'ecs-task-placement',
        ],
        checked: '2026-11-29',
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'As large as the largest supported instance type',
        detail:
          'The requests of a pod must fit on one node. Auto Mode starts nodes from a fixed list of instance families.',
        confidence: 'implied',
        sources: [
          'k8s-manage-resources-containers',
          'eks-automode-learn-instances-auto-supported-instances',
        ],
        checked: '2026-11-29',
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'As large as the instance type you pick',
        detail: 'The requests of all pods on a node must stay below what the node offers to pods.',
        sources: ['k8s-manage-resources-containers', 'ec2-instance-types-availableinstancetypes'],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        value: { number: 16, unit: 'vCPU', comparator: 'up to' },
        short: 'Up to 16 vCPU and 120 GB',
        detail:
          'Fargate adds 256 MB for Kubernetes parts to the memory request and rounds up to the next size, so a pod may get a larger size than it asked for.',
        sources: ['eks-fargate-pod-configuration-fargate-cpu-and-memory'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'As large as the instance type you pick',
        detail: 'The requests of all pods on a node must stay below what the node offers to pods.',
        sources: ['k8s-manage-resources-containers', 'ec2-instance-types-availableinstancetypes'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        value: { number: 192, unit: 'vCPU', comparator: 'up to' },
        short: 'Up to 192 vCPU as a task limit, on one server',
        detail:
          'The CPU limit of the task is optional, from 0.125 to 192 vCPU. In every case the task must fit on one of your servers.',
        confidence: 'implied',
        sources: ['ecs-api-api-registertaskdefinition'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'As large as your own machine',
        detail: 'The requests of all pods on a node must stay below what the node offers to pods.',
        confidence: 'implied',
        sources: [
          'k8s-manage-resources-containers',
          'eks-hybrid-nodes-overview-hybrid-nodes-features',
        ],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'spot',
    group: 'compute',
    volatility: 'feature',
    question: 'Can it run on Spot capacity?',
    label: 'Spot',
    why: 'Spot is spare capacity at a lower rate, for work that may be interrupted at short notice.',
    terms: ['spot', 'capacity-provider', 'node-group'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Fargate Spot for Linux tasks, with a two-minute warning',
        detail:
          'Windows tasks cannot use it. The warning is an event and the SIGTERM signal; a container is killed 30 seconds after the signal unless its stopTimeout is longer, 120 seconds at most. When Spot capacity is short, a service keeps trying; it does not switch to normal Fargate by itself.',
        sources: [
          'ecs-fargate-capacity-providers',
          'ecs-fargate-capacity-providers-fargate-capacity-providers-termination',
          'ecs-windows-considerations',
        ],
        checked: '2026-11-29',
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'With a capacity provider set to Spot',
        detail:
          'Each capacity provider launches On-Demand, Spot or reserved instances. EC2 gives two minutes’ notice before it takes a Spot Instance back.',
        since: '2025-12-18',
        sources: ['ecs-api-api-instancelaunchtemplate', 'botocore-1-42-13'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Spot Instances as container instances',
        detail:
          'With ECS_ENABLE_SPOT_INSTANCE_DRAINING set, which is off by default, the agent drains the instance on the two-minute notice and service tasks are replaced elsewhere.',
        sources: ['amazon-ecs-agent', 'ec2-using-spot-instances'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'As a capacity type in a node pool of your own',
        detail:
          'The built-in pools use On-Demand only. A pool of your own may allow spot, on-demand and reserved; if it names none, reserved comes first, then spot, then on-demand.',
        sources: ['eks-create-node-pool-auto-supported-labels', 'eks-set-builtin-node-pools'],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'Spot node groups, or Karpenter node pools',
        detail:
          'A managed Spot node group holds no other capacity. EKS tries to replace a node at risk and drains it. Pods may get less than the full two minutes, as evictions start with a delay and run one after another.',
        sources: [
          'eks-managed-node-groups-managed-node-group-capacity-types',
          'eks-managed-node-groups-managed-node-group-capacity-types-spot',
          'karpenter-nodepools',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'EKS does not offer Fargate Spot',
        workaround:
          'Use Spot nodes of Auto Mode, a managed node group or Karpenter in the same cluster.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/622',
          opened: '2019-12-04',
        },
        sources: ['eks-fargate-fargate-considerations'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'Spot Instances as nodes; you handle the notice',
        detail:
          'EC2 gives two minutes’ notice before an interruption. Watching for it and draining the node in time is up to you.',
        confidence: 'implied',
        sources: ['ec2-using-spot-instances'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'na',
        short: 'Spot is sold for AWS capacity, not for your servers',
        confidence: 'implied',
        sources: ['ec2-using-spot-instances', 'ecs-ecs-anywhere'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'na',
        short: 'Spot is sold for AWS capacity, not for your machines',
        confidence: 'implied',
        sources: ['ec2-using-spot-instances', 'eks-hybrid-nodes-overview-hybrid-nodes-features'],
        checked,
      },
    },
  },
  {
    id: 'arm',
    group: 'compute',
    volatility: 'feature',
    question: 'Can it run on Arm (AWS Graviton)?',
    label: 'Arm and Graviton',
    why: 'Many images exist for both architectures, and Arm capacity often has a different rate.',
    terms: ['image', 'node', 'task'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Linux tasks on platform version 1.4.0 or later',
        detail:
          'The task definition sets the CPU architecture to ARM64. In US East (N. Virginia) the zone use1-az3 does not offer it. Express Mode takes ARM64 too, since 18 September 2026.',
        sources: [
          'ecs-ecs-arm64',
          'ecs-fargate-tasks-services',
          'aws-whats-new-2026-09-amazon-ecs-express-mode-arm-architecture',
        ],
        checked: '2026-12-01',
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Linux tasks that ask for ARM64',
        detail:
          'If a task names no architecture, ECS goes by what the capacity provider offers, so set it when the image exists for one architecture only.',
        sources: ['ecs-managedinstances', 'ecs-task-definition-parameters-managed-instances'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Linux tasks on Graviton instances',
        sources: ['ecs-ecs-arm64'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'In a node pool of your own that allows arm64',
        detail:
          'The built-in pool for general workloads is amd64 only and cannot be changed; the built-in pool “system” allows both but is kept for add-ons by a taint.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'eks-create-node-pool',
          'eks-set-builtin-node-pools',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'Graviton nodes with an Arm node image',
        detail: 'Managed node groups offer Arm images of Amazon Linux and Bottlerocket.',
        sources: ['eks-eks-compute-compare-compute-options', 'eks-api-api-createnodegroup'],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Pods that need Arm cannot run on Fargate',
        workaround: 'Run these pods on Auto Mode or EC2 nodes of the same cluster.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/1629',
          opened: '2022-01-18',
        },
        sources: ['eks-fargate-fargate-comparison-table'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'Kubernetes ships arm64 images; EC2 has Graviton',
        confidence: 'implied',
        sources: ['k8s-releases-download', 'ec2-instance-types-aws-graviton-instances'],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: 'ARM64 servers are supported, beside x86_64',
        sources: ['ecs-ecs-anywhere'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'Arm machines, physical or virtual',
        detail:
          'The kube-proxy add-on for Kubernetes 1.31 and later needs an ARMv8.2 processor with the cryptography extension; a kube-proxy image from upstream does not. Bottlerocket is for x86 only.',
        sources: ['eks-hybrid-nodes-os-version-compatibility', 'eks-hybrid-nodes-os-arm'],
        checked,
      },
    },
  },
  {
    id: 'windows',
    group: 'compute',
    volatility: 'feature',
    question: 'Can it run Windows containers?',
    label: 'Windows',
    why: 'Applications built for Windows Server need a Windows host of a matching version.',
    terms: ['host', 'ami', 'node'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Windows Server 2019 and 2022, from 1 to 4 vCPU',
        detail:
          'Core and Full editions on x86_64. Fargate Spot, EBS and EFS volumes and container restart policies are not for Windows tasks.',
        conflict:
          'The page on Fargate differences lists Windows Server 2019 and 2022. The Fargate parameter page also accepts the 2025 families.',
        sources: [
          'ecs-fargate-tasks-services',
          'ecs-task-definition-parameters',
          'ecs-windows-considerations',
        ],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'no',
        short: 'Linux only, on Bottlerocket',
        workaround: 'Use ECS on EC2 or on Fargate for the Windows tasks.',
        sources: ['ecs-managedinstances', 'ecs-task-definition-parameters-managed-instances'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Windows Server 2016 to 2025, with AWS images',
        detail:
          'Windows containers run on Windows instances only, and the base image must match the version of the host. The 2016 image gets no more Docker patches. AWS advises separate clusters for Windows and Linux.',
        sources: ['ecs-ecs-optimized-windows-ami'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'no',
        short: 'Auto Mode starts Linux nodes only',
        workaround: 'Add a Windows node group to the same cluster.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/2528',
          opened: '2025-01-24',
        },
        sources: ['eks-windows-support-considerations', 'eks-eks-compute-compare-compute-options'],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'Windows node groups, beside a Linux or Fargate node',
        detail:
          'Node images exist for Windows Server 2019, 2022 and 2025. Windows nodes have no IPv6, no custom networking and no security groups for single pods.',
        sources: ['eks-windows-support-considerations', 'eks-api-api-createnodegroup'],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Fargate pods on EKS run Linux only',
        workaround: 'Add a Windows node group to the same cluster.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/1546',
          opened: '2021-11-01',
        },
        sources: ['eks-fargate-fargate-comparison-table', 'eks-windows-support-considerations'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'Windows worker nodes; the control plane is Linux',
        detail: 'Privileged mode and huge pages are not available to Windows containers.',
        sources: ['k8s-windows-intro'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'No longer supported since 7 August 2026',
        detail: 'Until then Windows Server 2016, 2019, 20H2 and 2022 were on the list.',
        workaround: 'Run the Windows tasks on ECS on EC2 or on Fargate.',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-supported-os'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'Windows is not supported as the host system',
        workaround: 'Add a Windows node group in AWS to the same cluster.',
        sources: ['eks-windows-support-considerations', 'eks-eks-compute-compare-compute-options'],
        checked,
      },
    },
  },
  {
    id: 'daemons',
    group: 'compute',
    volatility: 'feature',
    question: 'Can one agent run on every host?',
    label: 'One agent per host',
    why: 'Log, security and network agents are often built to run once per host instead of once per application.',
    terms: ['daemon', 'sidecar', 'container-instance', 'node'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'A service with the daemon strategy',
        detail:
          'ECS places one task on each active instance that meets the placement constraints, starts it before other tasks and stops it after them.',
        sources: ['ecs-ecs-service-options-service-scheduler-daemon'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'A DaemonSet',
        detail: 'Kubernetes adds the agent’s pod to each matching node as nodes come and go.',
        sources: ['k8s-daemonset', 'eks-eks-compute-compare-compute-options'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'A DaemonSet',
        detail: 'Kubernetes adds the agent’s pod to each matching node as nodes come and go.',
        sources: ['k8s-daemonset'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'Fargate tasks do not support the daemon strategy',
        workaround: 'Run the agent as a sidecar in each task.',
        sources: ['ecs-ecs-service-options-service-scheduler-daemon'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Managed Daemons, started before your tasks',
        detail:
          'Exactly one daemon task runs on every instance of the chosen capacity providers. By default a daemon is critical: if it fails, ECS drains and replaces the instance. It can also be set as non-critical. Through a log-driver volume it can read what json-file wrote for other tasks of the instance.',
        since: '2026-04-01',
        sources: ['ecs-managed-daemons', 'botocore-1-42-81', 'npm-aws-sdk-client-ecs-3-1164-0'],
        checked: '2026-12-01',
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'DaemonSets are not supported on Fargate',
        workaround: 'Run the agent as a sidecar in each pod.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/971',
          opened: '2020-07-06',
        },
        sources: ['eks-fargate-fargate-considerations'],
        checked,
      },
    },
  },
  {
    id: 'privileged',
    group: 'compute',
    volatility: 'feature',
    question: 'Can it run privileged containers?',
    label: 'Privileged containers',
    why: 'Some security, network and build tools need rights on the host that normal containers lack.',
    terms: ['container', 'host'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'The one capability you can add is CAP_SYS_PTRACE',
        detail: 'AWS wrote on 23 December 2025 that it has no plans for this on Fargate.',
        workaround: 'Run these tasks on Managed Instances or on EC2.',
        sources: ['ecs-fargate-tasks-services', 'containers-roadmap-1000'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Privileged mode, and single Linux capabilities',
        detail:
          'Capabilities such as NET_ADMIN, SYS_ADMIN and BPF can be added. There is still no SSH to the host, and its root file system cannot be changed.',
        sources: [
          'ecs-task-definition-parameters-managed-instances-container-definition-security-managed-instances',
          'ecs-managedinstances',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'On Linux instances, unless you switch it off',
        detail:
          'An agent setting forbids privileged containers on an instance. Windows containers cannot be privileged.',
        sources: ['ecs-api-api-containerdefinition', 'amazon-ecs-agent'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'By the pod specification; the host has no SSH',
        detail:
          'SELinux keeps most other pods from each other and from the host by a label of their own; privileged containers are not confined by it.',
        confidence: 'implied',
        sources: [
          'k8s-linux-kernel-security-constraints-privileged-containers',
          'eks-auto-troubleshoot-auto-troubleshoot-share-pod-volumes',
          'eks-eks-compute-compare-compute-options',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'By the pod specification, on Linux nodes',
        detail: 'On Windows nodes, HostProcess pods have a similar role.',
        sources: [
          'k8s-linux-kernel-security-constraints-privileged-containers',
          'eks-windows-support-considerations',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Capabilities can be dropped, but not added',
        workaround: 'Run these pods on Auto Mode or EC2 nodes of the same cluster.',
        sources: ['eks-fargate-fargate-considerations', 'eks-bp-pod-security'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'By the pod specification, on Linux nodes',
        detail: 'On Windows nodes, HostProcess pods have a similar role.',
        sources: [
          'k8s-linux-kernel-security-constraints-privileged-containers',
          'k8s-windows-intro',
        ],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: 'On Linux servers, unless you switch it off',
        detail: 'An agent setting forbids privileged containers on a server.',
        sources: ['ecs-api-api-containerdefinition', 'amazon-ecs-agent'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'By the pod specification',
        sources: ['k8s-linux-kernel-security-constraints-privileged-containers'],
        checked,
      },
    },
  },
  {
    id: 'cpu-burst',
    group: 'compute',
    volatility: 'feature',
    question: 'Can it use more CPU than it reserved?',
    label: 'CPU bursts and overcommit',
    why: 'Sharing idle CPU packs many quiet services onto few machines, at the risk that one slows its neighbours.',
    terms: ['task', 'pod', 'host', 'scheduler'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Linux containers share the idle CPU of their host',
        detail:
          'Without a CPU limit on the task, the CPU setting of a container is its share, not a ceiling; a soft memory limit works likewise. On Windows the CPU setting is a fixed quota.',
        sources: [
          'ecs-api-api-containerdefinition-ecs-type-containerdefinition-cpu',
          'ecs-task-definition-parameters-managed-instances-container-definition-cpu-managed-instances',
        ],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'Up to its limit, while the node has CPU to spare',
        detail:
          'The scheduler counts requests; a limit may be higher or absent. A pod above its memory request is likely to be evicted when the node runs out of memory.',
        sources: ['k8s-manage-resources-containers'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Up to its limit, while the node has CPU to spare',
        detail:
          'The scheduler counts requests; a limit may be higher or absent. A pod above its memory request is likely to be evicted when the node runs out of memory.',
        sources: ['k8s-manage-resources-containers'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'The size of the task is a hard limit',
        detail:
          'The containers of a task share its CPU. For Windows tasks the size is not enforced at runtime.',
        workaround: 'Choose a larger size, or run the tasks on Managed Instances or EC2.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/2732',
          opened: '2025-12-22',
        },
        sources: ['ecs-task-definition-parameters-task-size'],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'A pod gets the size it was started with',
        detail:
          'Requests must equal limits. To get more, the pod is deployed again in a larger size.',
        workaround: 'Run these pods on Auto Mode or EC2 nodes of the same cluster.',
        sources: [
          'eks-fargate-fargate-comparison-table',
          'eks-fargate-pod-configuration-fargate-cpu-and-memory',
        ],
        checked,
      },
    },
  },
  {
    id: 'accelerators',
    group: 'compute',
    volatility: 'feature',
    question: 'Can it use AWS Inferentia or Trainium?',
    label: 'Inferentia and Trainium',
    why: 'These chips of AWS run and train models instead of GPUs, in instance types of their own.',
    terms: ['node', 'task', 'pod'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'Neuron devices need Managed Instances or EC2',
        workaround:
          'Add Managed Instances or EC2 capacity with Inf or Trn types to the same cluster.',
        sources: ['ecs-task-definition-parameters-managed-instances', 'ecs-ecs-inference'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Inf2, Trn1 and Trn2; ECS can assign the devices',
        detail:
          'A container that asks for all Neuron devices has them to itself, so one such task runs per instance. Naming device paths by hand lets several tasks share one instance.',
        conflict:
          'The Neuron page offers Trn2 and leaves Inf1 to the EC2 launch type. The list of supported instance types has Inf1, Inf2 and Trn1, but not Trn2.',
        sources: [
          'ecs-ecs-inference-ecs-inference-managed',
          'ecs-ecs-inference-ecs-inference-ec2',
          'ecs-managed-instances-instance-types',
        ],
        checked: '2026-11-29',
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Inf1, Inf2, Trn1 and Trn2; you name the devices',
        detail:
          'The task definition lists device paths, so it belongs to one instance type. AWS offers an Amazon Linux 2023 image with the Neuron driver.',
        sources: ['ecs-ecs-inference-ecs-inference-ec2', 'ecs-ecs-inference'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Inf1, Inf2, Trn1 and Trn2, with no plugin to install',
        sources: [
          'eks-automode-learn-instances-auto-supported-instances',
          'eks-automode-learn-instances-considerations',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'Amazon Linux nodes with the Neuron device plugin',
        detail:
          'Managed node groups have a Neuron image of Amazon Linux 2023. Pods ask for aws.amazon.com/neuron devices.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'eks-api-api-createnodegroup',
          'eks-inferentia-support',
          'eks-bp-aiml-compute',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Fargate pods cannot use these chips',
        workaround: 'Run these pods on Auto Mode or EC2 nodes of the same cluster.',
        confidence: 'implied',
        sources: ['eks-fargate-fargate-comparison-table'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'Inf and Trn instances, with the Neuron plugin',
        detail:
          'You install the Neuron packages on the nodes and run the device plugin as a DaemonSet.',
        confidence: 'implied',
        sources: [
          'aws-neuron-sdk-k8s-neuron-device-plugin',
          'ec2-instance-types-aws-trainium-instances',
        ],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'The chips come with EC2 instances only',
        confidence: 'implied',
        sources: ['ecs-ecs-inference', 'ec2-instance-types-aws-trainium-instances'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'The chips come with EC2 instances only',
        confidence: 'implied',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'ec2-instance-types-aws-trainium-instances',
        ],
        checked,
      },
    },
  },
  {
    id: 'capacity-reservations',
    group: 'compute',
    volatility: 'feature',
    question: 'Can it use EC2 capacity reservations?',
    label: 'Capacity reservations',
    why: 'A reservation holds capacity in one Availability Zone, so that a launch does not fail when demand is high.',
    terms: ['capacity', 'availability-zone', 'capacity-provider'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'no',
        short: 'Reservations hold EC2 instances of a named type',
        detail:
          'A reservation is matched by instance type, platform, Availability Zone and tenancy. Fargate lets you set no instance type and offers normal and, on ECS, Spot capacity only.',
        workaround:
          'Run the part that needs assured capacity on EC2 instances of the same cluster.',
        confidence: 'implied',
        sources: [
          'ec2-ec2-capacity-reservations',
          'ecs-capacity-launch-type-comparison',
          'eks-fargate',
        ],
        checked,
      },
      'ec2-aws': {
        verdict: 'yes',
        short: 'Named in the capacity provider or node class',
        detail:
          'An ECS capacity provider can use reservations only, first or never. An EKS Auto Mode node class selects reservations and capacity blocks, which then come before other capacity.',
        sources: [
          'ecs-api-api-instancelaunchtemplate',
          'ecs-api-api-capacityreservationrequest',
          'eks-create-node-class-auto-node-class-spec',
        ],
        checked,
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'Open reservations match your instances',
        detail:
          'By default an instance of the same type, platform, zone and tenancy runs in your reservation without further settings. A reservation can also be kept for instances that name it.',
        sources: ['ec2-ec2-capacity-reservations'],
        checked,
      },
      own: {
        verdict: 'na',
        short: 'Your own machines need no reservation',
        confidence: 'implied',
        sources: ['ec2-ec2-capacity-reservations'],
        checked,
      },
    },
    overrides: {
      'eks-ec2': {
        verdict: 'yes',
        short: 'In managed node groups and with Karpenter',
        detail:
          'Both support On-Demand Capacity Reservations and Capacity Blocks for ML. Karpenter, where this is still beta, uses only the reservations its node class selects, and takes them first where a node pool allows reserved capacity.',
        sources: [
          'eks-bp-aiml-compute',
          'eks-api-api-createnodegroup',
          'karpenter-nodepools',
          'karpenter-odcrs',
          'ec2-ec2-capacity-reservations',
        ],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'smallest-size',
    group: 'compute',
    volatility: 'limit',
    question: 'How small can one task or pod be?',
    label: 'Smallest task or pod',
    why: 'With many small services, the smallest size decides how much of the capacity stays unused.',
    terms: ['task', 'pod', 'fargate'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        value: { number: 0.125, unit: 'vCPU', comparator: 'at least' },
        short: 'From 0.125 vCPU, or with no task limit at all',
        detail:
          'The CPU limit of a task is optional here. Without it, the settings of the containers decide how much is reserved on the instance.',
        sources: [
          'ecs-api-api-registertaskdefinition',
          'ecs-task-definition-parameters-managed-instances',
        ],
        checked,
      },
      eks: {
        verdict: 'value',
        value: { number: 0.001, unit: 'vCPU', comparator: 'at least' },
        short: 'From 0.001 vCPU, or with no request at all',
        detail:
          'Kubernetes counts CPU in thousandths of a vCPU, and a request is optional. Several small pods share one node.',
        sources: ['k8s-manage-resources-containers'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        value: { number: 0.001, unit: 'vCPU', comparator: 'at least' },
        short: 'From 0.001 vCPU, or with no request at all',
        detail:
          'Kubernetes counts CPU in thousandths of a vCPU, and a request is optional. Several small pods share one node.',
        sources: ['k8s-manage-resources-containers'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'value',
        value: { number: 0.25, unit: 'vCPU', comparator: 'at least' },
        short: 'From 0.25 vCPU with 0.5 GB; Windows from 1 vCPU',
        sources: ['ecs-fargate-tasks-services-fargate-tasks-size'],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        value: { number: 0.25, unit: 'vCPU', comparator: 'at least' },
        short: 'From 0.25 vCPU with 0.5 GB',
        detail:
          'This is also the size of a pod without requests. Of the memory, 256 MB is set aside for Kubernetes parts.',
        sources: ['eks-fargate-pod-configuration-fargate-cpu-and-memory'],
        checked,
      },
    },
  },
  {
    id: 'kernel-parameters',
    group: 'compute',
    volatility: 'feature',
    question: 'Can you tune kernel parameters (sysctl)?',
    label: 'Kernel parameters',
    why: 'Proxies, search engines and databases often ask for other network or memory settings than the defaults.',
    terms: ['host', 'node', 'kubelet', 'daemon'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'IPC and net.* in the task; the rest on your host',
        detail:
          'The task definition sets these for Linux containers, but net.* not in host network mode. Parameters of the whole host are set on the host, which is yours.',
        confidence: 'implied',
        sources: ['ecs-api-api-systemcontrol'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'Safe ones by pod; others if the node allows them',
        detail:
          'Unsafe parameters need a kubelet setting on the node. In a managed node group it comes through eksctl or a launch template that names an image, AWS’s or your own; on Bottlerocket the template need not name one. Those of the whole node are set in its system, or by a privileged DaemonSet.',
        sources: [
          'k8s-sysctl-cluster',
          'eks-eks-compute-compare-compute-options',
          'eks-launch-templates-launch-template-user-data',
          'eks-launch-templates-launch-template-custom-ami',
        ],
        checked: '2026-11-29',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Safe ones by pod; others if the node allows them',
        detail:
          'Unsafe parameters need a kubelet setting on the node. Those of the whole node are set in its system, or by a privileged DaemonSet.',
        sources: ['k8s-sysctl-cluster'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'partly',
        short: 'IPC and net.* parameters of the task, on Linux',
        detail:
          'It takes platform version 1.4.0 or later. A net.* value set for one container holds for the whole task. Other parameters cannot be set.',
        sources: ['ecs-api-api-systemcontrol'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'IPC and net.* parameters of the task',
        detail:
          'The capacity provider has no setting for parameters of the whole host, and the host has no SSH.',
        workaround: 'Use ECS on EC2, where you configure the host.',
        confidence: 'implied',
        sources: [
          'ecs-task-definition-parameters-managed-instances',
          'ecs-api-api-instancelaunchtemplate',
          'ecs-managedinstances',
        ],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Safe ones by pod; others through a node class of yours',
        detail:
          'A node class can allow unsafe parameters for pods. For the whole node it sets huge pages and those parameters that AWS lists, each within a range; a change replaces the nodes.',
        sources: [
          'eks-create-node-class-kubelet-config',
          'eks-create-node-class-sysctls',
          'eks-create-node-class-hugepages',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'partly',
        short: 'The safe ones, by pod',
        detail:
          'You cannot pass arguments to the kubelet or run privileged containers, so all others keep their values.',
        workaround: 'Run these pods on EC2 nodes of the same cluster.',
        confidence: 'implied',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/967',
          opened: '2020-06-30',
        },
        sources: ['k8s-sysctl-cluster', 'eks-fargate-fargate-comparison-table'],
        checked,
      },
    },
  },
  {
    id: 'dedicated-hosts',
    group: 'compute',
    volatility: 'feature',
    question: 'Can it run on hardware dedicated to you?',
    label: 'Dedicated hosts',
    why: 'Some licences count physical cores, and some rules forbid sharing a server with other customers.',
    terms: ['host', 'capacity', 'capacity-provider', 'node-group'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'no',
        short: 'You choose neither the server nor its tenancy',
        detail:
          'EKS says that Fargate pods cannot use Dedicated Hosts; a task definition of ECS has no such setting.',
        workaround: 'Run these workloads on EC2 instances of the same cluster.',
        confidence: 'implied',
        sources: [
          'eks-fargate-fargate-comparison-table',
          'ecs-fargate-tasks-services-fargate-tasks-size',
        ],
        checked,
      },
      'ec2-aws': {
        verdict: 'no',
        short: 'The capacity provider has no setting for tenancy',
        detail: 'Its instance requirements can ask for bare metal types.',
        workaround: 'Add EC2 instances of your own to the same cluster.',
        confidence: 'implied',
        sources: ['ecs-api-api-instancelaunchtemplate', 'ecs-api-api-instancerequirementsrequest'],
        checked,
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'Dedicated Hosts or Dedicated Instances',
        detail:
          'An Auto Scaling group uses Dedicated Hosts when its launch template names a host resource group. Capacity Reservations do not work with Dedicated Hosts.',
        sources: ['ec2-dedicated-hosts-overview'],
        checked,
      },
      own: {
        verdict: 'na',
        short: 'The servers are your own',
        sources: ['ecs-ecs-anywhere', 'eks-hybrid-nodes-overview-hybrid-nodes-features'],
        checked,
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'no',
        short: 'Auto Mode nodes cannot run on Dedicated Hosts',
        detail: 'The labels of a node pool include none for tenancy.',
        workaround: 'Add a managed node group to the same cluster.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'eks-create-node-pool-auto-supported-labels',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'Dedicated Hosts or Dedicated Instances',
        detail:
          'Managed node groups can use Dedicated Hosts. Karpenter can ask for Dedicated Instances.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'karpenter-nodepools-tenancy',
          'ec2-dedicated-hosts-overview',
        ],
        checked,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
