/** The pages of the site in reading order: the table of contents of the book. */
import {
  alternativePage,
  lessonPage,
  optionPage,
  pairPage,
  rowPage,
  scenarioPage,
  sitePage,
  symptomPage,
  textPage,
} from './address.ts';
import { optionIdsOf } from './facts.ts';
import type { SiteSource, SitePlaces } from './places.ts';
import { sections } from './sections.ts';
import { pageAt } from './share-page.ts';

/** A page, or a part of the book that is no page, with what comes below it. */
export interface OutlineEntry {
  title: string;
  page?: string;
  children: readonly OutlineEntry[];
}

/**
 * Every page that a reader reads through, in order: the home page, what the navigation leads to with its series, then
 * what is looked up. Left out is the page about copies of the site. Pure.
 */
export function outlineOf(
  { facts, content }: Pick<SiteSource, 'facts' | 'content'>,
  { pages }: Pick<SitePlaces, 'pages'>,
): OutlineEntry[] {
  const part = (title: string, children: readonly OutlineEntry[]) => ({ title, children });
  const leaf = (page: string, title: string) => ({ title, page, children: [] });
  const single = (page: string, children: readonly OutlineEntry[] = []) => ({
    title:
      pages[page]?.heading ?? content.texts.find(({ id }) => textPage(id) === page)?.title ?? page,
    page,
    children,
  });
  const rowParts = Object.entries(facts.groups).map(([id, { label }]) =>
    part(
      label,
      facts.rows
        .filter(({ group }) => group === id)
        .map((row) => leaf(rowPage(row.id), row.question)),
    ),
  );
  const families = Object.entries(facts.families).map(([family, { label }]) =>
    part(
      label,
      facts.symptoms
        .filter((symptom) => symptom.family === family)
        .map(({ id, message }) => leaf(symptomPage(id), message)),
    ),
  );
  const lessons = Object.entries(facts.lessonParts).map(([id, { label }]) =>
    part(
      label,
      content.learn
        .filter((lesson) => lesson.part === id)
        .map((lesson) => leaf(lessonPage(lesson.id), lesson.title)),
    ),
  );
  const series: Readonly<Record<string, readonly OutlineEntry[]>> = {
    [sitePage.learn]: lessons.filter(({ children }) => children.length > 0),
    [sitePage.compare]: [
      single(sitePage.whoRunsWhat),
      part(
        'Pairs',
        content.pairs.map(({ id, title }) => leaf(pairPage(id), title)),
      ),
      part(
        'Options',
        optionIdsOf(facts).map((id) => leaf(optionPage(id), facts.options[id].label)),
      ),
      ...rowParts.filter(({ children }) => children.length > 0),
      single(sitePage.prices),
    ],
    [sitePage.decide]: content.alternatives.map(({ id, title }) =>
      leaf(alternativePage(id), title),
    ),
    [sitePage.fix]: families.filter(({ children }) => children.length > 0),
    [sitePage.scenarios]: content.scenarios.map(({ id, title }) => leaf(scenarioPage(id), title)),
  };
  return [
    single(sitePage.home),
    ...sections.map(({ href }) => single(pageAt(href), series[pageAt(href)])),
    ...[
      sitePage.timeline,
      sitePage.changes,
      sitePage.sources,
      sitePage.factsChecked,
      sitePage.about,
      sitePage.fromAToZ,
    ].map((page) => single(page)),
  ];
}

/** The pages that search engines may list, by name: not embeds, share pages and former pages, which repeat others. Pure. */
export const listedPages = ({ places }: Pick<SitePlaces, 'places'>): string[] =>
  places
    .filter(({ id, kind }) => id === undefined && !['embed', 'share', 'moved'].includes(kind))
    .map(({ page }) => page)
    .sort();
