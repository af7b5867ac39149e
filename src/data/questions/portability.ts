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
    answers: ['compare/switch-capacity.html#ecs-fargate', 'compare/fargate-vs-ec2.html#moving'],
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
      'compare/migrate-in.html#ecs-fargate',
      { place: 'timeline.html#app-runner', from: 'Instead' },
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
    answers: ['claims.html#ecs-unless-kubernetes-needed', 'compare/skills.html#ecs-fargate'],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
