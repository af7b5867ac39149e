import type { CriterionInput } from '../schema.ts';

/** The day every cell of this file was last read against its sources. */
const checked = '2026-11-24';

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
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'One new volume per task',
        detail:
          'ECS creates the volume at launch, empty or from a snapshot; an existing volume cannot be attached. On EC2 it takes a Nitro-based instance and an ECS-optimized image, for Linux of December 2023 or later, for Windows of October 2024 or later; on Managed Instances, Linux. The guide names commercial and China Regions.',
        sources: [
          'ecs-ebs-volumes',
          'ecs-ebs-volumes-ebs-volumes-configuration',
          'ecs-ebs-volumes-ebs-volume-considerations',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'yes',
        short: 'Through the EBS CSI driver, an add-on',
        detail:
          'The driver needs IAM permissions. It makes volumes for claims, and can also bring in volumes that exist already.',
        sources: ['eks-ebs-csi', 'aws-ebs-csi-driver'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Through the EBS CSI driver you install',
        detail:
          'The driver makes volumes for claims, and can also bring in volumes that exist already.',
        sources: ['aws-ebs-csi-driver'],
        checked,
      },
    },
    overrides: {
      'ecs-fargate': {
        verdict: 'yes',
        short: 'One new volume per task, on Linux',
        detail:
          'Linux platform version 1.4.0 or later is needed. The magnetic volume type and the zone use1-az3 are excluded, and the guide names commercial and China Regions. An existing volume cannot be attached; its snapshot can start a new one.',
        sources: ['ecs-ebs-volumes', 'ecs-ebs-volumes-ebs-volume-considerations'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'EBS is for tasks on Fargate and EC2 capacity',
        workaround:
          'Docker volumes work on external servers, with the local driver or one you install.',
        confidence: 'implied',
        sources: ['ecs-ebs-volumes', 'ecs-using-data-volumes', 'ecs-docker-volumes'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Built in; you add a storage class',
        detail:
          'There is no driver to install. The storage class names the provisioner of Auto Mode; volumes of the standard EBS CSI driver are kept apart and move over by snapshot. Other existing volumes need a tag with the cluster’s name.',
        sources: [
          'eks-eks-compute-compare-compute-options',
          'eks-create-storage-class',
          'eks-ebs-csi-ebs-csi-considerations',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'Fargate pods cannot mount EBS volumes',
        workaround: 'Use EFS, or run the pod on an Auto Mode or EC2 node of the same cluster.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/1113',
          opened: '2020-10-13',
        },
        sources: ['eks-ebs-csi-ebs-csi-considerations', 'eks-fargate-fargate-considerations'],
        checked,
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
        checked,
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
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'yes',
        short: 'On Linux, from the task definition',
        detail:
          'The file system stays when tasks end. Windows tasks cannot mount EFS. On Fargate it takes platform version 1.4.0 or later.',
        sources: ['ecs-using-data-volumes', 'ecs-efs-volumes'],
        checked,
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
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Through the EFS CSI driver you install',
        detail:
          'You create the file system first; the driver can then make an access point for each claim.',
        sources: ['aws-efs-csi-driver'],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'no',
        short: 'EFS volumes are not supported on external servers',
        workaround: 'Use a Docker volume with a driver for a file share on your own site.',
        sources: ['ecs-ecs-anywhere', 'ecs-docker-volumes'],
        checked,
      },
      'eks-fargate': {
        verdict: 'yes',
        short: 'Built in, with volumes you define beforehand',
        detail:
          'There is no driver to install, but volumes are not made on demand: only static provisioning works.',
        sources: ['eks-fargate-fargate-considerations', 'eks-efs-csi-efs-csi-considerations'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'no',
        short: 'The EFS CSI driver does not work on hybrid nodes',
        workaround: 'Use a file system on your own site through a persistent volume.',
        sources: ['eks-efs-csi-efs-csi-considerations', 'k8s-persistent-volumes'],
        checked,
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
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'Only that of a standalone task, if you keep it',
        detail:
          'The volume of a service task is deleted with it, and the next task gets a new one. That of a standalone task can be kept, but no other task can attach it; a new volume can start from its snapshot.',
        workaround: 'Keep the data on EFS, or start the new volume from a snapshot.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/127',
          opened: '2019-01-21',
        },
        sources: [
          'ecs-ebs-volumes-ebs-volume-considerations',
          'ecs-using-data-volumes',
          'ecs-api-api-taskmanagedebsvolumeterminationpolicy',
        ],
        checked: '2026-11-29',
      },
      eks: {
        verdict: 'yes',
        short: 'The next pod with the same claim mounts it again',
        detail:
          'A persistent volume has a life of its own and can be attached on another node when a pod or node fails; an EBS volume only in its own Availability Zone. When its claim is deleted, the class decides whether it goes too; the default is to delete.',
        sources: [
          'k8s-persistent-volumes',
          'k8s-self-healing-self-healing-capabilities',
          'eks-bp-data-plane-ensure-ability-to-launch-nodes-in-each-az-when-using-ebs-volumes',
          'eks-ebs-csi',
        ],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'The next pod with the same claim mounts it again',
        detail:
          'A persistent volume has a life of its own and can be attached on another node when a pod or node fails; an EBS volume only in its own Availability Zone. When its claim is deleted, the class decides whether it goes too; the default is to delete.',
        sources: [
          'k8s-persistent-volumes',
          'k8s-self-healing-self-healing-capabilities',
          'eks-bp-data-plane-ensure-ability-to-launch-nodes-in-each-az-when-using-ebs-volumes',
          'aws-ebs-csi-driver',
        ],
        checked,
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'na',
        short: 'ECS attaches no block volumes to tasks here',
        confidence: 'implied',
        sources: ['ecs-ebs-volumes'],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'na',
        short: 'Fargate pods cannot mount EBS volumes',
        sources: ['eks-fargate-fargate-considerations'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'With volumes from a storage system of your own',
        detail:
          'Persistent volumes outlive pods here too, but EBS cannot provide them: they come from a driver for storage on your site.',
        confidence: 'implied',
        sources: ['k8s-persistent-volumes', 'eks-ebs-csi-ebs-csi-considerations'],
        checked,
      },
    },
  },
  {
    id: 'stateful-workloads',
    group: 'storage',
    volatility: 'feature',
    question: 'Is there a built-in object for stateful apps?',
    label: 'Stateful apps',
    why: 'Clustered databases and queues need members with fixed names, an order and a volume each.',
    terms: ['stateful-set', 'service', 'pod'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'no',
        short: 'AWS recommends ECS services for stateless apps',
        detail:
          'A service keeps a number of like tasks, or one task per host. Neither strategy gives a task a lasting name or brings its block volume back.',
        workaround: 'Run one service per member with its data on EFS, or use a managed database.',
        roadmap: {
          url: 'https://github.com/aws/containers-roadmap/issues/127',
          opened: '2019-01-21',
        },
        confidence: 'implied',
        sources: [
          'ecs-ecs-services',
          'ecs-ecs-service-options-service-scheduler-replica',
          'ecs-ebs-volumes-ebs-volume-considerations',
        ],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'StatefulSet: each pod has a name and a volume',
        detail:
          'Pods keep their number, network name and volumes when they move; the network name takes a headless service that you make. By default they start and stop in order, and the volumes stay when the set is scaled down or deleted.',
        sources: ['k8s-statefulset', 'eks-ebs-csi'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'StatefulSet: each pod has a name and a volume',
        detail:
          'Pods keep their number, network name and volumes when they move; the network name takes a headless service that you make. By default they start and stop in order, and the volumes stay when the set is scaled down or deleted.',
        sources: ['k8s-statefulset'],
        checked,
      },
    },
    overrides: {
      'eks-fargate': {
        verdict: 'partly',
        short: 'StatefulSet, with EFS volumes defined beforehand',
        detail:
          'Names and order work as usual. Volumes cannot be EBS and are not made on demand, so each must exist before its pod.',
        confidence: 'implied',
        sources: ['k8s-statefulset', 'eks-fargate-fargate-considerations'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'StatefulSet, with a storage system of your own',
        detail: 'Names and order work as usual. EBS and EFS are not available for the volumes.',
        confidence: 'implied',
        sources: ['k8s-statefulset', 'eks-eks-compute-compare-compute-options'],
        checked,
      },
    },
  },
  {
    id: 's3-and-fsx',
    group: 'storage',
    volatility: 'feature',
    question: 'Can it mount S3 buckets or FSx file systems?',
    label: 'S3 and FSx mounts',
    why: 'Software that works on files can then use data in S3, or a Windows, Lustre, ONTAP or ZFS file system.',
    terms: ['csi', 'task', 'pod', 'task-role'],
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'partly',
        short: 'S3 Files volumes on Linux, but no FSx volumes',
        detail:
          'You make the S3 file system first; the task needs a task role. Data of FSx for ONTAP can be read and written through S3 access points, by the S3 API and not as a mount.',
        workaround:
          'Windows containers can mount a share of FSx for Windows themselves at startup.',
        since: '2026-04-07',
        sources: [
          'ecs-s3files-volumes',
          'ecs-using-data-volumes',
          'ecs-wfsx-volumes',
          'botocore-1-42-85',
        ],
        checked: '2026-11-29',
      },
      'ecs-managed-instances': {
        verdict: 'partly',
        short: 'S3 Files volumes, but no FSx volumes',
        detail: 'You make the S3 file system first; the task needs a task role.',
        workaround: 'Run tasks that need FSx on EC2 instances of the same cluster.',
        since: '2026-04-07',
        sources: ['ecs-s3files-volumes', 'ecs-using-data-volumes', 'botocore-1-42-85'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'yes',
        short: 'S3 Files, FSx for Windows and FSx for ONTAP',
        detail:
          'FSx for Windows takes Windows instances in a domain, later than Server 2016. S3 Files takes Linux, an S3 file system that you make first, and a task role. FSx for ONTAP you mount on the instance yourself; tasks then use it through a bind mount.',
        conflict:
          'The page on S3 Files calls EC2 fully supported; the table of storage options still lists S3 Files for Fargate and Managed Instances only. For FSx for ONTAP that table names Linux only; the FSx guide shows Windows instances too.',
        sources: [
          'ecs-using-data-volumes',
          'ecs-wfsx-volumes',
          'ecs-s3files-volumes',
          'fsx-ontap-mount-ontap-ecs-containers',
        ],
        checked: '2026-11-29',
      },
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'S3 Files, S3 buckets and FSx for Lustre, by CSI drivers',
        detail: 'You add the drivers to the cluster; for S3 buckets it is Mountpoint.',
        sources: [
          'eks-workloads-add-ons-available-eks',
          'eks-eks-compute-compare-compute-options',
          'eks-s3files-csi-s3files-csi-considerations',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'S3 Files, S3 buckets and FSx, through CSI drivers',
        detail:
          'FSx may be Lustre, ONTAP or OpenZFS. The Mountpoint driver shows an existing bucket as files, without all features of a file system. The drivers for S3 exclude Windows containers, and Mountpoint is not supported in GovCloud.',
        sources: [
          'eks-storage',
          'eks-s3-csi-s3-csi-considerations',
          'eks-s3files-csi-s3files-csi-considerations',
          'govcloud-us-govcloud-eks',
        ],
        checked,
      },
      'eks-fargate': {
        verdict: 'no',
        short: 'The drivers for S3 and Lustre do not support Fargate',
        workaround:
          'Use EFS or the S3 API, or run the pod on an Auto Mode or EC2 node of the same cluster.',
        confidence: 'implied',
        sources: [
          'eks-s3files-csi-s3files-csi-considerations',
          'eks-s3-csi-s3-csi-considerations',
          'eks-fargate-fargate-comparison-table',
        ],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'yes',
        short: 'Through the CSI drivers you install',
        detail:
          'There are drivers for S3 Files, for S3 buckets (Mountpoint) and for FSx for Lustre, among others.',
        sources: ['aws-efs-csi-driver', 'eks-s3-csi-s3-csi-considerations', 'aws-fsx-csi-driver'],
        checked,
      },
      'ecs-anywhere': {
        verdict: 'no',
        short: 'Neither FSx nor S3 Files volumes on external servers',
        detail:
          'Since 7 August 2026 Windows is no longer supported here, and FSx for Windows went with it.',
        workaround: 'Use the S3 API, or a Docker volume with a driver you install.',
        confidence: 'implied',
        sources: ['ecs-ecs-anywhere', 'ecs-s3files-volumes', 'ecs-docker-volumes'],
        checked: '2026-11-29',
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'FSx for Lustre by its CSI driver; the S3 drivers do not work',
        detail: 'The FSx add-on is listed as compatible from version 1.7.0.',
        conflict:
          'The page on add-ons for hybrid nodes lists the FSx CSI driver as compatible; the comparison of compute options says that hybrid nodes cannot use FSx for Lustre, and the table of all add-ons names EC2 and Auto Mode only.',
        workaround: 'In place of S3 mounts, use the S3 API or a file system on your own site.',
        sources: [
          'eks-hybrid-nodes-add-ons',
          'eks-s3files-csi-s3files-csi-considerations',
          'eks-s3-csi-s3-csi-considerations',
          'eks-eks-compute-compare-compute-options',
          'eks-workloads-add-ons-available-eks',
        ],
        checked: '2026-11-29',
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
    by: 'option',
    cells: {
      'ecs-fargate': {
        verdict: 'value',
        value: { number: 200, unit: 'GiB', comparator: 'up to' },
        short: 'Up to 200 GiB per task, 20 GiB by default',
        detail:
          'The container image takes its share of this space, both compressed and unpacked. The figures hold from platform version 1.4.0 on Linux and 1.0.0 on Windows.',
        conflict:
          'The page on task storage first says that this is not supported for Windows containers; its section on Windows gives the same 20 to 200 GiB.',
        sources: ['ecs-fargate-task-storage'],
        checked,
      },
      'ecs-managed-instances': {
        verdict: 'value',
        value: { number: 16384, unit: 'GiB', comparator: 'up to' },
        short: 'Up to 16,384 GiB per instance, 80 GiB by default',
        detail:
          'The data volume is set in the capacity provider, from 30 GiB, and all tasks on the instance share it, images included. Local disks of the instance type can be used in its place.',
        sources: ['ecs-managedinstances', 'ecs-api-api-managedinstanceslocalstorageconfiguration'],
        checked,
      },
      'ecs-ec2': {
        verdict: 'value',
        short: 'As large as the volumes of your instance',
        detail:
          'Bind mounts use the disks of the container instance. With a source path the data stays as long as the instance; without one it goes some hours after the task.',
        confidence: 'implied',
        sources: ['ecs-bind-mounts'],
        checked,
      },
      'eks-auto-mode': {
        verdict: 'value',
        value: { number: 59000, unit: 'GiB', comparator: 'up to' },
        short: 'Up to 59,000 GiB by the node class, or local disks',
        detail:
          'You set the size in the node class, and the pods of a node share it. When the local NVMe disks of an instance are larger than that, they are formatted and used instead.',
        sources: [
          'eks-create-node-class-auto-node-class-spec',
          'eks-automode-learn-instances-considerations',
        ],
        checked: '2026-11-29',
      },
      'eks-ec2': {
        verdict: 'value',
        short: 'As large as the volumes of your nodes',
        detail:
          'A managed node group starts with 20 GiB on Linux and 50 GiB on Windows, unless you set a disk size or bring a launch template. Pods can request and limit their share.',
        confidence: 'implied',
        sources: ['eks-api-api-createnodegroup', 'k8s-ephemeral-storage'],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'value',
        value: { number: 175, unit: 'GiB', comparator: 'up to' },
        short: 'Up to 175 GiB per pod, 20 GiB by default',
        detail:
          'Kubernetes parts use some of it. For larger requests Fargate adds room: a request of 100 GiB gets 115 GiB.',
        sources: ['eks-fargate-pod-configuration-fargate-storage'],
        checked,
      },
      'kubernetes-ec2': {
        verdict: 'value',
        short: 'As large as the volumes of your nodes',
        detail: 'Pods on a node share its local storage, and can request and limit their part.',
        confidence: 'implied',
        sources: ['k8s-ephemeral-storage'],
        checked: '2026-11-29',
      },
      'ecs-anywhere': {
        verdict: 'value',
        short: 'As large as the disks of your server',
        detail: 'Docker volumes lie on the host a task runs on, and external servers support them.',
        confidence: 'implied',
        sources: ['ecs-docker-volumes', 'ecs-ecs-anywhere'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'value',
        short: 'As large as the disks of your machine',
        detail: 'Pods on a node share its local storage, and can request and limit their part.',
        confidence: 'implied',
        sources: ['k8s-ephemeral-storage', 'eks-hybrid-nodes-overview-hybrid-nodes-features'],
        checked: '2026-11-29',
      },
    },
  },
  {
    id: 'volume-backups',
    group: 'storage',
    volatility: 'feature',
    question: 'Can its volumes be snapshotted and backed up?',
    label: 'Snapshots and backups',
    why: 'A snapshot brings data back after a mistake, and lets a copy start from it.',
    terms: ['ebs', 'efs', 'csi', 'add-on'],
    by: 'orchestrator',
    cells: {
      ecs: {
        verdict: 'partly',
        short: 'By EBS, EFS or AWS Backup; ECS only restores',
        detail:
          'ECS has no object for snapshots. A new task volume can start from an EBS snapshot that you name when you deploy the task or service.',
        confidence: 'implied',
        sources: ['ecs-ebs-volumes-ebs-volume-considerations', 'aws-backup-whatisbackup'],
        checked,
      },
      eks: {
        verdict: 'yes',
        short: 'Snapshot objects, and AWS Backup for the cluster',
        detail:
          'The snapshot controller is an add-on, on Auto Mode too. AWS Backup covers the state of the cluster and the EBS, EFS and S3 volumes of the CSI add-ons, not FSx. Its page does not name the EBS volumes of Auto Mode, which come without that add-on.',
        sources: ['eks-csi-snapshot-controller', 'aws-backup-eks-backups'],
        checked,
      },
      kubernetes: {
        verdict: 'yes',
        short: 'Snapshot objects, once a snapshot controller runs',
        detail:
          'Kubernetes leaves it to your distribution to install the controller, so see whether yours does. The CSI driver must support snapshots; the EBS driver does.',
        sources: ['k8s-volume-snapshots-introduction', 'aws-ebs-csi-driver'],
        checked: '2026-11-29',
      },
    },
    overrides: {
      'ecs-anywhere': {
        verdict: 'na',
        short: 'Tasks have no EBS or EFS volumes here',
        confidence: 'implied',
        sources: ['ecs-ebs-volumes', 'ecs-ecs-anywhere'],
        checked: '2026-11-29',
      },
      'eks-fargate': {
        verdict: 'partly',
        short: 'EFS volumes, through AWS Backup',
        detail: 'Pods cannot mount EBS volumes here, so snapshot objects have nothing to copy.',
        confidence: 'implied',
        sources: ['aws-backup-eks-backups', 'eks-fargate-fargate-considerations'],
        checked,
      },
      'eks-hybrid': {
        verdict: 'partly',
        short: 'If the driver of your own storage can do it',
        detail:
          'Snapshot objects need a CSI driver that supports them, and the EBS driver does not run here.',
        confidence: 'implied',
        sources: ['k8s-volume-snapshots', 'eks-ebs-csi-ebs-csi-considerations'],
        checked,
      },
    },
  },
  {
    id: 'local-disks',
    group: 'storage',
    volatility: 'feature',
    question: 'Can it use the local NVMe disks of a host?',
    label: 'Local NVMe disks',
    why: 'Caches, scratch data and databases that copy themselves gain from disks inside the machine.',
    terms: ['host', 'node', 'csi', 'karpenter'],
    by: 'capacity',
    cells: {
      fargate: {
        verdict: 'no',
        short: 'There is only the scratch disk of the task or pod',
        workaround: 'Run these on EC2 instances with local disks in the same cluster.',
        confidence: 'implied',
        sources: ['ecs-fargate-task-storage', 'eks-lis-csi-lis-csi-considerations'],
        checked,
      },
      'ec2-aws': {
        verdict: 'yes',
        short: 'In place of the EBS data volume of the instance',
        detail:
          'The capacity provider can use the disks for data, several of them as one volume, and can require instance types that have them. The data ends when the instance stops.',
        sources: [
          'ecs-managedinstances-managed-instances-local-storage',
          'ecs-api-api-managedinstanceslocalstorageconfiguration',
          'ecs-api-api-instancerequirementsrequest',
        ],
        checked,
      },
      'ec2-you': {
        verdict: 'yes',
        short: 'You format and mount them on the host',
        detail: 'Some instance types have them. Their data ends when the instance stops.',
        confidence: 'implied',
        sources: ['ec2-instance-store-lifetime', 'eks-bp-cost-opt-storage'],
        checked,
      },
      own: {
        verdict: 'yes',
        short: 'Disks of your own servers',
        confidence: 'implied',
        sources: ['ecs-docker-volumes', 'k8s-manage-resources-containers'],
        checked,
      },
    },
    overrides: {
      'eks-auto-mode': {
        verdict: 'yes',
        short: 'Auto Mode sets them up for scratch data',
        detail:
          'If they are no larger than the scratch disk you ask for, they are left raw for the workload. The EC2 Instance Store CSI driver does not work here.',
        sources: [
          'eks-automode-learn-instances-considerations',
          'eks-lis-csi-lis-csi-considerations',
        ],
        checked,
      },
      'eks-ec2': {
        verdict: 'yes',
        short: 'As volumes, by a CSI driver, or as scratch disk',
        detail:
          'The EC2 Instance Store CSI driver is an add-on that excludes older instance types. Karpenter ignores the disks unless told to join them for scratch data. The data ends with the node.',
        sources: [
          'eks-lis-csi-lis-csi-considerations',
          'karpenter-nodeclasses-specinstancestorepolicy',
        ],
        checked,
      },
    },
  },
] as const satisfies readonly CriterionInput[];
