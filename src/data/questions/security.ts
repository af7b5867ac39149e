import type { AskedQuestion } from '../schema.ts';

/** What people ask about rights, secrets and keeping workloads apart. */
export const security = [
  {
    id: 'rotated-secret-in-task',
    question: 'Does a running ECS task see a secret that was rotated?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/495',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/secrets.html#ecs-fargate',
      { place: 'compare/secrets.html#ecs-fargate', from: 'To take up a changed value' },
    ],
    answered: 'in full',
  },
  {
    id: 'secret-manager-env',
    question: 'How do ECS tasks get secrets without credentials in their variables?',
    asked: {
      url: 'https://github.com/LibraryOfCongress/concordia/issues/236',
      where: 'GitHub, LibraryOfCongress/concordia',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/secrets.html#ecs-fargate', from: 'Values of Secrets Manager' },
      'compare/workload-identity.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'rotate-atlantis-token',
    question: 'When a token changes in Secrets Manager, must the ECS task restart?',
    asked: {
      url: 'https://github.com/runatlantis/atlantis/issues/1938',
      where: 'GitHub, runatlantis/atlantis',
    },
    by: 'operator',
    answers: [
      'compare/secret-rotation.html#ecs-fargate',
      { place: 'compare/secrets.html#ecs-fargate', from: 'To take up a changed value' },
    ],
    answered: 'in full',
  },
  {
    id: 'runtime-security-eks-fargate',
    question: 'Does GuardDuty watch pods on Fargate while they run?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1027',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      'compare/threat-detection.html#eks-fargate',
      'compare/threat-detection.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'where-secrets-enter',
    question: 'Where do values from Parameter Store and Secrets Manager enter an ECS task?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/8',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/secrets.html#ecs-fargate', from: 'Values of Secrets Manager' },
      'compare/secrets.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-for-builds',
    question: 'Is it safe to run code of strangers next to our own on Fargate?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/64',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      'compare/isolation.html#ecs-fargate',
      { place: 'compare/bin-packing.html#ecs-fargate', from: 'CPU, memory and kernel' },
    ],
    answered: 'in full',
  },
  {
    id: 'pod-identity-on-fargate',
    question: 'Can pods on Fargate use EKS Pod Identity?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2274',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/workload-identity.html#eks-fargate',
      'compare/workload-identity.html#eks-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'pod-identity-or-irsa',
    question: 'Pod Identity or IRSA: which one should we use?',
    asked: {
      url: 'https://github.com/aws/karpenter-provider-aws/issues/8206',
      where: 'GitHub, aws/karpenter-provider-aws',
    },
    by: 'architect',
    answers: [
      { place: 'learn/identity.html#eks', from: 'EKS Pod Identity is the newer' },
      { place: 'compare/workload-identity.html#eks-ec2', from: 'AWS recommends Pod Identity' },
      'learn/identity.html#eks',
    ],
    answered: 'in full',
  },
  {
    id: 'irsa-on-auto-mode',
    question: 'Does IRSA go on working in Auto Mode?',
    asked: {
      url: 'https://github.com/cloudposse/terraform-aws-eks-iam-role/pull/70',
      where: 'GitHub, cloudposse/terraform-aws-eks-iam-role',
    },
    by: 'operator',
    answers: [
      'compare/workload-identity.html#eks-auto-mode',
      'compare/workload-identity.html#eks-ec2',
    ],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
