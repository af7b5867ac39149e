/**
 * The scripts that are loaded on demand: search with its first index, the full text behind it, and the box that opens
 * pasted links. What they know comes from the places, so they are made before any page, and pages name them by their hash.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Places } from '../../src/features/paste-link/local-address.ts';
import { packEntries, packIndex, packPassages } from '../../src/features/search/entry.ts';
import { sitePage } from '../../src/places/address.ts';
import type { Place } from '../../src/places/place.ts';
import { formatAddress } from '../../src/places/share-page.ts';
import { bundleScript } from '../scripts/bundle.ts';
import { site } from '../../src/views/site-places.ts';
import { buildIndex } from './build-index.ts';

const moduleId = 'virtual:search-scripts';
const resolvedId = `\0${moduleId}`;

/** The scripts by file name, and which of them a page names. */
interface SearchScripts {
  files: Map<string, string>;
  search: string;
  pasteLink: string;
}

/** Provides `virtual:search-scripts`, and the scripts themselves in `astro dev` and in the built site. */
export function search(): AstroIntegration {
  let scripts: Promise<SearchScripts> | undefined;
  return {
    name: 'berth:search',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const current = (): Promise<SearchScripts> => (scripts ??= searchScripts(root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'berth:search',
                resolveId: (id: string) => (id === moduleId ? resolvedId : undefined),
                async load(id: string) {
                  if (id !== resolvedId) return undefined;
                  const { search, pasteLink } = await current();
                  return [
                    `export const searchScript = ${JSON.stringify(search)};`,
                    `export const pasteLinkScript = ${JSON.stringify(pasteLink)};`,
                  ].join('\n');
                },
                configureServer(server) {
                  server.middlewares.use((request, response, next) => {
                    const [, name = ''] = /^\/_berth\/([^/]+\.js)$/.exec(request.url ?? '') ?? [];
                    current()
                      .then(({ files }) => {
                        const text = files.get(name);
                        if (text === undefined) {
                          next();
                          return;
                        }
                        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
                        response.end(text);
                      })
                      .catch(next);
                  });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (!scripts) return; // No page asked for them.
        const folder = path.join(fileURLToPath(dir), '_berth');
        await mkdir(folder, { recursive: true });
        for (const [name, text] of (await scripts).files)
          await writeFile(path.join(folder, name), text);
      },
    },
  };
}

async function searchScripts(root: string): Promise<SearchScripts> {
  const { places } = site(root);
  const { index, later, passages } = buildIndex(places);
  const [search, pasteLink] = await Promise.all([
    bundleScript(root, 'search'),
    bundleScript(root, 'paste-link'),
  ]);
  const files = new Map<string, string>();
  const add = (name: string, text: string): string => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const file = `${name}.${hash}.js`;
    files.set(file, text);
    return file;
  };
  const textScript = add(
    'search-text',
    `globalThis.berthSearchText=${JSON.stringify({ entries: packEntries(later), passages: packPassages(passages) })};`,
  );
  const data = { index: packIndex(index), textScript };
  return {
    files,
    search: add('search', `globalThis.berthSearch=${JSON.stringify(data)};\n${search.text}`),
    pasteLink: add(
      'paste-link',
      `globalThis.berthPlaces=${JSON.stringify(linkable(places))};\n${pasteLink.text}`,
    ),
  };
}

/** What a pasted link may name; a share page or a former page counts as the place it leads to. Pure. */
function linkable(places: readonly Place[]): Places {
  const pages = places.filter(({ id }) => id === undefined);
  return {
    pages: [...pages.map(({ page }) => page), sitePage.notFound]
      .filter((page) => !page.startsWith('s/'))
      .sort(),
    shared: Object.fromEntries(
      places
        .flatMap((place): [string, string][] =>
          place.sharedAs === undefined ? [] : [[place.sharedAs, formatAddress(place)]],
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}
