import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { contentSchemas } from '../../src/content-schemas.ts';
import { contentFolders } from '../../src/views/site-places.ts';
import { contentProblems } from './problems.ts';

/** Stops a build with every problem of content/, each with its file and line. */
export function content(): AstroIntegration {
  return {
    name: 'berth:content',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command !== 'build') return;
        const problems = problemsBelow(fileURLToPath(config.root));
        if (problems.length > 0)
          throw new Error(
            `content/ has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n` +
              problems.map((line) => `  ${line}`).join('\n'),
          );
      },
    },
  };
}

/** The problems of every file of content/ below `root`. */
export function problemsBelow(root: string): string[] {
  const schemas = contentSchemas(z.string());
  const blocks = blockNames(root);
  return Object.entries(contentFolders).flatMap(([folder, collection]) =>
    globSync(`${folder}/*.mdx`, { cwd: root })
      .sort()
      .flatMap((file) =>
        contentProblems(file, readFileSync(path.join(root, file), 'utf8'), {
          schema: schemas[collection],
          blocks,
        }),
      ),
  );
}

/** The names of blocks and of parts of a text, as their modules write them: importing the maps would need Astro’s compiler. */
function blockNames(root: string): string[] {
  const names = globSync('src/blocks/*.ts', { cwd: root }).flatMap((file) =>
    [
      ...readFileSync(path.join(root, file), 'utf8').matchAll(
        /^ +(?<name>[A-Z]\w+)(?:,|:.*)$|'(?<part>[A-Z]\w+)'/gm,
      ),
    ].map(({ groups }) => groups?.['name'] ?? groups?.['part'] ?? ''),
  );
  return [...new Set(names)].sort();
}
