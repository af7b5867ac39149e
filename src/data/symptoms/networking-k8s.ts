import type { OptionId } from '../options.ts';
import type { SymptomInput } from '../schema.ts';

/** Where the VPC CNI runs on nodes that you look after. */
const ownNodes = ['eks-ec2', 'kubernetes-ec2'] as const satisfies readonly OptionId[];

/** Where pods take addresses from subnets. */
const vpcAddresses = [
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'kubernetes-ec2',
] as const satisfies readonly OptionId[];

const everywhere = [
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'kubernetes-ec2',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

/** Addresses, names, load balancers and webhooks of Kubernetes. */
export const networkingK8s = [
  {
    id: 'failed-to-assign-an-ip-address',
    family: 'networking',
    message: 'add cmd: failed to assign an IP address to container',
    otherMessages: [
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "<id>": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
      'FailedCreatePodSandBox',
      'networkPlugin cni failed to set up pod "<pod>" network',
    ],
    where: 'Events of a pod with the reason FailedCreatePodSandBox (kubectl describe pod)',
    options: ['eks-auto-mode', 'eks-ec2', 'kubernetes-ec2'],
    parts: [
      { words: 'add cmd', says: 'The network plugin was asked to add the pod to the network.' },
    ],
    short: 'The pod has a node, but the VPC CNI has no free address for it there.',
    meaning:
      'Each pod gets an address of the VPC. The CNI plugin keeps a few of them ready on the node and fetches more from the subnet. Now it has none: the subnet is empty, the node is at its limit, or the plugin may not call EC2. One such event while a node starts is harmless; a repeated one is not.',
    causes: [
      {
        id: 'subnet-exhausted',
        title: 'The subnet has no free address',
        why: 'Pods, nodes, load balancers and endpoints share it. In prefix mode a free block of 16 is needed, not 16 single addresses.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-subnets --query \\\n  "Subnets[].[SubnetId,AvailableIpAddressCount]"',
          sign: 'a subnet of your nodes is at 0 or close to it.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Add subnets from a second CIDR block of the VPC and name them in `podSubnetSelectorTerms` of the NodeClass. Scale something down for the moment.',
          },
          {
            options: ownNodes,
            text: 'Scale something down for the moment. Then add subnets from a second CIDR block (out of 100.64.0.0/10) and use custom networking, or set `WARM_IP_TARGET` so that nodes keep fewer in reserve.',
          },
        ],
        sources: [
          'repost-eks-failed-create-pod-sandbox',
          'karpenter-troubleshooting-cni',
          'eks-create-node-class-pod-subnet-selector',
        ],
      },
      {
        id: 'max-pods-too-high',
        title: 'max-pods is higher than the node can hold',
        why: 'Kubernetes places more pods on the node than it has addresses. Security groups for pods take one interface away, too.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get node <node> -o \\\n  jsonpath="{.status.allocatable.pods}"',
          sign: 'the number is higher than the addresses of this instance type (interfaces × (addresses − 1) + 2).',
        },
        fixes: [
          {
            options: ownNodes,
            text: 'Remove your own max-pods so that the default applies, or turn on prefix delegation, and replace the node. With security groups for pods and Karpenter set `RESERVED_ENIS=1`.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'AWS sets the number. Replace the node by deleting its NodeClaim, and open a support case if it happens again.',
          },
        ],
        sources: ['karpenter-troubleshooting-cni', 'repost-eks-failed-create-pod-sandbox'],
      },
      {
        id: 'plugin-not-running',
        title: 'The CNI plugin does not run on this node',
        why: 'If `aws-node` crashes there, nobody hands out addresses. The event then often shows “dial tcp 127.0.0.1:50051: connect: connection refused”.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -n kube-system -o wide \\\n  -l k8s-app=aws-node',
          sign: 'the pod on this node is not `2/2 Running`.',
        },
        fixes: [
          {
            options: ownNodes,
            text: 'Read its log: `kubectl logs -n kube-system <aws-node pod>`. Update the add-on if it is old for this Kubernetes version, and replace the node if only one is affected.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'The plugin is part of the node and not visible. Delete the NodeClaim to replace the node; if it repeats, open a support case.',
          },
        ],
        sources: ['repost-eks-failed-create-pod-sandbox', 'eks-automode'],
      },
      {
        id: 'missing-permission',
        title: 'The plugin may not call EC2',
        why: 'Without `AmazonEKS_CNI_Policy` it cannot attach interfaces or addresses. It says so in an event.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'kubectl get events -n kube-system --field-selector \\\n  reason=MissingIAMPermissions',
          sign: 'it lists “Unauthorized operation: failed to call …”.',
        },
        fixes: [
          {
            options: ownNodes,
            text: 'Attach `AmazonEKS_CNI_Policy` to the role of the service account `aws-node`, or to the role of the nodes.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'Check the cluster IAM role: it needs `AmazonEKSNetworkingPolicy`.',
          },
        ],
        sources: ['amazon-vpc-cni-k8s-awsutils', 'eks-auto-troubleshoot'],
      },
    ],
    prevent:
      'Plan subnets by pods at their peak, three zones, and room for an update. Alarm on `AvailableIpAddressCount`.',
    sources: [
      'amazon-vpc-cni-k8s-cni',
      'karpenter-troubleshooting-cni',
      'repost-eks-failed-create-pod-sandbox',
    ],
    criteria: ['ip-density', 'ip-per-unit'],
    terms: ['cni', 'eni', 'pod'],
    related: [
      'too-many-pods',
      'insufficient-free-addresses-in-subnet',
      'cni-plugin-not-initialized',
    ],
    checked: '2026-12-01',
  },
  {
    id: 'insufficient-free-addresses-in-subnet',
    family: 'networking',
    message: 'InsufficientFreeAddressesInSubnet',
    otherMessages: ['InsufficientCidrBlocks', 'InsufficientFreeAddresses'],
    where: 'Log of the VPC CNI plugin, errors of EC2, and health of a node group',
    options: vpcAddresses,
    short:
      'A subnet has too few free addresses for a new network interface or a block of addresses.',
    meaning:
      'EC2 refuses to give out addresses of this subnet. `InsufficientCidrBlocks` is the same for prefixes: there may be free addresses, but no 16 of them in a row. The CNI plugin waits two minutes before it asks again.',
    causes: [
      {
        id: 'really-full',
        title: 'The subnet is full',
        why: 'A /24 has 251 addresses. Each node also keeps some in reserve.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-subnets --subnet-ids <subnet> \\\n  --query "Subnets[].AvailableIpAddressCount"',
          sign: 'the number is below what a new node or pod needs.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Add subnets to the NodeClass, if need be from a second CIDR block of the VPC.',
          },
          {
            options: ownNodes,
            text: 'Add larger subnets to the node group or NodePool, or use custom networking with a second CIDR block.',
          },
          {
            options: ['eks-fargate'],
            text: 'Create a Fargate profile with more subnets, also from a second CIDR block: every pod takes an address.',
          },
        ],
        sources: [
          'eks-api-api-issue',
          'eks-fargate-fargate-considerations-subnets',
          'karpenter-troubleshooting-cni',
        ],
      },
      {
        id: 'fragmented',
        ending: 'InsufficientCidrBlocks',
        title: 'Free, but fragmented',
        why: 'Prefix mode needs whole blocks of 16. Single addresses in use break them up.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws ec2 get-subnet-cidr-reservations \\\n  --subnet-id <subnet>',
          sign: 'there are free addresses, but no reservation of the type `prefix`.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Give pods a subnet of their own, in which nothing else lives. Auto Mode falls back to single addresses in the meantime.',
          },
          {
            options: ownNodes,
            text: 'Reserve a part of the subnet for prefixes (`aws ec2 create-subnet-cidr-reservation --reservation-type prefix`), or use fresh subnets.',
          },
        ],
        sources: ['eks-bp-prefix-mode-linux', 'eks-auto-networking'],
      },
      {
        id: 'too-many-in-reserve',
        title: 'Nodes keep too many in reserve',
        why: 'By default the plugin keeps a whole network interface of addresses warm on every node.',
        minutes: 5,
        check: {
          language: 'sh',
          command:
            'kubectl describe daemonset aws-node -n kube-system | \\\n  grep -E "WARM|MINIMUM"',
          sign: 'only `WARM_ENI_TARGET` is set, and nodes run few pods.',
        },
        fixes: [
          {
            options: ownNodes,
            text: 'Set `WARM_IP_TARGET` and `MINIMUM_IP_TARGET` on the add-on. Low values mean more calls to EC2 while pods start.',
          },
        ],
        sources: ['eks-bp-vpc-cni'],
      },
    ],
    prevent:
      'Give pods their own large subnets from the start (a /19 or larger for each zone), or IPv6, which has no such shortage.',
    sources: ['amazon-vpc-cni-k8s-ipamd', 'eks-api-api-issue'],
    criteria: ['ip-density', 'ipv6'],
    terms: ['cni', 'eni'],
    related: ['failed-to-assign-an-ip-address', 'asg-instance-launch-failures'],
    checked: '2026-12-01',
  },
  {
    id: 'dns-io-timeout',
    family: 'networking',
    message: 'dial tcp: lookup <host>: i/o timeout',
    otherMessages: ['UnknownHostException', "nslookup: can't resolve '<host>'"],
    where: 'Log of a program in a pod',
    options: everywhere,
    short: 'The pod asked for the address of a name and got no answer in time.',
    meaning:
      'Names in a pod are resolved by CoreDNS. It answers names of the cluster and asks the DNS of the VPC for the rest. A timeout, unlike “no such host”, means that the question or its answer was lost on this way.',
    causes: [
      {
        id: 'coredns-not-running',
        title: 'CoreDNS does not run',
        why: 'Without running CoreDNS pods, every name fails in every pod.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -n kube-system -l k8s-app=kube-dns',
          sign: 'none is `Running` and ready.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Look at its events and make room for it. Two replicas on two nodes are the least; on hybrid nodes at least one must run there too.',
          },
          {
            options: ['eks-fargate'],
            text: 'Create a Fargate profile for `kube-system` and move CoreDNS to Fargate.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'An empty list is normal: DNS runs as a service on every node. If one node fails, delete its NodeClaim.',
          },
        ],
        sources: [
          'repost-eks-dns-failure',
          'eks-auto-networking-dns-consider',
          'eks-fargate-getting-started-fargate-gs-coredns',
        ],
      },
      {
        id: 'port-53-blocked',
        title: 'Port 53 is blocked',
        why: 'A security group or NetworkPolicy lets the pod talk to others but not to CoreDNS, over UDP and TCP.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'kubectl exec <pod> -- nslookup kubernetes.default\nkubectl get networkpolicy -n <namespace>',
          sign: 'names fail from this pod or node only, and a policy restricts `egress` without port 53.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Allow UDP and TCP 53 to CoreDNS in the NetworkPolicy, and between the security groups of nodes and pods.',
          },
        ],
        sources: ['repost-eks-dns-failure', 'k8s-dns-debugging-resolution'],
      },
      {
        id: 'ndots',
        title: 'Each name is asked five times',
        why: 'With `ndots:5`, a name such as api.example.com is first tried with every search domain of the cluster. That multiplies the load.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl exec <pod> -- cat /etc/resolv.conf',
          sign: 'it says `options ndots:5`, and the program calls many names outside the cluster.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set `dnsConfig.options` with `ndots` 2 in the pod, or end the name with a dot. Keep connections open instead of looking up for each call.',
          },
        ],
        sources: ['repost-eks-dns-failure', 'aws-eks-best-practices-scalability-cluster-services'],
      },
      {
        id: 'coredns-overloaded',
        title: 'CoreDNS is overloaded',
        why: 'It has no CPU limit, but on a busy node it gets too little CPU to answer.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl top pods -n kube-system -l k8s-app=kube-dns',
          sign: 'CPU is high, or the nodes that CoreDNS runs on are at 100 %.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'eks-fargate', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Run more replicas; on EKS turn on autoscaling in the CoreDNS add-on. On nodes of your own, NodeLocal DNSCache takes most of the load.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'DNS grows with the nodes. Spread the pods that ask most over more nodes.',
          },
        ],
        sources: [
          'repost-eks-dns-failure',
          'aws-eks-best-practices-scalability-cluster-services',
          'eks-auto-networking-dns-consider',
        ],
      },
      {
        id: 'packet-limit',
        title: 'The DNS of the VPC is over its limit',
        why: 'It takes 1,024 packets a second from each network interface and drops the rest. Such questions appear in no query log.',
        minutes: 10,
        check: {
          language: 'sh',
          command: 'ethtool -S <interface> | \\\n  grep linklocal_allowance_exceeded',
          sign: 'on the node of CoreDNS the number grows.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Spread CoreDNS over more nodes (anti-affinity), cache more, or use NodeLocal DNSCache.',
          },
          {
            options: ['eks-auto-mode', 'eks-fargate', 'eks-hybrid'],
            text: 'You cannot read this number here. Ask less: lower `ndots`, cache names in the program.',
          },
        ],
        sources: ['aws-eks-best-practices-networking-monitoring', 'repost-eks-dns-failure'],
      },
    ],
    prevent:
      'Turn on autoscaling of CoreDNS, set `ndots` to 2 in charts that call the outside, and alarm on `linklocal_allowance_exceeded`.',
    sources: [
      'karpenter-troubleshooting-sts',
      'repost-eks-dns-failure',
      'aws-eks-best-practices-networking-monitoring',
    ],
    criteria: ['service-discovery', 'network-policy', 'add-ons'],
    terms: ['service-discovery', 'network-policy', 'add-on'],
    related: ['web-identity-err', 'cni-plugin-not-initialized'],
    checked: '2026-12-01',
  },
  {
    id: 'unable-to-resolve-at-least-one-subnet',
    family: 'networking',
    message:
      "Failed build model due to couldn't auto-discover subnets: unable to resolve at least one subnet",
    otherMessages: [
      'unable to resolve at least one subnet. Evaluated <n> subnets: <n> are tagged for other clusters, and <n> have insufficient available IP addresses',
      'FailedBuildModel',
    ],
    where: 'Events of an Ingress, Service or Gateway (kubectl describe)',
    options: vpcAddresses,
    short: 'The load balancer controller finds no subnet in which it may create the load balancer.',
    meaning:
      'Before it creates anything, the controller looks for one subnet in each zone, by tags or, in newer versions, by route. It needs two zones for an Application Load Balancer and eight free addresses in each subnet. The second half of the message counts why subnets were dropped.',
    causes: [
      {
        id: 'no-role-tag',
        title: 'The subnets have no role tag',
        why: 'Public load balancers look for `kubernetes.io/role/elb`, internal ones for `kubernetes.io/role/internal-elb`. Without tags, older versions find nothing.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-subnets --filters \\\n  Name=tag-key,Values=kubernetes.io/role/elb',
          sign: 'the answer has no subnet of your VPC (for internal ones: `kubernetes.io/role/internal-elb`).',
        },
        fixes: [
          {
            options: vpcAddresses,
            text: 'Tag public subnets with `kubernetes.io/role/elb` = 1 and private ones with `kubernetes.io/role/internal-elb` = 1, at least two zones of each.',
          },
        ],
        sources: ['aws-load-balancer-controller-subnet-discovery', 'eks-alb-ingress'],
      },
      {
        id: 'wrong-scheme',
        title: 'It asks for the other kind',
        why: 'The default is internal. An internet-facing load balancer needs public subnets, an internal one private subnets.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe ingress <name> | grep scheme',
          sign: 'the scheme does not match the subnets that you have.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'eks-fargate', 'kubernetes-ec2'],
            text: 'Set the annotation `alb.ingress.kubernetes.io/scheme` to `internet-facing` or `internal`.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'Set `scheme` in the IngressClassParams.',
          },
        ],
        sources: ['aws-load-balancer-controller-subnet-discovery', 'eks-auto-configure-alb'],
      },
      {
        id: 'tagged-for-another-cluster',
        ending: 'are tagged for other clusters',
        title: 'The subnets are tagged for another cluster',
        why: 'A tag `kubernetes.io/cluster/<other>` excludes a subnet unless this cluster is named too.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws ec2 describe-tags --filters \\\n  Name=resource-id,Values=<subnet>',
          sign: 'there are tags of other clusters and none of this one.',
        },
        fixes: [
          {
            options: vpcAddresses,
            text: 'Add `kubernetes.io/cluster/<this cluster>` = `shared`, or remove the tags of clusters that are gone.',
          },
        ],
        sources: [
          'aws-load-balancer-controller-subnet-discovery',
          'aws-load-balancer-controller-subnet-resolver',
        ],
      },
      {
        id: 'too-few-addresses',
        ending: 'have insufficient available IP addresses',
        title: 'Fewer than eight addresses are free',
        why: 'A load balancer needs room to grow in each subnet.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-subnets --query \\\n  "Subnets[].[SubnetId,AvailableIpAddressCount]"',
          sign: 'the tagged subnets have fewer than 8.',
        },
        fixes: [
          {
            options: vpcAddresses,
            text: 'Free addresses, or tag other subnets. Subnets for load balancers alone avoid this.',
          },
        ],
        sources: ['aws-load-balancer-controller-subnet-discovery'],
      },
    ],
    prevent:
      'Write the role tags in the template that creates the subnets, and keep small subnets for load balancers apart from those of pods.',
    sources: [
      'aws-load-balancer-controller-subnet-resolver',
      'aws-load-balancer-controller-subnet-discovery',
    ],
    criteria: ['load-balancing', 'shared-http-entry'],
    terms: ['ingress', 'load-balancer', 'availability-zone'],
    related: ['failed-deploy-model', 'no-certificate-found-for-host'],
    checked: '2026-12-01',
  },
  {
    id: 'failed-deploy-model',
    family: 'networking',
    message: 'Failed deploy model due to <error of AWS>',
    otherMessages: [
      'FailedDeployModel',
      'is not authorized to perform: elasticloadbalancing:<action>',
    ],
    where: 'Events of an Ingress, Service or Gateway (kubectl describe)',
    options: vpcAddresses,
    short:
      'The controller knows what to create, and AWS refused the call: permission, quota or a bad value.',
    meaning:
      'Building the plan went well; carrying it out did not. The text after “due to” is the answer of AWS itself, so its error code says what to do.',
    causes: [
      {
        id: 'permission',
        title: 'A permission is missing',
        why: 'A newer controller calls actions that the policy of the old one does not list.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe ingress <name> | grep -i denied',
          sign: 'the text contains `AccessDenied`, `UnauthorizedOperation` or “is not authorized to perform”.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'eks-fargate'],
            text: 'Update the IAM policy to the one published with your version of the controller, on the role of its service account.',
          },
          {
            options: ['kubernetes-ec2'],
            text: 'Attach the policy to the role of the nodes on which the controller runs.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'Check the cluster IAM role: it needs `AmazonEKSLoadBalancingPolicy`, and a permission for your own tags.',
          },
        ],
        sources: [
          'aws-load-balancer-controller-installation-configure-iam',
          'eks-auto-troubleshoot',
        ],
      },
      {
        id: 'quota',
        title: 'A quota is used up',
        why: 'Load balancers, target groups, rules and security groups are limited for each account and Region.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws elbv2 describe-account-limits',
          sign: 'the text contains `TooMany…` or `LimitExceeded`, and you are at the number shown.',
        },
        fixes: [
          {
            options: vpcAddresses,
            text: 'Share one load balancer: the same `group.name` for several Ingresses (in Auto Mode `group` in IngressClassParams). Or ask for a higher quota.',
          },
        ],
        sources: ['aws-load-balancer-controller-annotations', 'eks-auto-configure-alb'],
      },
      {
        id: 'bad-value',
        title: 'A value does not fit',
        why: 'An annotation names a certificate, security group or policy that is not in this Region, or settings that exclude each other.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'kubectl describe ingress <name>',
          sign: 'the text says `ValidationError`, `CertificateNotFound` or “not found” with an identifier from your manifest.',
        },
        fixes: [
          {
            options: vpcAddresses,
            text: 'Correct that annotation. Remove annotations that came from another cluster, and add them again one by one.',
          },
        ],
        sources: ['aws-load-balancer-controller-annotations'],
      },
    ],
    prevent:
      'Upgrade policy and controller together, and let one Ingress group share a load balancer.',
    sources: ['aws-load-balancer-controller-ingress-group-controller'],
    criteria: ['load-balancing', 'shared-http-entry', 'add-ons'],
    terms: ['ingress', 'load-balancer'],
    related: ['unable-to-resolve-at-least-one-subnet', 'one-security-group-tagged'],
    checked: '2026-12-01',
  },
  {
    id: 'no-certificate-found-for-host',
    family: 'networking',
    message: 'no certificate found for host: <host>',
    where: 'Events of an Ingress with the reason FailedBuildModel (kubectl describe ingress)',
    options: vpcAddresses,
    short: 'The Ingress wants HTTPS, and no certificate in ACM covers this host name.',
    meaning:
      'When no certificate is named, the controller compares the host names of the Ingress with all issued certificates in ACM of the same Region. None matches, so it creates nothing, not even for the other hosts.',
    causes: [
      {
        id: 'other-region',
        title: 'The certificate is in another Region',
        why: 'Certificates for CloudFront are in us-east-1. A load balancer needs one in its own Region.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws acm list-certificates --region <region> --query \\\n  "CertificateSummaryList[].[DomainName,Status]"',
          sign: 'the name is missing in the Region of the cluster.',
        },
        fixes: [
          {
            options: vpcAddresses,
            text: 'Request or import a certificate in this Region, and wait until it is `ISSUED`.',
          },
        ],
        sources: ['aws-load-balancer-controller-cert-discovery'],
      },
      {
        id: 'name-not-covered',
        title: 'The wildcard does not reach that far',
        why: '`*.example.com` covers a.example.com, but neither example.com nor a.b.example.com.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws acm describe-certificate --certificate-arn <arn> \\\n  --query Certificate.SubjectAlternativeNames',
          sign: 'no entry matches the host with the same number of parts.',
        },
        fixes: [
          {
            options: vpcAddresses,
            text: 'Request a certificate with this name among its alternative names.',
          },
        ],
        sources: ['aws-load-balancer-controller-cert-discovery'],
      },
      {
        id: 'not-issued',
        title: 'It is not issued yet',
        why: 'A certificate that waits for its DNS record, or has expired, does not count.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws acm describe-certificate --certificate-arn <arn> \\\n  --query Certificate.Status',
          sign: 'it is not `ISSUED`.',
        },
        fixes: [
          {
            options: vpcAddresses,
            text: 'Create the CNAME record that ACM shows. It can take half an hour after that.',
          },
        ],
        sources: ['aws-load-balancer-controller-cert-discovery'],
      },
    ],
    prevent:
      'Create certificates before Ingresses, and name them in the annotation or in IngressClassParams where the choice must not change.',
    sources: ['aws-load-balancer-controller-cert-discovery'],
    criteria: ['load-balancing', 'shared-http-entry'],
    terms: ['ingress', 'load-balancer'],
    related: ['unable-to-resolve-at-least-one-subnet', 'failed-deploy-model'],
    checked: '2026-12-01',
  },
  {
    id: 'one-security-group-tagged',
    family: 'networking',
    message:
      'expected exactly one securityGroup tagged with kubernetes.io/cluster/<cluster> for eni <eni>, got: [<group> <group>] (clusterName: <cluster>)',
    otherMessages: [
      'expected exactly one securityGroup tagged with kubernetes.io/cluster/<cluster> for eni <eni>, got: []',
    ],
    where: 'Events of a TargetGroupBinding, and log of the load balancer controller',
    options: ['eks-ec2', 'kubernetes-ec2'],
    short:
      'The network interface of a target has two security groups with the tag of the cluster, or none.',
    meaning:
      'The controller opens the way from the load balancer to the pods. It does so in the one security group that carries the tag of the cluster. With two it cannot know which; with none it has nowhere to write. Targets then stay unhealthy.',
    causes: [
      {
        id: 'two-groups',
        ending: 'got: [<group> <group>]',
        title: 'Two groups carry the tag',
        why: 'Tools such as Terraform modules create a group for nodes and tag it, next to the cluster security group that EKS tags.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-security-groups --filters \\\n  Name=tag-key,Values=kubernetes.io/cluster/<cluster>',
          sign: 'two groups of the message are listed.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Remove the tag from one of them: keep it on the group that admits traffic to the nodes. Change it in the template, or it will come back.',
          },
        ],
        sources: ['aws-load-balancer-controller-networking-manager'],
      },
      {
        id: 'no-group',
        ending: 'got: []',
        title: 'No group carries the tag',
        why: 'The launch template has groups of its own only, or the controller was started with the wrong cluster name.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'kubectl get deployment aws-load-balancer-controller \\\n  -n kube-system -o yaml | grep cluster-name',
          sign: 'the name differs from the tag of the groups, or the groups have no tag.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Correct `--cluster-name`, or tag exactly one group of the nodes with `kubernetes.io/cluster/<cluster>` = `owned`.',
          },
        ],
        sources: ['aws-load-balancer-controller-networking-manager'],
      },
    ],
    prevent:
      'Decide in the template of the nodes which one group carries the tag of the cluster, and let no second tool tag another.',
    sources: ['aws-load-balancer-controller-networking-manager'],
    criteria: ['load-balancing', 'load-balancer-targets'],
    terms: ['security-group', 'target-group', 'eni'],
    related: ['failed-deploy-model'],
    checked: '2026-12-01',
  },
  {
    id: 'webhook-no-endpoints',
    family: 'networking',
    message:
      'failed calling webhook "<webhook>": failed to call webhook: Post "<address>": no endpoints available for service "<service>"',
    otherMessages: ['Internal error occurred: failed calling webhook'],
    where: 'Output of kubectl apply or helm, and events of a ReplicaSet',
    options: everywhere,
    short:
      'A policy or controller wants to see every change first, and none of its pods is running.',
    meaning:
      'Admission webhooks are asked before an object is stored. With the failure policy `Fail`, everything they watch is refused while they cannot answer. If one watches pods and its own pod is down, it can even prevent its own return.',
    causes: [
      {
        id: 'pods-down',
        title: 'The pods of the webhook are not ready',
        why: 'They crash, are pending, or are just being updated.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'kubectl get endpointslices -n <namespace> \\\n  -l kubernetes.io/service-name=<service>',
          sign: 'the slice has no endpoints.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Bring its pods up: `kubectl get pods -n <namespace>`, then follow their own error.',
          },
        ],
        sources: ['kubernetes-proxy-resolve', 'k8s-debug-pods'],
      },
      {
        id: 'order-of-installation',
        title: 'It was installed a moment ago',
        why: 'A chart creates the webhook before its pods are ready, and the next object already needs it.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -n <namespace>',
          sign: 'the pods of the webhook are younger than a minute.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Wait and repeat the command. In pipelines install the controller first, with `helm upgrade --install --wait`.',
          },
        ],
        sources: ['k8s-extensible-admission-controllers-failure-policy'],
      },
      {
        id: 'left-behind',
        title: 'The webhook outlived its program',
        why: 'Deleting a namespace removes the pods, but not the configuration of the webhook, which belongs to the cluster.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'kubectl get validatingwebhookconfigurations\nkubectl get mutatingwebhookconfigurations',
          sign: 'the one in the message belongs to something that you removed.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Delete that configuration: `kubectl delete validatingwebhookconfiguration <name>`. Keep a copy first (`-o yaml`).',
          },
        ],
        sources: ['k8s-extensible-admission-controllers'],
      },
      {
        id: 'watches-itself',
        title: 'It blocks its own pods',
        why: 'It watches pods of every namespace, its own included, and so its pods are refused too.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get events -n <namespace> | grep FailedCreate',
          sign: 'pods of the webhook itself are refused with the same message.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set `failurePolicy: Ignore` for the moment, let the pods start, set it back, and exclude its namespace with `namespaceSelector`.',
          },
        ],
        sources: ['k8s-extensible-admission-controllers-failure-policy'],
      },
    ],
    prevent:
      'Run two replicas of every webhook, exclude `kube-system` and its own namespace, and prefer `Ignore` for what is not a security rule.',
    sources: ['kubernetes-webhook-error', 'kubernetes-proxy-resolve'],
    criteria: ['add-ons', 'image-policy', 'container-settings-rules'],
    terms: ['operator', 'helm', 'control-plane'],
    related: ['webhook-deadline-exceeded'],
    checked: '2026-12-01',
  },
  {
    id: 'webhook-deadline-exceeded',
    family: 'networking',
    message:
      'failed calling webhook "<webhook>": failed to call webhook: Post "<address>": context deadline exceeded',
    otherMessages: ['Client.Timeout exceeded while awaiting headers'],
    where: 'Output of kubectl apply or helm, and events of a ReplicaSet',
    options: everywhere,
    short:
      'The pods of a webhook run, but the control plane cannot reach them, or they answer too slowly.',
    meaning:
      'The API server calls the webhook from the network of the control plane and waits a few seconds, at most 30. No answer usually means that a security group is closed: the call goes to the port of the pod, such as 9443, not to the port of the Service.',
    causes: [
      {
        id: 'port-closed',
        title: 'The control plane cannot reach the port',
        why: 'Node groups with a security group of their own often admit only 443 and 10250 from the control plane.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'kubectl get service <service> -n <namespace> -o yaml | \\\n  grep targetPort',
          sign: 'no rule of the node security group admits this port from the cluster security group.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Admit the port of the pod (for the load balancer controller TCP 9443) from the security group of the control plane to the nodes.',
          },
          {
            options: ['eks-auto-mode', 'eks-fargate'],
            text: 'Here nodes or pods are in the cluster security group, which is open in itself. Look for groups of your own on the NodeClass or in a SecurityGroupPolicy.',
          },
          {
            options: ['eks-hybrid'],
            text: 'The pod CIDR must be routable from the VPC and named as remote pod network, or run the webhook on nodes in the cloud.',
          },
        ],
        sources: [
          'aws-load-balancer-controller-installation-network-configuration',
          'eks-hybrid-nodes-networking-hybrid-nodes-networking-access-reqs-ongoing',
        ],
      },
      {
        id: 'not-routable-cni',
        title: 'Pods have addresses outside the VPC',
        why: 'With an overlay network, the managed control plane has no route to pods.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get pods -n <namespace> -o wide',
          sign: 'the address of the webhook pod is not in a subnet of the VPC.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'eks-hybrid'],
            text: 'Run the webhook with `hostNetwork: true`, or make the pod network routable.',
          },
        ],
        sources: ['eks-hybrid-nodes-cni'],
      },
      {
        id: 'slow',
        title: 'It answers too slowly',
        why: 'It has too little CPU, or calls another service that hangs.',
        minutes: 5,
        check: {
          language: 'sh',
          command:
            'kubectl top pods -n <namespace>\nkubectl logs -n <namespace> <webhook pod> --tail=50',
          sign: 'the log shows the requests, only late, or CPU is at its limit.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Give it more CPU or replicas. Raise `timeoutSeconds` only as a stopgap: every change in the cluster waits that long.',
          },
        ],
        sources: ['k8s-extensible-admission-controllers-timeouts'],
      },
    ],
    prevent:
      'Write the rule from control plane to nodes for all ports, or at least those of your webhooks, into the template of the nodes.',
    sources: ['kubernetes-webhook-error', 'k8s-extensible-admission-controllers-timeouts'],
    criteria: ['add-ons', 'security-group-per-unit'],
    terms: ['control-plane', 'security-group'],
    related: ['webhook-no-endpoints'],
    checked: '2026-12-01',
  },
] as const satisfies readonly SymptomInput[];
