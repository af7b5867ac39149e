/**
 * Bundles the entries of browser code (`<name>.entry.ts`) as classic scripts. Astro's own script handling emits modules, and a module
 * in a file does not run when a page is opened from disk.
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';

const moduleId = 'virtual:client-scripts';
const resolvedId = `\0${moduleId}`;

interface Script {
  text: string;
  /** The files it was made from, so that the dev server can watch them. */
  inputs: string[];
}

/** Entries that become files of their own: `main` for every page, the others for pages that name or load them. */
const fileEntries = ['main', 'explorer', 'timeline', 'quote', 'save-page'] as const;
type FileEntry = (typeof fileEntries)[number];

interface ClientScripts {
  boot: Script;
  /** Inline script of pages that only send readers on. */
  forward: Script;
  /** By entry, each with its address: root-absolute, with a hash of the content, so that it may be cached for ever. */
  files: Record<FileEntry, Script & { url: string }>;
}

/**
 * Bundles one entry, `<entry>.entry.ts`, into a classic script; a style sheet it imports comes as text. `define` gives values to
 * names the script declares.
 */
export async function bundleClientScript(
  root: string,
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<Script> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entryFile(root, entry)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    // The project’s options would put "use strict" into every script; modules are strict as they are checked.
    tsconfigRaw: '{}',
    write: false,
    metafile: true,
    loader: { '.css': 'text' },
    define,
  });
  return {
    text: outputFiles
      .map((file) => file.text)
      .join('')
      .trimEnd(),
    inputs: Object.keys(metafile.inputs).map((input) => path.resolve(root, input)),
  };
}

/** Where an entry lies: in the folder of its feature, or in src/browser. Throws when none or several bear its name. */
function entryFile(root: string, entry: string): string {
  const found = globSync(`src/**/${entry}.entry.ts`, { cwd: root });
  const [file, ...others] = found;
  if (file === undefined || others.length > 0)
    throw new Error(
      `Expected one file src/**/${entry}.entry.ts; found ${found.length === 0 ? 'none' : found.join(' and ')}.`,
    );
  return file;
}

async function bundleFile(
  root: string,
  entry: FileEntry,
  define?: Readonly<Record<string, string>>,
): Promise<Script & { url: string }> {
  const script = await bundleClientScript(root, entry, define);
  const hash = createHash('sha256').update(script.text).digest('hex').slice(0, 8);
  return { ...script, url: `/_berth/${entry}.${hash}.js` };
}

async function bundleAll(root: string): Promise<ClientScripts> {
  const [boot, forward, explorer, timeline, quote, savePage] = await Promise.all([
    bundleClientScript(root, 'boot'),
    bundleClientScript(root, 'forward'),
    bundleFile(root, 'explorer'),
    bundleFile(root, 'timeline'),
    bundleFile(root, 'quote'),
    bundleFile(root, 'save-page'),
  ]);
  // What main loads on first use it knows by name, so that no page has to say it.
  const main = await bundleFile(root, 'main', {
    QUOTE_SCRIPT: JSON.stringify(path.posix.basename(quote.url)),
  });
  return { boot, forward, files: { main, explorer, timeline, quote, 'save-page': savePage } };
}

/** `save-page` as a name of JavaScript: `savePage`. */
const constantName = (entry: string): string =>
  entry.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Provides `virtual:client-scripts`, and the deferred scripts themselves in `astro dev` and in the built site. */
export function clientScripts(): AstroIntegration {
  let scripts: Promise<ClientScripts> | undefined;
  return {
    name: 'berth:client-scripts',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const current = (): Promise<ClientScripts> => (scripts ??= bundleAll(root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'berth:client-scripts',
                resolveId: (id: string) => (id === moduleId ? resolvedId : undefined),
                async load(id: string) {
                  if (id !== resolvedId) return undefined;
                  if (command === 'dev') scripts = undefined;
                  const { boot, forward, files } = await current();
                  for (const { inputs } of [boot, forward, ...Object.values(files)])
                    for (const input of inputs) this.addWatchFile(input);
                  return [
                    `export const boot = ${JSON.stringify(boot.text)};`,
                    `export const forward = ${JSON.stringify(forward.text)};`,
                    ...fileEntries.map(
                      (entry) =>
                        `export const ${constantName(entry)}Url = ${JSON.stringify(files[entry].url)};`,
                    ),
                  ].join('\n');
                },
                configureServer(server) {
                  server.middlewares.use((request, response, next) => {
                    current()
                      .then(({ files }) => {
                        const file = Object.values(files).find(({ url }) => url === request.url);
                        if (!file) {
                          next();
                          return;
                        }
                        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
                        response.end(file.text);
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
        const { files } = await scripts;
        for (const { url, text } of Object.values(files)) {
          const file = path.join(fileURLToPath(dir), url);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, text);
        }
      },
    },
  };
}
