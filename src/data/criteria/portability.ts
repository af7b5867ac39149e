import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-24';

/** Rows about running elsewhere, leaving, and adding software made by others. */
export const portability = [
  {
    id: 'other-clouds',
    group: 'portability',
    volatility: 'feature',
    question: 'Can the same cluster run in another cloud?',
    label: 'Other clouds',
    why: 'Several clouds under one cluster are often expected of Kubernetes; mostly it means several clusters.',
    terms: ['cluster', 'control-plane', 'node'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'Fargate and EC2 capacity exist in AWS only',
        workaround:
          'Register servers of the other cloud through ECS Anywhere, without load balancing and with the control plane in AWS.',
        confidence: 'implied',
        sources: [
          'ecs-capacity-launch-type-comparison',
          'sample-apex-skills-model-selection-framework',
          'ecs-ecs-anywhere',
        ],
        checked,
      },
      eks: {
        verdict: 'no',
        short: 'Nodes live in the VPC of the cluster',
        detail: 'Only hybrid nodes may stand elsewhere, and those not in another cloud.',
        workaround:
          'Run a second cluster with the Kubernetes service of that cloud and deploy the same manifests to both.',
        sources: ['eks-eks-compute', 'eks-hybrid-nodes-overview-hybrid-nodes-general'],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'The same software, as another cluster there',
        detail:
          'Kubernetes runs in clouds and on your own machines. The cluster on EC2 stays where its instances are; elsewhere you build the next one with the same tools.',
        sources: ['k8s-production-environment'],
        confidence: 'implied',
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'partly',
        short: 'Servers there can join; control stays in AWS',
        detail:
          'A server or virtual machine with a supported Linux and the two agents can be registered; an AWS sample names those in other clouds too. There is no load balancing, no service discovery and no network interface per task.',
        sources: ['sample-apex-skills-model-selection-framework', 'ecs-ecs-anywhere'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'Hybrid nodes in other clouds are not supported',
        detail: 'The feature is for on-premises and edge machines.',
        workaround:
          'Run a second cluster with the Kubernetes service of that cloud and deploy the same manifests to both.',
        sources: ['eks-hybrid-nodes-overview-hybrid-nodes-general'],
        checked,
      },
    },
  },
  {
    id: 'on-premises',
    group: 'portability',
    volatility: 'feature',
    question: 'Can it run on servers on your premises?',
    label: 'On your premises',
    why: 'Data that must stay in a building, machines already paid for and short distances keep work on site.',
    terms: ['host', 'node', 'control-plane'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'Fargate runs in AWS Regions, not on Outposts',
        workaround:
          'Register your servers through ECS Anywhere, or run ECS on EC2 on AWS Outposts.',
        sources: ['ecs-cluster-regions-zones', 'ecs-ecs-anywhere'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'no',
        short: 'The hosts are EC2 instances AWS starts',
        detail: 'Whether they can run on AWS Outposts, on your premises, is not stated.',
        workaround: 'Register your servers through ECS Anywhere.',
        confidence: 'implied',
        sources: ['ecs-managedinstances', 'sample-apex-skills-model-selection-framework'],
        checked: '2026-11-29',
      },
      'ecs-ec2': {
        verdict: 'partly',
        short: 'Only on AWS Outposts, hardware of AWS',
        sources: ['ecs-cluster-regions-zones', 'ecs-ecs-anywhere'],
        workaround: 'Register servers you own through ECS Anywhere.',
        checked,
      },
      'eks-auto-mode': {
        verdict: 'no',
        short: 'Its nodes are EC2 instances, and not on Outposts',
        workaround: 'Add hybrid nodes to the same cluster.',
        sources: [
          'eks-automode',
          'eks-eks-compute-compare-compute-options',
          'eks-hybrid-nodes-overview-hybrid-nodes-features',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'partly',
        short: 'Self-managed nodes on AWS Outposts racks',
        detail:
          'The control plane stays in the Region or, as a local cluster, runs on the Outpost too. Managed node groups are not available there.',
        workaround: 'Add servers you own as hybrid nodes.',
        sources: [
          'eks-eks-outposts-outposts-overview-comparing-deployment-options',
          'eks-eks-compute-compare-compute-options',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Fargate pods run in AWS Regions only',
        workaround: 'Add hybrid nodes to the same cluster.',
        sources: ['eks-fargate-fargate-considerations', 'eks-eks-compute'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'partly',
        short: 'The same software, as another cluster on site',
        detail: 'Kubernetes can be installed on physical and virtual machines of your own.',
        sources: ['k8s-production-environment'],
        confidence: 'implied',
        checked,
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: 'Amazon Linux 2023, Ubuntu 20 to 24 or RHEL 9, x86 or Arm',
        detail:
          'Since 7 August 2026 Windows and other Linux systems are no longer supported. Meant for work that sends traffic out or processes data: there is no Elastic Load Balancing and no service discovery.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/2214',
          opened: '2023-11-25',
        },
        sources: ['ecs-ecs-anywhere'],
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'Physical or virtual machines, x86 or Arm',
        detail:
          'The control plane stays in AWS. You run the machines and the private network to it.',
        sources: ['eks-hybrid-nodes-overview-hybrid-nodes-features'],
        checked,
      },
    },
  },
  {
    id: 'exit-cost',
    group: 'portability',
    volatility: 'concept',
    question: 'What moves with you if you leave AWS?',
    label: 'What you take along',
    why: 'Images always move; what describes and connects them decides how much is written anew.',
    terms: ['image', 'task-definition', 'manifest', 'helm'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'The images; definitions and wiring are redone',
        detail:
          'Task definitions, services and their IAM roles, load balancers and scaling are described in AWS’s own terms. An AWS sample on choosing a model points to EKS where portability between clouds is required.',
        sources: ['sample-apex-skills-model-selection-framework', 'ecs-api-api-operations'],
        confidence: 'implied',
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'Images, manifests and charts; AWS wiring is redone',
        detail:
          'EKS is certified conformant, so what runs on upstream Kubernetes runs on EKS. Load balancers, storage classes, identities and node pools are tied to AWS.',
        sources: ['eks-bp-control-plane', 'eks-automode'],
        confidence: 'implied',
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'Images, manifests, charts and your cluster set-up',
        detail:
          'Tools such as kubeadm, kops or kubespray build clusters elsewhere too. What you connected to EC2, EBS and load balancers is redone.',
        sources: ['k8s-production-environment'],
        confidence: 'implied',
        checked,
      },
    },
    overrides: {
      'eks-hybrid': {
        verdict: 'value',
        short: 'Images, manifests, charts and your own machines',
        detail:
          'EKS is certified conformant, so what runs on upstream Kubernetes runs on EKS. The machines and the storage on site are yours already; the control plane, the IAM roles of pods and any load balancer of AWS are redone.',
        sources: [
          'eks-bp-control-plane',
          'eks-hybrid-nodes-overview',
          'eks-ebs-csi-ebs-csi-considerations',
        ],
        confidence: 'implied',
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'switch-capacity',
    group: 'portability',
    volatility: 'feature',
    question: 'Can you move work between kinds of capacity?',
    label: 'Changing the capacity',
    why: 'A choice of capacity weighs less when it can be changed later without a new description of the work.',
    terms: ['capacity-provider', 'launch-type', 'fargate-profile', 'node-group'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Update the service’s capacity provider',
        detail:
          'A service can move between Fargate, Managed Instances and Auto Scaling groups. Its task definition must be valid for the target, so what only EC2 allows has to go before a move to Fargate. A strategy cannot mix the kinds.',
        sources: ['ecs-capacity-launch-type-comparison', 'ecs-managedinstances'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'One cluster holds all kinds, chosen per pod',
        detail:
          'A cluster schedules pods on any mix of Auto Mode, node groups, self-managed, hybrid and Fargate nodes. Labels and selectors decide; pods are started anew on the other nodes.',
        sources: ['eks-eks-compute', 'eks-auto-migrate-fargate'],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'Between instances you add; no Fargate',
        detail:
          'Nodes of any type and size can join and pods are directed by labels. Fargate, Auto Mode and managed node groups belong to EKS.',
        sources: ['k8s-production-environment', 'eks-eks-compute'],
        confidence: 'implied',
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'partly',
        short: 'Away from your servers; back only if it began there',
        detail:
          'A service with the External launch type can be updated to Fargate, Managed Instances or Auto Scaling group capacity, if its task definition is valid there, and reverted later. A service made on other capacity cannot be updated to External: ECS Anywhere has no capacity provider.',
        sources: [
          'ecs-capacity-launch-type-comparison',
          'ecs-capacity-launch-type-comparison-capacity-provider-to-launch-type',
          'ecs-ecs-anywhere',
        ],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'Pods that match a Fargate profile run there',
        detail:
          'A profile chooses by namespace and labels. Pods with daemons, privileges, host ports or EBS volumes do not fit Fargate. Other nodes can run side by side; AWS recommends Auto Mode over Fargate for EKS and describes the move, workload by workload.',
        sources: [
          'eks-fargate-profile',
          'eks-fargate-fargate-considerations',
          'eks-auto-migrate-fargate',
        ],
        checked,
      },
    },
  },
  {
    id: 'packaging',
    group: 'portability',
    volatility: 'concept',
    question: 'Can you install software as Helm charts?',
    label: 'Helm charts',
    why: 'Much server software is published as a chart that installs all its parts in one step.',
    terms: ['helm', 'manifest', 'task-definition'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'Helm is a package manager for Kubernetes',
        workaround:
          'Describe the images of the chart in task definitions, by hand or with CloudFormation, CDK or Terraform.',
        sources: ['eks-helm', 'marketplace-container-based-products'],
        confidence: 'implied',
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'With the Helm client and access to the cluster',
        sources: ['eks-helm'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'With the Helm client, as on every cluster',
        sources: ['helm-readme', 'marketplace-container-based-products'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'partly',
        short: 'If the chart needs no daemon and no privileges',
        detail:
          'Charts install as on any EKS cluster. Pods in them that are DaemonSets, privileged, on host ports or on EBS volumes need other nodes.',
        confidence: 'implied',
        sources: ['eks-helm', 'eks-fargate-fargate-considerations'],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'operators',
    group: 'portability',
    volatility: 'concept',
    question: 'Can you add your own resource types?',
    label: 'Own resource types',
    why: 'Databases, certificates and platforms of your own can then be managed like built-in objects.',
    terms: ['crd', 'operator', 'control-plane'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'The ECS API has a fixed set of objects',
        detail:
          'Its actions work on clusters, services, tasks, task definitions, daemons, gateways and capacity. None of them adds a type.',
        workaround: 'Write automation against the ECS API and the events ECS sends to EventBridge.',
        sources: ['ecs-api-api-operations', 'ecs-ecs-cwe-events'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'CRDs with controllers, as in any Kubernetes',
        detail:
          'EKS is conformant upstream Kubernetes. The control plane stores your objects; the controllers run as pods on your capacity.',
        sources: ['k8s-custom-resources', 'eks-bp-control-plane'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'CRDs with controllers, or an added API server',
        sources: ['k8s-custom-resources'],
        checked,
      },
    },
  },
  {
    id: 'third-party-software',
    group: 'portability',
    volatility: 'feature',
    question: 'Does third-party software ship for it?',
    label: 'Third-party software',
    why: 'What a vendor delivers ready to run need not be packaged and kept up to date by you.',
    terms: ['helm', 'add-on', 'image'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'As images with the vendor’s templates',
        detail:
          'AWS Marketplace delivers container products as images with instructions and, where the vendor made them, deployment templates. Helm charts are for Kubernetes.',
        sources: ['marketplace-container-based-products'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'As Helm charts, images and EKS add-ons',
        detail:
          'AWS Marketplace offers third-party Kubernetes applications, and EKS installs add-ons of AWS and of other vendors. Not every add-on is tested on hybrid nodes. Starting charts from the Marketplace page itself ended on 1 March 2026; the Helm client does it.',
        sources: ['marketplace-container-based-products', 'eks-eks-add-ons'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'As Helm charts and images',
        detail:
          'AWS Marketplace delivers third-party Kubernetes applications for clusters you manage on EC2 as well. EKS add-ons need EKS.',
        sources: ['marketplace-container-based-products'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'partly',
        short: 'Unless it needs daemons or privileged pods',
        detail:
          'The offer is that of EKS. Agents and drivers that run as DaemonSets or privileged pods do not start on Fargate.',
        confidence: 'implied',
        sources: ['marketplace-container-based-products', 'eks-fargate-fargate-considerations'],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'local-development',
    group: 'portability',
    volatility: 'concept',
    question: 'Can you run it the same way on a laptop?',
    label: 'On a laptop',
    why: 'What a developer can try before pushing need not be debugged in a shared environment.',
    terms: ['task', 'service', 'image', 'pod'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'Containers and credentials, not the scheduler',
        detail:
          'Docker runs the containers, and a container from AWS Labs beside them answers for role credentials, which it takes from your own, and for task metadata in versions 2 and 3, not 4. Services, scaling and load balancing are found in AWS only.',
        confidence: 'implied',
        sources: [
          'amazon-ecs-local-container-endpoints-readme',
          'ecs-ecs-services',
          'amazon-ecs-local-container-endpoints-features',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'partly',
        short: 'Kubernetes yes, what EKS connects to AWS no',
        detail:
          'kind and minikube run a cluster on a personal computer, and EKS runs the same upstream Kubernetes. Load balancers, EBS volumes, identities and node scaling of AWS are not there.',
        confidence: 'implied',
        sources: ['k8s-tasks-tools', 'eks-bp-control-plane'],
        checked: '2026-11-29',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'With kind or minikube, the same API',
        detail:
          'kind needs Docker or Podman, minikube runs a cluster of one node or several. Drivers for EC2, EBS and load balancers stay in AWS.',
        confidence: 'implied',
        sources: ['k8s-tasks-tools'],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'migrate-in',
    group: 'portability',
    volatility: 'feature',
    question: 'What helps to move in from simpler tools?',
    label: 'Moving in',
    why: 'Much starts as a Compose file or on a service that has since closed.',
    terms: ['image', 'task-definition', 'manifest', 'express-mode'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'Images fit; little is left for Compose files',
        detail:
          'Docker’s own way from Compose to ECS was retired in November 2023, and its repository is archived. Copilot reached the end of its support on 12 June 2026.',
        sources: ['compose-cli-readme', 'copilot-cli-readme'],
        confidence: 'implied',
        checked: '2026-12-01',
      },
      eks: {
        verdict: 'value',
        short: 'Kompose turns a Compose file into manifests',
        detail:
          'It makes Deployments, Services and volume claims and skips keys that have no counterpart, such as depends_on, links and logging.',
        sources: ['k8s-translate-compose-kubernetes', 'kompose-conversion'],
        checked: '2026-11-29',
      },
      kubernetes: {
        verdict: 'value',
        short: 'Kompose turns Compose files into manifests',
        detail:
          'It makes Deployments, Services and volume claims and skips keys that have no counterpart, such as depends_on, links and logging.',
        sources: ['k8s-translate-compose-kubernetes', 'kompose-conversion'],
        checked: '2026-11-29',
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'AWS’s guide from App Runner to Express Mode',
        detail:
          'The same image starts in Express Mode. With a domain of your own, DNS weights shift the traffic; otherwise the address changes. What App Runner built from source needs a step that builds an image. Docker’s way from Compose to ECS was retired in November 2023, and support for Copilot ended on 12 June 2026.',
        sources: [
          'apprunner-apprunner-availability-change',
          'compose-cli-readme',
          'copilot-cli-readme',
        ],
        checked: '2026-12-01',
      },
    },
  },
  {
    id: 'local-zones',
    group: 'portability',
    volatility: 'feature',
    question: 'Does it run in Local Zones and Outposts?',
    label: 'Local Zones and Outposts',
    why: 'Sites of AWS outside its Regions bring work nearer to users, but not every capacity is there.',
    terms: ['region', 'availability-zone', 'node-group'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'Neither there nor in Wavelength Zones',
        workaround: 'Run these tasks on EC2 instances in the zone, in the same cluster.',
        sources: ['ecs-cluster-regions-zones'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'unknown',
        short: 'Nothing is stated for Managed Instances',
        lookedFor:
          'Local Zones, Wavelength Zones or Outposts in the Managed Instances guide, the ECS page on zones, the API model, CloudFormation and CDK references, the public roadmap and an AWS sample.',
        sources: [],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Both, and Wavelength Zones',
        detail: 'In a Local Zone you can start the instances and an Application Load Balancer.',
        sources: ['ecs-cluster-regions-zones'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'In Local Zones through a node class; not on Outposts',
        detail:
          'A node class names a subnet in the Local Zone, and a node pool with a taint keeps other pods off its nodes.',
        conflict:
          'In the EKS guide the comparison of compute options still says no for Local Zones, and the page on deployment options names only other nodes there; another page explains how to run Auto Mode nodes there, and the release notes announce it on 1 October 2025.',
        since: '2025-10-01',
        sources: [
          'eks-auto-local-zone',
          'eks-auto-change-october-1-2025',
          'eks-eks-compute-compare-compute-options',
          'eks-eks-deployment-options-eks-cloud-deployment-options',
        ],
        checked: '2026-11-29',
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'Self-managed nodes everywhere, groups in part',
        detail:
          'Managed node groups run in Local Zones, not on Outposts or in Wavelength Zones. Self-managed nodes run in all three. The control plane stays in the Region, or on the Outpost as a local cluster.',
        sources: [
          'eks-eks-deployment-options-eks-cloud-deployment-options',
          'eks-eks-outposts-outposts-overview-comparing-deployment-options',
          'eks-eks-compute-compare-compute-options',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Neither there nor in Wavelength',
        workaround: 'Add self-managed nodes in the zone to the same cluster.',
        sources: [
          'eks-fargate-fargate-considerations',
          'eks-eks-deployment-options-eks-cloud-deployment-options',
        ],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'Wherever EC2 instances can be started',
        sources: ['ec2-using-regions-availability-zones'],
        confidence: 'implied',
        checked,
      },
      'ecs-anywhere': {
        verdict: 'na',
        short: 'It is for servers outside AWS',
        sources: ['ecs-ecs-anywhere'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'Hybrid nodes on AWS sites are not supported',
        detail:
          'The same cluster can have ordinary nodes in Local Zones or on Outposts beside its hybrid nodes.',
        sources: [
          'eks-hybrid-nodes-overview-hybrid-nodes-general',
          'eks-hybrid-nodes-overview-hybrid-nodes-features',
        ],
        checked,
      },
    },
  },
  {
    id: 'disconnected-sites',
    group: 'portability',
    volatility: 'feature',
    question: 'Does it work at sites cut off from AWS?',
    label: 'Cut-off sites',
    why: 'Ships, mines and closed networks cannot rely on a control plane in a Region.',
    terms: ['control-plane', 'node', 'self-healing'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'It runs inside an AWS Region',
        workaround: 'EKS Anywhere runs Kubernetes on your hardware without any link to AWS.',
        sources: [
          'sample-apex-skills-model-selection-framework',
          'ecs-cluster-regions-zones',
          'eks-eks-deployment-options-air-gapped-deployment-options',
        ],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'no',
        short: 'The instances and their control are in AWS',
        workaround: 'EKS Anywhere runs Kubernetes on your hardware without any link to AWS.',
        sources: [
          'sample-apex-skills-model-selection-framework',
          'eks-eks-deployment-options-air-gapped-deployment-options',
        ],
        checked,
      },
      'ecs-ec2': {
        verdict: 'no',
        short: 'The agent on each host needs the control plane',
        workaround: 'EKS Anywhere runs Kubernetes on your hardware without any link to AWS.',
        sources: [
          'ecs-networking-connecting-vpc',
          'sample-apex-skills-model-selection-framework',
          'eks-eks-deployment-options-air-gapped-deployment-options',
        ],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'no',
        short: 'Nodes are EC2 instances, the control plane is in a Region',
        workaround: 'EKS Anywhere runs Kubernetes on your hardware without any link to AWS.',
        sources: [
          'eks-eks-deployment-options-eks-cloud-deployment-options',
          'eks-eks-compute-compare-compute-options',
          'eks-eks-deployment-options-air-gapped-deployment-options',
        ],
        confidence: 'implied',
        checked,
      },
      'eks-ec2': {
        verdict: 'partly',
        short: 'Local clusters on Outposts bridge cut links',
        detail:
          'With the control plane on the Outpost, applications go on and the cluster can be operated while the link is down for a time. Outposts with EBS have neither IRSA nor Pod Identity; those with instance store get no new credentials from them meanwhile. EKS on Outposts needs a reliable connection to a Region.',
        workaround: 'EKS Anywhere runs Kubernetes on your hardware without any link to AWS.',
        sources: [
          'eks-eks-outposts-outposts-overview-when-deployment-options',
          'eks-eks-outposts-outposts-overview-comparing-deployment-options',
          'eks-anywhere-eksafeatures',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Pods and control plane are in a Region',
        workaround: 'EKS Anywhere runs Kubernetes on your hardware without any link to AWS.',
        sources: [
          'eks-eks-deployment-options-eks-cloud-deployment-options',
          'eks-fargate-fargate-considerations',
          'eks-eks-deployment-options-air-gapped-deployment-options',
        ],
        confidence: 'implied',
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'partly',
        short: 'EC2 belongs to AWS; the software itself needs no AWS',
        detail: 'On your own hardware the same Kubernetes runs without a cloud.',
        sources: ['k8s-production-environment', 'eks-anywhere-eksafeatures'],
        confidence: 'implied',
        checked,
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'It needs a reliable link and has no disconnected mode',
        detail:
          'The agents need endpoints of a Region. While the link is down ECS restarts no container that fails; credentials are refreshed when it is back.',
        conflict:
          'An AWS sample on choosing an ECS model marks ECS Anywhere with yes for “air-gap / on-prem”. The guide lists endpoints of the Region that must be reachable.',
        workaround:
          'An AWS sample, the network sentry, archived in January 2026, lets Docker restart containers while the link is down. Without any link: EKS Anywhere.',
        sources: [
          'ecs-ecs-anywhere',
          'aws-blogs-containers-implement-amazon-ecs-anywhere-enhanced-workload-resilience-in-disconnected-scenarios',
          'ecs-external-instance-network-sentry',
          'sample-apex-skills-model-selection-framework',
          'eks-eks-deployment-options-air-gapped-deployment-options',
        ],
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'It needs a reliable link to the Region',
        detail:
          'Pods go on running through a cut, but nothing on the nodes cut off can be changed until the link is back. AWS advises against use where the link is often away.',
        workaround: 'EKS Anywhere runs Kubernetes on your hardware without any link to AWS.',
        sources: [
          'eks-hybrid-nodes-overview-hybrid-nodes-general',
          'eks-bp-hybrid-nodes-kubernetes-pod-failover',
          'eks-eks-deployment-options-air-gapped-deployment-options',
        ],
        checked: '2026-11-29',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
