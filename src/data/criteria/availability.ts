import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-23';

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
    aliases: [],
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
        sources: ['sample-apex-skills-model-selection-framework'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'Every Region with an ECS endpoint',
        sources: ['quotas-ecs-service', 'sample-apex-skills-model-selection-framework'],
        checked,
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
        sources: ['eks-eks-compute-compare-compute-options', 'quotas-eks-eks-region'],
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
        sources: ['ec2-using-regions-availability-zones'],
        checked,
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
    aliases: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Both GovCloud Regions, Beijing and Ningxia',
        sources: ['ecs-aws-fargate-regions'],
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
        sources: ['quotas-ecs-service', 'sample-apex-skills-model-selection-framework'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'GovCloud; for China nothing is stated',
        detail:
          'AWS states all Regions where EKS is offered and links to a list that includes GovCloud (US). That list does not cover the China Regions.',
        sources: ['eks-eks-compute-compare-compute-options', 'quotas-eks-eks-region'],
        checked,
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
        workaround: 'In GovCloud, use Auto Mode or node groups, or Fargate with ECS.',
        sources: ['govcloud-us-govcloud-eks', 'eks-fargate-fargate-comparison-table'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'EC2 instances are sold in both',
        sources: [
          'karpenter-provider-aws-zz-generated-pricing-aws-us-gov',
          'karpenter-provider-aws-zz-generated-pricing-aws-cn',
        ],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'unknown',
        short: 'Nothing is stated for these Regions',
        lookedFor:
          'GovCloud or China in the ECS Anywhere guide, the GovCloud page on ECS, AWS samples on ECS, and a search of documentation pages.',
        sources: [],
        checked,
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'Excluded in both',
        sources: ['eks-hybrid-nodes-overview-hybrid-nodes-general', 'govcloud-us-govcloud-eks'],
        checked,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
