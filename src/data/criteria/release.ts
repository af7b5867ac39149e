import type { CriterionInput } from '../schema.ts';

/** The day the cells of this group were last read against their sources. */
const checked = '2026-11-24';

/** Rows about bringing out new versions and running jobs. */
export const release = [
  {
    id: 'automatic-rollback',
    group: 'release',
    volatility: 'feature',
    question: 'Does a failed release roll back by itself?',
    label: 'Automatic rollback',
    why: 'A release that goes wrong at night is over in minutes if no one has to notice it first.',
    terms: ['circuit-breaker', 'service', 'deployment'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'If you set a circuit breaker, an alarm or a hook',
        detail:
          'The circuit breaker (in ECS since 22 December 2020, for rolling updates) and CloudWatch alarms each have a rollback switch; the circuit breaker needs an earlier completed release to return to. By default it trips after as many failed tasks as half the desired count, at least 3 and at most 200; another share or a count can be set. In blue/green, linear and canary releases, a failed hook also returns to the old revision. Where a rolling update has early success criteria, breaker and alarms stop watching once the chosen share of new tasks is healthy. A running release can be rolled back by hand.',
        conflict:
          'The API reference and the page on the circuit breaker limit it to rolling updates; the page on VPC Lattice resources names it as a trigger of rollback in blue/green, linear and canary releases as well.',
        sources: [
          'ecs-api-api-deploymentcircuitbreaker',
          'ecs-api-api-thresholdconfiguration',
          'ecs-vpc-lattice-resources-for-blue-green',
          'ecs-api-api-deploymentalarms',
          'ecs-lambda-lifecycle-hooks',
          'ecs-api-api-stopservicedeployment',
          'ecs-deployment-circuit-breaker',
          'aws-whats-new-2020-12-ecs-deployment-circuit-breaker',
          'ecs-early-success-criteria',
        ],
        checked: '2026-12-01',
      },
      eks: {
        verdict: 'no',
        short: 'A stalled Deployment only reports a status',
        detail:
          'After the progress deadline, 600 seconds by default, the Deployment is marked as not progressing. You then roll it back to an earlier revision yourself.',
        conflict:
          'The header of the Kubernetes page on Deployments promises a rollback if something goes wrong; its section on failed Deployments says that no action is taken.',
        workaround:
          'Argo Rollouts can abort and roll back on metrics; Helm can roll back a failed upgrade with --rollback-on-failure.',
        sources: ['k8s-deployment-failed-deployment', 'argo-rollouts-readme', 'helm-upgrade'],
        checked,
      },
      kubernetes: {
        verdict: 'no',
        short: 'A stalled Deployment only reports a status',
        detail:
          'After the progress deadline, 600 seconds by default, the Deployment is marked as not progressing. You then roll it back to an earlier revision yourself.',
        conflict:
          'The header of the Kubernetes page on Deployments promises a rollback if something goes wrong; its section on failed Deployments says that no action is taken.',
        workaround:
          'Argo Rollouts can abort and roll back on metrics; Helm can roll back a failed upgrade with --rollback-on-failure.',
        sources: ['k8s-deployment-failed-deployment', 'argo-rollouts-readme', 'helm-upgrade'],
        checked,
      },
    },
  },
  {
    id: 'blue-green',
    group: 'release',
    volatility: 'feature',
    question: 'Blue/green releases?',
    label: 'Blue/green',
    why: 'The new version runs in full beside the old one, so it can be tested first and left again at once.',
    terms: ['blue-green', 'load-balancer', 'service-connect'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Built in, with test traffic before the switch',
        detail:
          'ECS moves traffic through an Application or Network Load Balancer, Service Connect or VPC Lattice. Without these it swaps the tasks but moves no traffic. Both versions run at once, which may double resource use for a while.',
        sources: [
          'ecs-deployment-type-blue-green',
          'ecs-blue-green-deployment-implementation',
          'ecs-api-api-deploymentconfiguration',
        ],
        checked,
      },
      eks: {
        verdict: 'partly',
        short: 'With a controller such as Argo Rollouts',
        detail:
          'A Deployment has two strategies, rolling update and recreate. Argo Rollouts adds blue/green by switching which pods a Service selects; its guide warns that behind an ALB Ingress this can bring downtime.',
        sources: ['k8s-deployment-strategy', 'argo-rollouts-readme', 'argo-rollouts-bluegreen'],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'With a controller such as Argo Rollouts',
        detail:
          'A Deployment has two strategies, rolling update and recreate. Argo Rollouts adds blue/green by switching which pods a Service selects.',
        sources: ['k8s-deployment-strategy', 'argo-rollouts-readme', 'argo-rollouts-bluegreen'],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'partly',
        short: 'Without managed traffic shifting',
        detail:
          'Load balancers, Service Connect and VPC Lattice do not work with external instances; ECS can swap two sets of tasks but moves no traffic between them.',
        sources: [
          'ecs-ecs-anywhere',
          'ecs-service-connect-concepts-deploy',
          'ecs-ecs-vpc-lattice',
          'ecs-blue-green-deployment-implementation',
        ],
        confidence: 'implied',
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'canary',
    group: 'release',
    volatility: 'feature',
    question: 'Canary or stepwise releases?',
    label: 'Canary and linear',
    why: 'A small share of real traffic shows a fault before every user meets it.',
    terms: ['canary', 'load-balancer', 'service-connect'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Canary and linear traffic shifts are built in',
        detail:
          'Canary sends 5% of traffic for 10 minutes and then the rest; linear moves 10% every 6 minutes. These are defaults; share and waiting time can be set, with waits up to 24 hours. CloudFormation stops and rolls back a release after 36 hours. Traffic moves through a load balancer, Service Connect or VPC Lattice.',
        sources: [
          'ecs-api-api-canaryconfiguration',
          'ecs-api-api-linearconfiguration',
          'ecs-canary-deployment',
          'ecs-vpc-lattice-resources-for-blue-green',
          'botocore-1-40-61',
        ],
        checked,
      },
      eks: {
        verdict: 'partly',
        short: 'By hand, or with a tool such as Argo Rollouts',
        detail:
          'By hand means one Deployment per version. Argo Rollouts moves the share in steps; exact percentages need an ingress controller, a gateway or a mesh, otherwise it comes close by the number of pods. In Auto Mode the built-in Gateway API can split traffic by weight since 28 October 2026.',
        sources: [
          'k8s-deployment-canary-deployment',
          'argo-rollouts-canary',
          'argo-rollouts-traffic-management',
          'argo-rollouts-readme',
          'aws-whats-new-2026-10-amazon-eks-auto-mode-kubernetes-gateway-api',
        ],
        checked: '2026-11-29',
      },
      kubernetes: {
        verdict: 'partly',
        short: 'By hand, or with a tool such as Argo Rollouts',
        detail:
          'By hand means one Deployment per version. Argo Rollouts moves the share in steps; exact percentages need an ingress controller, a gateway or a mesh, otherwise it comes close by the number of pods.',
        sources: [
          'k8s-deployment-canary-deployment',
          'argo-rollouts-canary',
          'argo-rollouts-traffic-management',
          'argo-rollouts-readme',
        ],
        checked: '2026-11-29',
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'no',
        short: 'Traffic shifting needs a load balancer or a proxy',
        detail:
          'ECS shifts traffic through Elastic Load Balancing, Service Connect or VPC Lattice. None of these works with external instances.',
        workaround: 'Run two services and split the traffic with a proxy of your own.',
        sources: [
          'ecs-ecs-anywhere',
          'ecs-service-connect-concepts-deploy',
          'ecs-ecs-vpc-lattice',
          'ecs-canary-deployment',
          'ecs-vpc-lattice-resources-for-blue-green',
        ],
        confidence: 'implied',
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'gitops',
    group: 'release',
    volatility: 'feature',
    question: 'Can it follow a Git repository by itself?',
    label: 'GitOps',
    why: 'With the wanted state in Git, each change has a review and a record, and drift can be seen.',
    terms: ['gitops', 'manifest'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'Through templates, with CloudFormation Git sync',
        detail:
          'CloudFormation watches a repository and updates the stack that holds the ECS resources; its page lists 17 Regions for this. AWS also has an ACK controller through which a Kubernetes cluster can manage ECS clusters, services and task definitions.',
        sources: ['cloudformation-git-sync', 'ecs-working-with-templates', 'ack-ecs-controller'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'With Argo CD, run by AWS or by you',
        detail:
          'The EKS Capability for Argo CD runs outside your nodes and compares the repository with the cluster; where automated sync with self-heal is set, it corrects differences. Since 21 August 2026 you can configure it through its ConfigMap, as elsewhere. You may also install Argo CD yourself.',
        sources: [
          'eks-argocd',
          'argo-cd-auto-sync',
          'eks-doc-history',
          'argo-cd-docs',
          'aws-whats-new-2026-08-amazon-eks-argo-cd-configuration',
        ],
        checked: '2026-12-01',
        since: '2025-11-30',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'With Argo CD or a similar tool you install',
        sources: ['argo-cd-docs'],
        checked,
      },
    },
  },
  {
    id: 'jobs',
    group: 'release',
    volatility: 'feature',
    question: 'One-off and scheduled jobs?',
    label: 'Jobs and schedules',
    why: 'Migrations, reports and clean-ups need a start and an end rather than a service that never stops.',
    terms: ['job', 'task', 'pod'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'RunTask for one-offs, EventBridge for schedules',
        detail:
          'A standalone task runs once and stops. EventBridge Scheduler starts tasks at intervals or by cron expression, on a launch type (EC2, Fargate or external) or through a capacity provider strategy.',
        sources: ['ecs-scheduling-tasks', 'ecs-api-api-runtask', 'scheduler-api-ecsparameters'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'Job and CronJob objects are built in',
        detail:
          'A CronJob creates a Job about once per scheduled time. Now and then it may create two or none, so jobs should bear being repeated.',
        sources: ['k8s-cron-jobs'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Job and CronJob objects are built in',
        detail:
          'A CronJob creates a Job about once per scheduled time. Now and then it may create two or none, so jobs should bear being repeated.',
        sources: ['k8s-cron-jobs'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'yes',
        short: 'Built in; finished pods cost until deleted',
        detail:
          'Pods of a finished Job stay and are charged until removed. Setting ttlSecondsAfterFinished in the Job deletes them.',
        sources: ['eks-fargate-fargate-considerations', 'k8s-cron-jobs'],
        checked,
      },
    },
  },
  {
    id: 'release-hooks',
    group: 'release',
    volatility: 'feature',
    question: 'Can tests or approvals run during a release?',
    label: 'Release hooks',
    why: 'A test or a person can stop a bad version before traffic reaches it.',
    terms: ['blue-green', 'canary', 'job'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Lambda functions or pauses at named stages',
        detail:
          'The stages are those of blue/green, linear and canary releases, such as before scaling up, after the test traffic, or before each shift. A failed function rolls the release back; it has up to 24 hours to answer. A pause waits for an approval, 24 hours by default and 14 days at most. When the time is up the release rolls back, unless set to continue.',
        sources: [
          'ecs-deployment-lifecycle-hooks',
          'ecs-lambda-lifecycle-hooks',
          'ecs-pause-lifecycle-hooks',
        ],
        checked,
      },
      eks: {
        verdict: 'partly',
        short: 'With a tool such as Argo CD or Argo Rollouts',
        detail:
          'Argo CD runs jobs before and after it applies manifests; Argo Rollouts measures during a release and can wait for an approval. A Deployment itself can be paused and resumed.',
        sources: [
          'argo-cd-sync-waves',
          'argo-rollouts-analysis',
          'argo-rollouts-readme',
          'k8s-deployment-paused',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'With a tool such as Argo CD or Argo Rollouts',
        detail:
          'Argo CD runs jobs before and after it applies manifests; Argo Rollouts measures during a release and can wait for an approval. A Deployment itself can be paused and resumed.',
        sources: [
          'argo-cd-sync-waves',
          'argo-rollouts-analysis',
          'argo-rollouts-readme',
          'k8s-deployment-paused',
        ],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'partly',
        short: 'Around a swap of tasks; no traffic is shifted',
        detail:
          'Functions and pauses come with blue/green releases. On external instances such a release swaps two sets of tasks and moves no traffic, so a hook can hold back the new tasks but no share of traffic. No page speaks of hooks on external instances.',
        sources: [
          'ecs-lambda-lifecycle-hooks',
          'ecs-pause-lifecycle-hooks',
          'ecs-blue-green-deployment-implementation',
          'ecs-ecs-anywhere',
        ],
        confidence: 'implied',
        checked,
      },
    },
  },
  {
    id: 'infrastructure-as-code',
    group: 'release',
    volatility: 'feature',
    question: 'Can it be described as code?',
    label: 'Infrastructure as code',
    why: 'What is written down can be reviewed, repeated in another account and rebuilt after a loss.',
    terms: ['task-definition', 'manifest', 'helm'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'CloudFormation for clusters, services and tasks',
        detail:
          'One kind of template holds the cluster, the task definitions and the services. Servers of ECS Anywhere join by a script run on each.',
        sources: ['ecs-working-with-templates', 'ecs-ecs-anywhere-registration'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'CloudFormation for the cluster, manifests inside',
        detail:
          'Templates hold clusters and node groups. What runs in the cluster is described by Kubernetes manifests, often packaged as Helm charts. ACK, which AWS can run for you, makes AWS resources from manifests, too; single services of it can be switched off.',
        sources: [
          'eks-creating-resources-with-cloudformation',
          'helm-readme',
          'npm-aws-sdk-client-eks-3-1175-0',
        ],
        checked: '2026-12-01',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Manifests inside; the cluster by tools you choose',
        detail:
          'What runs in the cluster is described by manifests or Helm charts. The cluster itself can be set up with kubeadm, which fits into provisioning tools such as Ansible or Terraform.',
        sources: ['k8s-create-cluster-kubeadm', 'helm-readme'],
        checked,
      },
    },
  },
  {
    id: 'image-digest',
    group: 'release',
    volatility: 'feature',
    question: 'Do all copies of a release run the same image?',
    label: 'Tags pinned to digests',
    why: 'If a tag is moved in the registry, copies started later would otherwise run other code.',
    terms: ['image', 'registry'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Tags become digests once per deployment',
        detail:
          'The first task of a service deployment fixes the digest, and later tasks use it. After three failed attempts the deployment goes on without, or rolls back if its circuit breaker is on; with too little EC2 capacity the default may also fail. versionConsistency sets this per container.',
        sources: ['ecs-deployment-type-ecs', 'ecs-api-api-containerdefinition'],
        checked,
      },
      eks: {
        verdict: 'no',
        short: 'Only if the manifest names a digest',
        detail: 'A tag can be moved to another image; a digest always means the same one.',
        workaround:
          'Write digests into manifests, or let an admission policy such as Kyverno’s replace tags by digests.',
        sources: ['k8s-images', 'kyverno-resolve-image-to-digest'],
        checked,
      },
      kubernetes: {
        verdict: 'no',
        short: 'Only if the manifest names a digest',
        detail: 'A tag can be moved to another image; a digest always means the same one.',
        workaround:
          'Write digests into manifests, or let an admission policy such as Kyverno’s replace tags by digests.',
        sources: ['k8s-images', 'kyverno-resolve-image-to-digest'],
        checked,
      },
    },
  },
  {
    id: 'runtime-settings',
    group: 'release',
    volatility: 'feature',
    question: 'Can settings change without a new release?',
    label: 'Settings at run time',
    why: 'A feature switch or a log level often has to change sooner than a release can go out.',
    terms: ['container', 'sidecar', 'pod'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'With an agent such as that of AWS AppConfig',
        detail:
          'The AppConfig agent runs as a sidecar, polls for changes and hands them out over localhost without a restart. Values that ECS itself injects need new tasks.',
        sources: [
          'appconfig-appconfig-integration-containers-agent',
          'ecs-specifying-sensitive-data',
        ],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'ConfigMaps mounted as files are updated in place',
        detail:
          'The files follow a change after a delay, unless mounted by subPath; environment variables need new pods. The AppConfig agent works here as well.',
        sources: [
          'k8s-configure-pod-configmap',
          'appconfig-appconfig-integration-containers-agent',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'ConfigMaps mounted as files are updated in place',
        detail:
          'The files follow a change after a delay, unless mounted by subPath; environment variables need new pods.',
        sources: ['k8s-configure-pod-configmap'],
        checked,
      },
    },
  },
  {
    id: 'rolling',
    group: 'release',
    volatility: 'feature',
    question: 'Rolling updates?',
    label: 'Rolling updates',
    why: 'Copies are replaced a few at a time, so that the application stays up during a release.',
    terms: ['rolling-update', 'service', 'deployment'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'The default for services, within limits you set',
        detail:
          'A replica service keeps at least 100% and at most 200% of its tasks during the release unless you set other limits. A release can be called done early, at a share of healthy tasks that you choose.',
        sources: [
          'ecs-api-api-deploymentconfiguration',
          'ecs-api-api-deploymentcontroller',
          'ecs-deployment-type-ecs',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'yes',
        short: 'The default of a Deployment, within limits you set',
        detail:
          'By default at most 25% of the pods are unavailable and at most 25% more than wanted are started.',
        sources: ['k8s-deployment-strategy'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'The default of a Deployment, within limits you set',
        detail:
          'By default at most 25% of the pods are unavailable and at most 25% more than wanted are started.',
        sources: ['k8s-deployment-strategy'],
        checked,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
