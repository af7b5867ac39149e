import type { Source } from '../schema.ts';

/** Sources of the scenarios. */
export const sources = {
  'argo-cd-generators-cluster': {
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/applicationset/Generators-Cluster.md',
    title: 'Argo CD: Cluster generator',
    publisher: 'Argo project',
    kind: 'repository',
    phrase: 'For each cluster registered with Argo CD',
    checked: '2026-11-23',
  },
  'ecs-api-api-createexpressgatewayservice': {
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html',
    title: 'ECS API: CreateExpressGatewayService',
    publisher: 'AWS',
    kind: 'api',
    phrase: 'the default health check path is /ping',
    checked: '2026-11-23',
  },
  'ecs-express-service-getting-started': {
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-getting-started.html',
    title: 'Create your first Express Mode service using the AWS CLI',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'with the minimum required parameters',
    checked: '2026-11-23',
  },
  'ecs-express-service-work': {
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-work.html',
    title: 'Resources created by Amazon ECS Express Mode services',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'can share an Application Load Balancer',
    checked: '2026-11-23',
  },
  'eks-argocd-comparison': {
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/argocd-comparison.html',
    title: 'Comparing EKS Capability for Argo CD to self-managed Argo CD',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'supports only Amazon EKS clusters as deployment targets',
    checked: '2026-11-23',
  },
  'k8s-kustomization': {
    url: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/',
    title: 'Declarative Management of Kubernetes Objects Using Kustomize',
    publisher: 'Kubernetes',
    kind: 'documentation',
    phrase: 'A base has no knowledge of an overlay and can be used in multiple overlays',
    checked: '2026-11-23',
  },
  'rds-welcome': {
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html',
    title: 'What is Amazon Relational Database Service (Amazon RDS)?',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'backups, software patching, automatic failure detection, and recovery',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
