/** The three levels at which things around containers on AWS can be compared. */
import type { FamilyId } from '../../model/sides.ts';

export type Node = FamilyId;

/** Names as written in running text. */
export const nodeNames = {
  ecs: 'ECS',
  eks: 'EKS',
  kubernetes: 'Kubernetes',
  fargate: 'Fargate',
  ec2: 'EC2',
} as const satisfies Record<Node, string>;

interface Level {
  name: string;
  note: string;
  /** EC2 has two boxes: run by AWS and run by you. Column counts from the left. */
  boxes: readonly { label: string; node?: Node; column: 0 | 1 | 2 | 3 }[];
}

export const levels = [
  {
    name: 'Software',
    note: 'Runs anywhere, by anyone',
    boxes: [{ label: 'Kubernetes', node: 'kubernetes', column: 3 }],
  },
  {
    name: 'Who schedules',
    note: 'A service on AWS',
    boxes: [
      { label: 'ECS', node: 'ecs', column: 0 },
      { label: 'EKS', node: 'eks', column: 3 },
    ],
  },
  {
    name: 'Where they run',
    note: 'Machines, seen or not',
    boxes: [
      { label: 'Fargate', node: 'fargate', column: 0 },
      { label: 'EC2, run by AWS', node: 'ec2', column: 1 },
      { label: 'EC2, run by you', node: 'ec2', column: 2 },
      { label: 'Your own servers', column: 3 },
    ],
  },
] as const satisfies readonly Level[];

export const levelOf = (node: Node): number =>
  levels.findIndex(({ boxes }) => boxes.some((box) => 'node' in box && box.node === node));
