import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-24';

/** Rows about where containers land, what runs beside them and what happens when they fail. */
export const scheduling = [
  {
    id: 'self-healing',
    group: 'scheduling',
    volatility: 'feature',
    question: 'Does it replace failed containers?',
    label: 'Self-healing',
    why: 'Containers crash and hosts fail; the scheduler should bring the wanted number back without a person.',
    terms: ['self-healing', 'scheduler', 'service', 'deployment', 'kubelet'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'A service replaces failed and unhealthy tasks',
        detail:
          'The replacement of an unhealthy task starts first where the limits of the service allow it. Tasks that keep failing to start are retried more slowly. A restart policy, off by default, restarts one container inside its task; Windows tasks on Fargate cannot have one.',
        sources: ['ecs-ecs-services', 'ecs-container-restart-policy'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'Containers restart in place; pods are replaced',
        detail:
          'The kubelet restarts failed containers by the restart policy of the pod. Deployments and StatefulSets replace pods that fail, a DaemonSet on the same node. When a node becomes unavailable, workloads are scheduled anew.',
        sources: ['k8s-self-healing-self-healing-capabilities'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Containers restart in place; pods are replaced',
        detail:
          'The kubelet restarts failed containers by the restart policy of the pod. Deployments and StatefulSets replace pods that fail, a DaemonSet on the same node. When a node becomes unavailable, workloads are scheduled anew.',
        sources: ['k8s-self-healing-self-healing-capabilities'],
        checked,
      },
    },
  },
  {
    id: 'zone-spread',
    group: 'scheduling',
    volatility: 'feature',
    question: 'Does it spread over zones by itself?',
    label: 'Spread over zones',
    why: 'Copies in several Availability Zones keep an application running when one zone fails.',
    terms: ['availability-zone', 'scheduler', 'service', 'pod'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Best effort at launch, rebalanced later',
        detail:
          'A service spreads its tasks over the zones it may use. Availability Zone rebalancing, on for new services unless you turn it off, later moves tasks when zones become uneven. It does not work where maximumPercent is 100.',
        conflict:
          'The rebalancing page opens with rebalancing enabled for all eligible services since 5 September 2025. Further down it says that you need to enable it for new and existing services, and then, like the API reference, that a create request which leaves it out gets it enabled.',
        sources: ['ecs-task-placement', 'ecs-service-rebalancing', 'ecs-api-api-createservice'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Best effort at launch, rebalanced later',
        detail:
          'A service spreads its tasks over the zones it may use. Availability Zone rebalancing, on for new services unless you turn it off, later moves tasks when zones become uneven. It does not work where maximumPercent is 100 or a placement constraint names the zone.',
        conflict:
          'The rebalancing page opens with rebalancing enabled for all eligible services since 5 September 2025. Further down it says that you need to enable it for new and existing services, and then, like the API reference, that a create request which leaves it out gets it enabled.',
        sources: [
          'ecs-task-placement',
          'ecs-service-rebalancing',
          'ecs-service-rebalancing-service-rebalancing-configurations',
          'ecs-api-api-createservice',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Service default, over zones that have instances',
        detail:
          'Without a placement strategy, a service spreads over zones. Rebalancing moves tasks later, but only to instances that exist: it starts none in an empty zone. It is off where maximumPercent is 100 or a constraint names the zone; a strategy that does not begin with zone spread turns both off.',
        sources: [
          'ecs-ecs-service-options-service-scheduler-replica',
          'ecs-service-rebalancing-service-rebalancing-configurations',
        ],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'A soft preference until you add a spread rule',
        detail:
          'For pods of a Service, ReplicaSet or StatefulSet, the built-in default prefers an even spread (maximum skew 5 between zones) but places a pod anyway when it cannot have it. With topology spread constraints, Auto Mode starts nodes in the zones they ask for.',
        sources: [
          'k8s-topology-spread-constraints-internal-default-constraints',
          'eks-create-node-class-considerations',
          'eks-bp-data-plane',
        ],
        checked,
        confidence: 'implied',
      },
      'eks-ec2': {
        verdict: 'partly',
        short: 'A soft preference until you add a spread rule',
        detail:
          'For pods of a Service, ReplicaSet or StatefulSet, the built-in default prefers an even spread (maximum skew 5 between zones) but places a pod anyway when it cannot have it. It knows only zones that have nodes; Karpenter starts nodes where spread constraints ask for them.',
        sources: [
          'k8s-topology-spread-constraints-internal-default-constraints',
          'eks-bp-data-plane',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'partly',
        short: 'Over the profile’s subnets, at times unevenly',
        detail:
          'Topology spread constraints do not work on Fargate. For an even spread AWS suggests two profiles with one subnet each.',
        sources: ['eks-fargate-profile'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'partly',
        short: 'A soft preference, if nodes carry zone labels',
        detail:
          'For pods of a Service, ReplicaSet or StatefulSet, the built-in default prefers an even spread (maximum skew 5 between zones) but places a pod anyway when it cannot have it. It knows only zones that have nodes. A topology spread constraint makes the rule as strict as you need.',
        sources: [
          'k8s-topology-spread-constraints-internal-default-constraints',
          'k8s-topology-spread-constraints',
        ],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'na',
        short: 'Your servers are in no Availability Zone',
        detail:
          'Availability Zone rebalancing does not cover services with the external launch type.',
        sources: ['ecs-service-rebalancing-service-rebalancing-configurations'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'na',
        short: 'Your machines are in no Availability Zone',
        detail:
          'Kubernetes can spread pods over any label you put on the nodes, such as racks or sites.',
        sources: [
          'k8s-topology-spread-constraints',
          'eks-hybrid-nodes-overview-hybrid-nodes-features',
        ],
        checked,
        confidence: 'implied',
      },
    },
  },
  {
    id: 'bin-packing',
    group: 'scheduling',
    volatility: 'feature',
    question: 'Can several tasks or pods share one host?',
    label: 'Packing on one host',
    why: 'On shared hosts you pay for the host and can fill it; with a host each, you pay for every size asked.',
    terms: ['scheduler', 'host', 'micro-vm'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'no',
        short: 'Each task or pod has a machine of its own',
        detail:
          'CPU, memory and kernel are not shared with another task or pod. Several containers inside one task or pod do share them.',
        workaround:
          'Put containers that belong together into one task or pod; they share its size.',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'eks-fargate-fargate-considerations',
          'eks-bp-cost-opt-compute',
        ],
        checked,
      },
      'ec2-aws': {
        verdict: 'yes',
        short: 'By default; AWS also removes spare instances',
        detail:
          'ECS Managed Instances put several small tasks on a larger instance unless you ask for one task each. EKS Auto Mode moves pods together and removes underused nodes by default.',
        sources: ['ecs-managedinstances', 'eks-create-node-pool-disruption'],
        checked,
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'How tightly is a setting of the scheduler',
        detail:
          'ECS spreads the tasks of a service over zones by default and packs by CPU or memory with the binpack strategy. Kubernetes prefers fuller nodes when its scoring is set to MostAllocated, which EKS also offers as a cluster setting.',
        sources: [
          'ecs-api-api-placementstrategy',
          'ecs-ecs-service-options-service-scheduler-replica',
          'k8s-resource-bin-packing',
          'eks-api-api-scoringstrategy',
        ],
        checked: '2026-11-29',
      },
      own: {
        verdict: 'yes',
        short: 'As many as fit on your machine',
        sources: ['ecs-ecs-anywhere', 'eks-eks-compute-compare-compute-options'],
        checked,
        confidence: 'implied',
      },
    },
  },
  {
    id: 'placement-rules',
    group: 'scheduling',
    volatility: 'feature',
    question: 'Can you steer where a task or pod lands?',
    label: 'Placement rules',
    why: 'Licences, hardware, latency or isolation can tie a workload to certain hosts or keep two apart.',
    terms: ['scheduler', 'capacity-provider', 'fargate-profile', 'node'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Binding constraints and best-effort strategies',
        detail:
          'Constraints limit tasks to instances with certain attributes, or keep the tasks of one group on different instances. Strategies spread, pack or place at random. A task takes up to 10 constraints, those in its definition included, and a service up to 5 strategies.',
        sources: [
          'ecs-task-placement',
          'ecs-task-placement-constraints',
          'ecs-api-api-createservice',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'yes',
        short: 'Node selectors, affinity, taints and spread rules',
        detail:
          'Rules may be hard or soft, and can refer to labels of nodes or of pods that already run there.',
        sources: ['k8s-assign-pod-node', 'k8s-topology-spread-constraints'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Node selectors, affinity, taints and spread rules',
        detail:
          'Rules may be hard or soft, and can refer to labels of nodes or of pods that already run there.',
        sources: ['k8s-assign-pod-node', 'k8s-topology-spread-constraints'],
        checked,
      },
    },
    overrides: {
      'eks-ec2': {
        verdict: 'yes',
        short: 'Node selectors, affinity, taints and spread rules',
        detail:
          'Rules may be hard or soft, and can refer to labels of nodes or of pods that already run there. With Karpenter, a node class can also name an EC2 placement group, to keep instances close together or apart.',
        sources: [
          'k8s-assign-pod-node',
          'k8s-topology-spread-constraints',
          'karpenter-nodeclasses-placement-group',
          'aws-whats-new-2026-07-amazon-eks-efa-placement-groups',
        ],
        checked: '2026-12-01',
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Node selectors, affinity, taints and spread rules',
        detail:
          'Rules may be hard or soft, and can refer to labels of nodes or of pods that already run there. A node class can also name an EC2 placement group, to keep instances close together or apart.',
        sources: [
          'k8s-assign-pod-node',
          'k8s-topology-spread-constraints',
          'aws-whats-new-2026-07-amazon-eks-efa-placement-groups',
        ],
        checked: '2026-12-01',
      },
      'ecs-fargate': {
        verdict: 'no',
        short: 'You set the subnets and the kind of capacity instead',
        detail: 'Neither placement constraints nor placement strategies are supported.',
        workaround: 'Name the subnets of one Availability Zone to keep a service in it.',
        sources: ['ecs-task-placement', 'ecs-fargate-tasks-services'],
        checked,
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/968',
          opened: '2020-07-01',
        },
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'Placement constraints, but no strategies',
        detail:
          'Constraints may use subnet, Availability Zone, instance type and CPU architecture. The capacity provider narrows the instances. A single-task mode gives each task an instance of its own; the pages do not say where it is set.',
        sources: [
          'ecs-task-placement',
          'ecs-task-placement-constraints',
          'ecs-managedinstances-managed-instances-instance-selection',
          'ecs-managed-instances-security-managed-instances-multi-task-security',
        ],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'A Fargate profile sets the subnets, no more',
        detail:
          'Profiles pick pods by namespace and labels. Affinity rules do not apply, and topology spread constraints are not supported.',
        workaround: 'Use profiles with one subnet each to steer pods to a zone.',
        sources: ['eks-fargate-profile'],
        checked,
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/1324',
          opened: '2021-04-01',
        },
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: 'Constraints on attributes you give your servers',
        detail:
          'External servers carry an attribute that marks them, and you can add your own, such as a site or a rack, for use in constraints.',
        sources: ['ecs-ecs-anywhere', 'ecs-task-placement-constraints'],
        checked,
      },
    },
  },
  {
    id: 'affinity-and-taints',
    group: 'scheduling',
    volatility: 'feature',
    question: 'Can workloads be kept together, apart or alone?',
    label: 'Affinity and taints',
    why: 'Two copies on one host fail together, and a costly host should not fill up with work that needs less.',
    terms: ['scheduler', 'node', 'task', 'pod', 'capacity-provider'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'Together and apart; a host cannot refuse tasks',
        detail:
          'A placement constraint can ask for instances that run tasks of a certain group, or for one task of a group on each instance. Nothing like a taint is among the placement rules.',
        workaround:
          'Give hosts a custom attribute that only the tasks meant for them ask for, and keep other tasks away with a constraint of their own.',
        sources: ['ecs-constraint-examples', 'ecs-task-placement-constraints'],
        checked,
        confidence: 'implied',
      },
      eks: {
        verdict: 'yes',
        short: 'Affinity, anti-affinity and taints',
        detail:
          'Affinity draws pods to nodes or to other pods, anti-affinity keeps them apart; both come in a hard and a soft form. A taint lets a node refuse every pod that does not tolerate it.',
        sources: ['k8s-assign-pod-node', 'k8s-taint-and-toleration'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Affinity, anti-affinity and taints',
        detail:
          'Affinity draws pods to nodes or to other pods, anti-affinity keeps them apart; both come in a hard and a soft form. A taint lets a node refuse every pod that does not tolerate it.',
        sources: ['k8s-assign-pod-node', 'k8s-taint-and-toleration'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'No constraints, but no two tasks share a kernel',
        detail:
          'Every task has hardware-virtualised capacity of its own; the physical machine below it is not yours to choose.',
        workaround: 'Name the subnets of certain zones to keep services in them or apart.',
        sources: ['ecs-task-placement', 'ecs-security-shared-model-security-shared-model-fargate'],
        checked,
        confidence: 'implied',
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'Apart, by a setting; constraints know four attributes',
        detail:
          'A single-task mode gives each task an instance of its own; the pages do not say where it is set. Of the built-in attributes, constraints may use subnet, zone, instance type and CPU architecture.',
        sources: [
          'ecs-managedinstances-managed-instances-instance-selection',
          'ecs-managed-instances-security-managed-instances-multi-task-security',
          'ecs-task-placement-constraints',
        ],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Affinity does not apply; a virtual machine for each pod',
        detail: 'The profile decides which pods run on Fargate and in which subnets.',
        workaround: 'Use profiles with one subnet each to keep pods in a zone or apart.',
        sources: ['eks-fargate-profile', 'eks-fargate-fargate-considerations'],
        checked,
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/1324',
          opened: '2021-04-01',
        },
      },
    },
  },
  {
    id: 'sidecars',
    group: 'scheduling',
    volatility: 'feature',
    question: 'Can helper containers start in a set order?',
    label: 'Sidecars and start order',
    why: 'Proxies, log shippers and set-up steps must be ready before the main container starts.',
    terms: ['sidecar', 'task-definition', 'pod'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Dependencies between containers set the order',
        detail:
          'A container can wait until another has started, is healthy, has ended, or has ended without error; the last two cannot be asked of an essential container. The order is reversed when the task stops.',
        sources: ['ecs-api-api-containerdependency', 'ecs-api-api-containerdefinition'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'Init and sidecar containers start in their order',
        detail:
          'They start one after the other, before the main containers; a sidecar counts as started once its process runs or its startup probe succeeds. Sidecars go on running and stop last, in reverse order. Main containers of one pod have no order among themselves. Sidecars are on by default since Kubernetes 1.29.',
        sources: ['k8s-sidecar-containers'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Init and sidecar containers start in their order',
        detail:
          'They start one after the other, before the main containers; a sidecar counts as started once its process runs or its startup probe succeeds. Sidecars go on running and stop last, in reverse order. Main containers of one pod have no order among themselves. Sidecars are on by default since Kubernetes 1.29.',
        sources: ['k8s-sidecar-containers'],
        checked,
      },
    },
  },
  {
    id: 'job-queues',
    group: 'scheduling',
    volatility: 'feature',
    question: 'Can batch jobs queue and start as a group?',
    label: 'Job queues and gangs',
    why: 'A computation over many machines wastes all of them until the last one has started.',
    terms: ['job', 'scheduler', 'task', 'pod', 'node'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'partly',
        short: 'AWS Batch queues jobs, but none over several nodes',
        detail:
          'Queues have priorities, and fair shares where a policy says so. Multi-node jobs are not supported on Fargate.',
        sources: ['batch-api-api-createjobqueue', 'batch-api-api-jobdefinition'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'AWS Batch queues jobs, but none over several nodes',
        detail:
          'Queues may share fairly; a job definition has to be of the type container, not multinode. A job still running when its instance drains, from day 14, fails and needs a retry strategy.',
        sources: [
          'batch-ecs-managed-instances-job-queues',
          'batch-ecs-managed-instances-job-definitions',
          'batch-ecs-managed-instances-instance-draining',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'AWS Batch queues jobs and runs them over several nodes',
        detail:
          'A multi-node parallel job starts its main node, then the others, and shares its instances with no other job. It cannot use Spot Instances or a compute environment that you manage yourself.',
        sources: ['batch-api-api-createjobqueue', 'batch-multi-node-parallel-jobs', 'batch-mnp-ce'],
        checked: '2026-11-29',
      },
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'With Kueue, once installed; AWS Batch has its own nodes',
        detail:
          'Kueue queues jobs by priority and quota, and can requeue a job whose pods are not all ready in time. AWS Batch runs pods only on the EC2 nodes that it manages itself.',
        sources: ['kueue-readme', 'batch-eks'],
        checked,
        confidence: 'implied',
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'AWS Batch, multi-node too, or Kueue once installed',
        detail:
          'AWS Batch adds EC2 nodes that it manages itself; since 5 October 2026 an access entry can let it into the cluster. Kueue queues jobs for your nodes by priority and quota. The gang scheduling of Kubernetes is beta since 1.37; EKS does not switch new beta APIs on by default.',
        sources: [
          'batch-eks',
          'batch-mnp-eks-jobs',
          'kueue-readme',
          'eks-kubernetes-versions-version-faqs',
          'batch-eks-access-entries',
          'aws-whats-new-2026-10-aws-batch-access-entries',
          'k8s-blog-kubernetes-v1-37-advancing-workload-aware-scheduling',
        ],
        checked: '2026-12-01',
      },
      'eks-fargate': {
        verdict: 'partly',
        short: 'With Kueue, once installed; AWS Batch not on Fargate',
        detail: 'For Fargate, AWS Batch works through ECS.',
        sources: ['kueue-readme', 'batch-eks'],
        checked,
        confidence: 'implied',
      },
      'kubernetes-ec2': {
        verdict: 'partly',
        short: 'With Kueue, once installed, or a feature gate',
        detail:
          'Kueue queues jobs by priority and quota. Gang scheduling in the scheduler itself, alpha in Kubernetes 1.35 and beta since 1.37, has to be switched on.',
        sources: [
          'kueue-readme',
          'k8s-gang-scheduling',
          'k8s-blog-kubernetes-v1-37-advancing-workload-aware-scheduling',
          'kubernetes-enhancements-4671-gang-scheduling',
        ],
        checked: '2026-11-24',
        confidence: 'implied',
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'AWS Batch uses EC2, Fargate and Managed Instances',
        detail: 'Its compute environments have no kind for external instances.',
        workaround: 'Keep a queue of your own and start tasks from it with RunTask.',
        sources: [
          'batch-api-api-createjobqueue',
          'batch-ecs-managed-instances-job-queues',
          'ecs-ecs-anywhere',
        ],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'With Kueue, once installed',
        detail: 'AWS Batch runs pods only on the EC2 nodes that it manages itself.',
        sources: ['kueue-readme', 'batch-eks'],
        checked,
        confidence: 'implied',
      },
    },
  },
  {
    id: 'priority-and-preemption',
    group: 'scheduling',
    volatility: 'feature',
    question: 'Can urgent work push out less urgent work?',
    label: 'Priority and preemption',
    why: 'When room runs out, something has to decide which work waits.',
    terms: ['scheduler', 'task', 'pod', 'service', 'daemon'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'Tasks and services have no order of importance',
        detail:
          'Neither CreateService nor RunTask takes a priority. Daemon tasks alone are meant to start first on an instance and to stop last.',
        workaround:
          'Keep urgent work on hosts of its own; queue jobs in AWS Batch, whose queues have priorities, on capacity in AWS.',
        sources: [
          'ecs-api-api-createservice',
          'ecs-api-api-runtask',
          'ecs-ecs-service-options-service-scheduler-daemon',
          'batch-api-api-createjobqueue',
        ],
        checked,
        confidence: 'implied',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/1954',
          opened: '2023-02-08',
        },
      },
      eks: {
        verdict: 'yes',
        short: 'Priority classes: lower pods are evicted for higher',
        detail:
          'A waiting pod evicts pods of lower classes where no node has room. They get their grace period; disruption budgets are kept where possible. A class can also go first in the queue without evicting.',
        sources: ['k8s-pod-priority-preemption'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Priority classes: lower pods are evicted for higher',
        detail:
          'A waiting pod evicts pods of lower classes where no node has room. They get their grace period; disruption budgets are kept where possible. A class can also go first in the queue without evicting.',
        sources: ['k8s-pod-priority-preemption'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'na',
        short: 'Each task brings a machine of its own',
        detail: 'Tasks do not compete for room on a host.',
        sources: ['ecs-security-shared-model-security-shared-model-fargate'],
        checked,
        confidence: 'implied',
      },
      'eks-fargate': {
        verdict: 'na',
        short: 'Each pod brings a machine of its own',
        detail: 'With one pod on each node, none is evicted for lack of room.',
        sources: ['eks-fargate-pod-configuration-fargate-cpu-and-memory'],
        checked,
      },
    },
  },
  {
    id: 'custom-scheduler',
    group: 'scheduling',
    volatility: 'feature',
    question: 'Can you use a scheduler of your own?',
    label: 'Own scheduler',
    why: 'Some work, such as training on many GPUs, needs placement logic that the built-in scheduler lacks.',
    terms: ['scheduler', 'task', 'pod', 'fargate-profile'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'StartTask puts single tasks on instances you name',
        detail:
          'A program of yours can so place standalone tasks. Tasks of a service are placed by the scheduler of ECS.',
        sources: ['ecs-api-api-starttask', 'ecs-api-api-runtask', 'ecs-ecs-services'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'A second scheduler beside the one of EKS',
        detail:
          'It runs as a Deployment, and pods ask for it by name; AWS shows it with the KAI scheduler. The one of EKS takes a few settings, such as a preference for fuller nodes.',
        sources: [
          'k8s-configure-multiple-schedulers',
          'eks-bp-aiml-compute',
          'eks-control-plane-configuration',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Configure it, replace it or run a second one',
        detail:
          'The manifest of the main scheduler on the control plane machines is yours. Others can run beside it, and pods ask for them by name.',
        sources: ['k8s-configure-multiple-schedulers'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'There are no instances to name',
        detail: 'StartTask takes container instances, which Fargate does not show.',
        workaround: 'Choose the subnets in which tasks start.',
        sources: ['ecs-api-api-starttask', 'ecs-task-placement'],
        checked,
        confidence: 'implied',
      },
      'ecs-managed-instances': {
        verdict: 'no',
        short: 'Placement is left to ECS',
        detail:
          'Managed Instances are used through a capacity provider strategy, and StartTask takes none.',
        workaround: 'Narrow the choice with placement constraints and the capacity provider.',
        sources: ['ecs-ecs-services', 'ecs-api-api-starttask', 'ecs-task-placement'],
        checked,
        confidence: 'implied',
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Pods that match a profile go to the Fargate scheduler',
        detail: 'EKS runs it beside the default scheduler of the cluster.',
        workaround: 'Let pods for a scheduler of your own match no profile; they need other nodes.',
        sources: ['eks-fargate'],
        checked,
        confidence: 'implied',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
