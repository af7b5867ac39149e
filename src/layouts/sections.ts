/** The main navigation. It lists only what exists. */
export const sections = [
  { id: 'learn', label: 'Learn', href: '/learn.html' },
  { id: 'compare', label: 'Compare', href: '/compare.html' },
  { id: 'scenarios', label: 'Scenarios', href: '/scenarios.html' },
  { id: 'claims', label: 'Claims', href: '/claims.html' },
  { id: 'glossary', label: 'Glossary', href: '/glossary.html' },
] as const;

export type SectionId = (typeof sections)[number]['id'];
