import { priceText, prices } from '../prices.ts';
import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-23';

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
    aliases: [],
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
          number: prices['eks-cluster-standard'].amount,
          unit: 'USD per hour',
          comparator: 'exactly',
        },
        short: `${priceText('eks-cluster-standard')} in standard support`,
        detail: `The fee is the same for every cluster, also for an empty one. It rises to ${priceText('eks-cluster-extended')} once the Kubernetes version is in extended support. A provisioned control-plane tier is charged by the hour on top.`,
        sources: [
          'agent-toolkit-for-aws-service-optimization',
          'aws-blogs-containers-amazon-eks-extended-support-for-kubernetes-versions-pricing',
          'eks-eks-provisioned-control-plane-overview',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'The EC2 instances you run it on',
        detail: `Nothing is charged for Kubernetes itself. A control plane that survives the loss of a machine needs several; the Kubernetes guide speaks of at least three. One m7i.large is ${priceText('ec2-m7i-large')}.`,
        sources: [
          'k8s-production-environment',
          'ec2-ec2-on-demand-instances',
          'karpenter-provider-aws-zz-generated-pricing-aws',
        ],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Charged per registered server instead',
        detail: `There is no fee for the cluster. Each server registered to it is charged ${priceText('ecs-anywhere-instance')}.`,
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
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        short: 'The vCPU and memory requested, per second',
        detail: `Time counts from the start of the image download to the end of the task or pod, rounded up to a second. Linux on x86 is ${priceText('fargate-linux-x86-vcpu')} and ${priceText('fargate-linux-x86-memory')}; on Arm, which only ECS offers, ${priceText('fargate-linux-arm-vcpu')} and ${priceText('fargate-linux-arm-memory')}. On EKS the cluster fee is added.`,
        sources: ['aws-fargate-pricing', 'aws-price-list-amazonecs-us-east-1'],
        checked,
      },
      'ec2-aws': {
        verdict: 'value',
        short: 'Whole instances plus a management fee',
        detail:
          'Every instance AWS starts for you is paid at EC2 prices while it runs, whatever share of it is in use, and a fee per instance is added. On EKS the cluster fee is added too.',
        sources: ['ecs-managedinstances', 'eks-eks-compute-compare-compute-options'],
        checked,
      },
      'ec2-you': {
        verdict: 'value',
        short: 'Whole instances, full or empty',
        detail: `The number and type of instances decide, not the number of containers. Examples, on demand: t3.medium ${priceText('ec2-t3-medium')}, m7i.large ${priceText('ec2-m7i-large')}, m7g.large ${priceText('ec2-m7g-large')}. On EKS the cluster fee is added.`,
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
          'All vCPU of a hybrid node count from the moment it joins the cluster until it is removed. The cluster fee and your own hardware are added.',
        sources: ['eks-hybrid-nodes-overview', 'eks-hybrid-nodes-overview-hybrid-nodes-general'],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Hours of every registered server',
        detail: `A registered server is charged ${priceText('ecs-anywhere-instance')}, whatever its size. Your own hardware is added.`,
        sources: [
          'sample-apex-skills-model-selection-framework',
          'api-evangelist-amazon-ecs-plans-pricing',
        ],
        checked,
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
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'partly',
        short: 'Inside a request yes, on empty hosts never',
        detail:
          'The requested size is paid in full even when the container uses little of it. There is no host that could stand empty. On EKS, pods of a finished Job keep costing until they are removed.',
        sources: ['aws-fargate-pricing', 'eks-fargate-fargate-considerations'],
        checked,
      },
      'ec2-aws': {
        verdict: 'yes',
        short: 'Whole instances, packed and thinned out by AWS',
        detail:
          'The entire instance is paid. Managed Instances and Auto Mode put several tasks or pods on one instance, replace it with a smaller one and end it when it is idle, unless your own settings forbid the disruption.',
        sources: ['ecs-managedinstances', 'eks-auto-cost-control-how-eks-auto-mode-optimizes-cost'],
        checked,
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
  },
  {
    id: 'management-fee',
    group: 'cost',
    volatility: 'price',
    question: 'Is there a fee on top of the compute?',
    label: 'Management fee',
    why: 'Where AWS runs the instances, its work is priced per instance and grows with the fleet.',
    terms: ['managed-instances', 'auto-mode', 'fargate'],
    aliases: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'The Fargate price is the whole compute price',
        sources: ['api-evangelist-amazon-ecs-plans-pricing', 'aws-fargate-pricing'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: `${priceText('ecs-managed-instances-c6a-2xlarge')} on a c6a.2xlarge`,
        detail: `The amount depends on the instance type; this is the example on AWS’s price page, where the instance itself is ${priceText('ec2-c6a-2xlarge')} on demand. A calculator published by AWS reckons with 12% of the EC2 price.`,
        sources: [
          'api-evangelist-amazon-ecs-plans-pricing',
          'karpenter-provider-aws-zz-generated-pricing-aws',
          'sample-ecs-managed-instances-pricing-calculator-readme',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'no',
        short: 'ECS adds nothing to the EC2 price',
        sources: ['aws-ecs-faqs'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Per instance, set by its type and the Region',
        detail:
          'The fee comes on top of the EC2 price of each instance that Auto Mode starts, and on top of the cluster fee. We found no page of AWS with amounts that we could read.',
        sources: ['eks-eks-compute-compare-compute-options'],
        checked,
      },
      'eks-ec2': {
        verdict: 'no',
        short: 'Only EC2’s price and the cluster fee',
        detail:
          'Managed node groups cost what their EC2 instances cost. The fee per cluster-hour has a row of its own.',
        sources: ['eks-eks-compute-compare-compute-options'],
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
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: `${priceText('ecs-anywhere-instance')}, any size of server`,
        detail: 'It is charged for every server registered to the cluster, in hours, at least one.',
        sources: [
          'api-evangelist-amazon-ecs-plans-pricing',
          'sample-apex-skills-model-selection-framework',
        ],
        checked,
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'Per vCPU-hour while a node is attached',
        detail:
          'It comes on top of the cluster fee and has no minimum. We found no page of AWS with the amount that we could read.',
        sources: ['eks-hybrid-nodes-overview'],
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
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        value: { number: 70, unit: '%', comparator: 'up to' },
        short: 'Up to 70% with Fargate Spot',
        detail:
          'Tasks on Fargate Spot get a two-minute warning before AWS takes the capacity back.',
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
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'yes',
        short: 'Compute Savings Plans cover Fargate',
        detail:
          'AWS states up to 66% for the plan type as a whole, over EC2, Fargate and Lambda, and no separate figure for Fargate. The EKS cluster fee is not covered.',
        sources: ['savingsplans-plan-types', 'eks-bp-cost-opt-compute'],
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
        sources: ['savingsplans-plan-types', 'ec2-using-spot-instances'],
        checked,
      },
      own: {
        verdict: 'no',
        short: 'The plans cover EC2, Fargate and Lambda',
        detail: 'Your own servers are none of these, and EKS charges are excluded by name.',
        sources: ['savingsplans-plan-types'],
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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'A cluster has no version to fall behind',
        detail:
          'You create an ECS cluster without choosing a version. Agents, images and Fargate platform versions are renewed, at no fee of this kind.',
        sources: ['ecs-api-api-createcluster', 'api-evangelist-amazon-ecs-plans-pricing'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: `${priceText('eks-cluster-extended')} in extended support`,
        detail: `That is the whole fee, instead of ${priceText('eks-cluster-standard')}. A version has 14 months of standard support, then 12 months of extended support, which is on by default. With it switched off, AWS upgrades the cluster when standard support ends.`,
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
          'Nobody bills for the age of a version. The Kubernetes community stops security fixes for a version usually after one year.',
        sources: ['eks-kubernetes-versions-extended-support-faqs'],
        checked,
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
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        short: 'Load balancer, NAT or public IPv4, logs',
        detail: `Application Load Balancer: ${priceText('alb-hour')} and ${priceText('alb-capacity-unit')}. NAT gateway: ${priceText('nat-gateway-hour')} and ${priceText('nat-gateway-data')}. Public IPv4 address: ${priceText('public-ipv4')}. Task storage above 20 GB: ${priceText('fargate-ephemeral-storage')}. Log groups keep everything unless you set a retention.`,
        sources: [
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-service-optimization',
          'agent-toolkit-for-aws-cost-audit',
          'aws-price-list-amazonecs-us-east-1',
        ],
        checked,
      },
      'ec2-aws': {
        verdict: 'value',
        short: 'EBS volumes, load balancer, NAT or IPv4, logs',
        detail: `Each instance has EBS volumes. Application Load Balancer: ${priceText('alb-hour')} and ${priceText('alb-capacity-unit')}. NAT gateway: ${priceText('nat-gateway-hour')} and ${priceText('nat-gateway-data')}. Public IPv4 address: ${priceText('public-ipv4')}.`,
        sources: [
          'ecs-managedinstances',
          'aws-blogs-containers-amazon-eks-extended-support-for-kubernetes-versions-pricing',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-service-optimization',
          'agent-toolkit-for-aws-cost-audit',
        ],
        checked,
      },
      'ec2-you': {
        verdict: 'value',
        short: 'EBS volumes, load balancer, NAT or IPv4, logs',
        detail: `What your instances need is yours to choose. Application Load Balancer: ${priceText('alb-hour')} and ${priceText('alb-capacity-unit')}. NAT gateway: ${priceText('nat-gateway-hour')} and ${priceText('nat-gateway-data')}. Public IPv4 address: ${priceText('public-ipv4')}.`,
        sources: [
          'aws-blogs-containers-amazon-eks-extended-support-for-kubernetes-versions-pricing',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
          'agent-toolkit-for-aws-service-optimization',
          'agent-toolkit-for-aws-cost-audit',
        ],
        checked,
      },
      own: {
        verdict: 'value',
        short: 'The private link to AWS, logs and metrics there',
        detail:
          'Hybrid nodes reach their VPC through a VPN, Direct Connect or a solution of your own. Logs and metrics sent to CloudWatch or Prometheus are charged by those services.',
        sources: ['eks-hybrid-nodes-overview-hybrid-nodes-features', 'eks-hybrid-nodes-overview'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'value',
        short: 'NAT gateway or endpoints, load balancer, logs',
        detail: `Pods run in private subnets only, so their way out is a NAT gateway, ${priceText('nat-gateway-hour')} and ${priceText('nat-gateway-data')}, or VPC endpoints. Application Load Balancer: ${priceText('alb-hour')} and ${priceText('alb-capacity-unit')}.`,
        sources: [
          'eks-fargate-fargate-considerations',
          'agent-toolkit-for-aws-service-optimization',
          'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
        ],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'Instances for the control plane, EBS, NAT, IPv4',
        detail: `The control plane needs machines, disks for etcd and its backups, and a load balancer before the API server. NAT gateway: ${priceText('nat-gateway-hour')} and ${priceText('nat-gateway-data')}. Public IPv4 address: ${priceText('public-ipv4')}.`,
        sources: [
          'k8s-production-environment',
          'agent-toolkit-for-aws-service-optimization',
          'agent-toolkit-for-aws-cost-audit',
        ],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Your internet line and the logs sent to AWS',
        detail:
          'The agents talk to public endpoints of the Region. Elastic Load Balancing does not serve external instances. Logs go to CloudWatch where the task definition says so.',
        sources: ['ecs-ecs-anywhere'],
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
    aliases: [],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        value: { number: 60, unit: 'seconds', comparator: 'exactly' },
        short: 'One minute per task or pod, then per second',
        detail: 'Downloading the image counts as billed time. Stated for Linux containers.',
        sources: ['aws-fargate-pricing', 'api-evangelist-amazon-ecs-plans-pricing'],
        checked,
      },
      'ec2-aws': {
        verdict: 'value',
        value: { number: 60, unit: 'seconds', comparator: 'exactly' },
        short: 'One minute per instance, then per second',
        detail:
          'This holds for the EC2 instances and for the fee of ECS Managed Instances. Short tasks share an instance and have no minimum of their own.',
        sources: ['ec2-ec2-on-demand-instances', 'api-evangelist-amazon-ecs-plans-pricing'],
        checked,
      },
      'ec2-you': {
        verdict: 'value',
        value: { number: 60, unit: 'seconds', comparator: 'exactly' },
        short: 'One minute per instance, then per second',
        detail:
          'Containers have no minimum of their own: only the running time of instances counts.',
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
        short: 'One minute for the EC2 part of an instance',
        detail:
          'The EC2 price is charged per second after the first minute. We found no statement on how short a use of the Auto Mode fee is counted.',
        sources: ['ec2-ec2-on-demand-instances', 'eks-eks-compute-compare-compute-options'],
        checked,
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
