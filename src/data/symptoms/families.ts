/** Families of symptoms, in the order of `fix.html`. Each has a file of its own in this folder. */
export const symptomFamilies = {
  images: { label: 'Images that cannot be pulled' },
  starting: { label: 'Tasks and pods that do not start' },
  deploying: { label: 'Deployments that hang or roll back' },
  scheduling: { label: 'No place to run' },
  'health-checks': { label: 'Health checks and load balancers' },
  scaling: { label: 'Scaling that does not happen' },
  networking: { label: 'Addresses, names and connections' },
  storage: { label: 'Volumes that do not attach' },
  access: { label: 'Access refused' },
  nodes: { label: 'Nodes that do not join or leave' },
  bills: { label: 'Bills that surprise' },
} as const satisfies Record<string, { label: string }>;
export type SymptomFamily = keyof typeof symptomFamilies;
