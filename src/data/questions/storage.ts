import type { AskedQuestion } from '../schema.ts';

/** What people ask about volumes, files and data that must stay. */
export const storage = [
  {
    id: 'ecs-volume-that-stays',
    question: 'Can an ECS service keep its EBS volume when the task is replaced?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/64',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/volume-survives.html#ecs-ec2',
      { place: 'compare/volume-survives.html#ecs-ec2', from: 'The volume of a service task' },
    ],
    answered: 'in full',
  },
  {
    id: 'ecs-stateful-service',
    question: 'Does ECS have something like a StatefulSet?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/127',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: ['compare/stateful-workloads.html#ecs-ec2', 'compare/stateful-workloads.html#eks-ec2'],
    answered: 'in full',
  },
  {
    id: 'fargate-efs',
    question: 'Can Fargate tasks mount EFS?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/53',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'beginner',
    answers: ['compare/shared-files.html#ecs-fargate', 'compare/shared-files.html#eks-fargate'],
    answered: 'in full',
  },
  {
    id: 'sqlite-on-ecs',
    question: 'Where do I keep an SQLite file when the container runs on Fargate?',
    asked: {
      url: 'https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/202',
      where: 'GitHub, terraform-aws-modules/terraform-aws-ecs',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/volume-survives.html#ecs-fargate', from: 'The volume of a service task' },
      'compare/shared-files.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'fargate-pvc-not-found',
    question: 'Why does a pod on Fargate say that its volume claim is not supported?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1382',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/shared-files.html#eks-fargate', 'compare/block-storage.html#eks-fargate'],
    answered: 'in part',
    gap: 'Why the event shows even when the claim is right.',
  },
  {
    id: 'nfs-only-on-fargate',
    question: 'Our database needs block storage: can it run on EKS Fargate?',
    asked: {
      url: 'https://github.com/camunda/camunda-platform-helm/issues/394',
      where: 'GitHub, camunda/camunda-platform-helm',
    },
    by: 'choosing',
    answers: ['compare/block-storage.html#eks-fargate', 'compare/shared-files.html#eks-fargate'],
    answered: 'in full',
  },
  {
    id: 'volume-in-another-zone',
    question: 'Why can my pod not attach its EBS volume after it moved to another node?',
    asked: {
      url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/52',
      where: 'GitHub, kubernetes-sigs/aws-ebs-csi-driver',
    },
    by: 'operator',
    answers: [
      { place: 'compare/volume-survives.html#eks-ec2', from: 'A persistent volume has' },
      'compare/block-storage.html#eks-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'efs-or-ebs-for-pods',
    question: 'EBS or EFS for small volumes that several pods use?',
    asked: {
      url: 'https://github.com/kubernetes/kubernetes/issues/36450',
      where: 'GitHub, kubernetes/kubernetes',
    },
    by: 'architect',
    answers: [
      { place: 'learn/storage.html#volumes', from: 'EBS is a disk' },
      { place: 'learn/storage.html#shared', from: 'EFS is a file system' },
      'compare/shared-files.html#eks-ec2',
    ],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
