import { linkTo, sitePage } from './address.ts';

/**
 * The header, in its order: one line for each entry. It lists only what exists. Six entries fit next to the tools from
 * 768 px; below that they are a menu.
 */
export const headerEntries = [
  { id: 'learn', label: 'Learn', href: linkTo(sitePage.learn) },
  { id: 'compare', label: 'Compare', href: linkTo(sitePage.compare) },
  { id: 'decide', label: 'Decide', href: linkTo(sitePage.decide) },
  { id: 'cost', label: 'Cost', href: linkTo(sitePage.cost) },
  { id: 'fix', label: 'Fix', href: linkTo(sitePage.fix) },
  { id: 'questions', label: 'Questions', href: linkTo(sitePage.questions) },
] as const;

/** Parts of the site without an entry of their own, each with the entry it is found under. */
const otherSections = [
  { id: 'scenarios', label: 'Scenarios', href: linkTo(sitePage.scenarios), under: 'decide' },
  { id: 'claims', label: 'Claims', href: linkTo(sitePage.claims), under: 'learn' },
  { id: 'glossary', label: 'Glossary', href: linkTo(sitePage.glossary), under: 'learn' },
] as const;

/** Every part of the site. */
export const sections = [
  ...headerEntries.map((entry) => ({ ...entry, under: entry.id })),
  ...otherSections,
] as const;

export type SectionId = (typeof sections)[number]['id'];
