import type { SymptomInput } from '../schema.ts';

const checked = '2026-12-01';

/** Lines of a bill that surprise. */
export const bills = [
  {
    id: 'nat-gateway-bytes',
    family: 'bills',
    message: '<region>-NatGateway-Bytes',
    otherMessages: ['NatGateway-Bytes'],
    where: 'Usage type in Cost Explorer and on the bill, under “EC2 - Other”',
    options: [
      'ecs-fargate',
      'ecs-managed-instances',
      'ecs-ec2',
      'eks-auto-mode',
      'eks-ec2',
      'eks-fargate',
      'kubernetes-ec2',
    ],
    parts: [
      {
        words: '<region>-',
        says: 'The Region in short: `EU-` is Ireland. Usage in us-east-1 often has no prefix.',
      },
      { words: 'NatGateway', says: 'What charged you: the NAT gateway of a private subnet.' },
      {
        words: 'Bytes',
        says: 'Data that passed through. The gateway itself is `NatGateway-Hours`.',
      },
    ],
    short: 'A NAT gateway charged for every gigabyte that passed through it, in either direction.',
    meaning:
      'Tasks and pods in private subnets reach everything outside the VPC through a NAT gateway, and AWS’s own services count as outside. Images, logs and secrets then pass through it too. Each gigabyte costs {price:nat-gateway-data} in us-east-1, whichever way it goes, on top of any charge for data that leaves AWS.',
    causes: [
      {
        id: 'no-endpoints',
        title: 'Images and logs go through the gateway',
        why: 'Without endpoints in the VPC, the addresses of ECR, S3 and CloudWatch Logs are public. Image layers come from S3, so each pull of an image is charged in full.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-vpc-endpoints \\\n  --query 'VpcEndpoints[].[VpcId,ServiceName]'",
          sign: 'the list has no `s3`, `ecr.dkr` or `logs` for the VPC of your containers.',
        },
        fixes: [
          {
            options: [
              'ecs-fargate',
              'ecs-managed-instances',
              'ecs-ec2',
              'eks-auto-mode',
              'eks-ec2',
              'eks-fargate',
              'kubernetes-ec2',
            ],
            text: 'Add the gateway endpoint for S3 first: it has no charge, and image layers come from S3. Add interface endpoints for ECR and CloudWatch Logs where they cost less than the traffic they take over.',
          },
        ],
        sources: [
          'aws-eks-best-practices-cost-opt-networking-using-vpc-endpoints',
          'ecr-vpc-endpoints',
        ],
      },
      {
        id: 'pulled-again',
        title: 'The same image is pulled again and again',
        why: 'A task that fails and is replaced needs its image again. Fargate keeps no copy of an image: each task pulls the whole of it.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].events[:10].message'",
          sign: 'tasks start and stop every few minutes. For pods, `kubectl get events -A` shows many `Pulling` entries.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'eks-fargate'],
            text: 'Find out why the task or pod stops, and stop the retries until then. Make the image smaller.',
          },
          {
            options: ['ecs-managed-instances', 'ecs-ec2'],
            text: 'Find out why the task stops. A host keeps images, so repeated pulls mean new hosts, or an agent that is told to pull always.',
          },
          {
            options: ['eks-auto-mode', 'eks-ec2', 'kubernetes-ec2'],
            text: 'Find out why the pod stops. Set `imagePullPolicy: IfNotPresent` and a tag that does not change, so that a node uses the copy it has.',
          },
        ],
        sources: ['ecs-fargate-pull-behavior', 'ecs-managed-instance-pull-behavior'],
      },
      {
        id: 'internet-traffic',
        title: 'The traffic really goes to the internet',
        why: 'Calls to other companies’ services, uploads and backups have to leave. If the data that left AWS is about as much as the data that was processed, the containers send it out themselves.',
        minutes: 5,
        check: {
          language: 'sh',
          command:
            'aws ce get-cost-and-usage --granularity MONTHLY \\\n  --time-period Start=2026-11-01,End=2026-12-01 \\\n  --metrics UsageQuantity \\\n  --group-by Type=DIMENSION,Key=USAGE_TYPE',
          sign: '`DataTransfer-Out-Bytes` is nearly as large as `NatGateway-Bytes`.',
        },
        fixes: [
          {
            options: [
              'ecs-fargate',
              'ecs-managed-instances',
              'ecs-ec2',
              'eks-auto-mode',
              'eks-ec2',
              'eks-fargate',
              'kubernetes-ec2',
            ],
            text: 'Use VPC flow logs to find which address sends most, then send less: compress, cache, batch. Endpoints do not help here.',
          },
        ],
        sources: ['repost-nat-gateway-processing-charge'],
      },
    ],
    prevent:
      'Create the S3 gateway endpoint together with every VPC that has private subnets, keep images small, and set a budget alarm on “EC2 - Other”.',
    sources: ['repost-nat-gateway-processing-charge', 'aws-price-list-amazonec2-nat-gateway-bytes'],
    criteria: ['usual-extras', 'private-subnets', 'static-egress'],
    terms: ['registry'],
    related: ['cross-zone-traffic'],
    checked,
  },
  {
    id: 'cross-zone-traffic',
    family: 'bills',
    message: '<region>-DataTransfer-Regional-Bytes',
    otherMessages: ['DataTransfer-Regional-Bytes'],
    where: 'Usage type in Cost Explorer and on the bill, under “EC2 - Other”',
    options: [
      'ecs-fargate',
      'ecs-managed-instances',
      'ecs-ec2',
      'eks-auto-mode',
      'eks-ec2',
      'eks-fargate',
      'kubernetes-ec2',
    ],
    parts: [
      {
        words: 'DataTransfer',
        says: 'What charged you: moving data, not processing or storing it.',
      },
      { words: 'Regional', says: 'Inside one Region, from one Availability Zone to another.' },
      { words: 'Bytes', says: 'Counted twice: once where it leaves, once where it arrives.' },
    ],
    short: 'Data moved between Availability Zones; AWS charges for both ends of each transfer.',
    meaning:
      'Spreading tasks and pods over several zones keeps them up when one zone fails. Each call to another zone then costs money. The bill has two lines for each transfer, one for the sender and one for the receiver, so the sum is twice what the price of one direction suggests.',
    causes: [
      {
        id: 'shared-nat',
        title: 'One NAT gateway serves all zones',
        why: 'What leaves through a gateway in another zone crosses zones first, so it is paid for twice: here and as `NatGateway-Bytes`.',
        minutes: 1,
        check: {
          language: 'sh',
          command: "aws ec2 describe-nat-gateways \\\n  --query 'NatGateways[].[VpcId,SubnetId]'",
          sign: 'a VPC has fewer gateways than zones in which your containers run.',
        },
        fixes: [
          {
            options: [
              'ecs-fargate',
              'ecs-managed-instances',
              'ecs-ec2',
              'eks-auto-mode',
              'eks-ec2',
              'eks-fargate',
              'kubernetes-ec2',
            ],
            text: 'Put a NAT gateway into each zone and route each private subnet to its own. Each gateway costs {price:nat-gateway-hour} in us-east-1, so compare first.',
          },
        ],
        sources: ['aws-eks-best-practices-cost-opt-networking-using-nat-gateways'],
      },
      {
        id: 'service-calls',
        title: 'Services call each other across zones',
        why: 'A Kubernetes Service spreads calls over all its pods, wherever they are. In three zones, two of three calls leave the zone of the caller.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get svc -A -o yaml | grep -E \\\n  "trafficDistribution|topology-mode"',
          sign: 'it prints nothing, and services with much traffic have pods in several zones. On ECS, compare the zones of tasks that call each other.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2'],
            text: 'Set `trafficDistribution: PreferSameZone` on the busiest Services (`PreferClose` before Kubernetes 1.34), and spread their pods evenly over the zones.',
          },
          {
            options: ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'],
            text: 'Put containers that call each other all the time into one task. Look at the busiest pair of services first.',
          },
        ],
        sources: [
          'aws-eks-best-practices-cost-opt-networking-restricting-traffic-to-an-availability-zone',
          'kep-3015-prefer-same-zone',
        ],
      },
      {
        id: 'instance-targets',
        title: 'The load balancer sends to nodes, not pods',
        why: 'With targets of type `instance`, the load balancer picks a node in any zone, and the node passes the call on to a pod that may be in another one.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws elbv2 describe-target-groups --query \\\n  'TargetGroups[].[TargetGroupName,TargetType]'",
          sign: 'the target groups of your Ingresses and Services have type `instance`.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'kubernetes-ec2'],
            text: 'Switch the load balancer to IP targets, so that it sends to pods directly.',
          },
        ],
        sources: ['aws-eks-best-practices-cost-opt-networking-load-balancer-to-pod-communication'],
      },
    ],
    prevent:
      'Decide which calls may cross zones before you spread services over three of them, and look at this line after each new service.',
    sources: ['cur-cur-data-transfers-charges-data-transfer-within-region'],
    criteria: ['usual-extras', 'service-discovery', 'load-balancing'],
    terms: ['availability-zone'],
    checked,
  },
  {
    id: 'log-ingestion',
    family: 'bills',
    message: '<region>-DataProcessing-Bytes',
    otherMessages: ['PutLogEvents: DataProcessing-Bytes', 'USE1-DataProcessing-Bytes'],
    where: 'Usage type in Cost Explorer and on the bill, under CloudWatch',
    options: [
      'ecs-fargate',
      'ecs-managed-instances',
      'ecs-ec2',
      'ecs-anywhere',
      'eks-auto-mode',
      'eks-ec2',
      'eks-fargate',
      'eks-hybrid',
    ],
    short: 'CloudWatch Logs charged for every gigabyte of log text it took in.',
    meaning:
      'CloudWatch Logs charges for logs when they arrive, {price:logs-ingested} in us-east-1, and far less for keeping them. So you pay for how much is written, not for how long you keep it. Storage is another line, `TimedStorage-ByteHrs`.',
    causes: [
      {
        id: 'talkative-application',
        title: 'One application writes most of it',
        why: 'A debug level left on after an incident, a line for each request, or a stack trace at each retry: usually one log group holds most of the bytes.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws logs describe-log-groups \\\n  --query 'logGroups[].[storedBytes,logGroupName]'",
          sign: 'one group is far larger than the rest, or grew most since yesterday.',
        },
        fixes: [
          {
            options: [
              'ecs-fargate',
              'ecs-managed-instances',
              'ecs-ec2',
              'ecs-anywhere',
              'eks-auto-mode',
              'eks-ec2',
              'eks-fargate',
              'eks-hybrid',
            ],
            text: 'Raise the log level of that application. Drop health-check lines in the log router before they are sent.',
          },
        ],
        sources: ['repost-cloudwatch-understand-and-reduce-charges'],
      },
      {
        id: 'control-plane-logs',
        title: 'The control plane logs every call',
        why: 'The audit log of an EKS cluster records each call to its API, including those of controllers that ask all day. It is off until somebody turns it on.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws eks describe-cluster --name prod \\\n  --query cluster.logging.clusterLogging',
          sign: '`audit` or `api` is in an entry with `enabled: true`, and nobody reads these logs.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
            text: 'Turn off the types that nobody reads with `aws eks update-cluster-config --logging`. Keep `audit` where an auditor asks for it.',
          },
        ],
        sources: [
          'eks-control-plane-logs-enabling-control-plane-log-export',
          'repost-cloudwatch-understand-and-reduce-charges',
        ],
      },
    ],
    prevent:
      'Agree on a log level for production, set a retention for every log group, and put an alarm on the metric `IncomingBytes` of the largest ones.',
    sources: [
      'repost-cloudwatch-understand-and-reduce-charges',
      'aws-price-list-amazoncloudwatch-us-east-1',
    ],
    criteria: ['logs', 'control-plane-logs', 'usual-extras'],
    checked,
  },
  {
    id: 'eks-extended-support',
    family: 'bills',
    message: '<region>-AmazonEKS-Hours:extendedSupport',
    otherMessages: ['AmazonEKS-Hours:extendedSupport'],
    where: 'Usage type in Cost Explorer and on the bill, under EKS',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
    parts: [
      { words: 'AmazonEKS-Hours', says: 'What charged you: a cluster, for each hour it exists.' },
      {
        words: 'extendedSupport',
        says: 'Why: its version of Kubernetes is out of standard support.',
      },
    ],
    short:
      'A cluster runs a Kubernetes version past standard support, which costs six times as much.',
    meaning:
      'EKS supports a version for 14 months at {price:eks-cluster-standard}. After that, a cluster that stays on it enters extended support by default and costs {price:eks-cluster-extended} in all. Nothing else changes on that day, so the bill is often the first sign.',
    causes: [
      {
        id: 'old-version',
        title: 'The version left standard support',
        why: 'The upgrade policy of a cluster is `EXTENDED` unless somebody set it, so the cluster is not upgraded when standard support ends. It starts to cost more.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws eks describe-cluster --name prod --query \\\n  'cluster.[version,upgradePolicy.supportType]'",
          sign: 'the answer is `EXTENDED` and a version whose standard support has ended; the timeline has the dates.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
            text: 'Upgrade one minor version at a time until the version is in standard support again. The extra charge ends then.',
          },
        ],
        sources: ['eks-view-upgrade-policy', 'eks-kubernetes-versions-kubernetes-release-calendar'],
      },
      {
        id: 'forgotten-cluster',
        title: 'A forgotten cluster',
        why: 'A test cluster in another Region or account keeps its version until somebody upgrades or deletes it. The Region is at the start of the usage type.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws eks list-clusters --region eu-west-1',
          sign: 'the Region of the usage type holds a cluster you did not expect.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
            text: 'Delete it if nobody uses it; otherwise upgrade it like the rest.',
          },
        ],
        sources: [
          'aws-blogs-containers-amazon-eks-extended-support-for-kubernetes-versions-pricing',
        ],
      },
    ],
    prevent:
      'Put the end of standard support of your versions into the team’s calendar. Or set the upgrade policy to `STANDARD`: AWS then upgrades the control plane when standard support ends.',
    sources: [
      'aws-blogs-containers-amazon-eks-extended-support-for-kubernetes-versions-pricing',
      'aws-price-list-amazoneks-extended-support',
      'eks-view-upgrade-policy',
    ],
    criteria: ['version-surcharge', 'control-plane-price', 'upgrade-calendar'],
    terms: ['extended-support', 'standard-support'],
    checked,
  },
] as const satisfies readonly SymptomInput[];
