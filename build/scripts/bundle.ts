/**
 * Bundles the entries of browser code (`<name>.entry.ts`) as classic scripts. Astro's own script handling emits modules,
 * and a module in a file does not run when a page is opened from disk.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { scriptFileName } from './files.ts';
import { unknownScript } from './unknown-script.ts';

/** A bundled entry. */
export interface Script {
  text: string;
  /** The files it was made from, so that the dev server can watch them. */
  inputs: string[];
  /** Scripts it loads by name (`import file from 'script:<name>'`), each with its own. */
  loads: Record<string, Script>;
}

/** The entry files below `root`, by name. Throws when two have the same name. */
export function findEntries(root: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (const found of globSync('src/**/*.entry.ts', { cwd: root }).sort()) {
    const file = found.split(path.sep).join('/');
    const name = path.posix.basename(file, '.entry.ts');
    const other = entries.get(name);
    if (other !== undefined)
      throw new Error(
        `${other} and ${file} are both the script “${name}”. Rename one: a script is called by the name of its file alone.`,
      );
    entries.set(name, file);
  }
  return entries;
}

/**
 * Bundles the entry `name` into a classic script; a style sheet it imports comes as text, and `script:<other>` as the
 * file name of another script. Throws when there is no such entry, naming the nearest.
 */
export async function bundleScript(root: string, name: string): Promise<Script> {
  const entries = findEntries(root);
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(unknownScript(name, entries.keys()));
  const loads: Record<string, Script> = {};
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
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
    plugins: [otherScripts(root, loads)],
  });
  return {
    text: outputFiles
      .map((file) => file.text)
      .join('')
      .trimEnd(),
    inputs: Object.keys(metafile.inputs)
      .filter((input) => !input.startsWith('script:'))
      .map((input) => path.resolve(root, input)),
    loads,
  };
}

/** Bundles what is imported as `script:<name>`, notes it in `loads`, and gives its file name to whoever imports it. */
const otherScripts = (root: string, loads: Record<string, Script>): Plugin => ({
  name: 'berth:other-scripts',
  setup(bundler) {
    bundler.onResolve({ filter: /^script:/ }, ({ path: specifier }) => ({
      path: specifier.slice('script:'.length),
      namespace: 'script',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'script' }, async ({ path: name }) => {
      const script = await bundleScript(root, name);
      loads[name] = script;
      return {
        contents: `export default ${JSON.stringify(scriptFileName(name, script.text))};`,
        watchFiles: script.inputs,
      };
    });
  },
});
