import type { Price } from '../data/schema.ts';

/** Kinds of prices by how their ids begin, in the order of the page. Every price falls into one. */
const priceKinds = [
  { id: 'fargate', label: 'Fargate', starts: ['fargate-'] },
  { id: 'eks', label: 'EKS fees', starts: ['eks-'] },
  { id: 'ecs', label: 'ECS fees', starts: ['ecs-'] },
  { id: 'ec2', label: 'EC2 examples, on demand', starts: ['ec2-'] },
  {
    id: 'around',
    label: 'What comes around it',
    starts: ['ebs-', 'alb-', 'nlb-', 'nat-', 'public-', 'logs-'],
  },
] as const;

/** Prices by kind. Throws on a price that no kind takes, naming it. Pure. */
export function pricesOfKinds(prices: Readonly<Record<string, Price>>) {
  const all = Object.entries(prices);
  const orphan = all.find(
    ([id]) => !priceKinds.some(({ starts }) => starts.some((start) => id.startsWith(start))),
  );
  if (orphan)
    throw new Error(
      `src/data/prices.ts: “${orphan[0]}” belongs to no kind of src/model/price-kinds.ts. Add how its id begins to one.`,
    );
  return priceKinds.map(({ id, label, starts }) => ({
    id,
    label,
    prices: all.filter(([price]) => starts.some((start) => price.startsWith(start))),
  }));
}
