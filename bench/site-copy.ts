import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const sources = [
  'src',
  'content',
  'public',
  'tools',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/**
 * A copy of the project in a temporary folder, so that builds there leave this one's output and caches alone.
 * Its node_modules is a folder of links: Astro keeps a cache inside node_modules, and each copy needs its own.
 */
export function copySite(root: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'berth-bench-'));
  for (const source of sources)
    cpSync(path.join(root, source), path.join(folder, source), { recursive: true });
  const modules = path.join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(path.join(root, 'node_modules')))
    if (!['.astro', '.vite', '.cache'].includes(name))
      symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'junction');
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Removes what an earlier build left, so that the next one is cold. */
export function forgetBuild(folder: string): void {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(path.join(folder, left), { recursive: true, force: true });
}

/**
 * Adds copies of every lesson until there are `times` as many: the same text under other names, later in the
 * reading order. Returns how many lessons there are then.
 */
export function multiplyLessons(folder: string, times: number): number {
  const learn = path.join(folder, 'content/learn');
  const pages = readdirSync(learn).filter((name) => name.endsWith('.mdx'));
  for (let copy = 1; copy < times; copy++)
    for (const page of pages) {
      const text = readFileSync(path.join(learn, page), 'utf8').replace(
        /^order: (?<order>\d+)$/m,
        (_, order: string) => `order: ${Number(order) + copy * pages.length}`,
      );
      writeFileSync(path.join(learn, page.replace('.mdx', `-copy-${copy}.mdx`)), text);
    }
  return pages.length * times;
}
