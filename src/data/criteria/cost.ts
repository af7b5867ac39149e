import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-24';

/** What every figure of the row on the smallest bill counts; the items are in src/data/bills.ts. */
const counted =
  'Two copies of 0.5 vCPU and 1 GB in two zones of us-east-1, {hours-per-month} hours, behind one idle Application Load Balancer with two addresses.';
const leftOut = 'Not counted: the way out to the internet, logs, traffic, discounts and work.';
const smallestBill = { verdict: 'value', confidence: 'implied', checked } as const;

/** Rows about what is billed, and by what measure. */
export const cost = [
  {
    id: 'control-plane-price',
    group: 'cost',
    volatility: 'price',
    question: 'What does the control plane cost?',
    label: 'Control-plane price',
    why: 'A fee per cluster is paid before the first container runs, and once more for every further cluster.',
    terms: ['control-plane', 'cluster', 'standard-support', 'extended-support'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        value: { number: 0, unit: 'USD per hour', comparator: 'exactly' },
        short: 'No charge for orchestration or clusters',
        detail:
          'ECS asks nothing for clusters, services or scheduling. What you pay for is the capacity the tasks run on and the other AWS resources they use.',
        sources: ['aws-ecs-faqs', 'api-evangelist-amazon-ecs-plans-pricing'],
        checked,
      },
      eks: {
        verdict: 'value',
        value: {
          number: '{price:eks-cluster-standard}',
          unit: 'USD per hour',
          comparator: 'exactly',
        },
        short: '{price:eks-cluster-standard} in standard support',
        detail:
          'The fee is the same for every cluster, also for an empty one. It rises to {price:eks-cluster-extended} once the Kubernetes version is in extended support. A provisioned control-plane tier is charged on top, from {price:eks-provisioned-xl} for XL to {price:eks-provisioned-8xl} for 8XL.',
        sources: [
          'agent-toolkit-for-aws-service-optimization',
          'aws-blogs-containers-amazon-eks-extended-support-for-kubernetes-versions-pricing',
          'eks-eks-provisioned-control-plane-overview',
          'aws-price-list-amazoneks-us-east-1',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'The EC2 instances you run it on',
        detail:
          'Nothing is charged for Kubernetes itself. A control plane that survives the loss of a machine needs several; the Kubernetes guide speaks of at least three. One m7i.large is {price:ec2-m7i-large}.',
        confidence: 'implied',
        sources: [
          'k8s-production-environment',
          'ec2-ec2-on-demand-instances',
          'karpenter-provider-aws-zz-generated-pricing-aws',
        ],
        checked: '2026-11-29',
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Charged per registered server instead',
        detail:
          'There is no fee for the cluster. Each server registered to it is charged {price:ecs-anywhere-instance}.',
        sources: [
          'sample-apex-skills-model-selection-framework',
          'api-evangelist-amazon-ecs-plans-pricing',
        ],
        checked,
      },
    },
  },
  {
    id: 'billing-basis',
    group: 'cost',
    volatility: 'concept',
    question: 'What does the bill follow?',
    label: 'What the bill follows',
    why: 'Paying by requested size and paying by whole machines reward different habits.',
    terms: ['capacity', 'task', 'pod', 'fargate'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        short: 'The vCPU, memory and extra disk reserved, per second',
        detail:
          'Time counts from the start of the image download to the end of the task or pod, rounded up to a second. Scratch disk is charged above 20 GB. Linux on x86 is {price:fargate-linux-x86-vcpu} and {price:fargate-linux-x86-memory}; on Arm, which only ECS offers, {price:fargate-linux-arm-vcpu} and {price:fargate-linux-arm-memory}; on Windows, also only on ECS, {price:fargate-windows-vcpu}, {price:fargate-windows-licence} for the licence and {price:fargate-windows-memory}. On EKS a pod’s requests are rounded up to the size that is charged, and the cluster fee is added.',
        sources: [
          'aws-fargate-pricing',
          'aws-price-list-amazonecs-us-east-1',
          'aws-price-watcher-ecs',
          'eks-fargate-pod-configuration-fargate-cpu-and-memory-cost',
        ],
        checked: '2026-11-29',
      },
      'ec2-aws': {
        verdict: 'value',
        short: 'Whole instances plus a management fee',
        detail:
          'Every instance AWS starts for you is paid at EC2 prices while it runs, whatever share of it is in use, and a fee per instance is added. On EKS the cluster fee is added too.',
        sources: [
          'ecs-managedinstances',
          'sample-apex-skills-model-selection-framework',
          'eks-eks-compute-compare-compute-options',
        ],
        checked,
      },
      'ec2-you': {
        verdict: 'value',
        short: 'Whole instances, full or empty',
        detail:
          'The number and type of instances decide, not the number of containers. Examples, on demand: t3.medium {price:ec2-t3-medium}, m7i.large {price:ec2-m7i-large}, m7g.large {price:ec2-m7g-large}. On EKS the cluster fee is added.',
        sources: [
          'ec2-ec2-on-demand-instances',
          'karpenter-provider-aws-zz-generated-pricing-aws',
          'eks-eks-compute-compare-compute-options',
        ],
        checked,
      },
      own: {
        verdict: 'value',
        short: 'Hours of every vCPU of the attached nodes',
        detail:
          'All vCPU of a hybrid node count from the moment it joins the cluster until it is removed, at {price:eks-hybrid-nodes-vcpu} for the first 576,000 hours of a month and less beyond. The cluster fee and your own hardware are added.',
        sources: [
          'eks-hybrid-nodes-overview',
          'eks-hybrid-nodes-overview-hybrid-nodes-general',
          'aws-price-list-amazoneks-us-east-2',
        ],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Hours of every registered server',
        detail:
          'A registered server is charged {price:ecs-anywhere-instance}, whatever its size. Your own hardware is added.',
        sources: [
          'sample-apex-skills-model-selection-framework',
          'api-evangelist-amazon-ecs-plans-pricing',
        ],
        checked,
      },
    },
  },
  {
    id: 'smallest-bill',
    group: 'cost',
    volatility: 'price',
    question: 'What does one small service cost a month?',
    label: 'Smallest monthly bill',
    why: 'While there is one small service, what is charged for clusters, hosts and load balancers decides the bill.',
    terms: ['availability-zone', 'load-balancer', 'cluster', 'host'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        ...smallestBill,
        value: { number: '{bill:ecs-fargate}', unit: 'USD per month', comparator: 'about' },
        short: '{bill:ecs-fargate}: two tasks and a load balancer',
        detail: `${counted} ${leftOut}`,
        sources: [
          'aws-fargate-pricing',
          'aws-price-list-amazonecs-us-east-1',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-cost-audit',
        ],
      },
      'ecs-managed-instances': {
        ...smallestBill,
        value: {
          number: '{bill:ecs-managed-instances}',
          unit: 'USD per month',
          comparator: 'about',
        },
        short: '{bill:ecs-managed-instances}: two hosts with their fee',
        detail: `${counted} On two t3.medium with a fee of {management-fee} and the smallest data volumes, 30 GB where 80 is the default, which takes a capacity provider of your own; there is room for more tasks at no further cost. ${leftOut} The disks that the hosts start from are not counted either.`,
        sources: [
          'karpenter-provider-aws-zz-generated-pricing-aws',
          'sample-ecs-managed-instances-pricing-calculator-readme',
          'ecs-managedinstances',
          'ecs-security-shared-model-managed-instances-managed-instances-aws-responsibilities-volumes',
          'aws-price-list-amazonec2-us-east-1',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-cost-audit',
        ],
        checked: '2026-11-29',
      },
      'ecs-ec2': {
        ...smallestBill,
        value: { number: '{bill:ecs-ec2}', unit: 'USD per month', comparator: 'about' },
        short: '{bill:ecs-ec2}: two hosts and a load balancer',
        detail: `${counted} On two t3.medium with 30 GB disks; they have room for more tasks at no further cost. ${leftOut}`,
        sources: [
          'karpenter-provider-aws-zz-generated-pricing-aws',
          'aws-price-list-amazonec2-us-east-1',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-cost-audit',
        ],
      },
      'eks-auto-mode': {
        ...smallestBill,
        value: { number: '{bill:eks-auto-mode}', unit: 'USD per month', comparator: 'about' },
        short: '{bill:eks-auto-mode}: cluster fee, two hosts, their fee',
        detail: `${counted} On two t3.medium with 30 GB disks, which takes a node pool and a node class of your own: the built-in pools start no T types, and the class sets the disk. Room is left for more pods. ${leftOut}`,
        sources: [
          'agent-toolkit-for-aws-service-optimization',
          'karpenter-provider-aws-zz-generated-pricing-aws',
          'aws-price-watcher-eks',
          'aws-price-list-amazonec2-us-east-1',
          'eks-auto-cost-control-built-in-node-pools-and-cost-guardrails',
          'eks-create-node-class-auto-node-class-spec',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-cost-audit',
        ],
      },
      'eks-ec2': {
        ...smallestBill,
        value: { number: '{bill:eks-ec2}', unit: 'USD per month', comparator: 'about' },
        short: '{bill:eks-ec2}: cluster fee and two hosts',
        detail: `${counted} On two t3.medium with 30 GB disks, which also hold the add-ons. ${leftOut}`,
        sources: [
          'agent-toolkit-for-aws-service-optimization',
          'karpenter-provider-aws-zz-generated-pricing-aws',
          'aws-price-list-amazonec2-us-east-1',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-cost-audit',
        ],
      },
      'eks-fargate': {
        ...smallestBill,
        value: { number: '{bill:eks-fargate}', unit: 'USD per month', comparator: 'about' },
        short: '{bill:eks-fargate}: cluster fee and six pods',
        detail: `${counted} Fargate adds 256 MB to a pod and rounds up, here to 2 GB; CoreDNS and the load balancer controller are four more small pods. ${leftOut} Pods on Fargate run in private subnets only, so a NAT gateway or endpoints for that way out come on top.`,
        sources: [
          'agent-toolkit-for-aws-service-optimization',
          'eks-fargate-pod-configuration-fargate-cpu-and-memory',
          'aws-fargate-pricing',
          'aws-price-list-amazonecs-us-east-1',
          'eks-fargate-getting-started-fargate-gs-coredns',
          'eks-fargate-fargate-considerations-private-subnets',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-cost-audit',
        ],
        checked: '2026-11-29',
      },
      'kubernetes-ec2': {
        ...smallestBill,
        value: { number: '{bill:kubernetes-ec2}', unit: 'USD per month', comparator: 'about' },
        short: '{bill:kubernetes-ec2}: five hosts, two load balancers',
        detail: `${counted} Three t3.medium run the control plane behind a Network Load Balancer, two run the pods, each with a 30 GB disk. ${leftOut}`,
        sources: [
          'karpenter-provider-aws-zz-generated-pricing-aws',
          'k8s-production-environment',
          'aws-price-list-amazonec2-us-east-1',
          'aws-price-watcher-elb',
          'agent-toolkit-for-aws-cost-audit',
        ],
      },
      'ecs-anywhere': {
        ...smallestBill,
        value: { number: '{bill:ecs-anywhere}', unit: 'USD per month', comparator: 'about' },
        short: '{bill:ecs-anywhere} to AWS, for two servers',
        detail:
          'Only the fee of AWS for two registered servers, {hours-per-month} hours. Servers, power, network and your own load balancer come on top.',
        sources: [
          'sample-apex-skills-model-selection-framework',
          'api-evangelist-amazon-ecs-plans-pricing',
        ],
      },
      'eks-hybrid': {
        ...smallestBill,
        value: { number: '{bill:eks-hybrid}', unit: 'USD per month', comparator: 'about' },
        short: '{bill:eks-hybrid} to AWS: cluster and four vCPU',
        detail:
          'Only the fees of AWS for the cluster and two nodes of two vCPU, {hours-per-month} hours. Servers, power, the link to the Region and load balancing come on top.',
        sources: [
          'agent-toolkit-for-aws-service-optimization',
          'eks-hybrid-nodes-overview',
          'aws-price-watcher-eks',
        ],
      },
    },
  },
  {
    id: 'idle-cost',
    group: 'cost',
    volatility: 'price',
    question: 'Do you pay for room nobody uses?',
    label: 'Unused room',
    why: 'Unused room on machines or inside requests is often the largest part of a container bill.',
    terms: ['host', 'task', 'pod', 'karpenter'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'partly',
        short: 'Inside a request yes, on empty hosts never',
        detail:
          'The size is paid in full even when the container uses little of it: on ECS the size of the task, on EKS the requests plus 256 MB, rounded up to the next size Fargate has. There is no host that could stand empty. On EKS, pods of a finished Job keep costing until they are removed.',
        sources: [
          'aws-fargate-pricing',
          'eks-fargate-pod-configuration-fargate-cpu-and-memory',
          'eks-fargate-fargate-considerations',
        ],
        checked: '2026-11-29',
      },
      'ec2-aws': {
        verdict: 'yes',
        short: 'Whole instances, packed and thinned out by AWS',
        detail:
          'The entire instance is paid. Managed Instances put several tasks on one instance, replace it with a smaller one and end it when it is idle, unless your own settings forbid the disruption.',
        sources: ['ecs-managedinstances'],
        checked: '2026-11-24',
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'Whole instances until something removes them',
        detail:
          'An instance is paid for each second in the running state. How full it is depends on your sizes, your placement and the scaling you set up, for example Karpenter’s consolidation on Kubernetes.',
        sources: ['ec2-ec2-on-demand-instances', 'eks-bp-cost-opt-compute'],
        checked,
      },
      own: {
        verdict: 'yes',
        short: 'The fee runs while a machine is attached',
        detail:
          'Both fees count machines that are registered, not containers that run. Remove machines you do not use from the cluster.',
        sources: [
          'eks-hybrid-nodes-overview-hybrid-nodes-general',
          'api-evangelist-amazon-ecs-plans-pricing',
        ],
        checked,
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Whole instances, packed and thinned out by AWS',
        detail:
          'The entire instance is paid. Auto Mode puts several pods on one instance, replaces it with a smaller one and ends it when it is idle, unless your own settings forbid the disruption. Node pools made on Kubernetes 1.37 or later act by default only where the saving is worth the disruption (“Balanced”); other pools act on any saving. A static node pool is never thinned out.',
        sources: [
          'eks-auto-cost-control-how-eks-auto-mode-optimizes-cost',
          'eks-auto-change-october-1-2026',
          'eks-auto-static-capacity',
        ],
        checked: '2026-12-01',
      },
    },
  },
  {
    id: 'management-fee',
    group: 'cost',
    volatility: 'price',
    question: 'Is there a fee on top of the compute?',
    label: 'Management fee',
    why: 'Where AWS runs the instances, its work is priced per instance and grows with the fleet.',
    terms: ['managed-instances', 'auto-mode', 'fargate'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'The Fargate price is the whole compute price',
        sources: ['api-evangelist-amazon-ecs-plans-pricing', 'aws-fargate-pricing'],
        checked,
        confidence: 'implied',
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: '{price:ecs-managed-instances-c6a-2xlarge} on a c6a.2xlarge',
        detail:
          'The amount depends on the instance type; this is the example on AWS’s price page, where the instance itself is {price:ec2-c6a-2xlarge} on demand. A calculator published by AWS reckons with 12% of the EC2 price. On 1 July 2026 the fee fell by 35% for G types and by 60% for P types and Trainium: on a g6.xlarge, for example, from 12% to 7.8%.',
        sources: [
          'api-evangelist-amazon-ecs-plans-pricing',
          'karpenter-provider-aws-zz-generated-pricing-aws',
          'sample-ecs-managed-instances-pricing-calculator-readme',
          'aws-whats-new-2026-07-amazon-ecs-managed-instances-gpu-price',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'no',
        short: 'ECS adds nothing to the EC2 price',
        sources: ['aws-ecs-faqs', 'api-evangelist-amazon-ecs-plans-pricing'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: '{price:eks-auto-mode-m7i-large} on an m7i.large',
        detail:
          'It depends on instance type and Region and comes on top of the EC2 price, {price:ec2-m7i-large} here, and of the cluster fee. In a copy of AWS’s price data of June 2025 it is 12% of the EC2 price. On 1 July 2026 it fell by 35% for G types and by 60% for P types and Trainium.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'aws-price-list-amazoneks-us-east-1',
          'aws-price-watcher-eks',
          'aws-whats-new-2026-07-amazon-eks-auto-mode-gpu-price',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'no',
        short: 'Only EC2’s price and the cluster fee',
        detail:
          'Managed node groups cost what their EC2 instances cost. The fee per cluster-hour has a row of its own.',
        sources: [
          'eks-managed-node-groups-managed-node-group-concepts',
          'eks-eks-compute-compare-compute-options',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Only Fargate’s price and the cluster fee',
        detail:
          'Each pod is charged by its own Fargate size. The fee per cluster-hour has a row of its own.',
        sources: ['eks-fargate-fargate-comparison-table'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'no',
        short: 'You pay EC2 and run the rest yourself',
        sources: ['ec2-ec2-on-demand-instances', 'k8s-production-environment'],
        checked,
        confidence: 'implied',
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: '{price:ecs-anywhere-instance}, any size of server',
        detail: 'It is charged for every server registered to the cluster, in hours, at least one.',
        sources: [
          'api-evangelist-amazon-ecs-plans-pricing',
          'sample-apex-skills-model-selection-framework',
        ],
        checked,
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: '{price:eks-hybrid-nodes-vcpu} while a node is attached',
        detail:
          'It comes on top of the cluster fee and has no minimum. Beyond 576,000 vCPU-hours a month the price falls in four more steps.',
        sources: [
          'eks-hybrid-nodes-overview',
          'aws-price-list-amazoneks-us-east-2',
          'aws-price-watcher-eks',
        ],
        checked,
      },
    },
  },
  {
    id: 'break-even',
    group: 'cost',
    volatility: 'price',
    question: 'How full must a host be to cost less than Fargate?',
    label: 'Break-even with Fargate',
    why: 'Below this share of a host in use, paying for requests costs less than paying for machines.',
    terms: ['fargate', 'host', 'spot', 'savings-plan'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'na',
        short: 'The price the others are held against',
        sources: ['aws-fargate-pricing'],
        checked,
      },
      'ec2-aws': {
        verdict: 'value',
        value: {
          number: '{break-even:ec2-m7i-large:managed}',
          unit: '%',
          comparator: 'about',
        },
        confidence: 'implied',
        short: '{break-even:ec2-m7i-large:managed} of an m7i.large, with the fee',
        detail:
          'EC2 price plus a fee of {management-fee}, over the Fargate price of as much vCPU and memory: share requested by tasks or pods, averaged over the hours paid, on demand on x86 in us-east-1. A c7i.large comes to {break-even:ec2-c7i-large:managed}, a t3.medium to {break-even:ec2-t3-medium:managed}. Spot, Savings Plans, disks and work are not in it.',
        sources: [
          'karpenter-provider-aws-zz-generated-pricing-aws',
          'aws-price-list-amazonecs-us-east-1',
          'sample-ecs-managed-instances-pricing-calculator-readme',
        ],
        checked,
      },
      'ec2-you': {
        verdict: 'value',
        value: { number: '{break-even:ec2-m7i-large}', unit: '%', comparator: 'about' },
        confidence: 'implied',
        short: '{break-even:ec2-m7i-large} of an m7i.large, on demand',
        detail:
          'EC2 price over the Fargate price of as much vCPU and memory: share requested by tasks or pods, averaged over the hours paid, on x86 in us-east-1. A c7i.large comes to {break-even:ec2-c7i-large}, a t3.medium, whose vCPU carry 20% each for long without a surcharge, to {break-even:ec2-t3-medium}. Spot, Savings Plans, disks and work are not in it.',
        sources: [
          'karpenter-provider-aws-zz-generated-pricing-aws',
          'aws-price-list-amazonecs-us-east-1',
          'ec2-burstable-credits-baseline-concepts',
        ],
        checked,
      },
      own: {
        verdict: 'na',
        short: 'You own the servers; AWS charges only its fees',
        sources: [
          'ecs-ecs-anywhere',
          'eks-hybrid-nodes-overview',
          'api-evangelist-amazon-ecs-plans-pricing',
        ],
        checked,
        confidence: 'implied',
      },
    },
    overrides: {
      'kubernetes-ec2': {
        verdict: 'na',
        short: 'Fargate takes tasks of ECS and pods of EKS only',
        sources: ['aws-fargate-pricing'],
        checked,
      },
    },
  },
  {
    id: 'spot-discount',
    group: 'cost',
    volatility: 'price',
    question: 'How large is the Spot discount?',
    label: 'Spot discount',
    why: 'Work that may be interrupted at short notice can run on spare capacity for a fraction of the price.',
    terms: ['spot', 'fargate', 'capacity-provider'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        value: { number: 70, unit: '%', comparator: 'up to' },
        short: 'Up to 70% with Fargate Spot',
        detail:
          'For ECS tasks on Linux only, x86 or Arm. Tasks get a two-minute warning before AWS takes the capacity back. The price of the day stands on AWS’s Fargate price page.',
        sources: [
          'aws-fargate-pricing',
          'agent-toolkit-for-aws-service-optimization',
          'agent-toolkit-for-aws-fargate-spot',
        ],
        checked,
      },
      'ec2-aws': {
        verdict: 'value',
        value: { number: 90, unit: '%', comparator: 'up to' },
        short: 'Up to 90% with EC2 Spot Instances',
        detail:
          'The capacity provider is set to Spot; on-demand is its default. Interruptions come with EC2’s two-minute warning.',
        sources: ['sample-apex-skills-model-selection-framework', 'ec2-using-spot-instances'],
        checked,
      },
      'ec2-you': {
        verdict: 'value',
        value: { number: 90, unit: '%', comparator: 'up to' },
        short: 'Up to 90% with EC2 Spot Instances',
        detail:
          'The Spot price of each instance type and Availability Zone moves with supply and demand. EC2 gives two minutes of warning before it takes an instance back.',
        sources: ['eks-bp-cost-opt-compute', 'ec2-using-spot-instances'],
        checked,
      },
      own: {
        verdict: 'na',
        short: 'The servers are yours',
        sources: ['ecs-ecs-anywhere', 'eks-hybrid-nodes-overview'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'no',
        short: 'Fargate Spot works with ECS only',
        workaround:
          'Run the pods that may be interrupted on Spot Instances, in a node group or an Auto Mode node pool of the same cluster.',
        sources: ['eks-fargate-fargate-considerations', 'aws-fargate-pricing'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        value: { number: 90, unit: '%', comparator: 'up to' },
        short: 'Up to 90%, in node pools you define',
        detail:
          'The built-in node pools start on-demand instances only. A node pool of your own can allow Spot, and Auto Mode handles the interruption notices.',
        sources: [
          'eks-auto-cost-control-built-in-node-pools-and-cost-guardrails',
          'eks-automode',
          'eks-bp-cost-opt-compute',
        ],
        checked,
      },
    },
  },
  {
    id: 'savings-plans',
    group: 'cost',
    volatility: 'price',
    question: 'Do Savings Plans apply?',
    label: 'Savings Plans',
    why: 'A commitment of one or three years lowers the price of steady use, if the plan covers what you run.',
    terms: ['savings-plan', 'spot'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'yes',
        short: 'Compute Savings Plans: up to 50% off Fargate',
        detail:
          'The Fargate price page states up to 50%; up to 66% is said of the plan type as a whole, over EC2, Fargate and Lambda. The EKS cluster fee is not covered.',
        sources: ['aws-fargate-pricing', 'savingsplans-plan-types'],
        checked,
      },
      'ec2-aws': {
        verdict: 'yes',
        short: 'Compute and EC2 plans, for the instances',
        detail:
          'Both plan types apply to the EC2 instances. EKS charges are excluded; for the fee of ECS Managed Instances the sources say nothing. Spot Instances are not covered.',
        sources: ['savingsplans-plan-types', 'ecs-managedinstances', 'ec2-using-spot-instances'],
        checked,
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'Compute plans up to 66%, EC2 plans up to 72%',
        detail:
          'Compute plans follow you across families, sizes and Regions; EC2 Instance plans are tied to one family in one Region. Spot Instances and EKS cluster fees are not covered.',
        sources: ['savingsplans-plan-types', 'eks-bp-cost-opt-compute', 'ec2-using-spot-instances'],
        checked,
      },
      own: {
        verdict: 'no',
        short: 'Compute plans cover EC2, Fargate and Lambda only',
        detail:
          'Your own servers are none of these, and EKS charges are excluded by name. The other kinds of plan are for EC2, databases and SageMaker AI.',
        sources: ['savingsplans-plan-types'],
        checked,
        confidence: 'implied',
      },
    },
  },
  {
    id: 'people-cost',
    group: 'cost',
    volatility: 'feature',
    question: 'Which work is left for your own people?',
    label: 'Work left to you',
    why: 'Hours of people are a cost that no bill of AWS shows.',
    terms: ['shared-responsibility', 'ami', 'add-on', 'control-plane'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'Images, task sizes, roles, network and alarms',
        detail:
          'AWS provisions and patches what lies below the container; for that it stops tasks, and a service starts new ones. You restart tasks outside a service, and move off a platform version that ends if you named one.',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'ecs-task-maintenance',
          'ecs-platform-versions-retired',
        ],
        checked,
        confidence: 'implied',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'As on Fargate, plus instance choice and EC2 quotas',
        detail:
          'AWS provisions, patches and replaces the instances. You may say which types are allowed, and see that tasks stand the replacement of their host.',
        sources: ['ecs-managedinstances', 'ecs-managed-instances-patching'],
        checked,
        confidence: 'implied',
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'As on Fargate, plus host images, patches and scaling',
        detail:
          'The machine image with its patches and hardening, the container agent and the Auto Scaling groups are yours. ECS can size a group for you with managed scaling; how full the hosts get follows from your settings.',
        sources: [
          'ecs-security-shared-model-security-shared-model-ec2',
          'ecs-asg-capacity-providers',
        ],
        checked,
        confidence: 'implied',
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'Version upgrades, manifests, further add-ons',
        detail:
          'AWS runs nodes, their patches, scaling, pod network, DNS and block storage. You start version upgrades, or AWS does once support has ended, and you keep what you install beyond that compatible.',
        sources: [
          'eks-automode',
          'eks-update-cluster-considerations-for-amazon-eks-auto-mode',
          'eks-kubernetes-versions',
        ],
        checked: '2026-11-29',
        confidence: 'implied',
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'Version upgrades, nodes, autoscaler and add-ons',
        detail:
          'AWS runs the control plane. You start upgrades of cluster, nodes and add-ons, order new node images, and run the autoscaler.',
        sources: ['eks-eks-compute-compare-compute-options', 'eks-bp-cluster-upgrades'],
        checked,
        confidence: 'implied',
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'Version upgrades, profiles, CoreDNS, controllers',
        detail:
          'AWS runs control plane and hosts. CoreDNS and the load balancer controller are pods of yours, agents become sidecars, and pods are restarted to take a new version.',
        sources: [
          'eks-fargate-fargate-considerations',
          'eks-fargate-getting-started-fargate-gs-coredns',
        ],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'All of it: control plane, etcd, certificates, nodes',
        detail:
          'You install, secure, back up, upgrade and watch every part, from etcd to the plug-ins for network and storage.',
        confidence: 'implied',
        sources: ['k8s-production-environment', 'k8s-high-availability'],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Servers, their systems, agents, network and traffic',
        detail:
          'You update the container agent and the Systems Manager agent on every server and bring your own load balancing.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-updates'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Version upgrades, servers, systems, network link',
        detail:
          'AWS runs the control plane. Machines, operating system, node upgrades, pod network and the link to the Region are yours.',
        sources: ['eks-hybrid-nodes-overview', 'eks-eks-compute-compare-compute-options'],
        checked,
      },
    },
  },
  {
    id: 'version-surcharge',
    group: 'cost',
    volatility: 'price',
    question: 'Is there a surcharge for old versions?',
    label: 'Surcharge for old versions',
    why: 'A cluster that is not upgraded in time can cost several times as much per hour.',
    terms: ['standard-support', 'extended-support', 'control-plane'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'A cluster has no version to fall behind',
        detail:
          'You create an ECS cluster without choosing a version. Agents, images and Fargate platform versions are renewed, at no fee of this kind.',
        sources: ['ecs-api-api-createcluster', 'api-evangelist-amazon-ecs-plans-pricing'],
        confidence: 'implied',
        checked,
      },
      eks: {
        verdict: 'yes',
        short: '{price:eks-cluster-extended} in extended support',
        detail:
          'That is the whole fee, instead of {price:eks-cluster-standard}. A version has 14 months of standard support, then 12 months of extended support, which is on by default. With it switched off, AWS upgrades the control plane when standard support ends.',
        sources: [
          'aws-blogs-containers-amazon-eks-extended-support-for-kubernetes-versions-pricing',
          'eks-kubernetes-versions',
          'eks-kubernetes-versions-extended-support-faqs',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'no',
        short: 'Costs nothing; fixes end after about a year',
        detail:
          'Nobody bills for the age of a version. The Kubernetes community patches one for about 14 months, the last two of them only for security, dependencies and grave faults.',
        sources: ['k8s-patch-releases-support-period'],
        checked: '2026-11-29',
        confidence: 'implied',
      },
    },
  },
  {
    id: 'usual-extras',
    group: 'cost',
    volatility: 'price',
    question: 'Which other lines are on the bill?',
    label: 'Usual other lines',
    why: 'Network, addresses and logs are charged apart from compute and are easily left out of an estimate.',
    terms: ['load-balancer', 'ebs', 'availability-zone'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        short: 'Load balancer, NAT or public IPv4, logs',
        detail:
          'Application Load Balancer: {price:alb-hour} and {price:alb-capacity-unit}. NAT gateway: {price:nat-gateway-hour} and {price:nat-gateway-data}. Public IPv4 address: {price:public-ipv4}. Task storage above 20 GB: {price:fargate-ephemeral-storage}. Logs: {price:logs-ingested} taken in and {price:logs-kept} kept, for ever unless you set a retention. The prices are those of us-east-1.',
        sources: [
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-service-optimization',
          'agent-toolkit-for-aws-cost-audit',
          'aws-price-list-amazonecs-us-east-1',
          'aws-price-list-amazoncloudwatch-us-east-1',
        ],
        checked: '2026-11-29',
      },
      'ec2-aws': {
        verdict: 'value',
        short: 'EBS volumes, load balancer, NAT or IPv4, logs',
        detail:
          'Each instance has EBS volumes, gp3 at {price:ebs-gp3}; on ECS Managed Instances the data volume is 80 GiB unless you set it, 30 GiB at least, and there is none where you have ECS use the instance’s own disks. Application Load Balancer: {price:alb-hour} and {price:alb-capacity-unit}. NAT gateway: {price:nat-gateway-hour} and {price:nat-gateway-data}. Public IPv4 address: {price:public-ipv4}. The prices are those of us-east-1.',
        sources: [
          'ecs-managedinstances',
          'aws-price-list-amazonec2-us-east-1',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-service-optimization',
          'agent-toolkit-for-aws-cost-audit',
          'ecs-managedinstances-managed-instances-local-storage',
        ],
        checked: '2026-11-29',
      },
      'ec2-you': {
        verdict: 'value',
        short: 'EBS volumes, load balancer, NAT or IPv4, logs',
        detail:
          'What your instances need is yours to choose; gp3 volumes are {price:ebs-gp3}. Application Load Balancer: {price:alb-hour} and {price:alb-capacity-unit}. NAT gateway: {price:nat-gateway-hour} and {price:nat-gateway-data}. Public IPv4 address: {price:public-ipv4}. The prices are those of us-east-1.',
        sources: [
          'aws-price-list-amazonec2-us-east-1',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-service-optimization',
          'agent-toolkit-for-aws-cost-audit',
        ],
        checked: '2026-11-29',
      },
      own: {
        verdict: 'value',
        short: 'The private link to AWS, logs and metrics there',
        detail:
          'Hybrid nodes reach their VPC through a Site-to-Site VPN, Direct Connect or a VPN of your own. Logs and metrics can go to CloudWatch and Managed Service for Prometheus, services with prices of their own.',
        sources: ['eks-hybrid-nodes-overview-hybrid-nodes-features', 'eks-hybrid-nodes-overview'],
        checked,
        confidence: 'implied',
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'value',
        short: 'NAT gateway or endpoints, load balancer, logs',
        detail:
          'Pods run in private subnets only, so their way out is a NAT gateway, {price:nat-gateway-hour} and {price:nat-gateway-data}, or VPC endpoints. Application Load Balancer: {price:alb-hour} and {price:alb-capacity-unit}. The prices are those of us-east-1.',
        sources: [
          'eks-fargate-fargate-considerations',
          'agent-toolkit-for-aws-service-optimization',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
        ],
        checked: '2026-11-29',
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'Instances for the control plane, EBS, NAT, IPv4',
        detail:
          'The control plane needs machines, disks for etcd and its backups, and a load balancer before the API server. NAT gateway: {price:nat-gateway-hour} and {price:nat-gateway-data}. Public IPv4 address: {price:public-ipv4}. The prices are those of us-east-1.',
        sources: [
          'k8s-production-environment',
          'agent-toolkit-for-aws-service-optimization',
          'agent-toolkit-for-aws-cost-audit',
        ],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Your internet line and the logs sent to AWS',
        detail:
          'The agents talk to endpoints of ECS and Systems Manager in the Region. Elastic Load Balancing does not serve external instances. Logs go to CloudWatch where the task definition says so.',
        sources: ['ecs-ecs-anywhere'],
        checked,
        confidence: 'implied',
      },
    },
  },
  {
    id: 'scale-down',
    group: 'cost',
    volatility: 'feature',
    question: 'In what steps does the bill go down?',
    label: 'Steps on the way down',
    why: 'After a peak, large steps keep you paying for capacity that nothing uses.',
    terms: ['host', 'task', 'pod', 'karpenter'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        short: 'One task or pod at a time, by the second',
        detail:
          'The charge ends when the task or pod ends, after a minimum of one minute on Linux and five on Windows. On EKS, pods of a finished Job cost on until they are removed.',
        sources: [
          'aws-fargate-pricing',
          'api-evangelist-amazon-ecs-plans-pricing',
          'eks-fargate-fargate-considerations',
        ],
        checked,
      },
      'ec2-aws': {
        verdict: 'value',
        short: 'Whole instances, emptied and ended by AWS',
        detail:
          'ECS waits before it thins out idle or underused instances; scaleInAfter sets the wait from 0 to 3,600 seconds, and -1 switches it off.',
        sources: ['ecs-api-api-infrastructureoptimization', 'ecs-managedinstances'],
        checked,
      },
      'ec2-you': {
        verdict: 'value',
        short: 'Whole instances, when your autoscaler removes them',
        detail:
          'Karpenter, for one, deletes empty nodes, and empties underused ones or swaps them for cheaper ones, as far as disruption budgets of pods and node pools let it.',
        sources: ['karpenter-disruption-consolidation', 'ec2-ec2-on-demand-instances'],
        checked,
      },
      own: {
        verdict: 'value',
        short: 'Whole servers, when you take them out of the cluster',
        detail: 'Stopping tasks or pods changes nothing: the fees count what is registered.',
        sources: [
          'eks-hybrid-nodes-overview-hybrid-nodes-general',
          'api-evangelist-amazon-ecs-plans-pricing',
        ],
        checked,
        confidence: 'implied',
      },
    },
    overrides: {
      'ecs-ec2': {
        verdict: 'value',
        short: 'Whole instances; only empty ones if you turn that on',
        detail:
          'With managed termination protection, which needs scale-in protection on the Auto Scaling group, ECS ends only instances without tasks; daemons do not count. Without it, as in a group the console makes, instances that still run tasks may be ended.',
        sources: ['ecs-managed-termination-protection', 'ecs-create-ec2-cluster-console-v2'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'Whole instances, consolidated by AWS',
        detail:
          'Nodes are replaced or removed when the pods fit on fewer or cheaper ones. Disruption budgets, and pods marked as not to be disrupted, hold it up.',
        sources: [
          'eks-auto-cost-control-how-eks-auto-mode-optimizes-cost',
          'eks-create-node-pool-disruption',
        ],
        checked,
      },
    },
  },
  {
    id: 'minimum-billing',
    group: 'cost',
    volatility: 'price',
    question: 'What is the shortest time billed?',
    label: 'Shortest billed time',
    why: 'Jobs of a few seconds cost as much as the minimum, many times a day.',
    terms: ['task', 'job', 'fargate'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        value: { number: 60, unit: 'seconds', comparator: 'exactly' },
        short: 'One minute per task or pod, on Windows five',
        detail:
          'After that it is counted by the second. Downloading the image counts as billed time.',
        sources: ['aws-fargate-pricing', 'api-evangelist-amazon-ecs-plans-pricing'],
        checked,
      },
      'ec2-aws': {
        verdict: 'value',
        value: { number: 60, unit: 'seconds', comparator: 'exactly' },
        short: 'One minute per instance, then per second',
        detail:
          'This holds for the EC2 instances and for the fee of ECS Managed Instances. Short tasks that share an instance have no minimum of their own.',
        confidence: 'implied',
        sources: [
          'ec2-ec2-on-demand-instances',
          'ecs-managedinstances-managed-instances-pricing',
          'api-evangelist-amazon-ecs-plans-pricing',
        ],
        checked: '2026-11-29',
      },
      'ec2-you': {
        verdict: 'value',
        value: { number: 60, unit: 'seconds', comparator: 'exactly' },
        short: 'One minute per instance, then per second',
        detail: 'What counts is the time an On-Demand Instance is in the running state.',
        sources: ['ec2-ec2-on-demand-instances'],
        checked,
      },
      own: {
        verdict: 'value',
        short: 'Counted in hours, without a minimum fee',
        detail: 'Hybrid nodes are charged by the hour from joining to leaving the cluster.',
        sources: ['eks-hybrid-nodes-overview', 'eks-hybrid-nodes-overview-hybrid-nodes-general'],
        checked,
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'value',
        value: { number: 60, unit: 'seconds', comparator: 'exactly' },
        short: 'One minute per instance, then per second',
        detail: 'This holds for the EC2 price and for the fee of Auto Mode.',
        sources: [
          'ec2-ec2-on-demand-instances',
          'aws-blogs-containers-amazon-eks-blueprints-for-cdk-now-supporting-amazon-eks-auto-mode',
        ],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        value: { number: 3600, unit: 'seconds', comparator: 'exactly' },
        short: 'One hour per registered server',
        sources: [
          'sample-apex-skills-model-selection-framework',
          'api-evangelist-amazon-ecs-plans-pricing',
        ],
        checked,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
