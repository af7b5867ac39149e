import type { CriterionInput } from '../schema.ts';

const checked = '2026-11-24';

/** Rows about growing and shrinking: copies, hosts, start times and rates. */
export const scaling = [
  {
    id: 'service-scaling',
    group: 'scaling',
    volatility: 'feature',
    question: 'Does it add copies when load rises?',
    label: 'Adding copies under load',
    why: 'A fixed number of copies is too small at the peak or paid for while idle.',
    terms: ['service', 'service-auto-scaling', 'hpa', 'express-mode'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'After you attach a scaling policy',
        detail:
          'Service Auto Scaling changes the number of tasks by target tracking, steps, a schedule or a forecast; without a policy the count stays as you set it. CPU and memory metrics arrive every 60 seconds, or every 20 seconds where the service asks for it (since 18 June 2026).',
        sources: [
          'ecs-service-auto-scaling',
          'ecs-target-tracking-faster-auto-scaling',
          'botocore-1-43-33',
          'aws-whats-new-2026-06-amazon-ecs-faster-autoscaling',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'partly',
        short: 'After you add an HPA and a metrics source',
        detail:
          'The Horizontal Pod Autoscaler is part of Kubernetes and looks at its metrics every 15 seconds by default; EKS lets you set another interval. It acts only once you create an HPA object for the workload and the cluster has a metrics source, such as Metrics Server. On a provisioned control plane it handles up to 40 times as many HPA objects at once, since 28 July 2026.',
        sources: [
          'eks-horizontal-pod-autoscaler',
          'k8s-horizontal-pod-autoscale',
          'eks-api-api-horizontalpodautoscalercontrollerconfigrequest',
          'aws-whats-new-2026-07-amazon-eks-provisioned-control',
        ],
        checked: '2026-12-01',
      },
      kubernetes: {
        verdict: 'partly',
        short: 'After you add an HPA and a metrics source',
        detail:
          'The Horizontal Pod Autoscaler runs in the control plane and looks at its metrics every 15 seconds by default. Metrics Server, the usual metrics source, is an add-on you install.',
        sources: ['k8s-horizontal-pod-autoscale'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'partly',
        short: 'After you attach a policy; Express Mode adds one',
        detail:
          'Service Auto Scaling changes the number of tasks by target tracking, steps, a schedule or a forecast. Express Mode sets a policy that holds CPU at 60 % with 1 to 20 tasks; you can change all three. CPU and memory metrics arrive every 60 seconds, or every 20 seconds where the service asks for it (since 18 June 2026).',
        sources: ['ecs-service-auto-scaling', 'ecs-express-service-work', 'botocore-1-43-33'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'partly',
        short: 'After you attach a policy, on servers you registered',
        detail:
          'A scaling policy changes the number of tasks as for any ECS service. The tasks must fit on the servers already registered, because capacity providers do not work with external instances.',
        confidence: 'implied',
        sources: ['ecs-service-auto-scaling', 'ecs-ecs-anywhere'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'partly',
        short: 'After you add an HPA to the workload',
        detail:
          'A new Auto Mode cluster made with eksctl or the console already runs Metrics Server, so the HPA object is what is left to add. In other clusters, install a metrics source too.',
        sources: ['aws-eks-best-practices-auto-mode', 'eks-horizontal-pod-autoscaler'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'After you add an HPA and a reachable Metrics Server',
        detail:
          'The control plane must be able to reach Metrics Server: make pod addresses routable on your network, or run Metrics Server on the host network of the node.',
        sources: [
          'eks-horizontal-pod-autoscaler',
          'eks-hybrid-nodes-add-ons-hybrid-nodes-add-ons-metrics-server',
        ],
        checked,
      },
    },
  },
  {
    id: 'host-scaling',
    group: 'scaling',
    volatility: 'feature',
    question: 'Who adds hosts when they are full?',
    label: 'Adding hosts',
    why: 'New copies wait until there is a machine to run them on, so somebody or something has to add it.',
    terms: [
      'host',
      'node',
      'capacity-provider',
      'auto-scaling-group',
      'karpenter',
      'cluster-autoscaler',
    ],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'Each task comes with its own machine',
        detail: 'AWS provides the capacity from what the tasks ask for; there is no fleet to size.',
        sources: ['ecs-predictive-auto-scaling', 'ecs-fargate-pull-behavior'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        burden: 'aws',
        short: 'ECS launches, consolidates and ends instances',
        detail:
          'ECS picks instance types that fit the waiting tasks, packs several tasks on one instance and removes idle instances. You can limit the choice by attributes or instance types, and your EC2 quotas apply.',
        sources: ['ecs-managedinstances'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'value',
        burden: 'shared',
        short: 'You set up a group, ECS managed scaling sizes it',
        detail:
          'Turn managed scaling on in a capacity provider for your Auto Scaling group, and ECS keeps the group at the target you set, within its minimum and maximum. With managed scaling off, the group does not change by itself.',
        sources: ['ecs-cluster-auto-scaling'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        burden: 'aws',
        short: 'A managed Karpenter adds and removes nodes',
        detail:
          'Auto Mode starts a node when a pod fits on none, moves workloads together and deletes nodes that are no longer needed. Node pools you define limit what it may start. A static node pool keeps a fixed number of nodes instead.',
        sources: ['eks-autoscaling', 'eks-automode', 'eks-auto-static-capacity'],
        checked: '2026-12-01',
      },
      'eks-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'Install and run Karpenter or Cluster Autoscaler',
        detail:
          'Beside Auto Mode, EKS supports two autoscalers that you add. Karpenter starts instances that fit the waiting pods; Cluster Autoscaler changes the size of Auto Scaling groups. AWS gives support for unmodified Karpenter in a compatible version, but installing and upgrading it is your work. Karpenter’s capacity buffers, beta since 1.14, keep room ready ahead of pods.',
        sources: [
          'eks-autoscaling-additional-solutions',
          'k8s-node-autoscaling',
          'karpenter-upgrade-guide-1-14',
        ],
        checked: '2026-12-01',
      },
      'eks-fargate': {
        verdict: 'value',
        burden: 'aws',
        short: 'Each pod comes with its own machine',
        detail:
          'Pods that match a Fargate profile get capacity of their own; there are no node groups to scale.',
        sources: ['eks-fargate'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        burden: 'you',
        short: 'Install and run Karpenter or Cluster Autoscaler',
        detail:
          'A plain cluster has no node autoscaler. Cluster Autoscaler works on node groups you prepared; Karpenter chooses and starts instances itself. Both need rights to call EC2.',
        confidence: 'implied',
        sources: ['k8s-node-autoscaling'],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        burden: 'you',
        short: 'Register more servers yourself',
        detail:
          'Capacity providers, and with them managed scaling, do not work with external instances.',
        sources: ['ecs-ecs-anywhere'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        burden: 'you',
        short: 'Join more of your machines to the cluster',
        detail:
          'The machines are yours, physical or virtual, and you add and remove them with your own tools.',
        sources: ['eks-eks-compute-compare-compute-options'],
        checked,
      },
    },
  },
  {
    id: 'scale-to-zero',
    group: 'scaling',
    volatility: 'feature',
    question: 'Can a service drop to zero and wake by itself?',
    label: 'Scale to zero',
    why: 'Test systems and rare jobs cost nothing for copies while idle only if something starts them again.',
    terms: ['service', 'service-auto-scaling', 'keda', 'hpa'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'With a minimum of 0 and a metric such as queue length',
        detail:
          'When the metric of a target tracking policy shows demand, Service Auto Scaling waits for one data point and then adds the smallest step. The metric has to exist while no task runs: queue length does, CPU and memory of the service do not. AWS advises against scaling on queue length directly; its own example, backlog per task, keeps at least one task.',
        confidence: 'implied',
        sources: [
          'ecs-service-auto-scaling-auto-scaling-concepts',
          'ecs-available-metrics',
          'ecs-service-autoscaling-queue',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'partly',
        short: 'By KEDA, or from Kubernetes 1.37 by the HPA itself',
        detail:
          'Both wake a workload by a metric that exists without it, such as queue length, not by its CPU or memory. You install KEDA; its HTTP add-on, in beta, reacts to web requests. In the HPA this is beta and on by default from 1.37, which EKS has since October 2026; it needs an adapter that supplies the metric.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/978',
          opened: '2020-07-10',
        },
        sources: [
          'keda-concepts',
          'keda-http-add-on',
          'k8s-blog-kubernetes-v1-37-hpa-scale-to-zero-beta',
          'aws-whats-new-2026-10-amazon-eks-distro-kubernetes-version-1-37',
        ],
        checked: '2026-12-01',
      },
      kubernetes: {
        verdict: 'partly',
        short: 'By KEDA, or from Kubernetes 1.37 by the HPA itself',
        detail:
          'Both wake a workload by a metric that exists without it, such as queue length, not by its CPU or memory. You install KEDA; its HTTP add-on, in beta, reacts to web requests. In the HPA this is beta and on by default from 1.37; it needs an adapter that supplies the metric.',
        sources: [
          'keda-concepts',
          'keda-http-add-on',
          'k8s-blog-kubernetes-v1-37-hpa-scale-to-zero-beta',
        ],
        checked,
      },
    },
  },
  {
    id: 'event-scaling',
    group: 'scaling',
    volatility: 'feature',
    question: 'Can it scale on queue length or events?',
    label: 'Queue and event scaling',
    why: 'Workers that read a queue are seldom busy in CPU terms, so the backlog is the better signal.',
    terms: ['service-auto-scaling', 'keda', 'hpa'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'On CloudWatch metrics, such as SQS backlog per task',
        detail:
          'A target tracking policy can divide the length of an SQS queue by the number of running tasks with metric math. The task count needs Container Insights switched on for the cluster. Step scaling can act on other CloudWatch alarms.',
        sources: ['ecs-service-autoscaling-queue', 'ecs-service-auto-scaling'],
        checked,
      },
      eks: {
        verdict: 'partly',
        short: 'With KEDA or another metrics adapter you install',
        detail:
          'The HPA can follow external metrics when an adapter supplies them. KEDA does so for queues, streams, databases and APIs, among them SQS, Kafka and CloudWatch, and can also start one job per message.',
        sources: ['keda-concepts', 'keda-scalers-aws-cloudwatch', 'k8s-horizontal-pod-autoscale'],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'With KEDA or another metrics adapter you install',
        detail:
          'The HPA can follow external metrics when an adapter supplies them. KEDA does so for queues, streams, databases and APIs, among them SQS, Kafka and CloudWatch, and can also start one job per message.',
        sources: ['keda-concepts', 'keda-scalers-aws-cloudwatch', 'k8s-horizontal-pod-autoscale'],
        checked,
      },
    },
  },
  {
    id: 'start-time',
    group: 'scaling',
    volatility: 'limit',
    question: 'How long until a new task or pod runs?',
    label: 'Start time',
    why: 'A copy that arrives after the peak does not help; what is published are goals and parts, not totals.',
    terms: ['task', 'pod', 'image', 'awsvpc', 'eni'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        short: 'No figure for one start; the image is pulled every time',
        detail:
          'Attaching the network interface adds several seconds, and the pull grows with the image. With a SOCI index, a Linux task starts before the whole image is there; AWS suggests it for images above 250 MiB compressed. In AWS’s test of faster auto scaling, published on 18 June 2026, scaling and starting new tasks took 109 seconds in all, down from 386; 86 of those passed before scaling began. The capacity is not named.',
        sources: [
          'ecs-fargate-pull-behavior',
          'ecs-task-recommendations',
          'ecs-fargate-tasks-services-fargate-tasks-soci-images',
          'aws-whats-new-2026-06-amazon-ecs-faster-autoscaling',
        ],
        checked: '2026-12-01',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'No figure for one start; tasks share larger instances',
        detail:
          'AWS says that placing several tasks on a larger instance shortens starts, but gives no times. The first task on an instance pulls the image; the copy stays until 15 minutes after its last use. In awsvpc mode, attaching the network interface adds several seconds. In AWS’s test of faster auto scaling, published on 18 June 2026, scaling and starting new tasks took 109 seconds in all, down from 386; 86 of those passed before scaling began. The capacity is not named.',
        sources: [
          'ecs-managedinstances',
          'ecs-managed-instance-pull-behavior',
          'ecs-task-recommendations',
          'aws-whats-new-2026-06-amazon-ecs-faster-autoscaling',
        ],
        checked: '2026-12-01',
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'No figure for one start; awsvpc adds several seconds',
        detail:
          'Bridge mode avoids the wait for a network interface, and images kept on the instance shorten the pull. When the instances are full, the wait for a new one comes on top; spare capacity in the capacity provider avoids it. In AWS’s test of faster auto scaling, published on 18 June 2026, scaling and starting new tasks took 109 seconds in all, down from 386; 86 of those passed before scaling began. The capacity is not named.',
        sources: [
          'ecs-task-recommendations',
          'ecs-capacity-cluster-speed-up-ec2',
          'aws-whats-new-2026-06-amazon-ecs-faster-autoscaling',
        ],
        checked: '2026-12-01',
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'Goal: 5 s on a ready node, without the image pull',
        detail:
          'Kubernetes aims at 5 seconds for 99 % of stateless pods, counted without image pulls and init containers, and AWS tests EKS against this goal. No figure for the arrival of a new Auto Mode node is published.',
        sources: ['community-pod-startup-latency', 'aws-eks-best-practices-kubernetes-slos'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'Goal: 5 s on a ready node, without the image pull',
        detail:
          'Kubernetes aims at 5 seconds for 99 % of stateless pods, counted without image pulls and init containers, and AWS tests EKS against this goal. For a new node, AWS says that Karpenter launches an instance in under a minute.',
        sources: [
          'community-pod-startup-latency',
          'aws-eks-best-practices-kubernetes-slos',
          'eks-autoscaling-additional-solutions',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'No figure published; a machine is started per pod',
        detail:
          'The Kubernetes goal of 5 seconds leaves out image pulls and pods for which no running node has room, and so says little here. AWS names image download and unpacking, health checks and registration with a load balancer as what launch rates on Fargate depend on.',
        sources: ['eks-fargate', 'ecs-throttling', 'community-pod-startup-latency'],
        checked: '2026-11-29',
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'Goal: 5 s on a ready node, without the image pull',
        detail:
          'The Kubernetes project aims at 5 seconds for 99 % of stateless pods in a default installation, counted without image pulls and init containers. New nodes come on top and depend on your set-up.',
        sources: ['community-pod-startup-latency'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'No figure published; your servers set the pace',
        detail:
          'There is no network interface to attach, because awsvpc mode is not offered. With the agent’s pull behaviour “once” or “prefer-cached”, images kept on the server shorten later starts.',
        sources: ['ecs-ecs-anywhere', 'ecs-pull-behavior'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Goal: 5 s on a ready node, without the image pull',
        detail:
          'Kubernetes aims at 5 seconds for 99 % of stateless pods, counted without image pulls. Here a pull from AWS crosses your link: the general advice is at least 100 Mbps and at most 200 ms round trip.',
        sources: [
          'community-pod-startup-latency',
          'eks-hybrid-nodes-networking-hybrid-nodes-networking-min-reqs',
        ],
        checked,
      },
    },
  },
  {
    id: 'image-caching',
    group: 'scaling',
    volatility: 'feature',
    question: 'Are images kept between starts?',
    label: 'Image caching',
    why: 'Pulling a large image again for every copy can take longer than all other steps of a start.',
    terms: ['image', 'host', 'registry'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'no',
        short: 'Every task pulls the whole image again',
        detail:
          'Each Linux task runs on a machine used once, and no layers are kept on it. For Windows, Fargate keeps Microsoft’s servercore base images of this and the last month.',
        workaround:
          'Smaller images, a registry in the same Region with a VPC endpoint, and either zstd compression or a SOCI index for lazy loading from ECR on Linux platform version 1.4.0, which excludes zstd.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/358',
          opened: '2019-06-11',
        },
        sources: [
          'ecs-fargate-pull-behavior',
          'ecs-fargate-windows-behavior',
          'ecs-fargate-tasks-services-fargate-tasks-soci-images',
        ],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'On the instance, until 15 minutes after the last use',
        detail:
          'The first task on an instance pulls the image, later ones use the copy. When no running task uses an image any more, ECS removes it after 15 minutes. A new instance starts with none.',
        sources: ['ecs-managed-instance-pull-behavior'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'On the instance; a setting makes new tasks reuse them',
        detail:
          'By default the agent asks the registry each time and falls back to its local copy. With the pull behaviour “once” or “prefer-cached” the local copy is used first. The agent clears unused images away regularly, except with “prefer-cached”.',
        sources: ['ecs-pull-behavior', 'ecs-task-recommendations', 'amazon-ecs-agent-readme'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'On the node, which lives at most 21 days',
        detail:
          'With the default pull policy the kubelet does not pull an image the node already has. From Kubernetes 1.35 on, an image that came with one pod’s pull secret is checked at the registry again for a pod without it. Instances of the G, P and Trn families with local NVMe storage also pull and unpack in parallel with SOCI.',
        sources: [
          'k8s-images',
          'kubernetes-enhancements-2535-ensure-secret-pulled-images',
          'eks-automode',
          'eks-auto-change-november-19-2025',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'On the node; the default pull policy reuses them',
        detail:
          'The kubelet skips the pull when the node has the image, unless the policy is “Always”, which is the default for the tag “latest”. From Kubernetes 1.35 on, an image that came with one pod’s pull secret is checked at the registry again for a pod without it. Images can also be put into your own AMI beforehand.',
        sources: [
          'k8s-images',
          'kubernetes-enhancements-2535-ensure-secret-pulled-images',
          'aws-eks-best-practices-cost-opt-networking',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Each pod has a machine of its own, without images',
        detail:
          'AWS says outright only of ECS tasks on Fargate that nothing is kept. Each pod is isolated in a virtual machine too, so there is no earlier pod whose image it could use.',
        workaround: 'Smaller images, and a registry in the same Region with a VPC endpoint.',
        confidence: 'implied',
        sources: ['eks-fargate-fargate-considerations', 'ecs-fargate-pull-behavior'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'On the node; the default pull policy reuses them',
        detail:
          'The kubelet skips the pull when the node has the image, unless the policy is “Always”, which is the default for the tag “latest”. From Kubernetes 1.35 on, an image that came with one pod’s pull secret is checked at the registry again for a pod without it. Images can also be pulled onto nodes beforehand.',
        sources: ['k8s-images', 'kubernetes-enhancements-2535-ensure-secret-pulled-images'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'yes',
        short: 'On the server; a setting makes new tasks reuse them',
        detail:
          'The agent’s pull behaviour works as on EC2: by default it asks the registry each time, with “once” or “prefer-cached” it uses the local copy first.',
        sources: ['ecs-pull-behavior', 'amazon-ecs-agent-readme'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'On the node; the default pull policy reuses them',
        detail:
          'The kubelet skips the pull when the node has the image, unless the policy is “Always”, which is the default for the tag “latest”. From Kubernetes 1.35 on, an image that came with one pod’s pull secret is checked at the registry again for a pod without it.',
        sources: ['k8s-images', 'kubernetes-enhancements-2535-ensure-secret-pulled-images'],
        checked,
      },
    },
  },
  {
    id: 'predictive-scaling',
    group: 'scaling',
    volatility: 'feature',
    question: 'Can it scale ahead of a known or learned pattern?',
    label: 'Scheduled and predictive',
    why: 'Traffic that rises at the same hour every day can be met before it arrives.',
    terms: ['service-auto-scaling', 'keda', 'hpa'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Schedules and forecasts, once you set them up',
        detail:
          'Scheduled actions change the limits at set times. Predictive scaling (in ECS since 21 November 2024) needs 24 hours of data, forecasts 48 hours and renews the forecast every six hours. It starts by forecasting only; once you let it scale, by itself it only adds tasks, and it is offered in a list of Regions, not all.',
        sources: [
          'ecs-predictive-auto-scaling',
          'ecs-service-auto-scaling',
          'ecs-document-history',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'partly',
        short: 'Schedules with KEDA; the HPA follows current metrics',
        detail:
          'KEDA’s cron scaler holds a number of copies between two times. Forecasts are not part of the HPA; KEDA lists a scaler for one outside forecasting service.',
        sources: ['keda-scalers-cron', 'keda-scalers-predictkube', 'k8s-horizontal-pod-autoscale'],
        checked,
      },
      kubernetes: {
        verdict: 'partly',
        short: 'Schedules with KEDA; the HPA follows current metrics',
        detail:
          'KEDA’s cron scaler holds a number of copies between two times. Forecasts are not part of the HPA; KEDA lists a scaler for one outside forecasting service.',
        sources: ['keda-scalers-cron', 'keda-scalers-predictkube', 'k8s-horizontal-pod-autoscale'],
        checked,
      },
    },
  },
  {
    id: 'launch-rate',
    group: 'scaling',
    volatility: 'limit',
    question: 'How fast can it start many?',
    label: 'Launch rate',
    why: 'Bursts, large deployments and recovery after a failure all wait for the slowest launch limit.',
    terms: ['task', 'pod', 'service'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        value: { number: 500, unit: 'launches per minute', comparator: 'up to' },
        short: '500 a minute per service in 16 Regions, 125 elsewhere',
        detail:
          'The service scheduler’s limit cannot be raised. In each of the 16 Regions the account may launch a burst of 100 tasks and pods and then 20 per second, elsewhere 25 and 5, counted apart for Spot; this can be raised, and new accounts may start lower. RunTask allows 20 calls per second for up to 10 tasks each.',
        conflict:
          'The table of quotas gives 125, 25 and 5 for all Regions but the 16 it names; its notes speak of Regions opened after 20 May 2025. The page on throttling gives 100 and 20 without naming Regions.',
        sources: ['quotas-ecs-service', 'ecs-throttling'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'EC2 quotas apply; no task rate of its own is listed',
        detail:
          'The quota pages give launch rates for Fargate and for EC2 and external instances. For Managed Instances they point to the EC2 quotas.',
        sources: ['ecs-service-quotas', 'quotas-ecs-service'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'value',
        value: { number: 500, unit: 'launches per minute', comparator: 'up to' },
        short: '500 a minute per service',
        detail:
          'With an Auto Scaling group capacity provider, at most 500 tasks of a cluster may wait for instances at once. Neither limit can be raised.',
        sources: ['quotas-ecs-service'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        short: 'No rate by default; 167 to 400 pods/s if provisioned',
        detail:
          'The standard control plane grows with the load and has no published rate. Provisioned tiers are set to schedule 167 pods per second (XL), 283 (2XL) or 400 (4XL and 8XL) on ready nodes.',
        sources: ['eks-eks-provisioned-control-plane-eks-v1-34-and-later'],
        checked,
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'No rate by default; 167 to 400 pods/s if provisioned',
        detail:
          'The standard control plane grows with the load and has no published rate. Provisioned tiers are set to schedule 167 pods per second (XL), 283 (2XL) or 400 (4XL and 8XL) on ready nodes.',
        sources: ['eks-eks-provisioned-control-plane-eks-v1-34-and-later'],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        value: { number: 1200, unit: 'launches per minute', comparator: 'up to' },
        short: '20 pods a second in 16 Regions, 5 in the others',
        detail:
          'The quota is per account and Region and can be raised; new accounts may start lower. Accounts that launch only EKS pods have a burst of 20; with ECS tasks too, the burst is 100 in the 16 Regions and 25 elsewhere.',
        conflict:
          'The page on throttling gives 20 per second without naming Regions; the table of quotas gives 5 outside the 16 Regions it names.',
        sources: ['ecs-throttling-fargate-throttling-note-1', 'quotas-ecs-service'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'Depends on your control plane and on EC2 limits',
        detail:
          'Kubernetes names no launch rate. A large cluster needs a control plane sized for it, and the project warns that cloud providers limit how fast instances can be created.',
        confidence: 'implied',
        sources: ['k8s-cluster-large-quota-issues'],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        value: { number: 500, unit: 'launches per minute', comparator: 'up to' },
        short: '500 a minute per service',
        detail:
          'The quota of the service scheduler names EC2 and external instances together. It cannot be raised.',
        sources: ['quotas-ecs-service'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'No rate by default; 167 to 400 pods/s if provisioned',
        detail:
          'The standard control plane grows with the load and has no published rate. Provisioned tiers are set to schedule 167 pods per second (XL), 283 (2XL) or 400 (4XL and 8XL) on ready nodes.',
        sources: ['eks-eks-provisioned-control-plane-eks-v1-34-and-later'],
        checked,
      },
    },
  },
  {
    id: 'vertical-scaling',
    group: 'scaling',
    volatility: 'feature',
    question: 'Can it change the size of a running task or pod?',
    label: 'Vertical scaling',
    why: 'Some programs cannot be split into more copies and need a larger one instead.',
    terms: ['task', 'task-definition', 'pod', 'add-on'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'A new size means a new revision and new tasks',
        detail:
          'CPU and memory belong to the task definition. Updating the service to another revision starts new tasks and stops the old ones.',
        workaround:
          'Deploy a revision with other CPU and memory values; a rolling deployment replaces the tasks step by step.',
        sources: ['ecs-api-api-updateservice'],
        confidence: 'implied',
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'In place from Kubernetes 1.33, by you or by the VPA',
        detail:
          'Resizing a pod in place is on by default since Kubernetes 1.33, as beta, and stable since 1.35. The Vertical Pod Autoscaler, which you install, sets requests from past use; it can resize in place and re-creates the pod where that fails.',
        sources: [
          'eks-kubernetes-versions-extended-kubernetes-1-33',
          'k8s-feature-gates-inplacepodverticalscaling',
          'enhancements-1287-in-place-update-pod-resources',
          'autoscaler-vpa-features',
          'eks-vertical-pod-autoscaler',
        ],
        checked: '2026-11-29',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'In place from Kubernetes 1.33, by you or by the VPA',
        detail:
          'Resizing a pod in place is on by default since Kubernetes 1.33, as beta, and stable since 1.35. The Vertical Pod Autoscaler, which you install, sets requests from past use; it can resize in place and re-creates the pod where that fails.',
        sources: [
          'k8s-feature-gates-inplacepodverticalscaling',
          'enhancements-1287-in-place-update-pod-resources',
          'autoscaler-vpa-features',
        ],
        checked: '2026-11-29',
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'partly',
        short: 'The pod is created again in another size',
        detail:
          'A pod cannot use more than it asked for. The Vertical Pod Autoscaler can put it on a larger CPU and memory combination in the mode “Recreate” (or “Auto”, which the project has deprecated).',
        sources: ['eks-fargate-fargate-considerations', 'autoscaler-vpa-quickstart'],
        checked: '2026-11-29',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
