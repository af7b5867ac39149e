import type { OptionId } from '../options.ts';
import type { SymptomInput } from '../schema.ts';

/** Where EBS volumes are attached for pods. */
const withEbs = [
  'eks-auto-mode',
  'eks-ec2',
  'kubernetes-ec2',
] as const satisfies readonly OptionId[];

/** Where AWS mounts EFS for tasks. */
const tasksWithEfs = [
  'ecs-fargate',
  'ecs-managed-instances',
  'ecs-ec2',
] as const satisfies readonly OptionId[];

/** Where EFS is mounted, for tasks or for pods. */
const withEfs = [
  ...tasksWithEfs,
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'kubernetes-ec2',
] as const satisfies readonly OptionId[];

/** Volumes that do not attach. */
export const storage = [
  {
    id: 'volume-node-affinity-conflict',
    family: 'storage',
    message: '0/<n> nodes are available: <n> node(s) had volume node affinity conflict.',
    otherMessages: ["node(s) didn't match PersistentVolume's node affinity"],
    where: 'Events of a pod with the reason FailedScheduling (kubectl describe pod)',
    options: withEbs,
    short: 'The volume is in one Availability Zone, and no node with room is in that zone.',
    meaning:
      'An EBS volume never leaves the zone in which it was created. Kubernetes writes the zone into the PersistentVolume and only considers nodes there. After a node is lost, the pod must come back in the same zone, however much room there is elsewhere.',
    causes: [
      {
        id: 'no-node-in-zone',
        title: 'There is no node in that zone',
        why: 'The last node of the zone is gone, and the next one started in another zone.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'kubectl describe pv <pv> | grep -A6 "Node Affinity"\nkubectl get nodes -L topology.kubernetes.io/zone',
          sign: 'the zone of the volume is missing among the nodes.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Make sure that the NodeClass has a subnet in this zone, with free addresses, and that the NodePool does not exclude the zone. Then a node starts there.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Start a node in this zone. With Cluster Autoscaler use one node group for each zone; a group over three zones starts nodes anywhere. Karpenter follows the volume if it has a subnet there.',
          },
        ],
        sources: [
          'eks-bp-data-plane-ensure-ability-to-launch-nodes-in-each-az-when-using-ebs-volumes',
          'cluster-autoscaler-faq-no-scale-up',
        ],
      },
      {
        id: 'pod-is-tied-elsewhere',
        title: 'The pod is tied to another zone',
        why: 'A node selector, affinity or a second volume pulls the pod into a different zone.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'kubectl get pv -o custom-columns=\\\nN:.spec.claimRef.name,Z:.spec.nodeAffinity.required',
          sign: 'the claims of the pod are in different zones, or its manifest names another zone.',
        },
        fixes: [
          {
            options: withEbs,
            text: 'Remove the zone from the manifest. For two volumes in two zones: restore one of them from a snapshot in the zone of the other.',
          },
        ],
        sources: ['kubernetes-scheduler-volume-binder', 'ebs-what-is-ebs'],
      },
      {
        id: 'immediate-binding',
        title: 'The volume was made before the pod',
        why: 'With `volumeBindingMode: Immediate` the zone is chosen without a look at the nodes.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get storageclass',
          sign: 'the class of the claim says `Immediate`.',
        },
        fixes: [
          {
            options: withEbs,
            text: 'Make a new StorageClass with `WaitForFirstConsumer`: a class cannot be changed. Create empty volumes again; move data through a snapshot.',
          },
        ],
        sources: ['k8s-storage-classes-volume-binding-mode'],
      },
    ],
    prevent:
      'Use `WaitForFirstConsumer`, keep nodes possible in every zone that holds data, and replicate data between zones in the database itself.',
    sources: ['kubernetes-scheduler-volume-binder', 'k8s-storage-classes-volume-binding-mode'],
    criteria: ['block-storage', 'volume-survives', 'zone-loss', 'stateful-workloads'],
    terms: ['ebs', 'availability-zone', 'csi', 'stateful-set'],
    related: ['multi-attach-error', 'not-trigger-scale-up', 'karpenter-no-instance-type'],
    checked: '2026-12-01',
  },
  {
    id: 'unbound-persistent-volume-claim',
    family: 'storage',
    message: '0/<n> nodes are available: pod has unbound immediate PersistentVolumeClaims.',
    otherMessages: [
      'no persistent volumes available for this claim and no storage class is set',
      'Failed to schedule pod, unbound pvc must define a storage class',
    ],
    where: 'Events of a pod with the reason FailedScheduling (kubectl describe pod)',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2', 'eks-hybrid'],
    short: 'The pod waits for a volume that nobody creates: the claim is pending.',
    meaning:
      'A PersistentVolumeClaim is a request. A driver has to make a volume for it, or an existing one has to fit. Until then the scheduler does not even look for a node. The events of the claim, not those of the pod, say what is missing.',
    causes: [
      {
        id: 'no-storage-class',
        title: 'The StorageClass is missing',
        why: 'The claim names none and the cluster has no default, or it names one that does not exist.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get storageclass\nkubectl describe pvc <claim>',
          sign: 'no class is marked `(default)`, or the one of the claim is not in the list.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Auto Mode makes no StorageClass for you. Create one with the provisioner `ebs.csi.eks.amazonaws.com` and mark it as default.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Create one with the provisioner `ebs.csi.aws.com` and mark it as default.',
          },
          {
            options: ['eks-fargate'],
            text: 'Write a PersistentVolume for EFS yourself and name it in the claim: Fargate creates no volumes on demand.',
          },
          {
            options: ['eks-hybrid'],
            text: 'Install a storage driver for your own disks: the EBS and EFS drivers do not work on hybrid nodes.',
          },
        ],
        sources: [
          'eks-create-storage-class',
          'eks-fargate-fargate-considerations-volumes',
          'eks-ebs-csi-ebs-csi-considerations',
        ],
      },
      {
        id: 'no-driver',
        title: 'The driver is not installed',
        why: 'On EKS with your own nodes, the EBS driver is an add-on that you add.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -n kube-system | grep ebs-csi-controller',
          sign: 'nothing is listed, or the pods do not run. In Auto Mode an empty answer is normal: the driver runs outside the cluster.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: '`aws eks create-addon --cluster-name <cluster> --addon-name aws-ebs-csi-driver`, with an IAM role for it.',
          },
          {
            options: ['kubernetes-ec2'],
            text: 'Install the EBS CSI driver with Helm, and give the nodes or the driver the IAM permissions.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'Leave it out. If you migrated, old claims still name `ebs.csi.aws.com` and need the driver on the old nodes.',
          },
        ],
        sources: ['eks-ebs-csi', 'aws-ebs-csi-driver', 'eks-eks-add-ons-addon-consider-auto'],
      },
      {
        id: 'no-permission',
        title: 'The driver may not create volumes',
        why: 'Without its IAM role the call to EC2 is refused. The claim shows it as `ProvisioningFailed`.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe pvc <claim> | tail -5',
          sign: 'an event contains `UnauthorizedOperation`, `AccessDenied` or “could not create volume”.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: 'Give the service account `ebs-csi-controller-sa` a role with the policy of the driver, through EKS Pod Identity or IRSA, and restart the controller.',
          },
          {
            options: ['kubernetes-ec2'],
            text: 'Attach the policy of the driver to the role of the nodes that run its controller.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'Check the cluster IAM role: it needs `AmazonEKSBlockStoragePolicy`.',
          },
        ],
        sources: ['eks-ebs-csi', 'aws-ebs-csi-driver', 'eks-auto-troubleshoot'],
      },
    ],
    prevent:
      'Create a default StorageClass with `WaitForFirstConsumer` as part of the cluster, and test it with a one-gigabyte claim.',
    sources: [
      'kubernetes-scheduler-volume-binding',
      'kubernetes-pv-controller',
      'k8s-persistent-volumes',
    ],
    criteria: ['block-storage', 'add-ons'],
    terms: ['csi', 'ebs', 'add-on'],
    related: ['volume-node-affinity-conflict', 'pod-not-supported-on-fargate'],
    checked: '2026-12-01',
  },
  {
    id: 'multi-attach-error',
    family: 'storage',
    message:
      'Multi-Attach error for volume "<pv>" Volume is already exclusively attached to one node and can\'t be attached to another',
    otherMessages: ['Multi-Attach error for volume "<pv>" Volume is already used by pod(s) <pod>'],
    where: 'Events of a pod with the reason FailedAttachVolume (kubectl describe pod)',
    options: withEbs,
    short: 'The new pod is on another node, and the volume is still attached to the old one.',
    meaning:
      'An ordinary EBS volume serves one node at a time. Kubernetes detaches it when the old pod has ended and its node has unmounted it. If the node died, it waits six minutes before it detaches by force, so that no data is lost.',
    causes: [
      {
        id: 'old-pod-still-runs',
        title: 'An update starts the new pod first',
        why: 'A Deployment with one replica starts the new pod before it ends the old one, and that one holds the volume.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -o wide -l <label>',
          sign: 'an old pod is `Running` on another node.',
        },
        fixes: [
          {
            options: withEbs,
            text: 'Now: `kubectl scale deployment/<name> --replicas=0`, wait until the old pod is gone, then scale to 1. The service is down in between; deleting only the old pod brings it back. For good: `strategy: {type: Recreate}` in the Deployment, or a StatefulSet.',
          },
        ],
        sources: ['aws-ebs-csi-driver-faq-6-minute-delays', 'k8s-deployment-strategy'],
      },
      {
        id: 'node-is-lost',
        title: 'The old node died or was shut down hard',
        why: 'The volume counts as in use until Kubernetes gives up on the node.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get nodes\nkubectl get volumeattachment | grep <pv>',
          sign: 'the node of the attachment is `NotReady` or gone.',
        },
        fixes: [
          {
            options: withEbs,
            text: 'Wait about six minutes: it goes on by itself. To be faster, make sure that the machine is off, then `kubectl taint nodes <node> node.kubernetes.io/out-of-service=nodeshutdown:NoExecute`. Never do that to a node that may still write, and remove the taint when the node is back.',
          },
        ],
        sources: [
          'aws-ebs-csi-driver-faq-6-minute-delays',
          'k8s-node-shutdown-non-graceful-node-shutdown',
        ],
      },
      {
        id: 'several-copies',
        title: 'Several copies share one claim',
        why: '`ReadWriteOnce` means one node. Copies on other nodes can never mount it.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get deployment <name>\nkubectl get pvc <claim>',
          sign: 'the Deployment has more than one replica, and the access mode is `RWO`.',
        },
        fixes: [
          {
            options: withEbs,
            text: 'Give each copy its own volume with a StatefulSet, or share files on EFS with `ReadWriteMany`.',
          },
        ],
        sources: ['k8s-persistent-volumes', 'aws-efs-csi-driver'],
      },
    ],
    prevent:
      'Use a StatefulSet for everything with a volume of its own, drain nodes before you terminate them, and let Spot interruptions be handled by Karpenter or Auto Mode.',
    sources: ['aws-ebs-csi-driver-faq-6-minute-delays'],
    criteria: ['block-storage', 'volume-survives', 'stateful-workloads', 'rolling'],
    terms: ['ebs', 'stateful-set', 'csi'],
    related: ['volume-node-affinity-conflict', 'failed-mount-timed-out'],
    checked: '2026-12-01',
  },
  {
    id: 'max-volume-count',
    family: 'storage',
    message: '0/<n> nodes are available: <n> node(s) exceed max volume count.',
    otherMessages: [
      'Node has reached its volume attachment limit, rejecting pod.',
      'attachment of disk "<volume>" failed, expected device to be attached but was attaching',
    ],
    where: 'Events of a pod (kubectl describe pod)',
    options: withEbs,
    short: 'The node has as many volumes attached as its instance type takes.',
    meaning:
      'Each instance type takes a limited number of volumes; on many types network interfaces count too. The driver tells Kubernetes the number when it starts. If interfaces are added later, the number is too high, and a volume stays in “attaching”.',
    causes: [
      {
        id: 'limit-reached',
        ending: 'exceed max volume count',
        title: 'The nodes are full of volumes',
        why: 'Many small StatefulSets on few large nodes use up the places before CPU and memory.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'kubectl get csinode -o custom-columns=\\\nN:.metadata.name,V:.spec.drivers[*].allocatable.count',
          sign: 'a node has about as many volumes as this number (`kubectl get volumeattachment`).',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Let the NodePool use more and smaller nodes, or newer instance families, and spread the pods over nodes.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Add nodes, or use types of the 7th generation and later, whose volumes have places of their own.',
          },
        ],
        sources: [
          'kubernetes-scheduler-node-volume-limits',
          'aws-ebs-csi-driver-faq-volume-attachment-capacity',
        ],
      },
      {
        id: 'number-out-of-date',
        ending: 'was attaching',
        title: 'Network interfaces took the places',
        why: 'The VPC CNI adds interfaces as pods arrive. The number that the driver reported no longer holds.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'kubectl version\nkubectl get csidriver ebs.csi.aws.com -o yaml | grep Period',
          sign: 'the server is older than 1.34, or no `nodeAllocatableUpdatePeriodSeconds` is set.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'From Kubernetes 1.34 and driver 1.46 on, the number is updated: upgrade both. Before that, set `--reserved-volume-attachments`, or prefix delegation, so that fewer interfaces are needed.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'Delete the pod so that it is placed again; AWS maintains the driver. If it repeats, open a support case.',
          },
        ],
        sources: [
          'aws-ebs-csi-driver-faq-volume-attachment-capacity',
          'kubernetes-kubelet-volume-manager',
          'karpenter-troubleshooting-volume-limits',
        ],
      },
      {
        id: 'driver-not-ready-yet',
        title: 'Pods came before the driver',
        why: 'On a fresh node the scheduler does not know the limit yet and places too many pods.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get nodes --sort-by=.metadata.creationTimestamp',
          sign: 'it happens on nodes that are a few minutes old.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Start nodes with the taint `ebs.csi.aws.com/agent-not-ready:NoExecute` (`startupTaints` in Karpenter). The driver removes it when it is ready.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'Delete the pod so that it is placed again.',
          },
        ],
        sources: ['karpenter-troubleshooting-volume-limits'],
      },
    ],
    prevent:
      'Plan volumes per node as you plan CPU, spread pods with volumes over nodes, and keep the driver up to date.',
    sources: [
      'kubernetes-scheduler-node-volume-limits',
      'kubernetes-kubelet-volume-manager',
      'karpenter-troubleshooting-volume-limits',
    ],
    criteria: ['block-storage', 'stateful-workloads'],
    terms: ['ebs', 'csi', 'eni'],
    related: ['failed-mount-timed-out', 'too-many-pods'],
    checked: '2026-12-01',
  },
  {
    id: 'failed-mount-timed-out',
    family: 'storage',
    message:
      'Unable to attach or mount volumes: unmounted volumes=[<volume>], unattached volumes=[<volume>]: timed out waiting for the condition',
    otherMessages: [
      'Unable to attach or mount volumes: unmounted volumes=[<volume>], unattached volumes=[], failed to process volumes=[]: timed out waiting for the condition',
      'unmounted volumes=[<volume>], unattached volumes=[<volume>], failed to process volumes=[]: context deadline exceeded',
    ],
    where: 'Events of a pod with the reason FailedMount (kubectl describe pod)',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2', 'eks-hybrid'],
    parts: [
      {
        words: 'unmounted volumes=[<volume>]',
        says: 'Only these have failed. A name such as `kube-api-access` in the other list is not the fault.',
      },
    ],
    short: 'A volume was not ready within two minutes; an event before or after this one says why.',
    meaning:
      'The kubelet waits about two minutes for all volumes of a pod, then reports this and starts again. It is a summary. The cause is in another event of the same pod, or in the log of the storage driver.',
    causes: [
      {
        id: 'another-event',
        title: 'Another event names the cause',
        why: '`FailedAttachVolume`, `MountVolume.SetUp failed` or a missing ConfigMap or Secret come with it.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -E "Failed|SetUp"',
          sign: 'it prints a second message with a reason.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Follow that message. If it says that a ConfigMap or Secret was “not found”, create it in this namespace.',
          },
        ],
        sources: ['kubernetes-kubelet-volume-manager', 'karpenter-troubleshooting-volume-limits'],
      },
      {
        id: 'efs-not-reachable',
        title: 'The EFS mount target cannot be reached',
        why: 'The security group of the mount target does not let NFS (TCP 2049) in, or the zone has no mount target.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'aws efs describe-mount-targets \\\n  --file-system-id <file system>',
          sign: 'the zone of the node is missing, or `aws efs describe-mount-target-security-groups` shows a group without a rule for 2049.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2'],
            text: 'Add a mount target in each zone, and allow TCP 2049 from the security group of nodes or pods.',
          },
        ],
        sources: [
          'repost-eks-troubleshoot-efs-volume-mount-issues',
          'agent-toolkit-troubleshooting-efs',
        ],
      },
      {
        id: 'driver-on-node',
        title: 'The driver does not run on this node',
        why: 'The node part of a driver is a DaemonSet. A taint or a crash keeps it away, and nothing mounts.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get pods -n kube-system -o wide | \\\n  grep csi-node',
          sign: 'there is no running pod of it on the node of your pod.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Let it tolerate the taints of the node, or read its log: `kubectl logs -n kube-system <csi-node pod> --all-containers`.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'For EBS the driver is part of the node. For EFS, the add-on must be installed and run on every node.',
          },
        ],
        sources: ['repost-eks-troubleshoot-efs-volume-mount-issues', 'eks-automode'],
      },
      {
        id: 'many-files',
        title: 'Changing the owner of many files takes long',
        why: 'With `fsGroup`, the kubelet changes the owner of every file at each mount.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o yaml | grep -A3 fsGroup',
          sign: '`fsGroup` is set without `fsGroupChangePolicy`, and the volume holds very many files.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Set `fsGroupChangePolicy: OnRootMismatch`.',
          },
        ],
        sources: ['k8s-security-context-fsgroup'],
      },
    ],
    prevent:
      'Alarm on pods that stay in ContainerCreating for five minutes, and test a mount on a fresh node after each upgrade of a driver.',
    sources: [
      'kubernetes-kubelet-volume-manager',
      'karpenter-troubleshooting-volume-limits',
      'repost-eks-troubleshoot-efs-volume-mount-issues',
    ],
    criteria: ['block-storage', 'shared-files', 'add-ons'],
    terms: ['csi', 'efs', 'ebs'],
    related: ['multi-attach-error', 'efs-failed-to-resolve', 'efs-connection-timed-out'],
    checked: '2026-12-01',
  },
  {
    id: 'efs-failed-to-resolve',
    family: 'storage',
    message:
      'Failed to resolve "<file system>.efs.<region>.amazonaws.com" - check that your file system ID is correct',
    otherMessages: [
      'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "<file system>.efs.<region>.amazonaws.com"',
      'check that your file system ID is correct, and ensure that the VPC has an EFS mount target for this file system ID',
    ],
    where: 'Stopped reason of an ECS task, or events of a pod (FailedMount)',
    options: withEfs,
    short:
      'The name of the file system has no address here: no mount target in the zone, or no DNS in the VPC.',
    meaning:
      'EFS has one address for each Availability Zone: its mount target. The mount helper asks the DNS of the VPC for it. No answer means that there is no mount target, or that the question did not reach the DNS of Amazon.',
    causes: [
      {
        id: 'no-mount-target',
        title: 'No mount target in this zone',
        why: 'The task or pod landed in a zone for which nobody created one.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws efs describe-mount-targets \\\n  --file-system-id <file system>',
          sign: 'the zone of the task or node is not under `AvailabilityZoneName`, or the list is empty.',
        },
        fixes: [
          {
            options: withEfs,
            text: '`aws efs create-mount-target --file-system-id <file system> --subnet-id <subnet> --security-groups <group>` for each zone in which you run.',
          },
        ],
        sources: ['repost-eks-troubleshoot-efs-volume-mount-issues', 'efs-utils-dns-resolver'],
      },
      {
        id: 'vpc-dns-off',
        title: 'DNS of the VPC is switched off',
        why: 'Both attributes, DNS support and DNS hostnames, have to be on.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-vpc-attribute --vpc-id <vpc> \\\n  --attribute enableDnsHostnames',
          sign: 'it says `false` (ask for `enableDnsSupport` too).',
        },
        fixes: [
          {
            options: withEfs,
            text: '`aws ec2 modify-vpc-attribute --vpc-id <vpc> --enable-dns-hostnames Value=true`, and the same for DNS support.',
          },
        ],
        sources: ['agent-toolkit-troubleshooting-efs'],
      },
      {
        id: 'wrong-file-system',
        title: 'The file system is of another Region or VPC',
        why: 'The ID in the definition was copied from another environment.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws efs describe-file-systems --query \\\n  "FileSystems[].FileSystemId"',
          sign: 'the ID is not in the list of this Region and account.',
        },
        fixes: [
          {
            options: tasksWithEfs,
            text: 'Correct `fileSystemId` in the task definition and deploy a new revision.',
          },
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2'],
            text: 'Set the reclaim policy of the PersistentVolume to `Retain`, delete it, and create it again with the right `volumeHandle`, which cannot be changed.',
          },
        ],
        sources: ['efs-utils-dns-resolver', 'ecs-resource-initialization-error-efs'],
      },
      {
        id: 'own-dns-server',
        title: 'A DNS server of your own answers',
        why: 'Only the DNS of Amazon knows these names. A server in the DHCP options has to pass them on.',
        minutes: 5,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-dhcp-options --query \\\n  "DhcpOptions[].DhcpConfigurations[]"',
          sign: '`domain-name-servers` of your VPC is not `AmazonProvidedDNS`.',
        },
        fixes: [
          {
            options: withEfs,
            text: 'Forward `amazonaws.com` from your server to the resolver of the VPC (the network address plus two).',
          },
        ],
        sources: ['repost-eks-troubleshoot-efs-volume-mount-issues'],
      },
    ],
    prevent:
      'Create the mount targets together with the subnets, one for each zone, in the same template.',
    sources: [
      'efs-utils-dns-resolver',
      'repost-eks-troubleshoot-efs-volume-mount-issues',
      'ecs-resource-initialization-error-efs',
    ],
    criteria: ['shared-files', 'private-subnets'],
    terms: ['efs', 'availability-zone'],
    related: ['efs-connection-timed-out', 'efs-access-denied'],
    checked: '2026-12-01',
  },
  {
    id: 'efs-connection-timed-out',
    family: 'storage',
    message: 'mount.nfs4: Connection timed out',
    otherMessages: [
      'mount.nfs: Connection timed out',
      "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: b'mount.nfs4: Connection timed out' : unsuccessful EFS utils command execution; code: 32",
    ],
    where: 'Stopped reason of an ECS task, or events of a pod (FailedMount)',
    options: withEfs,
    short: 'The mount target of EFS has an address, but its port 2049 does not answer.',
    meaning:
      'The name was resolved, and then nothing came back. A security group or network ACL silently drops the packets. A refusal would come at once and say so.',
    causes: [
      {
        id: 'inbound-rule',
        title: 'The mount target does not let NFS in',
        why: 'A mount target gets the default security group of the VPC unless you choose one. That lets in only its own members.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws efs describe-mount-target-security-groups \\\n  --mount-target-id <mount target>',
          sign: 'no rule of these groups allows TCP 2049 from the security group of the task, pod or node.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'],
            text: 'Allow TCP 2049 from the security group of the task (`awsvpc` network mode) or of the instance (other modes).',
          },
          {
            options: ['eks-auto-mode', 'eks-ec2', 'kubernetes-ec2'],
            text: 'Allow TCP 2049 from the security group of the nodes: the node mounts, not the pod.',
          },
          {
            options: ['eks-fargate'],
            text: 'Allow TCP 2049 from the cluster security group, which Fargate pods use unless you give them another.',
          },
        ],
        sources: [
          'agent-toolkit-troubleshooting-efs',
          'agent-toolkit-ecs-infrastructure-patterns-efs-volume',
          'repost-eks-troubleshoot-efs-volume-mount-issues',
        ],
      },
      {
        id: 'outbound-rule',
        title: 'The way out is closed',
        why: 'A security group with narrow outbound rules needs 2049 too.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-security-groups --group-ids <group> \\\n  --query "SecurityGroups[].IpPermissionsEgress"',
          sign: 'neither all traffic nor TCP 2049 to the mount target is allowed.',
        },
        fixes: [
          {
            options: withEfs,
            text: 'Allow TCP 2049 out to the security group of the mount target.',
          },
        ],
        sources: [
          'agent-toolkit-troubleshooting-efs',
          'repost-eks-troubleshoot-efs-volume-mount-issues',
        ],
      },
    ],
    prevent:
      'Keep one security group for clients of EFS and one for mount targets, and allow 2049 between the two.',
    sources: [
      'repost-eks-troubleshoot-efs-volume-mount-issues',
      'agent-toolkit-troubleshooting-efs',
      'ecs-resource-initialization-error-efs',
    ],
    criteria: ['shared-files', 'security-group-per-unit'],
    terms: ['efs', 'security-group'],
    related: ['efs-failed-to-resolve', 'failed-mount-timed-out'],
    checked: '2026-12-01',
  },
  {
    id: 'efs-access-denied',
    family: 'storage',
    message: 'mount.nfs4: access denied by server while mounting 127.0.0.1:/',
    otherMessages: [
      'reason given by server: No such file or directory',
      "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: b'mount.nfs4: access denied by server while mounting 127.0.0.1:/'",
    ],
    where: 'Stopped reason of an ECS task, or events of a pod (FailedMount)',
    options: withEfs,
    parts: [
      { words: '127.0.0.1', says: 'The local end of the encrypted tunnel. It is not the fault.' },
    ],
    short:
      'EFS answered and refused: a policy of the file system wants IAM, or a folder does not exist.',
    meaning:
      'The network is in order. The file system has a policy that admits only certain roles, and the mount came without a role or with the wrong one. “No such file or directory” is similar: the root folder of the mount does not exist.',
    causes: [
      {
        id: 'policy-wants-iam',
        ending: 'access denied by server while mounting 127.0.0.1:/',
        title: 'The policy wants IAM, the mount sends none',
        why: 'A restrictive file system policy refuses every mount that does not sign in with IAM.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws efs describe-file-system-policy \\\n  --file-system-id <file system>',
          sign: 'there is a policy, and it does not allow `elasticfilesystem:ClientMount` to everybody.',
        },
        fixes: [
          {
            options: tasksWithEfs,
            text: 'Set `authorizationConfig.iam: ENABLED` and `transitEncryption: ENABLED` for the volume, and allow `elasticfilesystem:ClientMount` and `ClientWrite` in the task role, not the execution role.',
          },
          {
            options: ['eks-auto-mode', 'eks-ec2', 'kubernetes-ec2'],
            text: 'Add `mountOptions: [iam]` (with `tls`) to the PersistentVolume, and allow the role that mounts: that of the node or of the driver.',
          },
          {
            options: ['eks-fargate'],
            text: 'AWS does not say with which role a pod on Fargate mounts. Without a policy of your own, every client that reaches a mount target may mount: remove the policy only if security groups keep all others away.',
          },
        ],
        sources: [
          'repost-eks-troubleshoot-efs-volume-mount-issues',
          'agent-toolkit-troubleshooting-efs',
          'ecs-efs-volumes',
          'efs-iam-access-control-nfs-default-policy',
        ],
      },
      {
        id: 'folder-missing',
        ending: 'No such file or directory',
        title: 'The folder to mount does not exist',
        why: 'A sub-folder is never created by mounting. It has to be there.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws efs describe-access-points \\\n  --file-system-id <file system>',
          sign: 'you mount a path that neither exists nor is the root of an access point.',
        },
        fixes: [
          {
            options: withEfs,
            text: 'Use an access point with creation permissions: EFS then creates its folder. Or mount `/` once and create the folder.',
          },
        ],
        sources: ['repost-eks-troubleshoot-efs-volume-mount-issues'],
      },
    ],
    prevent:
      'Use one access point for each application, and write the file system policy together with the roles that use it.',
    sources: [
      'repost-eks-troubleshoot-efs-volume-mount-issues',
      'agent-toolkit-troubleshooting-efs',
      'ecs-resource-initialization-error-efs',
    ],
    criteria: ['shared-files', 'workload-identity'],
    terms: ['efs', 'task-role'],
    related: ['efs-connection-timed-out', 'efs-failed-to-resolve'],
    checked: '2026-12-01',
  },
] as const satisfies readonly SymptomInput[];
