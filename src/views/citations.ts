import { getCollection } from 'astro:content';
import { facts } from './facts.ts';
import type { Source } from '../data/schema.ts';
import { rowLink, rows } from './comparison.ts';
import { sourcesOfSymptom } from '../model/symptoms.ts';
import {
  alternativePage,
  lessonPage,
  linkTo,
  pairPage,
  scenarioPage,
  symptomPage,
} from '../places/address.ts';

/** Every source by publisher, most used publisher first, each with the rows and pages that rely on it. */
export async function citations() {
  const cited = new Map<string, Set<string>>();
  for (const row of rows)
    for (const cell of Object.values(row.cells))
      for (const source of cell.sources)
        cited.set(source, (cited.get(source) ?? new Set()).add(row.id));
  const rowsCiting = (id: string) =>
    [...(cited.get(id) ?? [])].map((row) => {
      const { question, href } = rowLink(row);
      return { label: question, href };
    });
  const pages = [
    ...(await getCollection('learn')).map(({ id, data }) => ({
      data,
      href: linkTo(lessonPage(id)),
    })),
    ...(await getCollection('pairs')).map(({ id, data }) => ({
      data,
      href: linkTo(pairPage(id)),
    })),
    ...(await getCollection('scenarios')).map(({ id, data }) => ({
      data,
      href: linkTo(scenarioPage(id)),
    })),
    ...(await getCollection('alternatives')).map(({ id, data }) => ({
      data,
      href: linkTo(alternativePage(id)),
    })),
    ...facts.symptoms.map((symptom) => ({
      data: { title: symptom.message, sources: sourcesOfSymptom(symptom) },
      href: linkTo(symptomPage(symptom.id)),
    })),
  ];
  const pagesCiting = (id: string) =>
    pages
      .filter(({ data }) => data.sources.some((source) => source === id))
      .map(({ data, href }) => ({ label: data.title, href }));
  const byPublisher = new Map<
    string,
    (Source & { id: string; uses: { label: string; href: string }[] })[]
  >();
  for (const [id, source] of Object.entries<Source>(facts.sources)) {
    const entry = {
      id,
      ...source,
      uses: [...rowsCiting(id), ...pagesCiting(id)],
    };
    byPublisher.set(source.publisher, [...(byPublisher.get(source.publisher) ?? []), entry]);
  }
  return [...byPublisher]
    .map(([publisher, sources]) => ({
      publisher,
      sources: sources.toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
    }))
    .toSorted((a, b) => b.sources.length - a.sources.length);
}
