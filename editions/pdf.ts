/** The book as PDF, printed by Chromium. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { withStaticFonts } from './static-fonts.ts';

/** How long a print may take, and how long Chromium may go without doing anything, in milliseconds. */
export interface Patience {
  longest: number;
  idle: number;
}
/**
 * Hundreds of pages take two minutes of CPU time, and much longer on a busy machine. So a print is stopped when nothing
 * happens, as Chromium sometimes hangs; there is also a limit for the whole, for builds that nobody watches.
 */
const patience: Patience = { longest: 2_400_000, idle: 120_000 };
/** Seconds of processor time: a browser that only waits uses less than this while `idle` passes. */
const leastWork = 2;
const attempts = 2;

export interface PrintOptions {
  /** Where to work. Must be empty. */
  folder: string;
  /** The program of Chrome or Chromium. */
  executablePath: string;
  /** Written into the file as its creation date (ISO date). */
  date: string;
  /** Is told in a few words what happens next. */
  say: (doing: string) => void;
}

/**
 * Prints a document and hands back the PDF: tagged, with bookmarks, compressed where qpdf is installed. Times and ids
 * in the file come from `date` and the content. Tries again once where Chromium stops working; throws, with what to
 * do, when that fails too or when the file would tell where it was made.
 */
export async function printBook(
  html: string,
  { folder, executablePath, date, say }: PrintOptions,
): Promise<{ pdf: Buffer; compressed: boolean }> {
  const source = path.join(folder, 'book.html');
  const printed = path.join(folder, 'book.pdf');
  const small = path.join(folder, 'small.pdf');
  say('fonts');
  await writeFile(source, await withStaticFonts(html));
  let problem = '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    say(attempt === 1 ? 'printing' : `${problem}, so once more`);
    try {
      await print(source, printed, executablePath, patience);
      problem = '';
      break;
    } catch (error) {
      problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
  }
  if (problem !== '')
    throw new Error(
      `The PDF was not made: ${problem} (${executablePath}, tried ${attempts} times). Run it again on a machine with less to do, name another Chromium in CHROME_PATH, or leave the PDF out: npm run editions -- --without-pdf.`,
    );
  const pdf = withFixedTimes(await readFile(printed), date);
  refuseOwnPaths(pdf);
  await writeFile(printed, pdf);
  say('compressing');
  const compressed = await compress(printed, small);
  return { pdf: compressed ? await readFile(small) : pdf, compressed };
}

/** Throws when Chromium does no work for `idle`, or has not ended after `longest`, whether or not it still answers. */
export async function print(
  source: string,
  target: string,
  executablePath: string,
  { longest, idle }: Patience,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const limits = new AbortController();
  try {
    const work = async (): Promise<void> => {
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto(pathToFileURL(source).href);
      await page.evaluate(() => document.fonts.ready);
      await page.pdf({
        path: target,
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
        // The site’s sizes are for screens; on paper they are a fifth too large.
        scale: 0.8,
      });
    };
    await Promise.race([
      work(),
      standstill(browser, idle, limits.signal),
      timeUp(longest, limits.signal),
    ]);
  } finally {
    limits.abort();
    await browser.close();
  }
}

/** Never resolves: throws when the browser hangs. A browser that does not answer counts as working. */
async function standstill(browser: Browser, idle: number, signal: AbortSignal): Promise<never> {
  const session = await browser.newBrowserCDPSession();
  let worked = await processorTime(session);
  for (;;) {
    await setTimeout(idle, undefined, { signal });
    const now = await processorTime(session);
    if (now - worked < leastWork)
      throw new Error(`Chromium did nothing for ${idle / 1000} seconds`);
    worked = now;
  }
}

/** Never resolves: throws when the time is up, without asking the browser, which may no longer answer. */
async function timeUp(longest: number, signal: AbortSignal): Promise<never> {
  await setTimeout(longest, undefined, { signal });
  throw new Error(`Chromium was not done after ${longest / 60_000} minutes`);
}

/** Seconds that all processes of the browser have used a processor. */
async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Chromium writes a link it cannot resolve as `file:` and the builder’s own folder. Throws when there is one. */
export function refuseOwnPaths(pdf: Buffer): void {
  const text = pdf.toString('latin1');
  const links = [...text.matchAll(/\(file:\/\/\/(?:\\.|[^)\\])*\)/g)].map(([link]) => link);
  if (links.length > 0)
    throw new Error(
      `The PDF would hold ${links.length} links into the folder it was made in, ${links[0] ?? ''} the first. Links in the book must be #ids or whole addresses: see rewriteLinks in editions/book.ts.`,
    );
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

/** Compresses `from` into `to` with qpdf; false where it is not installed or fails. */
async function compress(from: string, to: string): Promise<boolean> {
  const options = [
    '--object-streams=generate',
    '--recompress-flate',
    '--compression-level=9',
    '--deterministic-id',
    // Warnings do not count as failure.
    '--warning-exit-0',
  ];
  return promisify(execFile)('qpdf', [...options, from, to]).then(
    () => true,
    () => false,
  );
}
