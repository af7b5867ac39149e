import type { SourceId } from './sources/index.ts';

/** One term of the field, for a backend developer who has built an image but never run an orchestrator. */
export interface Term {
  /** As it is written in a sentence: `Task`, `HorizontalPodAutoscaler (HPA)`. */
  term: string;
  /** What it is: one sentence, at most 200 characters, with a full stop, without the term itself. */
  definition: string;
  /** Its nearest false friend, and what that is instead. */
  notToBeConfused?: string;
  /** How it is called or where it lives in ECS. Left out where the term belongs to ECS or has nothing like it there. */
  ecs?: string;
  /** The same in Kubernetes, or in EKS where it says so. */
  kubernetes?: string;
  sources: readonly SourceId[];
}

/**
 * Terms of the field, one sentence each. Ids are part of addresses (`glossary.html#task`).
 */
export const glossary = {
  container: {
    term: 'Container',
    definition:
      'A program running from an image, kept apart from others on the same machine in its files, processes and share of CPU and memory.',
    notToBeConfused: 'Image: the package; a container is one running instance of it.',
    ecs: 'An entry of a task definition',
    kubernetes: 'An entry of a pod',
    sources: ['k8s-overview', 'eks-kubernetes-concepts-running-containers'],
  },
  image: {
    term: 'Image',
    definition:
      'A package of an application with its files, libraries and settings, built once and moved unchanged to each machine that runs it.',
    notToBeConfused: 'AMI: the disk from which an EC2 instance starts.',
    sources: [
      'eks-kubernetes-concepts-building-containers',
      'eks-kubernetes-concepts-running-containers',
    ],
  },
  registry: {
    term: 'Registry',
    definition:
      'A server that stores images and hands them to the machines that run them, such as Amazon ECR or Docker Hub.',
    sources: ['ecr-what-is-ecr', 'eks-kubernetes-concepts-storing-containers'],
  },
  orchestrator: {
    term: 'Orchestrator',
    definition:
      'Software that starts containers on a set of machines, keeps the wanted number of them running, and updates and scales them.',
    ecs: 'The ECS service itself, run by AWS',
    kubernetes: 'The control plane of a cluster',
    sources: ['ecs-welcome', 'k8s-overview'],
  },
  capacity: {
    term: 'Capacity',
    definition:
      'The compute on which containers run: machines you run, machines AWS runs for you, or Fargate.',
    ecs: 'Chosen with a capacity provider strategy or a launch type',
    kubernetes: 'Nodes; on EKS also Fargate, through a Fargate profile',
    sources: ['ecs-welcome', 'ecs-capacity-launch-type-comparison', 'eks-fargate-profile'],
  },
  scheduler: {
    term: 'Scheduler',
    definition:
      'The part of an orchestrator that decides on which machine a new task or pod starts.',
    notToBeConfused: 'EventBridge Scheduler, which starts ECS tasks at set times.',
    ecs: 'The service scheduler, steered by placement strategies and constraints',
    kubernetes: 'kube-scheduler in the control plane',
    sources: ['ecs-scheduling-tasks', 'eks-kubernetes-concepts-concepts-control-plane'],
  },
  cluster: {
    term: 'Cluster',
    definition: 'A named whole of workloads and the capacity they run on, under one orchestrator.',
    ecs: 'A logical grouping in one Region; on Fargate without a machine you can see',
    kubernetes: 'A control plane together with its nodes',
    sources: ['ecs-clusters', 'k8s-architecture'],
  },
  host: {
    term: 'Host',
    definition: 'The physical or virtual machine on which containers run.',
    ecs: 'Container instance',
    kubernetes: 'Node',
    sources: ['ecs-create-capacity', 'eks-kubernetes-concepts-worker-nodes-data-plane'],
  },
  task: {
    term: 'Task',
    definition:
      'The unit ECS runs: one or more containers started together from a task definition, placed on one host.',
    notToBeConfused: 'Job: work that ends. A task may also run for good.',
    kubernetes: 'Pod',
    sources: ['ecs-task-definitions', 'ecs-task-networking-awsvpc'],
  },
  'task-definition': {
    term: 'Task definition',
    definition:
      'A JSON text with numbered revisions that tells ECS which containers belong together, with their images, size, roles, network mode and volumes.',
    kubernetes: 'Pod template, inside a Deployment or Job',
    sources: ['ecs-task-definitions', 'quotas-ecs-service'],
  },
  service: {
    term: 'Service',
    definition:
      'The ECS object that keeps a wanted number of tasks running, replaces those that fail and can put them behind a load balancer.',
    notToBeConfused: 'Service in Kubernetes: a stable address for pods.',
    kubernetes: 'Deployment, with a Service for the address',
    sources: ['ecs-ecs-services'],
  },
  'container-instance': {
    term: 'Container instance',
    definition:
      'A machine, usually on EC2, that runs the ECS container agent and is registered to a cluster.',
    kubernetes: 'Node',
    sources: ['ecs-create-capacity', 'ecs-ecs-anywhere'],
  },
  'capacity-provider': {
    term: 'Capacity provider',
    definition:
      'The ECS setting that gives a cluster one kind of capacity and, where there are instances, can scale them by need.',
    kubernetes: 'Nearest: a node group with a node autoscaler, or a NodePool of Karpenter',
    sources: ['ecs-clusters', 'ecs-cluster-auto-scaling', 'k8s-node-autoscaling-autoscalers'],
  },
  'launch-type': {
    term: 'Launch type',
    definition:
      'The ECS setting that sends tasks straight to EC2, Fargate or external machines; AWS recommends capacity providers in its place.',
    sources: ['ecs-capacity-launch-type-comparison'],
  },
  'container-agent': {
    term: 'Container agent',
    definition:
      'The program on each machine of an ECS cluster that starts and stops containers as ECS asks.',
    kubernetes: 'kubelet',
    sources: ['amazon-ecs-agent-readme', 'ecs-create-capacity'],
  },
  'auto-scaling-group': {
    term: 'Auto Scaling group',
    definition:
      'A set of EC2 instances that is grown and shrunk between a minimum and a maximum size.',
    ecs: 'Behind a capacity provider for EC2',
    kubernetes: 'Behind each managed node group of EKS',
    sources: [
      'ecs-cluster-auto-scaling',
      'ecs-asg-capacity-providers',
      'eks-managed-node-groups-managed-node-group-concepts',
    ],
  },
  ami: {
    term: 'AMI',
    definition:
      'An Amazon Machine Image: the operating system and software from which an EC2 instance starts.',
    notToBeConfused: 'Container image: one application, without a kernel of its own.',
    sources: ['ec2-amis', 'ecs-fargate-tasks-services'],
  },
  bottlerocket: {
    term: 'Bottlerocket',
    definition:
      'An open-source Linux supported by AWS that contains only what a machine needs to run containers.',
    ecs: 'The system of Managed Instances; a choice on EC2',
    kubernetes: 'The system of EKS Auto Mode nodes; a choice for other nodes on EC2',
    sources: [
      'eks-eks-optimized-ami-bottlerocket',
      'eks-automode',
      'ecs-managedinstances',
      'ecs-create-capacity',
    ],
  },
  fargate: {
    term: 'Fargate',
    definition:
      'AWS compute that runs each task or pod behind an isolation boundary of its own, on hosts you neither see nor patch.',
    ecs: 'The capacity providers FARGATE and FARGATE_SPOT',
    kubernetes: 'On EKS only, for pods that match a Fargate profile',
    sources: ['ecs-aws-fargate', 'eks-fargate-fargate-considerations'],
  },
  'fargate-profile': {
    term: 'Fargate profile',
    definition: 'The EKS setting that says, by namespace and labels, which pods run on Fargate.',
    ecs: 'A service or task names its capacity itself',
    sources: ['eks-fargate-profile', 'ecs-scheduling-tasks'],
  },
  'managed-instances': {
    term: 'ECS Managed Instances',
    definition:
      'Capacity of EC2 instances that AWS picks by your requirements, then provisions, patches, scales and replaces.',
    notToBeConfused: 'Managed node groups of EKS, whose updates you start yourself.',
    kubernetes: 'Nearest: EKS Auto Mode',
    sources: ['ecs-managedinstances', 'eks-managed-node-groups-managed-node-group-concepts'],
  },
  'auto-mode': {
    term: 'EKS Auto Mode',
    definition:
      'A way to run EKS in which AWS also launches, patches, scales and replaces the nodes and builds in networking, DNS, storage and load balancing.',
    ecs: 'Nearest: ECS Managed Instances',
    sources: ['eks-automode'],
  },
  'express-mode': {
    term: 'ECS Express Mode',
    definition:
      'A way to create a web service on Fargate from an image and two roles, with load balancer, HTTPS address and scaling set up by AWS.',
    sources: ['ecs-express-service-overview'],
  },
  pod: {
    term: 'Pod',
    definition:
      'The unit Kubernetes runs: one or more containers on one machine that share an IP address and can share volumes.',
    ecs: 'Task',
    sources: ['k8s-pods'],
  },
  deployment: {
    term: 'Deployment',
    definition:
      'The Kubernetes object that keeps a number of equal pods running and replaces them step by step when their description changes.',
    notToBeConfused: 'Deployment in ECS: the roll-out of one new version of a service.',
    ecs: 'Service',
    sources: ['k8s-deployment', 'ecs-ecs-service-options'],
  },
  node: {
    term: 'Node',
    definition: 'A physical or virtual machine that belongs to a Kubernetes cluster and runs pods.',
    ecs: 'Container instance',
    sources: ['k8s-architecture', 'eks-kubernetes-concepts-worker-nodes-data-plane'],
  },
  'node-group': {
    term: 'Node group',
    definition:
      'A set of like EC2 nodes in EKS, kept in an Auto Scaling group; when it is managed, EKS creates, updates and drains them on your command.',
    ecs: 'Nearest: a capacity provider with an Auto Scaling group',
    sources: ['eks-managed-node-groups-managed-node-group-concepts'],
  },
  kubelet: {
    term: 'kubelet',
    definition:
      'The program on each Kubernetes node that sees to it that the pods assigned to the node run and stay healthy.',
    ecs: 'Container agent',
    sources: ['eks-kubernetes-concepts-worker-nodes-data-plane', 'k8s-self-healing'],
  },
  'control-plane': {
    term: 'Control plane',
    definition:
      'The part of an orchestrator that takes your requests, keeps the wanted state and acts until what runs matches it.',
    ecs: 'Run by AWS; you never see it',
    kubernetes: 'API server, etcd, scheduler and controllers; run by AWS in EKS',
    sources: [
      'eks-kubernetes-concepts-concepts-control-plane',
      'eks-eks-architecture-control-plane',
      'ecs-welcome',
    ],
  },
  etcd: {
    term: 'etcd',
    definition: 'The database in which a Kubernetes cluster keeps its state.',
    sources: ['eks-kubernetes-concepts-concepts-control-plane'],
  },
  manifest: {
    term: 'Manifest',
    definition:
      'A text file, usually YAML, that describes objects of Kubernetes as you want them to be.',
    ecs: 'Nearest: the JSON of a task definition',
    sources: [
      'eks-kubernetes-concepts-configuring-pods',
      'eks-kubernetes-concepts-attributes-of-kubernetes',
    ],
  },
  'kubernetes-service': {
    term: 'Service (Kubernetes)',
    definition:
      'The Kubernetes object that gives a set of pods one lasting name and address, whichever pods are behind it at the time.',
    notToBeConfused: 'Service in ECS: it keeps tasks running.',
    ecs: 'Nearest: a Service Connect name or a target group',
    sources: [
      'k8s-services-networking',
      'eks-kubernetes-concepts-making-applications-accessible-from-the-network',
    ],
  },
  ingress: {
    term: 'Ingress',
    definition:
      'A Kubernetes object with rules that lead HTTP requests from outside to applications in the cluster; a controller carries them out.',
    ecs: 'Listener rules of an Application Load Balancer',
    sources: [
      'k8s-ingress',
      'eks-kubernetes-concepts-making-applications-accessible-from-the-network',
    ],
  },
  'gateway-api': {
    term: 'Gateway API',
    definition:
      'The successor of Ingress: objects that describe entry points for traffic from outside apart from the routes behind them.',
    notToBeConfused: 'Amazon API Gateway and the ECS Gateway, which are AWS services.',
    ecs: 'Nearest: an ECS Gateway, or a load balancer with its listeners',
    sources: ['k8s-gateway', 'ecs-gateway-managing'],
  },
  daemon: {
    term: 'Daemon',
    definition:
      'A program that runs once on every machine, for example to collect logs or metrics.',
    ecs: 'A service with the DAEMON strategy on EC2; a managed daemon on Managed Instances',
    kubernetes: 'DaemonSet',
    sources: [
      'ecs-ecs-service-options-service-scheduler-daemon',
      'aws-blog-announcing-managed-daemon-support-for-amazon-ecs-managed-instances',
      'eks-kubernetes-concepts-deploying-pods',
    ],
  },
  sidecar: {
    term: 'Sidecar',
    definition:
      'A helper that runs beside the main container in the same task or pod, for example to ship logs or as a proxy.',
    ecs: 'Another container in the task definition',
    kubernetes: 'Another container in the pod',
    sources: ['eks-kubernetes-concepts-containers', 'k8s-pods', 'ecs-task-definitions'],
  },
  'stateful-set': {
    term: 'StatefulSet',
    definition:
      'The Kubernetes object for pods that need an identity, an order and storage that lasts, such as the members of a database.',
    ecs: 'Nearest: a service with EFS; the EBS volume of a service task is always new',
    sources: [
      'eks-kubernetes-concepts-deploying-pods',
      'ecs-ebs-volumes',
      'ecs-using-data-volumes',
    ],
  },
  job: {
    term: 'Job',
    definition: 'Work that runs to its end and then stops, once or on a schedule.',
    ecs: 'Standalone task; EventBridge Scheduler for schedules',
    kubernetes: 'Job, and CronJob for schedules',
    sources: ['ecs-standalone-tasks', 'eks-kubernetes-concepts-deploying-pods'],
  },
  'add-on': {
    term: 'Add-on',
    definition:
      'Software that gives a Kubernetes cluster a common ability, such as DNS, pod networking or storage, and is updated on its own.',
    ecs: 'Networking and load balancing are settings of a service',
    sources: ['eks-eks-add-ons', 'ecs-ecs-services', 'ecs-task-networking-awsvpc'],
  },
  cni: {
    term: 'CNI',
    definition:
      'The Container Network Interface: the standard for plug-ins that give pods their addresses and connect them; also such a plug-in.',
    ecs: 'Used inside the agent; you choose a network mode instead',
    kubernetes: 'On EKS the Amazon VPC CNI by default',
    sources: ['k8s-architecture-network-plugins', 'eks-eks-add-ons', 'ecs-task-networking-awsvpc'],
  },
  csi: {
    term: 'CSI',
    definition:
      'The Container Storage Interface: the standard for drivers that create storage volumes and attach them to pods.',
    ecs: 'Volumes are a setting of the task or service',
    kubernetes: 'On EKS an add-on for each kind of storage; EBS is built into Auto Mode',
    sources: ['eks-ebs-csi', 'eks-what-is-eks', 'ecs-using-data-volumes'],
  },
  crd: {
    term: 'CustomResourceDefinition (CRD)',
    definition: 'A Kubernetes object that adds a new kind of object to the API of a cluster.',
    sources: ['k8s-custom-resources'],
  },
  operator: {
    term: 'Operator',
    definition:
      'A program in a Kubernetes cluster that runs one kind of software for you, such as a database, directed by objects of its own kind.',
    notToBeConfused: 'The person who operates a cluster.',
    sources: ['k8s-operator'],
  },
  helm: {
    term: 'Helm',
    definition:
      'The package manager of Kubernetes: it installs and updates applications from packages called charts.',
    sources: ['eks-helm'],
  },
  gitops: {
    term: 'GitOps',
    definition:
      'A way of working in which a Git repository holds the wanted state and a tool keeps what runs equal to it.',
    kubernetes: 'Argo CD, for example; on EKS also managed by AWS',
    sources: ['eks-argocd'],
  },
  karpenter: {
    term: 'Karpenter',
    definition:
      'A node autoscaler for Kubernetes that launches machines fitted to the waiting pods instead of resizing fixed groups.',
    ecs: 'Nearest: a capacity provider for Managed Instances',
    kubernetes: 'Installed by you; built into EKS Auto Mode',
    sources: ['k8s-node-autoscaling-autoscalers', 'eks-automode', 'ecs-managedinstances'],
  },
  'cluster-autoscaler': {
    term: 'Cluster Autoscaler',
    definition:
      'A node autoscaler for Kubernetes that adds machines to groups you have set up beforehand and removes them again.',
    notToBeConfused: 'Cluster auto scaling in ECS: the managed scaling of a capacity provider.',
    ecs: 'Managed scaling of a capacity provider',
    sources: ['k8s-node-autoscaling-autoscalers', 'ecs-cluster-auto-scaling'],
  },
  hpa: {
    term: 'HorizontalPodAutoscaler (HPA)',
    definition:
      'The Kubernetes object that changes the number of pods of a workload by measurements such as CPU use.',
    ecs: 'Service Auto Scaling',
    sources: ['k8s-autoscaling'],
  },
  keda: {
    term: 'KEDA',
    definition:
      'A project of its own that scales Kubernetes workloads by events, such as the number of messages in a queue.',
    ecs: 'Nearest: Service Auto Scaling on the backlog of an SQS queue',
    sources: ['k8s-autoscaling', 'ecs-service-auto-scaling'],
  },
  'service-auto-scaling': {
    term: 'Service Auto Scaling',
    definition:
      'The ECS feature that changes the number of tasks of a service by a metric, a schedule or a forecast.',
    notToBeConfused: 'Auto Scaling group: it changes the number of instances.',
    kubernetes: 'HorizontalPodAutoscaler',
    sources: ['ecs-service-auto-scaling'],
  },
  eni: {
    term: 'Elastic network interface (ENI)',
    definition:
      'A virtual network card in a VPC that carries IP addresses and security groups and is attached to a machine.',
    ecs: 'One for each task in awsvpc mode',
    kubernetes: 'On EKS one for each pod on Fargate',
    sources: ['ec2-using-eni', 'ecs-task-networking-awsvpc', 'eks-fargate-fargate-considerations'],
  },
  awsvpc: {
    term: 'awsvpc',
    definition:
      'The ECS network mode that gives each task a network interface with its own IP address and security groups; the only mode on Fargate.',
    kubernetes: 'Every pod has its own IP address anyway',
    sources: [
      'ecs-task-networking-awsvpc',
      'ecs-fargate-tasks-services',
      'k8s-services-networking',
    ],
  },
  'security-group': {
    term: 'Security group',
    definition:
      'A set of rules in a VPC that says which traffic may reach and leave the resources it is attached to.',
    ecs: 'On each task in awsvpc mode',
    kubernetes: 'On nodes; on single pods too with some kinds of EKS node and on Fargate',
    sources: [
      'vpc-vpc-security-groups',
      'ecs-task-networking-awsvpc',
      'eks-security-groups-for-pods-sg-pods-considerations',
    ],
  },
  'network-policy': {
    term: 'NetworkPolicy',
    definition:
      'A Kubernetes object that says which traffic between pods, and with the outside, is allowed; the network plug-in has to enforce it.',
    ecs: 'Nearest: security groups',
    sources: ['k8s-services-networking'],
  },
  'load-balancer': {
    term: 'Load balancer',
    definition:
      'A service that takes incoming requests and spreads them over several running copies.',
    ecs: 'An Application, Network or Gateway Load Balancer attached to a service',
    kubernetes: 'Made by a controller for a Service, an Ingress or a Gateway',
    sources: ['ecs-service-load-balancing', 'k8s-services-networking', 'eks-automode'],
  },
  'target-group': {
    term: 'Target group',
    definition:
      'The list of addresses to which an AWS load balancer sends requests, with the health check for them.',
    ecs: 'ECS adds and removes the tasks of a service',
    kubernetes: 'Nearest: the endpoints behind a Service',
    sources: [
      'ecs-deployment-type-blue-green',
      'ecs-ecs-services',
      'ecs-scheduling-tasks',
      'k8s-services-networking',
    ],
  },
  'service-connect': {
    term: 'Service Connect',
    definition:
      'The ECS feature with which services call each other by short names, through a proxy that ECS puts into each task.',
    kubernetes: 'Names of Services; a service mesh for the proxy',
    sources: ['ecs-service-connect', 'ecs-interconnecting-services'],
  },
  'service-discovery': {
    term: 'Service discovery',
    definition:
      'How one application finds the current addresses of another by name, while copies come and go.',
    ecs: 'Service Connect, or DNS names through AWS Cloud Map',
    kubernetes: 'Services and the DNS of the cluster',
    sources: [
      'ecs-interconnecting-services',
      'k8s-architecture',
      'eks-kubernetes-concepts-making-applications-accessible-from-the-network',
    ],
  },
  'task-role': {
    term: 'Task role',
    definition: 'The IAM role with which the code in an ECS task calls AWS services.',
    notToBeConfused: 'Task execution role: what ECS needs to start the task.',
    kubernetes: 'A service account tied to an IAM role, by Pod Identity or IRSA',
    sources: ['ecs-task-iam-roles', 'eks-pod-identities'],
  },
  'execution-role': {
    term: 'Task execution role',
    definition:
      'The IAM role with which ECS itself starts a task: it pulls private images, reads secrets and sends logs.',
    notToBeConfused: 'Task role: what your code may do.',
    kubernetes: 'Pod execution role on EKS Fargate',
    sources: ['ecs-task-execution-iam-role', 'eks-fargate-profile'],
  },
  'service-account': {
    term: 'Service account',
    definition:
      'The identity that the programs in a pod have inside a Kubernetes cluster, as opposed to the accounts of people.',
    ecs: 'Nearest: the task role',
    sources: ['k8s-service-accounts'],
  },
  'pod-identity': {
    term: 'EKS Pod Identity',
    definition:
      'The EKS feature that gives pods an IAM role through their service account and an agent on the node, without an OIDC provider.',
    notToBeConfused: 'IRSA: the same aim, by way of an OIDC provider.',
    ecs: 'Task role',
    sources: ['eks-pod-identities'],
  },
  irsa: {
    term: 'IAM roles for service accounts (IRSA)',
    definition:
      'The EKS feature that gives pods an IAM role through their service account and an OIDC provider set up for the cluster.',
    notToBeConfused: 'EKS Pod Identity: the same aim, without an OIDC provider.',
    ecs: 'Task role',
    sources: ['eks-iam-roles-for-service-accounts', 'eks-fargate-fargate-considerations'],
  },
  rbac: {
    term: 'RBAC',
    definition:
      'Role-based access control: the rules in a Kubernetes cluster on who may do what with which objects.',
    ecs: 'IAM policies',
    sources: ['k8s-rbac', 'ecs-clusters'],
  },
  'micro-vm': {
    term: 'Micro-VM',
    definition:
      'A small virtual machine, quick to start, that keeps one workload apart by hardware virtualization rather than a shared kernel.',
    notToBeConfused: 'Container: it shares the kernel of its host.',
    sources: ['firecracker-readme', 'k8s-overview'],
  },
  'availability-zone': {
    term: 'Availability Zone',
    definition:
      'One of several locations inside an AWS Region, isolated so that a failure in one leaves the others running.',
    sources: ['ec2-using-regions-availability-zones'],
  },
  region: {
    term: 'Region',
    definition:
      'A geographic area in which AWS offers its services, isolated from the other areas.',
    sources: ['ec2-using-regions-availability-zones'],
  },
  spot: {
    term: 'Spot',
    definition:
      'Spare AWS compute at a discount, which AWS can take back after a warning of two minutes.',
    ecs: 'Spot Instances, or Fargate Spot',
    kubernetes: 'Nodes on Spot Instances; EKS has no Fargate Spot',
    sources: ['ec2-using-spot-instances', 'ecs-aws-fargate', 'eks-fargate-fargate-considerations'],
  },
  'savings-plan': {
    term: 'Savings Plan',
    definition:
      'A lower rate for AWS compute in return for a commitment to a set amount of use per hour for one or three years.',
    sources: ['savingsplans-what-is-savings-plans'],
  },
  'rolling-update': {
    term: 'Rolling update',
    definition:
      'A way to release a new version: old copies are replaced by new ones a few at a time.',
    ecs: 'The ROLLING strategy, the default',
    kubernetes: 'The RollingUpdate strategy of a Deployment',
    sources: ['ecs-ecs-service-options', 'k8s-deployment', 'argo-rollouts-readme'],
  },
  'blue-green': {
    term: 'Blue/green deployment',
    definition:
      'A way to release a new version: it is started whole beside the old one, then traffic is switched over and can be switched back.',
    ecs: 'The BLUE_GREEN strategy',
    kubernetes: 'With a tool such as Argo Rollouts',
    sources: ['ecs-deployment-type-blue-green', 'ecs-ecs-service-options', 'argo-rollouts-readme'],
  },
  canary: {
    term: 'Canary deployment',
    definition:
      'A way to release a new version: it gets a small share of the traffic first and the rest later.',
    ecs: 'The CANARY strategy; LINEAR for equal steps',
    kubernetes: 'With a tool such as Argo Rollouts',
    sources: ['ecs-ecs-service-options', 'argo-rollouts-readme'],
  },
  'circuit-breaker': {
    term: 'Deployment circuit breaker',
    definition:
      'The ECS check that ends a rolling update whose tasks fail to start or to stay healthy and can go back to the last good version.',
    notToBeConfused: 'The pattern in code that stops calling a service that fails.',
    sources: ['ecs-deployment-circuit-breaker'],
  },
  'standard-support': {
    term: 'Standard support',
    definition:
      'The first 14 months of a Kubernetes version on EKS, with security patches and without an extra charge.',
    notToBeConfused: 'AWS Support, the plans for help from AWS.',
    sources: ['eks-kubernetes-versions', 'eks-kubernetes-versions-version-faqs'],
  },
  'extended-support': {
    term: 'Extended support',
    definition:
      'The 12 months after standard support in which EKS keeps a Kubernetes version going at an extra charge per cluster hour.',
    sources: ['eks-kubernetes-versions'],
  },
  ebs: {
    term: 'EBS',
    definition:
      'Elastic Block Store: AWS volumes that are attached to a machine and used like its own disk.',
    notToBeConfused: 'EFS: files that many machines share.',
    ecs: 'One new volume for each task',
    kubernetes: 'Volumes made by the EBS CSI driver; not for pods on Fargate',
    sources: ['ebs-what-is-ebs', 'ecs-ebs-volumes', 'eks-ebs-csi'],
  },
  efs: {
    term: 'EFS',
    definition:
      'Elastic File System: AWS file storage that many machines can mount at once and that grows and shrinks with its files.',
    notToBeConfused: 'EBS: a disk for one machine or task.',
    ecs: 'A volume of a Linux task; not on ECS Anywhere',
    kubernetes: 'Volumes through the EFS driver, on Fargate too; not on hybrid nodes',
    sources: [
      'efs-whatisefs',
      'ecs-using-data-volumes',
      'ecs-ecs-anywhere',
      'eks-fargate-fargate-considerations',
      'eks-eks-compute-compare-compute-options',
    ],
  },
  'shared-responsibility': {
    term: 'Shared responsibility',
    definition:
      'How security work is split: which layers AWS looks after and which are yours, depending on the option you choose.',
    sources: [
      'ecs-security-shared-model-security-shared-model-fargate',
      'ecs-security-shared-model-security-shared-model-ec2',
      'eks-automode',
    ],
  },
  'self-healing': {
    term: 'Self-healing',
    definition:
      'What an orchestrator does by itself when a container or its machine fails: it starts a replacement elsewhere or again.',
    ecs: 'The service scheduler replaces tasks',
    kubernetes: 'The kubelet restarts containers; controllers replace pods',
    sources: ['ecs-ecs-services', 'k8s-self-healing'],
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof glossary;
