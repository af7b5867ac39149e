import { facts } from './facts.ts';
import type { Price } from '../data/schema.ts';
import { dollars } from '../model/prices.ts';

/** Kinds of prices by how their ids begin, in the order of the page. Every price falls into one. */
const kinds = [
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

/** Every price by kind, each with its amounts by Region. Throws on a price that no kind takes, naming it. */
export function pricesByKind() {
  const all = Object.entries<Price>(facts.prices);
  const orphan = all.find(
    ([id]) => !kinds.some(({ starts }) => starts.some((start) => id.startsWith(start))),
  );
  if (orphan)
    throw new Error(
      `src/data/prices.ts: “${orphan[0]}” belongs to no kind of src/views/price-list.ts. Add how its id begins to one.`,
    );
  return kinds.map(({ id, label, starts }) => ({
    id,
    label,
    prices: all
      .filter(([price]) => starts.some((start) => price.startsWith(start)))
      .map(([price, { label: name, per, note, elsewhere = [], ...amount }]) => ({
        id: price,
        label: name,
        per,
        note,
        amounts: [amount, ...elsewhere].map((one) => ({
          ...one,
          text: dollars.format(one.amount),
        })),
      })),
  }));
}
