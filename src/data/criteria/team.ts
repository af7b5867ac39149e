import type { CriterionInput } from '../schema.ts';

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
    aliases: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'Host and scheduler; app, roles and VPC stay yours',
        detail:
          'A wrong role, a full subnet or a wrong security group can keep ECS from starting a replacement task, and that is for you to find. Standalone tasks stopped by a retirement are restarted by you as well.',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'ecs-task-maintenance',
        ],
        checked: '2026-11-23',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        burden: 'aws',
        short: 'Host and scheduler; app, VPC and EC2 quotas stay yours',
        detail:
          'Tasks must stand the replacement of their host every 14 to 21 days. Guardrails of the organisation, such as service control policies on images, can keep ECS from starting instances.',
        sources: [
          'ecs-managed-instances-patching',
          'ecs-managedinstances-managed-instances-service-quotas',
          'ecs-managedinstances-managed-instances-organization-controls',
        ],
        checked: '2026-11-23',
      },
      'ecs-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS for the scheduler; you for hosts and agents',
        detail:
          'Instances, their image, the container agent, storage encryption and the separation of tasks on one host are on your side of the shared responsibility model.',
        sources: ['ecs-security-shared-model-security-shared-model-ec2', 'ecs-welcome'],
        checked: '2026-11-23',
      },
      'eks-auto-mode': {
        verdict: 'value',
        burden: 'aws',
        short: 'Nodes and built-in parts; app, VPC and versions stay yours',
        detail:
          'You keep the containers with their availability and monitoring, the VPC, the cluster settings and the start of each version upgrade. Disruption budgets that block node updates may need you as well.',
        sources: ['eks-automode', 'eks-bp-automode'],
        checked: '2026-11-23',
      },
      'eks-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS for the control plane; you for nodes and add-ons',
        detail:
          'Managed node groups drain and replace nodes on your order and can repair them when you enable it. Self-managed nodes are yours in full.',
        sources: [
          'eks-bp-reliability',
          'eks-eks-compute-compare-compute-options',
          'eks-node-repair-configure-node-repair',
        ],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS for hosts and control plane; you for add-ons',
        detail:
          'CoreDNS and the load balancer controller run as your pods. When a patch cannot evict a pod, EKS sends an event that somebody has to act on before the pod is deleted.',
        sources: [
          'eks-fargate-pod-patching',
          'eks-fargate-getting-started-fargate-gs-coredns',
          'eks-bp-cluster-upgrades',
        ],
        checked: '2026-11-23',
      },
      'kubernetes-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'Everything above the EC2 instances, etcd included',
        detail:
          'That covers the API servers, etcd and its backups, certificates, the load balancer before the API, nodes and plug-ins. AWS answers for the hardware under the instances.',
        sources: [
          'k8s-production-environment-production-control-plane',
          'k8s-production-environment-production-worker-nodes',
          'ec2-instance-retirement',
        ],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS for the scheduler; you for machines and network',
        detail:
          'The machines, their agents and the way from them to the service endpoints of ECS and Systems Manager are yours.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-updates'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'value',
        burden: 'shared',
        short: 'AWS for the control plane; you for nodes and the link',
        detail:
          'EKS expects a reliable connection between your site and AWS. Machines, operating systems, credentials, routing and Cilium are yours to keep running.',
        sources: [
          'eks-hybrid-nodes-overview-hybrid-nodes-general',
          'eks-hybrid-nodes-overview',
          'eks-hybrid-nodes-prereqs',
        ],
        checked: '2026-11-23',
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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'No end date for ECS itself',
        detail:
          'There is no cluster version. On Managed Instances the hosts, too, are replaced by AWS every 14 to 21 days without an action of yours.',
        sources: ['ecs-welcome', 'ecs-managed-instances-patching'],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'value',
        short: 'An upgrade within 14 months, or 26 at an extra charge',
        detail:
          'Minor versions cannot be skipped and a new one comes about every four months, so catching up takes several upgrades in a row. Extended support is on unless you turn it off; at its end AWS upgrades the control plane at a time it does not announce. In Auto Mode the nodes follow by themselves.',
        sources: [
          'eks-kubernetes-versions',
          'eks-kubernetes-versions-extended-support-faqs',
          'eks-update-cluster',
          'eks-update-cluster-considerations-for-amazon-eks-auto-mode',
        ],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'value',
        short: 'An upgrade within about 14 months; patches monthly',
        detail:
          'The API server must pass through every minor version. Patch releases usually come each month, and sooner for critical faults.',
        sources: [
          'k8s-patch-releases-support-period',
          'k8s-patch-releases-cadence',
          'k8s-version-skew-policy-supported-component-upgrade-order',
        ],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'Only when a Fargate platform version is retired',
        detail:
          'Services on LATEST are moved by AWS on the force update date; a service that names its platform version has to be changed by you. The last Linux version to be retired was 1.3.0, in 2026.',
        sources: ['ecs-platform-versions-retired', 'ecs-platform-fargate'],
        checked: '2026-11-23',
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'No end date for ECS; host images have their own',
        detail:
          'The ECS-optimized AMI for Amazon Linux 2 ended on 30 June 2026 with its operating system. Agent versions are flagged in the console when they are behind.',
        sources: ['ecs-ecs-optimized-ami', 'ecs-ecs-agent-update'],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'No end date for ECS; systems leave the support list',
        detail:
          'Debian 9, for example, is no longer supported since its own long-term support ended. The agents on each machine are updated by you.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-updates'],
        checked: '2026-11-23',
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'Within 14 months (26 paid): cluster, add-ons, nodes',
        detail:
          'Nodes are updated to the version of the control plane before it moves on; Kubernetes allows them to lag by up to three minor versions. An upgrade forced at the end of support leaves nodes and add-ons for you to follow.',
        sources: [
          'eks-kubernetes-versions-version-faqs',
          'eks-kubernetes-versions-extended-support-faqs',
          'eks-update-cluster-step4',
        ],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'Within 14 months (26 paid): cluster, add-ons, restarts',
        detail:
          'Running Fargate pods keep their version after a cluster upgrade. They take the new one when you redeploy them.',
        sources: [
          'eks-kubernetes-versions-version-faqs',
          'eks-update-cluster-step4',
          'eks-bp-cluster-upgrades',
        ],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Within 14 months (26 paid): cluster, nodes, Cilium',
        detail:
          'Hybrid nodes follow the same support calendar and are upgraded by you, by moving to new hosts or in place with downtime for the node. The Cilium version must support the new Kubernetes version.',
        sources: [
          'eks-kubernetes-versions-version-faqs',
          'eks-hybrid-nodes-upgrade',
          'eks-hybrid-nodes-cni',
        ],
        checked: '2026-11-23',
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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'Task definitions, services, IAM roles, VPC networking',
        detail:
          'Images, network set-up, storage encryption and IAM rights of the application stay on your side. Managed Instances add an infrastructure role, an instance profile and, where wanted, attributes of instances.',
        sources: [
          'ecs-security-shared-model-security-shared-model-fargate',
          'ecs-task-definitions',
          'ecs-managedinstances-managed-instances-iam-roles',
        ],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'value',
        short: 'Kubernetes objects and upgrades, plus IAM and VPC',
        detail:
          'Auto Mode takes over nodes and controllers. Manifests, disruption budgets, access, checks before an upgrade and removed Kubernetes APIs remain subjects for your team.',
        sources: ['eks-automode', 'eks-bp-cluster-upgrades', 'eks-what-is-eks'],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'value',
        short: 'Kubernetes inside out: etcd, certificates, networks',
        detail:
          'Besides the objects that applications use, the team sets up and operates the control plane, authentication and authorization, nodes, plug-ins and backups.',
        sources: [
          'k8s-production-environment-production-control-plane',
          'k8s-production-environment-production-worker-nodes',
          'k8s-create-cluster-kubeadm-pod-network',
        ],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'ecs-ec2': {
        verdict: 'value',
        short: 'ECS and VPC, plus AMIs, agents, Auto Scaling groups',
        detail:
          'Hardening and patching images, updating the agent, closing the instance metadata service to containers and tuning managed scaling come on top of task definitions and services.',
        sources: [
          'ecs-security-shared-model-security-shared-model-ec2',
          'ecs-cluster-auto-scaling',
          'ecs-ecs-agent-update',
        ],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'ECS, plus your own servers, networks and SSM agents',
        detail:
          'The machines need an operating system from the list, Docker and two agents, and a way to the endpoints of ECS and Systems Manager.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-registration'],
        checked: '2026-11-23',
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'Kubernetes, node images, add-ons, autoscaling, IAM, VPC',
        detail:
          'Node updates, the versions of add-ons and controllers, and an autoscaler such as Karpenter or Cluster Autoscaler belong to the work.',
        sources: [
          'eks-managed-node-groups-managed-node-group-concepts',
          'eks-bp-cluster-upgrades',
          'eks-bp-data-plane',
        ],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'Kubernetes, Fargate profiles, add-ons, IAM and VPC',
        detail:
          'Profiles decide which pods run on Fargate, and several Kubernetes features are not available there, among them DaemonSets and privileged containers.',
        sources: ['eks-fargate-fargate-considerations', 'eks-fargate-getting-started'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Kubernetes, Cilium, your servers and a private link',
        detail:
          'Routing between your site and the VPC, firewall rules, on-premises credentials for IAM and the operating system of each machine are part of it.',
        sources: ['eks-hybrid-nodes-prereqs', 'eks-hybrid-nodes-cni'],
        checked: '2026-11-23',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
