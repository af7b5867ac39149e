import type { AskedQuestion } from '../schema.ts';

/** What people ask about networks: addresses, load balancers, names, and ways in and out. */
export const networking = [
  {
    id: 'fargate-without-nat',
    question: 'Which endpoints does a Fargate task need in a private subnet without NAT?',
    asked: {
      url: 'https://7thzero.com/blog/limiting-outbound-egress-traffic-while-using-aws-fargate-and-ecr',
      where: '7thzero.com, a web page',
    },
    by: 'operator',
    answers: [
      { place: 'compare/private-subnets.html#ecs-fargate', from: 'Tasks need endpoints' },
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
    answers: [
      { place: 'compare/ip-density.html#eks-ec2', from: 'By default each pod' },
      {
        place: 'fix/insufficient-free-addresses-in-subnet.html#prevention',
        from: 'Give pods their own',
      },
      'fix/insufficient-free-addresses-in-subnet.html',
    ],
    answered: 'in full',
  },
  {
    id: 'ecs-tasks-per-host-eni',
    question: 'Why do only a few awsvpc tasks fit on one EC2 host?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/7',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/ip-density.html#ecs-ec2',
      { place: 'compare/ip-density.html#ecs-ec2', from: 'In awsvpc mode' },
    ],
    answered: 'in full',
  },
  {
    id: 'pods-limit-on-node',
    question: 'Why can my node not run more than 29 pods?',
    asked: {
      url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2099',
      where: 'GitHub, aws/amazon-vpc-cni-k8s',
    },
    by: 'operator',
    answers: [
      { place: 'compare/ip-density.html#eks-ec2', from: 'By default each pod' },
      { place: 'compare/ip-density.html#eks-ec2', from: 'Managed node groups' },
    ],
    answered: 'in full',
  },
  {
    id: 'prefix-mode-fragmented',
    question: 'Prefix mode is on, but pods get no address: what is wrong with the subnet?',
    asked: {
      url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2749',
      where: 'GitHub, aws/amazon-vpc-cni-k8s',
    },
    by: 'operator',
    answers: [
      {
        place: 'fix/insufficient-free-addresses-in-subnet.html#meaning',
        from: 'InsufficientCidrBlocks is',
      },
      {
        place: 'fix/insufficient-free-addresses-in-subnet.html#fragmented',
        from: 'Prefix mode needs',
      },
      'fix/insufficient-free-addresses-in-subnet.html#fragmented',
    ],
    answered: 'in full',
  },
  {
    id: 'pod-security-groups-fewer-pods',
    question: 'Why do security groups for pods cut the number of pods per host?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1153',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      { place: 'compare/security-group-per-unit.html#eks-ec2', from: 'Each such pod' },
      'compare/security-group-per-unit.html#eks-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'max-pods-custom-networking',
    question: 'How many pods fit on a node with custom networking?',
    asked: {
      url: 'https://github.com/aws/karpenter-provider-aws/issues/2273',
      where: 'GitHub, aws/karpenter-provider-aws',
    },
    by: 'operator',
    answers: [
      'compare/ip-density.html#eks-ec2',
      { place: 'compare/ip-density.html#eks-ec2', from: 'By default each pod' },
    ],
    answered: 'not at all',
    gap: 'Custom networking takes one interface away; no page says so.',
  },
  {
    id: 'vpc-cni-network-policy',
    question: 'Do network policies work with the VPC CNI, or do we need Calico?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/398',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      'compare/network-policy.html#eks-ec2',
      { place: 'compare/network-policy.html#eks-ec2', from: 'The plug-in enforces' },
    ],
    answered: 'in full',
  },
  {
    id: 'eks-ipv6',
    question: 'Can an EKS cluster use IPv6, and can pods have both kinds of address?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/835',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      'compare/ipv6.html#eks-ec2',
      { place: 'compare/ipv6.html#eks-ec2', from: 'Pods and Services' },
    ],
    answered: 'in full',
  },
  {
    id: 'static-ip-for-fargate',
    question: 'A partner allows only fixed addresses: how does Fargate get one?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/311',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/static-egress.html#ecs-fargate',
      { place: 'compare/static-egress.html#ecs-fargate', from: 'In public subnets an ECS task' },
    ],
    answered: 'in full',
  },
  {
    id: 'public-name-for-task',
    question: 'Can ECS keep a public DNS name for a task without a load balancer?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/737',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/service-discovery.html#ecs-fargate',
      { place: 'compare/ip-per-unit.html#ecs-fargate', from: 'In a public subnet' },
    ],
    answered: 'not at all',
    gap: 'Whether Cloud Map can register public addresses.',
  },
  {
    id: 'two-ports-one-service',
    question: 'Can one ECS service listen on two ports behind load balancers?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/104',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/load-balancing.html#ecs-fargate', from: 'ECS registers tasks' },
      'compare/load-balancer-targets.html#ecs-fargate',
    ],
    answered: 'in part',
    gap: 'How many target groups one service may have.',
  },
  {
    id: 'several-target-groups',
    question: 'Can one service stand behind an internal and a public load balancer?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/12',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: [
      { place: 'compare/load-balancing.html#ecs-fargate', from: 'ECS registers tasks' },
      'compare/load-balancing.html#ecs-fargate',
    ],
    answered: 'in part',
    gap: 'How many target groups one service may have.',
  },
  {
    id: 'one-alb-many-namespaces',
    question: 'How do Ingress objects of several namespaces share one ALB?',
    asked: {
      url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2064',
      where: 'GitHub, kubernetes-sigs/aws-load-balancer-controller',
    },
    by: 'operator',
    answers: [
      'compare/shared-http-entry.html#eks-ec2',
      { place: 'compare/shared-http-entry.html#eks-ec2', from: 'Ingress objects with the same' },
    ],
    answered: 'in full',
  },
  {
    id: 'alb-per-ingress-cost',
    question: 'Why does every Ingress make an ALB of its own, and how do we get one?',
    asked: {
      url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1107',
      where: 'GitHub, kubernetes-sigs/aws-load-balancer-controller',
    },
    by: 'operator',
    answers: [
      { place: 'compare/shared-http-entry.html#eks-ec2', from: 'Ingress objects with the same' },
      'compare/shared-http-entry.html#eks-auto-mode',
    ],
    answered: 'in full',
  },
  {
    id: 'existing-alb-in-ingress',
    question: 'Can an Ingress use an ALB that already exists?',
    asked: {
      url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/724',
      where: 'GitHub, kubernetes-sigs/aws-load-balancer-controller',
    },
    by: 'architect',
    answers: [
      'compare/shared-http-entry.html#eks-ec2',
      { place: 'compare/load-balancing.html#eks-ec2', from: 'The AWS Load Balancer' },
    ],
    answered: 'not at all',
    gap: 'Whether the controller can adopt a load balancer made elsewhere.',
  },
  {
    id: 'who-may-join-an-alb',
    question: 'Is it safe to let teams share one ALB by Ingress groups?',
    asked: {
      url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/298',
      where: 'GitHub, kubernetes-sigs/aws-load-balancer-controller',
    },
    by: 'architect',
    answers: [
      { place: 'compare/shared-http-entry.html#eks-ec2', from: 'Whoever may write' },
      'compare/blast-radius.html#eks-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'service-connect-timeout',
    question: 'Can the 15-second timeout of Service Connect be changed?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1958',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      { place: 'compare/service-discovery.html#ecs-fargate', from: 'How long that proxy' },
      'compare/mesh.html#ecs-fargate',
    ],
    answered: 'in full',
  },
  {
    id: 'service-connect-retries',
    question: 'Can Service Connect stop retrying a request that must not run twice?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/1963',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'architect',
    answers: ['compare/mesh.html#ecs-fargate'],
    answered: 'not at all',
    notCovered: {
      why: 'We found no page of AWS that says how often the proxy tries again, or how to stop it. The thread asks AWS for it.',
      see: {
        url: 'https://github.com/aws/containers-roadmap/issues/1963',
        title: 'Service Connect retries (containers-roadmap)',
      },
    },
  },
  {
    id: 'service-connect-slow-deploys',
    question: 'Deployments got slow after we switched to Service Connect: why?',
    asked: {
      url: 'https://github.com/aws/containers-roadmap/issues/2184',
      where: 'GitHub, aws/containers-roadmap',
    },
    by: 'operator',
    answers: [
      'compare/service-discovery.html#ecs-fargate',
      'compare/termination-grace.html#ecs-fargate',
    ],
    answered: 'not at all',
    gap: 'How draining works with Service Connect.',
  },
  {
    id: 'service-connect-two-clusters',
    question: 'Can services in two ECS clusters reach each other with Service Connect?',
    asked: { url: 'https://github.com/aws/aws-cdk/issues/26973', where: 'GitHub, aws/aws-cdk' },
    by: 'operator',
    answers: [
      { place: 'compare/service-discovery.html#ecs-fargate', from: 'AWS advises Service Connect' },
      { place: 'compare/across-vpcs.html#ecs-fargate', from: 'Service Connect spans' },
    ],
    answered: 'in full',
  },
  {
    id: 'managed-instances-public-ip',
    question: 'Can a task on Managed Instances have a public address?',
    asked: { url: 'https://github.com/aws/aws-cdk/issues/35644', where: 'GitHub, aws/aws-cdk' },
    by: 'operator',
    answers: [
      { place: 'compare/ip-per-unit.html#ecs-managed-instances', from: 'A public address' },
      'compare/static-egress.html#ecs-managed-instances',
    ],
    answered: 'in full',
  },
  {
    id: 'bridge-mode-many-copies',
    question: 'Can two copies of a task on one host use the same port?',
    asked: {
      url: 'https://github.com/openaq/openaq-api-old/issues/374',
      where: 'GitHub, openaq/openaq-api-old',
    },
    by: 'beginner',
    answers: [
      { place: 'compare/load-balancing.html#ecs-ec2', from: 'In bridge mode' },
      { place: 'compare/ip-per-unit.html#ecs-ec2', from: 'In host mode' },
    ],
    answered: 'in full',
  },
  {
    id: 'cni-wastes-addresses',
    question: 'Why does the VPC CNI hold more addresses than there are pods?',
    asked: {
      url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/2793',
      where: 'GitHub, aws/amazon-vpc-cni-k8s',
    },
    by: 'operator',
    answers: [
      {
        place: 'fix/insufficient-free-addresses-in-subnet.html#too-many-in-reserve',
        from: 'By default the plugin',
      },
      {
        place: 'fix/insufficient-free-addresses-in-subnet.html#too-many-in-reserve',
        from: 'Set WARM_IP_TARGET',
      },
      'compare/ip-per-unit.html#eks-ec2',
    ],
    answered: 'in full',
  },
  {
    id: 'own-private-network-pull',
    question: 'Why can a Fargate task in a private subnet not pull its image or secrets?',
    asked: {
      url: 'https://stackguides.com/questions/61265108/aws-ecs-fargate-resourceinitializationerror-unable-to-pull-secrets-or-registry',
      where: 'stackguides.com, a web page',
    },
    by: 'operator',
    answers: [
      { place: 'fix/image-pull-no-connection.html#no-route', from: 'A private subnet needs' },
      { place: 'fix/secrets-or-registry-auth.html#meaning', from: 'Read the end of the message' },
      'learn/networking.html#out',
      'compare/private-subnets.html#ecs-fargate',
    ],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
