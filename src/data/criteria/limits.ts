import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-24';

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
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        value: { number: 6, unit: 'vCPU', comparator: 'exactly' },
        short: '6 vCPU running at once per Region',
        detail:
          'The quota is shared by ECS tasks and EKS pods. A new account may start lower; AWS raises it as use grows, and you can ask for more. Fargate Spot has a quota of its own of the same size.',
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
        confidence: 'implied',
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
        confidence: 'implied',
      },
    },
  },
  {
    id: 'control-plane-outage',
    group: 'limits',
    volatility: 'concept',
    question: 'Does running work survive a control-plane outage?',
    label: 'Control-plane outage',
    why: 'A scheduler that is down must not take the application down with it.',
    terms: ['control-plane', 'scheduler', 'task', 'pod'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Tasks run on; none is started, replaced or scaled',
        detail:
          'ECS places tasks only on hosts whose agent is connected to it. A single host that stays cut off is another case: ECS drains and replaces it on Fargate, and on Managed Instances where auto repair is enabled; on EC2 it sends an event.',
        sources: [
          'aws-blogs-containers-a-deep-dive-into-resilience-and-availability-on-amazon-elastic-container-service',
          'ecs-api-api-containerinstance',
          'aws-whats-new-2026-08-amazon-ecs-agent-connectivity-health',
          'ecs-api-api-autorepairconfiguration',
        ],
        confidence: 'implied',
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'yes',
        short: 'Pods and services run on; nothing can be changed',
        detail:
          'This holds unless an application calls the Kubernetes API itself, as operators do. Pods lost meanwhile are not replaced, and a node that restarts without the API does not start its pods.',
        sources: ['k8s-debug-cluster', 'eks-bp-hybrid-nodes-kubernetes-pod-failover'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Pods and services run on; recovery is yours',
        detail:
          'This holds unless an application calls the Kubernetes API itself. If the data of etcd are lost, kubelets keep running the same pods, but the state has to be restored by hand before the API works again.',
        sources: ['k8s-debug-cluster'],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'yes',
        short: 'Tasks run on; by default one that fails stays down',
        detail:
          'While a server cannot reach the Region, ECS does not restart containers that stop with an error; it does once the link is back. A container restart policy, off by default, is carried out by the agent on the server; AWS does not say whether it works without the link. A sample of AWS lets Docker restart them meanwhile; it last changed in February 2023 and was archived in January 2026.',
        confidence: 'implied',
        sources: [
          'ecs-external-instance-network-sentry',
          'ecs-container-restart-policy-container-restart-policy-considerations',
        ],
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'Pods run on; nodes cut off cannot be changed',
        detail:
          'Nothing is evicted if all nodes of the cluster are cut off, or, where it has more than three, at least 55% but not all of a zone. Otherwise the pods of nodes cut off get replacements elsewhere after about six minutes; the old ones run on until the link is back. A node that restarts while cut off does not start its pods.',
        conflict:
          'The EKS page on pod failover and the Kubernetes page on nodes say that pods of a zone cut off whole are evicted while other zones are up; the EKS page on stability through disconnections still says that their evictions are cancelled.',
        sources: [
          'eks-bp-hybrid-nodes-kubernetes-pod-failover',
          'eks-bp-hybrid-nodes-kubernetes-pod-failover-scenario-2-full-zone-disruption',
          'k8s-nodes-rate-limits-on-eviction',
          'eks-bp-hybrid-nodes-network-disconnection-best-practices-highly-available-applications',
        ],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'blast-radius',
    group: 'limits',
    volatility: 'concept',
    question: 'What do all workloads of a cluster share?',
    label: 'Shared in a cluster',
    why: 'What is shared fails for everyone at once, and so decides how many clusters you need.',
    terms: ['cluster', 'control-plane', 'crd', 'host'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'The hosts; a cluster has no API server of its own',
        detail:
          'Tasks on one host share its kernel and disk. Calls to ECS are limited for the account and Region, over all clusters, and there is no version or add-on whose change would touch every task.',
        sources: ['ecs-clusters', 'ecs-request-throttling', 'ecs-managedinstances'],
        confidence: 'implied',
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'API server, etcd, DNS, add-ons, CRDs and webhooks',
        detail:
          'One control plane serves all tenants; namespaces part them only logically, and AWS calls the cluster the only strong boundary. A webhook that catches everything can block the whole cluster, and a version upgrade reaches all of it.',
        sources: [
          'aws-eks-best-practices-multitenancy',
          'aws-eks-best-practices-reliability-controlplane',
        ],
        checked,
        confidence: 'implied',
      },
      kubernetes: {
        verdict: 'value',
        short: 'API server, etcd, DNS, add-ons, CRDs and webhooks',
        detail:
          'As on EKS, and the machines of the control plane are yours as well: their disks, certificates and upgrades are shared too.',
        sources: ['aws-eks-best-practices-multitenancy', 'k8s-high-availability'],
        checked,
        confidence: 'implied',
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'Quotas of account and Region; no host, no API server',
        detail:
          'Tasks share no kernel, CPU, memory or network interface. Launch rates and calls to ECS are limited for the account and Region, over all clusters.',
        sources: ['ecs-aws-fargate', 'ecs-request-throttling', 'ecs-throttling'],
        checked,
        confidence: 'implied',
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'API server, etcd, DNS, CRDs and webhooks; no host',
        detail:
          'Pods share no kernel, but one control plane. AWS calls running an application in a separate cluster the safest way to isolate it.',
        sources: ['eks-fargate-fargate-considerations', 'aws-eks-best-practices-multitenancy'],
        checked,
        confidence: 'implied',
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
          'You set terminationGracePeriodSeconds in the pod; the page names no ceiling. On EC2 Spot Instances an interruption leaves two minutes at most, in managed node groups at times less; a node group that is made smaller ends a node after 15 minutes unless a lifecycle hook extends this. In Auto Mode, draining a node ends after 24 hours unless the node pool sets another time.',
        sources: [
          'k8s-pod-lifecycle-pod-termination-flow',
          'ec2-using-spot-instances',
          'eks-managed-node-groups-managed-node-group-capacity-types-spot',
          'eks-managed-node-groups-managed-node-group-concepts',
          'eks-create-node-pool-termination-grace-period',
        ],
        checked: '2026-11-29',
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
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        value: { number: 99.99, unit: '%', comparator: 'at least' },
        short: '99.99% with tasks in two zones (2022 text)',
        detail:
          'The Compute SLA of 5 May 2022 promised this per Region and month for ECS and Fargate, with all tasks spread over two or more Availability Zones. It speaks of running tasks, not of the ECS API, and has been replaced: ECS now has an SLA of its own at aws.amazon.com/ecs/sla, which we could not read. A guide of NextSignal gives it as 99.99% over several zones and 99.5% for a single task.',
        sources: ['aws-compute-sla-historical', 'aws-ecs-faqs', 'nextsignal-aws-ecs-sla-credits'],
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
        confidence: 'implied',
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
    id: 'zone-loss',
    group: 'limits',
    volatility: 'feature',
    question: 'What happens when an Availability Zone is lost?',
    label: 'Loss of a zone',
    why: 'Copies in other zones help only if traffic leaves the lost zone and capacity is there.',
    terms: ['availability-zone', 'load-balancer', 'scheduler', 'self-healing'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'Tasks start anew in the zones that are left',
        detail:
          'A service keeps its number of tasks and spreads them over zones as best it can. With zone rebalancing, on by default for new services, it evens them out again when the zone is back, but not with maximumPercent 100 or a placement strategy that does not start with zones; on EC2 only over instances that run already. Traffic leaves through health checks or a zonal shift, which is off by default on an Application Load Balancer. Capacity in the other zones is not guaranteed.',
        sources: [
          'ecs-service-rebalancing',
          'ecs-ecs-service-options-service-scheduler-replica',
          'elb-application-zonal-shift',
        ],
        checked,
        confidence: 'implied',
      },
      eks: {
        verdict: 'value',
        short: 'A zonal shift moves the traffic; it evicts no pods',
        detail:
          'The control plane spans three zones. A zonal shift, switched on per cluster, cordons the nodes of a zone and takes their pods out of traffic; managed node groups, Auto Mode and Karpenter then start no nodes there. Other zones need room before. Pods of nodes that cannot be reached start anew elsewhere after about six minutes, unless most but not all nodes of their zone are cut off.',
        conflict:
          'The EKS page on pod failover and the Kubernetes page on nodes say that pods of a zone cut off whole are evicted while other zones are up; the EKS page on stability through disconnections still says that their evictions are cancelled.',
        sources: [
          'eks-disaster-recovery-resiliency',
          'arc-zonal-shift-resource-types-eks',
          'aws-blogs-containers-arc-zonal-shift-support-for-eks-auto-mode-and-karpenter',
          'eks-bp-hybrid-nodes-kubernetes-pod-failover',
          'eks-bp-hybrid-nodes-kubernetes-pod-failover-scenario-2-full-zone-disruption',
          'k8s-nodes-rate-limits-on-eviction',
          'eks-bp-hybrid-nodes-network-disconnection-best-practices-highly-available-applications',
        ],
        checked: '2026-11-29',
      },
      kubernetes: {
        verdict: 'value',
        short: 'Pods start anew elsewhere, if you built for it',
        detail:
          'Nodes and each part of the control plane have to stand in several zones, and the address of the API server must outlive the loss of one, by a load balancer or DNS. Pods of unreachable nodes are replaced after about six minutes. Where most but not all nodes of a zone are cut off, this stops or slows down.',
        sources: [
          'k8s-multiple-zones',
          'k8s-nodes-rate-limits-on-eviction',
          'eks-bp-hybrid-nodes-kubernetes-pod-failover',
        ],
        checked: '2026-11-29',
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'na',
        short: 'Your servers stand in no Availability Zone',
        sources: ['ecs-ecs-anywhere'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'The control plane survives; your sites are apart',
        detail:
          'You may label your sites as zones. When all nodes of one lose the link while others stay up, new pods start there after about six minutes; the old ones run on until the link is back. If it is the only zone, or if most but not all of its nodes are cut off, none are evicted.',
        conflict:
          'The EKS page on pod failover and the Kubernetes page on nodes say that pods of a zone cut off whole are evicted while other zones are up; the EKS page on stability through disconnections still says that their evictions are cancelled.',
        sources: [
          'eks-disaster-recovery-resiliency',
          'eks-bp-hybrid-nodes-kubernetes-pod-failover',
          'eks-bp-hybrid-nodes-kubernetes-pod-failover-scenario-2-full-zone-disruption',
          'k8s-nodes-rate-limits-on-eviction',
          'eks-bp-hybrid-nodes-network-disconnection-best-practices-highly-available-applications',
        ],
        checked: '2026-11-29',
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
        confidence: 'implied',
      },
      'eks-fargate': {
        verdict: 'na',
        short: 'Each pod is a node; the vCPU quota counts',
        sources: ['eks-bp-cost-opt-compute', 'quotas-eks-service-quotas-eks-fargate'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Limited by 15 node networks per cluster, by default',
        detail:
          'The addresses of hybrid nodes come from up to 15 CIDR ranges, those of their pods from up to 15 more; you can ask for more of both. No number of hybrid nodes is stated.',
        sources: ['eks-hybrid-nodes-overview-hybrid-node-limits', 'quotas-eks-limits-eks'],
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
  {
    id: 'several-regions',
    group: 'limits',
    volatility: 'concept',
    question: 'How does an application span several Regions?',
    label: 'Several Regions',
    why: 'A Region is the largest unit that can fail, and nothing here stretches over two by itself.',
    terms: ['region', 'cluster', 'service', 'load-balancer'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'A cluster and service in each, traffic steered above',
        detail:
          'You deploy to each Region and steer with DNS or an accelerator. ARC Region switch can scale the service of the other Region to a share of the lost one, without a guarantee of capacity.',
        sources: ['arc-ecs-service-scaling-block', 'arc-working-with-rs-execution-blocks'],
        confidence: 'implied',
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'A cluster in each, traffic steered above',
        detail:
          'You deploy to each cluster, for example with Argo CD, and steer with DNS or an accelerator. ARC Region switch can scale deployments of the other Region; room for their pods is left to your node autoscaler.',
        sources: [
          'eks-disaster-recovery-resiliency',
          'arc-eks-resource-scaling-block',
          'argo-cd-generators-cluster',
        ],
        checked,
        confidence: 'implied',
      },
      kubernetes: {
        verdict: 'value',
        short: 'A cluster in each, traffic steered above',
        detail:
          'A cluster is meant for the zones of one Region. Delivery to several clusters and the switch between them are yours to build.',
        sources: ['k8s-multiple-zones'],
        checked,
        confidence: 'implied',
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'value',
        short: 'A server belongs to one cluster in one Region',
        detail:
          'Register other servers with a cluster in another Region to be independent of the first.',
        sources: ['ecs-ecs-anywhere'],
        confidence: 'implied',
        checked,
      },
    },
  },
  {
    id: 'api-throttling',
    group: 'limits',
    volatility: 'limit',
    question: 'When does the API slow you down?',
    label: 'API throttling',
    why: 'Deployments of many services and busy controllers meet this limit before any limit of size.',
    terms: ['control-plane', 'cluster', 'operator'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'From 40 task and 5 service changes a second on',
        detail:
          'Per account and Region, over all clusters; bursts of 100 and 50 pass. Reads of tasks and services are held to 20 a second. You can ask for more. Fargate limits task launches besides.',
        sources: ['ecs-request-throttling', 'ecs-throttling'],
        checked,
      },
      eks: {
        verdict: 'value',
        value: { number: 600, unit: 'requests at a time', comparator: 'at least' },
        short: '600 requests at a time for each API server',
        detail:
          'EKS raises this as it enlarges the control plane, up to 2,000. Beyond it callers queue by priority or get error 429. You can share it out with priority levels, or pay for a provisioned tier.',
        sources: [
          'aws-eks-best-practices-scalability-control-plane',
          'eks-eks-provisioned-control-plane-overview',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        value: { number: 600, unit: 'requests at a time', comparator: 'about' },
        short: '600 requests at a time for each API server',
        detail:
          'These are the defaults of two flags, 400 and 200 for changes, which you may set. Beyond them callers queue by priority or get error 429.',
        sources: ['aws-eks-best-practices-scalability-control-plane'],
        checked,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
