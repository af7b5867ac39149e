import type { CriterionInput } from '../schema.ts';

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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'A service replaces failed and unhealthy tasks',
        detail:
          'The replacement of an unhealthy task starts first where the limits of the service allow it. Tasks that keep failing to start are retried more slowly. A restart policy, off by default, restarts one container inside its task.',
        sources: ['ecs-ecs-services', 'ecs-container-restart-policy'],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'yes',
        short: 'Containers restart in place; pods are replaced',
        detail:
          'The kubelet restarts failed containers by the restart policy of the pod. Deployments, StatefulSets and DaemonSets replace pods that fail or lose their node.',
        sources: ['k8s-self-healing-self-healing-capabilities'],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Containers restart in place; pods are replaced',
        detail:
          'The kubelet restarts failed containers by the restart policy of the pod. Deployments, StatefulSets and DaemonSets replace pods that fail or lose their node.',
        sources: ['k8s-self-healing-self-healing-capabilities'],
        checked: '2026-11-23',
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
    aliases: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Best effort at launch, rebalanced later',
        detail:
          'A service spreads its tasks over the zones it may use. Availability Zone rebalancing, on for new services unless you turn it off, later moves tasks when zones become uneven.',
        conflict:
          'The rebalancing page says in one place that you need to enable it for new services, and in another, like the API reference, that it is enabled when a create request leaves it out.',
        sources: ['ecs-task-placement', 'ecs-service-rebalancing', 'ecs-api-api-createservice'],
        checked: '2026-11-23',
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Best effort at launch, rebalanced later',
        detail:
          'A service spreads its tasks over the zones it may use. Availability Zone rebalancing, on for new services unless you turn it off, later moves tasks when zones become uneven.',
        conflict:
          'The rebalancing page says in one place that you need to enable it for new services, and in another, like the API reference, that it is enabled when a create request leaves it out.',
        sources: [
          'ecs-task-placement',
          'ecs-service-rebalancing',
          'ecs-service-rebalancing-service-rebalancing-configurations',
          'ecs-api-api-createservice',
        ],
        checked: '2026-11-23',
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Service default, over zones that have instances',
        detail:
          'Without a placement strategy, a service spreads over zones. Rebalancing moves tasks later, but only to instances that exist: it starts none in an empty zone. A strategy that does not begin with zone spread turns both off.',
        sources: [
          'ecs-ecs-service-options-service-scheduler-replica',
          'ecs-service-rebalancing-service-rebalancing-configurations',
        ],
        checked: '2026-11-23',
      },
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'A soft preference until you add a spread rule',
        detail:
          'The built-in default prefers an even spread (maximum skew 5 between zones) but places a pod anyway when it cannot have it. With topology spread constraints, Auto Mode starts nodes in the zones they ask for.',
        sources: [
          'k8s-topology-spread-constraints-internal-default-constraints',
          'eks-bp-data-plane',
        ],
        checked: '2026-11-23',
      },
      'eks-ec2': {
        verdict: 'partly',
        short: 'A soft preference until you add a spread rule',
        detail:
          'The built-in default prefers an even spread (maximum skew 5 between zones) but places a pod anyway when it cannot have it. It knows only zones that have nodes; Karpenter starts nodes where spread constraints ask for them.',
        sources: [
          'k8s-topology-spread-constraints-internal-default-constraints',
          'eks-bp-data-plane',
        ],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'partly',
        short: 'Over the profile’s subnets, at times unevenly',
        detail:
          'Topology spread constraints do not work on Fargate. For an even spread AWS suggests two profiles with one subnet each.',
        sources: ['eks-fargate-profile'],
        checked: '2026-11-23',
      },
      'kubernetes-ec2': {
        verdict: 'partly',
        short: 'A soft preference, if nodes carry zone labels',
        detail:
          'The built-in default prefers an even spread (maximum skew 5 between zones) but places a pod anyway when it cannot have it. It knows only zones that have nodes. A topology spread constraint makes the rule as strict as you need.',
        sources: [
          'k8s-topology-spread-constraints-internal-default-constraints',
          'k8s-topology-spread-constraints',
        ],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'na',
        short: 'Your servers are in no Availability Zone',
        detail:
          'Availability Zone rebalancing does not cover services with the external launch type.',
        sources: ['ecs-service-rebalancing-service-rebalancing-configurations'],
        checked: '2026-11-23',
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
        checked: '2026-11-23',
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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Dependencies between containers set the order',
        detail:
          'A container can wait until another has started, is healthy, has ended, or has ended without error. The order is reversed when the task stops.',
        sources: ['ecs-api-api-containerdependency', 'ecs-api-api-containerdefinition'],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'yes',
        short: 'Init and sidecar containers start in their order',
        detail:
          'They start one after the other, before the main containers. Sidecars go on running and stop last, in reverse order. Main containers of one pod have no order among themselves. Sidecars are on by default since Kubernetes 1.29.',
        sources: ['k8s-sidecar-containers'],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Init and sidecar containers start in their order',
        detail:
          'They start one after the other, before the main containers. Sidecars go on running and stop last, in reverse order. Main containers of one pod have no order among themselves. Sidecars are on by default since Kubernetes 1.29.',
        sources: ['k8s-sidecar-containers'],
        checked: '2026-11-23',
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
    aliases: [],
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
          'ecs-managedinstances',
          'eks-fargate-fargate-considerations',
          'eks-bp-cost-opt-compute',
        ],
        checked: '2026-11-23',
      },
      'ec2-aws': {
        verdict: 'yes',
        short: 'By default; AWS also removes spare instances',
        detail:
          'ECS Managed Instances put several small tasks on a larger instance unless you ask for one task each. EKS Auto Mode moves pods together and removes underused nodes by default.',
        sources: ['ecs-managedinstances', 'eks-create-node-pool-disruption'],
        checked: '2026-11-23',
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'How tightly is a setting of the scheduler',
        detail:
          'ECS spreads by default and packs by CPU or memory with the binpack strategy. Kubernetes prefers fuller nodes when its scoring is set to MostAllocated, which EKS also offers as a cluster setting.',
        sources: [
          'ecs-api-api-placementstrategy',
          'ecs-ecs-service-options-service-scheduler-replica',
          'k8s-resource-bin-packing',
          'eks-api-api-scoringstrategy',
        ],
        checked: '2026-11-23',
      },
      own: {
        verdict: 'yes',
        short: 'As many as fit on your machine',
        sources: ['ecs-ecs-anywhere', 'eks-eks-compute-compare-compute-options'],
        checked: '2026-11-23',
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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Binding constraints and best-effort strategies',
        detail:
          'Constraints limit tasks to instances with certain attributes or to one task per instance. Strategies spread, pack or place at random. A service takes up to 10 constraints and 5 strategies.',
        sources: [
          'ecs-task-placement',
          'ecs-task-placement-constraints',
          'ecs-api-api-createservice',
        ],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'yes',
        short: 'Node selectors, affinity, taints and spread rules',
        detail:
          'Rules may be hard or soft, and can refer to labels of nodes or of pods that already run there.',
        sources: ['k8s-assign-pod-node', 'k8s-topology-spread-constraints'],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Node selectors, affinity, taints and spread rules',
        detail:
          'Rules may be hard or soft, and can refer to labels of nodes or of pods that already run there.',
        sources: ['k8s-assign-pod-node', 'k8s-topology-spread-constraints'],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'You set the subnets and the kind of capacity only',
        detail: 'Neither placement constraints nor placement strategies are supported.',
        workaround: 'Name the subnets of one Availability Zone to keep a service in it.',
        sources: ['ecs-task-placement', 'ecs-fargate-tasks-services'],
        checked: '2026-11-23',
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'Placement constraints, but no strategies',
        detail:
          'Constraints may use subnet, Availability Zone, instance type and CPU architecture, or ask for one task per instance. The capacity provider narrows the instances as well.',
        sources: [
          'ecs-task-placement',
          'ecs-task-definition-parameters-managed-instances-constraints-managed-instances',
        ],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'A Fargate profile sets the subnets, no more',
        detail:
          'Profiles pick pods by namespace and labels. Affinity rules do not apply, and topology spread constraints are not supported.',
        workaround: 'Use profiles with one subnet each to steer pods to a zone.',
        sources: ['eks-fargate-profile'],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: 'Constraints on attributes you give your servers',
        detail:
          'External servers carry an attribute that marks them, and you can add your own, such as a site or a rack, for use in constraints.',
        sources: ['ecs-ecs-anywhere', 'ecs-task-placement-constraints'],
        checked: '2026-11-23',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
