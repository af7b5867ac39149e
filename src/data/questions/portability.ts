import type { AskedQuestion } from '../schema.ts';

/** What people ask about moving in, moving on and leaving AWS. */
export const portability = [
  {
    id: 'fargate-to-ec2-later',
    question: 'We start on Fargate: how hard is it to move to EC2 later?',
    asked: {
      url: 'https://github.com/awslabs/fargatecli/issues/41',
      where: 'GitHub, awslabs/fargatecli',
    },
    by: 'choosing',
    answers: [
      'compare/switch-capacity.html#ecs-fargate',
      { place: 'compare/fargate-vs-ec2.html#moving', from: 'Images, services, scaling' },
    ],
    answered: 'in full',
  },
  {
    id: 'ecs-to-ecs-express',
    question: 'How do we move from App Runner to ECS?',
    asked: {
      url: 'https://github.com/runs-on/terraform-aws-runs-on/issues/31',
      where: 'GitHub, runs-on/terraform-aws-runs-on',
    },
    by: 'operator',
    answers: [
      { place: 'instead/app-runner.html#moving', from: 'The same image starts' },
      { place: 'instead/app-runner.html#moving', from: 'With your own domain' },
      'instead/app-runner.html#express-mode',
    ],
    answered: 'in full',
  },
  {
    id: 'move-service-between-groups',
    question: 'Can a service move from one Auto Scaling group to another without downtime?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/76',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/switch-capacity.html#ecs-ec2',
      { place: 'compare/switch-capacity.html#ecs-ec2', from: 'A service can move' },
    ],
    answered: 'in full',
  },
  {
    id: 'dev-environments-on-ecs',
    question: 'Is ECS an option for people who do not run Kubernetes?',
    asked: { url: 'https://github.com/loft-sh/devpod/issues/428', where: 'GitHub, loft-sh/devpod' },
    by: 'choosing',
    answers: [
      { place: 'claims.html#ecs-unless-kubernetes-needed', from: 'ECS spares you' },
      'compare/skills.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'kops-to-eks-move',
    question: 'Can a running kops cluster be moved to EKS?',
    asked: {
      url: 'https://github.com/kubernetes/kops/issues/8560',
      where: 'GitHub, kubernetes/kops',
    },
    by: 'architect',
    answers: ['compare/eks-vs-kubernetes.html#moving', 'compare/exit-cost.html#kubernetes-ec2'],
    answered: 'in part',
    gap: 'Moving the state of a live cluster.',
  },
  {
    id: 'own-servers-in-eks',
    question: 'Can machines outside AWS join an EKS cluster?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1812',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: ['compare/on-premises.html#eks-hybrid', 'compare/other-clouds.html#eks-hybrid'],
    answered: 'in full',
  },
  {
    id: 'kubernetes-other-places',
    question: 'Can Fargate capacity be used from a cluster on our premises?',
    asked: {
      url: 'https://github.com/aws/eks-anywhere/issues/2905',
      where: 'GitHub, aws/eks-anywhere',
    },
    by: 'architect',
    answers: ['compare/on-premises.html#ecs-fargate', 'compare/on-premises.html#eks-fargate'],
    answered: 'in full',
  },
  {
    id: 'distro-on-bare-metal',
    question: 'Can we run the same Kubernetes in AWS and on bare metal?',
    asked: {
      url: 'https://github.com/aws/eks-distro/issues/1065',
      where: 'GitHub, aws/eks-distro',
    },
    by: 'architect',
    answers: ['compare/on-premises.html#eks-hybrid', 'compare/on-premises.html#kubernetes-ec2'],
    answered: 'in full',
  },
  {
    id: 'sumo-kops-to-eks',
    question: 'What has to be done again when we move from kops to EKS?',
    asked: { url: 'https://github.com/mozilla/sumo/issues/766', where: 'GitHub, mozilla/sumo' },
    by: 'manager',
    answers: [
      { place: 'compare/eks-vs-kubernetes.html#moving', from: 'What you rewrite' },
      'compare/eks-vs-kubernetes.html#moving',
    ],
    answered: 'in part',
    gap: 'The move in this direction; the page tells it the other way round.',
  },
  {
    id: 'cdk-for-managed-instances',
    question: 'Which CDK construct makes a service on Managed Instances?',
    asked: { url: 'https://github.com/aws/aws-cdk/issues/36035', where: 'GitHub, aws/aws-cdk' },
    by: 'operator',
    answers: [],
    answered: 'not at all',
    notCovered: {
      why: 'Berth says whether a service can be described as code, not which CDK construct does it.',
      see: {
        url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ecs.ManagedInstancesCapacityProvider.html',
        title: 'AWS CDK: ManagedInstancesCapacityProvider',
      },
    },
  },
  {
    id: 'ansible-runtime-platform',
    question: 'How do I set the CPU architecture of a task with Ansible?',
    asked: {
      url: 'https://github.com/ansible-collections/community.aws/issues/1891',
      where: 'GitHub, ansible-collections/community.aws',
    },
    by: 'operator',
    answers: [],
    answered: 'not at all',
    notCovered: {
      why: 'Berth says whether a service can be described as code; modules of Ansible have pages of their own.',
      see: {
        url: 'https://github.com/ansible-collections/community.aws',
        title: 'Ansible: community.aws',
      },
    },
  },
  {
    id: 'circleci-secrets',
    question: 'How does my CI service update the secrets of a task definition?',
    asked: {
      url: 'https://github.com/CircleCI-Public/aws-ecs-orb/issues/123',
      where: 'GitHub, CircleCI-Public/aws-ecs-orb',
    },
    by: 'operator',
    answers: [],
    answered: 'not at all',
    notCovered: {
      why: 'Berth covers how secrets reach a container, not the services that build and deploy.',
      see: {
        url: 'https://github.com/CircleCI-Public/aws-ecs-orb',
        title: 'CircleCI: aws-ecs orb',
      },
    },
  },
  {
    id: 'terraform-module-service-connect',
    question: 'Does the Terraform module set timeouts of Service Connect?',
    asked: {
      url: 'https://github.com/terraform-aws-modules/terraform-aws-ecs/pull/210',
      where: 'GitHub, terraform-aws-modules/terraform-aws-ecs',
    },
    by: 'operator',
    answers: [],
    answered: 'not at all',
    notCovered: {
      why: 'Berth says whether a service can be described as code; arguments of Terraform are in its registry.',
      see: {
        url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_service',
        title: 'Terraform: aws_ecs_service',
      },
    },
  },
] as const satisfies readonly AskedQuestion[];
