import type { Source } from '../../data/schema.ts';

/** Kinds whose publisher answers for the fact. A transcript of such a page does not. */
export const primaryKinds: readonly Source['kind'][] = [
  'documentation',
  'api',
  'pricing',
  'announcement',
  'blog',
  'repository',
];

/** Whether a source answers for a fact; one that does not exist answers for none. */
export const isPrimary = (source: Source | undefined): boolean =>
  source !== undefined && primaryKinds.includes(source.kind);
