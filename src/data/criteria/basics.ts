import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-24';

/** Rows about what each option is, before any question of work or cost. */
export const basics = [
  {
    id: 'api',
    group: 'basics',
    volatility: 'concept',
    question: 'What do you write against?',
    label: 'API you write against',
    why: 'It decides what your files look like and which tools and people can work with them.',
    terms: ['task-definition', 'service', 'manifest', 'deployment', 'ingress'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'The ECS API: JSON task definitions and services',
        detail:
          'A task definition is a JSON document that names images, CPU and memory, roles, network mode and volumes. A service keeps a wanted number of its copies running.',
        sources: ['ecs-task-definitions', 'ecs-welcome'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'Kubernetes objects, plus the EKS API for the cluster',
        detail:
          'Workloads are Kubernetes objects such as Deployments, Services and Ingresses, sent with kubectl or other Kubernetes tools. The cluster around them is managed through the EKS API, the console, eksctl, CloudFormation or Terraform.',
        sources: ['eks-what-is-eks', 'eks-auto-elb-example'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'Kubernetes objects; kubeadm or similar for the cluster',
        detail:
          'Workloads are Kubernetes objects. The cluster itself is set up with a deployment tool of your choice, for example kubeadm, kOps or Kubespray.',
        sources: ['k8s-pods', 'k8s-production-environment-production-control-plane'],
        checked,
      },
    },
  },
  {
    id: 'version-model',
    group: 'basics',
    volatility: 'limit',
    question: 'Does it have versions you must follow?',
    label: 'Versions to follow',
    why: 'A version with an end date puts a returning project into your calendar.',
    terms: ['control-plane', 'standard-support', 'extended-support', 'container-agent', 'ami'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'ECS has no cluster version',
        detail:
          'There is no control plane for you to manage. On Managed Instances the host image is owned and updated by AWS as well.',
        sources: [
          'ecs-welcome',
          'ecs-api-api-createcluster',
          'ecs-managedinstances-managed-instances-limitations',
        ],
        checked,
        confidence: 'implied',
      },
      eks: {
        verdict: 'yes',
        short: 'Kubernetes minor versions, 14 to 26 months each',
        detail:
          'A minor version has 14 months of standard support on EKS, then 12 months of extended support at an extra charge per cluster hour, on by default. After that, or after the 14 months where you turned it off, AWS upgrades the control plane. Kubernetes releases a new minor version about every four months.',
        sources: ['eks-kubernetes-versions', 'eks-kubernetes-versions-extended-support-faqs'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'The three newest minor versions, about 14 months each',
        detail:
          'The project maintains the latest three minor versions. Each gets about 12 months of patches and two more months of maintenance.',
        sources: [
          'k8s-version-skew-policy-supported-versions',
          'k8s-patch-releases-support-period',
        ],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'partly',
        short: 'Platform versions only; LATEST is 1.4.0 on Linux',
        detail:
          'A platform version is a kernel and a container runtime; on Windows LATEST is 1.0.0. New tasks start on its newest revision. Old platform versions get a deprecation date, as 1.3.0 did in 2026.',
        sources: ['ecs-platform-fargate', 'ecs-platform-versions-retired'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'partly',
        short: 'No cluster version, but host images and agents age',
        detail:
          'The ECS-optimized AMI ends with its operating system: the Amazon Linux 2 one did on 30 June 2026. The container agent is updated for fixes and for new features.',
        sources: ['ecs-ecs-optimized-ami', 'ecs-ecs-agent-update'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'partly',
        short: 'No cluster version; agents and operating system age',
        detail:
          'Each machine runs the SSM agent, the ECS agent and Docker on a listed operating system. The ECS API cannot update the agent here, so you update the packages on the machine.',
        sources: ['ecs-ecs-anywhere', 'ecs-ecs-anywhere-updates', 'ecs-ecs-anywhere-registration'],
        checked,
        confidence: 'implied',
      },
    },
  },
  {
    id: 'first-service-objects',
    group: 'basics',
    volatility: 'feature',
    question: 'What must exist before a first web service runs?',
    label: 'First web service needs',
    why: 'The list is the least you create, permit and understand on the first day.',
    terms: [
      'cluster',
      'task-definition',
      'service',
      'execution-role',
      'express-mode',
      'load-balancer',
    ],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'With Express Mode: an image and two IAM roles',
        detail:
          'Express Mode makes the service, a load balancer with TLS, scaling, monitoring and network parts from an image, a task execution role and an infrastructure role. Without it you create a cluster, the execution role, a task definition, a security group and a service, and a load balancer when you want one.',
        sources: ['ecs-express-service-overview', 'ecs-getting-started-fargate'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'Two roles, cluster with capacity, task definition, service',
        detail:
          'An infrastructure role and an instance profile come first, with a VPC and a security group. Then a cluster with a Managed Instances capacity provider, a task definition and a service.',
        sources: [
          'ecs-getting-started-managed-instances',
          'ecs-managedinstances-managed-instances-iam-roles',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'Cluster, Auto Scaling group, task definition, service',
        detail:
          'The console makes the Auto Scaling group and its launch template together with the cluster, in a VPC, with a security group and an IAM role for the instances. With the CLI you create the group first and then a capacity provider for it. A load balancer comes on top when you want one.',
        sources: [
          'ecs-create-ec2-cluster-console-v2',
          'ecs-cluster-auto-scaling',
          'ecs-task-definitions',
        ],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'Two roles, a cluster, then Deployment, Service, Ingress',
        detail:
          'Subnets, a cluster role and a node role come first; the cluster then has node pools and load balancing built in. The web service is a Deployment, a Service, an IngressClass and an Ingress.',
        sources: ['eks-automode-get-started-cli-auto-mode-create-roles', 'eks-auto-elb-example'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'Cluster, nodes, controller, Deployment, Service, Ingress',
        detail:
          'A VPC, a cluster role, the cluster, a node role and a node group. For a load balancer you then install the AWS Load Balancer Controller and create a Deployment, a Service and an Ingress.',
        sources: ['eks-getting-started-console', 'eks-alb-ingress'],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'Cluster, Fargate profile, controller, Deployment, Ingress',
        detail:
          'A cluster with private subnets, a pod execution role and a Fargate profile that matches the namespace. CoreDNS has to be moved to Fargate when there are no other nodes, and the AWS Load Balancer Controller is installed before the Deployment, the Service and the Ingress.',
        sources: ['eks-fargate-getting-started', 'eks-alb-ingress'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'Machines, control plane, pod network, then the objects',
        detail:
          'You prepare instances, initialise a control plane with kubeadm or another tool, install a pod network add-on and join worker nodes. After that come a Deployment and a Service.',
        sources: [
          'k8s-create-cluster-kubeadm',
          'k8s-create-cluster-kubeadm-pod-network',
          'k8s-adding-linux-nodes-adding-linux-worker-nodes',
        ],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Cluster, role, activation, agents, task definition, service',
        detail:
          'A cluster, an IAM role and a Systems Manager activation, the install script on each machine, then a task definition and a service with the EXTERNAL launch type. ECS does not attach a load balancer here, so inbound traffic needs means of your own.',
        sources: ['ecs-ecs-anywhere-registration', 'ecs-ecs-anywhere'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Private link, cluster, credentials, nodeadm, then a CNI',
        detail:
          'Private connectivity to AWS, a cluster that knows your node and pod networks, and credentials from Systems Manager or IAM Roles Anywhere. Machines join with nodeadm and become ready once a network plug-in (CNI) runs; AWS supports Cilium. After that come the Kubernetes objects.',
        sources: ['eks-hybrid-nodes-prereqs', 'eks-hybrid-nodes-cni'],
        checked,
      },
    },
  },
  {
    id: 'kind-of-thing',
    group: 'basics',
    volatility: 'concept',
    question: 'Is it open-source software or an AWS service?',
    label: 'Software or service',
    why: 'Software can be run by anyone anywhere; a service is bound to its provider.',
    terms: ['orchestrator', 'container-agent'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'AWS service; its host agent has public source code',
        detail:
          'The scheduler and its API are a managed service of AWS. The agent for EC2 and external hosts is developed in a public repository and can be built from source.',
        sources: ['ecs-welcome', 'amazon-ecs-agent-readme'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'AWS service that runs open-source Kubernetes',
        detail:
          'EKS runs upstream Kubernetes and is certified as conformant, so it offers the same Kubernetes APIs as a cluster you install yourself.',
        sources: ['eks-bp-control-plane', 'eks-what-is-eks'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'Open-source software that you install and run',
        detail:
          'You deploy it with tools such as kubeadm, kOps or Kubespray. A cluster set up with kubeadm can pass the Kubernetes conformance tests.',
        sources: [
          'kubernetes-readme',
          'k8s-production-environment-production-control-plane',
          'k8s-create-cluster-kubeadm',
        ],
        checked,
      },
    },
  },
  {
    id: 'unit-of-deployment',
    group: 'basics',
    volatility: 'concept',
    question: 'What is the smallest thing it runs?',
    label: 'Smallest unit',
    why: 'This unit is what you size, place, scale and see fail.',
    terms: ['task', 'pod', 'container', 'task-definition'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'A task: one or more containers from one definition',
        detail:
          'You run a task once, or let a service keep a number of them running; a task that stops is then replaced.',
        sources: ['ecs-task-definitions'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'A pod: containers that share network and volumes',
        detail:
          'The containers of a pod are always placed together. Pods are usually made by a Deployment, a Job or another workload object rather than one by one.',
        sources: ['k8s-pods', 'eks-eks-compute-compare-compute-options'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'A pod: containers that share network and volumes',
        detail:
          'The containers of a pod are always placed together. Pods are usually made by a Deployment, a Job or another workload object rather than one by one.',
        sources: ['k8s-pods'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'value',
        short: 'A pod, each in a virtual machine of its own',
        detail:
          'A pod on Fargate shares neither kernel, CPU, memory nor network interface with another pod. Each one appears in the cluster as a node.',
        sources: ['eks-fargate-fargate-considerations', 'eks-update-cluster'],
        checked,
      },
    },
  },
  {
    id: 'launched',
    group: 'basics',
    volatility: 'concept',
    question: 'When was it launched?',
    label: 'Launched',
    why: 'Age hints at how much has been written, built and learned about an option.',
    terms: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        short: '29 November 2017',
        sources: ['ecs-document-history'],
        checked,
        since: '2017-11-29',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: '30 September 2025',
        sources: [
          'ecs-document-history',
          'aws-blog-announcing-amazon-ecs-managed-instances-for-containerized-applications',
        ],
        checked,
        since: '2025-09-30',
      },
      'ecs-ec2': {
        verdict: 'value',
        short: '9 April 2015, general availability of ECS',
        sources: ['ecs-document-history'],
        checked,
        since: '2015-04-09',
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: '1 December 2024',
        detail: 'The AWS SDKs followed on 2 December 2024.',
        sources: ['eks-doc-history', 'aws-sdk-ruby-eks-changelog'],
        checked,
        since: '2024-12-01',
      },
      'eks-ec2': {
        verdict: 'value',
        short: '5 June 2018, the first release of EKS',
        detail: 'Managed node groups were added on 18 November 2019.',
        sources: ['eks-doc-history'],
        checked,
        since: '2018-06-05',
      },
      'eks-fargate': {
        verdict: 'value',
        short: '3 December 2019',
        sources: ['eks-doc-history'],
        checked,
        since: '2019-12-03',
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: '21 July 2015, the release of Kubernetes 1.0',
        sources: [
          'cncf-blog-happy-1st-birthday-kubernetes',
          'k8s-blog-happy-second-birthday-kubernetes',
        ],
        checked: '2026-11-29',
        since: '2015-07-21',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: '25 May 2021',
        detail: 'The first AWS SDK with external instances followed on 26 May 2021.',
        sources: ['ecs-document-history', 'aws-sdk-ruby-ecs-changelog'],
        checked,
        since: '2021-05-25',
      },
      'eks-hybrid': {
        verdict: 'value',
        short: '1 December 2024',
        detail: 'The AWS SDKs followed on 2 December 2024.',
        sources: ['eks-doc-history', 'aws-sdk-ruby-eks-changelog'],
        checked,
        since: '2024-12-01',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
