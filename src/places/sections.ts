import { linkTo, sitePage } from './address.ts';
/** The main navigation. It lists only what exists. */
export const sections = [
  { id: 'learn', label: 'Learn', href: linkTo(sitePage.learn) },
  { id: 'compare', label: 'Compare', href: linkTo(sitePage.compare) },
  { id: 'decide', label: 'Decide', href: linkTo(sitePage.decide) },
  { id: 'scenarios', label: 'Scenarios', href: linkTo(sitePage.scenarios) },
  { id: 'claims', label: 'Claims', href: linkTo(sitePage.claims) },
  { id: 'glossary', label: 'Glossary', href: linkTo(sitePage.glossary) },
  { id: 'cost', label: 'Cost', href: linkTo(sitePage.cost) },
] as const;

export type SectionId = (typeof sections)[number]['id'];
