/**
 * `npm run editions`: makes the forms of a built site for reading away from it, into dist-editions. With `--publish`
 * into dist/download, and offline.html lists them. `--without-pdf` leaves out the one that needs a browser.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../scripts/setup/browser.mjs';
import { root } from '../scripts/setup/run.mjs';
import { readFolder } from '../build/site-folder.ts';
import { equalCells } from '../src/model/sides.ts';
import { rowPage } from '../src/places/address.ts';
import { optionIds, rows } from '../src/views/comparison.ts';
import { site as siteOf } from '../src/views/site-places.ts';
import { bookPage } from './book-page.ts';
import { makeBook } from './book.ts';
import { readEdition, type Edition } from './edition.ts';
import { makeEpub } from './epub.ts';
import {
  describeFile,
  downloadFolder,
  listingJson,
  offlinePage,
  size,
  withListing,
  type MadeFile,
} from './listing.ts';
import { printBook } from './pdf.ts';
import { siteZip } from './site-zip.ts';

/** Where tables become lists: the widest a page of A4 or a window shows well, and what a phone does. */
const columnsOnPage = 6;
const columnsOnPhone = 2;
/** A file this large can no longer be sent easily. */
const largest: Record<string, number> = { zip: 12e6, html: 6e6 };

interface Options {
  site: string;
  output: string;
  publish: boolean;
  pdf: boolean;
}

export async function makeEditions({ site, output, publish, pdf }: Options): Promise<MadeFile[]> {
  if (!existsSync(path.join(site, 'index.html')))
    throw new Error(`${site} holds no built site. Build it first: npm run build.`);
  const files = await readFolder(site);
  const edition = readEdition(
    files.get('data/berth.json')?.toString() ?? 'null',
    process.env['SOURCE_DATE_EPOCH'],
  );
  const own = (name: string): Promise<string> =>
    readFile(path.join(import.meta.dirname, name), 'utf8');
  const source = {
    pages: new Map(
      [...files]
        .filter(([file]) => file.endsWith('.html'))
        .map(([file, bytes]) => [file, bytes.toString()]),
    ),
    outline: siteOf(root).outline,
    equalAnswers: new Map(rows.map((row) => [rowPage(row.id), equalCells(row, optionIds)])),
  };
  await mkdir(output, { recursive: true });
  const made: MadeFile[] = [];
  const step = makeStep(output, edition, made);

  await step('zip', 'The site, for disk', () => siteZip(files, edition));
  await step('epub', 'E-book', async () => {
    const font = [...files].find(([file]) => file.endsWith('.woff2'))?.[1];
    const book = makeBook(source, { maxColumns: columnsOnPhone });
    return makeEpub(book, { edition, css: await own('epub.css'), font });
  });
  const document = bookPage(makeBook(source, { maxColumns: columnsOnPage }), {
    edition,
    css: await own('book.css'),
    read: (file) => files.get(file),
  });
  await step('html', 'Everything in one page', () => Buffer.from(document));
  if (pdf)
    await step('pdf', 'For print', async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'berth-book-'));
      try {
        const { pdf: bytes, compressed } = await printBook(document, {
          folder,
          executablePath: await ensureBrowser(),
          date: edition.date,
          say: (doing) => process.stdout.write(`${doing} … `),
        });
        if (!compressed)
          console.log('  qpdf is not installed, so the PDF is larger than it needs to be.');
        return bytes;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  await writeFile(path.join(output, 'editions.json'), listingJson(edition, made));
  if (publish) await fillOfflinePage(site, edition, made);
  return made;
}

/** A step says what it makes before it starts, since some take minutes, goes on saying so, and says how it ended. */
const makeStep =
  (output: string, { version }: Edition, made: MadeFile[]) =>
  async (
    ending: string,
    label: string,
    make: () => Uint8Array | Promise<Uint8Array>,
  ): Promise<void> => {
    const name = `berth-${version}.${ending}`;
    const started = performance.now();
    process.stdout.write(`${name} … `);
    const waiting = setInterval(() => process.stdout.write('. '), 10_000);
    const content = await Promise.resolve(make()).finally(() => clearInterval(waiting));
    const most = largest[ending];
    if (most !== undefined && content.length > most)
      throw new Error(
        `${name} is ${size(content.length)}, allowed ${size(most)}. Leave more out in editions.`,
      );
    await writeFile(path.join(output, name), content);
    made.push(describeFile(name, label, content));
    const limit = most === undefined ? '' : ` of ${size(most)} allowed`;
    console.log(
      `${size(content.length)}${limit}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  };

async function fillOfflinePage(
  site: string,
  edition: Edition,
  made: readonly MadeFile[],
): Promise<void> {
  const file = path.join(site, offlinePage);
  const html = existsSync(file) ? await readFile(file, 'utf8') : '';
  const filled = withListing(html, edition, made);
  if (filled === html)
    console.log(`${offlinePage} has no <ul data-editions>, so no page lists the files.`);
  else await writeFile(file, filled);
}

if (import.meta.main) {
  const publish = process.argv.includes('--publish');
  const site = path.join(root, 'dist');
  const output = publish ? path.join(site, downloadFolder) : path.join(root, 'dist-editions');
  try {
    await makeEditions({ site, output, publish, pdf: !process.argv.includes('--without-pdf') });
    console.log(
      `Made in ${path.relative(root, output)}. editions.json there lists sizes and SHA-256.`,
    );
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
