import type { OptionId } from '../options.ts';
import type { SymptomInput } from '../schema.ts';

const everywhere = [
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'kubernetes-ec2',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

/** Where Karpenter adds nodes, run by AWS or by you. */
const withKarpenter = [
  'eks-auto-mode',
  'eks-ec2',
  'kubernetes-ec2',
] as const satisfies readonly OptionId[];

/** Pods and nodes that are not added, or not taken away. */
export const scalingK8s = [
  {
    id: 'hpa-no-metrics',
    family: 'scaling',
    message:
      'failed to get cpu utilization: unable to get metrics for resource cpu: no metrics returned from resource metrics API',
    otherMessages: [
      'FailedGetResourceMetric',
      'unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)',
      'the HPA was unable to compute the replica count',
      'cpu: <unknown>/<target>%',
    ],
    where: 'Events and conditions of a HorizontalPodAutoscaler (kubectl describe hpa)',
    options: everywhere,
    parts: [
      {
        words: 'resource metrics API',
        says: 'The API that Metrics Server offers. Without it, CPU and memory are unknown.',
      },
    ],
    short: 'The autoscaler cannot see how much CPU or memory the pods use, so it does not scale.',
    meaning:
      'Every 15 seconds the HPA asks the resource metrics API for the use of its pods. Either nobody serves this API, or it has no figures for these pods. “could not find the requested resource” means the first, “no metrics returned” mostly the second. For the first minute of new pods it is normal.',
    causes: [
      {
        id: 'metrics-server-missing',
        ending: 'could not find the requested resource (get pods.metrics.k8s.io)',
        title: 'Metrics Server is missing or down',
        why: 'It is an add-on, not a part of Kubernetes.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get apiservice v1beta1.metrics.k8s.io',
          sign: 'it is not found, or AVAILABLE is not `True`.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid'],
            text: '`aws eks create-addon --cluster-name <cluster> --addon-name metrics-server`. On Fargate a profile has to match `kube-system`.',
          },
          {
            options: ['kubernetes-ec2'],
            text: 'Install Metrics Server with its Helm chart or manifest.',
          },
        ],
        sources: ['eks-horizontal-pod-autoscaler', 'k8s-resource-metrics-pipeline'],
      },
      {
        id: 'pods-not-ready',
        title: 'The pods are not running',
        why: 'A pod that is pending or crashes has no figures.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl top pods -n <namespace>',
          sign: 'the pods of this HPA are missing, while others are shown.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Bring them up first. Check that the selector of the Deployment matches only its own pods: pods of a Job with the same labels count too.',
          },
        ],
        sources: ['kubernetes-hpa-metrics-client', 'k8s-horizontal-pod-autoscale'],
      },
      {
        id: 'cannot-reach-kubelet',
        title: 'Metrics Server cannot reach the nodes',
        why: 'It calls the kubelet on each node at TCP 10250, and the control plane calls it in turn.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'kubectl logs -n kube-system deploy/metrics-server \\\n  --tail=30',
          sign: 'the log shows `dial tcp <node>:10250: i/o timeout` or an error of a certificate.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2'],
            text: 'Allow TCP 10250 between the security groups of nodes, and from the control plane to the port of Metrics Server.',
          },
          {
            options: ['eks-hybrid'],
            text: 'Make pod addresses routable, or run Metrics Server with `hostNetwork`, and open 10250 to your machines.',
          },
        ],
        sources: [
          'metrics-server-readme-requirements',
          'eks-hybrid-nodes-add-ons-hybrid-nodes-add-ons-metrics-server',
        ],
      },
    ],
    prevent:
      'Install Metrics Server with the cluster, with two replicas, and alarm when an HPA has `ScalingActive` False.',
    sources: ['kubernetes-hpa-metrics-client', 'kubernetes-hpa-replica-calculator'],
    criteria: ['service-scaling', 'metrics', 'add-ons'],
    terms: ['hpa', 'add-on'],
    related: ['hpa-missing-request'],
    checked: '2026-12-01',
  },
  {
    id: 'hpa-missing-request',
    family: 'scaling',
    message:
      'failed to get cpu utilization: missing request for cpu in container <container> of Pod <pod>',
    otherMessages: [
      'missing request for cpu',
      'missing request for memory in container <container>',
    ],
    where: 'Events and conditions of a HorizontalPodAutoscaler (kubectl describe hpa)',
    options: everywhere,
    short: 'The target is a percentage of the request, and one container has no request.',
    meaning:
      'Utilization means use divided by request. If a single container of the pod has no CPU request, there is nothing to divide by and the HPA does nothing at all, for sidecars too.',
    causes: [
      {
        id: 'own-container',
        title: 'Your container has no request',
        why: 'The message names it.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get deployment <name> -o yaml | \\\n  grep -A6 resources:',
          sign: 'the named container has no `requests.cpu`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Add `resources.requests.cpu` to the pod template. This restarts the pods.',
          },
        ],
        sources: ['kubernetes-hpa-replica-calculator', 'k8s-horizontal-pod-autoscale'],
      },
      {
        id: 'injected-sidecar',
        title: 'A sidecar was injected without one',
        why: 'A mesh or an agent adds a container that is not in your manifest.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o \\\n  jsonpath="{.spec.containers[*].name}"',
          sign: 'there are more containers than in your manifest, and the named one is among them.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set its request through the annotation or values of that tool, or use a `ContainerResource` metric, which looks at your container alone.',
          },
        ],
        sources: ['kubernetes-hpa-replica-calculator', 'k8s-horizontal-pod-autoscale'],
      },
      {
        id: 'absolute-target',
        title: 'You do not need a percentage',
        why: 'An absolute target, such as half a CPU for each pod, works without requests.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get hpa <name> -o yaml | grep -A8 metrics:',
          sign: 'the target type is `Utilization`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Use `type: AverageValue` with a value such as `500m`. Set requests all the same: the scheduler needs them.',
          },
        ],
        sources: ['k8s-horizontal-pod-autoscale'],
      },
    ],
    prevent:
      'Let a LimitRange set default requests in every namespace, so that no container is without.',
    sources: ['kubernetes-hpa-replica-calculator'],
    criteria: ['service-scaling', 'sidecars'],
    terms: ['hpa', 'sidecar'],
    related: ['hpa-no-metrics'],
    checked: '2026-12-01',
  },
  {
    id: 'not-trigger-scale-up',
    family: 'scaling',
    message: "pod didn't trigger scale-up: <n> <reason>",
    otherMessages: [
      'NotTriggerScaleUp',
      "pod didn't trigger scale-up: <n> max node group size reached",
      "pod didn't trigger scale-up (it wouldn't fit if a new node is added)",
    ],
    where: 'Events of a pending pod from cluster-autoscaler (kubectl describe pod)',
    options: ['eks-ec2', 'kubernetes-ec2'],
    short:
      'Cluster Autoscaler has looked at every node group, and a new node of none would help this pod.',
    meaning:
      'Cluster Autoscaler imagines one more node in each group and asks whether the pod would fit. No group passes: they are at their maximum, too small, in the wrong zone, or tainted. It adds nodes only to groups that it was told about.',
    causes: [
      {
        id: 'maximum-reached',
        ending: 'max node group size reached',
        title: 'The groups are at their maximum',
        why: 'The autoscaler never goes above the maximum of the node group.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws eks describe-nodegroup --cluster-name <cluster> \\\n  --nodegroup-name <group> --query nodegroup.scalingConfig',
          sign: '`desiredSize` equals `maxSize`.',
        },
        fixes: [
          {
            options: ['eks-ec2'],
            text: '`aws eks update-nodegroup-config --cluster-name <cluster> --nodegroup-name <group> --scaling-config maxSize=<n>`.',
          },
          {
            options: ['kubernetes-ec2'],
            text: 'Raise the maximum of the Auto Scaling group, and of the autoscaler if it names one.',
          },
        ],
        sources: ['cluster-autoscaler-faq-no-scale-up', 'cluster-autoscaler-skipped-reasons'],
      },
      {
        id: 'fits-no-type',
        title: 'The pod fits no instance type',
        why: 'It requests more than one node offers, or a label, GPU or architecture that no group has.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'kubectl describe pod <pod> | \\\n  grep -E -A4 "Requests|Node-Selectors|Tolerations"',
          sign: 'no group has nodes of this size, with these labels, whose taints are tolerated.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Add a group that fits, or lower the request. For a group at zero nodes, tag the Auto Scaling group with its labels and taints, so that the autoscaler knows them.',
          },
        ],
        sources: ['cluster-autoscaler-faq-no-scale-up'],
      },
      {
        id: 'volume-in-another-zone',
        title: 'Its volume is in one zone',
        why: 'A group over several zones cannot promise a node in the zone of the volume.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe pv <pv> | grep -A6 "Node Affinity"',
          sign: 'the zone has no group of its own, or that group is at its maximum.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Make one node group for each zone and set `--balance-similar-node-groups`.',
          },
        ],
        sources: ['cluster-autoscaler-faq-no-scale-up'],
      },
    ],
    prevent:
      'One node group for each zone and size, tags for groups that go to zero, and an alarm when a group is at its maximum.',
    sources: [
      'cluster-autoscaler-faq-no-scale-up',
      'cluster-autoscaler-eventing-scale-up-processor',
    ],
    criteria: ['host-scaling', 'capacity-planning'],
    terms: ['cluster-autoscaler', 'node-group', 'auto-scaling-group'],
    related: ['insufficient-cpu', 'volume-node-affinity-conflict', 'asg-instance-launch-failures'],
    checked: '2026-12-01',
  },
  {
    id: 'karpenter-no-instance-type',
    family: 'scaling',
    message:
      'no instance type met the scheduling requirements or had a required offering, requirements=<requirements>, resources=<resources>',
    otherMessages: [
      'no instance type has enough resources',
      'no instance type has the required offering',
      'no instance type met all requirements',
      'no instance type which met the scheduling requirements and had enough resources, had a required offering',
      'NodePool requirements filtered out all compatible available instance types',
      'did not tolerate taint',
    ],
    where: 'Events of a pending pod from karpenter or eks-auto-mode/compute',
    options: withKarpenter,
    parts: [
      {
        words: 'scheduling requirements',
        says: 'Labels, zones, architecture: of the pod and of the NodePool together.',
      },
      {
        words: 'required offering',
        says: 'The type exists in this zone as Spot or On-Demand, and was available lately.',
      },
    ],
    short:
      'Karpenter found no instance type that satisfies the pod, its NodePool and the offers of EC2 at once.',
    meaning:
      'For every NodePool, Karpenter takes all instance types and drops those that do not fit: by labels and zones, by size including daemons, and by what EC2 can offer now. None is left. The text names which of the three steps dropped the last; the requirements at its end show both sides.',
    causes: [
      {
        id: 'requirements-contradict',
        title: 'Pod and NodePool contradict each other',
        why: 'The pod asks for a zone, family or architecture that the NodePool excludes.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get nodepool <name> -o yaml | \\\n  grep -A25 requirements:',
          sign: 'a key appears in both, without a common value.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Loosen the pod, or create a NodePool of your own: the built-in ones cannot be changed. Labels here begin with `eks.amazonaws.com/`.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Loosen the requirements of the pod or of the NodePool. Exclude a few types instead of listing a few.',
          },
        ],
        sources: [
          'karpenter-troubleshooting-no-instance-type',
          'karpenter-core-scheduling-nodeclaim',
          'eks-create-node-pool',
        ],
      },
      {
        id: 'too-large',
        ending: 'no instance type has enough resources',
        title: 'The pod plus daemons is too large',
        why: 'The requests of DaemonSets are added to those of the pod.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -A3 "Requests:"',
          sign: 'the sum is above what the largest allowed type offers.',
        },
        fixes: [
          {
            options: withKarpenter,
            text: 'Allow larger sizes in the NodePool, or lower the request.',
          },
        ],
        sources: [
          'karpenter-troubleshooting-no-instance-type',
          'karpenter-core-scheduling-nodeclaim',
        ],
      },
      {
        id: 'zone-of-the-volume',
        ending: 'had a required offering',
        title: 'The volume ties it to a zone without subnet',
        why: 'The EBS volume is in a zone in which the node class has no subnet, or EC2 has nothing free.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe pv <pv> | grep -A6 "Node Affinity"',
          sign: 'the zone is missing among the subnets in the status of the node class.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Add a subnet of this zone to the NodeClass, and allow more instance categories.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Add a subnet of this zone to the EC2NodeClass (by its tags), and allow more types.',
          },
        ],
        sources: ['karpenter-troubleshooting-no-instance-type'],
      },
      {
        id: 'taint-of-the-nodepool',
        ending: 'did not tolerate taint',
        title: 'The NodePool has a taint',
        why: 'Karpenter starts no node of this NodePool for a pod without the toleration.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get nodepools -o yaml | grep -A4 taints:',
          sign: 'all NodePools that would fit have a taint.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Enable the `general-purpose` node pool, or add the toleration: `system` is for add-ons.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Add the toleration, or a NodePool without taint.',
          },
        ],
        sources: ['karpenter-core-scheduling-nodeclaim', 'k8s-taint-and-toleration'],
      },
    ],
    prevent:
      'Keep NodePools wide: many families and sizes, three zones, Spot and On-Demand. Narrow single pods instead.',
    sources: ['karpenter-core-scheduling-nodeclaim', 'karpenter-troubleshooting-no-instance-type'],
    criteria: ['host-scaling', 'instance-choice', 'placement-rules'],
    terms: ['karpenter', 'node', 'spot'],
    related: ['karpenter-limits', 'karpenter-insufficient-capacity', 'insufficient-cpu'],
    checked: '2026-12-01',
  },
  {
    id: 'karpenter-limits',
    family: 'scaling',
    message: 'all available instance types exceed limits for nodepool',
    otherMessages: ['node limits have been exhausted for nodepool'],
    where: 'Events of a pending pod from karpenter or eks-auto-mode/compute',
    options: withKarpenter,
    short:
      'The NodePool has reached the limit that someone set for its CPU, memory or number of nodes.',
    meaning:
      '`spec.limits` of a NodePool caps what all its nodes together may have. Even the smallest allowed instance would go over it. It protects from surprising bills, and it stops growth without any further alarm.',
    causes: [
      {
        id: 'limit-reached',
        title: 'The limit is reached',
        why: 'The load has grown since the limit was set.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'kubectl get nodepool <name> -o \\\n  jsonpath="{.spec.limits} {.status.resources}"',
          sign: 'the resources are at the limit, or nearer than one instance.',
        },
        fixes: [
          {
            options: withKarpenter,
            text: 'Raise it: `kubectl patch nodepool <name> --type merge -p \'{"spec":{"limits":{"cpu":"<n>"}}}\'`. Look first at why so much is used.',
          },
        ],
        sources: ['karpenter-core-scheduling-scheduler', 'karpenter-nodepools-spec-limits'],
      },
      {
        id: 'instances-too-large',
        title: 'Only large instances are allowed',
        why: 'There is still room, but not for one of the sizes that the requirements leave.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get nodepool <name> -o yaml | \\\n  grep -A25 requirements:',
          sign: 'the smallest allowed size is larger than the room that is left.',
        },
        fixes: [{ options: withKarpenter, text: 'Allow smaller sizes too, or raise the limit.' }],
        sources: ['karpenter-core-scheduling-scheduler'],
      },
      {
        id: 'nodes-not-released',
        title: 'Old nodes still count',
        why: 'During an update of nodes, old and new ones exist side by side. Nodes that cannot be drained stay.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get nodeclaims',
          sign: 'some are old or being deleted for a long time.',
        },
        fixes: [
          {
            options: withKarpenter,
            text: 'Find what keeps them: see the page about the disruption budget of pods.',
          },
        ],
        sources: [
          'karpenter-nodepools-spec-limits',
          'karpenter-troubleshooting-nodes-not-deprovisioned',
        ],
      },
    ],
    prevent: 'Set limits well above normal use, and alarm when a NodePool reaches 80 % of them.',
    sources: ['karpenter-core-scheduling-scheduler', 'karpenter-nodepools-spec-limits'],
    criteria: ['host-scaling', 'capacity-planning'],
    terms: ['karpenter', 'auto-mode'],
    related: ['karpenter-no-instance-type', 'cannot-evict-pod'],
    checked: '2026-12-01',
  },
  {
    id: 'karpenter-insufficient-capacity',
    family: 'scaling',
    message: 'InsufficientCapacityError',
    otherMessages: [
      'InsufficientInstanceCapacity',
      'MaxSpotInstanceCountExceeded',
      'VcpuLimitExceeded',
      'UnfulfillableCapacity',
    ],
    where: 'Events of a NodeClaim (kubectl describe nodeclaim), and log of Karpenter',
    options: withKarpenter,
    short:
      'Karpenter asked EC2 for an instance, and EC2 has none of the allowed types, or your quota is used up.',
    meaning:
      'EC2 answered with one of several errors that Karpenter treats alike: it deletes the NodeClaim, remembers for some minutes that this type, zone and purchase option had nothing, and tries the next. If this repeats, the choice is too narrow.',
    causes: [
      {
        id: 'spot-only',
        title: 'Spot only, and few types',
        why: 'Spot capacity comes and goes by type and zone.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get nodepools -o yaml | \\\n  grep -A4 capacity-type',
          sign: 'only `spot` is allowed.',
        },
        fixes: [
          {
            options: withKarpenter,
            text: 'Allow `on-demand` next to `spot`: Spot is still preferred. Allow more families and sizes.',
          },
        ],
        sources: ['karpenter-provider-aws-errors', 'karpenter-nodepools'],
      },
      {
        id: 'narrow-choice',
        title: 'Few types or one zone',
        why: 'GPU types and the newest families are often short in single zones.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get events -A --field-selector \\\n  reason=InsufficientCapacityError',
          sign: 'the same type and zone come up again and again.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Allow more categories and generations in a NodePool of your own, and subnets in three zones. For GPUs, reserve capacity.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Allow more types and zones. For GPUs, use a capacity reservation and select it in the node class.',
          },
        ],
        sources: [
          'karpenter-core-nodeclaim-lifecycle-events',
          'karpenter-odcrs',
          'eks-bp-aiml-compute',
        ],
      },
      {
        id: 'quota',
        ending: 'VcpuLimitExceeded',
        title: 'Your quota is used up',
        why: 'vCPUs and Spot instances are limited for each account and Region. More types of the same group do not help.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws service-quotas list-service-quotas \\\n  --service-code ec2 | grep -E -A9 "Running|Spot"',
          sign: 'the event says `VcpuLimitExceeded` or `MaxSpotInstanceCountExceeded`.',
        },
        fixes: [
          {
            options: withKarpenter,
            text: '`aws service-quotas request-service-quota-increase`. Until then stop what you do not need, or use another group of families.',
          },
        ],
        sources: [
          'karpenter-provider-aws-errors',
          'eks-auto-cost-control-how-instance-selection-interacts-with-capacity-constraints',
        ],
      },
    ],
    prevent:
      'Leave Karpenter a wide choice, mix Spot with On-Demand, and reserve what must be there.',
    sources: ['karpenter-core-nodeclaim-lifecycle-events', 'karpenter-provider-aws-errors'],
    criteria: ['spot', 'capacity-reservations', 'instance-choice', 'default-quota'],
    terms: ['karpenter', 'spot', 'auto-mode'],
    related: ['karpenter-no-instance-type', 'asg-instance-launch-failures'],
    checked: '2026-12-01',
  },
  {
    id: 'karpenter-not-consolidating',
    family: 'scaling',
    message: "Can't replace with a cheaper node",
    otherMessages: [
      'Unconsolidatable',
      'DisruptionBlocked',
      'No allowed disruptions due to blocking budget',
      'pdb prevents pod evictions',
      'pod has "karpenter.sh/do-not-disrupt" annotation',
      'NodePool "<name>" has consolidation disabled',
      'NodePool "<name>" has consolidation policy WhenEmpty, but node is not empty',
      "SpotToSpotConsolidation is disabled, can't replace a spot node with a spot node",
    ],
    where: 'Events of a node or NodeClaim (kubectl describe node)',
    options: withKarpenter,
    short: 'Nodes stay although they look half empty: Karpenter says why it leaves them.',
    meaning:
      'Consolidation removes or replaces nodes when their pods fit elsewhere at a lower price. These events are no errors: each is one reason for leaving a node alone. Requests count, not use, so a node that looks idle can be full.',
    causes: [
      {
        id: 'nothing-cheaper',
        ending: "Can't replace with a cheaper node",
        title: 'Nothing cheaper would do',
        why: 'By requests, the pods need this much. Smaller types are excluded, or do not cost less.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe node <node> | grep -A8 "Allocated"',
          sign: 'requested CPU or memory is high, even if real use is low.',
        },
        fixes: [
          {
            options: withKarpenter,
            text: 'Lower the requests of pods to what they use. Allow smaller sizes in the NodePool.',
          },
        ],
        sources: ['karpenter-core-disruption-consolidation', 'karpenter-disruption-consolidation'],
      },
      {
        id: 'pod-protected',
        ending: 'pdb prevents pod evictions',
        title: 'A pod must not be moved',
        why: 'A PodDisruptionBudget that allows none, or the annotation `karpenter.sh/do-not-disrupt`, on one pod holds the whole node.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get pdb -A\nkubectl describe node <node> | grep -i disrupt',
          sign: 'a budget allows 0, or the event names a pod with the annotation.',
        },
        fixes: [
          {
            options: withKarpenter,
            text: 'Correct the budget, or give the annotation a duration such as `30m` where your version allows it. Put such pods on nodes of their own.',
          },
        ],
        sources: ['karpenter-core-statenode', 'karpenter-troubleshooting-nodes-not-deprovisioned'],
      },
      {
        id: 'budget-of-the-nodepool',
        ending: 'No allowed disruptions due to blocking budget',
        title: 'The NodePool allows no disruption now',
        why: 'Its budget is 0, a time window is closed, or the default of 10 % is in use already.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get nodepool <name> -o yaml | \\\n  grep -A12 disruption:',
          sign: '`nodes` is "0", or a `schedule` covers this moment.',
        },
        fixes: [
          {
            options: withKarpenter,
            text: 'Change the budget or wait for the window. With few nodes use a number, such as `nodes: "1"`.',
          },
        ],
        sources: ['karpenter-disruption-nodepool-disruption-budgets'],
      },
      {
        id: 'policy',
        ending: 'has consolidation policy WhenEmpty, but node is not empty',
        title: 'The policy does not want it',
        why: '`WhenEmpty` only removes empty nodes, `consolidateAfter: Never` none. Spot nodes are not replaced by cheaper Spot nodes unless that is switched on.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get nodepool <name> -o yaml | \\\n  grep consolidat',
          sign: 'it says `WhenEmpty` or `Never`, or the event is about Spot.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Set `consolidationPolicy: WhenEmptyOrUnderutilized` in a NodePool of your own.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2'],
            text: 'Set `consolidationPolicy: WhenEmptyOrUnderutilized`. For Spot, turn on the feature gate `SpotToSpotConsolidation` and allow 15 or more types.',
          },
        ],
        sources: ['karpenter-core-disruption-consolidation', 'karpenter-disruption-consolidation'],
      },
    ],
    prevent:
      'Set requests from measured use, keep every disruption budget above 0, and reserve `do-not-disrupt` for jobs that end.',
    sources: ['karpenter-core-disruption-consolidation', 'karpenter-core-statenode'],
    criteria: ['scale-down', 'host-scaling', 'idle-cost'],
    terms: ['karpenter', 'spot', 'auto-mode'],
    related: ['cannot-evict-pod'],
    checked: '2026-12-01',
  },
] as const satisfies readonly SymptomInput[];
