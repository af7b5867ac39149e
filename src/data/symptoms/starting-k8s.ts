import type { OptionId } from '../options.ts';
import type { SymptomInput } from '../schema.ts';

/** Every option on which pods run. */
const everywhere = [
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'kubernetes-ec2',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

/** Those whose nodes hold several pods, which share memory and disk. */
const sharedNodes = [
  'eks-auto-mode',
  'eks-ec2',
  'kubernetes-ec2',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

/** Pods that have a node and still do not run. */
export const startingK8s = [
  {
    id: 'crash-loop-back-off',
    family: 'starting',
    message: 'CrashLoopBackOff',
    otherMessages: [
      'Back-off restarting failed container <container> in pod <pod>',
      'Back-off restarting failed container',
    ],
    where: 'Status of a pod (kubectl get pods), and its events',
    options: everywhere,
    short:
      'The container starts, ends, and is started again; Kubernetes waits longer between attempts.',
    meaning:
      'The message is not the error. It says that the container has ended several times and that the kubelet is now waiting before it tries again: 10 seconds, then 20, then 40, at most 5 minutes. The error is in the log and the exit code of the attempt before.',
    causes: [
      {
        id: 'program-fails',
        title: 'The program ends with an error',
        why: 'Most often the program itself stops: it cannot reach a database, lacks a setting, or has a bug. Its last log lines say so.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl logs <pod> --previous',
          sign: 'the last lines show an error of your program.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Fix what the log names. If the last deployment brought it, go back first: `kubectl rollout undo deployment/<name>`.',
          },
        ],
        sources: ['repost-eks-pod-status-troubleshooting', 'k8s-pod-lifecycle-container-restarts'],
      },
      {
        id: 'out-of-memory',
        title: 'It needs more memory than its limit',
        why: 'The kernel kills a container that goes over its memory limit. The log then ends in the middle, without an error.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -A5 "Last State"',
          sign: '“Reason” is `OOMKilled` and “Exit Code” is 137.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Raise `resources.limits.memory`, or set the heap size of the runtime below the limit. See the page about `OOMKilled`.',
          },
        ],
        sources: ['k8s-assign-memory-resource-exceed'],
      },
      {
        id: 'liveness-probe',
        title: 'A liveness or startup probe kills it',
        why: 'A program that needs longer to start than the probe allows is killed before it is ready, again and again.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -i "probe"',
          sign: 'an event says “Liveness probe failed” or “Startup probe failed”, followed by “will be restarted”.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Add a `startupProbe` whose `failureThreshold` × `periodSeconds` covers the slowest start. Check the port and path of the liveness probe.',
          },
        ],
        sources: ['k8s-probes-define-startup-probes', 'repost-eks-pod-status-troubleshooting'],
      },
      {
        id: 'nothing-left-to-do',
        title: 'The program finishes',
        why: 'A Deployment restarts every container that ends, also one that ends well. A script without a lasting process looks like a crash.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -A5 "Last State"',
          sign: '“Reason” is `Completed` and “Exit Code” is 0.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Run work that ends as a Job. For a server, start it in the foreground, not as a daemon.',
          },
        ],
        sources: ['repost-eks-pod-status-troubleshooting', 'k8s-pod-lifecycle-container-restarts'],
      },
      {
        id: 'wrong-setting',
        title: 'A variable or file is missing',
        why: 'The same image runs elsewhere, but an environment variable or a mounted file differs here.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl set env pod/<pod> --list',
          sign: 'a variable that the program needs is missing or belongs to another environment.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Correct the Deployment, ConfigMap or Secret, then `kubectl rollout restart deployment/<name>`: variables are read only when a container starts.',
          },
        ],
        sources: ['k8s-pod-lifecycle-container-restarts'],
      },
    ],
    prevent:
      'Let the program log one clear line before it exits, and give it a startup probe. A rolling update with a readiness probe keeps the old pods while the new ones crash.',
    sources: ['kubernetes-kubelet-sync-result', 'k8s-pod-lifecycle-container-restarts'],
    criteria: ['self-healing', 'logs', 'rolling'],
    terms: ['pod', 'kubelet', 'container'],
    related: ['oom-killed', 'probe-failed', 'progress-deadline-exceeded'],
    checked: '2026-12-01',
  },
  {
    id: 'create-container-config-error',
    family: 'starting',
    message: 'CreateContainerConfigError',
    otherMessages: [
      "couldn't find key <key> in ConfigMap <namespace>/<name>",
      'configmap "<name>" not found',
      'secret "<name>" not found',
      'container has runAsNonRoot and image will run as root',
      'container has runAsNonRoot and image has non-numeric user (<user>), cannot verify user is non-root',
    ],
    where: 'Status of a pod (kubectl get pods), and its events',
    options: everywhere,
    short:
      'The image is there, but the container cannot be set up: a ConfigMap, Secret or user does not fit.',
    meaning:
      'Before it creates a container, the kubelet collects its environment and checks its user. Something the pod refers to does not exist, or the image would run as root although the pod forbids it. The kubelet tries again by itself, so the pod starts soon after the missing object appears.',
    causes: [
      {
        id: 'object-missing',
        ending: 'not found',
        title: 'The ConfigMap or Secret does not exist',
        why: 'It was never created, has another name, or is in another namespace: a pod can only refer to objects of its own namespace.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get configmap,secret -n <namespace>',
          sign: 'the name in the message is not in the list.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Create it in the namespace of the pod, or correct the name in the pod template. If an operator copies it from AWS Secrets Manager, check the status of its object.',
          },
        ],
        sources: ['k8s-configure-pod-configmap-restrictions'],
      },
      {
        id: 'key-missing',
        title: 'The object exists, but not the key',
        why: '`configMapKeyRef` and `secretKeyRef` name one key. A renamed key stops every new pod, while old pods keep running.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe configmap <name> -n <namespace>',
          sign: 'the key in the message is not under “Data” (for a Secret: `kubectl describe secret`).',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Add the key, or correct its name. Set `optional: true` only if the program can do without it.',
          },
        ],
        sources: ['kubernetes-kubelet-pods', 'k8s-configure-pod-configmap-restrictions'],
      },
      {
        id: 'runs-as-root',
        ending: 'image will run as root',
        title: 'The image runs as root, the pod forbids it',
        why: '`runAsNonRoot: true` is set, and the image has no `USER`, or a `USER` that is a name, not a number.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'docker image inspect -f "{{.Config.User}}" <image>',
          sign: 'the answer is empty, `root`, `0` or a name.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Write `USER 10001` (a number) into the Dockerfile, or set `securityContext.runAsUser` to a number other than 0.',
          },
        ],
        sources: ['kubernetes-kubelet-security-context'],
      },
    ],
    prevent:
      'Ship ConfigMaps and Secrets in the same release as the Deployment that uses them, and try the manifest in a fresh namespace.',
    sources: ['kubernetes-kubelet-kuberuntime-container', 'kubernetes-kubelet-pods'],
    criteria: ['secrets', 'runtime-settings', 'container-hardening'],
    terms: ['pod', 'manifest'],
    related: ['crash-loop-back-off', 'run-container-error'],
    checked: '2026-12-01',
  },
  {
    id: 'oom-killed',
    family: 'starting',
    message: 'OOMKilled',
    otherMessages: ['Exit Code: 137', 'Memory cgroup out of memory: Kill process'],
    where: 'Last state of a container (kubectl describe pod)',
    options: everywhere,
    parts: [{ words: 'OOM', says: 'Out of memory. The kernel, not Kubernetes, ends the process.' }],
    short:
      'The container used more memory than it may, and the kernel killed it with exit code 137.',
    meaning:
      'A container may use more memory than it requests, but never more than its limit. When it does, the kernel ends a process in it at once, without a signal that the program could handle. If the container has no limit, the whole node can run out of memory with the same result.',
    causes: [
      {
        id: 'limit-too-low',
        title: 'The limit is too low for normal work',
        why: 'The limit was a guess, or the load has grown.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl top pod <pod> --containers',
          sign: 'memory stays close to the limit under ordinary load.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Raise `resources.limits.memory`, and the request with it, so that the scheduler looks for a node with enough room.',
          },
          {
            options: ['eks-fargate'],
            text: 'Raise the memory limit, and the request, which decides the size of the machine. Fargate adds 256 MB and rounds up to the next size it offers.',
          },
        ],
        sources: [
          'k8s-assign-memory-resource-exceed',
          'eks-fargate-pod-configuration-fargate-cpu-and-memory',
        ],
      },
      {
        id: 'heap-ignores-limit',
        title: 'The runtime does not know the limit',
        why: 'If the heap may grow beyond the limit, the container is killed before the garbage collector runs.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'kubectl exec <pod> -- cat /sys/fs/cgroup/memory.max',
          sign: 'the heap limit of your runtime is higher than this number of bytes, or not far below it.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set the heap to about three quarters of the limit: `-XX:MaxRAMPercentage=75` for Java, `--max-old-space-size` for Node.js, `GOMEMLIMIT` for Go.',
          },
        ],
        sources: ['k8s-assign-memory-resource-exceed'],
      },
      {
        id: 'node-out-of-memory',
        title: 'The node has no memory left',
        why: 'Containers without limits can use all memory of a node. The kernel then chooses a victim, and it need not be the one at fault.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe node <node> | grep -iE "oom|Pressure"',
          sign: 'the node reports `MemoryPressure` or an event of system memory running out.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Give every pod of the node a memory request and limit. A LimitRange sets defaults for a namespace.',
          },
          {
            options: ['eks-fargate'],
            text: 'No other pod shares the machine: look at sidecars in the same pod, and give each container a request.',
          },
        ],
        sources: ['k8s-node-pressure-eviction', 'k8s-assign-memory-resource-exceed'],
      },
      {
        id: 'leak',
        title: 'Memory grows until the container is killed',
        why: 'A leak, an unbounded cache or a queue that is never emptied fills any limit, only later.',
        minutes: 10,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -w',
          sign: 'restarts come at regular intervals, whatever the limit.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Take a heap dump shortly before the limit. Until it is fixed, more replicas with a limit each keep the service up.',
          },
        ],
        sources: ['k8s-assign-memory-resource-exceed'],
      },
    ],
    prevent:
      'Set request and limit of memory to the same value, watch usage against the limit, and set an alarm below it.',
    sources: ['k8s-assign-memory-resource-exceed'],
    criteria: ['self-healing', 'vertical-scaling', 'metrics'],
    terms: ['pod', 'container'],
    related: ['crash-loop-back-off', 'evicted', 'exit-code-137'],
    checked: '2026-12-01',
  },
  {
    id: 'run-container-error',
    family: 'starting',
    message: 'RunContainerError',
    otherMessages: [
      'CreateContainerError',
      'exec: "<command>": executable file not found in $PATH',
    ],
    where: 'Status of a pod (kubectl get pods), and its events',
    options: everywhere,
    short: 'The container was created, but the runtime could not start its first process.',
    meaning:
      'The kubelet asked the container runtime to start the container, and the runtime refused. The event that follows quotes the runtime: most often a command that the image does not contain, or a mount that does not fit.',
    causes: [
      {
        id: 'command-not-in-image',
        ending: 'executable file not found in $PATH',
        title: 'The command is not in the image',
        why: '`command` replaces the entrypoint of the image. Small images have no shell, so `sh -c` fails too.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -A3 "Command:"',
          sign: 'the first word is a program that the image does not contain, or a whole command line in one string.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Correct `command` and `args`: one list item for each word. Leave `command` out to use the entrypoint of the image.',
          },
        ],
        sources: ['runc-executable-not-found', 'kubernetes-kubelet-sync-result'],
      },
      {
        id: 'mount-does-not-fit',
        title: 'A mount covers a file, or the reverse',
        why: 'A file cannot be mounted over a folder. A mount can also hide the program itself.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -A8 "Mounts:"',
          sign: 'a mount path is a file in the image, or the folder of the program.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Mount into an empty folder. For a single file of a ConfigMap, use `subPath`.',
          },
        ],
        sources: ['kubernetes-kubelet-kuberuntime-container'],
      },
      {
        id: 'node-is-the-cause',
        title: 'One node has a fault',
        why: 'If the same pod starts on other nodes, the fault is on this one: its disk is full or its runtime hangs.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get pods -A -o wide | grep <node>',
          sign: 'several pods fail, and all are on the same node.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Delete the NodeClaim of the node: a new node replaces it.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: '`kubectl drain <node> --ignore-daemonsets`, then replace or restart the machine.',
          },
          {
            options: ['eks-fargate'],
            text: 'Delete the pod: its replacement gets a new machine.',
          },
        ],
        sources: ['repost-eks-worker-node-not-ready', 'eks-node-health'],
      },
    ],
    prevent:
      'Start the image locally with the same command before you deploy it, and keep `command` out of manifests unless you need it.',
    sources: ['kubernetes-kubelet-sync-result', 'kubernetes-kubelet-kuberuntime-container'],
    criteria: ['workload-definition', 'host-repair'],
    terms: ['pod', 'kubelet', 'container'],
    related: ['create-container-config-error', 'crash-loop-back-off'],
    checked: '2026-12-01',
  },
  {
    id: 'evicted',
    family: 'starting',
    message: 'The node was low on resource: <resource>.',
    otherMessages: [
      'Evicted',
      'The node was low on resource: ephemeral-storage.',
      'The node was low on resource: memory.',
      'The node was low on resource: pids.',
      'The node had condition: <condition>.',
      'Container <container> exceeded its local ephemeral storage limit "<limit>".',
      'Pod ephemeral local storage usage exceeds the total limit of containers <limit>.',
      'Usage of EmptyDir volume "<volume>" exceeds the limit "<limit>".',
    ],
    where: 'Status of a failed pod with the reason Evicted',
    options: everywhere,
    parts: [
      {
        words: '<resource>',
        says: '`memory`, `ephemeral-storage` (disk), `inodes` or `pids`: it says where to look.',
      },
    ],
    short:
      'The kubelet ended the pod to save its node, which was short of disk, memory or process numbers.',
    meaning:
      'When a node runs short of something that all pods share, the kubelet ends pods, first those that use more than they request. It ignores PodDisruptionBudgets, and a hard threshold gives no grace period. A Deployment creates a new pod elsewhere; the failed one stays in the list until it is cleaned up.',
    causes: [
      {
        id: 'disk-of-the-node',
        ending: 'ephemeral-storage',
        title: 'Logs, images or emptyDir fill the disk',
        why: 'Log files, the writable layer of containers, `emptyDir` volumes and images share the disk of the node.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe node <node> | grep DiskPressure',
          sign: '`DiskPressure` is True, or was when the pod was evicted.',
        },
        fixes: [
          {
            options: ['eks-auto-mode'],
            text: 'Raise `ephemeralStorage.size` in the NodeClass, request `ephemeral-storage` in pods that write much, and write less.',
          },
          {
            options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Give nodes a larger disk, request `ephemeral-storage` in pods that write much, and keep data on a volume.',
          },
          {
            options: ['eks-fargate'],
            text: 'Request more `ephemeral-storage`, up to 175 GiB, or write to EFS.',
          },
        ],
        sources: [
          'k8s-node-pressure-eviction',
          'eks-create-node-class-auto-node-class-spec',
          'eks-fargate-pod-configuration-fargate-storage',
        ],
      },
      {
        id: 'over-own-limit',
        ending: 'exceeded its local ephemeral storage limit',
        title: 'The pod is over a limit of its own',
        why: 'A limit of `ephemeral-storage`, or the `sizeLimit` of an `emptyDir`, evicts only the pod that breaks it.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -A3 "Message:"',
          sign: 'the message names a container or an EmptyDir volume, not the node.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Raise the limit it names, or clean up what the program writes. Log to standard output, not to files.',
          },
        ],
        sources: ['kubernetes-kubelet-eviction-helpers', 'k8s-ephemeral-storage'],
      },
      {
        id: 'memory-of-the-node',
        ending: 'memory',
        title: 'Pods use more memory than they request',
        why: 'The scheduler fills nodes by requests. If real use is higher, the node runs out although it looked half empty.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -A3 "Message:"',
          sign: 'it says “was using <much>, request is 0” or a request far below the use.',
        },
        fixes: [
          {
            options: sharedNodes,
            text: 'Set the memory request to what the pod really uses. Pods that stay below their request are evicted last.',
          },
          {
            options: ['eks-fargate'],
            text: 'Raise the memory request of the pod: the machine is sized by it.',
          },
        ],
        sources: ['k8s-node-pressure-eviction', 'kubernetes-kubelet-eviction-helpers'],
      },
      {
        id: 'too-many-processes',
        ending: 'pids',
        title: 'Too many processes',
        why: 'A program that forks without end, or leaves zombies, uses up the process numbers of the node.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'kubectl describe node <node> | grep PIDPressure',
          sign: '`PIDPressure` is True.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Run an init process such as `tini` as the first process of the container, and limit the workers of the program.',
          },
        ],
        sources: ['k8s-node-pressure-eviction'],
      },
    ],
    prevent:
      'Give every pod requests for memory and, if it writes to disk, for `ephemeral-storage`. Alarm on disk use of nodes at 80 %.',
    sources: ['kubernetes-kubelet-eviction-helpers', 'k8s-node-pressure-eviction'],
    criteria: ['ephemeral-storage', 'self-healing', 'bin-packing'],
    terms: ['node', 'kubelet', 'pod'],
    related: ['oom-killed', 'node-not-ready'],
    checked: '2026-12-01',
  },
  {
    id: 'fargate-logging-disabled',
    family: 'starting',
    message:
      'Disabled logging because aws-logging configmap was not found. configmap "aws-logging" not found',
    otherMessages: ['LoggingDisabled: LOGGING_CONFIGMAP_NOT_FOUND'],
    where: 'Events and annotations of a pod on EKS Fargate',
    options: ['eks-fargate'],
    short:
      'A warning, not an error: the built-in log router of Fargate is off. The pod starts all the same.',
    meaning:
      'Fargate can send the output of containers to CloudWatch and other places, once a ConfigMap named `aws-logging` says where. Without it this warning is shown for every pod. It is not the reason for a pod that hangs; look at the other events.',
    causes: [
      {
        id: 'never-set-up',
        title: 'Nobody has set up logging',
        why: 'The namespace `aws-observability` with the ConfigMap `aws-logging` is not created by default.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get configmap -n aws-observability',
          sign: 'there is no `aws-logging` in the list.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Create the namespace with the label `aws-observability: enabled`, the ConfigMap, and the permissions of the pod execution role. Restart pods: running ones do not change. Until then `kubectl logs` works.',
          },
        ],
        sources: ['eks-fargate-logging', 'eks-fargate-logging-fargate-logging-troubleshooting'],
      },
      {
        id: 'another-event',
        title: 'Something else keeps the pod pending',
        why: 'People find this line first because it is the only warning with a name.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | tail -20',
          sign: 'a further event follows, such as `FailedScheduling` or `FailedMount`.',
        },
        fixes: [
          {
            options: ['eks-fargate'],
            text: 'Follow that event; this warning can stay.',
          },
        ],
        sources: ['repost-eks-resolve-pending-fargate-pods'],
      },
    ],
    prevent:
      'Create the `aws-logging` ConfigMap with the cluster, before the first pod, so that logs of the first crash are kept.',
    sources: ['eks-fargate-logging-fargate-logging-troubleshooting'],
    criteria: ['logs'],
    terms: ['fargate-profile', 'pod'],
    related: ['fargate-default-scheduler', 'fargate-capacity-unavailable'],
    checked: '2026-12-01',
  },
] as const satisfies readonly SymptomInput[];
