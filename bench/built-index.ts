import type { PackedIndex, PackedText } from '../src/features/search/entry.ts';

/** The index in the built scripts of search. Throws when a script does not begin with it. */
export function readBuiltIndex(
  searchScript: string,
  textScript: string,
): { index: PackedIndex } & PackedText {
  const data = (script: string, name: string): string => {
    const [line = ''] = script.split('\n', 1);
    const start = `globalThis.${name}=`;
    if (!line.startsWith(start) || !line.endsWith(';'))
      throw new Error(`The script of search begins “${line.slice(0, 40)}”, expected “${start}”.`);
    return line.slice(start.length, -1);
  };
  const { index } = JSON.parse(data(searchScript, 'berthSearch')) as { index: PackedIndex };
  return { index, ...(JSON.parse(data(textScript, 'berthSearchText')) as PackedText) };
}
