import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './project-files.ts';

const dist = path.join(root, 'dist');

/** The files of the built site with this ending, by path. Throws when the site has not been built. */
export function builtFiles(ending: string): string[] {
  if (!existsSync(dist))
    throw new Error('dist is missing. These tests read the built site: run npm run build first.');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

export const readBuilt = (file: string): Buffer => readFileSync(path.join(dist, file));
export const builtText = (file: string): string => readBuilt(file).toString();
