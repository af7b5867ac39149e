/** Groups of criteria, in the order readers meet them. Ids are part of addresses (`?g=cost`). */
export const groups = {
  basics: { label: 'What it is' },
  work: { label: 'Who does the work' },
  compute: { label: 'Compute' },
  scheduling: { label: 'Scheduling' },
  scaling: { label: 'Scaling' },
  networking: { label: 'Networking' },
  storage: { label: 'Storage' },
  security: { label: 'Security' },
  release: { label: 'Releases' },
  observability: { label: 'Observing and debugging' },
  cost: { label: 'Cost' },
  limits: { label: 'Limits and reliability' },
  portability: { label: 'Portability and ecosystem' },
  team: { label: 'Team' },
  availability: { label: 'Where it is offered' },
} as const satisfies Record<string, { label: string }>;

export type GroupId = keyof typeof groups;
