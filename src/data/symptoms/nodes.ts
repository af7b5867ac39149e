import type { OptionId } from '../options.ts';
import type { SymptomInput } from '../schema.ts';

/** Where nodes are machines that can fail one by one. */
const withNodes = [
  'eks-auto-mode',
  'eks-ec2',
  'kubernetes-ec2',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

/** Nodes that do not join, do not become ready, or do not leave. */
export const nodes = [
  {
    id: 'node-not-ready',
    family: 'nodes',
    message: 'Kubelet stopped posting node status.',
    otherMessages: [
      'NodeNotReady',
      'NodeStatusUnknown',
      'PLEG is not healthy: pleg was last seen active <time> ago; threshold is 3m0s',
    ],
    where: 'Conditions of a node (kubectl describe node), and its status NotReady',
    options: withNodes,
    short:
      'The control plane has heard nothing from the node for a while, or the node itself reports a fault.',
    meaning:
      'Every node reports that it is alive. If reports stop, its state becomes Unknown and no new pods go there. After five minutes more, its pods are replaced elsewhere, unless they are tied to the node by a volume or a rule. The pods on it may still be running.',
    causes: [
      {
        id: 'machine-gone',
        title: 'The machine is gone or broken',
        why: 'A Spot interruption, a hardware fault or someone in the console stopped it.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-instance-status \\\n  --include-all-instances --instance-ids <instance>',
          sign: 'it is not `running`, or a status check is `impaired`.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Nothing: a node with failed checks is replaced. To be quicker, delete its NodeClaim.',
          },
          {
            options: ['eks-ec2'],
            text: 'Terminate the instance: its group or Karpenter starts another. What was only on its own disks is lost. Turn on node auto repair so that it happens by itself.',
          },
          {
            options: ['kubernetes-ec2'],
            text: 'Terminate the instance, then `kubectl delete node <node>` if no controller removes it. What was only on its own disks is lost.',
          },
          {
            options: ['eks-hybrid'],
            text: 'Look at the machine itself and its connection to AWS: for the control plane, a lost line and a lost machine look alike.',
          },
        ],
        sources: ['k8s-nodes-condition', 'eks-node-health', 'eks-auto-change-june-9-2026'],
      },
      {
        id: 'out-of-resources',
        title: 'It has no memory, CPU or disk left',
        why: 'Pods without limits starve the kubelet, so that it can no longer report in time.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe node <node> | grep -A9 "Conditions:"',
          sign: '`MemoryPressure`, `DiskPressure` or `PIDPressure` is True, or “PLEG is not healthy” is shown.',
        },
        fixes: [
          {
            options: withNodes,
            text: 'Cordon the node and delete the largest pod that has a copy elsewhere. Then give every pod a memory limit, and keep CPU and memory reserved for the system.',
          },
        ],
        sources: ['eks-troubleshooting-not-ready', 'repost-eks-worker-node-not-ready'],
      },
      {
        id: 'no-way-to-the-api',
        title: 'It cannot reach the control plane',
        why: 'A changed security group, route, NAT gateway or endpoint setting cuts off nodes, often several at once.',
        minutes: 5,
        check: {
          language: 'sh',
          command:
            'aws eks describe-cluster --name <cluster> \\\n  --query cluster.resourcesVpcConfig',
          sign: 'several nodes fail in the same minute, and private access is off or `publicAccessCidrs` leaves out their addresses.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2'],
            text: 'Turn on private access of the cluster endpoint, and undo the last change of security groups or routes.',
          },
          {
            options: ['kubernetes-ec2'],
            text: 'Check the load balancer of the API server, its certificate, and TCP 6443 from the nodes.',
          },
          {
            options: ['eks-hybrid'],
            text: 'Check the VPN or Direct Connect, and TCP 443 from the machine to the cluster endpoint.',
          },
        ],
        sources: [
          'eks-troubleshooting-instances-failed-to-join',
          'eks-private-clusters-private-clusters-architecture',
        ],
      },
      {
        id: 'kubelet-or-runtime',
        title: 'The kubelet or the runtime has stopped',
        why: 'The machine runs, but the program that reports has crashed or hangs.',
        minutes: 5,
        check: {
          language: 'sh',
          command:
            'systemctl status kubelet containerd\njournalctl -u kubelet --since -15m | tail -50',
          sign: 'on the node, one of them is not `active`, or the log repeats one error.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: '`systemctl restart containerd kubelet`. If it comes back with the same error, replace the node and keep its log.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'You cannot sign in here: read logs with a `NodeDiagnostic` object or `aws ec2 get-console-output`, then delete the NodeClaim.',
          },
        ],
        sources: ['karpenter-troubleshooting-node-notready', 'eks-auto-troubleshoot'],
      },
    ],
    prevent:
      'Turn on node repair, give every pod limits, spread replicas over nodes, and alarm on nodes that are not ready.',
    sources: [
      'kubernetes-node-lifecycle-controller',
      'k8s-nodes-condition',
      'repost-eks-worker-node-not-ready',
    ],
    criteria: ['host-repair', 'self-healing', 'host-access'],
    terms: ['node', 'kubelet', 'control-plane'],
    related: ['cni-plugin-not-initialized', 'evicted', 'untolerated-taint'],
    checked: '2026-12-01',
  },
  {
    id: 'cni-plugin-not-initialized',
    family: 'nodes',
    message:
      'NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
    otherMessages: [
      'Container runtime network not ready',
      'network plugin is not ready: cni config uninitialized',
      'dial tcp 127.0.0.1:50051: connect: connection refused',
    ],
    where: 'Conditions of a node that is NotReady (kubectl describe node)',
    options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
    short: 'The node has joined, but its network plugin is not running, so it cannot take pods.',
    meaning:
      'A node becomes ready when a CNI plugin has written its configuration. The plugin itself is a DaemonSet pod on the node. On a new node this text is normal for a minute; later it means that this pod does not start.',
    causes: [
      {
        id: 'plugin-pod-fails',
        title: 'The plugin pod does not run',
        why: 'Its image cannot be pulled, it crashes, or it is too old for this version of Kubernetes.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'kubectl get pods -n kube-system -o wide | \\\n  grep -E "aws-node|cilium|calico"',
          sign: 'the pod of this node is not running, or there is none.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Follow the error of that pod. Update the VPC CNI add-on: `aws eks update-addon --cluster-name <cluster> --addon-name vpc-cni`.',
          },
          {
            options: ['kubernetes-ec2'],
            text: 'Install or upgrade your network plugin: kubeadm does not install one.',
          },
          {
            options: ['eks-hybrid'],
            text: 'Install Cilium: the VPC CNI does not run on hybrid nodes, and without a CNI they never become ready.',
          },
        ],
        sources: [
          'karpenter-troubleshooting-node-notready',
          'repost-eks-failed-create-pod-sandbox',
          'eks-hybrid-nodes-cni',
        ],
      },
      {
        id: 'permission',
        title: 'The plugin has no permission',
        why: '`aws-node` needs `AmazonEKS_CNI_Policy` from its service account or from the node role.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl logs -n kube-system -l k8s-app=aws-node \\\n  -c aws-node --tail=30',
          sign: 'it shows `UnauthorizedOperation`, `AccessDenied` or an error of credentials.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Attach the policy to the role of the service account, or to the node role, and delete the pod so that it starts again.',
          },
        ],
        sources: ['karpenter-troubleshooting-node-notready', 'amazon-vpc-cni-k8s-awsutils'],
      },
      {
        id: 'node-is-not-authorised',
        title: 'The node role is not known to the cluster',
        why: 'If the kubelet log also says “Unauthorized”, the cluster does not accept the node, and no pods are sent to it.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws eks list-access-entries --cluster-name <cluster>',
          sign: 'the role of the node is not in the list, nor in the ConfigMap `aws-auth`.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: '`aws eks create-access-entry --cluster-name <cluster> --principal-arn <node role> --type EC2_LINUX`.',
          },
          {
            options: ['eks-hybrid'],
            text: 'Create an access entry of the type `HYBRID_LINUX` for the role of the hybrid nodes.',
          },
        ],
        sources: ['eks-troubleshooting-troubleshoot-container-runtime-network'],
      },
    ],
    prevent:
      'Manage the VPC CNI as an EKS add-on, update it before the nodes, and give its service account a role of its own.',
    sources: [
      'karpenter-troubleshooting-node-notready',
      'eks-troubleshooting-troubleshoot-container-runtime-network',
    ],
    criteria: ['add-ons', 'workload-identity'],
    terms: ['cni', 'node', 'add-on'],
    related: ['node-not-ready', 'failed-to-assign-an-ip-address', 'instances-failed-to-join'],
    checked: '2026-12-01',
  },
  {
    id: 'instances-failed-to-join',
    family: 'nodes',
    message: 'Instances failed to join the kubernetes cluster',
    otherMessages: ['NodeCreationFailure', 'Unable to register node with API server'],
    where:
      'Health issues of a managed node group, and errors of Terraform, eksctl or CloudFormation',
    options: ['eks-ec2'],
    parts: [
      {
        words: 'failed to join',
        says: 'The instances run. Within 15 minutes none of them has reported to the cluster.',
      },
    ],
    short: 'The instances of the node group have started, but the cluster never heard from them.',
    meaning:
      'A node has to reach the cluster endpoint, ECR and other services, prove its role, and run the right bootstrap. If it does not appear within 15 minutes, EKS reports `NodeCreationFailure`. The instances stay, so you can look at them.',
    causes: [
      {
        id: 'no-way-out',
        title: 'The subnet has no way out',
        why: 'Private subnets need a NAT gateway or the full set of endpoints; nodes in public subnets need a public address.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-route-tables --filters \\\n  Name=association.subnet-id,Values=<subnet>',
          sign: 'there is no route 0.0.0.0/0 to a NAT gateway, and no endpoints for `ec2`, `ecr.api`, `ecr.dkr`, `s3` and `sts`. If no table is shown, look at the main one of the VPC.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Add the route, or the endpoints for private clusters. In public subnets turn on automatic public addresses. Then terminate the instances that did not join: the group starts new ones.',
          },
        ],
        sources: [
          'eks-troubleshooting-troubleshoot-managed-node-groups',
          'eks-troubleshooting-worker-node-fail',
          'eks-private-clusters',
        ],
      },
      {
        id: 'endpoint-access',
        title: 'The cluster endpoint does not let them in',
        why: 'If only public access is on and limited to some addresses, those of the NAT gateway must be among them.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws eks describe-cluster --name <cluster> \\\n  --query cluster.resourcesVpcConfig',
          sign: '`endpointPrivateAccess` is false, and `publicAccessCidrs` is not 0.0.0.0/0.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Turn on private access: `aws eks update-cluster-config --name <cluster> --resources-vpc-config endpointPrivateAccess=true`.',
          },
        ],
        sources: ['eks-troubleshooting-instances-failed-to-join'],
      },
      {
        id: 'node-role',
        title: 'The node role is not complete or not known',
        why: 'It needs its policies and an entry in the cluster. In `aws-auth` its ARN must have no path.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws iam list-attached-role-policies --role-name <role>\naws eks list-access-entries --cluster-name <cluster>',
          sign: '`AmazonEKSWorkerNodePolicy` is missing, or the role is in neither the list nor `aws-auth`.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Attach `AmazonEKSWorkerNodePolicy` and `AmazonEC2ContainerRegistryPullOnly`, and create an access entry of the type `EC2_LINUX` for the role.',
          },
        ],
        sources: [
          'eks-troubleshooting-worker-node-fail',
          'eks-troubleshooting-troubleshoot-managed-node-groups',
        ],
      },
      {
        id: 'vpc-dns',
        title: 'DNS of the VPC is switched off',
        why: 'The private name of the cluster endpoint only resolves with DNS support and DNS hostnames on.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-vpc-attribute --vpc-id <vpc> \\\n  --attribute enableDnsHostnames',
          sign: 'it says `false`, or the DHCP options name a server of your own.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Turn both on, and keep `AmazonProvidedDNS` in the DHCP options.',
          },
        ],
        sources: [
          'eks-troubleshooting-worker-node-fail',
          'eks-network-reqs-network-requirements-subnets',
        ],
      },
      {
        id: 'own-user-data',
        title: 'Your own AMI or user data does not bootstrap',
        why: 'With an AMI of your own, EKS adds nothing: the call that joins the cluster has to be in your user data.',
        minutes: 5,
        check: {
          language: 'sh',
          command:
            'aws ec2 get-console-output --latest --output text \\\n  --instance-id <instance> | tail -60',
          sign: 'no line of `nodeadm` or `bootstrap.sh` appears, or it ends with an error or another cluster name.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Add the bootstrap with the exact cluster name, endpoint and certificate: a `NodeConfig` for AL2023, TOML for Bottlerocket.',
          },
        ],
        sources: ['eks-troubleshooting-worker-node-fail'],
      },
    ],
    prevent:
      'Start a new node group with one node first. The runbook `AWSSupport-TroubleshootEKSWorkerNode` of Systems Manager checks most of this list.',
    sources: [
      'eks-troubleshooting-instances-failed-to-join',
      'eks-troubleshooting-troubleshoot-managed-node-groups',
      'eks-troubleshooting-worker-node-fail',
    ],
    criteria: ['host-provisioning', 'private-subnets', 'cluster-access'],
    terms: ['node-group', 'ami', 'node'],
    related: ['asg-instance-launch-failures', 'cni-plugin-not-initialized'],
    checked: '2026-12-01',
  },
  {
    id: 'asg-instance-launch-failures',
    family: 'nodes',
    message: 'AsgInstanceLaunchFailures',
    otherMessages: ['InstanceLimitExceeded', 'Ec2InstanceTypeDoesNotExist'],
    where: 'Health issues of a managed node group (aws eks describe-nodegroup)',
    options: ['eks-ec2'],
    short:
      'The Auto Scaling group of the node group asked for instances, and EC2 did not give them.',
    meaning:
      'Behind a managed node group is an Auto Scaling group. EKS only reports that it fails; the activities of the group contain the real answer of EC2.',
    causes: [
      {
        id: 'no-capacity',
        title: 'EC2 has no such instance free',
        why: 'A single type in a single zone can run out, Spot more often than On-Demand.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws autoscaling describe-scaling-activities \\\n  --auto-scaling-group-name <group> --max-items 3',
          sign: '`StatusMessage` contains `InsufficientInstanceCapacity` or “no Spot capacity available”.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Create a node group with more types and more zones: types cannot be changed later. Karpenter chooses among many by itself.',
          },
        ],
        sources: ['eks-troubleshooting-troubleshoot-managed-node-groups', 'eks-api-api-issue'],
      },
      {
        id: 'vcpu-quota',
        title: 'The quota of vCPUs is used up',
        why: 'Each account may run a number of vCPUs for each group of instance families and Region.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws service-quotas list-service-quotas \\\n  --service-code ec2 | grep -A9 "Running On-Demand"',
          sign: 'the activity says `VcpuLimitExceeded`, and your instances add up to this value.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Request more with `aws service-quotas request-service-quota-increase`. Meanwhile use another family or stop what you do not need.',
          },
        ],
        sources: [
          'eks-troubleshooting-troubleshoot-managed-node-groups',
          'karpenter-provider-aws-errors',
        ],
      },
      {
        id: 'no-addresses',
        title: 'The subnet has no addresses',
        why: 'EKS reports this as `InsufficientFreeAddresses` too.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws eks describe-nodegroup --cluster-name <cluster> \\\n  --nodegroup-name <group> --query nodegroup.health',
          sign: 'an issue has the code `InsufficientFreeAddresses`.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Create a node group in subnets with room. See the page about `InsufficientFreeAddressesInSubnet`.',
          },
        ],
        sources: ['eks-api-api-issue'],
      },
      {
        id: 'launch-template-or-key',
        title: 'Launch template, AMI or key is unusable',
        why: 'A deleted AMI or template version, or a KMS key that the Auto Scaling role may not use, makes each instance terminate at once.',
        minutes: 5,
        check: {
          language: 'sh',
          command:
            'aws autoscaling describe-scaling-activities \\\n  --auto-scaling-group-name <group> --max-items 3',
          sign: '`StatusMessage` names an AMI, a template, or `Client.InternalError`, as with a key.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Point the node group to a template version with an existing AMI. For keys, allow the service-linked role of Auto Scaling in the key policy.',
          },
        ],
        sources: ['eks-troubleshooting-troubleshoot-managed-node-groups'],
      },
    ],
    prevent:
      'Use several instance types of similar size and three zones in every node group, and check quotas before expected peaks.',
    sources: ['eks-troubleshooting-troubleshoot-managed-node-groups', 'eks-api-api-issue'],
    criteria: ['host-scaling', 'instance-choice', 'spot', 'default-quota'],
    terms: ['node-group', 'spot', 'ami'],
    related: [
      'instances-failed-to-join',
      'insufficient-free-addresses-in-subnet',
      'karpenter-insufficient-capacity',
    ],
    checked: '2026-12-01',
  },
  {
    id: 'cluster-insufficient-capacity',
    family: 'nodes',
    message:
      "Cannot create cluster '<cluster>' because <zone>, the targeted Availability Zone, does not currently have sufficient capacity to support the cluster. Retry and choose from these Availability Zones: <zones>",
    otherMessages: ['UnsupportedAvailabilityZoneException'],
    where: 'Answer of the EKS API, and of eksctl, Terraform or CloudFormation',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    short: 'One of the subnets for the control plane is in a zone that takes no new EKS clusters.',
    meaning:
      'A cluster puts network interfaces into the subnets you name, in two zones or more. Some zones take no new clusters at the moment, and a few never do. The message lists those that do. It concerns the control plane only; nodes may still run in that zone.',
    causes: [
      {
        id: 'zone-is-full',
        title: 'The zone is not on the list',
        why: 'Zone names differ between accounts: your us-east-1e can be another one than that of a colleague.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-subnets --subnet-ids <subnets> \\\n  --query "Subnets[].[SubnetId,AvailabilityZone]"',
          sign: 'one of the subnets is in the zone of the message.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
            text: 'Create the cluster again with subnets in two of the zones of the message. Nodes can use other subnets later.',
          },
        ],
        sources: ['eks-troubleshooting-ice'],
      },
      {
        id: 'tool-chose-the-zone',
        title: 'The tool chose the zones',
        why: 'eksctl and templates that take “the first three zones” can pick one that is not possible.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-availability-zones --query \\\n  "AvailabilityZones[].[ZoneName,ZoneId]"',
          sign: 'your configuration names no zones, and the zone of the message is among these.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
            text: 'Name the zones: `eksctl create cluster --zones <zone>,<zone>`, or the list of zones in your template.',
          },
        ],
        sources: ['eks-troubleshooting-ice', 'eks-network-reqs-network-requirements-subnets'],
      },
    ],
    prevent:
      'Write the zones into the template, chosen by zone ID, and use the same ones for all clusters.',
    sources: ['eks-troubleshooting-ice'],
    criteria: ['regions', 'zone-loss'],
    terms: ['control-plane', 'availability-zone', 'cluster'],
    related: ['instances-failed-to-join'],
    checked: '2026-12-01',
  },
  {
    id: 'cannot-evict-pod',
    family: 'nodes',
    message: "Cannot evict pod as it would violate the pod's disruption budget.",
    otherMessages: [
      'PodEvictionFailure',
      'error when evicting pods/"<pod>" -n "<namespace>" (will retry after 5s)',
      'pdb prevents pod evictions',
    ],
    where: 'Output of kubectl drain, errors of a node group update, and events of Karpenter',
    options: withNodes,
    short:
      'A PodDisruptionBudget allows no pod to go at the moment, so the node cannot be emptied.',
    meaning:
      'A budget says how many pods of an application must stay up. Draining asks for each pod and is refused while the budget is used up. A managed node group gives up after 15 minutes with `PodEvictionFailure`; Karpenter and `kubectl drain` try again and again.',
    causes: [
      {
        id: 'budget-allows-none',
        title: 'The budget never allows any',
        why: '`minAvailable` equals the number of replicas, or `maxUnavailable` is 0. One replica with `minAvailable: 1` is the usual case.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pdb -A',
          sign: '`ALLOWED DISRUPTIONS` is 0 although all pods are healthy.',
        },
        fixes: [
          {
            options: withNodes,
            text: 'Run at least two replicas and set `maxUnavailable: 1`. To go on now: delete the budget, drain, and create it again. A single replica is then away until its new pod is ready.',
          },
        ],
        sources: ['eks-managed-node-update-behavior-upgrade', 'k8s-debug-pods'],
      },
      {
        id: 'pods-not-ready',
        title: 'Some pods are not ready',
        why: 'A crashing pod uses up the budget: no healthy one may go then.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -n <namespace> -l <label>',
          sign: 'a pod of the budget is not ready.',
        },
        fixes: [
          {
            options: withNodes,
            text: 'Fix those pods first. With `unhealthyPodEvictionPolicy: AlwaysAllow`, pods that are not ready can always be evicted.',
          },
        ],
        sources: ['kubernetes-pod-eviction'],
      },
      {
        id: 'two-budgets',
        title: 'Two budgets cover the same pod',
        why: 'Eviction works with one budget only; with two it is always refused.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get pdb -n <namespace> -o wide',
          sign: 'the selectors of two budgets match the same pods.',
        },
        fixes: [{ options: withNodes, text: 'Delete one of them, or narrow its selector.' }],
        sources: ['eks-managed-node-update-behavior-upgrade', 'karpenter-core-statenode'],
      },
      {
        id: 'tolerates-everything',
        title: 'The pod comes back to the same node',
        why: 'A Deployment that tolerates all taints returns to the cordoned node as soon as it is evicted.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o yaml | grep -A4 tolerations',
          sign: 'there is `operator: Exists` without a key.',
        },
        fixes: [
          {
            options: withNodes,
            text: 'Name the taints that it has to tolerate. Run what must be on every node as a DaemonSet.',
          },
        ],
        sources: ['eks-managed-node-update-behavior-upgrade'],
      },
    ],
    prevent:
      'Check `kubectl get pdb -A` before every upgrade: no line with 0. In Auto Mode and with Karpenter, a termination grace period limits the wait.',
    sources: [
      'kubernetes-pod-eviction',
      'kubectl-drain',
      'eks-managed-node-update-behavior-upgrade',
      'karpenter-core-statenode',
    ],
    criteria: ['host-patching', 'forced-replacement', 'termination-grace', 'maintenance-windows'],
    terms: ['node', 'node-group', 'karpenter'],
    related: ['karpenter-not-consolidating', 'pod-stays-terminating'],
    checked: '2026-12-01',
  },
] as const satisfies readonly SymptomInput[];
