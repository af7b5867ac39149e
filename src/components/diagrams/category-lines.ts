/** Where the wide category check puts its boxes, and how the line between the two compared runs. */
import { levelOf, type Node } from './categories.ts';

export type Point = readonly [x: number, y: number];

const space = 32;
/** The dimension line keeps this distance from the boxes it points at. */
const gap = 12;

export function categorySheet(width: 1152 | 936) {
  const labels = width === 1152 ? 216 : 184;
  const box = { width: (width - labels - 3 * space) / 4, height: 44 };
  const tops = [20, 104, 212] as const;
  const left = (column: number) => labels + column * (box.width + space);
  const center = (column: number) => left(column) + box.width / 2;
  const middle = (level: 0 | 1 | 2) => tops[level] + box.height / 2;
  return { width, box, tops, rules: [0, 84, 168], bus: 188, left, center, middle };
}
export type CategorySheet = ReturnType<typeof categorySheet>;

interface ComparisonLine {
  points: readonly Point[];
  label: Point;
  align: 'start' | 'middle' | 'end';
  /** Where the drawing ends: lower, if the line runs below the boxes. */
  bottom: number;
}

export function comparisonLine(a: Node, b: Node, sheet: CategorySheet): ComparisonLine {
  const { box, tops, left, center, middle } = sheet;
  const [upper, lower] = levelOf(a) <= levelOf(b) ? [a, b] : [b, a];
  const compares = (one: Node, two: Node) => (one === a && two === b) || (one === b && two === a);

  const [kubernetesY, serviceY, hostY] = [middle(0), middle(1), middle(2)];
  const leave: Record<string, Point> = {
    ecs: [left(0) + box.width + gap, serviceY],
    eks: [left(3) - gap, serviceY],
    kubernetes: [left(3) - gap, kubernetesY],
  };
  const start = leave[upper] ?? [0, 0];
  const [startX, startY] = start;
  /** Between the two boxes of EC2, so that the line meets both. */
  const ec2X = left(2) - space / 2;
  const bottom = tops[2] + box.height + 20;

  if (compares('ecs', 'eks')) {
    const points: Point[] = [
      [left(0) + box.width + gap, serviceY],
      [left(3) - gap, serviceY],
    ];
    return { points, label: [ec2X, serviceY], align: 'middle', bottom };
  }
  if (compares('eks', 'kubernetes')) {
    const x = left(3) - space;
    const points: Point[] = [start, [x, kubernetesY], [x, serviceY], [startX, serviceY]];
    return { points, label: [x - 12, (kubernetesY + serviceY) / 2], align: 'end', bottom };
  }
  if (compares('ecs', 'kubernetes')) {
    const points: Point[] = [[center(0), tops[1] - gap], [center(0), kubernetesY], start];
    return { points, label: [(center(0) + startX) / 2, kubernetesY], align: 'middle', bottom };
  }
  if (compares('fargate', 'ec2')) {
    const y = bottom + 8;
    const from: Point = [center(0), tops[2] + box.height + gap];
    const points: Point[] = [from, [center(0), y], [ec2X, y], [ec2X, hostY]];
    return { points, label: [(center(0) + ec2X) / 2, y], align: 'middle', bottom: bottom + 36 };
  }
  if (lower === 'ec2') {
    const points: Point[] = [start, [ec2X, startY], [ec2X, hostY]];
    return { points, label: [(startX + ec2X) / 2, startY], align: 'middle', bottom };
  }
  const x = left(1) - 8;
  const points: Point[] = [start, [x, startY], [x, hostY], [x - gap, hostY]];
  return upper === 'ecs'
    ? { points, label: [x + 16, startY], align: 'start', bottom }
    : { points, label: [(startX + x) / 2, startY], align: 'middle', bottom };
}
