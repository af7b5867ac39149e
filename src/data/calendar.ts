/**
 * Dates that change what a reader should choose or do: support of Kubernetes versions, products that end, launches.
 * Each with the shape it is parsed by. A day is an ISO date in UTC, as its source gives it; how far off it is is never
 * data, but computed from a day that the caller passes in.
 */
import { z } from 'zod';
import { isoDate } from './shapes/text.ts';
import type { CriterionId } from './criteria/index.ts';
import type { OptionId } from './options.ts';
import type { SourceId } from './sources/index.ts';

/** Set where the source names only a month: the day written is then the last of that month. */
const precision = z.literal('month').optional();

export const versionSchema = z.strictObject({
  /** Product and version: `eks-1-33`. Part of addresses, so never renamed. */
  id: z.string().regex(/^(eks|kubernetes)-1-\d+$/),
  /** `eks`: as AWS supports it. `kubernetes`: as the project does, which counts for a cluster you run yourself. */
  product: z.enum(['eks', 'kubernetes']),
  version: z.string().regex(/^1\.\d+$/),
  released: isoDate,
  /** For EKS the day extended support, and its charge, begins. For Kubernetes the end of all patches. */
  standardEnds: isoDate,
  /** Of `standardEnds`. */
  precision,
  /** EKS only: from this day AWS may upgrade the control plane itself. */
  extendedEnds: isoDate.optional(),
  /** Set where no source seen names the last days, and they follow from AWS’s rule of 14 and 12 months. */
  confidence: z.literal('implied').optional(),
  sources: z.array(z.string()).min(1),
  checked: isoDate,
});

/** How long one Kubernetes minor version is supported, by AWS on EKS or by the Kubernetes project. */
export interface SupportedVersion extends Omit<z.infer<typeof versionSchema>, 'sources'> {
  sources: readonly SourceId[];
}

export const endingSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  name: z.string().max(60),
  /** What it is or was, one sentence. */
  what: z.string().max(200).endsWith('.'),
  /** What happens when, oldest first. */
  milestones: z
    .array(
      z.strictObject({
        /**
         * Unlike the others of this ending, and never changed: calendars know their entry by it when its day moves. The
         * first ones are named after the day they stood under when they were published; it says nothing of their day now.
         */
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        date: isoDate,
        precision,
        what: z.string().max(160).endsWith('.'),
      }),
    )
    .min(1),
  /** What its makers point to, one sentence. */
  instead: z.string().max(200).endsWith('.'),
  /** The options whose guides and neighbours name it. */
  options: z.array(z.string()).min(1),
  sources: z.array(z.string()).min(1),
  checked: isoDate,
});

/** A product that guides still name and that ends or has ended. */
export interface Ending extends Omit<
  z.infer<typeof endingSchema>,
  'sources' | 'milestones' | 'options'
> {
  options: readonly OptionId[];
  milestones: readonly z.infer<typeof endingSchema>['milestones'][number][];
  sources: readonly SourceId[];
}

export const launchSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  /** The day of the announcement, or of the first AWS SDK that has it. */
  date: isoDate,
  title: z.string().max(90),
  /** The options it changed on that day. */
  options: z.array(z.string()).min(1),
  /** The rows whose answers it changed. */
  criteria: z.array(z.string()).min(1),
  sources: z.array(z.string()).min(1),
  checked: isoDate,
});

/** Something AWS launched since 2024 that changed an answer. */
export interface Launch extends Omit<
  z.infer<typeof launchSchema>,
  'options' | 'criteria' | 'sources'
> {
  options: readonly OptionId[];
  criteria: readonly CriterionId[];
  sources: readonly SourceId[];
}

/** How long a version of EKS has standard support, then extended support, by the rule of AWS. */
export const eksSupportMonths = { standard: 14, extended: 12 } as const;

/** The year from which launches are listed. */
export const launchesSince = 2024;

const checked = '2026-11-24';

/**
 * Versions still supported on the day of the check and those that ended in the two years before it, newest first,
 * EKS before Kubernetes. A version joins once its calendar names its days.
 */
