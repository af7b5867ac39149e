/** The places of the site in plain Node: for the build, for scripts and for tests. Pages get the same from src/views. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { siteSource } from '../src/views/site-source.ts';
import { contentOf, type ContentFile } from '../src/places/content.ts';
import { sitePlaces, type SitePlaces } from '../src/places/places.ts';

/** The collection of each folder of content/. */
export const contentFolders = {
  'content/learn': 'learn',
  'content/pairs': 'pairs',
  'content/options': 'optionPages',
  'content/scenarios': 'scenarios',
  content: 'texts',
} as const;

/** Every text below `root`, each collection by name. Throws on a file without frontmatter, naming it. */
export function readContentFiles(root: string): ContentFile[] {
  return Object.entries(contentFolders).flatMap(([folder, collection]) =>
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
}

/** Every place of the site whose root folder is `root`. */
export const readPlaces = (root: string): SitePlaces =>
  sitePlaces(siteSource(contentOf(readContentFiles(root))));
