/**
 * Scripts of pages. Any file `<name>.entry.ts` in src is a script. The page, layout or component that needs it says how
 * it is used, with a function of `virtual:scripts`: inlined, deferred, or loaded on first use. Only scripts that some
 * page uses become files.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript, findEntries, type Script } from './bundle.ts';
import { scriptFiles } from './files.ts';

const moduleId = 'virtual:scripts';
const resolvedId = `\0${moduleId}`;

/** The types of `virtual:scripts` for entries of these names. Pure. */
export const scriptTypes = (names: readonly string[]): string => `declare module '${moduleId}' {
  /** Entries of browser code: files <name>.entry.ts in src. */
  export type ScriptName = ${names.map((name) => `'${name}'`).join(' | ')};
  /** The code, to be inlined: <script is:inline set:html={scriptText('…')} />. */
  export function scriptText(name: ScriptName): string;
  /** A root-absolute address, to be deferred: <script is:inline defer src={scriptUrl('…')}></script>. */
  export function scriptUrl(name: ScriptName, data?: Readonly<Record<string, unknown>>): string;
  /** The file name, for a script that loads it on first use; \`data\` becomes global variables. */
  export function scriptFile(name: ScriptName, data?: Readonly<Record<string, unknown>>): string;
}
`;

async function bundleAll(root: string): Promise<Map<string, Script>> {
  const names = [...findEntries(root).keys()];
  return new Map(
    await Promise.all(names.map(async (name) => [name, await bundleScript(root, name)] as const)),
  );
}

/** The source of `virtual:scripts`. */
function moduleSource(scripts: ReadonlyMap<string, Script>): string {
  const texts = Object.fromEntries(
    [...scripts].map(([name, script]) => [name, withoutInputs(script)]),
  );
  const files = fileURLToPath(new URL('files.ts', import.meta.url));
  const messages = fileURLToPath(new URL('unknown-script.ts', import.meta.url));
  return [
    `import { addScriptFile } from ${JSON.stringify(files)};`,
    `import { unknownScript } from ${JSON.stringify(messages)};`,
    `const scripts = new Map(Object.entries(${JSON.stringify(texts)}));`,
    'const scriptOf = (name) => {',
    '  const script = scripts.get(name);',
    '  if (!script) throw new Error(unknownScript(name, scripts.keys()));',
    '  return script;',
    '};',
    'export const scriptText = (name) => scriptOf(name).text;',
    'export const scriptFile = (name, data) => addScriptFile(name, scriptOf(name), data);',
    'export const scriptUrl = (name, data) => `/_berth/${scriptFile(name, data)}`;',
  ].join('\n');
}

const withoutInputs = ({ text, loads }: Script): object => ({
  text,
  loads: Object.fromEntries(
    Object.entries(loads).map(([name, script]) => [name, withoutInputs(script)]),
  ),
});

const inputsOf = ({ inputs, loads }: Script): string[] => [
  ...inputs,
  ...Object.values(loads).flatMap(inputsOf),
];

/** Provides `virtual:scripts` with its types, and the files in `astro dev` and in the built site. */
export function clientScripts(): AstroIntegration {
  let root = '';
  return {
    name: 'berth:scripts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'berth:scripts',
                resolveId: (id: string) => (id === moduleId ? resolvedId : undefined),
                async load(id: string) {
                  if (id !== resolvedId) return undefined;
                  const scripts = await bundleAll(root);
                  for (const script of scripts.values())
                    for (const input of inputsOf(script)) this.addWatchFile(input);
                  return moduleSource(scripts);
                },
                configureServer(server) {
                  server.middlewares.use((request, response, next) => {
                    const text = scriptFiles().get(path.posix.basename(request.url ?? ''));
                    if (text === undefined) {
                      next();
                      return;
                    }
                    response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
                    response.end(text);
                  });
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({
          filename: 'scripts.d.ts',
          content: scriptTypes([...findEntries(root).keys()]),
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = path.join(fileURLToPath(dir), '_berth');
        await mkdir(folder, { recursive: true });
        for (const [file, text] of scriptFiles()) await writeFile(path.join(folder, file), text);
      },
    },
  };
}
