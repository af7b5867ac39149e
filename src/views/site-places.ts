/**
 * Every place of the site and the texts they are made from. Plain Node, without Astro: pages, build steps, scripts and
 * tests read the same.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { contentOf, type Content, type ContentFile } from '../places/content.ts';
import { outlineOf, type OutlineEntry } from '../places/outline.ts';
import { sitePlaces, type SitePlaces } from '../places/places.ts';
import type { SitePage } from '../places/site-pages.ts';
import { siteSource } from './site-source.ts';

/** The collection of each folder of content/. */
export const contentFolders = {
  'content/learn': 'learn',
  'content/pairs': 'pairs',
  'content/options': 'optionPages',
  'content/scenarios': 'scenarios',
  'content/alternatives': 'alternatives',
  content: 'texts',
} as const;

/** Every text below `root`, each collection by name. Throws on a file without frontmatter, naming it. */
const readContentFiles = (root: string): ContentFile[] =>
  Object.entries(contentFolders).flatMap(([folder, collection]) =>
    globSync(`${folder}/*.mdx`, { cwd: root })
      .sort()
      .map((file) => {
        const text = readFileSync(path.join(root, file), 'utf8');
        const { yaml, body } =
          /^---\n(?<yaml>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(text)?.groups ?? {};
        if (yaml === undefined || body === undefined)
          throw new Error(`${file}: expected frontmatter between two lines “---” at its start.`);
        return { collection, id: path.basename(file, '.mdx'), data: parse(yaml) as unknown, body };
      }),
  );

/** The whole site as places, with the texts of content/ and the order in which pages are read. */
export interface Site extends SitePlaces {
  content: Content;
  outline: readonly OutlineEntry[];
}

function readSite(root: string): Site {
  const content = contentOf(readContentFiles(root));
  const source = siteSource(content);
  const places = sitePlaces(source);
  return { content, ...places, outline: outlineOf(source, places) };
}

/** Only in `astro dev` are modules run by Vite, and only there do texts change while they are in use. */
const changes = (import.meta as Partial<ImportMeta>).env?.DEV === true;
const known = new Map<string, Site>();

/** The site of the project in `root`: read once per process, afresh for each request in `astro dev`. */
export function site(root = process.cwd()): Site {
  const folder = path.resolve(root);
  const read = (changes ? undefined : known.get(folder)) ?? readSite(folder);
  known.set(folder, read);
  return read;
}

/** The texts of a single page. Throws for an address without any. */
export function sitePageOf(page: string): SitePage {
  const found = site().pages[page];
  if (!found) throw new Error(`src/places/site-pages.ts has no texts for ${page}. Add them.`);
  return found;
}
