import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-23';

/** Rows about sizes AWS or Kubernetes state, and about what is promised. */
export const limits = [
  {
    id: 'default-quota',
    group: 'limits',
    volatility: 'limit',
    question: 'What quota meets a new account first?',
    label: 'First quota you meet',
    why: 'Default quotas are low, and a first load test or launch can stop at them.',
    terms: ['capacity', 'region'],
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        value: { number: 6, unit: 'vCPU', comparator: 'exactly' },
        short: '6 vCPU running at once per Region',
        detail:
          'The quota is shared by ECS tasks and EKS pods. AWS raises it as use grows, and you can ask for more. Fargate Spot has a quota of its own of the same size.',
        sources: ['quotas-ecs-service', 'quotas-eks-service-quotas-eks-fargate'],
        checked,
      },
      'ec2-aws': {
        verdict: 'value',
        value: { number: 5, unit: 'vCPU', comparator: 'exactly' },
        short: '5 vCPU of standard EC2 instances per Region',
        detail:
          'Instances that AWS starts for you count towards your EC2 On-Demand quotas. For GPU and other accelerated families the default is 0. EC2 raises quotas as use grows.',
        sources: [
          'ec2-ec2-on-demand-instances-ec2-on-demand-instances-limits',
          'ecs-managedinstances',
          'eks-auto-cost-control-how-instance-selection-interacts-with-capacity-constraints',
        ],
        checked,
      },
      'ec2-you': {
        verdict: 'value',
        value: { number: 5, unit: 'vCPU', comparator: 'exactly' },
        short: '5 vCPU of EC2 standard instances per Region',
        detail:
          'For GPU and other accelerated families the default is 0. EC2 raises quotas as use grows, and you can ask for more.',
        sources: ['ec2-ec2-on-demand-instances-ec2-on-demand-instances-limits'],
        checked,
      },
      own: {
        verdict: 'na',
        short: 'Your servers count towards no vCPU quota',
        detail:
          'Quotas on the cluster itself still apply, for example 5,000 container instances per ECS cluster or 15 node networks per EKS cluster.',
        sources: ['quotas-ecs-service', 'quotas-eks-limits-eks'],
        checked,
      },
    },
  },
  {
    id: 'termination-grace',
    group: 'limits',
    volatility: 'limit',
    question: 'How long may a container take to stop?',
    label: 'Time to stop',
    why: 'Long requests and jobs are cut off when the time between the stop signal and the kill is too short.',
    terms: ['task', 'pod', 'spot'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'As set in stopTimeout, else 30 seconds',
        detail:
          'The API reference names a ceiling, 120 seconds, for Fargate only. On EC2 the default is 30 seconds and the agent can be given another. External servers are not treated apart.',
        sources: ['ecs-api-api-containerdefinition'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'As set per pod, else 30 seconds',
        detail:
          'You set terminationGracePeriodSeconds in the pod; the page names no ceiling. On EC2 Spot Instances an interruption leaves two minutes at most, in managed node groups at times less. In Auto Mode, draining a node ends after 24 hours unless the node pool sets another time.',
        sources: [
          'k8s-pod-lifecycle-pod-termination-flow',
          'ec2-using-spot-instances',
          'eks-managed-node-groups-managed-node-group-capacity-types-spot',
          'eks-create-node-pool-termination-grace-period',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'As set per pod, 30 seconds by default',
        detail:
          'You set terminationGracePeriodSeconds in the pod; the page names no ceiling. A Spot interruption leaves two minutes at most, whatever the pod asks for.',
        sources: ['k8s-pod-lifecycle-pod-termination-flow', 'ec2-using-spot-instances'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'value',
        value: { number: 120, unit: 'seconds', comparator: 'up to' },
        short: 'Up to 120 seconds, 30 by default',
        detail:
          'stopTimeout takes values from 2 to 120 seconds. On Fargate Spot the two-minute warning changes nothing: without stopTimeout the container still gets 30 seconds.',
        sources: ['ecs-api-api-containerdefinition', 'agent-toolkit-for-aws-fargate-spot'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        value: { number: 86400, unit: 'seconds', comparator: 'up to' },
        short: 'Up to 24 hours, 30 seconds by default',
        detail:
          'stopTimeout takes up to 86,400 seconds here. Draining still ends on day 21 of an instance, and a Spot interruption leaves two minutes.',
        sources: [
          'ecs-task-definition-parameters-managed-instances-container-definition-timeout-managed-instances',
          'ecs-managed-instances-patching',
          'ec2-using-spot-instances',
        ],
        checked,
      },
    },
  },
  {
    id: 'control-plane-sla',
    group: 'limits',
    volatility: 'limit',
    question: 'What uptime is promised for the control plane?',
    label: 'Control-plane uptime',
    why: 'The promise tells how long scaling and deployments may fail in a month before AWS owes you credits.',
    terms: ['control-plane', 'availability-zone'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        value: { number: 99.99, unit: '%', comparator: 'at least' },
        short: '99.99% with tasks in two zones (2022 text)',
        detail:
          'The Compute SLA of 5 May 2022 promised this per Region and month for ECS and Fargate, with all tasks spread over two or more Availability Zones. That text is older than Managed Instances and has been replaced; the one in force was not among the pages we could read.',
        sources: ['aws-compute-sla-historical'],
        checked,
      },
      eks: {
        verdict: 'value',
        value: { number: 99.95, unit: '%', comparator: 'at least' },
        short: '99.95%; 99.99% with a provisioned tier',
        detail:
          'The promise is for the Kubernetes API endpoint, per month. Standard mode is measured in intervals of five minutes, provisioned mode in intervals of one minute.',
        sources: ['eks-eks-provisioned-control-plane-use-cases'],
        checked,
      },
      kubernetes: {
        verdict: 'no',
        short: 'Its uptime is your own work',
        detail:
          'The Compute SLA of 5 May 2022, since replaced, promised uptime for EC2 instances, not for software on them. The Kubernetes guide advises several control-plane machines over several zones and backups of etcd.',
        sources: ['k8s-production-environment', 'aws-compute-sla-historical'],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'value',
        value: { number: 99.95, unit: '%', comparator: 'at least' },
        short: 'Credits are due below 99.95% a month',
        detail: 'ECS Anywhere has an agreement of its own, last updated on 5 May 2022.',
        sources: ['aws-ecs-anywhere-sla'],
        checked,
      },
    },
  },
  {
    id: 'hosts-per-cluster',
    group: 'limits',
    volatility: 'limit',
    question: 'How many hosts can one cluster have?',
    label: 'Hosts per cluster',
    why: 'It decides at what size work has to be split over several clusters.',
    terms: ['cluster', 'host', 'node', 'container-instance'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        value: { number: 5000, unit: 'hosts', comparator: 'up to' },
        short: '5,000 container instances, a fixed quota',
        sources: ['quotas-ecs-service'],
        checked,
      },
      eks: {
        verdict: 'value',
        value: { number: 100000, unit: 'hosts', comparator: 'up to' },
        short: '1,000 nodes alone, up to 100,000 with AWS',
        detail:
          'AWS advises planning from 300 nodes and asks to be contacted beyond 1,000. Up to 100,000 nodes are possible for clusters it selects. A managed node group holds 450 nodes and a cluster 30 groups by default; both quotas can be raised.',
        sources: ['eks-bp-scalability', 'quotas-eks-limits-eks'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        value: { number: 5000, unit: 'hosts', comparator: 'up to' },
        short: 'Designed for up to 5,000 nodes',
        detail: 'The same design allows for up to 110 pods on a node.',
        sources: ['k8s-cluster-large'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'na',
        short: 'There are no hosts to count',
        detail: 'The vCPU quota of the account and the launch rate set the limits instead.',
        sources: ['quotas-ecs-service'],
        checked,
      },
      'eks-fargate': {
        verdict: 'na',
        short: 'Each pod is a node; the vCPU quota counts',
        sources: ['eks-bp-cost-opt-compute', 'quotas-eks-service-quotas-eks-fargate'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Limited by 15 node networks per cluster',
        detail:
          'The addresses of hybrid nodes come from up to 15 CIDR ranges, those of their pods from up to 15 more. No number of hybrid nodes is stated.',
        sources: ['eks-hybrid-nodes-overview-hybrid-node-limits'],
        checked,
      },
    },
  },
  {
    id: 'units-per-cluster',
    group: 'limits',
    volatility: 'limit',
    question: 'How many tasks or pods per cluster?',
    label: 'Tasks or pods',
    why: 'Very large systems meet this limit before they run out of machines.',
    terms: ['cluster', 'task', 'pod', 'service'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: '5,000 services of up to 5,000 tasks each',
        detail:
          'Both quotas are fixed; none is stated for all tasks of a cluster together. A service registered in service discovery is limited to 1,000 tasks.',
        sources: ['quotas-ecs-service'],
        checked,
      },
      eks: {
        verdict: 'value',
        value: { number: 50000, unit: 'pods', comparator: 'about' },
        short: 'Beyond 50,000 pods AWS asks to plan with you',
        detail:
          'No quota is stated. AWS advises planning from 5,000 pods and asks to be contacted beyond 50,000.',
        sources: ['eks-bp-scalability'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        value: { number: 150000, unit: 'pods', comparator: 'up to' },
        short: 'Designed for up to 150,000 pods',
        detail:
          'All four design limits hold together: 5,000 nodes, 110 pods per node, 150,000 pods and 300,000 containers.',
        sources: ['k8s-cluster-large'],
        checked,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
