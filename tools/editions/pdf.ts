/** The book as PDF, printed by Chromium. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { withStaticFonts } from './static-fonts.ts';

/** Milliseconds: hundreds of pages take a minute or two on an idle machine, and far longer on a busy one. */
const longest = 1_200_000;

/**
 * Prints a document and hands back the PDF: tagged, with bookmarks, compressed where qpdf is installed. Works inside
 * `folder`, which must be empty. Times and ids in the file come from `date` (ISO date) and the content.
 */
export async function printBook(
  html: string,
  folder: string,
  executablePath: string,
  date: string,
): Promise<{ pdf: Buffer; compressed: boolean }> {
  const source = path.join(folder, 'book.html');
  const printed = path.join(folder, 'book.pdf');
  await writeFile(source, await withStaticFonts(html));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(longest);
    await page.goto(pathToFileURL(source).href);
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      // The site’s sizes are for screens; on paper they are a fifth too large.
      scale: 0.8,
    });
    await writeFile(printed, withFixedTimes(pdf, date));
  } finally {
    await browser.close();
  }
  const compressed = compress(printed, path.join(folder, 'small.pdf'));
  return { pdf: await readFile(compressed ?? printed), compressed: compressed !== undefined };
}

/** The PDF with the times of its making replaced, byte for byte of the same length. Pure. */
export function withFixedTimes(pdf: Buffer, date: string): Buffer {
  const time = `D:${date.replaceAll('-', '')}000000+00'00'`;
  const text = pdf.toString('latin1');
  const fixed = text.replace(
    /(\/(?:CreationDate|ModDate) )\((D:[^)]*)\)/g,
    (whole, key: string, old: string) => (old.length === time.length ? `${key}(${time})` : whole),
  );
  return Buffer.from(fixed, 'latin1');
}

/** Compresses `from` into `to` with qpdf; undefined where it is not installed or fails. */
function compress(from: string, to: string): string | undefined {
  const { status } = spawnSync('qpdf', [
    '--object-streams=generate',
    '--recompress-flate',
    '--compression-level=9',
    '--deterministic-id',
    from,
    to,
  ]);
  // 3: done, with warnings.
  return status === 0 || status === 3 ? to : undefined;
}
