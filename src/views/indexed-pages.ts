import type { IndexedPages } from '../formats/markdown-pages.ts';
import { linkTo, markdownOf, pairPage, sitePage } from '../places/address.ts';
import { listedNameOf } from '../places/places.ts';
import { alternativePages } from './alternative-pages.ts';
import { lessons } from './lessons.ts';
import { pairPages } from './pair-pages.ts';
import { scenarioPages } from './scenario-pages.ts';
import { site } from './site-places.ts';
import { allSymptoms } from './symptoms.ts';

/** Pages of their own kind, in the order of a list of the site. */
const referencePages = [
  sitePage.fix,
  sitePage.glossary,
  sitePage.claims,
  sitePage.questions,
  sitePage.sources,
  sitePage.prices,
  sitePage.cost,
  sitePage.whoRunsWhat,
  sitePage.timeline,
  sitePage.changes,
  sitePage.factsChecked,
  sitePage.about,
];

/** The pages that `llms.txt` lists besides the rows; pairs by their Markdown. */
export async function indexedPages(): Promise<IndexedPages> {
  const { pages } = site();
  return {
    learn: await lessons(),
    pairs: (await pairPages()).map(({ entry, title }) => ({
      title,
      href: linkTo(markdownOf(pairPage(entry.id))),
    })),
    scenarios: await scenarioPages(),
    alternatives: await alternativePages(),
    symptoms: allSymptoms.map(({ label, symptoms }) => ({
      label,
      pages: symptoms.map(({ message: title, href }) => ({ title, href })),
    })),
    reference: referencePages.map((page) => ({
      title: listedNameOf(page, pages) ?? page,
      href: linkTo(page),
    })),
  };
}
