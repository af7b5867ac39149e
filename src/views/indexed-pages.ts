import type { IndexedPages } from '../formats/markdown-pages.ts';
import { learnPages } from './learn-pages.ts';
import { pairPages } from './pair-pages.ts';
import { scenarioPages } from './scenario-pages.ts';

/** Pages of their own kind, in the words they are looked for by. */
export const referencePages: readonly { title: string; href: string }[] = [
  { title: 'Glossary, and a phrasebook of ECS and Kubernetes words', href: '/glossary.html' },
  { title: 'Common claims, checked', href: '/claims.html' },
  { title: 'Sources, and what rests on each', href: '/sources.html' },
  { title: 'Prices, each with its Region, source and day', href: '/prices.html' },
  { title: 'Timeline: versions, endings, launches', href: '/timeline.html' },
  { title: 'Changes to facts', href: '/changes.html' },
  { title: 'How facts are checked', href: '/facts-checked.html' },
  { title: 'About Berth', href: '/about.html' },
];

/** The pages that `llms.txt` lists beside the rows; pairs by their Markdown. */
export async function indexedPages(): Promise<IndexedPages> {
  return {
    learn: await learnPages(),
    pairs: (await pairPages()).map(({ entry, title }) => ({
      title,
      href: `/compare/${entry.id}.md`,
    })),
    scenarios: await scenarioPages(),
    reference: referencePages,
  };
}
