import type { OptionId } from '../options.ts';
import type { SymptomInput } from '../schema.ts';

const everywhere = [
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'kubernetes-ec2',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

/** Deployments that hang. */
export const deployingK8s = [
  {
    id: 'progress-deadline-exceeded',
    family: 'deploying',
    message: 'ReplicaSet "<name>" has timed out progressing.',
    otherMessages: [
      'ProgressDeadlineExceeded',
      'error: deployment "<name>" exceeded its progress deadline',
    ],
    where: 'Conditions of a Deployment, and output of kubectl rollout status',
    options: everywhere,
    short:
      'For ten minutes no new pod of the Deployment has become ready; the update stands still.',
    meaning:
      'Kubernetes only reports this, it does nothing: it neither stops nor goes back. The old pods keep serving, as far as `maxUnavailable` left them. The reason is in the newest pods.',
    causes: [
      {
        id: 'new-pods-do-not-start',
        title: 'The new pods do not start',
        why: 'A crash, a wrong image, a missing Secret or no room: the pods say which.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -l <label> --sort-by=\\\n.metadata.creationTimestamp',
          sign: 'the newest are `Pending`, `CrashLoopBackOff`, `ImagePullBackOff` or `CreateContainerConfigError`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'To be safe first: `kubectl rollout undo deployment/<name>`. Then follow the page of that status.',
          },
        ],
        sources: ['k8s-deployment-failed-deployment', 'k8s-debug-pods'],
      },
      {
        id: 'never-ready',
        title: 'They run but never become ready',
        why: 'The readiness probe fails, or the program needs longer than the deadline to start.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <new pod> | grep -A3 Unhealthy',
          sign: 'the pod is `Running` with READY 0/1, and an event says “Readiness probe failed”.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'See the page about failed probes. If the program only starts slowly, raise `progressDeadlineSeconds`.',
          },
        ],
        sources: ['k8s-deployment-failed-deployment', 'k8s-probes'],
      },
      {
        id: 'no-pods-at-all',
        title: 'No new pods are created',
        why: 'A quota, a LimitRange or a webhook refuses them. This is shown only at the ReplicaSet.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'kubectl describe deployment <name> | \\\n  grep -A4 ReplicaFailure\nkubectl describe rs <new replica set> | tail -5',
          sign: '`ReplicaFailure` is True, or an event says `FailedCreate`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'The event names what refuses: see the pages about “exceeded quota” and “failed calling webhook”.',
          },
        ],
        sources: ['k8s-deployment-failed-deployment-quota'],
      },
    ],
    prevent:
      'Let the pipeline wait with `kubectl rollout status --timeout` and undo on failure: Kubernetes does not do it for you.',
    sources: ['k8s-deployment-failed-deployment'],
    criteria: ['rolling', 'automatic-rollback'],
    terms: ['deployment', 'rolling-update'],
    related: ['crash-loop-back-off', 'probe-failed', 'exceeded-quota'],
    checked: '2026-12-01',
  },
  {
    id: 'exceeded-quota',
    family: 'deploying',
    message:
      'Error creating: pods "<pod>" is forbidden: exceeded quota: <quota>, requested: <resource>=<n>, used: <resource>=<n>, limited: <resource>=<n>',
    otherMessages: ['FailedCreate', 'failed quota: <quota>: must specify <resource>'],
    where: 'Events of a ReplicaSet, StatefulSet or Job, and output of kubectl apply',
    options: everywhere,
    short:
      'The namespace may not use any more: a ResourceQuota counts requests, limits or objects.',
    meaning:
      'A ResourceQuota is a limit inside the cluster, for one namespace. It has nothing to do with quotas of AWS. Because a Deployment creates pods through a ReplicaSet, `kubectl apply` succeeds and the refusal appears only in the events of the ReplicaSet.',
    causes: [
      {
        id: 'used-up',
        title: 'The quota is used up',
        why: 'An update needs room for the extra pods (`maxSurge`), so that a full namespace cannot be updated.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe quota -n <namespace>',
          sign: '“Used” plus the request is more than “Hard”.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Lower requests or replicas, or set `maxSurge: 0` with `maxUnavailable: 1`. Or ask the owner of the namespace for more.',
          },
        ],
        sources: ['k8s-resource-quotas', 'k8s-deployment-failed-deployment-quota'],
      },
      {
        id: 'finished-work',
        title: 'Forgotten pods and claims count',
        why: 'Pending pods, old ReplicaSets scaled above 0, services and claims that nobody uses take their share.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get pods,pvc,svc -n <namespace>',
          sign: 'there are objects that nobody needs.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Delete pods and services that nobody needs. Deleting a claim deletes its data too, unless the reclaim policy is `Retain`: ask the owner first. Jobs clean up after themselves with `ttlSecondsAfterFinished`.',
          },
        ],
        sources: ['k8s-resource-quotas'],
      },
      {
        id: 'must-specify',
        ending: 'must specify <resource>',
        title: 'The pod sets no requests or limits',
        why: 'If a quota counts CPU or memory, each container has to state them.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get deployment <name> -o yaml | \\\n  grep -A6 resources:',
          sign: 'it prints `resources: {}`, also for a sidecar.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set requests and limits in every container, or create a LimitRange with defaults for the namespace.',
          },
        ],
        sources: ['k8s-resource-quotas'],
      },
    ],
    prevent:
      'Keep quotas about a quarter above normal use, so that updates and incidents have room, and alarm at 90 %.',
    sources: [
      'kubernetes-quota-admission',
      'k8s-deployment-failed-deployment-quota',
      'k8s-resource-quotas',
    ],
    criteria: ['multi-tenancy', 'rolling'],
    terms: ['deployment', 'pod'],
    related: ['progress-deadline-exceeded', 'insufficient-cpu'],
    checked: '2026-12-01',
  },
  {
    id: 'pod-stays-terminating',
    family: 'deploying',
    message: 'Terminating',
    where: 'Status of a pod (kubectl get pods), for longer than its grace period',
    options: everywhere,
    short:
      'The pod was deleted, but something keeps it in the list: its node, a finalizer or the program.',
    meaning:
      'Deleting a pod asks the kubelet to end it: a signal, a grace period of 30 seconds unless set otherwise, then the end. Only when the kubelet confirms, and no finalizer is left, does the object go.',
    causes: [
      {
        id: 'grace-period',
        title: 'It is still within its grace period',
        why: 'A long `terminationGracePeriodSeconds`, or a `preStop` hook, lets the program finish its work.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'kubectl get pod <pod> -o yaml | \\\n  grep -E "GracePeriodSeconds|deletionTimestamp"',
          sign: '`deletionTimestamp` is still in the future.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Wait. If it takes the whole time at each update, let the program handle SIGTERM: with `sh -c` as first process the signal does not reach it.',
          },
        ],
        sources: ['k8s-pod-lifecycle-pod-termination-flow'],
      },
      {
        id: 'node-does-not-answer',
        title: 'Its node does not answer',
        why: 'Nobody can confirm that the program has ended.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o wide\nkubectl get nodes',
          sign: 'the node is `NotReady` or no longer there.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Make sure that the machine is off, then `kubectl delete node <node>`, or `kubectl delete pod <pod> --force`. Never force a pod of a StatefulSet whose machine may still run: two could write.',
          },
          {
            options: ['eks-fargate'],
            text: '`kubectl delete pod <pod> --force`: the machine belonged to this pod alone. Not for a pod of a StatefulSet with files on EFS, unless you know that it has stopped: two could write.',
          },
        ],
        sources: ['repost-eks-pod-status-troubleshooting', 'k8s-nodes-condition'],
      },
      {
        id: 'finalizer',
        title: 'A finalizer waits',
        why: 'A controller has to clean up first, and is not running, or a webhook refuses the change.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o yaml | grep -A3 finalizers',
          sign: 'a finalizer is listed.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Start the controller it belongs to again. Remove the finalizer by hand (`kubectl edit`) only if that program is gone for good.',
          },
        ],
        sources: [
          'k8s-debug-pods-my-pod-stays-terminating',
          'repost-eks-pod-status-troubleshooting',
        ],
      },
    ],
    prevent:
      'Handle SIGTERM in the program, test how long it takes to stop, and remove custom resources before the controllers that own them.',
    sources: ['k8s-debug-pods-my-pod-stays-terminating', 'repost-eks-pod-status-troubleshooting'],
    criteria: ['termination-grace', 'rolling'],
    terms: ['pod', 'kubelet', 'operator'],
    related: ['node-not-ready', 'cannot-evict-pod', 'multi-attach-error'],
    checked: '2026-12-01',
  },
] as const satisfies readonly SymptomInput[];
