import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-24';
/** Rows about layers that were added later. */
const checkedAgain = '2026-12-01';

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
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        burden: 'aws',
        short: 'It replaces running work to bring patches in',
        detail:
          'A task stops when its platform revision is retired, after a notice; you cannot opt out.',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'ecs-task-maintenance',
        ],
        checked,
      },
      'ec2-aws': {
        verdict: 'value',
        burden: 'aws',
        short: 'Hosts are replaced by freshly patched ones',
        detail:
          'They run Bottlerocket images built by AWS. ECS starts to drain an instance 14 days after launch.',
        sources: [
          'ecs-managed-instances-patching',
          'ecs-managedinstances-managed-instances-limitations',
        ],
        checked,
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
        checked,
      },
      own: {
        verdict: 'value',
        burden: 'you',
        short: 'Operating system, agents and everything below',
        detail:
          'On ECS Anywhere you update the ECS agent and the SSM agent yourself. The system of a hybrid node is patched with tools of your choice, its Kubernetes version upgraded with these or with nodeadm.',
        sources: ['ecs-ecs-anywhere-updates', 'eks-eks-compute-compare-compute-options'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'It replaces running work to bring patches in',
        detail:
          'The node under a pod is recycled; the pod is evicted first, within its disruption budget, and deleted if that keeps failing.',
        sources: ['eks-fargate-pod-patching'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        burden: 'aws',
        short: 'Hosts are replaced by freshly patched ones',
        detail:
          'They run Bottlerocket images built by AWS. EKS replaces nodes after 14 days by default and 21 at most, and publishes a new image about every week.',
        sources: [
          'eks-create-node-pool-disruption',
          'eks-automode',
          'eks-automode-learn-instances-ami-support',
        ],
        checked,
      },
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
        checked,
      },
    },
  },
  {
    id: 'control-plane-operation',
    group: 'work',
    volatility: 'concept',
    question: 'Who runs the scheduler and its database?',
    label: 'Control plane operation',
    why: 'While the control plane is down, nothing new starts, moves or scales.',
    terms: ['control-plane', 'scheduler', 'etcd'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'aws',
        short: 'There is no control plane in your hands',
        detail: 'You create a cluster as a name for capacity and services; AWS runs the scheduler.',
        sources: ['ecs-welcome'],
        checked,
      },
      eks: {
        verdict: 'value',
        burden: 'aws',
        short: 'Two API servers and three etcd members at least',
        detail:
          'Every cluster has a control plane of its own over three Availability Zones. EKS watches it, adjusts its size and replaces parts that fail. Its certificate authority expires: AWS appends a new one two years before and activates it six months before, if you have not. Your clients and the nodes you manage must trust it by then.',
        sources: [
          'eks-eks-architecture-control-plane',
          'eks-bp-control-plane',
          'eks-certificate-authority-rotation',
        ],
        checked: '2026-12-01',
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'API servers, etcd, their backups and certificates',
        detail:
          'For a resilient cluster you replicate the control plane over machines and zones, put a load balancer before the API servers, manage certificates and back up etcd regularly.',
        sources: ['k8s-production-environment-production-control-plane'],
        checked,
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
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'aws',
        short: 'There is no version for you to choose or start',
        detail: 'ECS is a managed service without a control plane for you to manage.',
        sources: ['ecs-welcome'],
        checked,
        confidence: 'implied',
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
        checked,
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
        checked,
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
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Tasks retire 7 days after a notice; 0 or 14 can be set',
        detail:
          'No page names a longest life; a task is retired with its platform version revision. By default service tasks are started anew before the old ones stop; where no new one can start, the old one stops all the same, and standalone tasks are never replaced. Since 18 December 2025 EC2 event windows can steer the time, as a best effort. A failing host is replaced without a notice.',
        sources: ['ecs-task-maintenance', 'ecs-prepare-task-retirement'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        value: { number: 21, unit: 'days', comparator: 'up to' },
        short: 'Draining starts on day 14 and ends by day 21',
        detail:
          'By default service tasks are started elsewhere first; with a maximum of 100% they stop first. What still runs on day 21 is stopped with the instance. Draining can begin earlier for a security fix, failing hardware or an event window of yours.',
        conflict:
          'The patching page, the shared responsibility page and the document history (11 December 2025) allow 21 days. The limitations list of the Managed Instances page still names 14 days as the longest run of an instance.',
        sources: [
          'ecs-managed-instances-patching',
          'ecs-security-shared-model-managed-instances',
          'ecs-managedinstances-managed-instances-limitations',
          'ecs-document-history',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'partly',
        short: 'On-Demand: when EC2 schedules a stop, retirement or reboot',
        detail:
          'You maintain the instances. EC2 can schedule a stop, a retirement when hardware cannot be repaired, or a reboot when the underlying host needs maintenance, and announces it by email. In an Auto Scaling group the instance is then replaced.',
        sources: [
          'ec2-instance-retirement',
          'ec2-schedevents-actions-reboot',
          'ecs-security-shared-model-security-shared-model-ec2',
          'ec2-monitoring-instances-status-check-sched',
        ],
        checked: '2026-11-29',
      },
      'eks-auto-mode': {
        verdict: 'yes',
        value: { number: 21, unit: 'days', comparator: 'up to' },
        short: 'Nodes go after 14 days by default, 21 at the most',
        detail:
          'A node pool can set another age, up to 21 days. By default nodes are also replaced when a new image comes out, about once a week. Updates respect pod disruption budgets and node pool disruption budgets until then. A budget that blocks them may need you to step in.',
        sources: ['eks-automode', 'eks-create-node-pool-disruption'],
        checked,
      },
      'eks-ec2': {
        verdict: 'partly',
        short: 'On-Demand: when EC2 schedules a stop, retirement or reboot',
        detail:
          'Node groups stay on their version and image until you update them, also after a control plane upgrade. EC2 can schedule a stop, a retirement when hardware cannot be repaired, or a reboot for maintenance. Karpenter, where you run it, drains nodes after 30 days unless you set another age.',
        sources: [
          'ec2-instance-retirement',
          'ec2-schedevents-actions-reboot',
          'eks-kubernetes-versions-version-faqs',
          'karpenter-disruption-expiration',
          'ec2-monitoring-instances-status-check-sched',
        ],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'Pods are evicted for patches on a notified date',
        detail:
          'Evictions respect pod disruption budgets at first. If they keep failing, the pod is deleted at the scheduled time. You can restart affected pods earlier yourself.',
        sources: ['eks-fargate-pod-patching'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'partly',
        short: 'On-Demand: when EC2 schedules a stop, retirement or reboot',
        detail:
          'This concerns control plane machines as well as nodes. EC2 sends a notice with the date, though an instance may be unreachable before it.',
        sources: [
          'ec2-instance-retirement',
          'ec2-schedevents-actions-reboot',
          'ec2-monitoring-instances-status-check-sched',
        ],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'The machines are yours, and so is the timing',
        detail:
          'Agents are updated on the machine by you; updating the ECS agent does not interrupt tasks.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-updates'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'You replace or upgrade nodes when you decide',
        detail:
          'A control plane upgrade does not upgrade hybrid nodes; they may lag by up to three minor versions.',
        sources: ['eks-kubernetes-versions-version-faqs', 'eks-hybrid-nodes-upgrade'],
        checked,
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
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'They are part of the platform version',
        detail:
          'Task networking, volume support and the agent arrive with the platform version and its revisions.',
        sources: ['ecs-platform-fargate', 'ecs-platform-versions-changelog'],
        checked,
        confidence: 'implied',
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
        checked,
        confidence: 'implied',
      },
      'ecs-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'They come with the image and agent you update',
        detail:
          'The ECS-optimized AMI brings the agent and what it needs. On other images task networking needs the CNI plug-ins installed beside the agent.',
        sources: ['ecs-ecs-agent-update', 'ecs-ecs-optimized-ami', 'amazon-ecs-agent-readme'],
        confidence: 'implied',
        checked,
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
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS publishes EKS add-ons; you start each update',
        detail:
          'A cluster starts with the VPC CNI, kube-proxy and CoreDNS. AWS tests and patches the EKS add-ons it builds; those from the Marketplace are patched by their vendors. None is updated by itself, also not with the control plane. Controllers for load balancers and autoscaling are upgraded by you.',
        sources: ['eks-eks-add-ons', 'eks-eks-add-ons-addon-support', 'eks-bp-cluster-upgrades'],
        checked,
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
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'Network and storage apart; kubeadm brings DNS along',
        detail:
          'A cluster made by kubeadm has no pod network until you install one. kubeadm installs CoreDNS and kube-proxy and renews both when you upgrade with it. The Kubernetes upgrade steps do not cover network and storage plug-ins.',
        sources: [
          'k8s-create-cluster-kubeadm-pod-network',
          'k8s-cluster-upgrade-manual-deployments',
          'k8s-kubeadm-upgrade-how-it-works',
        ],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        burden: 'you',
        short: 'SSM agent, ECS agent and Docker on each machine',
        detail:
          'Service discovery and EFS volumes are not supported here, so there is no plug-in for them to maintain.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-registration', 'ecs-ecs-anywhere-updates'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS builds Cilium for you to install and upgrade',
        detail:
          'The VPC CNI does not run on hybrid nodes. AWS supports its own builds of Cilium, in the default configuration of listed features; you manage them with Helm or other tools. Some of the EKS add-ons are tested for hybrid nodes.',
        sources: [
          'eks-hybrid-nodes-cni',
          'eks-hybrid-nodes-cni-hybrid-nodes-cilium-support',
          'eks-eks-add-ons',
        ],
        checked,
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
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        burden: 'aws',
        short: 'There are no hosts to choose or count',
        detail: 'You ask for CPU and memory; the machine under the task or pod comes with it.',
        sources: ['ecs-welcome', 'eks-eks-architecture-nodes'],
        checked,
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
        checked,
      },
      'ec2-you': {
        verdict: 'value',
        burden: 'shared',
        short: 'You set the groups; an autoscaler you turn on adds hosts',
        detail:
          'ECS scales an Auto Scaling group when managed scaling is on in its capacity provider. EKS creates the nodes of a managed node group but does not add any for waiting pods: that needs Cluster Autoscaler or Karpenter, which you install.',
        sources: ['ecs-cluster-auto-scaling', 'eks-bp-security', 'eks-bp-data-plane'],
        checked,
      },
      own: {
        verdict: 'value',
        burden: 'you',
        short: 'Provide each machine and join it to the cluster',
        detail:
          'ECS Anywhere does not support capacity providers. Hybrid nodes are provisioned and managed by you; with nodeadm in their image they can join when they start.',
        sources: [
          'ecs-ecs-anywhere',
          'ecs-ecs-anywhere-registration',
          'eks-hybrid-nodes-prereqs-hybrid-nodes-prereqs-infra',
          'eks-hybrid-nodes-prereqs-hybrid-nodes-prereqs-os',
        ],
        checked,
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
        checked,
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
        checked,
      },
      'ec2-aws': {
        verdict: 'value',
        short: 'Tasks or pods; instance types only if you want to',
        detail:
          'Instances follow from what tasks and pods ask for. Managed Instances count against the EC2 quotas of the account, which are separate for On-Demand and Spot.',
        sources: [
          'ecs-managedinstances-managed-instances-instance-selection',
          'ecs-managedinstances-managed-instances-service-quotas',
          'eks-automode',
          'ec2-using-spot-limits',
        ],
        checked: '2026-11-29',
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
        confidence: 'implied',
        checked,
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
        checked,
        confidence: 'implied',
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
        checked,
      },
    },
  },
  {
    id: 'maintenance-windows',
    group: 'work',
    volatility: 'feature',
    question: 'Can you choose when hosts are replaced?',
    label: 'Maintenance windows',
    why: 'A replacement in a quiet hour disturbs fewer people than one in a busy hour.',
    terms: ['host', 'node', 'managed-instances', 'auto-mode'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'partly',
        short: 'EC2 event windows, kept on a best-effort basis',
        detail:
          'Once turned on for the account, a window is tied to a service, a cluster or all tasks; it is open 4 hours a week or more. Tasks run at least 3 days before they are retired in one, unless hardware degrades. Without a window only the wait of 0, 7 or 14 days can be set.',
        workaround:
          'Redeploy the service, or replace standalone tasks, before the date in the notice.',
        sources: ['ecs-prepare-task-retirement', 'ecs-task-maintenance'],
        checked,
        since: '2025-12-18',
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'EC2 event windows, on a best-effort basis until day 21',
        detail:
          'A window is tied to instances by id or tag, and may bring draining forward from day 14. Changes to it affect only instances launched later.',
        sources: ['ecs-managed-instances-patching'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Updates of hosts start when you start them',
        detail:
          'Reboots and retirements that EC2 itself schedules can be put into event windows; expedited events, network maintenance and unscheduled maintenance cannot.',
        sources: ['ecs-security-shared-model-security-shared-model-ec2', 'ec2-event-windows'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'Budgets with a schedule, until a node reaches its age',
        detail:
          'The disruption budget of a node pool can forbid replacement for new images or consolidation at set times, in UTC. By the rules of Karpenter, on which Auto Mode builds, it does not hold back a node that has expired.',
        sources: [
          'eks-create-node-pool-disruption',
          'karpenter-disruption-nodepool-disruption-budgets',
        ],
        checked,
        confidence: 'implied',
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'Node group updates start when you start them',
        detail:
          'With Karpenter, disruption budgets can close certain hours, in UTC. They hold back no node that expires or is interrupted, and node repair only since Karpenter 1.15 of October 2026. The forced upgrade of the control plane at the end of support comes at no announced time.',
        sources: [
          'eks-managed-node-groups-managed-node-group-concepts',
          'karpenter-disruption-nodepool-disruption-budgets',
          'karpenter-disruption-automated-forceful-methods',
          'eks-kubernetes-versions-extended-support-faqs',
          'karpenter-v1-15-disruption-disruption-controller',
        ],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'AWS sets the date of the eviction',
        detail:
          'The notice names it. A pod that cannot be evicted then is deleted later, at a time that depends on how urgent the patch is.',
        workaround:
          'Restart the affected pods at an hour of your choice before that date; only pods older than the notice are evicted.',
        sources: ['eks-fargate-pod-patching'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'Updates of machines start when you start them',
        detail:
          'Reboots and retirements that EC2 itself schedules can be put into event windows; expedited events, network maintenance and unscheduled maintenance cannot.',
        sources: ['k8s-cluster-upgrade-manual-deployments', 'ec2-event-windows'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: 'The machines are yours, and so is the timing',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-updates'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'You upgrade the machines when you decide',
        detail: 'They may lag behind the control plane by up to three minor versions.',
        sources: ['eks-hybrid-nodes-upgrade', 'eks-kubernetes-versions-version-faqs'],
        checked,
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
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'A faulty host is replaced without a notice',
        detail:
          'Tasks of a service are replaced by the scheduler; a standalone task that stops is not.',
        sources: ['ecs-task-maintenance'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        burden: 'aws',
        short: 'It drains a host early when hardware degrades',
        detail:
          'Where auto repair is enabled in the capacity provider, ECS also replaces instances that fail its health checks, those of accelerators and of critical daemons included; a daemon is critical unless you say otherwise. The setting came to the API in April 2026.',
        sources: [
          'ecs-managed-instances-patching',
          'ecs-api-api-autorepairconfiguration',
          'ecs-managed-daemons-auto-repair',
          'botocore-1-42-94',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'Auto Scaling replaces dead hosts; the rest you find',
        detail:
          'EC2 Auto Scaling replaces instances that fail EC2 status checks, its built-in check. ECS also reports each host as OK or IMPAIRED, with checks of the container runtime and of the agent’s connection, and leaves the reaction to you. Since April 2026 its service role lets it terminate hosts of an Auto Scaling group that fail to register.',
        sources: [
          'autoscaling-ec2-auto-scaling-health-checks',
          'ecs-container-instance-health',
          'ecs-document-history',
        ],
        checked,
        confidence: 'implied',
      },
      'eks-auto-mode': {
        verdict: 'value',
        burden: 'aws',
        short: 'It replaces a node after 30 minutes, or 10 if a GPU fails',
        detail:
          'Node monitoring is built in; repair is always on and cannot be configured. The shorter time holds for faults of GPUs and Neuron chips. Repair pauses while more than 20% of the nodes in a node pool are unhealthy, and ignores disk and memory pressure. Since June 2026 Auto Mode also watches EC2 status checks and scheduled maintenance.',
        sources: [
          'eks-node-repair',
          'eks-node-repair-configure-node-repair',
          'eks-node-health',
          'eks-auto-change-june-9-2026',
        ],
        checked: '2026-11-29',
      },
      'eks-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'Auto Scaling replaces dead hosts; node repair is opt-in',
        detail:
          'EC2 Auto Scaling replaces instances of a node group that fail EC2 status checks, and Karpenter acts on these checks too. Node auto repair is an option of managed node groups and a feature gate of Karpenter, on Linux nodes. With the node monitoring agent installed it reacts to more kinds of failure.',
        confidence: 'implied',
        sources: [
          'eks-node-repair-configure-node-repair',
          'eks-node-health',
          'eks-managed-node-groups-managed-node-group-concepts',
          'autoscaling-ec2-auto-scaling-health-checks',
          'karpenter-disruption-interruption',
        ],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'It maintains the machine under each pod',
        detail:
          'There are no instances for you to manage. A lost pod comes back only if a Deployment or the like owns it.',
        sources: ['eks-eks-architecture-nodes', 'eks-fargate-fargate-comparison-table', 'k8s-pods'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'Health checks, alarms and new machines',
        detail:
          'Kubernetes moves pods away from a failed node when a controller owns them. When hardware fails, EC2 by default tries to move an instance of a supported type to another host, but not one with instance store disks or in an Auto Scaling group. Watching nodes, for example with Node Problem Detector, and replacing machines is part of your set-up.',
        confidence: 'implied',
        sources: [
          'k8s-production-environment-production-worker-nodes',
          'k8s-pods',
          'ec2-instance-configuration-recovery',
        ],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        burden: 'you',
        short: 'The server or virtual machine is your own',
        detail: 'A replacement has to be registered with an activation key, like the first one.',
        confidence: 'implied',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-registration'],
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'value',
        burden: 'you',
        short: 'EKS can report node health but not repair it',
        detail:
          'The node monitoring agent runs on hybrid nodes. Automatic repair is for Auto Mode, managed node groups and Karpenter.',
        sources: ['eks-node-health', 'eks-hybrid-nodes-overview'],
        checked,
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
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'no',
        short: 'AWS chooses the system under your containers',
        detail:
          'On ECS you can name a platform version, which stands for a kernel and a container runtime.',
        workaround: 'Put what a host agent would do into a sidecar container of the task or pod.',
        sources: [
          'ecs-platform-fargate',
          'eks-fargate-fargate-comparison-table',
          'eks-fargate-fargate-considerations',
        ],
        checked,
      },
      'ec2-aws': {
        verdict: 'no',
        short: 'Only the Bottlerocket images of AWS',
        detail: 'AWS chooses the image and replaces it without you.',
        workaround:
          'Run host-level tools as containers: a DaemonSet in EKS Auto Mode, a managed daemon on ECS Managed Instances.',
        sources: [
          'ecs-managedinstances-managed-instances-limitations',
          'aws-blog-announcing-managed-daemon-support-for-amazon-ecs-managed-instances',
          'eks-bp-automode',
        ],
        checked,
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
        checked,
      },
      own: {
        verdict: 'yes',
        short: 'Your own system, from a list of supported ones',
        detail:
          'Since 7 August 2026 ECS Anywhere supports Amazon Linux 2023, Ubuntu 20, 22 and 24 and RHEL 9 only, and Windows no longer. For hybrid nodes Bottlerocket (on VMware), Amazon Linux 2023 (in virtual machines), Ubuntu and RHEL are validated.',
        sources: ['ecs-ecs-anywhere', 'eks-hybrid-nodes-prereqs-hybrid-nodes-prereqs-os'],
        checked,
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
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'no',
        short: 'The host is not exposed',
        detail:
          'Containers can be reached without the host: ECS Exec runs commands in Linux and Windows containers on Fargate.',
        workaround: 'Use ECS Exec for a shell in the container.',
        sources: ['ecs-ecs-exec', 'ecs-fargate-security-considerations'],
        checked: '2026-11-29',
      },
      'ec2-aws': {
        verdict: 'no',
        short: 'SSH and SSM sessions are closed',
        detail: 'Managed Instances are operated through the ECS APIs only.',
        workaround: 'Use ECS Exec for a shell in the container.',
        sources: [
          'ecs-managedinstances-managed-instances-limitations',
          'ecs-security-shared-model-managed-instances',
        ],
        checked,
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'By SSH, as on other EC2 instances',
        detail: 'It is your choice whether to open it.',
        sources: [
          'ecs-ecs-agent-update',
          'eks-eks-compute-compare-compute-options',
          'k8s-adding-linux-nodes-adding-linux-worker-nodes',
        ],
        checked: '2026-11-29',
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
        checked,
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
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'There is no host system to enter',
        detail: 'Each pod has a machine of its own whose operating system is not open to you.',
        sources: ['eks-fargate-fargate-comparison-table'],
        checked,
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
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'na',
        short: 'No control plane version exists to return to',
        sources: ['ecs-welcome'],
        checked,
        confidence: 'implied',
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
          'aws-sdk-ruby-eks-changelog-1-171-0',
        ],
        checked: '2026-11-29',
        since: '2026-06-30',
      },
      kubernetes: {
        verdict: 'partly',
        short: 'By emulating an older version; kubeadm has no downgrade',
        detail:
          'Since Kubernetes 1.32 a control plane component can emulate an earlier version, which allows smaller steps and a return to the version emulated before. kubeadm tries to restore a component whose upgrade fails, which may not work, and does not support downgrades.',
        sources: ['k8s-compatibility-version', 'kubernetes-website-issue-43849'],
        checked,
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'One minor version back within 7 days, nodes included',
        detail:
          'EKS rolls Auto Mode nodes back before the control plane and respects disruption budgets while doing so. Add-ons you installed are not rolled back. A rollback that takes longer than 12 hours is cancelled; you can set 2 hours to 7 days instead, or cancel it yourself until the control plane begins to roll back.',
        sources: [
          'eks-rollback-cluster-rollback-automode-nodes',
          'eks-rollback-cluster-rollback-prerequisites',
          'aws-sdk-ruby-eks-changelog-1-171-0',
          'npm-aws-sdk-client-eks-3-1175-0',
        ],
        checked: '2026-12-01',
        since: '2026-06-30',
      },
      'eks-fargate': {
        verdict: 'partly',
        short: 'One minor version in 7 days; delete the pods first',
        detail:
          'Fargate pods cannot be rolled back. You delete those on the newer version first; redeployed after the rollback they start on the older one. You can force it without that, but AWS warns of unexpected behaviour.',
        sources: [
          'eks-rollback-cluster-rollback-fargate',
          'eks-rollback-cluster-rollback-prerequisites',
          'aws-sdk-ruby-eks-changelog-1-171-0',
        ],
        checked: '2026-11-29',
        since: '2026-06-30',
      },
    },
  },
  {
    id: 'support-boundary',
    group: 'work',
    volatility: 'feature',
    question: 'Who supports it, and where does that end?',
    label: 'Support and its boundary',
    why: 'In an incident you want to know whom to call, and what they will not look at.',
    terms: ['shared-responsibility', 'add-on', 'ami'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'AWS, for all but your containers and settings',
        detail:
          'AWS answers for what runs under the task. Images, network set-up, roles and storage encryption are yours. Technical cases need a paid support plan; Basic Support is for account, billing and quota questions.',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'awssupport-aws-support-plans',
        ],
        checked,
        confidence: 'implied',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'AWS, for hosts and operating system as well',
        detail:
          'Images, task and service definitions, roles and network set-up are yours, and so is the risk of tasks that share a host. Technical cases need a paid support plan.',
        sources: ['ecs-security-shared-model-managed-instances', 'awssupport-aws-support-plans'],
        checked,
        confidence: 'implied',
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'AWS for ECS; agent, image and hardening are yours',
        detail:
          'Technical cases need a paid support plan. Help with the operating system of instances and with popular third-party software starts with Business Support+.',
        sources: [
          'ecs-security-shared-model-security-shared-model-ec2',
          'awssupport-aws-support-plans',
        ],
        checked,
        confidence: 'implied',
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'AWS, for nodes and built-in add-ons as well',
        detail:
          'The operating system, the kubelet and the container runtime of nodes are those of AWS; trouble with a node image is a support case. Application containers, the VPC and the configuration of the cluster are yours.',
        sources: ['eks-automode', 'eks-automode-learn-instances-ami-support'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'AWS for the control plane and for AWS add-ons',
        detail:
          'Add-ons from the Marketplace are supported by their vendors, community add-ons by their communities; AWS gives basic help to install both. Other software that you deploy falls outside AWS support. Patching a custom node image is yours.',
        sources: [
          'eks-eks-add-ons-addon-support',
          'eks-managed-node-groups-managed-node-group-concepts',
          'eks-related-projects-oss-scope',
        ],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'AWS, down to the machine under the pod',
        detail:
          'You manage no nodes. Add-ons from the Marketplace are supported by their vendors, community add-ons by their communities; AWS gives basic help to install both.',
        sources: ['eks-fargate-fargate-comparison-table', 'eks-eks-add-ons-addon-support'],
        checked,
        confidence: 'implied',
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'The community for Kubernetes, AWS for the instances',
        detail:
          'The project mends its three newest minor versions, each for about 14 months. The support plans of AWS from Business Support+ up help with operating systems of instances and popular third-party software.',
        sources: [
          'k8s-version-skew-policy-supported-versions',
          'k8s-patch-releases-support-period',
          'awssupport-aws-support-plans',
        ],
        checked,
        confidence: 'implied',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'AWS for ECS and its agents; the machine is yours',
        detail:
          'The operating system has to be Amazon Linux 2023, Ubuntu 20, 22 or 24, or RHEL 9, where you install Docker first. Windows and other distributions lost support on 7 August 2026.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-updates'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'AWS for joining EKS; mostly not for the system',
        detail:
          'AWS does not support Ubuntu or RHEL themselves, and its support plans do not cover Amazon Linux 2023 outside EC2. It supports Bottlerocket on VMware vSphere, and its own builds of Cilium in their default configuration.',
        sources: [
          'eks-hybrid-nodes-prereqs-hybrid-nodes-prereqs-os',
          'eks-hybrid-nodes-cni-hybrid-nodes-cilium-support',
        ],
        checked,
      },
    },
  },
  {
    id: 'app-operation',
    group: 'work',
    volatility: 'concept',
    question: 'Who fixes and watches the application itself?',
    label: 'Your application',
    why: 'No option sees a wrong result or a slow query: below your code, everything can be healthy.',
    terms: ['container', 'shared-responsibility'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'you',
        short: 'Code, its settings, its data and its monitoring',
        detail:
          'ECS restarts a task that ends or fails its health check; why it failed is for you to find. For Managed Instances AWS lists the configuration and monitoring of the application among your duties.',
        sources: [
          'ecs-security-shared-model-managed-instances-managed-instances-customer-responsibilities',
          'ecs-security-shared-model-security-shared-model-fargate-yours',
        ],
        confidence: 'implied',
        checked: checkedAgain,
      },
      eks: {
        verdict: 'value',
        burden: 'you',
        short: 'Code, its settings, its data and its monitoring',
        detail:
          'AWS puts the containers, other application software and the sensitivity of your data on your side. With EKS Auto Mode too, you keep the availability, security and monitoring of application containers.',
        sources: ['eks-security', 'security-overview-amazon-eks-auto-mode-workloads'],
        checked: checkedAgain,
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'Code, its settings, its data and its monitoring',
        detail:
          'Kubernetes restarts containers that fail. It provides no application services such as databases or caches, and prescribes no monitoring.',
        sources: ['k8s-overview-what-kubernetes-is-not'],
        checked: checkedAgain,
      },
    },
  },
  {
    id: 'image-patching',
    group: 'work',
    volatility: 'concept',
    question: 'Who patches the container image?',
    label: 'Container image',
    why: 'A patched host does not help when the library with the hole is inside the image.',
    terms: ['container', 'image'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'you',
        short: 'Build, scan and rebuild it, on Fargate too',
        detail:
          'Container images are on your side of the shared responsibility model on Fargate, on Managed Instances and on EC2. AWS advises minimal images and scanning for vulnerabilities.',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate-yours',
          'ecs-security-shared-model-managed-instances-managed-instances-customer-responsibilities',
          'ecs-security-tasks-containers',
        ],
        checked: checkedAgain,
      },
      eks: {
        verdict: 'value',
        burden: 'you',
        short: 'Build, scan and rebuild it, in Auto Mode too',
        detail:
          'The configuration of the containers is on your side. In Auto Mode, EKS is responsible for creating and patching instances; you keep the containers and pods on them.',
        sources: ['eks-security', 'eks-automode-learn-instances'],
        checked: checkedAgain,
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'Build, scan and rebuild it',
        detail: 'Kubernetes builds no application and deploys no source code.',
        sources: ['k8s-overview-what-kubernetes-is-not'],
        checked: checkedAgain,
      },
    },
  },
  {
    id: 'workload-definition',
    group: 'work',
    volatility: 'concept',
    question: 'Who writes the task definition or the pod’s manifest?',
    label: 'Task or pod definition',
    why: 'Too little memory in it, a wrong port or a missing health check fails in the same way everywhere.',
    terms: ['task-definition', 'pod', 'manifest'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'you',
        short: 'Image, size, ports, roles and health checks',
        detail: 'Task and service definitions are on your side of the shared responsibility model.',
        sources: [
          'ecs-task-definitions',
          'ecs-security-shared-model-managed-instances-managed-instances-customer-responsibilities',
        ],
        checked: checkedAgain,
      },
      eks: {
        verdict: 'value',
        burden: 'you',
        short: 'Deployment, Service and all they refer to, as YAML',
        detail:
          'The manifest names images, requests, probes, volumes and permissions. EKS applies what you send to the API.',
        sources: ['eks-kubernetes-concepts-configuring-pods', 'k8s-deployment'],
        confidence: 'implied',
        checked: checkedAgain,
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'Deployment, Service and all they refer to, as YAML',
        detail: 'You describe the desired state; controllers of the cluster work towards it.',
        sources: ['k8s-deployment'],
        checked: checkedAgain,
      },
    },
  },
  {
    id: 'secret-rotation',
    group: 'work',
    volatility: 'feature',
    question: 'Who rotates secrets and brings new values in?',
    label: 'Secret rotation',
    why: 'A password that was changed in the store but not in the running container locks the application out.',
    terms: ['container', 'task', 'pod'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'you',
        short: 'Rotate the value, then start new tasks',
        detail:
          'A value injected as an environment variable is read when the container starts. After a rotation, running containers do not receive the new value: launch a new task or force a new deployment.',
        sources: ['ecs-secrets-envvar-secrets-manager', 'ecs-specifying-sensitive-data'],
        checked: checkedAgain,
      },
      eks: {
        verdict: 'value',
        burden: 'you',
        short: 'Rotate the value; files follow, variables need new pods',
        detail:
          'Kubernetes refreshes a Secret mounted as a volume some time after it changed. A value taken as an environment variable stays until the pod is replaced.',
        sources: ['k8s-secret-using-secrets-as-files-from-a-pod', 'eks-manage-secrets'],
        confidence: 'implied',
        checked: checkedAgain,
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'Rotate the value, and encrypt the store it is in',
        detail:
          'Secrets are unencrypted in etcd until you switch on encryption at rest. Mounted files follow a change some time later; environment variables do not.',
        sources: ['k8s-secret', 'k8s-secret-using-secrets-as-files-from-a-pod'],
        confidence: 'implied',
        checked: checkedAgain,
      },
    },
  },
  {
    id: 'copy-count',
    group: 'work',
    volatility: 'feature',
    question: 'Who decides how many copies run?',
    label: 'Number of copies',
    why: 'One copy means an outage at every replacement; too many are paid for while idle.',
    terms: ['service', 'service-auto-scaling', 'hpa'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'you',
        short: 'A fixed number, or the limits of a scaling policy',
        detail:
          'ECS keeps as many tasks running as the service asks for, and Service Auto Scaling moves that number within the limits and the policy you set.',
        sources: ['ecs-service-auto-scaling'],
        checked: checkedAgain,
      },
      eks: {
        verdict: 'value',
        burden: 'you',
        short: 'A fixed number, or the limits of an autoscaler object',
        detail:
          'The Horizontal Pod Autoscaler is part of Kubernetes but acts only on workloads you create an object for, and needs a source of metrics.',
        sources: ['eks-horizontal-pod-autoscaler', 'k8s-horizontal-pod-autoscale'],
        checked: checkedAgain,
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'A fixed number, or an autoscaler and its metrics source',
        detail:
          'The Horizontal Pod Autoscaler runs in the control plane; Metrics Server, its usual source, is an add-on you install.',
        sources: ['k8s-horizontal-pod-autoscale'],
        checked: checkedAgain,
      },
    },
  },
  {
    id: 'network-rules',
    group: 'work',
    volatility: 'concept',
    question: 'Who sets subnets, routes and firewall rules?',
    label: 'Network rules',
    why: 'A full subnet or a wrong security group stops new copies though every machine is healthy.',
    terms: ['security-group', 'eni'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        burden: 'you',
        short: 'VPC, subnets, route tables and security groups',
        detail:
          'Fargate removes the host, not the network: AWS lists its configuration among your duties.',
        sources: ['ecs-security-shared-model-security-shared-model-fargate-yours', 'eks-security'],
        checked: checkedAgain,
      },
      'ec2-aws': {
        verdict: 'value',
        burden: 'you',
        short: 'VPC, subnets, route tables and security groups',
        detail:
          'AWS picks and patches the instances but places them in subnets of yours, behind security groups of yours.',
        sources: [
          'ecs-security-shared-model-managed-instances-managed-instances-customer-responsibilities',
          'eks-security',
        ],
        confidence: 'implied',
        checked: checkedAgain,
      },
      'ec2-you': {
        verdict: 'value',
        burden: 'you',
        short: 'VPC, subnets, routes and the groups of each host',
        detail:
          'Security groups control what reaches your instances. For EKS they also have to let the control plane reach the nodes.',
        sources: [
          'ecs-security-shared-model-security-shared-model-ec2',
          'eks-security',
          'vpc-vpc-security-groups',
        ],
        checked: checkedAgain,
      },
      own: {
        verdict: 'value',
        burden: 'you',
        short: 'Your site’s network and its way to the Region',
        detail:
          'The machines must reach the service endpoints. Hybrid nodes also need a private connection to a VPC, and firewall rules both ways.',
        sources: [
          'ecs-ecs-anywhere',
          'eks-hybrid-nodes-networking',
          'eks-hybrid-nodes-networking-hybrid-nodes-networking-access-reqs-ongoing',
        ],
        confidence: 'implied',
        checked: checkedAgain,
      },
    },
  },
  {
    id: 'load-balancer-targets',
    group: 'work',
    volatility: 'feature',
    question: 'Who keeps the load balancer’s targets current?',
    label: 'Traffic to new copies',
    why: 'Copies come and go; a target list that lags sends requests to copies that are gone.',
    terms: ['load-balancer', 'target-group', 'ingress'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'aws',
        short: 'ECS registers each task in the target group you name',
        detail:
          'You make the load balancer and its target group, or let an ECS Gateway or Express Mode make them. There is no controller of yours that could fail or be out of date.',
        sources: ['ecs-service-load-balancing', 'ecs-gateway-managing'],
        confidence: 'implied',
        checked: checkedAgain,
      },
      eks: {
        verdict: 'value',
        burden: 'you',
        short: 'Install, watch and upgrade the controller that does it',
        detail:
          'The AWS Load Balancer Controller runs as pods in your cluster. A built-in older controller makes Classic Load Balancers without it.',
        sources: ['eks-aws-load-balancer-controller', 'eks-bp-cluster-upgrades'],
        confidence: 'implied',
        checked: checkedAgain,
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'Install and upgrade a controller, tag the subnets',
        detail: 'The AWS Load Balancer Controller also runs outside EKS.',
        sources: ['aws-load-balancer-controller-installation'],
        checked: checkedAgain,
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'value',
        burden: 'aws',
        short: 'Built in; no controller to install or update',
        detail:
          'You write the Ingress, Service or Gateway; Auto Mode makes the load balancer and keeps it in step with the pods. The AWS Load Balancer Controller is among the parts you no longer update.',
        sources: ['eks-auto-configure-alb', 'eks-auto-upgrade'],
        checked: checkedAgain,
      },
      'ecs-anywhere': {
        verdict: 'value',
        burden: 'you',
        short: 'Run a balancer of your own; ECS registers nothing here',
        detail: 'Elastic Load Balancing is not supported for external instances.',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-networking'],
        confidence: 'implied',
        checked: checkedAgain,
      },
    },
  },
  {
    id: 'service-names',
    group: 'work',
    volatility: 'feature',
    question: 'Who runs the directory of service names?',
    label: 'Names between services',
    why: 'When names stop resolving, every service looks broken at once.',
    terms: ['service-discovery', 'service-connect', 'add-on'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'aws',
        short: 'Service Connect or Cloud Map, once you turn one on',
        detail:
          'ECS adds the proxy of Service Connect to each task and keeps the entries. Nothing is on until you configure it.',
        sources: ['ecs-interconnecting-services', 'ecs-service-connect-concepts-deploy'],
        confidence: 'implied',
        checked: checkedAgain,
      },
      eks: {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS builds CoreDNS; you start each update',
        detail:
          'CoreDNS runs as pods in your cluster. As an EKS add-on it is tested and patched by AWS and updated when you say so.',
        sources: ['eks-eks-add-ons', 'eks-bp-cluster-upgrades'],
        checked: checkedAgain,
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'CoreDNS as pods that you run, size and upgrade',
        detail: 'kubeadm installs CoreDNS and renews it when you upgrade with it.',
        sources: ['k8s-kubeadm-init', 'k8s-kubeadm-upgrade-how-it-works'],
        confidence: 'implied',
        checked: checkedAgain,
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'value',
        burden: 'aws',
        short: 'CoreDNS is a system service on each node',
        detail:
          'It is among the parts you no longer update. Clusters that also have other nodes keep the CoreDNS deployment for them.',
        sources: ['eks-auto-networking-dns-consider', 'eks-auto-upgrade'],
        checked: checkedAgain,
      },
      'ecs-anywhere': {
        verdict: 'value',
        burden: 'you',
        short: 'Run your own DNS; ECS offers none here',
        detail: 'Service discovery and Service Connect do not support external instances.',
        sources: [
          'ecs-ecs-anywhere-ecs-anywhere-networking',
          'ecs-service-connect-concepts-deploy',
        ],
        confidence: 'implied',
        checked: checkedAgain,
      },
    },
  },
  {
    id: 'runtime-upkeep',
    group: 'work',
    volatility: 'feature',
    question: 'Who updates the container runtime and the agent?',
    label: 'Runtime and agent',
    why: 'Holes in the runtime let a container out; an old agent stops taking orders.',
    terms: ['container-agent', 'kubelet', 'host'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        burden: 'aws',
        short: 'They come with the platform under each task or pod',
        detail:
          'On ECS a platform version stands for a kernel and a container runtime, and AWS patches both. On EKS, nodes under pods are recycled for patches.',
        sources: ['ecs-platform-fargate', 'eks-fargate-pod-patching'],
        checked: checkedAgain,
      },
      'ec2-aws': {
        verdict: 'value',
        burden: 'aws',
        short: 'They are part of the image AWS builds and replaces',
        detail:
          'In EKS Auto Mode, EKS is responsible for the kubelet, the container runtime and the operating system. ECS replaces managed instances to update the software on them.',
        sources: [
          'eks-automode-learn-instances-comparison-table',
          'ecs-managed-instances-patching',
        ],
        checked: checkedAgain,
      },
      'ec2-you': {
        verdict: 'value',
        burden: 'you',
        short: 'Container agent or kubelet, and the runtime below',
        detail:
          'On ECS the container agent is on your side of the shared responsibility model. With Kubernetes of your own, you install a container runtime on each node.',
        sources: [
          'ecs-security-shared-model-security-shared-model-ec2',
          'ecs-ecs-agent-update',
          'k8s-container-runtimes',
        ],
        checked: checkedAgain,
      },
      own: {
        verdict: 'value',
        burden: 'you',
        short: 'Agents, runtime and kubelet on each machine',
        detail:
          'On ECS Anywhere you update the ECS agent, the SSM agent and Docker. Hybrid nodes are upgraded by you, with nodeadm or tools of your own.',
        sources: ['ecs-ecs-anywhere-updates', 'eks-hybrid-nodes-upgrade'],
        checked: checkedAgain,
      },
    },
    overrides: {
      'eks-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS builds images with new ones; you roll them out',
        detail:
          'Runtime and kubelet are part of the EKS-optimized AMI. EKS publishes patched images for managed node groups; you start the update. With an image of your own, they are yours.',
        sources: ['eks-managed-node-groups-managed-node-group-concepts', 'eks-bp-reliability'],
        confidence: 'implied',
        checked: checkedAgain,
      },
    },
  },
  {
    id: 'cluster-state',
    group: 'work',
    volatility: 'feature',
    question: 'Who keeps the state of the cluster, and restores it?',
    label: 'Cluster state',
    why: 'The state says what should run; when it is lost or wrong, the cluster forgets your services.',
    terms: ['etcd', 'control-plane'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        burden: 'aws',
        short: 'It is inside the service; you are handed no database',
        detail:
          'What you deleted yourself comes back only from your own templates, so keep these in version control.',
        sources: ['ecs-welcome'],
        confidence: 'implied',
        checked: checkedAgain,
      },
      eks: {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS runs etcd; bringing deleted objects back is yours',
        detail:
          'AWS is responsible for the control plane and its etcd database, over three Availability Zones. To return to an earlier state you need a backup, for example by AWS Backup, or your manifests in Git.',
        sources: ['eks-security', 'eks-eks-architecture-control-plane', 'aws-backup-eks-backups'],
        confidence: 'implied',
        checked: checkedAgain,
      },
      kubernetes: {
        verdict: 'value',
        burden: 'you',
        short: 'Back up etcd, encrypt the copies, practise restoring',
        detail:
          'All objects of the cluster are stored in etcd. Regular backups are what brings it back after all control plane nodes are lost.',
        sources: ['k8s-configure-upgrade-etcd-backing-up-an-etcd-cluster'],
        checked: checkedAgain,
      },
    },
  },
  {
    id: 'hardware',
    group: 'work',
    volatility: 'concept',
    question: 'Who looks after hardware and buildings?',
    label: 'Machines and buildings',
    why: 'Power, cooling, disks and locked doors come before everything else on this page.',
    terms: ['host', 'shared-responsibility'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        burden: 'aws',
        short: 'From the virtual machine down to the building',
        detail: 'AWS also provisions and patches the machine your task or pod runs on.',
        sources: [
          'ecs-security-shared-model',
          'ecs-security-shared-model-security-shared-model-fargate',
          'eks-security',
        ],
        checked: checkedAgain,
      },
      'ec2-aws': {
        verdict: 'value',
        burden: 'aws',
        short: 'From the virtual machine down to the building',
        detail: 'The instances too are run by AWS, though they are in your account.',
        sources: ['ecs-security-shared-model', 'eks-automode-learn-instances'],
        checked: checkedAgain,
      },
      'ec2-you': {
        verdict: 'value',
        burden: 'aws',
        short: 'Virtualization layer, hardware and buildings',
        detail:
          'AWS operates what is below the guest operating system. When hardware fails, EC2 can retire the instance on it.',
        sources: ['ecs-security-shared-model', 'ec2-instance-retirement'],
        checked: checkedAgain,
      },
      own: {
        verdict: 'value',
        burden: 'you',
        short: 'Servers, power, disks and the room they are in',
        detail: 'You bring the physical or virtual machines and keep them.',
        sources: ['ecs-ecs-anywhere', 'eks-hybrid-nodes-prereqs-hybrid-nodes-prereqs-infra'],
        confidence: 'implied',
        checked: checkedAgain,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
