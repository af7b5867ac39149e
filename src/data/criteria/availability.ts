import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-24';

/** Rows about where in the world each option is offered. */
export const availability = [
  {
    id: 'regions',
    group: 'availability',
    volatility: 'feature',
    question: 'Which Regions offer it?',
    label: 'Regions',
    why: 'A Region you must use can rule an option out before anything else is compared.',
    terms: ['region', 'availability-zone'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'Almost all; a list names Regions and zones',
        detail:
          'In some Regions only certain Availability Zones have Fargate. The list for Linux that we read lacks Taipei and New Zealand, where ECS itself has endpoints. Windows containers have a list of their own.',
        sources: ['ecs-aws-fargate-regions', 'quotas-ecs-service'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'All commercial Regions and GovCloud (US)',
        detail: 'The China Regions are excluded.',
        conflict:
          'By its announcements AWS offers it in all commercial Regions since October 2025 and in GovCloud (US) since November 2025; the table of image accounts in the ECS guide names 33 Regions, without Taipei and GovCloud (US).',
        sources: [
          'sample-apex-skills-model-selection-framework',
          'ecs-managedinstances-managed-instances-ami-accounts',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'Every Region with an ECS endpoint',
        detail:
          'Beside the documented list, the AWS SDK has ECS endpoints for the China Regions and the European Sovereign Cloud.',
        sources: [
          'quotas-ecs-service',
          'botocore-endpoints',
          'sample-apex-skills-model-selection-framework',
        ],
        checked,
        confidence: 'implied',
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'All Regions where EKS is offered',
        sources: ['eks-eks-compute-compare-compute-options', 'quotas-eks-eks-region'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'Every Region with an EKS endpoint',
        detail:
          'Beside the documented list, the AWS SDK has EKS endpoints for the China Regions and the European Sovereign Cloud.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'quotas-eks-eks-region',
          'botocore-endpoints',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'Some of the Regions where EKS is offered',
        detail: 'The page names none of them. GovCloud (US) is without it.',
        sources: ['eks-fargate-fargate-comparison-table', 'govcloud-us-govcloud-eks'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'Every Region with EC2 instances',
        confidence: 'implied',
        sources: ['ec2-using-regions-availability-zones', 'botocore-endpoints'],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Servers anywhere, registered in a Region',
        detail:
          'An AWS sample gives all Regions. The server must reach the ECS and Systems Manager endpoints of the Region it is registered in.',
        sources: ['sample-apex-skills-model-selection-framework', 'ecs-ecs-anywhere'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'All but GovCloud (US) and the China Regions',
        sources: ['eks-hybrid-nodes-overview-hybrid-nodes-general'],
        checked,
      },
    },
  },
  {
    id: 'govcloud-china',
    group: 'availability',
    volatility: 'feature',
    question: 'Is it offered in GovCloud and in China?',
    label: 'GovCloud and China',
    why: 'These Regions are separate from the others and get features later or not at all.',
    terms: ['region'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Both GovCloud Regions, Beijing and Ningxia',
        detail:
          'This holds for Linux containers, in Beijing in two Availability Zones only. The list for Windows containers names both China Regions but not GovCloud (US).',
        sources: ['ecs-aws-fargate-regions', 'govcloud-us-govcloud-ecs'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'GovCloud since November 2025, not China',
        conflict:
          'The AWS question page still excludes GovCloud, while AWS announced it for GovCloud in November 2025; an AWS sample names both and follows the announcement.',
        sources: ['sample-apex-skills-model-selection-framework'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'GovCloud (US) and the China Regions',
        detail: 'In GovCloud (US) the ECS-optimized Bottlerocket image is not available.',
        sources: [
          'quotas-ecs-service',
          'sample-apex-skills-model-selection-framework',
          'govcloud-us-govcloud-ecs',
        ],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'GovCloud; China is neither named nor excepted',
        detail:
          'AWS states all Regions where EKS is offered and links to a list that includes GovCloud (US) but does not cover China. For Hybrid Nodes the same table excepts the China Regions by name, for Auto Mode it does not.',
        sources: ['eks-eks-compute-compare-compute-options', 'quotas-eks-eks-region'],
        checked,
        confidence: 'implied',
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'GovCloud (US) and China',
        detail: 'The EKS guide gives cluster addresses for both.',
        sources: ['govcloud-us-govcloud-eks', 'eks-cluster-endpoint-cluster-endpoint-ipv4'],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'GovCloud lacks it; for China nothing is stated',
        detail:
          'In April 2025 a maintainer wrote that AWS was not working on it and pointed to Auto Mode.',
        workaround: 'In GovCloud, use Auto Mode or node groups, or Fargate with ECS.',
        sources: [
          'govcloud-us-govcloud-eks',
          'eks-fargate-fargate-comparison-table',
          'containers-roadmap-620',
        ],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'EC2 instances are sold in both',
        confidence: 'implied',
        sources: [
          'botocore-endpoints',
          'karpenter-provider-aws-zz-generated-pricing-aws-us-gov',
          'karpenter-provider-aws-zz-generated-pricing-aws-cn',
        ],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'partly',
        short: 'No page names them, and none excepts them',
        detail:
          'An AWS sample gives all Regions, and the GovCloud (US) page lists no difference for ECS Anywhere. The script that registers a server builds download addresses for the China Regions and the European Sovereign Cloud.',
        confidence: 'implied',
        sources: [
          'sample-apex-skills-model-selection-framework',
          'govcloud-us-govcloud-ecs',
          'amazon-ecs-agent-anywhere-install',
          'ecs-ecs-anywhere',
        ],
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'Excluded in both',
        sources: ['eks-hybrid-nodes-overview-hybrid-nodes-general', 'govcloud-us-govcloud-eks'],
        checked,
      },
    },
  },
  {
    id: 'feature-lag',
    group: 'availability',
    volatility: 'feature',
    question: 'Do new features reach all Regions at once?',
    label: 'Features by Region',
    why: 'In a younger or separate Region, a plan may rest on something that is not there yet.',
    terms: ['region'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'Some start in few Regions; GovCloud follows later',
        detail:
          'Managed Instances began in six Regions. Blue/green releases, built in since July 2025, came to the European Sovereign Cloud in July 2026. GovCloud (US) is without the ECS-optimized Bottlerocket image and, by the list of Fargate Regions, without Windows on Fargate.',
        workaround:
          'Look up each feature in the AWS announcement and on the page of your partition.',
        sources: [
          'sample-apex-skills-model-selection-framework',
          'ecs-document-history',
          'aws-whats-new-2026-07-ecs-adv-deployments-eu-sovereign-cloud',
          'govcloud-us-govcloud-ecs',
          'ecs-aws-fargate-regions',
        ],
        checked,
      },
      eks: {
        verdict: 'no',
        short: 'GovCloud lacks Fargate and Hybrid Nodes, among others',
        detail:
          'Its page also excludes EKS Anywhere, the managed Prometheus service and the Mountpoint for S3 add-on. Zonal shift is supported there.',
        workaround:
          'Look up each feature in the AWS announcement and on the page of your partition.',
        sources: ['govcloud-us-govcloud-eks'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'The software is yours to install in any Region',
        detail: 'Instance types and other AWS services under it still differ by Region.',
        confidence: 'implied',
        sources: ['k8s-production-environment', 'ec2-using-regions-availability-zones'],
        checked,
      },
    },
    overrides: {
      'ecs-managed-instances': {
        verdict: 'no',
        short: 'Six Regions in September 2025, all commercial in October',
        detail:
          'GovCloud (US) followed in November 2025, and there FIPS on Graviton and GPU instances in March 2026. The China Regions are still without it.',
        workaround: 'Use Fargate or EC2 where Managed Instances are missing.',
        sources: ['sample-apex-skills-model-selection-framework'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'The Gateway API did, in October 2026',
        detail:
          'It came to all Regions with Auto Mode on one day. Auto Mode itself, launched in December 2024, was still being prepared for GovCloud (US) in April 2025; by now AWS names all Regions with EKS.',
        sources: [
          'aws-whats-new-2026-10-amazon-eks-auto-mode-kubernetes-gateway-api',
          'containers-roadmap-620',
          'eks-eks-compute-compare-compute-options',
        ],
        checked: '2026-11-29',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
