import type { OptionId } from '../options.ts';
import type { SymptomInput } from '../schema.ts';

const everywhere = [
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'kubernetes-ec2',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

/** Probes that fail. */
export const healthChecksK8s = [
  {
    id: 'probe-failed',
    family: 'health-checks',
    message:
      'Readiness probe failed: Get "<address>": dial tcp <ip>:<port>: connect: connection refused',
    otherMessages: [
      'Liveness probe failed: Get "<address>": dial tcp <ip>:<port>: connect: connection refused',
      'Startup probe failed',
      'Liveness probe failed: HTTP probe failed with statuscode: <code>',
      'context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
      'Container <container> failed liveness probe, will be restarted',
    ],
    where: 'Events of a pod with the reason Unhealthy (kubectl describe pod)',
    options: everywhere,
    parts: [
      {
        words: 'Readiness',
        says: 'The pod only gets no traffic. Liveness and Startup restart the container instead.',
      },
      {
        words: 'connection refused',
        says: 'Nothing listens there. A time-out would mean: it listens, but does not answer.',
      },
    ],
    short: 'The kubelet checked whether the container is healthy, and got no good answer.',
    meaning:
      'The kubelet calls the container from the node, at the address of the pod. A failed readiness probe takes the pod out of Services and load balancers; a failed liveness or startup probe restarts it. A few failures during the start are normal.',
    causes: [
      {
        id: 'still-starting',
        title: 'The program is still starting',
        why: 'Probes begin at once. Java programs and migrations need longer than the defaults allow.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl logs <pod> --timestamps | tail -20',
          sign: 'the program reports that it is ready only after the failures, or was stopped before.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Add a `startupProbe` with `failureThreshold: 30` and `periodSeconds: 10`: five minutes to start, and a strict liveness probe afterwards.',
          },
        ],
        sources: ['k8s-probes-define-startup-probes'],
      },
      {
        id: 'wrong-port-or-host',
        ending: 'connection refused',
        title: 'It listens elsewhere',
        why: 'Another port than the probe says, or only on 127.0.0.1: probes come to the address of the pod.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl exec <pod> -- sh -c "ss -ltn || netstat -ltn"',
          sign: 'the port is missing, or is bound to `127.0.0.1`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Let the program listen on 0.0.0.0 (or `::`), and write the same port into `containerPort`, probe and Service.',
          },
        ],
        sources: ['k8s-probes', 'repost-eks-pod-status-troubleshooting'],
      },
      {
        id: 'wrong-path',
        ending: 'HTTP probe failed with statuscode: <code>',
        title: 'The path answers with an error',
        why: 'A code from 200 to 399 counts as healthy, everything else does not: 404 for a wrong path, 401 behind a login, 503 while a dependency is down.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl port-forward <pod> 8080:<port>\ncurl -i localhost:8080<path>',
          sign: 'the answer has the same code as the event.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Offer a path without login that says only whether this process works. Do not check databases in a liveness probe: that restarts all pods at once.',
          },
        ],
        sources: ['k8s-probes'],
      },
      {
        id: 'too-slow',
        ending: 'Client.Timeout exceeded while awaiting headers)',
        title: 'It answers too slowly',
        why: 'The default time-out is one second. Under load, or at its CPU limit, even a healthy program is later than that.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl top pod <pod> --containers',
          sign: 'CPU is at the limit when probes fail.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Raise the CPU limit or remove it, set `timeoutSeconds` to 3 to 5, and give the liveness probe a higher `failureThreshold` than readiness.',
          },
        ],
        sources: ['k8s-probes', 'repost-eks-worker-node-not-ready'],
      },
    ],
    prevent:
      'Use a startup probe for the start, readiness for traffic, and liveness only for what a restart can fix.',
    sources: [
      'kubernetes-probe-http',
      'k8s-probes',
      'repost-eks-pod-status-troubleshooting',
      'repost-eks-worker-node-not-ready',
    ],
    criteria: ['self-healing', 'load-balancer-targets', 'rolling'],
    terms: ['kubelet', 'kubernetes-service'],
    related: ['crash-loop-back-off', 'progress-deadline-exceeded'],
    checked: '2026-12-01',
  },
] as const satisfies readonly SymptomInput[];
