import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-24';

/** Rows about what an option asks of the people who run it. */
export const team = [
  {
    id: 'on-call-surface',
    group: 'team',
    volatility: 'concept',
    question: 'Who is called when the platform below the app fails?',
    label: 'On call',
    why: 'What AWS does not repair has to wake someone in your team.',
    terms: ['control-plane', 'host', 'add-on', 'shared-responsibility'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'Host and scheduler; app, roles and VPC stay yours',
        detail:
          'A wrong role, a full subnet or a wrong security group can keep ECS from starting a replacement task, and that is for you to find. Standalone tasks stopped by a retirement are restarted by you as well.',
        confidence: 'implied',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'ecs-task-maintenance',
        ],
        checked: '2026-11-29',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        burden: 'aws',
        short: 'Host and scheduler; app, VPC and EC2 quotas stay yours',
        detail:
          'Tasks must stand the replacement of their host: by default draining starts on day 14, or earlier, and ends by day 21. Guardrails of the organisation, such as service control policies on images, can keep ECS from starting instances.',
        confidence: 'implied',
        sources: [
          'ecs-security-shared-model-managed-instances-managed-instances-aws-responsibilities',
          'ecs-managed-instances-patching',
          'ecs-managedinstances-managed-instances-service-quotas',
          'ecs-managedinstances-managed-instances-organization-controls',
        ],
        checked: '2026-11-29',
      },
      'ecs-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS for the scheduler; you for hosts and agents',
        detail:
          'Instances, their image, the container agent, storage encryption and the separation of tasks on one host are on your side of the shared responsibility model.',
        sources: ['ecs-security-shared-model-security-shared-model-ec2', 'ecs-welcome'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        burden: 'aws',
        short: 'Nodes and built-in parts; app, VPC and versions stay yours',
        detail:
          'You keep the containers with their availability and monitoring, the VPC, the cluster settings and the start of each version upgrade. Disruption budgets that block node updates may need you as well.',
        sources: ['eks-automode', 'eks-bp-automode'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS for the control plane; you for nodes and add-ons',
        detail:
          'Managed node groups drain and replace nodes on your order and can repair them when you enable it. Self-managed nodes are yours in full.',
        sources: [
          'eks-bp-reliability',
          'eks-managed-node-groups',
          'eks-eks-compute-compare-compute-options',
          'eks-node-repair-configure-node-repair',
        ],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS for hosts and control plane; you for add-ons',
        detail:
          'CoreDNS and the load balancer controller run as your pods. When a patch cannot evict a pod, EKS sends an event, which reaches you through a rule of your own; the pod is deleted later unless somebody acts.',
        sources: [
          'eks-fargate-pod-patching',
          'eks-fargate-getting-started-fargate-gs-coredns',
          'eks-bp-cluster-upgrades',
        ],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'Everything above the EC2 instances, etcd included',
        detail:
          'That covers the API servers, etcd and its backups, certificates, the load balancer before the API, nodes and plug-ins. When hardware fails, EC2 by default tries to move instances of supported types to another host, but not those in an Auto Scaling group. When that does not help and an instance is retired, AWS stops or ends it; a restart or a new one is up to you.',
        confidence: 'implied',
        sources: [
          'k8s-production-environment-production-control-plane',
          'k8s-production-environment-production-worker-nodes',
          'ec2-instance-configuration-recovery',
          'ec2-instance-retirement',
        ],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS for the scheduler; you for machines and network',
        detail:
          'The machines, their agents and the way from them to the service endpoints of ECS and Systems Manager are yours.',
        confidence: 'implied',
        sources: ['ecs-welcome', 'ecs-ecs-anywhere', 'ecs-ecs-anywhere-updates'],
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS for the control plane; you for nodes and the link',
        detail:
          'EKS expects a reliable connection between your site and AWS. Machines, operating systems, credentials, routing and the network plug-in are yours to keep running; AWS supports its own builds of Cilium.',
        sources: [
          'eks-hybrid-nodes-overview-hybrid-nodes-general',
          'eks-hybrid-nodes-cni-hybrid-nodes-cilium-support',
          'eks-hybrid-nodes-prereqs',
        ],
        checked,
      },
    },
  },
  {
    id: 'upgrade-calendar',
    group: 'team',
    volatility: 'limit',
    question: 'How often must someone act to stay supported?',
    label: 'Support calendar',
    why: 'Deadlines set by others are work that a small team has to plan around.',
    terms: ['standard-support', 'extended-support', 'add-on', 'ami'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'No end date for ECS itself',
        detail:
          'There is no cluster version. On Managed Instances the hosts, too, are replaced by AWS, at the latest on day 21, without an action of yours.',
        confidence: 'implied',
        sources: ['ecs-welcome', 'ecs-managed-instances-patching'],
        checked,
      },
      eks: {
        verdict: 'value',
        value: { number: 14, unit: 'months', comparator: 'up to' },
        short: 'An upgrade within 14 months, or 26 at an extra charge',
        detail:
          'Minor versions cannot be skipped and a new one comes about every four months, so catching up takes several upgrades in a row. Extended support is on unless you turn it off; without it AWS upgrades the control plane when standard support ends. After extended support it does so at a time it does not announce. In Auto Mode the nodes follow by themselves.',
        sources: [
          'eks-kubernetes-versions',
          'eks-kubernetes-versions-extended-support-faqs',
          'eks-update-cluster',
          'eks-update-cluster-considerations-for-amazon-eks-auto-mode',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        value: { number: 14, unit: 'months', comparator: 'about' },
        short: 'An upgrade within about 14 months; patches monthly',
        detail:
          'The API server must pass through every minor version. Patch releases usually come each month, and sooner for critical faults.',
        sources: [
          'k8s-patch-releases-support-period',
          'k8s-patch-releases-cadence',
          'k8s-version-skew-policy-supported-component-upgrade-order',
        ],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'Only when a Fargate platform version is retired',
        detail:
          'Services on LATEST are moved by AWS on the force update date; a service that names its platform version has to be changed by you. The last Linux version to be retired was 1.3.0, on 15 June 2026.',
        sources: ['ecs-platform-versions-retired', 'ecs-platform-fargate'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'No end date for ECS; host images have their own',
        detail:
          'The ECS-optimized AMI for Amazon Linux 2 ended on 30 June 2026 with its operating system. Agent versions are flagged in the console when they are behind.',
        confidence: 'implied',
        sources: ['ecs-ecs-optimized-ami', 'ecs-ecs-agent-update'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'No end date for ECS; systems leave the support list',
        detail:
          'On 7 August 2026 support ended for Windows and most Linux systems; Amazon Linux 2023, Ubuntu 20, 22 and 24 and RHEL 9 remain. The agents on each machine are updated by you.',
        confidence: 'implied',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-updates'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        value: { number: 14, unit: 'months', comparator: 'up to' },
        short: 'Within 14 months (26 paid): cluster, add-ons, nodes',
        detail:
          'Nodes are updated to the version of the control plane before it moves on; Kubernetes allows them to lag by up to three minor versions. An upgrade forced at the end of support leaves nodes and add-ons for you to follow. Before the certificate authority of the cluster changes, you make these nodes trust the new one.',
        conflict:
          'The update page first requires nodes to have the version of the control plane before an update; further down it allows three updates in a row without touching the nodes.',
        sources: [
          'eks-kubernetes-versions-version-faqs',
          'eks-kubernetes-versions-extended-support-faqs',
          'eks-update-cluster-step4',
          'eks-certificate-authority-rotation',
        ],
        checked: '2026-12-01',
      },
      'eks-fargate': {
        verdict: 'value',
        value: { number: 14, unit: 'months', comparator: 'up to' },
        short: 'Within 14 months (26 paid): cluster, add-ons, restarts',
        detail:
          'Running Fargate pods keep their version after a cluster upgrade. They take the new one when you redeploy them.',
        sources: [
          'eks-kubernetes-versions-version-faqs',
          'eks-update-cluster-step4',
          'eks-bp-cluster-upgrades',
        ],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        value: { number: 14, unit: 'months', comparator: 'up to' },
        short: 'Within 14 months (26 paid): cluster, nodes, CNI plug-in',
        detail:
          'Hybrid nodes follow the same support calendar and are upgraded by you, by moving to new hosts or in place with downtime for the node. The network plug-in must support the new Kubernetes version; the one AWS supports is Cilium. Before the certificate authority of the cluster changes, you make these nodes trust the new one.',
        sources: [
          'eks-kubernetes-versions-version-faqs',
          'eks-hybrid-nodes-upgrade',
          'eks-hybrid-nodes-cni',
          'eks-certificate-authority-rotation',
        ],
        checked: '2026-12-01',
      },
    },
  },
  {
    id: 'skills',
    group: 'team',
    volatility: 'concept',
    question: 'What must the team know?',
    label: 'Skills',
    why: 'What nobody in the team knows is learned during the first incident.',
    terms: ['task-definition', 'task-role', 'auto-scaling-group', 'fargate-profile', 'cni', 'etcd'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'Task definitions, services, IAM roles, VPC networking',
        detail:
          'Images, network set-up, storage encryption and IAM rights of the application stay on your side. Managed Instances add an infrastructure role, an instance profile and, where wanted, attributes of instances.',
        confidence: 'implied',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'ecs-task-definitions',
          'ecs-managedinstances-managed-instances-iam-roles',
        ],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'Kubernetes objects and upgrades, plus IAM and VPC',
        detail:
          'Auto Mode takes over nodes and controllers. Manifests, disruption budgets, access, checks before an upgrade and removed Kubernetes APIs remain subjects for your team.',
        confidence: 'implied',
        sources: ['eks-automode', 'eks-bp-cluster-upgrades', 'eks-what-is-eks'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'Kubernetes inside out: etcd, certificates, networks',
        detail:
          'Besides the objects that applications use, the team sets up and operates the control plane, authentication and authorization, nodes, plug-ins and backups.',
        confidence: 'implied',
        sources: [
          'k8s-production-environment-production-control-plane',
          'k8s-production-environment-production-worker-nodes',
          'k8s-create-cluster-kubeadm-pod-network',
        ],
        checked,
      },
    },
    overrides: {
      'ecs-ec2': {
        verdict: 'value',
        short: 'ECS and VPC, plus AMIs, agents, Auto Scaling groups',
        detail:
          'Hardening and patching images, updating the agent, closing the instance metadata service to containers and tuning managed scaling come on top of task definitions and services.',
        confidence: 'implied',
        sources: [
          'ecs-security-shared-model-security-shared-model-ec2',
          'ecs-cluster-auto-scaling',
          'ecs-ecs-agent-update',
        ],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'ECS, plus your own servers, networks and SSM agents',
        detail:
          'The machines need an operating system from the list, Docker and two agents, and a way to the endpoints of ECS and Systems Manager.',
        confidence: 'implied',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-registration'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'Kubernetes, node images, add-ons, autoscaling, IAM, VPC',
        detail:
          'Node updates, the versions of add-ons and controllers, and an autoscaler such as Karpenter or Cluster Autoscaler belong to the work.',
        confidence: 'implied',
        sources: [
          'eks-managed-node-groups-managed-node-group-concepts',
          'eks-bp-cluster-upgrades',
          'eks-bp-data-plane',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'Kubernetes, Fargate profiles, add-ons, IAM and VPC',
        detail:
          'Profiles decide which pods run on Fargate, and several Kubernetes features are not available there, among them DaemonSets and privileged containers.',
        confidence: 'implied',
        sources: ['eks-fargate-fargate-considerations', 'eks-fargate-getting-started'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Kubernetes, a CNI plug-in, your servers, a private link',
        detail:
          'Routing between your site and the VPC, firewall rules, on-premises credentials for IAM and the operating system of each machine are part of it. The network plug-in that AWS supports is Cilium.',
        confidence: 'implied',
        sources: ['eks-hybrid-nodes-prereqs', 'eks-hybrid-nodes-cni'],
        checked,
      },
    },
  },
  {
    id: 'first-guide',
    group: 'team',
    volatility: 'feature',
    question: 'How far does the first official guide take you?',
    label: 'First guide',
    why: 'The way from its end to production is work that a plan easily leaves out.',
    terms: ['cluster', 'service', 'load-balancer', 'express-mode'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'With Express Mode: to HTTPS and scaling in minutes',
        detail:
          'Two roles and one command, in a default VPC or subnets you name, end at an HTTPS address with scaling, logs and canary releases; AWS gives 3 to 5 minutes for the resources. The plain guide takes three steps to one task on a public address, without a load balancer.',
        sources: [
          'ecs-express-service-getting-started',
          'apprunner-apprunner-availability-change',
          'ecs-getting-started-fargate',
        ],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'Three steps to one task on a public address',
        detail:
          'Two roles, a VPC and a security group are taken for granted, and by its sample also a task execution role and a log group. Then: cluster with capacity, task definition, service. A load balancer and scaling of the service are left to you.',
        sources: ['ecs-getting-started-managed-instances'],
        checked: '2026-11-29',
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'Three steps to one task on one instance',
        detail:
          'Cluster with an Auto Scaling group, task definition, service. The console guide shows it for Windows. Load balancer, scaling and a second instance come after it.',
        sources: ['ecs-getting-started-ecs-ec2-v2'],
        checked: '2026-11-29',
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'Cluster and app behind a load balancer, over HTTP',
        detail:
          'One eksctl file makes VPC and cluster; an IngressClass and the manifests of a game follow, then an EBS volume. A certificate and a domain are left to you.',
        sources: ['eks-quickstart'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'Three steps to a cluster with nodes, without an app',
        detail:
          'VPC, role and cluster; kubectl; role and node group. Both cluster and nodes take several minutes. Access for colleagues and a sample app come next.',
        sources: ['eks-getting-started-console'],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'A cluster you have, made ready for Fargate pods',
        detail:
          'Four steps: let nodes and pods talk, pod execution role, Fargate profile, CoreDNS. The cluster comes first and the app after.',
        sources: ['eks-fargate-getting-started'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'A minimum viable cluster on machines you bring',
        detail:
          'kubeadm makes one; for production Kubernetes then lists several control plane machines, a load balancer before them, etcd backups, certificates and node scaling.',
        sources: ['k8s-tasks-tools', 'k8s-production-environment-production-control-plane'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'A registered server, still without a task',
        detail:
          'The console makes a role, a key and a command; run on the server, it installs Docker and both agents; on RHEL 9 you install Docker first. Task definition, service and the way in for traffic follow.',
        sources: [
          'ecs-ecs-anywhere-registration',
          'ecs-ecs-anywhere-ecs-anywhere-supported-os',
          'ecs-ecs-anywhere',
        ],
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Network and credentials first, then a node',
        detail:
          'Private connectivity, routes for node and, where wanted, pod ranges, a supported system and IAM credentials are prerequisites. A node is ready when a network plug-in runs on it.',
        sources: ['eks-hybrid-nodes-prereqs', 'eks-hybrid-nodes-cni'],
        checked,
      },
    },
  },
  {
    id: 'work-per-cluster',
    group: 'team',
    volatility: 'concept',
    question: 'What work grows with each further cluster?',
    label: 'Work per cluster',
    why: 'It decides from when on some people do nothing but run the platform for others.',
    terms: ['cluster', 'add-on', 'control-plane', 'gitops'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'Little: a cluster groups work and has no version',
        detail:
          'Roles, pipelines and ways in grow with teams rather than clusters. For these AWS names a platform team too: with ECS Gateway it sets the ingress that other teams join.',
        confidence: 'implied',
        sources: ['ecs-welcome', 'ecs-gateway-managing'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'Upgrades, add-ons, nodes and access, each time',
        detail:
          'AWS writes that one large cluster can mean less operation than several, at a price in isolation and upgrades, and that a cluster for each of many tenants will likely call for special tools.',
        confidence: 'implied',
        sources: ['eks-bp-scalability', 'eks-bp-tenant-isolation', 'eks-update-cluster'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'All of it, control plane and etcd included',
        detail:
          'Each cluster has its own API servers, etcd with backups, certificates, add-ons, nodes and user access.',
        confidence: 'implied',
        sources: ['k8s-production-environment'],
        checked,
      },
    },
    overrides: {
      'ecs-ec2': {
        verdict: 'value',
        short: 'A fleet of its own: image, agent, scaling',
        detail:
          'The cluster itself has no version. Its Auto Scaling groups do have images and agents that you patch.',
        confidence: 'implied',
        sources: ['ecs-security-shared-model-security-shared-model-ec2', 'ecs-welcome'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Each server: system, agents, way to AWS',
        detail: 'A server belongs to one cluster at a time. The cluster itself has no version.',
        confidence: 'implied',
        sources: ['ecs-ecs-anywhere', 'ecs-welcome'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'Version upgrades, access and the add-ons you add',
        detail:
          'Nodes, pod network, cluster DNS, block storage and load balancing are not managed per cluster by you. The start of each upgrade, the check of removed APIs and the updates of further add-ons and controllers are.',
        confidence: 'implied',
        sources: ['eks-automode', 'eks-update-cluster', 'eks-auto-upgrade'],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'Upgrades, add-ons, profiles and access, each time',
        detail:
          'There are no nodes to roll out. Pods are started anew after an upgrade to take the new version.',
        confidence: 'implied',
        sources: ['eks-update-cluster-step4', 'eks-fargate-profile'],
        checked,
      },
    },
  },
  {
    id: 'learning-material',
    group: 'team',
    volatility: 'feature',
    question: 'What is there to learn it with?',
    label: 'Learning material',
    why: 'Courses and labs shorten the time until a team can be left alone with it.',
    terms: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'Tutorials in the AWS guide, and workshops',
        detail:
          'They cover Fargate and EC2, Linux and Windows, console and CLI, monitoring and Active Directory. AWS also invites to a series of workshops on ECS and Fargate.',
        sources: ['ecs-ecs-tutorials', 'ecs-welcome'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'Workshops and a course, besides those of Kubernetes',
        detail:
          'AWS names a workshop for administrators, one for developers, one with Terraform and a classroom course of three days. What teaches Kubernetes applies as well.',
        confidence: 'implied',
        sources: ['eks-learn-eks', 'k8s-training'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'Free courses, certificates by exam, many teachers',
        detail:
          'The project names courses of the Linux Foundation, training partners and the exams CKAD for developers and CKA for administrators.',
        sources: ['k8s-training'],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'ai-assistants',
    group: 'team',
    volatility: 'feature',
    question: 'Does AWS connect AI assistants to it?',
    label: 'AI assistants',
    why: 'An assistant that sees the cluster can answer why a deployment fails, if it is let in.',
    terms: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'The AWS MCP Server; one for ECS only is in preview',
        detail:
          'They speak MCP, the protocol between assistants and tools; IAM decides what they may do. The AWS MCP Server, part of the Agent Toolkit that became generally available in April 2026, calls AWS APIs, and a skill of the toolkit deploys and runs ECS services. The tools of the ECS server only read: deployments, events, logs, settings, AWS pages. A third one, open source, also builds images and deploys in Express Mode.',
        sources: [
          'agent-toolkit-what-is-agent-toolkit',
          'agent-toolkit-doc-history',
          'agent-toolkit-for-aws-aws-containers',
          'ecs-ecs-mcp-tool-configurations',
          'awslabs-ecs-mcp-server',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'partly',
        short: 'To its AWS API; to Kubernetes objects only in preview',
        detail:
          'Two servers run by AWS speak MCP, the protocol between assistants and tools; IAM controls both. The AWS MCP Server, part of the Agent Toolkit that became generally available in April 2026, calls AWS APIs. The EKS server, in preview, inspects clusters and Kubernetes objects and searches runbooks; with write mode on it also creates them, and CloudTrail records calls of its tools with full access.',
        confidence: 'implied',
        sources: [
          'eks-eks-mcp-introduction',
          'agent-toolkit-what-is-agent-toolkit',
          'agent-toolkit-doc-history',
        ],
        checked: '2026-11-29',
      },
      kubernetes: {
        verdict: 'no',
        short: 'AWS’s servers are for EKS clusters and AWS APIs',
        workaround:
          'Servers of others work with any cluster, such as kubernetes-mcp-server; it can be kept to reading.',
        confidence: 'implied',
        sources: [
          'eks-eks-mcp-introduction',
          'agent-toolkit-what-is-agent-toolkit',
          'containers-kubernetes-mcp-server-readme',
        ],
        checked: '2026-11-29',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
