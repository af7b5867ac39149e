import type { CriterionInput } from '../schema.ts';

/** The day the cells of this group were last read against their sources. */
const checked = '2026-11-24';

/** Rows about logs, metrics, debugging and cost per workload. */
export const observability = [
  {
    id: 'logs',
    group: 'observability',
    volatility: 'feature',
    question: 'Where do logs go without extra set-up?',
    label: 'Logs by default',
    why: 'Logs that stay on a host are gone when the host or the container goes.',
    terms: ['container', 'task-definition', 'node'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'To no store, until the task names a log driver',
        detail:
          'The driver is part of the task definition: awslogs for CloudWatch Logs, or FireLens or Splunk; Express Mode names awslogs for you. Since 25 June 2025 delivery does not block the application unless you ask for it.',
        sources: ['ecs-using-awslogs', 'ecs-api-api-logconfiguration', 'ecs-express-service-work'],
        confidence: 'implied',
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'To files on the node, read with kubectl logs',
        detail:
          'Kubernetes has no store of its own for logs, and those of an evicted pod go with it. The CloudWatch add-on or another agent on the nodes can ship them.',
        sources: ['k8s-logging', 'eks-cloudwatch-cloudwatch-operator'],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'To files on the node, read with kubectl logs',
        detail:
          'Kubernetes has no store of its own for logs, and those of an evicted pod go with it. An agent on each node is the usual way to ship them.',
        sources: ['k8s-logging'],
        checked,
      },
    },
    overrides: {
      'ecs-managed-instances': {
        conflict:
          'The API model of 6 November 2026 lists json-file for Managed Instances; the parameter page still lists the other three only.',
        verdict: 'value',
        short: 'Where the log driver of the task sends them',
        detail:
          'The task may name awslogs, splunk, awsfirelens or json-file. Files of json-file stay on the instance, where a managed daemon can read them through a log-driver volume. Without a driver, the one of the Docker daemon on the instance is used; the pages do not say where it writes.',
        sources: [
          'ecs-task-definition-parameters-managed-instances-container-definition-storage-managed-instances',
          'npm-aws-sdk-client-ecs-3-1164-0',
        ],
        checked: '2026-12-01',
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'To Docker’s log on the instance',
        detail:
          'Without a driver in the task definition, the one of the Docker daemon is used. The task may name awslogs, fluentd, gelf, json-file, journald, syslog, splunk or awsfirelens.',
        sources: ['ecs-api-api-logconfiguration', 'ecs-using-awslogs'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'To Docker’s log on your server',
        detail:
          'Without a driver in the task definition, the one of the Docker daemon is used. For CloudWatch Logs the task also needs a task execution role.',
        sources: ['ecs-api-api-logconfiguration', 'ecs-ecs-anywhere'],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'To no store, until you configure the log router',
        detail:
          'A Fluent Bit router is built in and reads a ConfigMap named aws-logging. It sends to CloudWatch, OpenSearch, Kinesis or Firehose, and through Firehose to S3; changes apply to new pods only.',
        sources: ['eks-fargate-logging'],
        checked,
      },
    },
  },
  {
    id: 'exec',
    group: 'observability',
    volatility: 'feature',
    question: 'Can you open a shell in a running container?',
    label: 'Shell in a container',
    why: 'Some faults show themselves only from inside the container that has them.',
    terms: ['container', 'kubelet', 'task-role'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'ECS Exec, if switched on before the task starts',
        detail:
          'It works through Systems Manager, needs rights in the task role (on EC2, if there is none, in the role of the instance) and a writable file system, runs as root and ends after 20 idle minutes. It does not work in IPv6-only tasks. Commands can be logged, and CloudTrail records who opened the shell.',
        sources: ['ecs-ecs-exec', 'aws-sdk-ruby-ecs-changelog-1-76-0'],
        checked: '2026-11-29',
        since: '2021-03-15',
      },
      eks: {
        verdict: 'yes',
        short: 'kubectl exec',
        detail:
          'The connection runs from the control plane through network interfaces that EKS creates in your VPC.',
        sources: [
          'k8s-get-shell-running-container',
          'eks-network-reqs-network-requirements-subnets',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'kubectl exec',
        sources: ['k8s-get-shell-running-container'],
        checked,
      },
    },
    overrides: {
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'ECS Exec, if switched on before the task starts',
        detail:
          'As the host allows no SSH, the guide names ECS Exec as the way to debug. It needs rights in the task role and a writable file system.',
        conflict:
          'The list of supported infrastructure on the ECS Exec page leaves Managed Instances out; the page on Managed Instances tells you to use it.',
        sources: ['ecs-managedinstances-managed-instances-limitations', 'ecs-ecs-exec'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'yes',
        short: 'kubectl exec, if the cluster reaches your nodes',
        detail:
          'The control plane must reach the kubelet on port 10250 of your nodes, through your VPN or Direct Connect and your firewall.',
        sources: [
          'eks-hybrid-nodes-networking-hybrid-nodes-networking-access-reqs-ongoing',
          'k8s-get-shell-running-container',
        ],
        checked,
      },
    },
  },
  {
    id: 'debug-container',
    group: 'observability',
    volatility: 'feature',
    question: 'Can you attach a debug container later?',
    label: 'Debug container',
    why: 'Slim images hold no shell or tools, and a crashed container cannot run them.',
    terms: ['container', 'task', 'pod'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'A task keeps the containers it started with',
        detail: 'ECS Exec runs inside a container of the task and uses what its image holds.',
        workaround:
          'Put a container with tools into the task definition, or debug a copy of the task.',
        sources: ['ecs-ecs-exec'],
        confidence: 'implied',
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'kubectl debug adds one to a running pod',
        detail:
          'This “ephemeral container” brings an image of your choice, and can look at the processes of another container in the pod. It is stable since Kubernetes 1.25.',
        sources: ['k8s-debug-running-pod-ephemeral-container'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'kubectl debug adds one to a running pod',
        detail:
          'This “ephemeral container” brings an image of your choice, and can look at the processes of another container in the pod. It is stable since Kubernetes 1.25.',
        sources: ['k8s-debug-running-pod-ephemeral-container'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'yes',
        short: 'kubectl debug adds one to a running pod',
        detail:
          'The EKS page on Fargate lists what does not work there, and ephemeral containers are not in the list; it does not name them as supported either.',
        sources: [
          'k8s-debug-running-pod-ephemeral-container',
          'eks-fargate-fargate-considerations',
        ],
        confidence: 'implied',
        checked,
      },
    },
  },
  {
    id: 'metrics',
    group: 'observability',
    volatility: 'feature',
    question: 'What is measured without extra set-up?',
    label: 'Built-in metrics',
    why: 'Alarms and scaling rules need figures, and figures that must first be installed are often missing.',
    terms: ['service', 'cluster', 'control-plane'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'CPU and memory per service; on EC2 per cluster too',
        detail:
          'CloudWatch receives them every minute at no charge; a service can ask for 20 seconds, and the pages do not say that this is free too. Figures of a whole cluster exist for tasks on EC2 instances only. Figures per task come with Container Insights.',
        sources: [
          'ecs-cloudwatch-metrics',
          'ecs-available-metrics',
          'ecs-api-api-metricconfiguration',
        ],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'The control plane; figures of pods need an add-on',
        detail:
          'From Kubernetes 1.28 on, CloudWatch receives API server, scheduler and etcd figures every minute at no charge. An add-on brings Container Insights; Metrics Server serves kubectl top and autoscaling.',
        sources: [
          'eks-cloudwatch-cloudwatch-basic-metrics',
          'eks-cloudwatch-cloudwatch-operator',
          'k8s-resource-metrics-pipeline',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'Nothing is stored; you install Metrics Server',
        detail:
          'The kubelet on each node offers CPU and memory figures. Metrics Server collects them for kubectl top and autoscaling; anything more takes a second pipeline.',
        sources: ['k8s-resource-metrics-pipeline'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'value',
        short: 'The control plane; pods need a collector you run',
        detail:
          'From Kubernetes 1.28 on, CloudWatch receives API server, scheduler and etcd figures every minute at no charge. The CloudWatch add-on runs its agent as a DaemonSet, which Fargate does not have; for CPU and memory of pods AWS describes a collector of its Distro for OpenTelemetry.',
        confidence: 'implied',
        sources: [
          'eks-cloudwatch-cloudwatch-basic-metrics',
          'cloudwatch-container-insights-eks-classic',
          'aws-otel-container-insights-eks-fargate',
          'eks-fargate-fargate-considerations',
        ],
        checked: '2026-12-01',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'CPU and memory per service; more with Container Insights',
        detail:
          'ECS sends figures of clusters, services and managed daemons every minute at no charge; the list names EC2 and Fargate, not Managed Instances. The guide speaks of CPU, memory, network and storage of tasks and instances, but figures per task come with Container Insights, at a charge. So does how full the disks of an instance are; how many of its GPUs are taken needs the enhanced mode.',
        confidence: 'implied',
        sources: [
          'ecs-cloudwatch-metrics',
          'ecs-available-metrics',
          'ecs-managedinstances-managed-instances-monitoring',
          'ecs-additional-metrics-managed-instances',
        ],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'unknown',
        short: 'An endpoint for metrics, but no list of them',
        detail:
          'The server must reach the ecs-t endpoint, over which ECS handles the metrics of tasks and containers. The list of metrics in CloudWatch gives those of services for tasks on EC2 instances and Fargate, those of clusters for EC2 instances only.',
        lookedFor:
          'Metrics of external instances without Container Insights: the ECS Anywhere page and the ECS pages on CloudWatch metrics.',
        sources: ['ecs-ecs-anywhere', 'ecs-available-metrics'],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'cost-allocation',
    group: 'observability',
    volatility: 'feature',
    question: 'Can you see the cost of one task or pod?',
    label: 'Cost per workload',
    why: 'On shared instances a bill by instance does not tell which team or product caused it.',
    terms: ['task', 'pod', 'node'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'The cost report shows the cost of each task',
        detail: 'Tags that ECS manages show which service or cluster a task belongs to.',
        sources: ['ecs-usage-reports'],
        checked: '2026-11-29',
      },
      'ecs-managed-instances': {
        verdict: 'unknown',
        short: 'AWS pages do not name Managed Instances here',
        lookedFor:
          'Managed Instances in the pages on split cost allocation data, in the ECS page on usage reports and in a search of AWS pages: they speak of EC2 instances in general.',
        sources: ['cur-split-cost-allocation-data', 'ecs-usage-reports'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Split cost allocation data, once you opt in',
        detail:
          'The cost of an instance is divided among its tasks by the CPU and memory they use or, where use is unknown, reserve. Agents must send metrics, which the guide says is off by default on Windows. The figures appear in the Cost and Usage Report, not in Cost Explorer.',
        sources: [
          'cur-split-cost-allocation-data',
          'cur-enabling-split-cost-allocation-data',
          'ecs-usage-reports',
        ],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Split cost allocation data, once you opt in',
        detail:
          'The cost of a node, which is an EC2 instance, is divided among its pods by CPU, memory and accelerators. The pages do not treat Auto Mode separately.',
        sources: [
          'cur-split-cost-allocation-data',
          'cur-enabling-split-cost-allocation-data',
          'eks-automode',
        ],
        confidence: 'implied',
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'Split cost allocation data, once you opt in',
        detail:
          'You choose how pods share the cost of an instance: by requests, by the higher of requests and use from managed Prometheus, or with figures of Container Insights. By requests, pods without any get no share. Accelerators always go by requests.',
        sources: ['cur-split-cost-allocation-data', 'cur-enabling-split-cost-allocation-data'],
        checked,
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'Each pod is charged on its own',
        detail:
          'The charge follows the CPU and memory size of the single pod. The page does not say how a pod is named in the cost report.',
        sources: ['eks-fargate-fargate-comparison-table'],
        confidence: 'implied',
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'no',
        short: 'Split cost data covers ECS and EKS only',
        workaround:
          'OpenCost, a project for cost monitoring in Kubernetes, divides cost by namespace, workload or pod with AWS prices.',
        sources: ['cur-split-cost-allocation-data', 'opencost-readme'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'For tasks, split cost data covers Fargate and EC2 only',
        detail:
          'The servers are yours, so their cost is not on the AWS bill; the fee of ECS Anywhere is, but per server.',
        sources: [
          'cur-split-cost-allocation-data',
          'ecs-usage-reports',
          'ecs-ecs-anywhere',
          'sample-apex-skills-model-selection-framework',
        ],
        confidence: 'implied',
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'For pods, split cost data covers EC2 instances only',
        detail:
          'The servers are yours, so their cost is not on the AWS bill; the fee for hybrid nodes is, but per vCPU of the node.',
        workaround: 'OpenCost accepts a price list of your own for servers you own.',
        sources: [
          'cur-split-cost-allocation-data',
          'eks-hybrid-nodes-os',
          'eks-hybrid-nodes-overview-price',
          'opencost-readme',
        ],
        confidence: 'implied',
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'container-insights',
    group: 'observability',
    volatility: 'feature',
    question: 'Does CloudWatch Container Insights cover it?',
    label: 'Container Insights',
    why: 'It gives figures per task, pod and container in CloudWatch without running a monitoring system.',
    terms: ['container', 'task', 'pod', 'add-on'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Down to the container, in its enhanced mode',
        detail:
          'A setting of the account, for new clusters, or of the cluster turns it on: the value “enhanced” goes down to containers, “enabled” stops at cluster, service and task. Its metrics are charged.',
        sources: [
          'ecs-cloudwatch-container-insights',
          'cloudwatch-deploy-container-insights-ecs-cluster',
        ],
        checked: '2026-11-29',
        since: '2024-12-02',
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Metrics and logs, once switched on',
        detail: 'Beside figures of tasks there are those of instances, down to disks and GPUs.',
        sources: ['ecs-managedinstances', 'ecs-additional-metrics-managed-instances'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Down to the container, in its enhanced mode',
        detail:
          'A setting of the account, for new clusters, or of the cluster turns it on: the value “enhanced” goes down to containers, “enabled” stops at cluster, service and task. Its metrics are charged. Figures of the instance itself need the CloudWatch agent as a daemon service.',
        sources: [
          'ecs-cloudwatch-container-insights',
          'cloudwatch-deploy-container-insights-ecs-cluster',
          'cloudwatch-deploy-container-insights-ecs',
        ],
        checked: '2026-11-29',
        since: '2024-12-02',
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'With the CloudWatch Observability add-on',
        detail:
          'The EKS guide lists the add-on as compatible with Auto Mode. AWS recommends the form built on OpenTelemetry over the classic one; the same add-on carries both.',
        sources: [
          'eks-cloudwatch-cloudwatch-operator',
          'cloudwatch-deploy-container-insights-eks',
          'eks-workloads-add-ons-available-eks',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'With the CloudWatch Observability add-on',
        detail:
          'The add-on covers Linux nodes and, from version 1.5.0, Windows nodes. AWS recommends the form built on OpenTelemetry over the classic one; the same add-on carries both.',
        sources: ['eks-cloudwatch-cloudwatch-operator', 'cloudwatch-deploy-container-insights-eks'],
        checked,
      },
      'eks-fargate': {
        verdict: 'partly',
        short: 'With a collector of OpenTelemetry that you run',
        detail:
          'CloudWatch says that it covers EKS on Fargate; AWS describes a collector of its Distro for OpenTelemetry for CPU and memory of pods. The CloudWatch add-on runs its agent as a DaemonSet, which Fargate does not have.',
        confidence: 'implied',
        sources: [
          'cloudwatch-containerinsights',
          'aws-blogs-containers-introducing-amazon-cloudwatch-container-insights-for-amazon-eks-fargate-using-aws-distro-for-opentelemetry',
          'cloudwatch-container-insights-eks-classic',
        ],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'With the CloudWatch agent in your cluster',
        detail: 'CloudWatch names Kubernetes on EC2 among its platforms.',
        sources: ['cloudwatch-containerinsights'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'unknown',
        short: 'One page says “all launch types”; none names external',
        lookedFor:
          'External instances in the CloudWatch pages on Container Insights, the ECS page on it and the ECS Anywhere page: none names them. The list of metrics says “available for all launch types”, of which external is one; the page on account settings names Fargate, Managed Instances and EC2 only.',
        sources: [
          'cloudwatch-containerinsights',
          'cloudwatch-container-insights-enhanced-observability-metrics-ecs',
          'ecs-ecs-account-settings',
          'ecs-ecs-anywhere',
        ],
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'All but the figures of the nodes',
        detail:
          'Cluster, workload, pod and container figures are available. Those of nodes need instance metadata, which hybrid nodes lack. The agent runs there only after you add the variable RUN_WITH_IRSA.',
        sources: ['eks-hybrid-nodes-add-ons-hybrid-nodes-add-ons-cw'],
        checked,
      },
    },
  },
  {
    id: 'traces',
    group: 'observability',
    volatility: 'feature',
    question: 'How do traces of requests get out?',
    label: 'Traces',
    why: 'A trace shows which of many services made one request slow, if something collects it.',
    terms: ['sidecar', 'daemon', 'add-on'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'Through an OpenTelemetry sidecar you add to the task',
        detail:
          'AWS Distro for OpenTelemetry sends them to X-Ray with rights of the task role. The application must be made to produce traces.',
        sources: ['ecs-trace-data'],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'Through an add-on: CloudWatch or OpenTelemetry',
        detail:
          'The CloudWatch add-on brings Application Signals for Java, Python, Node.js and .NET on Linux; the ADOT add-on sends traces to X-Ray and other services.',
        sources: [
          'eks-cloudwatch-cloudwatch-operator',
          'cloudwatch-cloudwatch-application-signals-enable-eks',
          'eks-opentelemetry',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'value',
        short: 'Through a collector you install',
        detail:
          'Application Signals of CloudWatch works on your own clusters too, with its operator installed by Helm.',
        sources: ['cloudwatch-cloudwatch-application-signals-enable-kubernetesmain'],
        checked,
      },
    },
    overrides: {
      'ecs-ec2': {
        verdict: 'value',
        short: 'Through a sidecar, or an agent on each instance',
        detail:
          'The OpenTelemetry sidecar works as elsewhere. For Application Signals, the CloudWatch agent can run once per instance as a daemon service instead of in every task.',
        sources: ['ecs-trace-data', 'cloudwatch-cloudwatch-application-signals-enable-ecsmain'],
        checked,
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'Through a sidecar or collector you run as pods',
        detail: 'Fargate runs no DaemonSets, so no agent on the node can collect them.',
        sources: ['eks-fargate-fargate-considerations', 'eks-opentelemetry'],
        confidence: 'implied',
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'Through an add-on whose operator AWS can reach',
        detail:
          'The ADOT and CloudWatch add-ons work on hybrid nodes. Their operators use webhooks, so run there they need pod addresses that are routable from the cluster.',
        sources: [
          'eks-hybrid-nodes-add-ons-hybrid-nodes-add-ons-adot',
          'eks-hybrid-nodes-add-ons-hybrid-nodes-add-ons-cw',
        ],
        checked,
      },
    },
  },
  {
    id: 'control-plane-logs',
    group: 'observability',
    volatility: 'feature',
    question: 'Can you read what the control plane did?',
    label: 'Control plane logs',
    why: 'When nothing starts, the reason often stands with the scheduler and not with the application.',
    terms: ['control-plane', 'scheduler', 'cluster'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'Action Logs of deployments and daemons, if you opt in',
        detail:
          'Switched on per cluster and charged, they show each step ECS takes during service deployments and for managed daemons, such as image downloads and load balancer registrations. Tasks started one by one are not in the list.',
        sources: ['ecs-action-logs'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'Five kinds of log, all off by default',
        detail:
          'API server, audit, authenticator, controller manager and scheduler logs go to CloudWatch Logs once enabled, within minutes and as best effort. CloudWatch charges for them.',
        sources: [
          'eks-control-plane-logs',
          'eks-control-plane-logs-enabling-control-plane-log-export',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'On your own machines; auditing is off by default',
        detail:
          'System components write to files or the journal of the machines you run. Audit records appear only after you give the API server an audit policy.',
        sources: ['k8s-audit', 'k8s-logging'],
        checked,
      },
    },
  },
  {
    id: 'event-history',
    group: 'observability',
    volatility: 'limit',
    question: 'How long are events and failed tasks kept?',
    label: 'Event history',
    why: 'The reason why something did not start is often gone by the time a person looks.',
    terms: ['task', 'pod', 'control-plane'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        value: { number: 1, unit: 'hours', comparator: 'about' },
        short: 'Stopped tasks for 1 hour; the last 100 service events',
        detail:
          'EventBridge receives every change of state, and a rule of yours can store them for longer. Action Logs, switched on per cluster and charged, keep what is known of failed tasks beyond the hour.',
        sources: [
          'ecs-stopped-task-errors',
          'ecs-service-event-messages',
          'ecs-ecs-cwe-events',
          'ecs-action-logs',
        ],
        checked,
      },
      eks: {
        verdict: 'value',
        short: 'Events for a time you set; failed pods until cleaned up',
        detail:
          'The EKS API takes a duration such as 30m or 1h for events. DescribeClusterVersions returns the default and the limits of each version; the reference prints no number, and the default of Kubernetes is one hour. A failed pod stays until you or a controller removes it, or until the cluster holds more finished pods than a number that can be set as well.',
        sources: [
          'eks-api-api-kubeapiserverconfigrequest',
          'k8s-kube-apiserver',
          'k8s-pod-lifecycle-pod-garbage-collection',
          'eks-api-api-podgccontrollerconfigrequest',
          'eks-api-api-kubeapiserverversionconfig',
        ],
        checked: '2026-11-29',
      },
      kubernetes: {
        verdict: 'value',
        value: { number: 1, unit: 'hours', comparator: 'exactly' },
        short: 'Events for 1 hour; failed pods until they are cleaned up',
        detail:
          'An option of the API server, event-ttl, changes the hour. A failed pod stays until you or a controller removes it, or until the cluster holds more than 12,500 finished pods, which is the default.',
        sources: [
          'k8s-kube-apiserver',
          'k8s-pod-lifecycle-pod-garbage-collection',
          'k8s-kube-controller-manager',
        ],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'release-history',
    group: 'observability',
    volatility: 'feature',
    question: 'Can you see past releases?',
    label: 'Release history',
    why: 'What changed just before the fault is the first question of most investigations.',
    terms: ['service', 'deployment', 'task-definition'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Service deployments of the last 90 days',
        detail:
          'Each record names the old and the new revision, the state, failed tasks, alarms and any rollback. Deleting the service deletes its records.',
        sources: ['ecs-service-deployment', 'ecs-api-api-servicerevision'],
        checked,
        since: '2024-10-25',
      },
      eks: {
        verdict: 'yes',
        short: 'The last 10 revisions of a Deployment by default',
        detail:
          'Old revisions are kept as ReplicaSets, and each can be rolled back to. The number is set per Deployment.',
        sources: ['k8s-deployment-clean-up-policy'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'The last 10 revisions of a Deployment by default',
        detail:
          'Old revisions are kept as ReplicaSets, and each can be rolled back to. The number is set per Deployment.',
        sources: ['k8s-deployment-clean-up-policy'],
        checked,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
