import type { AskedQuestion } from '../schema.ts';

/** What people ask about networks: addresses, load balancers, names, and ways in and out. */
export const networking = [
  {
    id: 'fargate-without-nat',
    question: 'Which endpoints does a Fargate task need in a private subnet without NAT?',
    asked: {
      url: 'https://7thzero.com/blog/limiting-outbound-egress-traffic-while-using-aws-fargate-and-ecr',
      where: '7thzero.com, a blog',
    },
    by: 'operator',
    answers: [
      {
        place: 'compare/private-subnets.html#ecs-fargate',
        from: 'Tasks need endpoints for ECR',
      },
      'compare/usual-extras.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'eks-pods-run-out-of-addresses',
    question: 'Our pods use up the addresses of the subnet: how many fit, and what helps?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/138',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: ['compare/ip-density.html#eks-ec2', 'compare/ip-per-unit.html#eks-ec2'],
    answered: 'in part',
    gap: 'What to do step by step when a subnet is full.',
  },
] as const satisfies readonly AskedQuestion[];
