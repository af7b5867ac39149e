/** The script files of the site: those that a page asks for while it is rendered. */
import { createHash } from 'node:crypto';

/** In `_berth/`: the name, and a hash of the content, so that it may be cached for ever. Pure. */
export function scriptFileName(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${name}.${hash}.js`;
}

declare global {
  /** Pages are rendered from a bundle with its own copy of this module, in the same process. */
  var berthScriptFiles: Map<string, string> | undefined;
}

/** The text of each script a page has asked for, by file name. */
export const scriptFiles = (): Map<string, string> =>
  (globalThis.berthScriptFiles ??= new Map<string, string>());

/** A bundled script as pages carry it: without what it was made from. */
export interface PageScript {
  text: string;
  loads: Readonly<Record<string, PageScript>>;
}

/**
 * Makes a script a file of the site, with those it loads, and returns its name in `_berth/`. `data` becomes global
 * variables of these names, set before the code runs; a script has no `fetch` from disk to get them by.
 */
export function addScriptFile(
  name: string,
  script: PageScript,
  data: Readonly<Record<string, unknown>> = {},
): string {
  for (const [other, loaded] of Object.entries(script.loads)) addScriptFile(other, loaded);
  const globals = Object.entries(data).map(
    ([variable, value]) => `globalThis.${variable}=${JSON.stringify(value)};\n`,
  );
  const text = globals.join('') + script.text;
  const file = scriptFileName(name, text);
  scriptFiles().set(file, text);
  return file;
}
