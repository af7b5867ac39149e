/**
 * Bundles the browser code of src/client as classic scripts. Astro's own script handling emits modules, and a module
 * in a file does not run when a page is opened from disk.
 */
import { createHash } from 'node:crypto';
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

interface ClientScripts {
  boot: Script;
  main: Script;
  /** Root-absolute, with a hash of the content: the file may be cached for ever. */
  mainUrl: string;
}

/** Bundles one entry of src/client into a classic script; a style sheet it imports comes as text. */
export async function bundleClientScript(root: string, entry: string): Promise<Script> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`src/client/${entry}`],
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
  });
  return {
    text: outputFiles
      .map((file) => file.text)
      .join('')
      .trimEnd(),
    inputs: Object.keys(metafile.inputs).map((input) => path.resolve(root, input)),
  };
}

async function bundleAll(root: string): Promise<ClientScripts> {
  const [boot, main] = await Promise.all([
    bundleClientScript(root, 'boot.ts'),
    bundleClientScript(root, 'main.ts'),
  ]);
  const hash = createHash('sha256').update(main.text).digest('hex').slice(0, 8);
  return { boot, main, mainUrl: `/_berth/main.${hash}.js` };
}

/** Provides `virtual:client-scripts`, and the deferred script itself in `astro dev` and in the built site. */
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
                  const { boot, main, mainUrl } = await current();
                  for (const input of [...boot.inputs, ...main.inputs]) this.addWatchFile(input);
                  return `export const boot = ${JSON.stringify(boot.text)};\nexport const mainUrl = ${JSON.stringify(mainUrl)};`;
                },
                configureServer(server) {
                  server.middlewares.use((request, response, next) => {
                    current()
                      .then(({ main, mainUrl }) => {
                        if (request.url !== mainUrl) {
                          next();
                          return;
                        }
                        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
                        response.end(main.text);
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
        const { main, mainUrl } = await scripts;
        const file = path.join(fileURLToPath(dir), mainUrl);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, main.text);
      },
    },
  };
}
