import type { CriterionInput } from '../schema.ts';

/** The day the cells of this group were last read against their sources. */
const checked = '2026-11-24';

/** Rows about isolation, identities, access, secrets, images and hosts. */
export const security = [
  {
    id: 'isolation',
    group: 'security',
    volatility: 'concept',
    question: 'What separates two tasks or pods?',
    label: 'Isolation',
    why: 'If a container is broken into, this boundary decides whether its neighbours are within reach.',
    terms: ['task', 'pod', 'host', 'micro-vm'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'value',
        short: 'A virtual machine of its own for each task or pod',
        detail:
          'No kernel, memory, network interface or scratch disk is shared with another task. Containers inside one task still share these.',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'ecs-fargate-security-considerations',
        ],
        checked: '2026-11-24',
      },
      'ec2-aws': {
        verdict: 'value',
        short: 'The container alone: pods on a node share its kernel',
        detail:
          'AWS runs the node, but several pods may share it. The EKS guide states that containers are not a security boundary; a node pool of its own keeps a workload apart.',
        sources: ['eks-pod-identities-pod-id-benefits', 'eks-automode'],
        checked,
      },
      'ec2-you': {
        verdict: 'value',
        short: 'The container alone: the host’s kernel is shared',
        detail:
          'Several tasks or pods run on one instance. The ECS guide warns that containers may reach credentials, variables and files of others there, and advises dedicated instances for sensitive applications.',
        sources: [
          'ecs-security-shared-model-security-shared-model-ec2',
          'eks-pod-identities-pod-id-benefits',
          'k8s-multi-tenancy-sandboxing-containers',
        ],
        checked,
      },
      own: {
        verdict: 'value',
        short: 'The container alone: your server’s kernel is shared',
        detail:
          'Tasks or pods on one of your servers have no boundary between them beyond the container.',
        sources: ['ecs-task-iam-roles', 'eks-pod-identities-pod-id-benefits'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'value',
        short: 'A virtual machine of its own for each task or pod',
        detail:
          'No kernel, CPU, memory, storage or network interface is shared with another pod. Containers inside one pod still share these.',
        sources: ['eks-fargate-fargate-considerations', 'eks-fargate-fargate-comparison-table'],
        checked: '2026-12-01',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'A shared instance, or one task per instance',
        detail:
          'By default several tasks share an instance and nothing but the container separates them. You can configure one task per instance, which gives each task the boundary of a virtual machine.',
        sources: [
          'ecs-managedinstances-managed-instances-instance-selection',
          'ecs-task-iam-roles',
        ],
        checked,
      },
    },
  },
  {
    id: 'workload-identity',
    group: 'security',
    volatility: 'feature',
    question: 'How does a container get AWS permissions?',
    label: 'Permissions for containers',
    why: 'Most containers call other AWS services, and each should hold no more rights than it needs.',
    terms: ['task-role', 'execution-role', 'service-account', 'pod-identity', 'irsa'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'A task role named in the task definition',
        detail:
          'ECS hands the containers temporary credentials of that role, whatever the capacity. A second role, the task execution role, is for pulling the image and starting the task.',
        sources: ['ecs-task-iam-roles'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'EKS Pod Identity, or IRSA',
        detail:
          'Both tie an IAM role to a Kubernetes service account. Pod Identity needs an agent on every node, serves pods on Linux EC2 instances only, and allows up to 5,000 associations per cluster; IRSA needs an OIDC provider in IAM for each cluster. AWS recommends Pod Identity wherever possible.',
        sources: [
          'eks-pod-identities-pod-id-restrictions',
          'eks-pod-identities-pod-id-limits',
          'eks-service-accounts-service-accounts-iam-compare',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'IRSA that you set up yourself',
        detail:
          'EKS Pod Identity is available on EKS only. IRSA rests on IAM without a link to EKS and can also serve clusters that you run on EC2 instances.',
        sources: [
          'eks-service-accounts-service-accounts-iam',
          'eks-service-accounts-service-accounts-iam-compare',
          'eks-pod-identities-pod-id-restrictions',
        ],
        checked,
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'value',
        short: 'EKS Pod Identity with its agent built in, or IRSA',
        detail:
          'The Pod Identity agent need not be installed on Auto Mode clusters; you only associate roles with service accounts.',
        sources: [
          'eks-automode',
          'eks-pod-identities-pod-id-setup-overview',
          'eks-service-accounts-service-accounts-iam',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'IRSA only',
        detail:
          'EKS Pod Identity does not work for pods on Fargate, and instance metadata is not available to them.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/2274',
          opened: '2024-01-31',
        },
        sources: ['eks-fargate-fargate-considerations', 'eks-pod-identities-pod-id-restrictions'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'A task role; your server may need network rules',
        detail:
          'Servers that do not use an ECS-optimized image need kernel and firewall rules that lead containers to the credential endpoint.',
        sources: ['ecs-ecs-anywhere', 'ecs-task-iam-roles'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'EKS Pod Identity with extra set-up, or IRSA',
        detail:
          'Hybrid nodes have no instance metadata, so the Pod Identity agent runs in a mode of its own that reads a credentials file on the node.',
        conflict:
          'The Pod Identity page allows Linux EC2 instances only; the add-ons page for hybrid nodes documents the agent on them from version 1.3.3.',
        sources: [
          'eks-hybrid-nodes-add-ons-hybrid-nodes-add-ons-pod-id',
          'eks-hybrid-nodes-networking-hybrid-nodes-networking-access-reqs-ongoing',
          'eks-pod-identities-pod-id-restrictions',
        ],
        checked,
      },
    },
  },
  {
    id: 'multi-tenancy',
    group: 'security',
    volatility: 'concept',
    question: 'How are teams or customers kept apart?',
    label: 'Multi-tenancy',
    why: 'If several tenants share a platform, the weakest wall between them sets how far they must trust each other.',
    terms: ['cluster', 'rbac', 'network-policy', 'micro-vm'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'By IAM and tags, and by instances of their own',
        detail:
          'IAM policies can be tied to a cluster, a service or a tag, and each task can have a role of its own. Tasks on one instance are not isolated, so the guide advises dedicated instances for sensitive applications.',
        sources: [
          'ecs-security-iam-service-with-iam',
          'ecs-security-shared-model-security-shared-model-ec2',
          'ecs-task-iam-roles',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'value',
        short: 'By namespace inside a cluster, or a cluster each',
        detail:
          'RBAC, quotas and network policies separate namespaces, but pods of several tenants may share a node. The EKS best practices call the cluster the only strong boundary.',
        sources: ['eks-bp-tenant-isolation'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'By namespace inside a cluster, or a cluster each',
        detail:
          'Kubernetes knows no tenants. Namespaces with RBAC, quotas and network policies stand in for them; where tenants do not trust each other, each may need a cluster of its own.',
        sources: ['k8s-multi-tenancy-access-controls', 'k8s-multi-tenancy-isolation'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'By a virtual machine per task, and by IAM',
        detail:
          'IAM policies can be tied to a cluster, a service or a tag. AWS points workloads with strict isolation requirements to Fargate.',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'ecs-task-iam-roles',
          'ecs-security-iam-service-with-iam',
        ],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'By IAM and tags, and one task per instance if set',
        detail:
          'By default several tasks share an instance and are not isolated there. One task per instance gives each the boundary of a virtual machine.',
        sources: [
          'ecs-security-iam-service-with-iam',
          'ecs-managedinstances-managed-instances-instance-selection',
          'ecs-task-iam-roles',
        ],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'By namespace, with a virtual machine for each pod',
        detail:
          'The virtual machine keeps an escaped container from other pods. The guide still calls a cluster of its own the safest way to isolate an application.',
        sources: ['eks-fargate-fargate-considerations', 'eks-bp-tenant-isolation'],
        checked,
      },
    },
  },
  {
    id: 'threat-detection',
    group: 'security',
    volatility: 'feature',
    question: 'Does GuardDuty watch containers while they run?',
    label: 'GuardDuty at run time',
    why: 'Where GuardDuty Runtime Monitoring does not reach, spotting an intruder takes a tool of your own.',
    terms: ['daemon', 'sidecar', 'host'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Linux tasks, through a sidecar GuardDuty adds',
        detail:
          'Runtime Monitoring needs platform version 1.4.0 or later and a task execution role, and is charged separately. Windows tasks are not covered.',
        sources: [
          'ecs-ecs-guard-duty-integration',
          'guardduty-prereq-runtime-monitoring-ecs-support',
        ],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'no',
        short: 'Managed Instances are not covered',
        detail:
          'Runtime Monitoring leaves them out; GuardDuty’s malware scan for EC2 includes them.',
        workaround:
          'Run a monitoring tool of your own: this option allows the privileged Linux capabilities that such tools need.',
        sources: [
          'guardduty-guardduty-managed-instances',
          'ecs-ecs-guard-duty-integration',
          'ecs-managedinstances-managed-instances-security-compliance',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Linux instances, with an agent on each of them',
        detail:
          'All instances of the account can be covered or only chosen ones. Windows is not covered.',
        conflict:
          'The ECS guide says that you install and manage the GuardDuty agent on EC2 instances; the GuardDuty guide offers to install and update it there for you, and counts ECS instances in.',
        sources: [
          'ecs-ecs-guard-duty-integration',
          'guardduty-how-runtime-monitoring-works-ec2',
          'guardduty-how-runtime-monitoring-works-ec2-use-automated-agent-config-ec2',
        ],
        checked: '2026-11-29',
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'With the GuardDuty agent on the nodes',
        sources: [
          'guardduty-guardduty-managed-instances',
          'guardduty-prereq-runtime-monitoring-eks-support',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'With the GuardDuty agent on Linux nodes',
        detail:
          'GuardDuty can install and update the agent, or you manage it yourself. Its pages list the Kubernetes versions it supports and the systems and kernels that were verified, all of them Linux.',
        sources: [
          'guardduty-prereq-runtime-monitoring-eks-support',
          'guardduty-prereq-runtime-monitoring-cpu-os-kernel-support',
          'guardduty-runtime-monitoring',
        ],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'EKS pods on Fargate are not covered',
        workaround: 'Run these pods on Auto Mode or EC2 nodes of the same cluster.',
        sources: [
          'guardduty-runtime-monitoring',
          'guardduty-prereq-runtime-monitoring-eks-support',
        ],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'partly',
        short: 'As plain EC2 instances, not as a cluster',
        detail:
          'Runtime Monitoring knows three kinds of resource: EKS, ECS on Fargate, and EC2 instances. Nodes of a cluster that you run belong to the third.',
        workaround: 'Falco, a CNCF project, watches Linux hosts and adds Kubernetes details.',
        sources: ['guardduty-runtime-monitoring', 'falco-readme'],
        confidence: 'implied',
        checked,
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'External instances are not covered',
        workaround: 'A host tool of your own, such as Falco on Linux.',
        sources: ['ecs-ecs-guard-duty-integration', 'falco-readme'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'Clusters with hybrid nodes are not covered',
        workaround: 'A host tool of your own, such as Falco on Linux.',
        sources: ['guardduty-prereq-runtime-monitoring-eks-support', 'falco-readme'],
        checked,
      },
    },
  },
  {
    id: 'cluster-access',
    group: 'security',
    volatility: 'feature',
    question: 'Who may operate it, and how is that granted?',
    label: 'Operator access',
    why: 'One system of permissions is one place to review; two systems must be kept in step.',
    terms: ['cluster', 'rbac', 'control-plane'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'IAM policies alone, down to one cluster or tag',
        detail:
          'Policies on users and roles name actions, resources such as a cluster or a task definition revision, and conditions such as a tag or a capacity provider. Some actions take no resource. ECS has no resource policies and no access lists.',
        sources: ['ecs-security-iam-service-with-iam'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'IAM to sign in, access entries or RBAC inside',
        detail:
          'IAM covers the EKS API. For the Kubernetes API, an access entry links an IAM principal to an access policy or to groups of Kubernetes RBAC. The older aws-auth ConfigMap works where it is enabled, and OIDC providers of your own can be added, up to ten from Kubernetes 1.32 on.',
        sources: [
          'eks-grant-k8s-access',
          'eks-grant-k8s-access-authentication-modes',
          'eks-grant-k8s-access-set-cam',
          'eks-authenticate-oidc-identity-provider',
          'aws-whats-new-2026-08-amazon-eks-multiple-oidc-providers',
        ],
        checked: '2026-12-01',
      },
      kubernetes: {
        verdict: 'value',
        short: 'RBAC, with a source of identities you choose',
        detail:
          'Kubernetes keeps no user accounts. People sign in with client certificates, OIDC tokens, or a proxy or webhook that you connect, and RBAC decides what they may do.',
        sources: ['k8s-authentication-users-in-kubernetes', 'k8s-multi-tenancy-access-controls'],
        checked,
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'value',
        short: 'IAM to sign in; access entries are required',
        detail:
          'Auto Mode does not work with the aws-auth ConfigMap alone. Access entries map IAM principals to access policies or to groups of Kubernetes RBAC.',
        sources: ['eks-grant-k8s-access-set-cam', 'eks-grant-k8s-access-authentication-modes'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'IAM to sign in; access entries must be on',
        detail:
          'A cluster with hybrid nodes must use one of the two authentication modes that include access entries.',
        sources: ['eks-grant-k8s-access-set-cam', 'eks-grant-k8s-access-authentication-modes'],
        checked,
      },
    },
  },
  {
    id: 'secrets',
    group: 'security',
    volatility: 'feature',
    question: 'How do secrets reach a container, and when?',
    label: 'Secrets',
    why: 'Rotating a password is safe only if running containers take up the new value, or are replaced in time.',
    terms: ['container', 'execution-role', 'csi', 'etcd'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'Injected at start; a change needs new tasks',
        detail:
          'Values of Secrets Manager and Parameter Store enter the container as environment variables. To take up a changed value, force a new deployment or start the task again. For files, the guide suggests a sidecar that fetches the secret into a shared volume.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/241',
          opened: '2019-04-08',
        },
        sources: ['ecs-specifying-sensitive-data'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'As files that follow changes, or as variables',
        detail:
          'A Kubernetes Secret mounted as a volume is refreshed some time after a change, unless mounted by subPath. A driver can mount values of Secrets Manager and Parameter Store as files, which follow a rotation if its reconciler is on. From Kubernetes 1.28 on, EKS encrypts all data of the Kubernetes API before storing it.',
        sources: [
          'k8s-secret-using-secrets-as-files-from-a-pod',
          'k8s-secret',
          'eks-manage-secrets',
          'eks-envelope-encryption',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'As files or variables; stored unencrypted by default',
        detail:
          'A Secret mounted as a volume is refreshed some time after a change, unless mounted by subPath. Secrets lie unencrypted in etcd until you switch on encryption at rest.',
        sources: ['k8s-secret', 'k8s-secret-using-secrets-as-files-from-a-pod'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'value',
        short: 'As Kubernetes Secrets; no Secrets Manager driver',
        detail:
          'The driver that mounts values of Secrets Manager and Parameter Store does not support Fargate. Kubernetes Secrets work as files or variables, and EKS encrypts them in etcd from Kubernetes 1.28 on.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/1764',
          opened: '2022-06-14',
        },
        sources: ['eks-manage-secrets', 'k8s-secret', 'eks-envelope-encryption'],
        checked,
      },
    },
  },
  {
    id: 'audit-trail',
    group: 'security',
    volatility: 'feature',
    question: 'Is it recorded who changed what?',
    label: 'Audit trail',
    why: 'After an incident, and for most audits, someone must show who changed what and when.',
    terms: ['control-plane', 'cluster', 'rbac'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Every management call, in CloudTrail from the start',
        detail:
          'The event history keeps 90 days at no charge; a trail keeps more, and so does an event data store, which new customers cannot have since 31 May 2026. Shells opened with ECS Exec are recorded as calls too, and their commands can be logged.',
        sources: [
          'ecs-logging-using-cloudtrail',
          'cloudtrail-cloudtrail-lake-service-availability-change',
          'ecs-ecs-exec',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'partly',
        short: 'EKS calls are; Kubernetes calls once you enable it',
        detail:
          'CloudTrail records calls to the EKS API. Changes made through the Kubernetes API are in the audit log, which is off by default, charged by CloudWatch Logs and delivered as best effort.',
        sources: ['eks-logging-using-cloudtrail', 'eks-control-plane-logs'],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'Once you give the API server an audit policy',
        detail:
          'Without a policy no events are logged. Records go to files on your machines or to a webhook.',
        sources: ['k8s-audit'],
        checked,
      },
    },
  },
  {
    id: 'host-hardening',
    group: 'security',
    volatility: 'feature',
    question: 'How locked down is the host?',
    label: 'Host hardening',
    why: 'A host nobody can log in to or change leaves an intruder less to hold on to, and you less to look after.',
    terms: ['host', 'ami', 'bottlerocket', 'node'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'Nobody can log in; no privileged containers',
        detail:
          'Neither you nor operators at AWS can connect to the host. SYS_PTRACE is the one Linux capability that the page names as addable.',
        sources: ['ecs-fargate-security-considerations'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'Read-only root, SELinux, no SSH',
        detail:
          'AWS owns the image, and custom AMIs are not possible. Privileged Linux capabilities can be allowed per workload.',
        sources: [
          'ecs-managedinstances-managed-instances-security-compliance',
          'ecs-managedinstances-managed-instances-limitations',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'As you build it; Bottlerocket is one choice',
        detail:
          'You patch and harden the AMI. Bottlerocket has variants for ECS with a read-only root file system, SELinux in enforcing mode and no SSH server in the image.',
        sources: [
          'ecs-security-shared-model-security-shared-model-ec2',
          'bottlerocket-security-features',
          'bottlerocket-readme',
        ],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'Read-only root, SELinux, no SSH or Session Manager',
        detail:
          'Nodes run variants of Bottlerocket that AWS maintains and are replaced after 21 days at the latest. Management goes through the EKS and Kubernetes APIs.',
        sources: ['eks-automode', 'eks-auto-security-access-controls'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'As you build it; Bottlerocket is one choice',
        detail:
          'The guest operating system of an EC2 instance is yours to secure. Bottlerocket has variants for EKS with a read-only root file system, SELinux in enforcing mode and no SSH server in the image.',
        sources: ['ec2-ec2-security', 'bottlerocket-security-features', 'bottlerocket-readme'],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'No host to log in to; no privileged containers',
        detail:
          'Pods cannot use the host’s network or ports, and instance metadata is out of reach.',
        sources: ['eks-fargate-fargate-considerations', 'eks-fargate-fargate-comparison-table'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'As you build it, control plane included',
        detail:
          'The guest operating system of every instance is yours to secure and patch, on the nodes and on the machines of the control plane.',
        sources: ['ec2-ec2-security', 'k8s-create-cluster-kubeadm'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'As you build it; SELinux is not supported',
        detail:
          'You provide the server and its operating system. Since 7 August 2026 only Amazon Linux 2023, Ubuntu 20, 22 and 24, and RHEL 9 are supported.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-ecs-anywhere-supported-os'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'As you build it, on a validated system',
        detail:
          'You provide and manage the operating system. Amazon Linux 2023 in virtual machines, Ubuntu, RHEL and, on VMware vSphere, Bottlerocket are validated.',
        sources: ['eks-hybrid-nodes-os'],
        checked,
      },
    },
  },
  {
    id: 'image-policy',
    group: 'security',
    volatility: 'feature',
    question: 'Can it refuse unsigned or unapproved images?',
    label: 'Image policy',
    why: 'Checking a signature just before start keeps an image that nobody approved out of production.',
    terms: ['image', 'registry'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'A Lambda hook can stop a service deployment',
        detail:
          'A lifecycle hook can check signatures and fail the deployment before tasks start. Hooks belong to service deployments, so tasks started one by one do not pass through them.',
        workaround:
          'Bottlerocket hosts that you run (aws-ecs-3 and later) can verify images before they may run, once you switch that on.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/2404',
          opened: '2024-07-31',
        },
        confidence: 'implied',
        sources: [
          'ecr-image-signing-verification',
          'ecs-lambda-lifecycle-hooks',
          'bottlerocket-image-verifier-plugins',
        ],
        checked,
      },
      eks: {
        verdict: 'partly',
        short: 'With an admission controller you set up',
        detail:
          'Gatekeeper with Ratify, or Kyverno, can check signatures made with AWS Signer and reject the pod. Bottlerocket nodes that you run, from Kubernetes 1.33 on, can also verify images before they may run.',
        conflict:
          'The ECR guide speaks of managed verification native to EKS; the EKS page it points to names Gatekeeper with Ratify, or Kyverno, which you set up.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/2819',
          opened: '2026-05-20',
        },
        sources: [
          'eks-image-verification',
          'ecr-image-signing-verification',
          'bottlerocket-image-verifier-plugins',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'With an admission webhook you install',
        detail:
          'The API server asks the webhook about objects that match its rules, and the webhook may reject them.',
        sources: ['k8s-extensible-admission-controllers'],
        checked,
      },
    },
  },
  {
    id: 'container-settings-rules',
    group: 'security',
    volatility: 'feature',
    question: 'Can rules refuse risky container settings?',
    label: 'Rules for settings',
    why: 'A rule that turns a privileged or root container away protects every team, not only the careful ones.',
    terms: ['container', 'task-definition', 'pod'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'IAM can refuse some; Security Hub reports others',
        detail:
          'IAM conditions cover privileged containers, size, public address, kind of compute and ECS Exec; since 10 September 2026 the size is also checked when a task is started. For a shared host process space or a writable root file system there are Security Hub controls, which report the latest revision of a task definition after the fact.',
        workaround:
          'On instances you run, an agent setting, ECS_DISABLE_PRIVILEGED, forbids privileged containers.',
        sources: [
          'ecs-security-iam-service-with-iam',
          'service-authorization-list-amazonelasticcontainerservice',
          'securityhub-ecs-controls',
          'ecs-security-tasks-containers',
          'aws-whats-new-2026-09-amazon-ecs-expands-condition-key-support',
        ],
        checked: '2026-12-01',
      },
      eks: {
        verdict: 'yes',
        short: 'Pod Security Standards, by a label per namespace',
        detail:
          'The label picks one of three levels and whether a violation is rejected, noted in the audit log or only warned about. It is built into Kubernetes and stable since 1.25.',
        sources: ['k8s-pod-security-admission', 'eks-bp-pod-security'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Pod Security Standards, by a label per namespace',
        detail:
          'The label picks one of three levels and whether a violation is rejected, noted in the audit log or only warned about. It is built into Kubernetes and stable since 1.25.',
        sources: ['k8s-pod-security-admission'],
        checked,
      },
    },
  },
  {
    id: 'container-hardening',
    group: 'security',
    volatility: 'feature',
    question: 'Can a container’s own rights be cut down?',
    label: 'Container hardening',
    why: 'A container without root, spare capabilities or a writable disk gives an intruder little to work with.',
    terms: ['container', 'task-definition', 'pod'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Read-only root, own user, dropped capabilities',
        detail:
          'Each is set per container in the task definition, for Linux containers only. By default the root file system is writable and the user is root unless the image says otherwise. A read-only root rules out ECS Exec. On EC2 instances, AppArmor and SELinux options can be set too.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/1359',
          opened: '2021-04-30',
        },
        sources: [
          'ecs-security-tasks-containers',
          'ecs-api-api-containerdefinition',
          'ecs-ecs-exec',
        ],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'By the security context of a pod or container',
        detail:
          'It sets the user, a read-only root, capabilities, profiles for seccomp and AppArmor, and SELinux labels. A read-only root is not possible for Windows containers.',
        sources: ['k8s-security-context', 'eks-bp-pod-security'],
        checked: '2026-11-29',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'By the security context of a pod or container',
        detail:
          'It sets the user, a read-only root, capabilities, profiles for seccomp and AppArmor, and SELinux labels.',
        sources: ['k8s-security-context'],
        checked: '2026-11-29',
      },
    },
    overrides: {
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Read-only root, own user, dropped capabilities',
        detail:
          'Each is set per container in the task definition. By default the root file system is writable. A read-only root rules out ECS Exec. Options for AppArmor and SELinux are not supported here.',
        sources: [
          'ecs-task-definition-parameters-managed-instances-security',
          'ecs-api-api-containerdefinition',
          'ecs-ecs-exec',
        ],
        checked: '2026-12-01',
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'By the security context; no profile of your own',
        detail:
          'It sets the user and a read-only root. Capabilities can be dropped here but not added. Profiles of your own for seccomp or AppArmor must be on the node first, SELinux labels need SELinux there, and you do not manage the node.',
        confidence: 'implied',
        sources: [
          'k8s-security-context',
          'eks-bp-pod-security',
          'eks-fargate-fargate-comparison-table',
        ],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'encryption-at-rest',
    group: 'security',
    volatility: 'feature',
    question: 'Is a container’s scratch disk encrypted?',
    label: 'Scratch disk encryption',
    why: 'Images, caches and temporary files land on this disk, and many rules for data ask that it be encrypted.',
    terms: ['ebs', 'host'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'yes',
        short: 'AES-256 by default, with a key of AWS',
        detail:
          'This holds for Linux tasks from platform version 1.4.0 and for EKS pods. ECS also takes a customer managed key.',
        sources: ['ecs-fargate-task-storage', 'eks-fargate-pod-configuration-fargate-storage'],
        checked,
      },
      'ec2-aws': {
        verdict: 'partly',
        short: 'EKS sets the policy; you may name your own key',
        detail:
          'EKS sets up the encryption of node volumes, uses your KMS key for root and data volume if the node class names one, and encrypts instance storage. If you name none, the default key of a new account is the one AWS manages there; the pages do not say that every EBS volume is encrypted.',
        sources: [
          'eks-automode',
          'eks-create-node-class-considerations',
          'eks-auto-security-data-protection',
          'eks-auto-kms-overview',
        ],
        checked: '2026-11-29',
      },
      'ec2-you': {
        verdict: 'partly',
        short: 'If you switch on encryption for EBS volumes',
        detail:
          'EBS encryption by default is a setting of each Region in your account; it then covers volumes made when instances launch.',
        confidence: 'implied',
        sources: ['ebs-encryption-by-default', 'eks-bp-cost-opt-storage-ephemeral-volumes'],
        checked: '2026-11-29',
      },
      own: {
        verdict: 'na',
        short: 'The disks are in your own servers',
        detail: 'You provide the server and its operating system, and with them disk encryption.',
        confidence: 'implied',
        sources: ['ecs-ecs-anywhere', 'eks-hybrid-nodes-os'],
        checked,
      },
    },
    overrides: {
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'If EBS encryption by default is on',
        detail:
          'The EBS data volume follows the setting of your account in the Region and the KMS key chosen there. Where the capacity provider uses local disks in its place, NVMe ones are always encrypted, by hardware of the instance.',
        sources: [
          'ecs-managedinstances',
          'ecs-managedinstances-managed-instances-local-storage',
          'ebs-encryption-by-default',
          'ec2-data-protection-encryption-rest',
        ],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'compliance-programmes',
    group: 'security',
    volatility: 'feature',
    question: 'Which audit programmes of AWS cover it?',
    label: 'Compliance programmes',
    why: 'An audit goes faster for the layers whose provider already holds a report.',
    terms: ['shared-responsibility'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'PCI DSS, HIPAA, SOC, ISO and FedRAMP, among others',
        detail:
          'So says a table in the EKS best practices, which points to AWS’s list of services in scope for the latest state. Your own layers remain for you to show.',
        sources: ['eks-bp-compliance'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'PCI DSS, HIPAA, SOC, ISO and FedRAMP, among others',
        detail:
          'So says a table in the EKS best practices, which points to AWS’s list of services in scope for the latest state. It has no column for the kinds of node.',
        sources: ['eks-bp-compliance', 'eks-envelope-encryption'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'Those of EC2; the cluster is yours to show',
        detail:
          'AWS’s programmes reach up to the virtual machine. The guest operating system and all software on it, Kubernetes included, are your responsibility.',
        sources: ['ec2-ec2-security'],
        confidence: 'implied',
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'PCI DSS, HIPAA, SOC and ISO; FedRAMP is not marked',
        detail:
          'The table in the EKS best practices leaves FedRAMP, C5 and some others unmarked for ECS on Fargate. It points to AWS’s list of services in scope for the latest state.',
        sources: ['eks-bp-compliance'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'Those of ECS, with PCI DSS, HIPAA and FedRAMP',
        sources: ['ecs-managedinstances-managed-instances-security-compliance'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Those of ECS; your servers are yours to show',
        sources: ['eks-bp-compliance', 'ecs-ecs-anywhere'],
        confidence: 'implied',
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Those of EKS; your servers are yours to show',
        sources: ['eks-bp-compliance', 'eks-hybrid-nodes-os'],
        confidence: 'implied',
        checked,
      },
    },
  },
  {
    id: 'fips',
    group: 'security',
    volatility: 'feature',
    question: 'Can its hosts use FIPS 140 cryptography?',
    label: 'FIPS 140 hosts',
    why: 'Work for public bodies in the United States and Canada often asks for validated cryptographic modules.',
    terms: ['host', 'ami', 'bottlerocket'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'partly',
        short: 'In GovCloud Regions, once you turn it on',
        detail: 'For Linux tasks on x86-64 from platform version 1.4.0, by an account setting.',
        sources: ['ecs-ecs-fips-compliance'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'In GovCloud Regions, on by default there',
        detail:
          'A setting of the capacity provider turns it off there. AWS has the FIPS images of Managed Instances in GovCloud only.',
        conflict:
          'The security page says that tasks must be x86-64; by an announcement of AWS, Graviton and GPU instances can do it since 26 March 2026.',
        sources: [
          'ecs-managed-instances-security-managed-instances-fips-considerations',
          'ecs-api-api-instancelaunchtemplate',
          'sample-apex-skills-model-selection-framework',
        ],
        checked: '2026-11-29',
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'With a host image that has it, such as Bottlerocket',
        detail: 'Bottlerocket publishes FIPS variants for ECS.',
        sources: ['bottlerocket-fips-modules'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'In US and Canadian Regions, by the node class',
        conflict:
          'The page on node classes says US Regions only; the page on this setting adds Canada (Central and West).',
        sources: [
          'eks-auto-advanced-security-considerations',
          'eks-create-node-class-auto-node-class-spec',
        ],
        checked: '2026-11-29',
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'With Bottlerocket FIPS images, for one',
        detail:
          'Managed node groups offer them directly in US Regions, GovCloud included; elsewhere a launch template is needed. AWS calls such nodes FIPS ready, not by that alone compliant.',
        sources: ['eks-bottlerocket-fips-amis'],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Fargate’s FIPS mode is in GovCloud, EKS Fargate is not',
        workaround: 'Auto Mode or EC2 nodes of the same cluster.',
        sources: ['ecs-ecs-fips-compliance', 'govcloud-us-govcloud-eks'],
        confidence: 'implied',
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'partly',
        short: 'If the host image you choose has it',
        detail:
          'You choose the operating system and the Kubernetes binaries, and what they use for cryptography.',
        sources: ['ec2-ec2-security', 'bottlerocket-fips-modules'],
        confidence: 'implied',
        checked,
      },
      'ecs-anywhere': {
        verdict: 'partly',
        short: 'If the system on your servers has it',
        sources: ['ecs-ecs-anywhere'],
        confidence: 'implied',
        checked,
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'If the system on your servers has it',
        detail: 'Bottlerocket publishes FIPS variants for VMware.',
        sources: ['eks-hybrid-nodes-os', 'bottlerocket-fips-modules'],
        confidence: 'implied',
        checked,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
