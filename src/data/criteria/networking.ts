import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-24';

/** Rows about addresses, traffic in and between services, and isolation on the network. */
export const networking = [
  {
    id: 'load-balancing',
    group: 'networking',
    volatility: 'feature',
    question: 'How does traffic from outside reach it?',
    label: 'Traffic from outside',
    why: 'Every public service needs an entry point, and somebody has to create, connect and pay for it.',
    terms: ['load-balancer', 'target-group', 'ingress', 'kubernetes-service', 'express-mode'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'Load balancer you attach, or an ALB that ECS creates',
        detail:
          'ECS registers tasks as IP targets of an Application or Network Load Balancer you made. ECS makes the Application Load Balancer itself in Express Mode, public or internal by the subnets you name, and for services connected to an ECS Gateway, which takes only HTTPS on port 443.',
        conflict:
          'The load balancing page lists Application, Network and Gateway Load Balancers for Fargate; the Fargate networking page lists only the first two.',
        sources: [
          'ecs-service-load-balancing',
          'ecs-fargate-task-networking',
          'ecs-express-service-work',
          'ecs-api-api-hostsharedalbconfiguration',
        ],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'Load balancer you attach, or an ECS Gateway',
        detail:
          'Application, Network and Gateway Load Balancers work, with IP targets. For services in awsvpc mode, an ECS Gateway creates and runs shared Application Load Balancers with HTTPS host names.',
        sources: ['ecs-managedinstances', 'ecs-gateway-managing', 'ecs-gateway-connect-service'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'Load balancer you attach, or an ECS Gateway',
        detail:
          'ECS registers tasks with target groups of a load balancer you made. In bridge mode, dynamic host ports let several tasks of a service share an instance; host mode has fixed ports only. An ECS Gateway needs awsvpc mode.',
        sources: [
          'ecs-service-load-balancing',
          'ecs-task-networking',
          'ecs-gateway-connect-service',
        ],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'Built in: an Ingress makes an ALB, a Service an NLB',
        detail:
          'Auto Mode creates and removes Application Load Balancers for Ingress objects and Network Load Balancers for Services, by default with IP targets; since 28 October 2026 it also serves Gateway objects. It does not take over load balancers made by a controller you installed.',
        sources: [
          'eks-auto-configure-alb',
          'eks-auto-networking-auto-lb-consider',
          'eks-auto-configure-gateway-api',
          'aws-whats-new-2026-10-amazon-eks-auto-mode-kubernetes-gateway-api',
        ],
        checked: '2026-11-29',
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'ALBs and NLBs, made by a controller you install',
        detail:
          'The AWS Load Balancer Controller turns an Ingress into an Application Load Balancer and a Service of type LoadBalancer into a Network Load Balancer. Without it, an older built-in controller makes Classic Load Balancers.',
        sources: ['eks-aws-load-balancer-controller', 'eks-network-load-balancing'],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'ALBs and NLBs with IP targets, by a controller you add',
        detail:
          'You install the AWS Load Balancer Controller. Pods run in private subnets only, so outside traffic comes through the load balancer.',
        sources: ['eks-fargate-fargate-considerations', 'eks-network-load-balancing'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'ALBs and NLBs, made by a controller you install',
        detail:
          'The AWS Load Balancer Controller also runs outside EKS. You tag the subnets, and IP targets work only if pods have addresses from the VPC.',
        sources: ['aws-load-balancer-controller-installation'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'No load balancer support; suited to outbound work',
        detail:
          'ECS cannot put external instances behind Elastic Load Balancing. Traffic from outside has to reach your servers on ports you open yourself.',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-networking'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'ALB or NLB to routable pods, or Cilium on site',
        detail:
          'For traffic from AWS, you install the AWS Load Balancer Controller and use IP targets; pod addresses must be routable from AWS. For traffic on site, AWS supports Cilium’s Ingress, Gateway and load balancer functions.',
        sources: ['eks-hybrid-nodes-ingress', 'eks-hybrid-nodes-add-ons-hybrid-nodes-add-ons-lbc'],
        checked,
      },
    },
  },
  {
    id: 'shared-http-entry',
    group: 'networking',
    volatility: 'feature',
    question: 'Can services share one HTTP entry by host or path?',
    label: 'Shared HTTP entry',
    why: 'A load balancer for each service multiplies a fixed hourly charge and the certificates to look after.',
    terms: ['load-balancer', 'ingress', 'target-group', 'express-mode'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'By rules of an ALB you own, or an ECS Gateway by host',
        detail:
          'Rules for paths send requests of one Application Load Balancer to several services. An ECS Gateway gives each service in awsvpc mode a host name and certificate on load balancers that ECS runs, at most 10 by default.',
        sources: [
          'ecs-service-load-balancing',
          'ecs-gateway-connect-service',
          'ecs-api-api-hostsharedalbconfiguration',
          'ecs-gateway-managing',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'partly',
        short: 'By Ingress groups, with a controller you install',
        detail:
          'Ingress objects with the same group name share one Application Load Balancer. Whoever may write Ingress objects can join a group and override its rules, so a group belongs to people who trust each other.',
        sources: ['aws-load-balancer-controller-annotations', 'eks-aws-load-balancer-controller'],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'By Ingress groups, with a controller you install',
        detail:
          'The AWS Load Balancer Controller also runs outside EKS: Ingress objects with the same group name share one Application Load Balancer.',
        sources: [
          'aws-load-balancer-controller-annotations',
          'aws-load-balancer-controller-installation',
        ],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'By ALB rules, an ECS Gateway, or Express Mode itself',
        detail:
          'Express Mode puts up to 25 services with the same network settings on one Application Load Balancer and writes its rules; the service’s load balancer settings cannot be updated. Otherwise you write rules on a load balancer of yours, or connect services to an ECS Gateway by host name.',
        sources: [
          'ecs-express-service-overview',
          'ecs-express-service-work',
          'ecs-service-load-balancing',
          'ecs-gateway-connect-service',
        ],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'ECS puts no load balancer before external instances',
        workaround: 'A reverse proxy of your own before the ports of your servers.',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-networking'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'By a group name in IngressClassParams',
        detail:
          'Ingress objects of a class with a group name share one Application Load Balancer. The group annotation on single Ingress objects is not supported here.',
        sources: ['eks-auto-configure-alb'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'By Ingress groups, or Cilium’s shared load balancer',
        detail:
          'You install the AWS Load Balancer Controller for traffic from AWS. Cilium Ingress and Cilium Gateway can share a load balancer on site, which you provide, or listen on the nodes without one.',
        sources: [
          'eks-hybrid-nodes-ingress',
          'eks-hybrid-nodes-ingress-hybrid-nodes-ingress-cilium',
          'aws-load-balancer-controller-annotations',
        ],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'security-group-per-unit',
    group: 'networking',
    volatility: 'feature',
    question: 'Can each task or pod have its own security group?',
    label: 'Own security groups',
    why: 'A database can then admit one service by name of its group, not every program on the same host.',
    terms: ['security-group', 'awsvpc', 'eni', 'task', 'pod'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Up to five groups, set with the service or the run',
        detail: 'Every task has its own network interface, and the groups are attached to it.',
        sources: ['ecs-fargate-task-networking', 'quotas-ecs-service'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'In awsvpc mode; host mode uses the instance’s groups',
        detail:
          'Task groups may differ from those of the instance, up to five per task. Host mode shares the network of the instance.',
        sources: [
          'ecs-managed-instances-awsvpc-mode',
          'ecs-managed-instance-networking',
          'quotas-ecs-service',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'partly',
        short: 'In awsvpc mode; others use the instance’s groups',
        detail:
          'In awsvpc mode each task has its own network interface with up to five groups. Bridge mode, the default on Linux, and host mode send traffic through the instance.',
        sources: ['ecs-task-networking', 'ecs-task-networking-awsvpc', 'quotas-ecs-service'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'no',
        short: 'Groups are set per NodeClass, for all its pods',
        detail:
          'Security groups for pods are not supported. Pods can have other subnets and groups than their nodes, but all pods on nodes of a NodeClass share them.',
        workaround:
          'A NodeClass and node pool for each group of pods, with podSecurityGroupSelectorTerms; or network policies between pods.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/2632',
          opened: '2025-06-20',
        },
        sources: ['eks-create-node-class-pod-subnet-selector', 'eks-auto-networking'],
        checked,
      },
      'eks-ec2': {
        verdict: 'partly',
        short: 'For Linux pods on most Nitro types, none of the t family',
        detail:
          'Switch it on in the VPC CNI and select pods with a SecurityGroupPolicy. Each such pod uses a branch interface; an m5.large has 9 of them. In the default, strict mode these pods reach the internet only from private subnets with NAT. Pods that change often may start more slowly.',
        sources: ['eks-security-groups-for-pods-sg-pods-considerations', 'eks-bp-sgpp'],
        checked,
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'Through a SecurityGroupPolicy that selects pods',
        detail: 'Without a policy, pods get the cluster security group.',
        sources: ['eks-fargate-fargate-comparison-table', 'eks-bp-sgpp'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'no',
        short: 'The VPC CNI offers this on EKS clusters only',
        detail: 'The controller that attaches the branch interfaces runs on the EKS control plane.',
        confidence: 'implied',
        workaround:
          'Network policies between pods, or separate node groups with their own security groups.',
        sources: ['amazon-vpc-cni-k8s-readme', 'eks-bp-sgpp'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'Your servers have no VPC network interfaces for tasks',
        detail: 'The awsvpc network mode is not supported on external instances.',
        workaround: 'Firewall rules on your servers and in your network.',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-networking'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'VPC security groups do not reach pods on site',
        workaround:
          'Kubernetes network policies with Cilium, and the firewall of your own network.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'eks-hybrid-nodes-network-policies-hybrid-nodes-configure-network-policies',
        ],
        checked,
      },
    },
  },
  {
    id: 'ip-per-unit',
    group: 'networking',
    volatility: 'feature',
    question: 'Does each task or pod get its own IP address?',
    label: 'Own IP addresses',
    why: 'Own addresses end port conflicts on a host, but they use up the addresses of your subnets.',
    terms: ['task', 'pod', 'eni', 'awsvpc', 'cni'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'A network interface of its own in your subnet',
        detail: 'In a public subnet the task can also have a public address.',
        sources: ['ecs-fargate-task-networking'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'In awsvpc mode; host mode shares the instance’s',
        detail:
          'A task definition must name one of the two modes. A public address can be given to the instance, not to the task.',
        sources: ['ecs-managed-instance-networking', 'ecs-managed-instances-awsvpc-mode'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'partly',
        short: 'In awsvpc mode; others share the instance’s',
        detail:
          'Bridge mode is the default on Linux. In host mode a port can be used once per instance, so a second copy needs a second instance. A task’s own interface gets no public address.',
        sources: ['ecs-task-networking', 'ecs-task-networking-awsvpc'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'From the VPC, in blocks of 16 where they fit',
        detail:
          'By default a node takes /28 prefixes from the subnet and falls back to single addresses when the subnet is fragmented. Pods on the host network share the node’s address.',
        sources: ['eks-auto-networking'],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'From the VPC with the default VPC CNI',
        detail:
          'The plug-in keeps a pool of addresses ready on each node. Pods on the host network share the node’s address.',
        sources: ['eks-bp-vpc-cni'],
        checked,
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'From the subnets of the Fargate profile',
        detail: 'Pods share no network interface with other pods and run in private subnets only.',
        sources: ['eks-fargate-fargate-considerations'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'From the network plug-in you choose',
        detail:
          'The Kubernetes network model gives every pod an address that is unique in the cluster. Whether it is a VPC address depends on the plug-in.',
        sources: ['k8s-services-networking', 'aws-load-balancer-controller-installation'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'Tasks use bridge, host or no network at all',
        detail: 'Tasks share the address of the server and publish ports on it.',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-networking', 'ecs-task-networking'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'From Cilium and an address range of your own',
        detail:
          'The range must not overlap with your servers, the VPC or the cluster’s services. AWS advises to make it routable on your network.',
        sources: [
          'eks-hybrid-nodes-cni-hybrid-nodes-cilium-considerations',
          'eks-hybrid-nodes-networking-hybrid-nodes-networking-on-prem-cidrs',
        ],
        checked,
      },
    },
  },
  {
    id: 'ip-density',
    group: 'networking',
    volatility: 'limit',
    question: 'What limits tasks or pods per host?',
    label: 'Density per host',
    why: 'A host can run out of network interfaces or addresses long before it runs out of CPU.',
    terms: ['eni', 'awsvpc', 'host', 'node', 'cni'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'na',
        short: 'Each task has a machine and an interface of its own',
        detail:
          'The free addresses of your subnets and the account’s vCPU quota for Fargate limit the number of tasks instead.',
        sources: [
          'ecs-container-instance-eni',
          'ecs-fargate-task-networking',
          'ecs-security-shared-model-security-shared-model-fargate',
          'quotas-ecs-service',
        ],
        checked: '2026-11-29',
        confidence: 'implied',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'Interfaces of the instance; trunking is on by default',
        detail:
          'In awsvpc mode each task takes an interface on the instance’s trunk. Instance types without trunking get ordinary interfaces and hold fewer tasks.',
        sources: ['ecs-managed-instances-awsvpc-mode', 'ecs-managed-instance-networking'],
        checked,
        confidence: 'implied',
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'Network interfaces; trunking raises them if you opt in',
        detail:
          'In awsvpc mode a c5.large holds two tasks, or ten with the awsvpcTrunking account setting (Linux only, on supported instance types, for instances launched after the change). In bridge mode tasks use ports of the host instead of interfaces.',
        sources: ['ecs-container-instance-eni', 'ecs-task-networking'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        value: { number: 110, unit: 'pods per host', comparator: 'up to' },
        short: 'Addresses per instance type, and never over 110 pods',
        detail:
          'The limit is the lower of 110 and the number of interfaces times the addresses per interface less one.',
        sources: ['eks-choosing-instance-type-max-pods-precedence', 'eks-auto-networking'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'Addresses per instance type; prefix mode raises them',
        detail:
          'By default each pod takes one address slot: 29 pods on an m5.large. In prefix mode a slot holds 16 addresses. Managed node groups without an own AMI stop at 110 pods, or at 250 on instances above 30 vCPUs.',
        sources: [
          'eks-choosing-instance-type-max-pods-precedence',
          'eks-bp-prefix-mode-linux',
          'eks-bp-sgpp',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'na',
        short: 'Each pod has a node of its own',
        detail:
          'The free addresses of the subnets in the Fargate profile and the account’s vCPU quota for Fargate limit the number of pods instead.',
        sources: [
          'eks-fargate-fargate-considerations',
          'eks-fargate-fargate-considerations-subnets',
          'quotas-eks-service-quotas-eks-fargate',
          'eks-fargate-pod-configuration-fargate-cpu-and-memory',
        ],
        checked: '2026-11-29',
      },
      'kubernetes-ec2': {
        verdict: 'value',
        value: { number: 110, unit: 'pods per host', comparator: 'up to' },
        short: 'Kubernetes is designed for up to 110 pods per node',
        detail:
          'With the VPC CNI, the interfaces and addresses of the instance type count as well.',
        sources: ['k8s-cluster-large', 'eks-bp-vpc-cni'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Resources and free ports of your server',
        detail:
          'No VPC interfaces are involved. In host mode each port can be used by one task only.',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-networking', 'ecs-task-networking'],
        checked,
        confidence: 'implied',
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'The address slice set in Cilium, and by default 110 pods',
        detail:
          'For example, a /25 slice gives 128 addresses per node, but the kubelet stops at 110 pods unless you set another limit. AWS says not to change the slice size once Cilium is deployed.',
        confidence: 'implied',
        sources: [
          'eks-hybrid-nodes-cni',
          'k8s-kubelet-config-kubeletconfiguration',
          'aws-eks-hybrid-kubelet-config',
        ],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'service-discovery',
    group: 'networking',
    volatility: 'feature',
    question: 'How do services find each other?',
    label: 'Service discovery',
    why: 'Addresses change with every start, so services call each other by name.',
    terms: ['service-discovery', 'service-connect', 'kubernetes-service', 'service'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'Service Connect, DNS in Cloud Map or VPC Lattice',
        detail:
          'None is on until you configure it. AWS advises Service Connect: short names through a proxy that ECS adds to each task, for Linux in awsvpc and bridge mode and up to 300 services per namespace. How long that proxy waits for a response, and keeps an idle connection, is a setting of the service. DNS discovery has no proxy and allows 1,000 tasks per service.',
        sources: [
          'ecs-interconnecting-services',
          'ecs-service-connect-concepts-deploy',
          'ecs-api-api-timeoutconfiguration',
          'ecs-service-discovery',
          'quotas-ecs-service',
        ],
        checked: '2026-12-01',
      },
      eks: {
        verdict: 'value',
        short: 'Cluster DNS gives every Service a name',
        detail:
          'A Service has a stable address and a name inside the cluster. EKS installs CoreDNS for it by default when a cluster is created by API or CLI. Where hybrid and cloud nodes mix, AWS advises a replica on each side.',
        sources: [
          'k8s-dns-pod-service',
          'k8s-services-networking',
          'eks-hybrid-nodes-add-ons-hybrid-nodes-add-ons-core',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'Cluster DNS gives every Service a name',
        detail:
          'A Service has a stable address and a name inside the cluster. Tools such as kubeadm install CoreDNS; keeping it running is your work.',
        sources: ['k8s-dns-pod-service', 'k8s-services-networking', 'k8s-kubeadm-init'],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'value',
        short: 'By your own DNS; ECS offers nothing there',
        detail:
          'ECS service discovery, Service Connect and VPC Lattice do not support external instances.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/2214',
          opened: '2023-11-25',
        },
        sources: [
          'ecs-ecs-anywhere-ecs-anywhere-networking',
          'ecs-service-connect-concepts-deploy',
          'ecs-ecs-vpc-lattice',
        ],
        checked,
        confidence: 'implied',
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'Cluster DNS, served on every node by Auto Mode',
        detail:
          'Every Service has a name. CoreDNS runs as a system service on Auto Mode nodes; clusters that also have other nodes must keep the CoreDNS deployment for them.',
        sources: ['eks-auto-networking-dns-consider', 'k8s-dns-pod-service'],
        checked,
      },
    },
  },
  {
    id: 'mesh',
    group: 'networking',
    volatility: 'feature',
    question: 'Can it encrypt traffic between services?',
    label: 'Mesh and TLS inside',
    why: 'Audits and zero-trust rules often ask for encrypted and authenticated calls between services.',
    terms: ['service-connect', 'sidecar', 'service'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'With Service Connect TLS, in awsvpc mode on Linux',
        detail:
          'ECS runs the proxies and renews the certificates, by default every five days, from an AWS Private CA you provide. AWS describes TLS 1.3; client certificates (mutual TLS) are not mentioned, and FIPS mode is not supported. VPC Lattice can enforce encryption too. On EC2, many instance types themselves encrypt traffic that goes straight from one instance to another in the same VPC or a peered one. App Mesh ended on 30 September 2026.',
        since: '2024-01-22',
        sources: [
          'ecs-service-connect-tls',
          'ecs-service-connect-concepts-deploy',
          'ecs-ecs-vpc-lattice',
          'botocore-1-34-24',
          'ec2-data-protection-encryption-transit',
          'app-mesh-what-is-app-mesh',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'partly',
        short: 'With a mesh you install, such as Istio or Linkerd',
        detail:
          'Both support mutual TLS; AWS shows how Istio can take its certificates from AWS Private CA. VPC Lattice, through its own Gateway API controller, is another way to connect services. Without a mesh, many instance types themselves encrypt traffic that goes straight from one instance to another in the same VPC or a peered one. App Mesh ended on 30 September 2026.',
        sources: [
          'eks-bp-network-security',
          'aws-application-networking-k8s-readme',
          'ec2-data-protection-encryption-transit',
          'app-mesh-what-is-app-mesh',
        ],
        checked: '2026-11-29',
      },
      kubernetes: {
        verdict: 'partly',
        short: 'With a mesh you install, such as Istio or Linkerd',
        detail:
          'Both support mutual TLS; the certificates and the mesh itself are yours to run. Without a mesh, many instance types themselves encrypt traffic that goes straight from one instance to another in the same VPC or a peered one. App Mesh, once a choice here too, ended on 30 September 2026.',
        confidence: 'implied',
        sources: [
          'eks-bp-network-security',
          'ec2-data-protection-encryption-transit',
          'app-mesh-what-is-app-mesh',
        ],
        checked: '2026-11-29',
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'no',
        short: 'Service Connect does not run on external instances',
        workaround: 'TLS in your own programs, or a proxy you run yourself.',
        sources: ['ecs-service-connect-concepts-deploy'],
        checked,
      },
      'eks-fargate': {
        verdict: 'unknown',
        short: 'AWS named only App Mesh, which has ended',
        detail:
          'App Mesh could run with Fargate pods until it ended on 30 September 2026. Pods on Fargate allow no privileged containers and no DaemonSets, so a mesh that needs either of them cannot run there.',
        lookedFor:
          'Istio, Linkerd or mesh support on EKS Fargate: EKS user guide (Fargate pages), EKS best practices guide (network security) and CloudWatch guide (Container Insights), which names App Mesh only.',
        sources: [
          'eks-fargate-fargate-considerations',
          'cloudwatch-containerinsights-prometheus-sample-workloads-appmesh-fargate',
          'app-mesh-what-is-app-mesh',
        ],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'network-policy',
    group: 'networking',
    volatility: 'feature',
    question: 'Can rules say which pods or tasks may talk?',
    label: 'Network policies',
    why: 'Several teams in one cluster need rules between workloads that move along with the workloads.',
    terms: ['network-policy', 'pod', 'cni', 'security-group'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'ECS has no such rules; security groups take this part',
        workaround:
          'A security group per service in awsvpc mode, which admits the groups of its callers.',
        confidence: 'implied',
        sources: ['ecs-interconnecting-services', 'ecs-task-recommendations'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'After you switch them on in the VPC CNI',
        detail:
          'The plug-in enforces Kubernetes NetworkPolicy and cluster-wide policies on Linux EC2 nodes, from version 1.21.0. Windows nodes are left out, and pods that no controller such as a Deployment owns may not be covered reliably.',
        sources: ['eks-cni-network-policy-cni-network-policy-considerations'],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'If the network plug-in you chose enforces them',
        detail:
          'Without such a plug-in, policies can be created but have no effect. The VPC CNI can enforce them outside EKS if you also install its policy controller and node agent.',
        sources: ['k8s-network-policies', 'amazon-vpc-cni-k8s-readme'],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'no',
        short: 'Neither ECS rules nor security groups apply there',
        workaround: 'Firewall rules on your servers and in your network.',
        confidence: 'implied',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-networking'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Built in, once you switch the controller on',
        detail:
          'A ConfigMap enables the controller. Besides NetworkPolicy there are cluster-wide rules and, only here, rules by DNS name for outgoing traffic.',
        sources: ['eks-auto-net-pol'],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'The VPC CNI applies them to Linux EC2 nodes only',
        workaround: 'Security groups per pod.',
        sources: [
          'eks-cni-network-policy-cni-network-policy-considerations',
          'eks-fargate-fargate-comparison-table',
        ],
        checked,
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'With Cilium, the network plug-in AWS supports there',
        detail:
          'AWS supports the standard Kubernetes NetworkPolicy for layers 3 and 4, not Cilium’s own kinds of policy.',
        sources: [
          'eks-hybrid-nodes-network-policies-hybrid-nodes-configure-network-policies',
          'eks-hybrid-nodes-cni-hybrid-nodes-cilium-support',
        ],
        checked,
      },
    },
  },
  {
    id: 'private-subnets',
    group: 'networking',
    volatility: 'feature',
    question: 'Can it run without internet access?',
    label: 'Without internet access',
    why: 'Regulated networks allow no route to the internet, and endpoints can replace NAT gateways.',
    terms: ['registry', 'control-plane', 'container-agent'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'With VPC endpoints for the registry, S3 and logs',
        detail:
          'Fargate needs no endpoint for ECS itself. Tasks need endpoints for ECR (two) and S3 to pull private images, for CloudWatch Logs if they log there, and for Secrets Manager if they read from it. Service Connect uses the ecs-agent endpoint.',
        sources: ['ecs-vpc-endpoints-fargate-ecs-vpc-endpoint-considerations', 'ecr-vpc-endpoints'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'With VPC endpoints for ECS, the registry and logs',
        detail:
          'Image pulls, secrets and logs go through the primary interface of the instance, so its subnet needs the endpoints.',
        conflict:
          'The ECS page says endpoints make an internet gateway or NAT unnecessary. The AWS Batch reference asks for a NAT gateway where the subnets of Managed Instances give no public addresses.',
        sources: [
          'ecs-managed-instances-awsvpc-mode',
          'ecs-vpc-endpoints',
          'batch-api-managedinstancesnetworkconfiguration',
        ],
        checked,
        confidence: 'implied',
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'With VPC endpoints for ECS, the registry and logs',
        detail:
          'The agent needs three endpoints: ecs, ecs-agent and ecs-telemetry. If one is missing, traffic goes to the public endpoint. Images from ECR need two more and one for S3; add those of the services your tasks use, such as CloudWatch Logs and Secrets Manager.',
        sources: ['ecs-vpc-endpoints', 'ecr-vpc-endpoints'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'With a private API endpoint and VPC endpoints',
        detail:
          'Images must come from a registry inside the VPC, and every AWS service that pods use needs an endpoint. Nodes can be placed in private subnets through a NodeClass.',
        sources: ['eks-private-clusters-private-clusters-architecture', 'eks-auto-networking'],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'With a private API endpoint and VPC endpoints',
        detail:
          'Images must come from a registry inside the VPC, and every AWS service that nodes and pods use needs an endpoint, such as EC2, STS or EKS Auth. Self-managed nodes also need the cluster address and certificate at launch. Since 28 July 2026 the OIDC address behind IAM roles for service accounts has an endpoint too.',
        sources: [
          'eks-private-clusters-private-clusters-architecture',
          'eks-private-clusters',
          'eks-doc-history',
        ],
        checked: '2026-12-01',
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'With a private API endpoint and VPC endpoints',
        detail:
          'Pods run in private subnets in any case. Without a NAT gateway, images must come from a registry inside the VPC and each AWS service in use needs an endpoint. Since 28 July 2026 the OIDC address behind IAM roles for service accounts has an endpoint too.',
        sources: [
          'eks-fargate-fargate-considerations',
          'eks-private-clusters-private-clusters-architecture',
          'eks-doc-history',
        ],
        checked: '2026-12-01',
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'With images fetched beforehand into your own registry',
        detail:
          'kubeadm can run offline when the control plane images are already on the machine. Controllers that call AWS, such as the load balancer controller, need VPC endpoints.',
        sources: ['k8s-kubeadm-init', 'aws-load-balancer-controller-installation'],
        checked,
        confidence: 'implied',
      },
      'ecs-anywhere': {
        verdict: 'partly',
        short: 'Servers must reach the ECS and SSM endpoints',
        detail:
          'The agents use the ECS endpoints for tasks and metrics and three Systems Manager endpoints, plus those of other services in use, such as ECR and CloudWatch Logs.',
        confidence: 'implied',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-networking'],
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'A private link to the Region is needed all the time',
        detail:
          'Nodes reach the cluster over VPN or Direct Connect and renew their credentials at the Systems Manager or IAM Roles Anywhere endpoint. Set-up and upgrades also need the EKS and ECR endpoints, downloads from S3 and package sources of the operating system.',
        sources: [
          'eks-hybrid-nodes-networking',
          'eks-hybrid-nodes-networking-hybrid-nodes-networking-access-reqs',
        ],
        checked,
      },
    },
  },
  {
    id: 'static-egress',
    group: 'networking',
    volatility: 'concept',
    question: 'Can outgoing traffic have a fixed address?',
    label: 'Fixed outgoing address',
    why: 'Partners and payment services often admit only callers whose addresses they have on a list.',
    terms: ['task', 'pod', 'eni', 'node'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'yes',
        short: 'From private subnets, through a NAT gateway',
        detail:
          'A public NAT gateway has an Elastic IP address, which is what others see; a regional one in automatic mode leaves its addresses to AWS, unless an IPAM policy names a pool of yours. In public subnets an ECS task can have a public address of its own, as in Express Mode; AWS assigns it, so it is not fixed. EKS pods run in private subnets only.',
        sources: [
          'vpc-vpc-nat-gateway',
          'vpc-nat-gateways-regional',
          'vpc-ipam-define-public-ipv4-allocation-strategy-with-ipam-policies',
          'ecs-networking-outbound',
          'ecs-express-service-work',
          'eks-fargate-fargate-considerations',
        ],
        checked: '2026-12-01',
      },
      'ec2-aws': {
        verdict: 'yes',
        short: 'From private subnets, through a NAT gateway',
        detail:
          'A public NAT gateway has an Elastic IP address, which is what others see; a regional one in automatic mode leaves its addresses to AWS, unless an IPAM policy names a pool of yours. In public subnets the instances get addresses that AWS assigns: you can switch public addresses on or off there, not choose them.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/2834',
          opened: '2026-07-10',
        },
        confidence: 'implied',
        sources: [
          'vpc-vpc-nat-gateway',
          'vpc-nat-gateways-regional',
          'vpc-ipam-define-public-ipv4-allocation-strategy-with-ipam-policies',
          'ecs-managed-instances-awsvpc-mode',
          'eks-create-node-class-auto-node-class-spec',
        ],
        checked: '2026-11-29',
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'Through a NAT gateway, or an Elastic IP of the instance',
        detail:
          'A public NAT gateway has an Elastic IP address, which is what others see; a regional one in automatic mode leaves its addresses to AWS, unless an IPAM policy names a pool of yours. In public subnets, containers can go out with the public or Elastic IP address of their instance: ECS tasks in host or bridge mode, and pods with the default settings of the VPC CNI. ECS tasks in awsvpc mode need the NAT gateway.',
        sources: [
          'vpc-vpc-nat-gateway',
          'vpc-nat-gateways-regional',
          'vpc-ipam-define-public-ipv4-allocation-strategy-with-ipam-policies',
          'ecs-networking-outbound',
          'ecs-task-networking-awsvpc',
          'eks-external-snat',
        ],
        checked: '2026-11-29',
        confidence: 'implied',
      },
      own: {
        verdict: 'na',
        short: 'Traffic leaves through your own network',
        detail:
          'Your routers and firewalls set the address. On hybrid nodes, Cilium by default gives pod traffic that leaves the cluster the address of the node.',
        confidence: 'implied',
        sources: [
          'ecs-ecs-anywhere-ecs-anywhere-networking',
          'eks-hybrid-nodes-cni-hybrid-nodes-cilium-considerations',
        ],
        checked,
      },
    },
  },
  {
    id: 'across-vpcs',
    group: 'networking',
    volatility: 'feature',
    question: 'Can it connect services across VPCs and accounts?',
    label: 'Across VPCs and accounts',
    why: 'Teams with accounts of their own still call each other, and address ranges that overlap rule out plain routing.',
    terms: ['service', 'service-connect', 'gateway-api'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'By VPC Lattice, or Service Connect over peered VPCs',
        detail:
          'ECS registers tasks with VPC Lattice target groups, but not in blue/green deployments by CodeDeploy; AWS RAM shares the services. Service Connect spans VPCs and accounts of one Region if you connect the networks, for example by peering, and share the namespace.',
        sources: [
          'ecs-ecs-vpc-lattice',
          'ecs-service-connect-shared-namespaces',
          'ecs-service-connect-concepts-deploy',
          'ecs-vpc-lattice-resources-for-blue-green',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'partly',
        short: 'By VPC Lattice, with a controller you install',
        detail:
          'The Gateway API controller for VPC Lattice registers pods as targets; a service network shared through AWS RAM reaches other accounts and clusters.',
        sources: [
          'eks-integration-vpc-lattice',
          'vpc-lattice-target-groups',
          'aws-application-networking-k8s-ram-sharing',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'By VPC Lattice, with a controller you install',
        detail:
          'The Gateway API controller for VPC Lattice can be installed on self-managed clusters in AWS. Pods need addresses from the VPC to be targets.',
        sources: [
          'aws-application-networking-k8s-advanced-configurations',
          'vpc-lattice-target-groups',
        ],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'no',
        short: 'VPC Lattice and Service Connect both leave it out',
        workaround: 'The names and routes of your own network.',
        sources: ['ecs-ecs-vpc-lattice', 'ecs-service-connect-concepts-deploy'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'By VPC Lattice, with a load balancer or a shared address',
        detail:
          'Target groups of VPC Lattice take IP addresses only from the subnets of a VPC, so pods on site stand behind an Application Load Balancer. A resource configuration shares a private IPv4 address on site without one, for TCP connections towards it only. Either way AWS must be able to route to the pods.',
        confidence: 'implied',
        sources: [
          'vpc-lattice-target-groups',
          'eks-hybrid-nodes-ingress',
          'vpc-privatelink-access-resources',
          'vpc-lattice-resource-configuration-resource-definition',
        ],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'host-network',
    group: 'networking',
    volatility: 'feature',
    question: 'Can a container use the network of its host?',
    label: 'Host network',
    why: 'Network agents and programs with many ports or very high packet rates want no translation in between.',
    terms: ['host', 'awsvpc', 'node', 'daemon'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'In host mode; bridge and none are offered too',
        detail:
          'The task definition names the mode, and bridge is the default on Linux. Windows tasks have awsvpc and Docker’s NAT network only.',
        sources: ['ecs-task-networking'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'With hostNetwork or a hostPort in the pod',
        detail: 'Pods on the host network have the address of the node.',
        sources: ['eks-eks-compute-compare-compute-options', 'eks-external-snat'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'With hostNetwork in the pod',
        detail:
          'Such a pod should set the DNS policy ClusterFirstWithHostNet, to go on finding services by name.',
        sources: ['k8s-dns-pod-service'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'Tasks always use awsvpc mode',
        workaround: 'Run such tasks on Managed Instances or EC2.',
        sources: ['ecs-fargate-tasks-services'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'In host mode; there is no bridge mode',
        detail: 'A task definition must name its mode: without one, tasks do not run here.',
        conflict:
          'The developer guide lists the modes awsvpc and host; the API reference adds none, without outside connections.',
        sources: [
          'ecs-managed-instance-networking',
          'ecs-api-api-managedinstancesnetworkconfiguration',
        ],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: 'In host mode; bridge and none are offered too',
        detail: 'There is no awsvpc mode here.',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-networking'],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Pods cannot ask for hostNetwork or hostPort',
        workaround: 'Run such pods on EC2 nodes of the same cluster.',
        sources: ['eks-fargate-fargate-considerations'],
        checked,
      },
    },
  },
  {
    id: 'ipv6',
    group: 'networking',
    volatility: 'feature',
    question: 'Does it support IPv6?',
    label: 'IPv6',
    why: 'IPv6 ends the shortage of private addresses and saves public IPv4 addresses.',
    terms: ['task', 'pod', 'cni'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'In dual-stack or IPv6-only subnets',
        detail:
          'With the account setting dualStackIPv6, Linux tasks in awsvpc mode and dual-stack subnets get both kinds of address. IPv6-only needs Linux and one of the Regions AWS lists for it; it allows no ECS Exec and no interface endpoints for ECR.',
        sources: [
          'ecs-task-networking-awsvpc',
          'ecs-fargate-task-networking',
          'ecs-managed-instances-awsvpc-mode',
          'ecs-managed-instance-networking',
          'ecs-task-networking-networking-ipv6-only',
        ],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'Instead of IPv4, chosen when a cluster is created',
        detail:
          'Pods and Services of an IPv6 cluster get IPv6 addresses only; dual-stack pods are not offered, and the choice is final. Nodes keep both and translate calls to IPv4. EC2 nodes must be of the Nitro type, and Windows is left out.',
        roadmap: {
          url: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/3615',
          opened: '2026-03-02',
        },
        sources: ['eks-cni-ipv6'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Also dual-stack, if the network plug-in supports it',
        detail:
          'Dual-stack is stable since Kubernetes 1.23 and needs nodes and a plug-in with both kinds of address. The VPC CNI runs with either IPv4 or IPv6, not both.',
        sources: ['k8s-dual-stack', 'amazon-vpc-cni-k8s-readme'],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'partly',
        short: 'For Linux tasks, on servers in IPv6-only subnets',
        sources: ['ecs-ecs-anywhere-ecs-anywhere-networking'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'Node and pod ranges must be IPv4',
        detail: 'AWS supports Cilium on hybrid nodes with IPv4 only.',
        sources: [
          'eks-hybrid-nodes-cni-hybrid-nodes-cilium-support',
          'eks-hybrid-nodes-networking-hybrid-nodes-networking-on-prem-cidrs',
        ],
        checked,
      },
    },
  },
  {
    id: 'gateway-api',
    group: 'networking',
    volatility: 'feature',
    question: 'Does it support the Kubernetes Gateway API?',
    label: 'Gateway API',
    why: 'The Gateway API is the successor of Ingress, and new routing functions arrive there.',
    terms: ['gateway-api', 'ingress', 'load-balancer', 'crd'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'ECS Gateway is a separate feature of AWS',
        detail:
          'Gateway API objects belong to Kubernetes. The ECS Gateway serves a like purpose with its own API: a platform team sets up a shared HTTPS entry, and services connect to it.',
        workaround: 'An ECS Gateway, or an Application Load Balancer with your own listener rules.',
        sources: ['ecs-gateway-managing', 'k8s-gateway'],
        checked,
        confidence: 'implied',
      },
      eks: {
        verdict: 'partly',
        short: 'With a controller you install',
        detail:
          'The AWS Load Balancer Controller serves TCP, UDP and TLS routes with a Network Load Balancer from version 2.13.3 and HTTP and gRPC routes with an Application Load Balancer from 2.14.0. You also install the Gateway API definitions. Since November 2026, ELB for Envoy can also run the proxies of an Envoy Gateway you install, outside your nodes.',
        sources: [
          'aws-load-balancer-controller-gateway',
          'eks-aws-load-balancer-controller',
          'elb-envoy-kubernetes-overview',
          'elb-envoy-api-welcome',
        ],
        checked: '2026-12-01',
      },
      kubernetes: {
        verdict: 'partly',
        short: 'With a controller you install',
        detail:
          'The Gateway API is an add-on to Kubernetes with many implementations. For AWS load balancers there is the AWS Load Balancer Controller.',
        sources: ['k8s-gateway', 'aws-load-balancer-controller-gateway'],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'no',
        short: 'ECS Gateway is not for external instances either',
        detail:
          'An ECS Gateway needs tasks in awsvpc mode, which external instances do not support.',
        sources: ['ecs-gateway-connect-service', 'ecs-ecs-anywhere-ecs-anywhere-networking'],
        checked,
        confidence: 'implied',
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Built in: ALB for HTTP and gRPC, NLB for TCP and UDP',
        detail:
          'Auto Mode runs the load balancers behind Gateway, HTTPRoute, GRPCRoute, TCPRoute and UDPRoute objects; no controller is to be installed, and a cluster setting lets it keep the Gateway API definitions too. Not every field of the Gateway API is supported.',
        since: '2026-10-28',
        sources: [
          'eks-auto-configure-gateway-api',
          'eks-api-api-crdmanagementconfiguration',
          'aws-whats-new-2026-10-amazon-eks-auto-mode-kubernetes-gateway-api',
        ],
        checked,
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'With Cilium Gateway, once you enable it',
        detail:
          'AWS supports Cilium Gateway for HTTP and gRPC traffic that comes from the site. You install the Gateway API definitions and switch it on in Cilium; it does not create load balancers by itself.',
        sources: [
          'eks-hybrid-nodes-ingress-hybrid-nodes-ingress-cilium',
          'eks-hybrid-nodes-cni-hybrid-nodes-cilium-support',
        ],
        checked,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
