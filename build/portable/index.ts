/**
 * The last step of a build: makes dist the same on any host, under any path and from disk, gives each page its
 * content security policy, and stops the build when a link, id or element would not work there.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { contentType } from '../../scripts/setup/content-types.mjs';
import { readFolder } from '../site-folder.ts';
import { checkPages, problemLines } from './check-pages.ts';
import { mapCssUrls } from './css-urls.ts';
import { elementsOf, type HtmlElement } from './html-elements.ts';
import { notFoundPage } from './not-found-page.ts';
import { portablePage, toRelative } from './portable-page.ts';

/** What find-root.browser.ts looks for: a picture only this site has. */
const rootMarker = '_berth/root.svg';

/** Rewrites all of dist after every other step has written to it; must come last among the integrations. */
export function portable(): AstroIntegration {
  let base = '/';
  return {
    name: 'berth:portable',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.base !== '/')
          throw new Error(
            `astro.config.mjs: base is "${config.base}", expected none. The site works under any path; set SITE_URL to the full address instead.`,
          );
        base = config.site === undefined ? '/' : folderOf(new URL(config.site).pathname);
      },
      'astro:build:done': ({ dir }) => makePortable(fileURLToPath(dir), base),
    },
  };
}

const folderOf = (pathname: string): string => (pathname.endsWith('/') ? pathname : `${pathname}/`);

/**
 * Rewrites the site in `folder` in place. `base` is the path it will be served under, where that is known.
 * Throws one error that lists every problem, before it writes anything.
 */
export async function makePortable(folder: string, base: string): Promise<void> {
  await mkdir(path.join(folder, '_berth'), { recursive: true });
  await writeFile(
    path.join(folder, rootMarker),
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  );
  const contents = await readFolder(folder);
  const files = [...contents.keys()];
  const read = (file: string): Buffer => contents.get(file) ?? Buffer.alloc(0);
  const pages = new Map<string, HtmlElement[]>();
  const styles = new Map<string, string>();
  for (const file of files) {
    if (/\.(html|svg)$/.test(file)) pages.set(file, elementsOf(read(file).toString()));
    if (file.endsWith('.css')) styles.set(file, read(file).toString());
  }

  const problems = problemLines(checkPages({ files: new Set(files), pages, styles }));
  if (problems.length > 0)
    throw new Error(
      `The built site has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Mend the source of each:\n` +
        problems.map((line) => `  ${line}`).join('\n'),
    );

  const findRoot = pages.has('404.html') ? await bundleFindRoot() : '';
  const outputs = new Map<string, string>();
  for (const [file, css] of styles)
    outputs.set(
      file,
      mapCssUrls(css, (address) => toRelative(address, file)),
    );
  for (const [file, elements] of pages) {
    const source = read(file).toString();
    const output =
      file === '404.html'
        ? notFoundPage(source, {
            base,
            findRoot,
            readText: (own) => read(own).toString(),
            readData: (own) => `data:${contentType(own)};base64,${read(own).toString('base64')}`,
          })
        : portablePage(file, source, elements);
    outputs.set(file, output);
  }
  await Promise.all(
    [...outputs]
      .filter(([file, output]) => output !== read(file).toString())
      .map(([file, output]) => writeFile(path.join(folder, file), output)),
  );
}

async function bundleFindRoot(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('find-root.browser.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles.map((file) => file.text).join('');
}
