import type { AskedQuestion } from '../schema.ts';

/** What people ask about which way to go, and what to leave out. */
export const choosing = [
  {
    id: 'ecs-or-eks',
    question: 'ECS or EKS: what should decide it for us?',
    asked: {
      url: 'https://github.com/data-dot-all/dataall/issues/299',
      where: 'GitHub, data-dot-all/dataall',
    },
    by: 'choosing',
    answers: [
      'compare/ecs-vs-eks.html#choose',
      { place: 'compare/ecs-vs-eks.html#choose', from: 'Choose EKS when' },
      'decide.html',
    ],
    answered: 'in full',
  },
  {
    id: 'ecs-lock-in',
    question: 'Does choosing ECS lock us into AWS more than EKS would?',
    asked: {
      url: 'https://github.com/Sage-Bionetworks/sage-monorepo/issues/258',
      where: 'GitHub, Sage-Bionetworks/sage-monorepo',
    },
    by: 'choosing',
    answers: [
      'compare/exit-cost.html#ecs-ec2',
      'compare/exit-cost.html#eks-ec2',
      'claims.html#ecs-only-on-aws',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-or-ec2-for-ecs',
    question: 'Fargate or EC2 under our ECS services: how do we choose?',
    asked: {
      url: 'https://github.com/aws-events/aws-dev-day-tokyo-2023-cfp/issues/141',
      where: 'GitHub, aws-events/aws-dev-day-tokyo-2023-cfp',
    },
    by: 'choosing',
    answers: [
      'compare/fargate-vs-ec2.html#choose',
      { place: 'compare/fargate-vs-ec2.html#choose', from: 'Choose EC2 when' },
      'compare/break-even.html#ecs-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'auto-mode-or-own-karpenter',
    question: 'Should we switch from our own Karpenter to EKS Auto Mode?',
    asked: {
      url: 'https://github.com/opszero/terraform-aws-kubespot/issues/439',
      where: 'GitHub, opszero/terraform-aws-kubespot',
    },
    by: 'choosing',
    answers: [
      'compare/auto-mode-vs-managed-nodes.html#choose',
      { place: 'compare/host-scaling.html#eks-ec2', from: 'AWS gives support' },
    ],
    answered: 'in part',
    gap: 'How to migrate an existing Karpenter set-up step by step.',
  },
  {
    id: 'node-capacity-on-eks',
    question: 'Fixed node group, Karpenter or Auto Mode: who should manage node capacity?',
    asked: {
      url: 'https://github.com/modelplaneai/modelplane/issues/166',
      where: 'GitHub, modelplaneai/modelplane',
    },
    by: 'choosing',
    answers: [
      'compare/host-scaling.html#eks-auto-mode',
      'compare/host-scaling.html#eks-ec2',
      'learn/eks.html#nodes',
    ],
    answered: 'in full',
  },
  {
    id: 'managed-instances-or-fargate',
    question: 'When are Managed Instances better than Fargate?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2452',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'choosing',
    answers: [
      'compare/managed-instances-vs-fargate.html#choose',
      { place: 'compare/managed-instances-vs-fargate.html#choose', from: 'Choose Fargate when' },
    ],
    answered: 'in full',
  },
  {
    id: 'eks-fargate-worth-it',
    question: 'What do we lose if the whole EKS cluster runs on Fargate?',
    asked: {
      url: 'https://github.com/camunda/camunda-platform-helm/issues/394',
      where: 'GitHub, camunda/camunda-platform-helm',
    },
    by: 'choosing',
    answers: [
      'compare/block-storage.html#eks-fargate',
      'compare/daemons.html#eks-fargate',
      'compare/ecs-fargate-vs-eks-fargate.html#choose',
    ],
    answered: 'in full',
  },
  {
    id: 'app-runner-closed',
    question: 'App Runner takes no new customers: what do we use in its place?',
    asked: {
      url: 'https://github.com/aws/apprunner-roadmap/issues/274',
      where: 'GitHub, aws/apprunner-roadmap',
    },
    by: 'choosing',
    answers: [
      { place: 'timeline.html#app-runner', from: 'AWS points to' },
      { place: 'compare/first-service-objects.html#ecs-fargate', from: 'Express Mode makes' },
    ],
    answered: 'in full',
  },
  {
    id: 'copilot-ended',
    question: 'Copilot is no longer maintained: what do we use for ECS now?',
    asked: {
      url: 'https://github.com/aws/copilot-cli/issues/5987',
      where: 'GitHub, aws/copilot-cli',
    },
    by: 'choosing',
    answers: [
      { place: 'timeline.html#copilot-cli', from: 'Its makers advise' },
      'compare/first-service-objects.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'charts-on-eks-fargate',
    question: 'Will a Helm chart that we need install on a cluster with Fargate only?',
    asked: {
      url: 'https://github.com/jupyterhub/zero-to-jupyterhub-k8s/issues/1726',
      where: 'GitHub, jupyterhub/zero-to-jupyterhub-k8s',
    },
    by: 'choosing',
    answers: [
      'compare/packaging.html#eks-fargate',
      'compare/third-party-software.html#eks-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-still-ec2-below',
    question: 'Does Fargate save us the work with nodes, or only hide it?',
    asked: { url: 'https://github.com/pulumi/docs/pull/13351', where: 'GitHub, pulumi/docs' },
    by: 'choosing',
    answers: ['claims.html#fargate-nothing-to-manage', 'compare/people-cost.html#ecs-fargate'],
    answered: 'in full',
  },
  {
    id: 'ecs-for-jobs-over-15-minutes',
    question: 'Our jobs run longer than Lambda allows: does ECS suit them?',
    asked: {
      url: 'https://github.com/data-dot-all/dataall/issues/299',
      where: 'GitHub, data-dot-all/dataall',
    },
    by: 'choosing',
    answers: ['compare/jobs.html#ecs-fargate', 'decide.html#none'],
    answered: 'in part',
    gap: 'How long one task may run on Fargate at most.',
  },
  {
    id: 'one-big-cluster-of-kubernetes',
    question: 'Do we need one cluster for each customer, or a namespace for each?',
    asked: {
      url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/849',
      where: 'GitHub, kubernetes-sigs/aws-load-balancer-controller',
    },
    by: 'architect',
    answers: ['compare/multi-tenancy.html#eks-ec2', 'compare/blast-radius.html#eks-ec2'],
    answered: 'in full',
  },
  {
    id: 'auto-mode-in-parts',
    question: 'Can we use parts of Auto Mode, such as managed Karpenter, without the rest?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2483',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: ['learn/ec2-capacity.html#auto-mode', 'compare/add-ons.html#eks-auto-mode'],
    answered: 'in part',
    gap: 'Which parts of Auto Mode can be switched off alone.',
  },
  {
    id: 'ec2-instance-choice-no-patching',
    question: 'We want to pick instance types but not patch instances: is there such a thing?',
    asked: { url: 'https://github.com/aws/aws-cdk/issues/35644', where: 'GitHub, aws/aws-cdk' },
    by: 'choosing',
    answers: [
      'compare/instance-choice.html#ecs-managed-instances',
      'compare/host-patching.html#ecs-managed-instances',
    ],
    answered: 'in full',
  },
  {
    id: 'ecs-not-allowed',
    question: 'Our company allows EKS only: how much work is it to move from ECS?',
    asked: {
      url: 'https://github.com/data-dot-all/dataall/issues/299',
      where: 'GitHub, data-dot-all/dataall',
    },
    by: 'manager',
    answers: [
      { place: 'compare/ecs-vs-eks.html#moving', from: 'Each task definition' },
      'compare/skills.html#eks-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'kops-or-eks',
    question: 'Should we go on with kops or move to EKS?',
    asked: {
      url: 'https://github.com/2i2c-org/infrastructure/issues/431',
      where: 'GitHub, 2i2c-org/infrastructure',
    },
    by: 'choosing',
    answers: [
      'compare/eks-vs-kubernetes.html#choose',
      { place: 'compare/eks-vs-kubernetes.html#choose', from: 'Choose Kubernetes when' },
    ],
    answered: 'in full',
  },
  {
    id: 'why-not-run-kubernetes-yourself',
    question: 'What do we gain from EKS over a cluster that we run ourselves?',
    asked: {
      url: 'https://github.com/jwillker/production/issues/2',
      where: 'GitHub, jwillker/production',
    },
    by: 'choosing',
    answers: [
      'compare/control-plane-operation.html#eks-ec2',
      'compare/control-plane-operation.html#kubernetes-ec2',
      'learn/kubernetes.html#run-it-yourself',
    ],
    answered: 'in full',
  },
  {
    id: 'what-do-we-lose-with-eks',
    question: 'What do we give up when AWS runs our control plane?',
    asked: {
      url: 'https://github.com/ministryofjustice/cloud-platform/issues/859',
      where: 'GitHub, ministryofjustice/cloud-platform',
    },
    by: 'architect',
    answers: ['claims.html#eks-manages-kubernetes', 'compare/control-plane-logs.html#eks-ec2'],
    answered: 'in full',
  },
  {
    id: 'eks-or-kops-again',
    question: 'Has EKS become good enough to look at it again?',
    asked: { url: 'https://github.com/mozmeao/infra/issues/854', where: 'GitHub, mozmeao/infra' },
    by: 'manager',
    answers: [
      'compare/eks-vs-kubernetes.html#choose',
      'compare/control-plane-price.html#eks-ec2',
      'decide.html',
    ],
    answered: 'in full',
  },
  {
    id: 'ecs-anywhere-or-hybrid-nodes',
    question: 'ECS Anywhere or EKS Hybrid Nodes for our own servers?',
    asked: {
      url: 'https://github.com/aws/eks-anywhere/pull/4729',
      where: 'GitHub, aws/eks-anywhere',
    },
    by: 'choosing',
    answers: ['claims.html#hybrid-needs-eks', 'compare/load-balancing.html#ecs-anywhere'],
    answered: 'in full',
  },
  {
    id: 'eks-anywhere-difference',
    question: 'How does EKS Anywhere differ from EKS Hybrid Nodes?',
    asked: {
      url: 'https://github.com/aws/eks-anywhere/pull/9798',
      where: 'GitHub, aws/eks-anywhere',
    },
    by: 'choosing',
    answers: [],
    answered: 'not at all',
    notCovered: {
      why: 'Berth compares what AWS runs in a Region; EKS Anywhere is software that you run yourself.',
      see: { url: 'https://anywhere.eks.amazonaws.com/docs/', title: 'EKS Anywhere documentation' },
    },
  },
  {
    id: 'cloud-run-alternative',
    question: 'Is there something on AWS as simple as Cloud Run?',
    asked: {
      url: 'https://github.com/aws/apprunner-roadmap/issues/274',
      where: 'GitHub, aws/apprunner-roadmap',
    },
    by: 'choosing',
    answers: [
      { place: 'instead/google-cloud.html#phrasebook', from: 'Cloud Run service: nearest' },
      { place: 'instead/google-cloud.html#phrasebook', from: 'On Fargate at least one' },
      'compare/first-service-objects.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'lightsail-or-cdk',
    question: 'Lightsail is too limited and CDK too heavy: what is between them?',
    asked: {
      url: 'https://github.com/aws/copilot-cli/issues/5987',
      where: 'GitHub, aws/copilot-cli',
    },
    by: 'choosing',
    answers: [
      { place: 'instead/lightsail.html#leave', from: 'The image moves unchanged' },
      'compare/first-service-objects.html#ecs-fargate',
      'instead/lightsail.html',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-abandoned',
    question: 'Will AWS keep investing in Fargate?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1027',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'manager',
    answers: ['compare/feature-lag.html#ecs-fargate', 'compare/launched.html#ecs-fargate'],
    answered: 'not at all',
    gap: 'Plans of AWS; the timeline shows what has launched.',
  },
  {
    id: 'qa-in-own-data-center',
    question: 'Can test workloads run in our data centre and production in EKS?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/537',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: ['compare/on-premises.html#eks-hybrid', 'compare/on-premises.html#eks-ec2'],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
