import { getCollection } from 'astro:content';
import { contentOf } from '../places/content.ts';
import { sitePlaces } from '../places/places.ts';
import type { SitePage } from '../places/site-pages.ts';
import { siteSource } from './site-source.ts';

async function load() {
  const collections = await Promise.all([
    getCollection('learn'),
    getCollection('pairs'),
    getCollection('optionPages'),
    getCollection('scenarios'),
    getCollection('alternatives'),
    getCollection('texts'),
  ]);
  const content = contentOf(
    collections
      .flat()
      .map(({ collection, id, data, body = '' }) => ({ collection, id, data, body })),
  );
  return { content, ...sitePlaces(siteSource(content)) };
}

let loaded: ReturnType<typeof load> | undefined;

/** Every place of the site and the texts they are made from, for pages; once per build, afresh for each request in dev. */
export const site = (): ReturnType<typeof load> =>
  import.meta.env.DEV ? load() : (loaded ??= load());

/** The texts of a single page. Throws for an address without any. */
export async function sitePageOf(page: string): Promise<SitePage> {
  const { pages } = await site();
  const found = pages[page];
  if (!found) throw new Error(`src/places/site-pages.ts has no texts for ${page}. Add them.`);
  return found;
}
