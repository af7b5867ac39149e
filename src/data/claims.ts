import type { Claim } from './schema.ts';

/**
 * Common claims about ECS, EKS and Kubernetes that are not simply so, each checked against primary sources.
 * Ids are part of addresses (`claims.html#fully-managed`) and are never renamed.
 * `seed` holds the numbers of the statements of the seed text that an entry answers; a new entry has none.
 */
export const claims = {
  'fully-managed': {
    claim: 'ECS is fully managed, so there are no servers and no orchestrator to look after.',
    verdict: 'oversimplified',
    truth:
      'AWS always runs the ECS control plane; there is none for you to create or upgrade. The machines depend on the capacity: AWS provisions and patches them on Fargate and Managed Instances, you maintain the AMI, the ECS agent and the instances on EC2, and with ECS Anywhere the servers are your own. On Fargate and EC2 alike, network rules, images and the permissions of your code stay with you.',
    sources: [
      'ecs-welcome',
      'ecs-security-shared-model-security-shared-model-fargate',
      'ecs-security-shared-model-security-shared-model-ec2',
      'ecs-managedinstances',
      'ecs-ecs-anywhere',
    ],
    criteria: ['control-plane-operation', 'host-patching', 'host-provisioning'],
    seed: [2, 13],
    checked: '2026-11-23',
  },
  'docker-containers': {
    claim: 'ECS runs Docker containers.',
    verdict: 'oversimplified',
    truth:
      'ECS runs images in the Docker and OCI formats, whichever tool built them. Docker itself is only one engine: the ECS agent on your own instances talks to a Docker daemon, while on Fargate and Managed Instances AWS chooses the operating system and the container runtime. “Containers” is the safer word.',
    sources: [
      'eks-kubernetes-concepts-building-containers',
      'ecr-what-is-ecr',
      'amazon-ecs-agent-readme',
      'ecs-aws-fargate',
      'ecs-managedinstances',
    ],
    criteria: ['unit-of-deployment'],
    seed: [3],
    checked: '2026-11-23',
  },
  'ecs-ec2-or-fargate': {
    claim: 'ECS gives you two places to run containers: EC2 for control, Fargate for no servers.',
    verdict: 'outdated',
    truth:
      'There are four kinds of capacity. Besides Fargate (with Fargate Spot) and EC2 instances in your own Auto Scaling groups, ECS has had Managed Instances since 30 September 2025: EC2 instances of types you may choose, which AWS provisions, patches and replaces. ECS Anywhere adds servers outside AWS, with limits such as no load balancer. One cluster can mix all of them.',
    sources: [
      'ecs-capacity-launch-type-comparison',
      'aws-blog-announcing-amazon-ecs-managed-instances-for-containerized-applications',
      'ecs-managedinstances',
      'ecs-ecs-anywhere',
      'ecs-clusters',
    ],
    criteria: ['host-provisioning', 'instance-choice', 'host-access', 'on-premises'],
    seed: [4, 15],
    checked: '2026-11-23',
  },
  'ecs-watches-everything': {
    claim: 'With ECS, running, scaling and watching containers is taken care of.',
    verdict: 'holds with nuance',
    truth:
      'Running: yes. A service starts new tasks for those that stop or fail their health checks until the wanted number runs again. Scaling needs a scaling policy, and Container Insights is an option with a charge of its own. Express Mode sets up a load balancer, scaling policies and monitoring in one go.',
    sources: [
      'ecs-ecs-services',
      'ecs-service-auto-scaling',
      'ecs-clusters',
      'ecs-express-service-overview',
    ],
    criteria: ['self-healing', 'service-scaling', 'metrics'],
    seed: [6],
    checked: '2026-11-23',
  },
  'ecs-scales-by-itself': {
    claim: 'ECS adds and removes containers by itself when traffic changes.',
    verdict: 'holds with nuance',
    truth:
      'Only once Service Auto Scaling is attached, by a target value, steps, a schedule or a forecast, on CPU, memory or other CloudWatch metrics. A plain service keeps the number you set. Since 18 June 2026 policies that follow CPU or memory can use 20-second metrics. New tasks also need room: on EC2 the instances have to scale with them.',
    sources: [
      'ecs-service-auto-scaling',
      'ecs-service-auto-scaling-auto-scaling-concepts',
      'aws-whats-new-2026-06-amazon-ecs-faster-autoscaling',
    ],
    criteria: ['service-scaling', 'host-scaling'],
    seed: [7, 61, 68],
    checked: '2026-11-23',
  },
  'ecs-balances-load': {
    claim: 'ECS spreads incoming traffic over your containers.',
    verdict: 'oversimplified',
    truth:
      'Elastic Load Balancing does. You attach an Application, Network or Gateway Load Balancer to a service, and ECS registers the tasks with it. ECS creates the load balancer itself in Express Mode and for services connected to an ECS Gateway. Between services, traffic can go through Service Connect or VPC Lattice without a load balancer of yours.',
    sources: [
      'ecs-service-load-balancing',
      'ecs-scheduling-tasks',
      'ecs-express-service-overview',
      'ecs-gateway-managing',
      'ecs-interconnecting-services',
    ],
    criteria: ['load-balancing', 'service-discovery', 'mesh'],
    seed: [8],
    checked: '2026-11-23',
  },
  'ecs-fits-all-of-aws': {
    claim: 'ECS is built to work with S3, RDS, CloudWatch and IAM.',
    verdict: 'holds with nuance',
    truth:
      'CloudWatch metrics and logs and IAM roles for tasks are part of ECS. RDS is not: your code opens a connection over the VPC, as from any other machine there. S3 is both: code calls it with the permissions of the task role, and S3 Files volumes can be mounted into tasks on Fargate, Managed Instances and EC2, on Linux.',
    sources: [
      'ecs-service-auto-scaling',
      'ecs-task-iam-roles',
      'ecs-task-networking-awsvpc',
      'ecs-using-data-volumes',
      'ecs-s3files-volumes',
    ],
    criteria: ['workload-identity', 'logs', 'metrics', 's3-and-fsx'],
    seed: [14],
    checked: '2026-11-24',
  },
  'fargate-pay-for-use': {
    claim: 'With Fargate you pay only for the resources your containers use.',
    verdict: 'oversimplified',
    truth:
      'You pay for what a task or pod requests, busy or idle: vCPU, memory and storage, by operating system and architecture, from the start of the image download until it ends, by the second after the first minute (on Windows, the first five). On EKS, 256 MB is added for each pod and the sum rounded up to the next size. Load balancers, logs and data transfer are billed besides.',
    sources: [
      'aws-fargate-pricing',
      'eks-fargate-pod-configuration-fargate-cpu-and-memory',
      'ecs-express-service-overview',
    ],
    criteria: ['billing-basis', 'idle-cost'],
    seed: [17],
    checked: '2026-11-24',
  },
  'fargate-nothing-to-manage': {
    claim: 'With Fargate there is no infrastructure left to manage.',
    verdict: 'holds with nuance',
    truth:
      'There is no host to provision or patch. Task size, subnets, security groups and scaling remain yours, and task retirement cannot be refused: AWS stops tasks on an old platform revision, by default after 7 days’ notice. Service tasks are replaced; standalone tasks are not. On EKS, a Fargate pod keeps its kubelet version until you redeploy it after an upgrade.',
    sources: [
      'ecs-security-shared-model-security-shared-model-fargate',
      'ecs-fargate-tasks-services',
      'ecs-task-maintenance',
      'eks-kubernetes-versions-version-faqs',
    ],
    criteria: ['host-patching', 'forced-replacement', 'control-plane-upgrades'],
    seed: [18],
    checked: '2026-11-23',
  },
  'ecs-hard-to-start': {
    claim: 'ECS is complex to set up at first.',
    verdict: 'holds with nuance',
    truth:
      'A service written by hand needs a cluster, a task definition, IAM roles, subnets and security groups, and usually a load balancer and scaling policies. Since November 2025 Express Mode creates these from one call with an image and two roles. It runs on Fargate, and the resources it makes stay visible in your account.',
    sources: [
      'ecs-ecs-services',
      'ecs-fargate-tasks-services',
      'ecs-express-service-overview',
      'aws-blog-build-production-ready-applications-without-infrastructure-complexity-using-amazon-ecs-express-mode',
    ],
    criteria: ['first-service-objects', 'skills'],
    seed: [19],
    checked: '2026-11-23',
  },
  'ecs-only-on-aws': {
    claim: 'ECS exists only in AWS.',
    verdict: 'holds with nuance',
    truth:
      'Its API and its clusters belong to AWS Regions. Tasks can also run on your own Linux servers and virtual machines with ECS Anywhere, without load balancing, service discovery, the awsvpc network mode, capacity providers or EFS. Images run wherever there is a container runtime; task definitions and service settings are a format of ECS alone.',
    sources: [
      'quotas-ecs-service',
      'ecs-clusters',
      'ecs-ecs-anywhere',
      'ecs-task-definitions',
      'eks-kubernetes-concepts-running-containers',
    ],
    criteria: ['api', 'other-clouds', 'on-premises', 'exit-cost'],
    seed: [20],
    checked: '2026-11-24',
  },
  'ecs-ec2-scaling-by-hand': {
    claim: 'On EC2 you have to scale the instances yourself, apart from the containers.',
    verdict: 'holds with nuance',
    truth:
      'Tasks and instances do scale apart. A capacity provider with managed scaling lets ECS grow and shrink the Auto Scaling group by what the tasks need, and managed draining, on by default, lets tasks finish before an instance goes. With Managed Instances or Fargate there is no group of yours to scale.',
    sources: [
      'ecs-cluster-auto-scaling',
      'ecs-asg-capacity-providers',
      'ecs-managedinstances',
      'ecs-aws-fargate',
    ],
    criteria: ['host-scaling', 'host-provisioning'],
    seed: [22, 62],
    checked: '2026-11-23',
  },
  'ecs-easier-than-eks': {
    claim: 'ECS takes less setting up than EKS.',
    verdict: 'holds with nuance',
    truth:
      'As a rule: ECS has no control plane to manage, no Kubernetes version to upgrade, no add-ons and no Kubernetes API to learn. Since December 2024 EKS Auto Mode runs nodes, scaling, pod networking, DNS, load balancing and block storage for you. That takes away operating work, not the concepts of Kubernetes.',
    sources: [
      'ecs-welcome',
      'eks-kubernetes-versions',
      'eks-eks-add-ons',
      'eks-automode',
      'eks-doc-history',
    ],
    criteria: ['skills', 'add-ons', 'control-plane-upgrades', 'first-service-objects'],
    seed: [23],
    checked: '2026-11-23',
  },
  'ecs-unless-kubernetes-needed': {
    claim: 'If you do not need Kubernetes, ECS is the right choice.',
    verdict: 'holds with nuance',
    truth:
      'A sound first guess, stated too strongly. ECS spares you the Kubernetes API and its versions for containers that stay on AWS. What the team knows, software that ships as Helm charts or operators, and plans to run elsewhere weigh as well, and so do limits of the capacity, such as no GPUs on Fargate.',
    sources: [
      'ecs-welcome',
      'eks-helm',
      'k8s-operator',
      'eks-eks-deployment-options',
      'ecs-fargate-tasks-services',
    ],
    criteria: ['api', 'operators', 'packaging', 'skills', 'gpu'],
    seed: [24],
    checked: '2026-11-23',
  },
  'eks-more-control': {
    claim: 'EKS gives more control over containers and clusters than ECS.',
    verdict: 'holds with nuance',
    truth:
      'Over the orchestrator, yes: Kubernetes versions, custom resources, operators, access rules and, since August 2026, some settings of the API server, scheduler and controller manager. The instances and the database of the control plane stay with AWS. Over machines, ECS on EC2 gives as much: your AMI on your instances. EKS Auto Mode gives less: no SSH, no AMI and no network plug-in of your own.',
    sources: [
      'k8s-custom-resources',
      'eks-eks-architecture-control-plane',
      'aws-whats-new-2026-08-amazon-eks-control-plane-configuration-parameters',
      'ecs-security-shared-model-security-shared-model-ec2',
      'eks-eks-compute-compare-compute-options',
    ],
    criteria: ['api', 'control-plane-operation', 'operators', 'host-access', 'custom-host-image'],
    seed: [25, 35],
    checked: '2026-11-23',
  },
  'eks-is-multi-cloud': {
    claim: 'EKS runs your containers across AWS and other clouds, such as Google Cloud.',
    verdict: 'wrong',
    truth:
      'EKS clusters run in AWS: Regions, Local and Wavelength Zones, Outposts. Hybrid Nodes add machines on your premises; in other clouds AWS does not support them. EKS Anywhere runs on your own hardware, and EKS Connector only shows clusters from elsewhere. What spans clouds is Kubernetes: a second cluster in the other cloud with the same API and tools, for one service or for many.',
    sources: [
      'eks-eks-deployment-options',
      'eks-hybrid-nodes-overview-hybrid-nodes-general',
      'eks-eks-connector',
      'eks-kubernetes-concepts-attributes-of-kubernetes',
    ],
    criteria: ['other-clouds', 'on-premises', 'kind-of-thing'],
    seed: [27, 34, 72],
    checked: '2026-11-24',
  },
  'task-definition-is-enough': {
    claim:
      'Write one task definition, and ECS does all the rest: placement, scaling, network, load balancing.',
    verdict: 'oversimplified',
    truth:
      'A task definition only describes containers; a service keeps tasks of it running, and its scheduler places them. You still choose capacity, subnets, security groups, IAM roles, a load balancer and scaling policies. In awsvpc mode ECS attaches a network interface to each task, but the VPC, its routes and its rules are yours. Express Mode sets most of this up for a web service.',
    sources: [
      'ecs-task-definitions',
      'ecs-ecs-services',
      'ecs-task-networking-awsvpc',
      'ecs-security-shared-model-security-shared-model-fargate',
      'ecs-express-service-overview',
    ],
    criteria: ['first-service-objects', 'load-balancing', 'service-scaling', 'ip-per-unit'],
    seed: [28, 39, 49],
    checked: '2026-11-23',
  },
  'database-in-a-task': {
    claim: 'Front-end, back-end and database can each run as a container in ECS.',
    verdict: 'oversimplified',
    truth:
      'They can, but the EBS volume of a service task is always new and is deleted with the task; an existing volume cannot be attached, only copied from a snapshot. EFS and S3 Files outlive tasks. In Kubernetes the replacement of a failed pod can get its persistent volume back, one on EBS only in the same Availability Zone. Or leave the database to a service made for it, such as RDS.',
    sources: [
      'ecs-ebs-volumes',
      'ecs-using-data-volumes',
      'ecs-s3files-volumes',
      'k8s-self-healing',
      'eks-kubernetes-concepts-deploying-pods',
      'eks-bp-data-plane-ensure-ability-to-launch-nodes-in-each-az-when-using-ebs-volumes',
    ],
    criteria: ['block-storage', 'volume-survives', 's3-and-fsx'],
    seed: [29],
    checked: '2026-11-24',
  },
  'rolling-updates-need-kubernetes': {
    claim: 'You need Kubernetes for rolling updates.',
    verdict: 'wrong',
    truth:
      'Rolling update is the default strategy of an ECS service, and a circuit breaker or CloudWatch alarms can roll it back. ECS also has built-in blue/green (July 2025), linear and canary deployments. A Kubernetes Deployment offers RollingUpdate and Recreate; for blue/green and canary people add a tool such as Argo Rollouts.',
    sources: [
      'ecs-ecs-service-options',
      'ecs-deployment-type-ecs',
      'aws-blog-accelerate-safe-software-releases-with-new-built-in-blue-green-deployments-in-amazon-ecs',
      'botocore-1-40-61',
      'argo-rollouts-readme',
    ],
    criteria: ['rolling', 'blue-green', 'canary', 'automatic-rollback'],
    seed: [30],
    checked: '2026-11-23',
  },
  'self-healing-needs-kubernetes': {
    claim:
      'Rolling updates, auto-scaling and self-healing are advanced features that call for Kubernetes.',
    verdict: 'wrong',
    truth:
      'Both have all three. An ECS service replaces tasks that stop, fail a container or load balancer health check, or lose their host; Kubernetes restarts containers, replaces pods and reattaches volumes. Both scale on metrics once you configure it, and both update step by step. So none of them can decide between the two.',
    sources: [
      'ecs-ecs-services',
      'k8s-self-healing',
      'ecs-service-auto-scaling',
      'k8s-autoscaling',
      'ecs-ecs-service-options',
      'k8s-deployment',
    ],
    criteria: ['self-healing', 'service-scaling', 'rolling'],
    seed: [55, 69],
    checked: '2026-11-23',
  },
  'monitoring-needs-kubernetes': {
    claim: 'Advanced monitoring is a reason to choose EKS.',
    verdict: 'oversimplified',
    truth:
      'CloudWatch Container Insights exists for both: for ECS with enhanced observability since December 2024, for EKS through an add-on, where AWS now recommends the form built on OpenTelemetry. The open-source range around Kubernetes is large; agents on each node run as a DaemonSet, which EKS on Fargate does not allow. On ECS agents run as sidecars, as daemon services on EC2 or, since April 2026, as managed daemons on Managed Instances.',
    sources: [
      'aws-blog-container-insights-with-enhanced-observability-now-available-in-amazon-ecs',
      'eks-cloudwatch-cloudwatch-operator',
      'cloudwatch-deploy-container-insights-eks',
      'k8s-overview',
      'eks-fargate-fargate-considerations',
      'ecs-ecs-service-options-service-scheduler-daemon',
      'aws-blog-announcing-managed-daemon-support-for-amazon-ecs-managed-instances',
    ],
    criteria: ['container-insights', 'metrics', 'logs', 'daemons'],
    seed: [31],
    checked: '2026-11-24',
  },
  'scaling-apart-needs-kubernetes': {
    claim: 'Services that must scale differently from each other call for EKS.',
    verdict: 'wrong',
    truth:
      'Every ECS service has its own task count, limits and scaling policies, just as every Kubernetes Deployment can have its own HorizontalPodAutoscaler. What differs is what can set scaling off: CloudWatch metrics, schedules and forecasts in ECS; resource use in Kubernetes, and other measures or events with an adapter such as KEDA.',
    sources: ['ecs-service-auto-scaling', 'k8s-autoscaling'],
    criteria: ['service-scaling', 'event-scaling'],
    seed: [32],
    checked: '2026-11-24',
  },
  'hybrid-needs-eks': {
    claim: 'Set-ups that include your own data centre need EKS.',
    verdict: 'holds with nuance',
    truth:
      'Both reach your servers. ECS Anywhere registers Linux servers with an ECS cluster and suits outbound or data work, as there is no load balancer. EKS has more ways: Hybrid Nodes, since December 2024, which need a reliable link and, with pod addresses that AWS can reach, stand behind an Application or Network Load Balancer; Outposts; and EKS Anywhere, which can run without a link to AWS but is yours to operate.',
    sources: [
      'ecs-ecs-anywhere-ecs-anywhere-networking',
      'eks-hybrid-nodes-overview-hybrid-nodes-general',
      'eks-hybrid-nodes-ingress',
      'eks-eks-compute-compare-compute-options',
      'eks-eks-deployment-options',
      'eks-doc-history',
    ],
    criteria: ['on-premises', 'load-balancing'],
    seed: [33],
    checked: '2026-11-24',
  },
  'eks-manages-kubernetes': {
    claim: 'EKS is managed Kubernetes: the control plane is the business of AWS.',
    verdict: 'holds with nuance',
    truth:
      'AWS runs at least two API servers and three etcd instances over three Availability Zones and replaces those that fail. You start each minor-version upgrade; when support ends, after 14 months or with paid extended support 26, AWS upgrades the control plane itself. Since 30 June 2026 an upgrade can be rolled back by one version within 7 days. How much of the nodes AWS runs depends on the node option.',
    sources: [
      'eks-eks-architecture-control-plane',
      'eks-kubernetes-versions',
      'eks-rollback-cluster-rollback-prerequisites',
      'aws-whats-new-2026-07-amazon-eks-version-rollback',
      'eks-eks-compute-compare-compute-options',
    ],
    criteria: [
      'control-plane-operation',
      'control-plane-upgrades',
      'upgrade-rollback',
      'upgrade-calendar',
      'host-patching',
    ],
    seed: [38, 45],
    checked: '2026-11-24',
  },
  'master-nodes': {
    claim: 'The control plane of Kubernetes is called the master nodes.',
    verdict: 'outdated',
    truth:
      'It is called the control plane. The project set out in 2020 to drop the word “master”, and from version 1.20 kubeadm moved its node label to node-role.kubernetes.io/control-plane in steps. In EKS the control plane is not a set of nodes in your cluster at all: it runs in a VPC that AWS manages.',
    sources: [
      'kubernetes-enhancements-2067-rename-master-label-taint',
      'k8s-architecture',
      'eks-kubernetes-concepts-kubernetes-in-action',
    ],
    criteria: ['control-plane-operation'],
    seed: [46],
    checked: '2026-11-23',
  },
  'eks-nodes-are-yours': {
    claim: 'With EKS you still have to manage the worker nodes.',
    verdict: 'outdated',
    truth:
      'Not with every kind: in Auto Mode, since December 2024, AWS patches, scales and replaces nodes, at the latest after 21 days. On Fargate there are none to manage. In managed node groups AWS builds patched images and drains nodes, but you start each update. Self-managed and hybrid nodes are yours.',
    sources: [
      'eks-automode',
      'eks-doc-history',
      'eks-fargate-fargate-comparison-table',
      'eks-managed-node-groups-managed-node-group-concepts',
      'eks-eks-compute-compare-compute-options',
    ],
    criteria: ['host-patching', 'host-provisioning', 'host-scaling', 'forced-replacement'],
    seed: [47],
    checked: '2026-11-23',
  },
  'ecs-nothing-to-learn': {
    claim: 'ECS needs no complex tools and no knowledge of orchestration.',
    verdict: 'holds with nuance',
    truth:
      'There is no Kubernetes to learn, but the ideas return under other names: a task is close to a pod, a service to a Deployment, a target group with a listener to an Ingress, a task role to a service account. IAM, VPC networking, load balancing and CloudWatch have to be understood as well, on either side.',
    sources: [
      'ecs-task-definitions',
      'ecs-ecs-services',
      'ecs-task-iam-roles',
      'ecs-security-shared-model-security-shared-model-fargate',
      'eks-kubernetes-concepts-making-applications-accessible-from-the-network',
    ],
    criteria: ['skills', 'first-service-objects', 'unit-of-deployment'],
    seed: [41, 48],
    checked: '2026-11-23',
  },
  'cluster-is-machines': {
    claim: 'A cluster is a group of machines that run containers.',
    verdict: 'holds with nuance',
    truth:
      'In Kubernetes a cluster is a control plane together with its nodes, and EKS charges per cluster. In ECS a cluster is a logical grouping of tasks, services and capacity in one Region; with Fargate alone it holds no machine you could see.',
    sources: ['k8s-architecture', 'eks-what-is-eks', 'ecs-clusters', 'ecs-aws-fargate'],
    criteria: ['kind-of-thing', 'control-plane-price', 'units-per-cluster'],
    seed: [43],
    checked: '2026-11-23',
  },
  'four-kubernetes-objects': {
    claim: 'Using Kubernetes means learning four things: pods, deployments, services and ingress.',
    verdict: 'holds with nuance',
    truth:
      'A fair start, with one change: the Kubernetes documentation names Gateway API the successor of Ingress, and the community controller Ingress NGINX has had no releases or security fixes since March 2026. Namespaces, Secrets, ConfigMaps, volumes and service accounts follow soon.',
    sources: [
      'eks-kubernetes-concepts-deploying-pods',
      'k8s-gateway',
      'ingress-nginx-readme',
      'eks-kubernetes-concepts-configuring-pods',
      'k8s-service-accounts',
    ],
    criteria: ['first-service-objects', 'load-balancing', 'skills'],
    seed: [51],
    checked: '2026-11-23',
  },
  'ecs-for-simple-apps': {
    claim: 'ECS is for simple apps and basic container management.',
    verdict: 'oversimplified',
    truth:
      'Fewer concepts to operate does not mean small applications. One cluster takes up to 5,000 services, and one service up to 5,000 tasks. There are GPUs on Managed Instances and EC2, daemons on each machine there, blue/green, linear and canary deployments, and VPC Lattice for traffic between accounts.',
    sources: [
      'quotas-ecs-service',
      'ecs-managedinstances',
      'ecs-create-capacity',
      'ecs-ecs-service-options',
      'aws-blog-announcing-managed-daemon-support-for-amazon-ecs-managed-instances',
      'ecs-interconnecting-services',
    ],
    criteria: ['units-per-cluster', 'gpu', 'daemons', 'canary', 'blue-green', 'mesh'],
    seed: [53, 74],
    checked: '2026-11-23',
  },
  'complex-needs-kubernetes': {
    claim:
      'Kubernetes, and so EKS, is the more powerful choice: complex or multi-cloud applications call for it.',
    verdict: 'oversimplified',
    truth:
      'It is the more extensible one: custom resources, operators and a large range of tools and charts, in other clouds too. With that come versions to upgrade (14 months of standard support each on EKS), add-ons and more to learn. Complexity alone does not decide; needing that API, software packaged for it, or several clouds does. EKS itself is this API run by AWS, on AWS.',
    sources: [
      'k8s-custom-resources',
      'k8s-operator',
      'k8s-overview',
      'eks-helm',
      'eks-kubernetes-versions',
      'eks-eks-add-ons',
      'eks-eks-deployment-options',
    ],
    criteria: [
      'api',
      'operators',
      'packaging',
      'other-clouds',
      'add-ons',
      'control-plane-upgrades',
      'skills',
    ],
    seed: [54, 67, 75],
    checked: '2026-11-24',
  },
  'networking-needs-kubernetes': {
    claim: 'Advanced networking sets Kubernetes apart.',
    verdict: 'oversimplified',
    truth:
      'The two differ rather than one lacking it. Kubernetes has NetworkPolicy and a choice of network plug-ins. Every ECS task in awsvpc mode has its own network interface and security groups, and Service Connect adds names, a proxy and, if wanted, encryption between services. On EKS, pods can have security groups of their own on Fargate and on Linux nodes of most Nitro types, not on Windows nodes or in Auto Mode.',
    sources: [
      'k8s-services-networking',
      'ecs-task-networking-awsvpc',
      'ecs-service-connect',
      'eks-security-groups-for-pods-sg-pods-considerations',
      'eks-fargate-fargate-comparison-table',
    ],
    criteria: ['network-policy', 'security-group-per-unit', 'ip-per-unit', 'mesh'],
    seed: [56],
    checked: '2026-11-23',
  },
  'one-app-two-clouds': {
    claim: 'An app spread over AWS and other platforms should run on Kubernetes.',
    verdict: 'holds with nuance',
    truth:
      'A good reason for Kubernetes: the same API and tools on every side. It still takes a cluster in each cloud, of which EKS is only the one on AWS. Load balancers, storage, node autoscaling and cloud permissions differ by provider, and the network in between and a second set of operations are yours.',
    sources: [
      'eks-kubernetes-concepts-attributes-of-kubernetes',
      'eks-hybrid-nodes-overview-hybrid-nodes-general',
      'k8s-node-autoscaling-autoscalers',
      'k8s-services-networking',
      'eks-ebs-csi',
      'eks-pod-identities',
    ],
    criteria: ['other-clouds', 'exit-cost', 'skills'],
    seed: [57, 70],
    checked: '2026-11-23',
  },
  'kubernetes-runs-anywhere': {
    claim: 'Kubernetes can run containers anywhere.',
    verdict: 'holds with nuance',
    truth:
      'Its API and manifests work in clouds and in your own data centre alike. What stands behind them does not move along: load balancers, storage drivers, node autoscalers and access to cloud services come from each provider and are replaced in a move. Images have to match the processor architecture they run on.',
    sources: [
      'eks-kubernetes-concepts-attributes-of-kubernetes',
      'k8s-services-networking',
      'eks-ebs-csi',
      'k8s-node-autoscaling-autoscalers',
      'eks-pod-identities',
      'eks-kubernetes-concepts-running-containers',
    ],
    criteria: ['other-clouds', 'on-premises', 'exit-cost'],
    seed: [59],
    checked: '2026-11-24',
  },
  'one-cluster-many-clouds': {
    claim: 'You can manage one and the same Kubernetes cluster across different clouds.',
    verdict: 'wrong',
    truth:
      'A cluster has one control plane; that of EKS is in an AWS Region or on an AWS Outpost. Hybrid Nodes can stretch an EKS cluster to your own data centre over a reliable link, but not to other clouds. Several clouds mean several clusters, kept alike with shared manifests and tools such as Argo CD, which deploys to many clusters.',
    sources: [
      'k8s-architecture',
      'eks-eks-deployment-options',
      'eks-hybrid-nodes-overview-hybrid-nodes-general',
      'argo-cd-docs',
    ],
    criteria: ['other-clouds', 'on-premises'],
    seed: [60],
    checked: '2026-11-23',
  },
  'kubernetes-scales-machines': {
    claim: 'Kubernetes scales containers and the machines under them by itself.',
    verdict: 'oversimplified',
    truth:
      'A bare cluster does neither. Pods scale once you create a HorizontalPodAutoscaler and install a source of metrics such as Metrics Server. Nodes scale once you add Cluster Autoscaler or Karpenter, or use EKS Auto Mode, where this is built in. The counterparts in ECS are Service Auto Scaling and the managed scaling of capacity providers.',
    sources: [
      'k8s-autoscaling',
      'k8s-node-autoscaling-autoscalers',
      'eks-automode',
      'ecs-service-auto-scaling',
      'ecs-cluster-auto-scaling',
    ],
    criteria: ['service-scaling', 'host-scaling'],
    seed: [63],
    checked: '2026-11-23',
  },
  'hpa-only-in-kubernetes': {
    claim: 'Adjusting the number of running copies by demand is a special strength of Kubernetes.',
    verdict: 'holds with nuance',
    truth:
      'The HorizontalPodAutoscaler does this, and ECS Service Auto Scaling does the same for tasks. Kubernetes goes further with separate projects: VerticalPodAutoscaler for the size of pods, KEDA for events, Knative for scaling to zero on HTTP requests. From version 1.37 the autoscaler can itself go to zero, as a beta. An ECS service can too, and comes back on a metric that exists without tasks, such as queue length.',
    sources: [
      'k8s-autoscaling',
      'k8s-blog-kubernetes-v1-37-hpa-scale-to-zero-beta',
      'ecs-service-auto-scaling-auto-scaling-concepts',
    ],
    criteria: ['service-scaling', 'event-scaling', 'scale-to-zero'],
    seed: [64],
    checked: '2026-11-24',
  },
  'eks-wiring-by-hand': {
    claim: 'On EKS you connect IAM roles, EBS and networking to AWS by hand.',
    verdict: 'outdated',
    truth:
      'Less than once: by default EKS installs the VPC CNI, kube-proxy and CoreDNS in a cluster, and the EBS driver is an add-on. Pod Identity gives pods on Linux EC2 nodes an IAM role without an OIDC provider. Auto Mode, since December 2024, builds in pod networking, DNS, EBS, load balancing and the Pod Identity agent. Mapping a role to each workload is left to you, as in ECS.',
    sources: [
      'eks-eks-add-ons',
      'eks-eks-add-ons-addon-consider-auto',
      'eks-ebs-csi',
      'eks-pod-identities',
      'eks-automode',
      'eks-doc-history',
      'ecs-task-iam-roles',
    ],
    criteria: ['workload-identity', 'add-ons', 'block-storage', 'load-balancing'],
    seed: [65],
    checked: '2026-11-23',
  },
  'eks-scales-further': {
    claim: 'EKS scales better than ECS.',
    verdict: 'oversimplified',
    truth:
      'Both go far. An ECS cluster is limited to 5,000 services and 5,000 container instances, and a service to 5,000 tasks. For EKS, AWS advises a plan beyond 300 nodes or 5,000 pods and asks you to get in touch beyond 1,000 nodes or 50,000 pods; customers it selects can reach 100,000 nodes. Provisioned Control Plane reserves more control plane capacity at a charge.',
    sources: ['quotas-ecs-service', 'eks-bp-scalability', 'eks-eks-provisioned-control-plane'],
    criteria: ['units-per-cluster', 'hosts-per-cluster'],
    seed: [73],
    checked: '2026-11-23',
  },
  'small-web-app-on-ecs': {
    claim: 'For a small web app of two containers, just let ECS deploy, scale and manage it.',
    verdict: 'holds with nuance',
    truth:
      'It fits, once capacity, a load balancer and scaling are set. The shortest way is ECS Express Mode: from an image and two roles it makes a Fargate service with an HTTPS address, a load balancer and scaling. App Runner, made for the same need, is no longer open to new customers; AWS points them to Express Mode.',
    sources: [
      'ecs-ecs-services',
      'ecs-express-service-overview',
      'apprunner-apprunner-availability-change',
    ],
    criteria: ['first-service-objects', 'load-balancing', 'service-scaling'],
    seed: [71],
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;
