/**
 * Addresses that no longer hold what they held. None is ever forgotten: a moved one leads on, a retired one explains.
 * Written as in permalinks.txt: `learn/ecs.html#scaling`. Former ids of rows need no entry: rows carry `aliases`.
 */
export interface Move {
  from: string;
  /** Where its content is now; left out when it is gone. */
  to?: string;
  /** The day it moved (ISO date). */
  on: string;
  /** Why, for a reader who followed an old link: one sentence. */
  reason: string;
}

export const moves: readonly Move[] = [
  {
    from: 'sources.html#ecs-api-api-putaccountsetting',
    on: '2026-11-24',
    reason: 'No answer rests on this page any more.',
  },
  {
    from: 'sources.html#k8s-create-cluster-kubeadm-join-nodes',
    to: 'sources.html#k8s-adding-linux-nodes-adding-linux-worker-nodes',
    on: '2026-11-29',
    reason: 'Kubernetes has moved how to join nodes to a page of its own.',
  },
  {
    from: 'decide.html#rules-out',
    to: 'decide.html#rules',
    on: '2026-12-01',
    reason: 'These questions are part of the form; what each answer does is in the table of rules.',
  },
  {
    from: 'decide.html#for-and-against',
    to: 'decide.html#rules',
    on: '2026-12-01',
    reason: 'These questions are part of the form; what each answer does is in the table of rules.',
  },
];
