import { getCollection } from 'astro:content';
import { byLetter } from '../places/alphabet.ts';
import { facts } from './facts.ts';
import { optionIds, rows } from './comparison.ts';
import { referencePages } from './indexed-pages.ts';
import { learnPages } from './learn-pages.ts';
import { pairPages } from './pair-pages.ts';
import { scenarioPages } from './scenario-pages.ts';

/** Everything one can look up, by its first letter: rows, pages, options, words and claims, each with its address. */
export async function siteIndex() {
  const texts = (await getCollection('texts'))
    .map(({ id, data }) => ({ title: data.title, href: `/${id}.html` }))
    .filter(({ href }) => !referencePages.some((known) => known.href === href));
  const page = (kind: string) => (one: { title: string; href: string }) => ({ kind, ...one });
  return byLetter([
    ...rows.map(({ id, question }) => ({
      title: question,
      kind: 'Row',
      href: `/compare/${id}.html`,
    })),
    ...optionIds.map((id) => ({
      title: facts.options[id].label,
      kind: 'Option',
      href: `/options/${id}.html`,
    })),
    ...Object.entries(facts.glossary).map(([id, { term }]) => ({
      title: term,
      kind: 'Word',
      href: `/glossary.html#${id}`,
    })),
    ...Object.entries(facts.claims).map(([id, { claim }]) => ({
      title: `“${claim}”`,
      kind: 'Claim',
      href: `/claims.html#${id}`,
    })),
    ...(await learnPages()).map(page('Learn')),
    ...(await pairPages()).map(page('Pair')),
    ...(await scenarioPages()).map(page('Scenario')),
    ...[
      { title: 'Compare every way to run containers on AWS', href: '/compare.html' },
      ...referencePages,
      ...texts,
    ].map(page('Page')),
  ]);
}
