import type { OptionId } from '../options.ts';
import type { SymptomInput } from '../schema.ts';

/** Those whose nodes hold several pods. */
const sharedNodes = [
  'eks-auto-mode',
  'eks-ec2',
  'kubernetes-ec2',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

/** Pods that find no node, or that Fargate does not take. */
export const schedulingK8s = [
  {
    id: 'insufficient-cpu',
    family: 'scheduling',
    message: '0/<n> nodes are available: <n> Insufficient cpu.',
    otherMessages: [
      '0/<n> nodes are available: <n> Insufficient memory.',
      'Insufficient ephemeral-storage',
      'Insufficient nvidia.com/gpu',
    ],
    where: 'Events of a pod with the reason FailedScheduling (kubectl describe pod)',
    options: sharedNodes,
    parts: [
      { words: '0/<n>', says: 'None of the nodes fits. The numbers after it add up to all nodes.' },
      {
        words: 'Insufficient cpu',
        says: 'Counted in requests of pods, not in what they really use.',
      },
    ],
    short: 'No node has as much unreserved CPU, memory or disk as the pod requests.',
    meaning:
      'The scheduler adds up the requests of the pods on each node and compares the rest with the request of this pod. What pods really use does not count: an idle node can be full. The message is normal for a minute while a new node starts; it is a fault when it stays.',
    causes: [
      {
        id: 'waiting-for-a-node',
        title: 'A new node is on its way',
        why: 'An autoscaler reacts to pods that wait. A node needs about a minute or more to start.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | tail -5',
          sign: 'a later event says `Nominated` or `TriggeredScaleUp`.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'kubernetes-ec2'],
            text: 'Wait two minutes. If the event repeats after that, go on.',
          },
        ],
        sources: ['cluster-autoscaler-faq-no-scale-up', 'karpenter-core-scheduling-nodeclaim'],
      },
      {
        id: 'larger-than-any-node',
        title: 'The pod is larger than any node',
        why: 'A pod must fit on one node, and system daemons take part of each. A request of 4 CPUs never fits a node with 4 CPUs.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'kubectl get nodes -o custom-columns=\\\nN:.metadata.name,CPU:.status.allocatable.cpu',
          sign: 'no node has as much allocatable CPU as the pod requests (for memory: `.status.allocatable.memory`).',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Lower the request, or allow larger sizes in the requirements of a NodePool of your own.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Lower the request, or add a node group (or NodePool) with a larger instance type.',
          },
          { options: ['eks-hybrid'], text: 'Lower the request, or join a larger machine.' },
        ],
        sources: ['k8s-manage-resources-containers-troubleshooting'],
      },
      {
        id: 'requests-too-high',
        title: 'Requests are much higher than real use',
        why: 'Requests copied from an example reserve the node for nothing.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe node <node> | grep -A8 "Allocated"\nkubectl top node',
          sign: 'allocated requests are near 100 %, while real use is low.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Lower the requests of the largest pods to what they use. This also lowers the bill.',
          },
        ],
        sources: ['k8s-manage-resources-containers-troubleshooting', 'k8s-debug-pods'],
      },
      {
        id: 'no-scale-out',
        title: 'No node is added',
        why: 'The group is at its maximum, a NodePool at its limit, the account at its quota, or there is no autoscaler at all.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'kubectl get events -A --field-selector \\\n  reason=NotTriggerScaleUp',
          sign: 'it lists the pod; or, with Karpenter, an event of the pod begins “Failed to schedule pod”.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Read the event of `eks-auto-mode/compute`: it names the NodePool and why it does not fit. Raise its `limits` or loosen its requirements.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Raise the maximum of the group or the `limits` of the NodePool. Nodes are not added by themselves: a node group needs Cluster Autoscaler or Karpenter.',
          },
          {
            options: ['eks-hybrid'],
            text: 'Nothing adds machines here: join another one, or let the pod also run on nodes in the cloud.',
          },
        ],
        sources: ['cluster-autoscaler-faq-no-scale-up', 'karpenter-core-scheduling-scheduler'],
      },
    ],
    prevent:
      'Set requests from measured use, keep the largest pod well below the smallest node, and alarm on pods that are pending for more than five minutes.',
    sources: ['kubernetes-scheduler-noderesources-fit', 'repost-eks-pod-status-troubleshooting'],
    criteria: ['bin-packing', 'host-scaling', 'capacity-planning'],
    terms: ['scheduler', 'node', 'pod'],
    related: ['too-many-pods', 'not-trigger-scale-up', 'karpenter-no-instance-type'],
    checked: '2026-12-01',
  },
  {
    id: 'too-many-pods',
    family: 'scheduling',
    message: '0/<n> nodes are available: <n> Too many pods.',
    where: 'Events of a pod with the reason FailedScheduling (kubectl describe pod)',
    options: sharedNodes,
    short: 'CPU and memory are free, but the nodes already run as many pods as they may.',
    meaning:
      'Each node declares how many pods it takes. With the VPC CNI this number follows from the IP addresses that the instance type can hold, so small instances take few pods. Daemons count too.',
    causes: [
      {
        id: 'address-limit',
        title: 'The instance type holds few addresses',
        why: 'Almost every pod needs an address of its own. A t3.medium takes 17 pods.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'kubectl get nodes -o custom-columns=\\\nN:.metadata.name,PODS:.status.allocatable.pods',
          sign: 'the numbers are low, such as 17 or 29, and match the pods that run there.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Nodes use prefixes by default. Let the NodePool choose larger instances, so that each holds more pods.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Turn on prefix delegation in the VPC CNI (`ENABLE_PREFIX_DELEGATION=true`) and replace the nodes with a higher max-pods, or use larger instances. Old nodes keep their number.',
          },
          {
            options: ['eks-hybrid'],
            text: 'The number comes from the kubelet and from the pod CIDR of the node in your CNI: raise both, then restart the kubelet.',
          },
        ],
        sources: [
          'repost-eks-failed-create-pod-sandbox',
          'eks-bp-prefix-mode-linux',
          'eks-choosing-instance-type-max-pods-precedence',
          'eks-auto-networking',
        ],
      },
      {
        id: 'max-pods-set',
        title: 'Someone set a lower number',
        why: 'A launch template, bootstrap argument or kubelet configuration can lower max-pods.',
        minutes: 5,
        check: {
          language: 'sh',
          command:
            'kubectl get --raw \\\n  "/api/v1/nodes/<node>/proxy/configz" | \\\n  grep -o \'maxPods":[0-9]*\'',
          sign: '`maxPods` is lower than the instance type allows.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Remove or raise it in the user data or the kubelet configuration, and replace the nodes.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'AWS sets the number by instance type. Compare the kubelet settings of the NodeClass with the EKS guide, and let the nodes be replaced after a change.',
          },
        ],
        sources: [
          'k8s-kubelet-config-kubeletconfiguration',
          'eks-choosing-instance-type-max-pods-precedence',
          'eks-create-node-class-kubelet-config',
        ],
      },
      {
        id: 'finished-pods-or-daemons',
        title: 'Daemons fill small nodes',
        why: 'Agents for logs, metrics, security and storage take a place on every node, whatever its size.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get pods -A --field-selector \\\n  spec.nodeName=<node>',
          sign: 'about half of the pods belong to DaemonSets.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Use fewer, larger nodes. Remove daemons that nobody uses.',
          },
        ],
        sources: ['kubernetes-scheduler-noderesources-fit'],
      },
    ],
    prevent:
      'Plan nodes by pods as well as by CPU: pods per node = places minus daemons. Turn on prefix delegation when you create the cluster.',
    sources: ['kubernetes-scheduler-noderesources-fit', 'repost-eks-failed-create-pod-sandbox'],
    criteria: ['ip-density', 'bin-packing', 'daemons'],
    terms: ['cni', 'eni', 'node'],
    related: ['insufficient-cpu', 'failed-to-assign-an-ip-address'],
    checked: '2026-12-01',
  },
  {
    id: 'untolerated-taint',
    family: 'scheduling',
    message: '0/<n> nodes are available: <n> node(s) had untolerated taint(s).',
    otherMessages: [
      'node(s) had untolerated taint {<key>: <value>}',
      "node(s) had taint {<key>: <value>}, that the pod didn't tolerate",
      "node(s) had taints that the pod didn't tolerate",
    ],
    where: 'Events of a pod with the reason FailedScheduling (kubectl describe pod)',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2', 'eks-hybrid'],
    short:
      'The nodes carry a taint, a mark that keeps pods away, and the pod has no matching toleration.',
    meaning:
      'A taint keeps away all pods that do not tolerate it. Some are set by people, to reserve nodes. Others are set by Kubernetes itself when a node is not ready or short of disk. Newer versions of Kubernetes no longer name the taint in the message, so list them first.',
    causes: [
      {
        id: 'node-has-a-problem',
        title: 'The node is not ready, or under pressure',
        why: 'Taints such as `node.kubernetes.io/not-ready` and `disk-pressure` follow from the condition of the node.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get nodes -o custom-columns=\\\nN:.metadata.name,T:.spec.taints[*].key',
          sign: 'a key begins with `node.kubernetes.io/`.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Repair the node instead of tolerating the taint: see “Kubelet stopped posting node status”. `unschedulable` means that someone cordoned it: `kubectl uncordon <node>`.',
          },
          {
            options: ['eks-fargate'],
            text: 'Nodes of other pods never take yours: look at the last cause.',
          },
        ],
        sources: ['k8s-taint-and-toleration-taint-nodes-by-condition', 'k8s-taint-and-toleration'],
      },
      {
        id: 'reserved-nodes',
        title: 'The nodes are reserved',
        why: 'Nodes for GPUs, for one team, for add-ons or for the control plane are tainted on purpose.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get nodes -o custom-columns=\\\nN:.metadata.name,T:.spec.taints',
          sign: 'the keys are names of your own, or `CriticalAddonsOnly`, or `node-role.kubernetes.io/control-plane`.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Add the toleration if the pod belongs there. Otherwise enable the `general-purpose` node pool, or create one: the `system` pool is for add-ons.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Add the toleration to the pod if it belongs there. Otherwise add nodes without the taint.',
          },
          {
            options: ['eks-fargate'],
            text: 'In a cluster without nodes of EC2 the pod needs a Fargate profile: look at the next cause.',
          },
        ],
        sources: ['k8s-taint-and-toleration', 'repost-eks-pod-status-troubleshooting'],
      },
      {
        id: 'only-fargate-nodes',
        title: 'There are only Fargate nodes',
        why: 'A Fargate node belongs to one pod and is tainted for all others. The pod fell to the default scheduler.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get nodes',
          sign: 'all names begin with `fargate-`.',
        },
        fixes: [
          {
            options: ['eks-fargate', 'eks-ec2'],
            text: 'Make the pod match a Fargate profile (namespace and labels), then delete it so that it is created again; or add a node group.',
          },
        ],
        sources: ['repost-eks-resolve-pending-fargate-pods', 'eks-fargate-profile'],
      },
    ],
    prevent:
      'Keep taints and tolerations in one place, next to the node groups, and leave at least one group of nodes without any.',
    sources: ['kubernetes-scheduler-taint-toleration', 'repost-eks-pod-status-troubleshooting'],
    criteria: ['affinity-and-taints', 'placement-rules'],
    terms: ['node', 'scheduler'],
    related: ['node-affinity-not-matched', 'node-not-ready', 'fargate-default-scheduler'],
    checked: '2026-12-01',
  },
  {
    id: 'node-affinity-not-matched',
    family: 'scheduling',
    message: "0/<n> nodes are available: <n> node(s) didn't match Pod's node affinity/selector.",
    otherMessages: ["node(s) didn't match node selector"],
    where: 'Events of a pod with the reason FailedScheduling (kubectl describe pod)',
    options: sharedNodes,
    short: 'The pod asks for a node with certain labels, and no node has them.',
    meaning:
      '`nodeSelector` and required node affinity are conditions on the labels of nodes. If no node fits, the pod waits. An autoscaler helps only if it may create nodes with these labels.',
    causes: [
      {
        id: 'label-typo',
        title: 'The label is missing or misspelt',
        why: 'Labels set by hand are gone when a node is replaced.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'kubectl get pod <pod> -o yaml | grep -A4 nodeSelector\nkubectl get nodes --show-labels',
          sign: 'no node has exactly this key and value.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Put the label into the template of a NodePool, or use one that Auto Mode sets, such as `eks.amazonaws.com/instance-category`. The EKS guide lists them all.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Set the label in the node group, NodePool or kubelet configuration, so that new nodes get it too.',
          },
        ],
        sources: ['k8s-assign-pod-node', 'eks-create-node-pool-auto-supported-labels'],
      },
      {
        id: 'architecture',
        title: 'It asks for an architecture that is not there',
        why: '`kubernetes.io/arch: arm64` needs Graviton nodes; charts often pin `amd64`.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get nodes -L kubernetes.io/arch,kubernetes.io/os',
          sign: 'the column differs from what the pod asks for.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Drop the selector if the image exists for both architectures. Otherwise add nodes of the right one.',
          },
        ],
        sources: ['k8s-assign-pod-node'],
      },
      {
        id: 'zone',
        title: 'It asks for one Availability Zone',
        why: 'A selector on `topology.kubernetes.io/zone` finds nothing when the group has no nodes or subnets there.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get nodes -L topology.kubernetes.io/zone',
          sign: 'no node is in that zone.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Prefer the zone instead of requiring it, or give the nodes a subnet in it.',
          },
        ],
        sources: ['k8s-assign-pod-node', 'k8s-topology-spread-constraints'],
      },
    ],
    prevent:
      'Use labels that the cloud sets by itself (zone, architecture, instance type), and `preferred` rules unless the pod cannot run elsewhere.',
    sources: ['kubernetes-scheduler-node-affinity'],
    criteria: ['placement-rules', 'affinity-and-taints'],
    terms: ['node', 'scheduler'],
    related: ['untolerated-taint', 'volume-node-affinity-conflict'],
    checked: '2026-12-01',
  },
  {
    id: 'anti-affinity-not-satisfied',
    family: 'scheduling',
    message: "0/<n> nodes are available: <n> node(s) didn't match pod anti-affinity rules.",
    otherMessages: [
      "node(s) didn't match pod topology spread constraints",
      "node(s) didn't match pod affinity rules",
      "node(s) didn't satisfy existing pods anti-affinity rules",
    ],
    where: 'Events of a pod with the reason FailedScheduling (kubectl describe pod)',
    options: sharedNodes,
    short: 'A rule about where copies may stand next to each other leaves no node.',
    meaning:
      'Anti-affinity and topology spread compare the pod with pods that already run. With one copy for each node, the fourth copy needs a fourth node. A rolling update makes it worse: old and new copies count together.',
    causes: [
      {
        id: 'more-copies-than-nodes',
        title: 'More copies than nodes',
        why: 'A required rule on `kubernetes.io/hostname` allows one copy for each node.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -o wide -l <label>',
          sign: 'every node in the list already has one copy.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Change `required…` to `preferred…`, or `DoNotSchedule` to `ScheduleAnyway`. Or add a node.',
          },
        ],
        sources: ['kubernetes-scheduler-inter-pod-affinity', 'k8s-assign-pod-node'],
      },
      {
        id: 'rolling-update',
        title: 'The new copy waits for the old one',
        why: 'The update starts a new pod first, and the rule keeps it away from every node with an old one.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get rs -l <label>',
          sign: 'the old ReplicaSet is still complete, and the new one has 0 ready pods.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Set `maxSurge: 0` and `maxUnavailable: 1` in the Deployment, or add `matchLabelKeys: [pod-template-hash]` to the rule, so that only pods of one version are compared.',
          },
        ],
        sources: ['k8s-topology-spread-constraints', 'k8s-deployment-strategy'],
      },
      {
        id: 'zone-is-full',
        title: 'One zone has no room',
        why: 'Spread over zones stops when the emptiest zone can take nothing, even if others have room.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get nodes -L topology.kubernetes.io/zone',
          sign: 'a zone has no node, or only full ones.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Raise `maxSkew`, or use `ScheduleAnyway`. In the cloud, check that nodes can still start in that zone.',
          },
        ],
        sources: ['kubernetes-scheduler-pod-topology-spread', 'k8s-topology-spread-constraints'],
      },
    ],
    prevent:
      'Prefer spread instead of requiring it, and keep one more node than copies where a rule must be strict.',
    sources: [
      'kubernetes-scheduler-inter-pod-affinity',
      'kubernetes-scheduler-pod-topology-spread',
    ],
    criteria: ['zone-spread', 'affinity-and-taints', 'rolling'],
    terms: ['scheduler', 'availability-zone', 'rolling-update'],
    related: ['node-affinity-not-matched', 'insufficient-cpu'],
    checked: '2026-12-01',
  },
  {
    id: 'no-free-host-port',
    family: 'scheduling',
    message:
      "0/<n> nodes are available: <n> node(s) didn't have free ports for the requested pod ports.",
    where: 'Events of a pod with the reason FailedScheduling (kubectl describe pod)',
    options: sharedNodes,
    short: 'The pod wants a fixed port of the node, and on every node another pod has it.',
    meaning:
      '`hostPort` and `hostNetwork` take a port of the machine itself. Only one pod can have it, so there can be at most as many copies as nodes.',
    causes: [
      {
        id: 'more-copies-than-nodes',
        title: 'More copies than nodes',
        why: 'Each copy needs the same port, so each needs a node of its own.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o yaml | \\\n  grep -E "hostPort|hostNetwork"',
          sign: 'one of the two is set.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Remove `hostPort` and publish the pod with a Service. If it must have the port, run it as a DaemonSet.',
          },
        ],
        sources: ['repost-eks-pod-status-troubleshooting', 'k8s-debug-pods'],
      },
      {
        id: 'update-holds-the-port',
        title: 'The old copy still holds the port',
        why: 'During an update the new pod starts before the old one ends.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -o wide -l <label>',
          sign: 'a copy of the old version runs on every node.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Set `maxSurge: 0` and `maxUnavailable: 1`, so that the old pod goes first.',
          },
        ],
        sources: ['k8s-deployment-strategy', 'repost-eks-pod-status-troubleshooting'],
      },
    ],
    prevent:
      'Use Services. Keep `hostPort` for daemons that other programs of the same node must find.',
    sources: ['repost-eks-pod-status-troubleshooting'],
    criteria: ['host-network', 'daemons'],
    terms: ['kubernetes-service', 'daemon'],
    related: ['anti-affinity-not-satisfied'],
    checked: '2026-12-01',
  },
  {
    id: 'pod-not-supported-on-fargate',
    family: 'scheduling',
    message: 'Pod not supported on Fargate: <reason>',
    otherMessages: [
      'Pod not supported on Fargate: invalid SecurityContext fields: Privileged',
      'Pod not supported on Fargate: fields not supported: HostNetwork, port contains HostIP or HostPort',
      'Pod not supported on Fargate: volumes not supported: <volume>',
    ],
    where: 'Events of a pod from fargate-scheduler (kubectl describe pod)',
    options: ['eks-fargate'],
    short: 'The pod matches a Fargate profile but asks for something that Fargate does not offer.',
    meaning:
      'Every pod on Fargate runs in a small machine of its own, managed by AWS. What reaches into a shared host is refused before the pod starts: privileged mode, ports or network of the host, EBS volumes, folders of the host. The text after the colon names it.',
    causes: [
      {
        id: 'privileged',
        ending: 'invalid SecurityContext fields: Privileged',
        title: 'Privileged mode or added capabilities',
        why: 'Common with agents for security or storage, and with Docker in Docker.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o yaml | \\\n  grep -A6 securityContext',
          sign: '`privileged: true`, or `capabilities.add`.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Turn it off if the chart allows it (`privileged: false`). Otherwise run this pod on a node group or in Auto Mode: move it to a namespace that no profile selects. A profile cannot be changed, and deleting it deletes its pods.',
          },
        ],
        sources: ['eks-fargate-fargate-considerations-privileged', 'aws-efs-csi-driver-issue-589'],
      },
      {
        id: 'host-network',
        ending: 'port contains HostIP or HostPort',
        title: 'It uses the network of the host',
        why: '`hostNetwork` and `hostPort` have no meaning where no host is shared.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o yaml | \\\n  grep -E "hostPort|hostNetwork"',
          sign: 'one of the two is set.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Remove both; the pod has an address of its own in the VPC. Agents that need the host belong on EC2 nodes.',
          },
        ],
        sources: ['eks-fargate-fargate-comparison-table', 'aws-efs-csi-driver-issue-589'],
      },
      {
        id: 'volume',
        ending: 'volumes not supported',
        title: 'It mounts EBS, hostPath or an unbound claim',
        why: 'Fargate mounts EFS that you created before; it cannot create volumes on demand, and it has no EBS.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get pvc -n <namespace>',
          sign: 'a claim is `Pending`, or its StorageClass is for EBS.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Use EFS with a PersistentVolume that you write yourself. Run pods that need EBS on EC2 nodes.',
          },
        ],
        sources: [
          'eks-fargate-fargate-considerations-volumes',
          'eks-fargate-fargate-comparison-table',
        ],
      },
      {
        id: 'daemon-set',
        title: 'It belongs to a DaemonSet',
        why: 'Fargate runs no DaemonSets. The profile matches the namespace of an agent by accident.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep "Controlled By"',
          sign: 'it says `DaemonSet/…`.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Run the agent as a sidecar in the pod, or use the built-in log router. If the DaemonSet is for EC2 nodes, move it to a namespace that no profile selects.',
          },
        ],
        sources: ['eks-fargate-fargate-comparison-table', 'eks-fargate-logging'],
      },
    ],
    prevent:
      'Give agents a namespace that no Fargate profile selects, and select by label, not by namespace alone.',
    sources: ['aws-efs-csi-driver-issue-589', 'eks-fargate-fargate-considerations-privileged'],
    criteria: ['privileged', 'daemons', 'host-network', 'block-storage'],
    terms: ['fargate', 'fargate-profile', 'daemon'],
    related: ['fargate-default-scheduler', 'unbound-persistent-volume-claim'],
    checked: '2026-12-01',
  },
  {
    id: 'fargate-capacity-unavailable',
    family: 'scheduling',
    message:
      'Fargate capacity is unavailable at this time. Please try again later or in a different availability zone.',
    where: 'Events of a pod on EKS Fargate (kubectl describe pod)',
    options: ['eks-fargate'],
    short: 'AWS has no machine of this size free in the zone of the chosen subnet right now.',
    meaning:
      'Fargate takes machines from a pool that differs by zone and size. If it has none, the pod stays pending and is tried again. It is not a quota and not a mistake in the manifest.',
    causes: [
      {
        id: 'one-zone',
        title: 'The profile has subnets in one zone only',
        why: 'With one zone there is nowhere else to look.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws eks describe-fargate-profile \\\n  --cluster-name <cluster> --fargate-profile-name <name>',
          sign: '`subnets` lists one subnet, or several in one zone.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Create a second profile with private subnets in other zones: a profile cannot be changed. Name it in the pod template with the label `eks.amazonaws.com/fargate-profile`, or the first profile by name is used again. Then delete the pending pods.',
          },
        ],
        sources: ['repost-eks-resolve-pending-fargate-pods', 'eks-fargate-profile'],
      },
      {
        id: 'large-size',
        title: 'The size is large',
        why: 'The requests, plus 256 MB, are rounded up to the next size. Large sizes are scarcer.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep CapacityProvisioned',
          sign: 'it is a size of many vCPUs; or nothing is shown and the requests are large.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Request less, or another combination of CPU and memory, and run more copies instead.',
          },
        ],
        sources: [
          'repost-eks-resolve-pending-fargate-pods',
          'eks-fargate-pod-configuration-fargate-cpu-and-memory',
        ],
      },
      {
        id: 'passing-shortage',
        title: 'A passing shortage',
        why: 'Capacity comes back by itself; AWS advises to try again after about 20 minutes.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get events -A | grep -i capacity',
          sign: 'pods of several profiles and sizes show the same message.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Delete and recreate the pod after 20 minutes. For work that cannot wait, start a node group or use Auto Mode for the time being.',
          },
        ],
        sources: ['repost-eks-resolve-pending-fargate-pods'],
      },
    ],
    prevent:
      'Give every profile private subnets in three zones, and spread copies over them before the day you need them.',
    sources: ['repost-eks-resolve-pending-fargate-pods'],
    criteria: ['zone-spread', 'capacity-reservations', 'max-size'],
    terms: ['fargate', 'fargate-profile', 'availability-zone'],
    related: ['fargate-default-scheduler', 'fargate-capacity'],
    checked: '2026-12-01',
  },
  {
    id: 'fargate-default-scheduler',
    family: 'scheduling',
    message:
      '0/<n> nodes are available: <n> node(s) had untolerated taint {eks.amazonaws.com/compute-type: fargate}.',
    where: 'Events of a pod from default-scheduler, in a cluster with Fargate',
    options: ['eks-fargate'],
    parts: [
      {
        words: 'eks.amazonaws.com/compute-type: fargate',
        says: 'The mark of Fargate nodes: each belongs to one pod and takes no other.',
      },
    ],
    short:
      'The pod matches no Fargate profile, so the ordinary scheduler looks for a node and finds none.',
    meaning:
      'When a pod is created, EKS compares its namespace and labels with the Fargate profiles. Only then is it handed to `fargate-scheduler`. A pod that does not match, or that is older than the profile, stays with `default-scheduler` for good.',
    causes: [
      {
        id: 'no-match',
        title: 'Namespace or labels do not match',
        why: 'The selector of a profile needs the namespace and all of its labels on the pod, not on the Deployment.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws eks describe-fargate-profile \\\n  --cluster-name <cluster> --fargate-profile-name <name>',
          sign: 'no entry of `selectors` fits the namespace and labels that `kubectl get pod --show-labels` prints.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Add the labels to the pod template, or create a profile for this namespace. Profiles cannot be changed afterwards.',
          },
        ],
        sources: [
          'eks-fargate-fargate-considerations-profile',
          'repost-eks-resolve-pending-fargate-pods',
        ],
      },
      {
        id: 'created-before-profile',
        title: 'The pod is older than the profile',
        why: 'Pods are compared once, when they are created.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o yaml | grep schedulerName',
          sign: 'it says `default-scheduler` although the profile fits.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: '`kubectl rollout restart deployment/<name>`: the new pods are compared again.',
          },
        ],
        sources: [
          'eks-fargate-fargate-considerations-profile',
          'repost-eks-resolve-pending-fargate-pods',
        ],
      },
      {
        id: 'coredns',
        title: 'CoreDNS is set to EC2',
        why: 'In a new cluster with Fargate only, CoreDNS waits for EC2 nodes that never come, and no name resolves.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -n kube-system -l k8s-app=kube-dns',
          sign: 'the CoreDNS pods are `Pending`.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Create a profile for `kube-system`, set the compute type of CoreDNS to Fargate as the guide describes, and restart it.',
          },
        ],
        sources: [
          'eks-fargate-getting-started-fargate-gs-coredns',
          'repost-eks-resolve-pending-fargate-pods',
        ],
      },
      {
        id: 'own-placement',
        title: 'The pod chooses its place itself',
        why: '`nodeSelector`, `nodeName` or `schedulerName` in the pod can make `fargate-scheduler` skip it.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'kubectl get pod <pod> -o yaml | \\\n  grep -E "nodeSelector|nodeName|schedulerName"',
          sign: 'one of them is set in your manifest.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Remove it. Where pods run is decided by profiles alone.',
          },
        ],
        sources: ['repost-eks-resolve-pending-fargate-pods', 'eks-fargate-profile'],
      },
    ],
    prevent:
      'Create profiles before workloads, and keep their selectors next to the manifests they are for.',
    sources: [
      'kubernetes-scheduler-taint-toleration',
      'repost-eks-resolve-pending-fargate-pods',
      'eks-fargate-profile',
    ],
    criteria: ['placement-rules', 'affinity-and-taints'],
    terms: ['fargate-profile', 'scheduler'],
    related: ['untolerated-taint', 'pod-not-supported-on-fargate'],
    checked: '2026-12-01',
  },
] as const satisfies readonly SymptomInput[];
