import type { CriterionInput } from '../schema.ts';

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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'To no store, until the task names a log driver',
        detail:
          'The driver is part of the task definition: awslogs for CloudWatch Logs, or FireLens or Splunk. Since 25 June 2025 delivery does not block the application unless you ask for it.',
        sources: [
          'ecs-using-awslogs',
          'ecs-api-api-logconfiguration',
          'ecs-api-api-putaccountsetting',
        ],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'value',
        short: 'To files on the node, read with kubectl logs',
        detail:
          'Kubernetes has no store of its own for logs, and those of an evicted pod go with it. The CloudWatch add-on or another agent on the nodes can ship them.',
        sources: ['k8s-logging', 'eks-cloudwatch-cloudwatch-operator'],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'value',
        short: 'To files on the node, read with kubectl logs',
        detail:
          'Kubernetes has no store of its own for logs, and those of an evicted pod go with it. An agent on each node is the usual way to ship them.',
        sources: ['k8s-logging'],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'ecs-ec2': {
        verdict: 'value',
        short: 'To Docker’s log on the instance',
        detail:
          'Without a driver in the task definition, the one of the Docker daemon is used. The task may name awslogs, fluentd, gelf, json-file, journald, syslog, splunk or awsfirelens.',
        sources: ['ecs-api-api-logconfiguration', 'ecs-using-awslogs'],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'To Docker’s log on your server',
        detail:
          'Without a driver in the task definition, the one of the Docker daemon is used. For CloudWatch Logs the task also needs a task execution role.',
        sources: ['ecs-api-api-logconfiguration', 'ecs-ecs-anywhere'],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'value',
        short: 'To no store, until you configure the log router',
        detail:
          'A Fluent Bit router is built in and reads a ConfigMap named aws-logging. It sends to CloudWatch, OpenSearch, Firehose or Kinesis; changes apply to new pods only.',
        sources: ['eks-fargate-logging'],
        checked: '2026-11-23',
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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'ECS Exec, if switched on before the task starts',
        detail:
          'It works through Systems Manager, needs rights in the task role and a writable file system, runs as root and ends after 20 idle minutes. Commands can be logged, and CloudTrail records who opened the shell.',
        sources: ['ecs-ecs-exec', 'aws-sdk-ruby-ecs-changelog'],
        checked: '2026-11-23',
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
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'kubectl exec',
        sources: ['k8s-get-shell-running-container'],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'ECS Exec, if switched on before the task starts',
        detail:
          'As the host allows no SSH, the guide names ECS Exec as the way to debug. It needs rights in the task role and a writable file system.',
        sources: ['ecs-managedinstances-managed-instances-limitations', 'ecs-ecs-exec'],
        checked: '2026-11-23',
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
        checked: '2026-11-23',
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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'value',
        short: 'CPU and memory per service; on EC2 per cluster too',
        detail:
          'CloudWatch receives them every minute at no charge; a finer resolution can be set per service. Figures of a whole cluster exist for tasks on EC2 instances only. Figures per task come with Container Insights.',
        sources: [
          'ecs-cloudwatch-metrics',
          'ecs-available-metrics',
          'ecs-api-api-monitoringconfiguration',
        ],
        checked: '2026-11-23',
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
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'value',
        short: 'Nothing is stored; you install Metrics Server',
        detail:
          'The kubelet on each node offers CPU and memory figures. Metrics Server collects them for kubectl top and autoscaling; anything more takes a second pipeline.',
        sources: ['k8s-resource-metrics-pipeline'],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'ecs-managed-instances': {
        verdict: 'value',
        short: 'CPU, memory, network and disk; set-up is not described',
        detail:
          'The guide names these figures for tasks and instances, but not which of them need something switched on. Elsewhere in ECS, figures per task come with Container Insights.',
        sources: ['ecs-managedinstances', 'ecs-cloudwatch-metrics'],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'Task figures sent by the agent on your server',
        detail:
          'The server must reach the ecs-t endpoint, over which ECS handles the metrics of tasks and containers.',
        sources: ['ecs-ecs-anywhere'],
        checked: '2026-11-23',
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
    aliases: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Each task has its own line in the cost report',
        detail: 'Tags that ECS manages show which service or cluster a task belongs to.',
        sources: ['ecs-usage-reports'],
        checked: '2026-11-23',
      },
      'ecs-managed-instances': {
        verdict: 'unknown',
        short: 'AWS pages do not name Managed Instances here',
        lookedFor:
          'Managed Instances in the pages on split cost allocation data and in the ECS page on usage reports: both speak of EC2 instances in general.',
        sources: ['cur-split-cost-allocation-data', 'ecs-usage-reports'],
        checked: '2026-11-23',
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Split cost allocation data, once you opt in',
        detail:
          'The cost of an instance is divided among its tasks by the CPU and memory they use or reserve. The figures appear in the Cost and Usage Report, not in Cost Explorer.',
        sources: [
          'cur-split-cost-allocation-data',
          'cur-enabling-split-cost-allocation-data',
          'ecs-usage-reports',
        ],
        checked: '2026-11-23',
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
        checked: '2026-11-23',
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'Split cost allocation data, once you opt in',
        detail:
          'The cost of an instance is divided among its pods by requests, or by use if CloudWatch or managed Prometheus supplies it. Accelerators are included. Tags name cluster, namespace, workload and node.',
        sources: ['cur-split-cost-allocation-data', 'cur-enabling-split-cost-allocation-data'],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'Each pod is charged on its own',
        detail: 'The charge follows the CPU and memory size of the single pod.',
        sources: ['eks-fargate-fargate-comparison-table'],
        checked: '2026-11-23',
      },
      'kubernetes-ec2': {
        verdict: 'no',
        short: 'Split cost data covers ECS and EKS only',
        workaround:
          'OpenCost, a project for cost monitoring in Kubernetes, divides cost by namespace, workload or pod with AWS prices.',
        sources: ['cur-split-cost-allocation-data', 'opencost-readme'],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'Split cost data is for EC2 instances only',
        detail: 'The servers are yours, so their cost is not on the AWS bill.',
        sources: ['cur-split-cost-allocation-data', 'ecs-ecs-anywhere'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'Split cost data is for EC2 instances only',
        detail: 'The servers are yours, so their cost is not on the AWS bill.',
        workaround: 'OpenCost accepts a price list of your own for servers you own.',
        sources: ['cur-split-cost-allocation-data', 'eks-hybrid-nodes-os', 'opencost-readme'],
        checked: '2026-11-23',
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
    aliases: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'Down to the container, once switched on',
        detail: 'A setting of the account or the cluster turns it on. Its metrics are charged.',
        sources: ['ecs-cloudwatch-container-insights'],
        checked: '2026-11-23',
        since: '2024-12-02',
      },
      'ecs-managed-instances': {
        verdict: 'yes',
        short: 'Metrics and logs, once switched on',
        sources: ['ecs-managedinstances', 'cloudwatch-containerinsights'],
        checked: '2026-11-23',
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'Down to the container, once switched on',
        detail:
          'A setting of the account or the cluster turns it on. Its metrics are charged. Figures of the instance itself come from Linux only.',
        sources: ['ecs-cloudwatch-container-insights', 'cloudwatch-containerinsights'],
        checked: '2026-11-23',
        since: '2024-12-02',
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'With the CloudWatch Observability add-on',
        sources: ['eks-cloudwatch-cloudwatch-operator', 'cloudwatch-containerinsights'],
        checked: '2026-11-23',
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'With the CloudWatch Observability add-on',
        detail: 'The add-on covers Linux nodes and, from version 1.5.0, Windows nodes.',
        sources: ['eks-cloudwatch-cloudwatch-operator', 'cloudwatch-containerinsights'],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'Metrics of clusters on Fargate can be collected',
        detail:
          'Fargate runs no DaemonSets, so an agent on each node is not the way to collect them.',
        sources: ['cloudwatch-containerinsights', 'eks-fargate-fargate-considerations'],
        checked: '2026-11-23',
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'With the CloudWatch agent in your cluster',
        detail: 'Kubernetes on EC2 instances is a supported platform, on Linux and Windows.',
        sources: ['cloudwatch-containerinsights'],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'unknown',
        short: 'AWS pages do not name external instances here',
        lookedFor:
          'External instances in the CloudWatch page on Container Insights, in the ECS page on it and in the ECS Anywhere page: none names them.',
        sources: ['cloudwatch-containerinsights', 'ecs-ecs-anywhere'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'All but the figures of the nodes',
        detail:
          'Cluster, workload, pod and container figures are available. Those of nodes need instance metadata, which hybrid nodes lack.',
        sources: ['eks-hybrid-nodes-add-ons-hybrid-nodes-add-ons-cw'],
        checked: '2026-11-23',
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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'API calls in CloudTrail; Action Logs if you opt in',
        detail:
          'CloudTrail records API calls, with 90 days of history from the start. Action Logs, switched on per cluster and charged, show the steps ECS takes during service deployments and for managed daemons.',
        sources: ['ecs-logging-using-cloudtrail', 'ecs-action-logs'],
        checked: '2026-11-23',
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
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'On your own machines; auditing is off by default',
        detail:
          'System components write to files or the journal of the machines you run. Audit records appear only after you give the API server an audit policy.',
        sources: ['k8s-audit', 'k8s-logging'],
        checked: '2026-11-23',
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
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'Service deployments of the last 90 days',
        detail:
          'Each record names the old and the new revision, the state, failed tasks, alarms and any rollback. Deleting the service deletes its records.',
        sources: ['ecs-service-deployment', 'ecs-api-api-servicerevision'],
        checked: '2026-11-23',
        since: '2024-10-25',
      },
      eks: {
        verdict: 'yes',
        short: 'The last 10 revisions of a Deployment by default',
        detail:
          'Old revisions are kept as ReplicaSets, and each can be rolled back to. The number is set per Deployment.',
        sources: ['k8s-deployment-clean-up-policy'],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'The last 10 revisions of a Deployment by default',
        detail:
          'Old revisions are kept as ReplicaSets, and each can be rolled back to. The number is set per Deployment.',
        sources: ['k8s-deployment-clean-up-policy'],
        checked: '2026-11-23',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
