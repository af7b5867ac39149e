/** What the bank of questions is sorted by. Ids are part of addresses (`questions.html#about-cost`): none is renamed. */

/** Who asks, as the page of questions names them. */
export const audiences = {
  beginner: { label: 'New to containers' },
  choosing: { label: 'Choosing' },
  operator: { label: 'Operators' },
  architect: { label: 'Architects' },
  manager: { label: 'Managers' },
} as const;
export type AudienceId = keyof typeof audiences;

/** What a question is about, in the order readers meet the subjects. */
export const subjects = {
  basics: { label: 'What things are' },
  choosing: { label: 'Choosing' },
  compute: { label: 'Sizes and hardware' },
  scaling: { label: 'Scaling and Spot' },
  networking: { label: 'Networking' },
  storage: { label: 'Storage' },
  security: { label: 'Security and identity' },
  releases: { label: 'Releases' },
  observability: { label: 'Logs and metrics' },
  operating: { label: 'Operating' },
  cost: { label: 'Cost' },
  portability: { label: 'Moving and leaving' },
} as const;
export type SubjectId = keyof typeof subjects;
