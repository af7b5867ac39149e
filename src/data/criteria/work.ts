import type { CriterionInput } from '../schema.ts';

/** Rows about who does which part of running it. */
export const work = [
  {
    id: 'host-patching',
    group: 'work',
    volatility: 'feature',
    question: 'Who patches the host?',
    label: 'Host patching',
    why: 'Patches keep coming for as long as the system lives, and each one has to reach every host.',
    terms: ['host', 'ami', 'bottlerocket', 'container-agent', 'kubelet'],
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        burden: 'aws',
        short: 'It recycles tasks and pods to bring patches in',
        detail:
          'On ECS a task stops when its platform revision is retired, after a notice; you cannot opt out. On EKS the node under a pod is recycled and the pod is evicted first, with respect for disruption budgets.',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'ecs-task-maintenance',
          'eks-fargate-pod-patching',
        ],
        checked: '2026-11-23',
      },
      'ec2-aws': {
        verdict: 'value',
        burden: 'aws',
        short: 'Hosts are replaced by freshly patched ones',
        detail:
          'Both run Bottlerocket images built by AWS. ECS starts to drain a managed instance 14 days after launch; EKS Auto Mode replaces nodes after at most 21 days and publishes a new image about every week.',
        sources: [
          'ecs-managed-instances-patching',
          'eks-automode',
          'eks-automode-learn-instances-ami-support',
        ],
        checked: '2026-11-23',
      },
      'ec2-you': {
        verdict: 'value',
        burden: 'you',
        short: 'Image, agent or kubelet, and the roll-out',
        detail:
          'On ECS the AMI with its patching and hardening and the container agent are yours; AWS publishes ECS-optimized AMIs to start from. With Kubernetes of your own, so are the operating system, the container runtime and the kubelet of every machine.',
        sources: [
          'ecs-security-shared-model-security-shared-model-ec2',
          'ecs-ecs-optimized-ami',
          'k8s-production-environment-production-worker-nodes',
        ],
        checked: '2026-11-23',
      },
      own: {
        verdict: 'value',
        burden: 'you',
        short: 'Operating system, agents and everything below',
        detail:
          'On ECS Anywhere you update the ECS agent and the SSM agent yourself. Hybrid nodes are patched and upgraded with tools of your choice or with nodeadm.',
        sources: ['ecs-ecs-anywhere-updates', 'eks-eks-compute-compare-compute-options'],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'eks-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS builds patched images, you roll them out',
        detail:
          'In a managed node group with an EKS-optimized AMI you start the update; EKS drains and replaces the nodes. With a custom AMI or self-managed nodes, building or choosing the image is yours too. Karpenter can replace nodes when a new image is out.',
        sources: [
          'eks-managed-node-groups-managed-node-group-concepts',
          'eks-bp-reliability',
          'k8s-node-autoscaling-karpenter',
        ],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'control-plane-operation',
    group: 'work',
    volatility: 'feature',
    question: 'Who runs the scheduler and its database?',
    label: 'Control plane operation',
    why: 'While the control plane is down, nothing new starts, moves or scales.',
    terms: ['control-plane', 'scheduler', 'etcd'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'aws',
        short: 'There is no control plane in your hands',
        detail: 'You create a cluster as a name for capacity and services; AWS runs the scheduler.',
        sources: ['ecs-welcome'],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'value',
        burden: 'aws',
        short: 'Two API servers and three etcd members at least',
        detail:
          'Every cluster has a control plane of its own over three Availability Zones. EKS watches it, adjusts its size and replaces parts that fail.',
        sources: ['eks-eks-architecture-control-plane', 'eks-bp-control-plane'],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'API servers, etcd, their backups and certificates',
        detail:
          'For a resilient cluster you replicate the control plane over machines and zones, put a load balancer before the API servers, manage certificates and back up etcd regularly.',
        sources: ['k8s-production-environment-production-control-plane'],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'control-plane-upgrades',
    group: 'work',
    volatility: 'feature',
    question: 'Who upgrades the control plane?',
    label: 'Control plane upgrades',
    why: 'A new Kubernetes version can remove APIs that your manifests and add-ons still use.',
    terms: ['control-plane', 'etcd', 'extended-support'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'aws',
        short: 'There is no version for you to choose or start',
        detail: 'ECS is a managed service without a control plane for you to manage.',
        sources: ['ecs-welcome'],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'value',
        burden: 'shared',
        short: 'You start each minor version; AWS carries it out',
        detail:
          'One minor version at a time. You check workloads and add-ons before and move them after; EKS replaces the API servers and stays on the old version when its checks fail. A version left until the end of its support is upgraded by AWS.',
        sources: [
          'eks-bp-cluster-upgrades',
          'eks-update-cluster',
          'eks-kubernetes-versions-extended-support-faqs',
        ],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'First etcd, then each component, then the nodes',
        detail:
          'Minor versions must not be skipped, also in a cluster with one API server. Network and storage plug-ins have upgrade steps of their own.',
        sources: [
          'k8s-cluster-upgrade-manual-deployments',
          'k8s-version-skew-policy-supported-component-upgrade-order',
        ],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'host-provisioning',
    group: 'work',
    volatility: 'feature',
    question: 'Who picks and adds hosts?',
    label: 'Host provisioning',
    why: 'Work waits as pending until somebody or something adds a host that fits.',
    terms: ['host', 'capacity-provider', 'auto-scaling-group', 'karpenter', 'cluster-autoscaler'],
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        burden: 'aws',
        short: 'There are no hosts to choose or count',
        detail: 'You ask for CPU and memory; the machine under the task or pod comes with it.',
        sources: ['ecs-welcome', 'eks-eks-architecture-nodes'],
        checked: '2026-11-23',
      },
      'ec2-aws': {
        verdict: 'value',
        burden: 'aws',
        short: 'Picks instance types within the limits you set',
        detail:
          'Left alone, Managed Instances choose general-purpose types by cost; you can name types or attributes in a capacity provider. EKS Auto Mode chooses within its node pools and removes nodes that are no longer needed.',
        sources: [
          'ecs-managedinstances-managed-instances-instance-selection',
          'eks-automode-learn-instances-comparison-table',
          'eks-automode',
        ],
        checked: '2026-11-23',
      },
      'ec2-you': {
        verdict: 'value',
        burden: 'shared',
        short: 'You set the groups; an autoscaler you turn on adds hosts',
        detail:
          'ECS scales an Auto Scaling group when managed scaling is on in its capacity provider. EKS creates the nodes of a managed node group but does not add any for waiting pods: that needs Cluster Autoscaler or Karpenter, which you install.',
        sources: ['ecs-cluster-auto-scaling', 'eks-bp-security', 'eks-bp-data-plane'],
        checked: '2026-11-23',
      },
      own: {
        verdict: 'value',
        burden: 'you',
        short: 'Machines are provided and registered one by one',
        detail:
          'ECS Anywhere does not support capacity providers. Machines for hybrid nodes are provisioned and managed by you.',
        sources: [
          'ecs-ecs-anywhere',
          'ecs-ecs-anywhere-registration',
          'eks-hybrid-nodes-prereqs-hybrid-nodes-prereqs-infra',
        ],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'kubernetes-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'Create machines and join them, or run an autoscaler',
        detail:
          'Node autoscaling is done by a separate component, Cluster Autoscaler or Karpenter, that needs access to the APIs of the cloud.',
        sources: [
          'k8s-production-environment-production-worker-nodes',
          'k8s-node-autoscaling-autoscalers',
        ],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'capacity-planning',
    group: 'work',
    volatility: 'feature',
    question: 'What do you have to size?',
    label: 'What you size',
    why: 'Everything you size can be too small on a busy day and too large on the bill.',
    terms: ['task', 'pod', 'host', 'capacity'],
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        short: 'CPU and memory of each task or pod',
        detail:
          'AWS describes Fargate as free of capacity planning: no server types and no clusters to pack.',
        sources: [
          'ecs-welcome',
          'eks-eks-architecture-nodes',
          'eks-fargate-fargate-considerations',
        ],
        checked: '2026-11-23',
      },
      'ec2-aws': {
        verdict: 'value',
        short: 'Tasks or pods; instance types only if you want to',
        detail:
          'Instances follow from what tasks and pods ask for. Managed Instances count against the EC2 On-Demand quotas of the account.',
        sources: [
          'ecs-managedinstances-managed-instances-instance-selection',
          'ecs-managedinstances-managed-instances-service-quotas',
          'eks-automode',
        ],
        checked: '2026-11-23',
      },
      'ec2-you': {
        verdict: 'value',
        short: 'Tasks or pods, instance types and fleet size',
        detail:
          'An autoscaler can change the number of hosts between limits you set; for ECS the largest size of the Auto Scaling group bounds it.',
        sources: [
          'ecs-welcome',
          'ecs-cluster-auto-scaling',
          'eks-managed-node-groups-managed-node-group-concepts',
        ],
        checked: '2026-11-23',
      },
      own: {
        verdict: 'value',
        short: 'Tasks or pods, machines and the line to AWS',
        detail:
          'For hybrid nodes AWS recommends at least 100 Mbps and at most 200 ms round trip to the Region, as general guidance. Neither option adds machines by itself.',
        sources: [
          'ecs-ecs-anywhere',
          'eks-hybrid-nodes-prereqs',
          'eks-hybrid-nodes-prereqs-hybrid-nodes-prereqs-infra',
        ],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'Pods, nodes and the control plane with etcd',
        detail:
          'Growth raises the load on the control plane as well as on the nodes, so both need a plan for scaling.',
        sources: [
          'k8s-production-environment-production-control-plane',
          'k8s-production-environment-production-worker-nodes',
        ],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'forced-replacement',
    group: 'work',
    volatility: 'limit',
    question: 'Does AWS force hosts or tasks to be replaced?',
    label: 'Forced replacement',
    why: 'Work that runs for weeks, or holds its state in memory, must survive each replacement.',
    terms: ['host', 'task', 'pod', 'managed-instances', 'auto-mode'],
    aliases: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Tasks retire after a notice of 7 days, or up to 14',
        detail:
          'There is no fixed longest life: a task is retired when AWS replaces its platform revision. By default service tasks are started anew before the old ones stop; standalone tasks are stopped without a replacement. Since 18 December 2025 EC2 event windows can set the time.',
        sources: ['ecs-task-maintenance'],
        checked: '2026-11-23',
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        value: { number: 21, unit: 'days', comparator: 'up to' },
        short: 'Draining starts on day 14 and ends by day 21',
        detail:
          'Service tasks are started elsewhere first. What still runs on day 21 is stopped with the instance. Draining can begin earlier for a security fix, failing hardware or an event window of yours.',
        conflict:
          'The patching page and the document history (11 December 2025) give a life of 14 to 21 days. The limitations list of the Managed Instances page still names 14 days as the longest run of an instance.',
        sources: [
          'ecs-managed-instances-patching',
          'ecs-managedinstances-managed-instances-limitations',
          'ecs-document-history',
        ],
        checked: '2026-11-23',
      },
      'ecs-ec2': {
        verdict: 'partly',
        short: 'On-Demand: only when EC2 retires failing hardware',
        detail:
          'You maintain the instances and decide how long they live. EC2 schedules a retirement when it finds hardware that cannot be repaired, and sends a notice.',
        sources: ['ec2-instance-retirement', 'ecs-security-shared-model-security-shared-model-ec2'],
        checked: '2026-11-23',
      },
      'eks-auto-mode': {
        verdict: 'yes',
        value: { number: 21, unit: 'days', comparator: 'up to' },
        short: 'Nodes live 21 days at most; you can set less',
        detail:
          'Updates respect pod disruption budgets and node pool disruption budgets up to that age. A budget that blocks them may need you to step in.',
        sources: ['eks-automode', 'eks-bp-automode'],
        checked: '2026-11-23',
      },
      'eks-ec2': {
        verdict: 'partly',
        short: 'On-Demand: only when EC2 retires failing hardware',
        detail:
          'Node groups stay on their version and image until you update them, also after a control plane upgrade. EC2 schedules a retirement when it finds hardware that cannot be repaired. Karpenter, where you run it, drains nodes after 30 days unless you set another age.',
        sources: [
          'ec2-instance-retirement',
          'eks-kubernetes-versions-version-faqs',
          'karpenter-disruption-expiration',
        ],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'Pods are evicted for patches on a notified date',
        detail:
          'Evictions respect pod disruption budgets at first. If they keep failing, the pod is deleted at the scheduled time. You can restart affected pods earlier yourself.',
        sources: ['eks-fargate-pod-patching'],
        checked: '2026-11-23',
      },
      'kubernetes-ec2': {
        verdict: 'partly',
        short: 'On-Demand: only when EC2 retires failing hardware',
        detail:
          'This concerns control plane machines as well as nodes. EC2 sends a notice with the date, though an instance may be unreachable before it.',
        sources: ['ec2-instance-retirement'],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'The machines are yours, and so is the timing',
        detail:
          'Agents are updated on the machine by you; updating the ECS agent does not interrupt tasks.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-updates'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'You replace or upgrade nodes when you decide',
        detail:
          'A control plane upgrade does not upgrade hybrid nodes; they may lag by up to three minor versions.',
        sources: ['eks-kubernetes-versions-version-faqs', 'eks-hybrid-nodes-upgrade'],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'host-repair',
    group: 'work',
    volatility: 'feature',
    question: 'Who replaces a broken host?',
    label: 'Host repair',
    why: 'A half-broken host keeps taking work until someone notices and removes it.',
    terms: ['host', 'node', 'auto-scaling-group', 'self-healing'],
    aliases: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'A faulty host is replaced without a notice',
        detail:
          'Tasks of a service are replaced by the scheduler; a standalone task that stops is not.',
        sources: ['ecs-task-maintenance', 'ecs-task-definitions'],
        checked: '2026-11-23',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        burden: 'aws',
        short: 'It drains a host early when hardware degrades',
        detail: 'Health monitoring and repair of GPUs were added to the API in April 2026.',
        sources: ['ecs-managed-instances-patching', 'botocore-1-42-94'],
        checked: '2026-11-23',
      },
      'ecs-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'Auto Scaling replaces dead hosts; the rest you find',
        detail:
          'EC2 Auto Scaling replaces instances that fail EC2 status checks, its default check. ECS also reports each host as OK or IMPAIRED, with a check of the container runtime, and leaves the reaction to you.',
        sources: ['autoscaling-ec2-auto-scaling-health-checks', 'ecs-container-instance-health'],
        checked: '2026-11-23',
      },
      'eks-auto-mode': {
        verdict: 'value',
        burden: 'aws',
        short: 'Unhealthy nodes are replaced after 10 to 30 minutes',
        detail:
          'Node monitoring and repair are always on and cannot be configured. Repair pauses while more than 20% of the nodes in a node pool are unhealthy, and ignores disk and memory pressure.',
        sources: ['eks-node-repair', 'eks-node-repair-configure-node-repair', 'eks-node-health'],
        checked: '2026-11-23',
      },
      'eks-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'Node auto repair does it, once you turn it on',
        detail:
          'It is an option of managed node groups and a feature gate of Karpenter, on Linux nodes. With the node monitoring agent installed it reacts to more kinds of failure.',
        sources: [
          'eks-node-repair-configure-node-repair',
          'eks-node-health',
          'eks-managed-node-groups-managed-node-group-concepts',
        ],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'It maintains the machine under each pod',
        detail:
          'There are no instances for you to manage. A lost pod comes back only if a Deployment or the like owns it.',
        sources: ['eks-eks-architecture-nodes', 'eks-fargate-fargate-comparison-table', 'k8s-pods'],
        checked: '2026-11-23',
      },
      'kubernetes-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'Health checks, alarms and new machines',
        detail:
          'Kubernetes moves pods away from a failed node when a controller owns them. Watching nodes, for example with Node Problem Detector, and replacing machines is part of your set-up.',
        sources: ['k8s-production-environment-production-worker-nodes', 'k8s-pods'],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'value',
        burden: 'you',
        short: 'The server or virtual machine is your own',
        detail: 'A replacement has to be registered with an activation key, like the first one.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-registration'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'value',
        burden: 'you',
        short: 'EKS can report node health but not repair it',
        detail:
          'The node monitoring agent runs on hybrid nodes. Automatic repair is for Auto Mode, managed node groups and Karpenter.',
        sources: ['eks-node-health', 'eks-hybrid-nodes-overview'],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'add-ons',
    group: 'work',
    volatility: 'feature',
    question: 'Who keeps network, DNS and storage plug-ins current?',
    label: 'Add-on upkeep',
    why: 'Each plug-in has releases, faults and limits on which Kubernetes versions it supports.',
    terms: ['add-on', 'cni', 'csi', 'service-discovery'],
    aliases: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'They are part of the platform version',
        detail:
          'Task networking, volume support and the agent arrive with the platform version and its revisions.',
        sources: ['ecs-platform-fargate', 'ecs-platform-versions-changelog'],
        checked: '2026-11-23',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        burden: 'aws',
        short: 'They are part of the host image it owns',
        detail: 'AWS owns the image and replaces hosts to update the software on them.',
        sources: [
          'ecs-managed-instances-patching',
          'ecs-managedinstances-managed-instances-limitations',
        ],
        checked: '2026-11-23',
      },
      'ecs-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'They come with the image and agent you update',
        detail:
          'The ECS-optimized AMI brings the agent and what it needs. On other images task networking needs the CNI plug-ins installed beside the agent.',
        sources: ['ecs-ecs-agent-update', 'ecs-ecs-optimized-ami', 'amazon-ecs-agent-readme'],
        checked: '2026-11-23',
      },
      'eks-auto-mode': {
        verdict: 'value',
        burden: 'aws',
        short: 'Network, DNS, EBS storage and balancers are built in',
        detail:
          'These run as parts of Auto Mode, with the pod identity agent and node monitoring, and need no upgrade by you. Anything else you install stays yours, and mixed clusters still need the usual add-ons for their other nodes.',
        sources: [
          'eks-eks-add-ons-addon-consider-auto',
          'eks-update-cluster-considerations-for-amazon-eks-auto-mode',
        ],
        checked: '2026-11-23',
      },
      'eks-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS publishes EKS add-ons; you start each update',
        detail:
          'Every cluster starts with the VPC CNI, kube-proxy and CoreDNS. EKS add-ons are tested and patched by AWS but never updated by themselves, also not with the control plane. Controllers for load balancers and autoscaling are upgraded by you.',
        sources: ['eks-eks-add-ons', 'eks-bp-cluster-upgrades'],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'value',
        burden: 'shared',
        short: 'CNI and EFS are built in; CoreDNS updates are yours',
        detail:
          'The VPC CNI is part of Fargate nodes and EFS volumes mount without a driver of yours. CoreDNS and the load balancer controller run as pods that you update.',
        sources: [
          'eks-fargate-fargate-considerations',
          'eks-fargate-getting-started-fargate-gs-coredns',
          'eks-bp-cluster-upgrades',
        ],
        checked: '2026-11-23',
      },
      'kubernetes-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'Each is chosen, installed and upgraded apart',
        detail:
          'A cluster made by kubeadm has no pod network until you install one. The Kubernetes upgrade steps do not cover network and storage plug-ins.',
        sources: [
          'k8s-create-cluster-kubeadm-pod-network',
          'k8s-cluster-upgrade-manual-deployments',
        ],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'value',
        burden: 'you',
        short: 'SSM agent, ECS agent and Docker on each machine',
        detail:
          'Service discovery and EFS volumes are not supported here, so there is no plug-in for them to maintain.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-registration', 'ecs-ecs-anywhere-updates'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS builds Cilium for you to install and upgrade',
        detail:
          'The VPC CNI does not run on hybrid nodes. AWS supports its own builds of Cilium, which you manage with Helm or other tools. Some of the EKS add-ons are tested for hybrid nodes.',
        sources: ['eks-hybrid-nodes-cni', 'eks-eks-add-ons'],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'host-access',
    group: 'work',
    volatility: 'feature',
    question: 'Can you log in to the host?',
    label: 'Host access',
    why: 'Some faults show only on the host, and some rules forbid anyone to be there.',
    terms: ['host', 'node'],
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'no',
        short: 'The host is not exposed',
        detail:
          'Containers can be reached without the host: ECS Exec runs commands in Linux and Windows containers on Fargate.',
        workaround: 'Use ECS Exec for a shell in the container.',
        sources: ['ecs-ecs-exec', 'ecs-security-shared-model-security-shared-model-fargate'],
        checked: '2026-11-23',
      },
      'ec2-aws': {
        verdict: 'no',
        short: 'SSH is closed on managed instances',
        detail: 'Managed Instances are operated through the ECS APIs only.',
        workaround: 'Use ECS Exec for a shell in the container.',
        sources: [
          'ecs-managedinstances-managed-instances-limitations',
          'ecs-managedinstances-managed-instances-security-compliance',
        ],
        checked: '2026-11-23',
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'By SSH, as on other EC2 instances',
        detail: 'It is your choice whether to open it.',
        sources: [
          'ecs-ecs-agent-update',
          'eks-eks-compute-compare-compute-options',
          'k8s-create-cluster-kubeadm-join-nodes',
        ],
        checked: '2026-11-23',
      },
      own: {
        verdict: 'yes',
        short: 'The machines are your own',
        detail: 'Joining needs root on each Linux machine.',
        sources: [
          'ecs-ecs-anywhere-registration',
          'eks-eks-compute-compare-compute-options',
          'eks-hybrid-nodes-upgrade',
        ],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'no',
        short: 'SSH and SSM are closed; Kubernetes gives the logs',
        detail: 'Nodes are EC2 managed instances that cannot be entered directly.',
        workaround:
          'Fetch node logs with a NodeDiagnostic resource, start a debugging container on the node with kubectl, or read the EC2 console output.',
        sources: ['eks-automode', 'eks-auto-troubleshoot'],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'There is no host system to enter',
        detail: 'Each pod has a machine of its own whose operating system is not open to you.',
        sources: ['eks-fargate-fargate-comparison-table'],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'custom-host-image',
    group: 'work',
    volatility: 'feature',
    question: 'Can you bring your own host image?',
    label: 'Own host image',
    why: 'Some companies require hardened images or agents that start with the host.',
    terms: ['ami', 'bottlerocket', 'host', 'daemon'],
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'no',
        short: 'AWS chooses the system under tasks and pods',
        detail:
          'On ECS you can name a platform version, which stands for a kernel and a container runtime.',
        workaround: 'Put what a host agent would do into a sidecar container of the task or pod.',
        sources: [
          'ecs-platform-fargate',
          'eks-fargate-fargate-comparison-table',
          'eks-fargate-fargate-considerations',
        ],
        checked: '2026-11-23',
      },
      'ec2-aws': {
        verdict: 'no',
        short: 'Only the Bottlerocket images of AWS',
        detail:
          'Both Managed Instances and EKS Auto Mode choose the image and replace it by themselves.',
        workaround:
          'Run host-level tools as containers: a DaemonSet in EKS Auto Mode, containers with privileged Linux capabilities on Managed Instances.',
        sources: [
          'ecs-managedinstances-managed-instances-limitations',
          'ecs-managedinstances-managed-instances-key-features',
          'eks-bp-automode',
        ],
        checked: '2026-11-23',
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'Any image with the agent or the kubelet on it',
        detail:
          'ECS publishes the recipes of its optimized AMI. EKS managed node groups take a custom AMI through a launch template. With Kubernetes of your own you install a supported operating system and the node services.',
        sources: [
          'ecs-ecs-optimized-ami',
          'eks-eks-compute-compare-compute-options',
          'k8s-production-environment-production-worker-nodes',
        ],
        checked: '2026-11-23',
      },
      own: {
        verdict: 'yes',
        short: 'Your own system, from a list of supported ones',
        detail:
          'ECS Anywhere lists Linux distributions and Windows Server versions. For hybrid nodes Bottlerocket (on VMware), Amazon Linux 2023, Ubuntu and RHEL are validated.',
        sources: ['ecs-ecs-anywhere', 'eks-hybrid-nodes-prereqs-hybrid-nodes-prereqs-os'],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'upgrade-rollback',
    group: 'work',
    volatility: 'feature',
    question: 'Can a control plane upgrade be rolled back?',
    label: 'Upgrade rollback',
    why: 'A way back turns a bad upgrade from an outage into a delay.',
    terms: ['control-plane', 'etcd', 'node'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'na',
        short: 'No control plane version exists to return to',
        sources: ['ecs-welcome'],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'partly',
        short: 'One minor version back, within 7 days',
        detail:
          'Only after an in-place upgrade, and not after the forced one at the end of extended support. Nodes on the newer version go back first, by you; add-ons are not rolled back. The data in etcd stays as it is.',
        sources: [
          'eks-rollback-cluster-rollback-prerequisites',
          'eks-rollback-cluster-rollback-what-does-not-get-rolled-back',
          'botocore-1-43-38',
          'aws-sdk-ruby-eks-changelog',
        ],
        checked: '2026-11-23',
        since: '2026-06-30',
      },
      kubernetes: {
        verdict: 'partly',
        short: 'By emulating an older version; kubeadm has no downgrade',
        detail:
          'Since Kubernetes 1.32 a control plane component can emulate an earlier version, which allows smaller steps and a return to the version emulated before. kubeadm restores a component when its upgrade fails but does not support downgrades.',
        sources: ['k8s-compatibility-version', 'kubernetes-website-issue-43849'],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'One minor version back within 7 days, nodes included',
        detail:
          'EKS rolls Auto Mode nodes back before the control plane and respects disruption budgets while doing so. Add-ons you installed are not rolled back.',
        sources: [
          'eks-rollback-cluster-rollback-automode-nodes',
          'eks-rollback-cluster-rollback-prerequisites',
          'aws-sdk-ruby-eks-changelog',
        ],
        checked: '2026-11-23',
        since: '2026-06-30',
      },
      'eks-fargate': {
        verdict: 'partly',
        short: 'One minor version in 7 days; pods are deleted first',
        detail:
          'Fargate pods cannot be rolled back. Those on the newer version are deleted before the rollback and come back on the older one when redeployed.',
        sources: [
          'eks-rollback-cluster-rollback-fargate',
          'eks-rollback-cluster-rollback-prerequisites',
          'aws-sdk-ruby-eks-changelog',
        ],
        checked: '2026-11-23',
        since: '2026-06-30',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
