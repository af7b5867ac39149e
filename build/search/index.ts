/**
 * Builds the search index from the built pages and the facts, and the scripts that are loaded on demand: search with its
 * first index, the full text behind it, and the box that opens pasted links. Pages name these scripts without a hash
 * (`data-script="search.js"`), since a hash of what is in the pages is known only after them; here each gets its own.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Places } from '../../src/features/paste-link/local-address.ts';
import { packIndex, packPassages } from '../../src/features/search/entry.ts';
import { bundleScript } from '../scripts/bundle.ts';
import { elementsOf } from '../portable/html-elements.ts';
import { buildIndex } from './build-index.ts';

/** Must come after all that writes pages, and before the finishing step. */
export function search(): AstroIntegration {
  let root = '';
  return {
    name: 'berth:search',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'berth:search',
                // In dev there are no built pages: the facts alone are searched.
                configureServer(server) {
                  server.middlewares.use((request, response, next) => {
                    const name = /^\/_berth\/(search|paste-link)\.js$/.exec(request.url ?? '')?.[1];
                    if (name === undefined) {
                      next();
                      return;
                    }
                    (name === 'search' ? searchScript : pasteLinkScript)(root, new Map())
                      .then(({ main }) => {
                        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
                        response.end(main);
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
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder, { recursive: true }))
          .map((file) => file.split(path.sep).join('/'))
          .filter((file) => file.endsWith('.html'))
          .sort();
        const pages = new Map(
          await Promise.all(
            names.map(
              async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const,
            ),
          ),
        );
        const write = async (name: string, text: string): Promise<string> => {
          const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
          const file = `${name}.${hash}.js`;
          await writeFile(path.join(folder, '_berth', file), text);
          return file;
        };
        const { main, fullText } = await searchScript(root, pages);
        const textScript = await write('search-text', fullText);
        const hashed = {
          'search.js': await write(
            'search',
            main.replace('"search-text.js"', JSON.stringify(textScript)),
          ),
          'paste-link.js': await write('paste-link', (await pasteLinkScript(root, pages)).main),
        };
        await Promise.all(
          [...pages].map(async ([name, html]) => {
            let named = html;
            for (const [plain, file] of Object.entries(hashed))
              named = named.replaceAll(`="${plain}"`, `="${file}"`);
            if (named !== html) await writeFile(path.join(folder, name), named);
          }),
        );
      },
    },
  };
}

async function searchScript(
  root: string,
  pages: ReadonlyMap<string, string>,
): Promise<{ main: string; fullText: string }> {
  const { index, passages } = buildIndex(pages);
  const { text } = await bundleScript(root, 'search');
  const data = { index: packIndex(index), ...(pages.size > 0 && { textScript: 'search-text.js' }) };
  return {
    main: `globalThis.berthSearch=${JSON.stringify(data)};\n${text}`,
    fullText: `globalThis.berthSearchText=${JSON.stringify(packPassages(passages))};`,
  };
}

async function pasteLinkScript(
  root: string,
  pages: ReadonlyMap<string, string>,
): Promise<{ main: string }> {
  const { text } = await bundleScript(root, 'paste-link');
  return { main: `globalThis.berthPlaces=${JSON.stringify(placesOf(pages))};\n${text}` };
}

/** What a pasted link may name; a share page stands for the place it leads to. Pure. */
function placesOf(pages: ReadonlyMap<string, string>): Places {
  const isShared = (name: string): boolean => name.startsWith('s/');
  const names = [...pages.keys()];
  return {
    pages: names.filter((name) => !isShared(name)),
    shared: Object.fromEntries(
      names.filter(isShared).flatMap((name) => {
        const link = elementsOf(pages.get(name) ?? '').find(({ attributes }) =>
          attributes.has('data-forward'),
        );
        const href = link?.attributes.get('href');
        return href === undefined ? [] : [[name, href.replace(/^\//, '')]];
      }),
    ),
  };
}
