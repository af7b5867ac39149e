/** The fields of the cost tool. Apart from what reads them, so that the page carries them as data. */
import { ownHost, ownPriceField, pricedRoles, type CostData, type Field } from './cost-fields.ts';

const choice = (id: string, choices: readonly string[], first = choices[0] ?? ''): Field => ({
  id,
  kind: 'choice',
  choices,
  min: 0,
  max: 0,
  first,
  optional: false,
});
const number = (
  kind: Field['kind'],
  id: string,
  first: string,
  min: number,
  max: number,
): Field => ({
  id,
  kind,
  min,
  max,
  first,
  optional: first === '',
});

/** Every field, in the order of the form and of an address. Numbers are bounds of what is likely, wide enough for any team. */
export const fieldsFor = ({
  regions,
  sizes,
  hosts,
  systemPods,
}: Omit<CostData, 'fields'>): readonly Field[] => [
  choice('region', Object.keys(regions)),
  choice('arch', ['x86', 'arm']),
  choice(
    'vcpu',
    sizes.map(({ vcpu }) => vcpu),
    '1',
  ),
  choice(
    'memory',
    [...new Set(sizes.flatMap(({ memory }) => memory))].sort((a, b) => +a - +b),
    '2',
  ),
  number('whole', 'average', '40', 1, 10_000),
  number('whole', 'night', '', 0, 10_000),
  number('whole', 'peak', '', 1, 10_000),
  number('amount', 'hours', '730', 1, 744),
  choice('host', [...hosts.map(({ type }) => type), ownHost], 'c7i.large'),
  number('amount', 'host-vcpu', '', 1, 448),
  number('amount', 'host-memory', '', 1, 24_576),
  number('whole', 'packing', '65', 1, 100),
  number('whole', 'spare', '0', 0, 1000),
  choice('fleet', ['follows', 'fixed']),
  choice('pay', ['on-demand', 'savings', 'reserved', 'spot']),
  number('amount', 'fargate-off', '', 0, 99),
  number('amount', 'ec2-off', '', 0, 99),
  number('amount', 'spot-off', '', 0, 99),
  number('whole', 'clusters', '1', 1, 100),
  choice('support', ['standard', 'extended']),
  number('whole', 'pods', systemPods, 0, 100),
  number('whole', 'balancers', '1', 0, 100),
  number('whole', 'nat', '2', 0, 100),
  number('amount', 'nat-gb', '100', 0, 10_000_000),
  number('whole', 'ipv4', '4', 0, 10_000),
  number('amount', 'disk', '30', 0, 16_384),
  number('amount', 'logs', '50', 0, 10_000_000),
  number('amount', 'zone-gb', '0', 0, 10_000_000),
  number('amount', 'host-work', '', 0, 744),
  number('amount', 'kubernetes-work', '', 0, 744),
  number('price', 'wage', '', 0, 1000),
  ...pricedRoles.map((role) => number('price', ownPriceField(role), '', 0, 1000)),
];
