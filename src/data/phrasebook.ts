import type { TermId } from './glossary.ts';
import type { SourceId } from './sources/index.ts';

/** A term of ECS next to the nearest term of Kubernetes. */
export interface Phrase {
  ecs: string;
  kubernetes: string;
  /** Where the likeness ends: one or two short sentences, at most 160 characters. */
  likenessEnds: string;
  /** The glossary entries of both sides. */
  terms: readonly TermId[];
  sources: readonly SourceId[];
}

/** The phrasebook between ECS and Kubernetes, in the order in which a newcomer meets the words. */
export const phrasebook = [
  {
    ecs: 'Task',
    kubernetes: 'Pod',
    likenessEnds:
      'A task points to a numbered task definition. A pod carries its whole description and labels by which other objects find it.',
    terms: ['task', 'pod'],
    sources: ['ecs-task-definitions', 'k8s-pods', 'k8s-deployment'],
  },
  {
    ecs: 'Task definition',
    kubernetes: 'Pod template',
    likenessEnds:
      'A task definition stands alone and is used by many services or tasks. A pod template is a part of one Deployment, Job or other object.',
    terms: ['task-definition', 'manifest'],
    sources: ['ecs-task-definitions', 'k8s-pods'],
  },
  {
    ecs: 'Service',
    kubernetes: 'Deployment, with a Service',
    likenessEnds:
      'An ECS service also holds network and load balancer settings. Kubernetes spreads these over Deployment, Service and Ingress or Gateway.',
    terms: ['service', 'deployment', 'kubernetes-service'],
    sources: [
      'ecs-ecs-services',
      'k8s-deployment',
      'eks-kubernetes-concepts-making-applications-accessible-from-the-network',
    ],
  },
  {
    ecs: 'Cluster',
    kubernetes: 'Cluster',
    likenessEnds:
      'An ECS cluster is a grouping without a version. A Kubernetes cluster has a control plane of its own, with a version to upgrade.',
    terms: ['cluster', 'control-plane'],
    sources: ['ecs-clusters', 'k8s-architecture', 'eks-kubernetes-versions'],
  },
  {
    ecs: 'Container instance',
    kubernetes: 'Node',
    likenessEnds: 'On Fargate, ECS shows no instance at all, while EKS shows a node for each pod.',
    terms: ['container-instance', 'node', 'fargate'],
    sources: [
      'ecs-create-capacity',
      'ecs-aws-fargate',
      'eks-fargate-profile',
      'eks-fargate-pod-configuration-fargate-cpu-and-memory',
    ],
  },
  {
    ecs: 'Container agent',
    kubernetes: 'kubelet',
    likenessEnds:
      'The kubelet has the version of Kubernetes and may lag at most three minor versions behind its control plane. ECS has no such versions.',
    terms: ['container-agent', 'kubelet'],
    sources: ['amazon-ecs-agent-readme', 'eks-kubernetes-versions-version-faqs', 'ecs-welcome'],
  },
  {
    ecs: 'Capacity provider',
    kubernetes: 'Node group or NodePool',
    likenessEnds:
      'In ECS the service names its providers, with weights. In Kubernetes pods state what they need and the scheduler looks among all nodes.',
    terms: ['capacity-provider', 'node-group', 'karpenter'],
    sources: [
      'ecs-scheduling-tasks',
      'k8s-node-autoscaling-autoscalers',
      'eks-kubernetes-concepts-concepts-control-plane',
    ],
  },
  {
    ecs: 'Service Auto Scaling',
    kubernetes: 'HorizontalPodAutoscaler',
    likenessEnds:
      'ECS reads CloudWatch metrics, which are there from the start, and knows schedules. The HPA needs a metrics source installed in the cluster.',
    terms: ['service-auto-scaling', 'hpa'],
    sources: ['ecs-service-auto-scaling', 'k8s-autoscaling'],
  },
  {
    ecs: 'Target group and listener rule',
    kubernetes: 'Ingress, or Gateway API',
    likenessEnds:
      'In ECS you make the load balancer and ECS fills its target group. In Kubernetes a controller in the cluster makes it from objects.',
    terms: ['target-group', 'load-balancer', 'ingress', 'gateway-api'],
    sources: ['ecs-service-load-balancing', 'ecs-scheduling-tasks', 'k8s-ingress', 'k8s-gateway'],
  },
  {
    ecs: 'Service Connect',
    kubernetes: 'Service',
    likenessEnds:
      'Service Connect puts a proxy into each task and serves ECS services in one namespace. A Kubernetes Service is an address, served by each node.',
    terms: ['service-connect', 'kubernetes-service', 'service-discovery'],
    sources: [
      'ecs-service-connect',
      'k8s-services-networking',
      'eks-kubernetes-concepts-worker-nodes-data-plane',
    ],
  },
  {
    ecs: 'Task role',
    kubernetes: 'Service account with Pod Identity',
    likenessEnds:
      'The task role works on all capacity. Pod Identity needs Linux EC2 nodes; on EKS Fargate the service account takes its role through IRSA.',
    terms: ['task-role', 'service-account', 'pod-identity', 'irsa'],
    sources: ['ecs-task-iam-roles', 'eks-pod-identities', 'eks-fargate-fargate-considerations'],
  },
  {
    ecs: 'Security group of a task',
    kubernetes: 'NetworkPolicy',
    likenessEnds:
      'A security group belongs to the VPC and can name other AWS resources. A NetworkPolicy lives in the cluster, and its plug-in has to enforce it.',
    terms: ['security-group', 'network-policy'],
    sources: ['vpc-vpc-security-groups', 'ecs-task-networking-awsvpc', 'k8s-services-networking'],
  },
  {
    ecs: 'Daemon service or managed daemon',
    kubernetes: 'DaemonSet',
    likenessEnds:
      'ECS has the DAEMON strategy for your instances and managed daemons for Managed Instances. One DaemonSet covers all nodes but Fargate.',
    terms: ['daemon'],
    sources: [
      'ecs-ecs-service-options-service-scheduler-daemon',
      'aws-blog-announcing-managed-daemon-support-for-amazon-ecs-managed-instances',
      'eks-eks-compute-compare-compute-options',
      'eks-fargate-fargate-considerations',
    ],
  },
  {
    ecs: 'Standalone or scheduled task',
    kubernetes: 'Job or CronJob',
    likenessEnds:
      'ECS starts no replacement for a standalone task that stops, and schedules come from EventBridge Scheduler. CronJob is part of Kubernetes.',
    terms: ['task', 'job'],
    sources: [
      'ecs-standalone-tasks',
      'ecs-task-maintenance',
      'eks-kubernetes-concepts-deploying-pods',
    ],
  },
  {
    ecs: 'EBS volume of a task',
    kubernetes: 'Persistent volume',
    likenessEnds:
      'The volume of a service task is always new and goes with the task. A persistent volume outlives its pod and can be attached to the next.',
    terms: ['ebs', 'csi', 'stateful-set'],
    sources: ['ecs-ebs-volumes', 'k8s-self-healing', 'eks-kubernetes-concepts-configuring-pods'],
  },
] as const satisfies readonly Phrase[];
