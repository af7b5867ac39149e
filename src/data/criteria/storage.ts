import type { CriterionInput } from '../schema.ts';

/** Rows about disks and files: what a task or pod can write to, and what outlives it. */
export const storage = [
  {
    id: 'block-storage',
    group: 'storage',
    volatility: 'feature',
    question: 'Can it mount EBS volumes?',
    label: 'EBS volumes',
    why: 'Databases and other write-heavy software expect a block device of their own.',
    terms: ['ebs', 'csi', 'task', 'pod'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'One new volume per task',
        detail:
          'ECS creates the volume at launch, empty or from a snapshot; an existing volume cannot be attached. On EC2 it takes a Nitro-based instance with a recent ECS-optimized image, Linux or Windows; on Managed Instances, Linux.',
        sources: ['ecs-ebs-volumes', 'ecs-ebs-volumes-ebs-volume-considerations'],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'yes',
        short: 'Through the EBS CSI driver, an add-on',
        detail:
          'The driver needs IAM permissions. It makes volumes for claims, and can also bring in volumes that exist already.',
        sources: ['eks-ebs-csi', 'aws-ebs-csi-driver'],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Through the EBS CSI driver you install',
        detail:
          'The driver makes volumes for claims, and can also bring in volumes that exist already.',
        sources: ['aws-ebs-csi-driver'],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'One new volume per task, on Linux',
        detail:
          'Linux platform version 1.4.0 or later is needed. The magnetic volume type and the zone us-east-1c are excluded. An existing volume cannot be attached; its snapshot can start a new one.',
        sources: ['ecs-ebs-volumes', 'ecs-ebs-volumes-ebs-volume-considerations'],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'EBS is for tasks on Fargate and EC2 capacity',
        sources: ['ecs-ebs-volumes', 'ecs-using-data-volumes'],
        checked: '2026-11-23',
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Built in; you add a storage class',
        detail:
          'There is no driver to install. The storage class names the provisioner of Auto Mode; volumes of the standard EBS CSI driver are kept apart and move over by snapshot.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'eks-create-storage-class',
          'eks-ebs-csi-ebs-csi-considerations',
        ],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Fargate pods cannot mount EBS volumes',
        workaround: 'Use EFS, or run the pod on an Auto Mode or EC2 node of the same cluster.',
        sources: ['eks-ebs-csi-ebs-csi-considerations', 'eks-fargate-fargate-considerations'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'Hybrid nodes cannot use EBS or its driver',
        workaround: 'Use persistent volumes of a storage system on your own site.',
        sources: [
          'eks-ebs-csi-ebs-csi-considerations',
          'eks-eks-compute-compare-compute-options',
          'k8s-persistent-volumes',
        ],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'shared-files',
    group: 'storage',
    volatility: 'feature',
    question: 'Can it mount EFS file systems?',
    label: 'Shared files (EFS)',
    why: 'Several tasks or pods can read and write the same files, and the files outlive each of them.',
    terms: ['efs', 'csi', 'task', 'pod'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'On Linux, from the task definition',
        detail: 'The file system stays when tasks end. Windows tasks cannot mount EFS.',
        sources: ['ecs-using-data-volumes'],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'yes',
        short: 'Through the EFS CSI driver, on Linux',
        detail:
          'The driver is an add-on. You create the file system first; the driver can then make an access point for each claim.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'eks-efs-csi-efs-csi-considerations',
          'aws-efs-csi-driver',
        ],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Through the EFS CSI driver you install',
        detail:
          'You create the file system first; the driver can then make an access point for each claim.',
        sources: ['aws-efs-csi-driver'],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'no',
        short: 'EFS volumes are not supported on external servers',
        workaround:
          'Windows tasks can use FSx for Windows File Server over a connection between your network and AWS.',
        sources: ['ecs-ecs-anywhere'],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'Built in, with volumes you define beforehand',
        detail:
          'There is no driver to install, but volumes are not made on demand: only static provisioning works.',
        sources: ['eks-fargate-fargate-considerations', 'eks-efs-csi-efs-csi-considerations'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'The EFS CSI driver does not work on hybrid nodes',
        workaround: 'Use a file system on your own site through a persistent volume.',
        sources: ['eks-efs-csi-efs-csi-considerations', 'k8s-persistent-volumes'],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'volume-survives',
    group: 'storage',
    volatility: 'feature',
    question: 'Does a block volume outlive the task or pod?',
    label: 'Volume outlives its task',
    why: 'When a task or pod is replaced, its successor either finds the old data or starts from nothing.',
    terms: ['ebs', 'service', 'pod'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'Each new task of a service gets a new volume',
        detail:
          'Volumes of service tasks are deleted with the task. The volume of a standalone task can be kept, but no other task can attach it; a new volume can start from its snapshot.',
        workaround: 'Keep the data on EFS, or start the new volume from a snapshot.',
        sources: [
          'ecs-ebs-volumes-ebs-volume-considerations',
          'ecs-using-data-volumes',
          'ecs-api-api-taskmanagedebsvolumeterminationpolicy',
        ],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'yes',
        short: 'The next pod with the same claim mounts it again',
        detail:
          'A persistent volume has a life of its own and can be attached on another node when a pod or node fails. When its claim is deleted, the class decides whether it goes too; the default is to delete.',
        sources: [
          'k8s-persistent-volumes',
          'k8s-self-healing-self-healing-capabilities',
          'eks-ebs-csi',
        ],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'The next pod with the same claim mounts it again',
        detail:
          'A persistent volume has a life of its own and can be attached on another node when a pod or node fails. When its claim is deleted, the class decides whether it goes too; the default is to delete.',
        sources: [
          'k8s-persistent-volumes',
          'k8s-self-healing-self-healing-capabilities',
          'aws-ebs-csi-driver',
        ],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'na',
        short: 'ECS attaches no block volumes to tasks here',
        sources: ['ecs-ebs-volumes'],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'na',
        short: 'Fargate pods cannot mount EBS volumes',
        sources: ['eks-fargate-fargate-considerations'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'With volumes from a storage system of your own',
        detail:
          'Persistent volumes outlive pods here too, but EBS cannot provide them: they come from a driver for storage on your site.',
        sources: ['k8s-persistent-volumes', 'eks-ebs-csi-ebs-csi-considerations'],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'stateful-workloads',
    group: 'storage',
    volatility: 'concept',
    question: 'Is there a built-in object for stateful apps?',
    label: 'Stateful apps',
    why: 'Clustered databases and queues need members with fixed names, an order and a volume each.',
    terms: ['stateful-set', 'service', 'pod'],
    aliases: [],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'AWS recommends ECS services for stateless apps',
        detail:
          'A service keeps a number of like tasks, or one task per host. Neither strategy gives a task a lasting name or brings its block volume back.',
        workaround: 'Run one service per member with its data on EFS, or use a managed database.',
        sources: [
          'ecs-ecs-services',
          'ecs-ecs-service-options-service-scheduler-replica',
          'ecs-ebs-volumes-ebs-volume-considerations',
        ],
        checked: '2026-11-23',
      },
      eks: {
        verdict: 'yes',
        short: 'StatefulSet: each pod has a name and a volume',
        detail:
          'Pods keep their number, network name and volumes when they move, and start and stop in order. By default the volumes stay when the set is scaled down or deleted.',
        sources: ['k8s-statefulset', 'eks-ebs-csi'],
        checked: '2026-11-23',
      },
      kubernetes: {
        verdict: 'yes',
        short: 'StatefulSet: each pod has a name and a volume',
        detail:
          'Pods keep their number, network name and volumes when they move, and start and stop in order. By default the volumes stay when the set is scaled down or deleted.',
        sources: ['k8s-statefulset'],
        checked: '2026-11-23',
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'partly',
        short: 'StatefulSet, with EFS volumes defined beforehand',
        detail:
          'Names and order work as usual. Volumes cannot be EBS and are not made on demand, so each must exist before its pod.',
        sources: ['k8s-statefulset', 'eks-fargate-fargate-considerations'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'StatefulSet, with a storage system of your own',
        detail: 'Names and order work as usual. EBS and EFS are not available for the volumes.',
        sources: ['k8s-statefulset', 'eks-eks-compute-compare-compute-options'],
        checked: '2026-11-23',
      },
    },
  },
  {
    id: 'ephemeral-storage',
    group: 'storage',
    volatility: 'limit',
    question: 'How much scratch disk can it have?',
    label: 'Scratch disk',
    why: 'Images, temporary files and caches share a disk that is lost with the task, pod or host.',
    terms: ['task', 'pod', 'host', 'ebs'],
    aliases: [],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        value: { number: 200, unit: 'GiB', comparator: 'up to' },
        short: 'Up to 200 GiB per task, 20 GiB by default',
        detail:
          'The container image takes its share of this space, both compressed and unpacked. The figures hold from platform version 1.4.0 on Linux and 1.0.0 on Windows.',
        sources: ['ecs-fargate-task-storage'],
        checked: '2026-11-23',
      },
      'ecs-managed-instances': {
        verdict: 'value',
        value: { number: 16384, unit: 'GiB', comparator: 'up to' },
        short: 'Up to 16,384 GiB per instance, 80 GiB by default',
        detail:
          'The data volume is set in the capacity provider, from 30 GiB, and all tasks on the instance share it, images included. Local disks of the instance type can be used in its place.',
        sources: ['ecs-managedinstances', 'ecs-api-api-managedinstanceslocalstorageconfiguration'],
        checked: '2026-11-23',
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'As large as the volumes of your instance',
        detail:
          'Bind mounts use the disks of the container instance. With a source path the data stays as long as the instance; without one it goes some hours after the task.',
        sources: ['ecs-bind-mounts'],
        checked: '2026-11-23',
      },
      'eks-auto-mode': {
        verdict: 'value',
        value: { number: 59000, unit: 'GiB', comparator: 'up to' },
        short: 'Up to 59,000 GiB per node, set in the node class',
        detail:
          'The pods of a node share it. Local NVMe disks of an instance type are formatted for this use when they are larger than the size you set.',
        sources: [
          'eks-create-node-class-auto-node-class-spec',
          'eks-automode-learn-instances-considerations',
        ],
        checked: '2026-11-23',
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'As large as the volumes of your nodes',
        detail:
          'A managed node group starts with 20 GiB on Linux and 50 GiB on Windows, unless you set a disk size or bring a launch template. Pods can request and limit their share.',
        sources: ['eks-api-api-createnodegroup', 'k8s-manage-resources-containers'],
        checked: '2026-11-23',
      },
      'eks-fargate': {
        verdict: 'value',
        value: { number: 175, unit: 'GiB', comparator: 'up to' },
        short: 'Up to 175 GiB per pod, 20 GiB by default',
        detail:
          'Kubernetes parts use some of it. For larger requests Fargate adds room: a request of 100 GiB gets 115 GiB.',
        sources: ['eks-fargate-pod-configuration-fargate-storage'],
        checked: '2026-11-23',
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'As large as the volumes of your nodes',
        detail: 'Pods on a node share its local storage, and can request and limit their part.',
        sources: ['k8s-manage-resources-containers'],
        checked: '2026-11-23',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'As large as the disks of your server',
        detail: 'Bind mounts use files and directories of the host a task runs on.',
        sources: ['ecs-bind-mounts', 'ecs-ecs-anywhere'],
        checked: '2026-11-23',
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'As large as the disks of your machine',
        detail: 'Pods on a node share its local storage, and can request and limit their part.',
        sources: [
          'k8s-manage-resources-containers',
          'eks-hybrid-nodes-overview-hybrid-nodes-features',
        ],
        checked: '2026-11-23',
      },
    },
  },
] as const satisfies readonly CriterionInput[];
