import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface ProjectFile {
  /** From the root of the project, with `/` between the parts. */
  path: string;
  text: string;
}

const generated = new Set([
  'node_modules',
  'dist',
  'dist-editions',
  '.git',
  '.astro',
  '.cache',
  'test-results',
  'playwright-report',
]);

/** The files below a folder of the project whose names end in one of `endings`; all of them without endings. */
export function projectFiles(folder = '.', ...endings: string[]): ProjectFile[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): ProjectFile[] => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory())
        return generated.has(entry.name) ? [] : projectFiles(file, ...endings);
      const wanted = endings.length === 0 || endings.some((ending) => entry.name.endsWith(ending));
      return wanted ? [{ path: file, text: readFileSync(path.join(root, file), 'utf8') }] : [];
    });
}
