import type { AskedQuestion } from '../schema.ts';

/** What people ask about bills, fees and discounts. */
export const cost = [
  {
    id: 'fargate-vs-ec2-bill',
    question: 'Is Fargate dearer than EC2 for the same containers?',
    asked: {
      url: 'https://github.com/hackoregon/civic-devops/issues/77',
      where: 'GitHub, hackoregon/civic-devops',
    },
    by: 'choosing',
    answers: [
      'compare/break-even.html#ecs-ec2',
      { place: 'compare/break-even.html#ecs-ec2', from: 'A c7i.large' },
      'cost.html',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-pod-2x',
    question: 'Why do people say that Fargate pods cost twice as much as pods on EC2?',
    asked: { url: 'https://github.com/pulumi/docs/pull/13405', where: 'GitHub, pulumi/docs' },
    by: 'choosing',
    answers: [
      'compare/break-even.html#eks-ec2',
      { place: 'compare/break-even.html#eks-ec2', from: 'A c7i.large' },
    ],
    answered: 'in full',
  },
  {
    id: 'under-used-instances',
    question: 'Our hosts are half empty: would Fargate be cheaper?',
    asked: {
      url: 'https://github.com/openaq/openaq-api-old/issues/374',
      where: 'GitHub, openaq/openaq-api-old',
    },
    by: 'choosing',
    answers: ['compare/break-even.html#ecs-ec2', 'compare/idle-cost.html#ecs-ec2'],
    answered: 'in full',
  },
  {
    id: 'nat-gateway-bill',
    question: 'How do we avoid the NAT gateway bill for private tasks?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/419',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/usual-extras.html#ecs-fargate', from: 'NAT gateway' },
      'compare/private-subnets.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'nat-traffic-of-scheduled-tasks',
    question: 'Why do scheduled tasks make the NAT gateway expensive?',
    asked: {
      url: 'https://github.com/ikedaosushi/tech-news/issues/30587',
      where: 'GitHub, ikedaosushi/tech-news',
    },
    by: 'operator',
    answers: [
      'compare/image-caching.html#ecs-fargate',
      { place: 'compare/usual-extras.html#ecs-fargate', from: 'NAT gateway' },
    ],
    answered: 'in full',
  },
  {
    id: 'cost-of-leaving-app-runner',
    question: 'What does ECS Express Mode cost more than App Runner did?',
    asked: {
      url: 'https://github.com/runs-on/runs-on/issues/469',
      where: 'GitHub, runs-on/runs-on',
    },
    by: 'manager',
    answers: ['compare/smallest-bill.html#ecs-fargate', 'compare/billing-basis.html#ecs-fargate'],
    answered: 'in part',
    gap: 'What the same service cost on App Runner.',
  },
  {
    id: 'fargate-idle-cpu',
    question: 'Do we pay for Fargate while no requests come in?',
    asked: {
      url: 'https://github.com/aws-samples/redcap-on-aws/issues/112',
      where: 'GitHub, aws-samples/redcap-on-aws',
    },
    by: 'choosing',
    answers: ['claims.html#fargate-pay-for-use', 'compare/idle-cost.html#ecs-fargate'],
    answered: 'in full',
  },
  {
    id: 'smallest-fargate-service',
    question: 'What is the least that one small service costs a month?',
    asked: {
      url: 'https://github.com/moia-oss/bastion-host-forward/issues/171',
      where: 'GitHub, moia-oss/bastion-host-forward',
    },
    by: 'beginner',
    answers: ['compare/smallest-bill.html#ecs-fargate', 'compare/smallest-bill.html#eks-auto-mode'],
    answered: 'in full',
  },
  {
    id: 'kubernetes-fee',
    question: 'Is there a fee for the EKS control plane on top of the nodes?',
    asked: {
      url: 'https://github.com/apilayer/freegeoip/pull/22',
      where: 'GitHub, apilayer/freegeoip',
    },
    by: 'choosing',
    answers: [
      'compare/control-plane-price.html#eks-ec2',
      'compare/control-plane-price.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'idle-ec2-to-fargate',
    question: 'Nodes sit idle most of the time: what do we pay for on Fargate instead?',
    asked: {
      url: 'https://github.com/apecloud/kubeblocks/issues/239',
      where: 'GitHub, apecloud/kubeblocks',
    },
    by: 'manager',
    answers: ['compare/idle-cost.html#eks-fargate', 'compare/billing-basis.html#eks-fargate'],
    answered: 'in full',
  },
  {
    id: 'memory-for-a-nightly-import',
    question: 'Must we pay all day for memory that only a nightly import needs?',
    asked: {
      url: 'https://github.com/Hack4Eugene/SpeedUpAmerica/issues/256',
      where: 'GitHub, Hack4Eugene/SpeedUpAmerica',
    },
    by: 'manager',
    answers: ['compare/jobs.html#ecs-fargate', 'compare/minimum-billing.html#ecs-fargate'],
    answered: 'in full',
  },
  {
    id: 'kops-control-plane-cost',
    question: 'Is the EKS fee less than running our own control plane?',
    asked: {
      url: 'https://github.com/2i2c-org/infrastructure/issues/431',
      where: 'GitHub, 2i2c-org/infrastructure',
    },
    by: 'manager',
    answers: [
      'compare/control-plane-price.html#eks-ec2',
      'compare/smallest-bill.html#kubernetes-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'spot-saving',
    question: 'How much do we save with Fargate Spot?',
    asked: {
      url: 'https://github.com/fleetdm/fleet-terraform/issues/55',
      where: 'GitHub, fleetdm/fleet-terraform',
    },
    by: 'manager',
    answers: ['compare/spot-discount.html#ecs-fargate', 'compare/spot.html#ecs-fargate'],
    answered: 'in full',
  },
  {
    id: 'extended-support-surcharge',
    question: 'Why did our EKS bill rise without a change on our side?',
    asked: {
      url: 'https://github.com/aws-samples/sample-aws-genai-ops-demos/issues/84',
      where: 'GitHub, aws-samples/sample-aws-genai-ops-demos',
    },
    by: 'manager',
    answers: ['compare/version-surcharge.html#eks-ec2', 'compare/control-plane-price.html#eks-ec2'],
    answered: 'in full',
  },
  {
    id: 'extended-support-avoid',
    question: 'What do we save by upgrading clusters out of extended support?',
    asked: {
      url: 'https://github.com/ministryofjustice/analytical-platform/issues/9655',
      where: 'GitHub, ministryofjustice/analytical-platform',
    },
    by: 'manager',
    answers: ['compare/version-surcharge.html#eks-ec2', 'compare/upgrade-calendar.html#eks-ec2'],
    answered: 'in full',
  },
  {
    id: 'opt-out-of-extended-support',
    question: 'Can a cluster be kept out of paid extended support?',
    asked: {
      url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3110',
      where: 'GitHub, terraform-aws-modules/terraform-aws-eks',
    },
    by: 'operator',
    answers: [
      { place: 'compare/version-surcharge.html#eks-ec2', from: 'With it switched off' },
      'compare/version-surcharge.html#eks-ec2',
      'fix/eks-extended-support.html',
    ],
    answered: 'in full',
  },
  {
    id: 'ecs-cost-by-tag',
    question: 'Can the cost of an EC2 host be split between ECS tasks?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/660',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'manager',
    answers: [
      'compare/cost-allocation.html#ecs-ec2',
      { place: 'compare/cost-allocation.html#ecs-ec2', from: 'The cost of an instance' },
    ],
    answered: 'in full',
  },
  {
    id: 'pod-cost-in-cost-explorer',
    question: 'Can we see the cost of single pods?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1021',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'manager',
    answers: [
      'compare/cost-allocation.html#eks-ec2',
      { place: 'compare/cost-allocation.html#eks-ec2', from: 'You choose how pods' },
    ],
    answered: 'in full',
  },
  {
    id: 'cost-per-team-eks',
    question: 'How do we tell each team what its share of a cluster costs?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/208',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'manager',
    answers: ['compare/cost-allocation.html#eks-ec2', 'compare/cost-allocation.html#eks-fargate'],
    answered: 'in full',
  },
  {
    id: 'fargate-profile-tags',
    question: 'Do tags of a Fargate profile show on the bill?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/803',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'manager',
    answers: [
      { place: 'compare/cost-allocation.html#eks-fargate', from: 'The page does not say' },
      'compare/cost-allocation.html#eks-fargate',
    ],
    answered: 'in part',
    gap: 'Whether tags of a profile reach the bill.',
  },
] as const satisfies readonly AskedQuestion[];