export const versions: readonly SupportedVersion[] = [
  {
    id: 'eks-1-37',
    product: 'eks',
    version: '1.37',
    released: '2026-10-01',
    standardEnds: '2027-12-01',
    extendedEnds: '2028-12-01',
    confidence: 'implied',
    sources: [
      'eks-auto-change-october-1-2026',
      'aws-whats-new-2026-10-amazon-eks-distro-kubernetes-version-1-37',
      'eks-kubernetes-versions-extended-support-faqs',
    ],
    checked: '2026-12-01',
  },
  {
    id: 'eks-1-36',
    product: 'eks',
    version: '1.36',
    released: '2026-06-02',
    standardEnds: '2027-08-02',
    extendedEnds: '2028-08-02',
    sources: ['eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'eks-1-35',
    product: 'eks',
    version: '1.35',
    released: '2026-01-27',
    standardEnds: '2027-03-27',
    extendedEnds: '2028-03-27',
    sources: ['eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'eks-1-34',
    product: 'eks',
    version: '1.34',
    released: '2025-10-02',
    standardEnds: '2026-12-02',
    extendedEnds: '2027-12-02',
    sources: ['eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'eks-1-33',
    product: 'eks',
    version: '1.33',
    released: '2025-05-29',
    standardEnds: '2026-07-29',
    extendedEnds: '2027-07-29',
    sources: ['eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'eks-1-32',
    product: 'eks',
    version: '1.32',
    released: '2025-01-23',
    standardEnds: '2026-03-23',
    extendedEnds: '2027-03-23',
    sources: ['eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'eks-1-31',
    product: 'eks',
    version: '1.31',
    released: '2024-09-26',
    standardEnds: '2025-11-26',
    extendedEnds: '2026-11-26',
    sources: ['eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'eks-1-30',
    product: 'eks',
    version: '1.30',
    released: '2024-05-23',
    standardEnds: '2025-07-23',
    extendedEnds: '2026-07-23',
    sources: ['eks-user-guide-kubernetes-versions-2024-12'],
    checked,
  },
  {
    id: 'eks-1-29',
    product: 'eks',
    version: '1.29',
    released: '2024-01-23',
    standardEnds: '2025-03-23',
    extendedEnds: '2026-03-23',
    sources: ['eks-user-guide-kubernetes-versions-2024-12'],
    checked,
  },
  {
    id: 'eks-1-28',
    product: 'eks',
    version: '1.28',
    released: '2023-09-26',
    standardEnds: '2024-11-26',
    extendedEnds: '2025-11-26',
    sources: ['eks-user-guide-kubernetes-versions-2024-12'],
    checked,
  },
  {
    id: 'eks-1-27',
    product: 'eks',
    version: '1.27',
    released: '2023-05-24',
    standardEnds: '2024-07-24',
    extendedEnds: '2025-07-24',
    sources: ['eks-user-guide-kubernetes-versions-2024-12'],
    checked,
  },
  {
    id: 'eks-1-26',
    product: 'eks',
    version: '1.26',
    released: '2023-04-11',
    standardEnds: '2024-06-11',
    extendedEnds: '2025-06-11',
    sources: ['eks-user-guide-kubernetes-versions-2024-12'],
    checked,
  },
  {
    id: 'eks-1-25',
    product: 'eks',
    version: '1.25',
    released: '2023-02-22',
    standardEnds: '2024-05-01',
    extendedEnds: '2025-05-01',
    sources: ['eks-user-guide-kubernetes-versions-2024-12'],
    checked,
  },
  {
    id: 'eks-1-24',
    product: 'eks',
    version: '1.24',
    released: '2022-11-15',
    standardEnds: '2024-01-31',
    extendedEnds: '2025-01-31',
    sources: ['eks-user-guide-kubernetes-versions-2024-12'],
    checked,
  },
  {
    id: 'kubernetes-1-37',
    product: 'kubernetes',
    version: '1.37',
    released: '2026-08-26',
    standardEnds: '2027-10-28',
    sources: ['k8s-releases-1-37'],
    checked,
  },
  {
    id: 'kubernetes-1-36',
    product: 'kubernetes',
    version: '1.36',
    released: '2026-04-22',
    standardEnds: '2027-06-28',
    sources: ['k8s-releases-1-36', 'eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'kubernetes-1-35',
    product: 'kubernetes',
    version: '1.35',
    released: '2025-12-17',
    standardEnds: '2027-02-28',
    sources: ['k8s-releases-1-35', 'eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'kubernetes-1-34',
    product: 'kubernetes',
    version: '1.34',
    released: '2025-08-27',
    standardEnds: '2026-10-27',
    sources: ['k8s-releases-1-34', 'eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'kubernetes-1-33',
    product: 'kubernetes',
    version: '1.33',
    released: '2025-04-23',
    standardEnds: '2026-06-28',
    sources: ['k8s-releases-1-33', 'eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'kubernetes-1-32',
    product: 'kubernetes',
    version: '1.32',
    released: '2024-12-11',
    standardEnds: '2026-02-28',
    precision: 'month',
    sources: [
      'eks-kubernetes-versions-kubernetes-release-calendar',
      'k8s-patch-releases-support-period',
    ],
    checked,
  },
  {
    id: 'kubernetes-1-31',
    product: 'kubernetes',
    version: '1.31',
    released: '2024-08-13',
    standardEnds: '2025-11-11',
    sources: ['k8s-website-eol', 'eks-kubernetes-versions-kubernetes-release-calendar'],
    checked,
  },
  {
    id: 'kubernetes-1-30',
    product: 'kubernetes',
    version: '1.30',
    released: '2024-04-17',
    standardEnds: '2025-07-15',
    sources: ['k8s-website-eol', 'eks-user-guide-kubernetes-versions-2024-12'],
    checked,
  },
  {
    id: 'kubernetes-1-29',
    product: 'kubernetes',
    version: '1.29',
    released: '2023-12-13',
    standardEnds: '2025-02-28',
    sources: ['k8s-website-eol', 'eks-user-guide-kubernetes-versions-2024-12'],
    checked,
  },
];

/** Products that end or ended, in the order of their last day. */
export const endings: readonly Ending[] = [
  {
    id: 'dockershim',
    name: 'Docker as the runtime of Kubernetes nodes',
    what: 'Kubernetes nodes used to start containers through Docker Engine; an image built with Docker still runs.',
    milestones: [
      {
        id: '2022-05-03',
        date: '2022-05-03',
        what: 'Kubernetes 1.24 was released without the bridge to Docker Engine.',
      },
      {
        id: '2022-11-15',
        date: '2022-11-15',
        what: 'EKS 1.24 was released; from it on EKS node images have containerd only.',
      },
    ],
    instead:
      'Nothing to do for images; tools on a node that talk to the Docker socket must change.',
    options: ['eks-ec2', 'kubernetes-ec2'],
    sources: [
      'k8s-dockershim-faq',
      'eks-user-guide-kubernetes-versions-2024-12',
      'eks-dockershim-deprecation',
    ],
    checked,
  },
  {
    id: 'compose-ecs',
    name: 'Docker Compose for ECS',
    what: 'A part of Docker that ran a Compose file on ECS with one command.',
    milestones: [
      {
        id: '2023-11-30',
        date: '2023-11-30',
        precision: 'month',
        what: 'Docker retired it and archived its code.',
      },
    ],
    instead:
      'Docker’s notice offers no other tool of its own; Compose on a single machine is not affected.',
    options: ['ecs-fargate', 'ecs-ec2'],
    sources: ['compose-cli-readme'],
    checked,
  },
  {
    id: 'ingress-nginx',
    name: 'Ingress NGINX',
    what: 'The Ingress controller of the Kubernetes project that used NGINX, long a common choice.',
    milestones: [
      { id: '2025-11-11', date: '2025-11-11', what: 'The project announced that it retires.' },
      {
        id: '2026-03-31',
        date: '2026-03-31',
        precision: 'month',
        what: 'Last month of best-effort maintenance; no release and no security fix since.',
      },
    ],
    instead: 'An implementation of the Gateway API, or another Ingress controller.',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2', 'eks-hybrid'],
    sources: ['ingress-nginx-readme', 'k8s-blog-ingress-nginx-retirement'],
    checked,
  },
  {
    id: 'app-runner',
    name: 'AWS App Runner',
    what: 'A service that runs a web app from an image or source code, without clusters to see.',
    milestones: [
      {
        id: '2026-04-30',
        date: '2026-04-30',
        what: 'Closed to new customers; existing ones go on, without new features.',
      },
    ],
    instead: 'AWS points to ECS Express Mode, which makes a service on Fargate from an image.',
    options: ['ecs-fargate'],
    sources: ['apprunner-apprunner-availability-change', 'agent-toolkit-for-aws-app-runner-guide'],
    checked,
  },
  {
    id: 'copilot-cli',
    name: 'AWS Copilot CLI',
    what: 'A command line tool that set up and deployed services on ECS and App Runner.',
    milestones: [
      {
        id: '2026-06-12',
        date: '2026-06-12',
        what: 'End of support: no updates, no security patches, no help from AWS.',
      },
    ],
    instead: 'Its makers advise moving to another tool; the source stays open on GitHub.',
    options: ['ecs-fargate'],
    sources: ['copilot-cli-readme'],
    checked,
  },
  {
    id: 'eks-al2-ami',
    name: 'EKS node images of Amazon Linux 2',
    what: 'Host images for EKS nodes, built by AWS on Amazon Linux 2.',
    milestones: [
      {
        id: '2025-11-26',
        date: '2025-11-26',
        what: 'AWS stopped publishing these images, for every Kubernetes version.',
      },
      {
        id: '2026-06-30',
        date: '2026-06-30',
        what: 'Amazon Linux 2 itself reached its end of support.',
      },
    ],
    instead: 'Node images of Amazon Linux 2023 or Bottlerocket.',
    options: ['eks-ec2'],
    sources: ['eks-eks-ami-deprecation-faqs'],
    checked,
  },
  {
    id: 'fargate-platform-1-3-0',
    name: 'Fargate platform version 1.3.0 for Linux',
    what: 'The runtime before 1.4.0 that services could still name.',
    milestones: [
      { id: '2026-06-15', date: '2026-06-15', what: 'Retired: no new tasks and services on it.' },
      {
        id: '2026-06-30',
        date: '2026-06-30',
        what: 'The tasks still on it were to be terminated.',
      },
    ],
    instead: 'Platform version 1.4.0, which LATEST means.',
    options: ['ecs-fargate'],
    sources: ['ecs-platform-versions-retired', 'agent-toolkit-for-aws-task-definition-authoring'],
    checked,
  },
  {
    id: 'ecs-al2-ami',
    name: 'ECS-optimized AMI of Amazon Linux 2',
    what: 'The host image for ECS container instances, built by AWS on Amazon Linux 2.',
    milestones: [
      { id: '2026-06-30', date: '2026-06-30', what: 'End of life, with the operating system.' },
    ],
    instead: 'The ECS-optimized AMI of Amazon Linux 2023.',
    options: ['ecs-ec2'],
    sources: ['ecs-ecs-optimized-ami'],
    checked,
  },
  {
    id: 'ecs-anywhere-systems',
    name: 'Windows and most Linux systems on ECS Anywhere',
    what: 'Windows Server, Amazon Linux 2, Debian, SUSE, CentOS, Fedora, RHEL 7 and 8 and Ubuntu 18 on servers of ECS Anywhere.',
    milestones: [
      { id: '2026-08-07', date: '2026-08-07', what: 'AWS ended the support of these systems.' },
    ],
    instead: 'Amazon Linux 2023, Ubuntu 20, 22 or 24, or RHEL 9.',
    options: ['ecs-anywhere'],
    sources: ['ecs-ecs-anywhere-ecs-anywhere-supported-os'],
    checked,
  },
  {
    id: 'app-mesh',
    name: 'AWS App Mesh',
    what: 'A service mesh with Envoy proxies for ECS, EKS and EC2.',
    milestones: [
      {
        id: '2026-09-30',
        date: '2026-09-30',
        what: 'End of support: console and resources are no longer reachable.',
      },
    ],
    instead: 'AWS points ECS users to Service Connect.',
    options: ['ecs-fargate', 'ecs-ec2', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2'],
    sources: ['app-mesh-what-is-app-mesh', 'aws-app-mesh-roadmap-readme'],
    checked,
  },
  {
    id: 'proton',
    name: 'AWS Proton',
    what: 'A service with which platform teams offered templates of infrastructure and pipelines for containers.',
    milestones: [
      {
        id: '2026-10-07',
        date: '2026-10-07',
        what: 'End of support: console and resources are no longer reachable; what it deployed stays.',
      },
    ],
    instead: 'AWS publishes a migration guide; what was deployed stays as it is.',
    options: ['ecs-fargate', 'ecs-ec2'],
    sources: ['proton-welcome'],
    checked,
  },
];

/** Launches since 2024, oldest first. */
export const launches: readonly Launch[] = [
  {
    id: 'ecs-ebs-volumes',
    date: '2024-01-11',
    title: 'ECS attaches EBS volumes to tasks',
    options: ['ecs-fargate', 'ecs-ec2'],
    criteria: ['block-storage'],
    sources: ['botocore-1-34-17'],
    checked,
  },
  {
    id: 'ecs-service-connect-tls',
    date: '2024-01-22',
    title: 'Service Connect encrypts traffic with TLS',
    options: ['ecs-fargate', 'ecs-ec2'],
    criteria: ['mesh'],
    sources: ['botocore-1-34-24'],
    checked,
  },
  {
    id: 'eks-support-policy',
    date: '2024-07-25',
    title: 'Extended support of EKS can be switched off per cluster',
    options: ['eks-ec2', 'eks-fargate'],
    criteria: ['version-surcharge', 'upgrade-calendar'],
    sources: ['aws-sdk-ruby-eks-changelog'],
    checked,
  },
  {
    id: 'eks-zonal-shift',
    date: '2024-10-21',
    title: 'EKS takes part in zonal shift: traffic leaves an ailing zone',
    options: ['eks-ec2'],
    criteria: ['zone-spread'],
    sources: ['aws-sdk-ruby-eks-changelog'],
    checked,
  },
  {
    id: 'ecs-service-history',
    date: '2024-10-30',
    title: 'ECS keeps a history of service deployments and revisions',
    options: ['ecs-fargate', 'ecs-ec2'],
    criteria: ['release-history'],
    sources: ['botocore-1-35-52'],
    checked,
  },
  {
    id: 'ecs-vpc-lattice',
    date: '2024-11-18',
    title: 'An ECS service can register in target groups of VPC Lattice',
    options: ['ecs-fargate', 'ecs-ec2'],
    criteria: ['mesh'],
    sources: ['botocore-1-35-64'],
    checked,
  },
  {
    id: 'ecs-image-consistency',
    date: '2024-11-19',
    title: 'Each ECS container can say whether its tag is pinned to a digest',
    options: ['ecs-fargate', 'ecs-ec2'],
    criteria: ['image-digest'],
    sources: ['botocore-1-35-65'],
    checked,
  },
  {
    id: 'ecs-zone-rebalancing',
    date: '2024-11-20',
    title: 'ECS moves tasks back into balance between zones',
    options: ['ecs-fargate', 'ecs-ec2'],
    criteria: ['zone-spread'],
    sources: ['botocore-1-35-66'],
    checked,
  },
  {
    id: 'ecs-predictive-scaling',
    date: '2024-11-21',
    title: 'ECS services scale ahead of predicted load',
    options: ['ecs-fargate', 'ecs-ec2'],
    criteria: ['predictive-scaling'],
    sources: ['ecs-document-history', 'botocore-1-35-67'],
    checked: '2026-11-29',
  },
  {
    id: 'eks-auto-mode',
    date: '2024-12-01',
    title: 'EKS Auto Mode: AWS runs nodes, network, storage and load balancing',
    options: ['eks-auto-mode'],
    criteria: ['launched', 'host-patching', 'host-scaling', 'add-ons'],
    sources: ['eks-doc-history', 'aws-sdk-ruby-eks-changelog'],
    checked,
  },
  {
    id: 'eks-hybrid-nodes',
    date: '2024-12-01',
    title: 'EKS Hybrid Nodes: machines of your own join a cluster in AWS',
    options: ['eks-hybrid'],
    criteria: ['launched', 'on-premises'],
    sources: ['eks-doc-history', 'aws-sdk-ruby-eks-changelog'],
    checked,
  },
  {
    id: 'ecs-enhanced-insights',
    date: '2024-12-02',
    title: 'Container Insights shows ECS tasks and containers in detail',
    options: ['ecs-fargate', 'ecs-ec2'],
    criteria: ['container-insights'],
    sources: ['botocore-1-35-72'],
    checked,
  },
  {
    id: 'eks-node-repair',
    date: '2024-12-13',
    title: 'Managed node groups can repair unhealthy nodes',
    options: ['eks-ec2'],
    criteria: ['host-repair'],
    sources: ['aws-sdk-ruby-eks-changelog'],
    checked,
  },
  {
    id: 'ecs-windows-2025',
    date: '2025-06-20',
    title: 'ECS supports Windows Server 2025',
    options: ['ecs-ec2'],
    criteria: ['windows'],
    sources: ['botocore-1-38-41'],
    checked,
  },
  {
    id: 'ecs-blue-green',
    date: '2025-07-15',
    title: 'ECS does blue/green deployments itself, without CodeDeploy',
    options: ['ecs-fargate', 'ecs-ec2'],
    criteria: ['blue-green', 'release-hooks'],
    sources: ['botocore-1-39-5'],
    checked,
  },
  {
    id: 'ecs-managed-instances',
    date: '2025-09-30',
    title: 'ECS Managed Instances: EC2 hosts that AWS picks, patches and replaces',
    options: ['ecs-managed-instances'],
    criteria: ['launched', 'host-patching', 'gpu'],
    sources: ['botocore-1-40-42'],
    checked,
  },
  {
    id: 'auto-mode-local-zones',
    date: '2025-10-01',
    title: 'EKS Auto Mode starts nodes in Local Zones',
    options: ['eks-auto-mode'],
    criteria: ['local-zones'],
    sources: ['eks-auto-change-october-1-2025'],
    checked,
  },
  {
    id: 'ecs-canary',
    date: '2025-10-28',
    title: 'ECS shifts traffic in linear and canary steps',
    options: ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'],
    criteria: ['canary'],
    sources: ['botocore-1-40-61'],
    checked,
  },
  {
    id: 'ecs-express-mode',
    date: '2025-11-20',
    title: 'ECS Express Mode: a web service from an image and two roles',
    options: ['ecs-fargate'],
    criteria: ['first-service-objects', 'load-balancing'],
    sources: ['botocore-1-41-1'],
    checked,
  },
  {
    id: 'eks-provisioned-control-plane',
    date: '2025-11-21',
    title: 'EKS sells control planes of a fixed larger size',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['control-plane-price', 'hosts-per-cluster'],
    sources: ['aws-sdk-ruby-eks-changelog', 'eks-eks-provisioned-control-plane'],
    checked,
  },
  {
    id: 'eks-mcp-server',
    date: '2025-11-21',
    title: 'The EKS MCP server, hosted by AWS in preview, gets a read-only policy',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['ai-assistants'],
    sources: ['eks-doc-history', 'eks-eks-mcp-introduction'],
    checked,
  },
  {
    id: 'eks-capabilities',
    date: '2025-11-30',
    title: 'EKS Capabilities: Argo CD, ACK and kro run by AWS',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['gitops', 'infrastructure-as-code'],
    sources: ['eks-doc-history'],
    checked,
  },
  {
    id: 'fargate-event-windows',
    date: '2025-12-18',
    title: 'Fargate patches ECS tasks in event windows you set',
    options: ['ecs-fargate'],
    criteria: ['forced-replacement'],
    sources: ['botocore-1-42-13'],
    checked,
  },
  {
    id: 'managed-instances-spot',
    date: '2025-12-18',
    title: 'Managed Instances can be Spot Instances',
    options: ['ecs-managed-instances'],
    criteria: ['spot', 'spot-discount'],
    sources: ['botocore-1-42-13'],
    checked,
  },
  {
    id: 'managed-instances-fips',
    date: '2026-01-15',
    title: 'Managed Instances in GovCloud (US) can use FIPS images',
    options: ['ecs-managed-instances'],
    criteria: ['fips'],
    sources: ['botocore-1-42-29'],
    checked,
  },
  {
    id: 'eks-windows-2025',
    date: '2026-02-11',
    title: 'Managed node groups support Windows Server 2025',
    options: ['eks-ec2'],
    criteria: ['windows'],
    sources: ['aws-sdk-ruby-eks-changelog'],
    checked,
  },
  {
    id: 'managed-instances-reservations',
    date: '2026-02-26',
    title: 'Managed Instances use capacity reservations',
    options: ['ecs-managed-instances'],
    criteria: ['capacity-reservations'],
    sources: ['botocore-1-42-58'],
    checked,
  },
  {
    id: 'managed-instances-local-storage',
    date: '2026-03-30',
    title: 'Managed Instances can use the local disks of an instance',
    options: ['ecs-managed-instances'],
    criteria: ['local-disks', 'ephemeral-storage'],
    sources: ['botocore-1-42-79'],
    checked,
  },
  {
    id: 'ecs-managed-daemons',
    date: '2026-04-01',
    title: 'ECS places one daemon on each Managed Instance',
    options: ['ecs-managed-instances'],
    criteria: ['daemons'],
    sources: ['botocore-1-42-81'],
    checked,
  },
  {
    id: 'ecs-s3-files',
    date: '2026-04-07',
    title: 'ECS tasks can mount Amazon S3 Files',
    options: ['ecs-fargate', 'ecs-managed-instances'],
    criteria: ['s3-and-fsx'],
    sources: ['botocore-1-42-85'],
    checked,
  },
  {
    id: 'eks-warm-pools',
    date: '2026-04-07',
    title: 'Managed node groups keep warm pools of started instances',
    options: ['eks-ec2'],
    criteria: ['start-time', 'host-scaling'],
    sources: ['eks-doc-history'],
    checked,
  },
  {
    id: 'managed-instances-gpu-repair',
    date: '2026-04-22',
    title: 'Managed Instances with failing GPUs are repaired by ECS',
    options: ['ecs-managed-instances'],
    criteria: ['host-repair'],
    sources: ['botocore-1-42-94'],
    checked,
  },
  {
    id: 'ecs-pause-hooks',
    date: '2026-05-18',
    title: 'An ECS deployment can pause and wait for a go-ahead',
    options: ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'],
    criteria: ['release-hooks'],
    sources: ['botocore-1-43-10'],
    checked,
  },
  {
    id: 'ecs-express-own-definition',
    date: '2026-06-17',
    title: 'Express Mode accepts a task definition of your own',
    options: ['ecs-fargate'],
    criteria: ['first-service-objects'],
    sources: ['botocore-1-43-32'],
    checked,
  },
  {
    id: 'ecs-fast-scaling',
    date: '2026-06-18',
    title: 'ECS scales on metrics of every 20 seconds',
    options: ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'],
    criteria: ['service-scaling', 'metrics'],
    sources: ['botocore-1-43-33', 'aws-whats-new-2026-06-amazon-ecs-faster-autoscaling'],
    checked,
  },
  {
    id: 'eks-control-plane-egress',
    date: '2026-06-18',
    title: 'The EKS control plane can reach out through your VPC',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['private-subnets'],
    sources: ['eks-doc-history'],
    checked,
  },
  {
    id: 'ecs-circuit-breaker-settings',
    date: '2026-06-29',
    title: 'The ECS deployment circuit breaker accepts your own threshold',
    options: ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'],
    criteria: ['automatic-rollback'],
    sources: ['botocore-1-43-37'],
    checked,
  },
  {
    id: 'eks-version-rollback',
    date: '2026-06-30',
    title: 'An EKS upgrade can be rolled back within seven days',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['upgrade-rollback'],
    sources: ['botocore-1-43-38', 'aws-whats-new-2026-07-amazon-eks-version-rollback'],
    checked,
  },
  {
    id: 'eks-efa-placement-groups',
    date: '2026-07-22',
    title: 'Auto Mode and Karpenter set EFA interfaces and placement groups',
    options: ['eks-auto-mode', 'eks-ec2'],
    criteria: ['gpu', 'placement-rules'],
    sources: [
      'aws-whats-new-2026-07-amazon-eks-efa-placement-groups',
      'eks-auto-change-july-21-2026',
    ],
    checked: '2026-12-01',
  },
  {
    id: 'eks-oidc-privatelink',
    date: '2026-07-28',
    title: 'The OIDC endpoint of an EKS cluster can be reached over PrivateLink',
    options: ['eks-ec2', 'eks-fargate'],
    criteria: ['private-subnets', 'workload-identity'],
    sources: ['eks-doc-history'],
    checked: '2026-12-01',
  },
  {
    id: 'eks-provisioned-hpa',
    date: '2026-07-28',
    title: 'Provisioned control planes of EKS scale pods sooner',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['service-scaling'],
    sources: ['aws-whats-new-2026-07-amazon-eks-provisioned-control'],
    checked: '2026-12-01',
  },
  {
    id: 'eks-control-plane-settings',
    date: '2026-08-11',
    title: 'Settings of the EKS scheduler, controllers and API server open up',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['control-plane-operation'],
    sources: [
      'aws-sdk-ruby-eks-changelog',
      'aws-whats-new-2026-08-amazon-eks-control-plane-configuration-parameters',
    ],
    checked,
  },
  {
    id: 'eks-ca-rotation',
    date: '2026-08-20',
    title: 'The certificate authority of an EKS cluster can be rotated',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['control-plane-operation', 'upgrade-calendar'],
    sources: [
      'aws-whats-new-2026-08-amazon-eks-certificate-authority-rotation',
      'eks-certificate-authority-rotation',
    ],
    checked: '2026-12-01',
  },
  {
    id: 'eks-argo-cd-settings',
    date: '2026-08-21',
    title: 'The Argo CD that AWS runs takes settings from a ConfigMap',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['gitops'],
    sources: ['aws-whats-new-2026-08-amazon-eks-argo-cd-configuration'],
    checked: '2026-12-01',
  },
  {
    id: 'eks-oidc-providers',
    date: '2026-08-24',
    title: 'An EKS cluster accepts up to ten of your own OIDC providers',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['cluster-access'],
    sources: ['aws-whats-new-2026-08-amazon-eks-multiple-oidc-providers'],
    checked: '2026-12-01',
  },
  {
    id: 'ecs-task-size-conditions',
    date: '2026-09-10',
    title: 'IAM can limit the size of tasks when they are run',
    options: ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'],
    criteria: ['container-settings-rules'],
    sources: ['aws-whats-new-2026-09-amazon-ecs-expands-condition-key-support'],
    checked: '2026-12-01',
  },
  {
    id: 'ecs-express-arm',
    date: '2026-09-18',
    title: 'ECS Express Mode runs on Arm',
    options: ['ecs-fargate'],
    criteria: ['arm'],
    sources: ['aws-whats-new-2026-09-amazon-ecs-express-mode-arm-architecture'],
    checked: '2026-12-01',
  },
  {
    id: 'eks-kubernetes-1-37',
    date: '2026-10-02',
    title: 'EKS supports Kubernetes 1.37',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    criteria: ['scale-to-zero', 'idle-cost', 'job-queues'],
    sources: ['aws-whats-new-2026-10-amazon-eks-distro-kubernetes-version-1-37'],
    checked: '2026-12-01',
  },
  {
    id: 'ecs-vpc-lattice-releases',
    date: '2026-10-02',
    title: 'ECS shifts traffic of VPC Lattice in blue/green and canary releases',
    options: ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'],
    criteria: ['blue-green', 'canary'],
    sources: [
      'aws-whats-new-2026-10-amazon-ecs-vpc-lattice-blue-green-deployments',
      'ecs-vpc-lattice-resources-for-blue-green',
    ],
    checked: '2026-12-01',
  },
  {
    id: 'batch-eks-access-entries',
    date: '2026-10-05',
    title: 'AWS Batch signs in to EKS clusters by an access entry',
    options: ['eks-ec2'],
    criteria: ['job-queues'],
    sources: ['aws-whats-new-2026-10-aws-batch-access-entries', 'batch-eks-access-entries'],
    checked: '2026-12-01',
  },
  {
    id: 'ecs-gateway',
    date: '2026-10-20',
    title: 'ECS Gateway: many services share load balancers that ECS runs',
    options: ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'],
    criteria: ['load-balancing'],
    sources: ['npm-aws-sdk-client-ecs-3-1154-0', 'ecs-gateway-managing'],
    checked,
  },
  {
    id: 'auto-mode-gateway-api',
    date: '2026-10-28',
    title: 'EKS Auto Mode serves the Kubernetes Gateway API',
    options: ['eks-auto-mode'],
    criteria: ['gateway-api', 'load-balancing', 'canary'],
    sources: ['aws-whats-new-2026-10-amazon-eks-auto-mode-kubernetes-gateway-api'],
    checked,
  },
  {
    id: 'ecs-log-driver-volumes',
    date: '2026-11-06',
    title: 'Managed Instances take json-file, and daemons read what it wrote',
    options: ['ecs-managed-instances'],
    criteria: ['logs', 'daemons'],
    sources: ['npm-aws-sdk-client-ecs-3-1164-0'],
    checked: '2026-12-01',
  },
  {
    id: 'elb-for-envoy',
    date: '2026-11-25',
    title: 'ELB for Envoy runs Envoy proxies for Gateways of a cluster',
    options: ['eks-ec2'],
    criteria: ['gateway-api'],
    sources: ['elb-envoy-api-welcome', 'elb-envoy-kubernetes-overview'],
    checked: '2026-12-01',
  },
];
