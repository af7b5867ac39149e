import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { bookPage } from '../../editions/book-page.ts';
import { makeBook } from '../../editions/book.ts';
import { print, refuseOwnPaths } from '../../editions/pdf.ts';
import { smallBook, smallSite } from '../fixtures/small-site.ts';

const browser = process.env['BROWSER_PATH'] ?? '';
const patience = { longest: 60_000, idle: 60_000 };

const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'berth-print-'));
  await work(folder).finally(() => rm(folder, { recursive: true, force: true }));
};

test('the book is printed tagged, with bookmarks, and with links inside it', () =>
  inFolder(async (folder) => {
    const source = path.join(folder, 'book.html');
    const edition = { version: '1.2.3', date: '2026-03-04', licence: 'CC BY 4.0' };
    const long = `Words ${'and more of them '.repeat(12)}`.trim();
    const about = smallSite.get('about.html')?.replace('<h1>About', `<h1>\n${long}\n`) ?? '';
    const book = makeBook(smallBook(new Map([...smallSite, ['about.html', about]])), {
      maxColumns: 9,
    });
    const css = await readFile('editions/book.css', 'utf8');
    await writeFile(source, bookPage(book, { edition, css, read: () => undefined }));
    await print(source, path.join(folder, 'book.pdf'), browser, patience);
    const bytes = await readFile(path.join(folder, 'book.pdf'));
    const pdf = bytes.toString('latin1');
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Title \(Scaling/);
    expect(pdf, 'a heading on two lines keeps its spaces').toContain(`/Title (${long}`);
    expect(pdf).toContain('/Dest /learn.ecs--scaling');
    expect(pdf).not.toContain(folder);
    expect(() => {
      refuseOwnPaths(bytes);
    }).not.toThrow();
  }));

test('a link into the folder of the build is refused, and a browser that hangs is stopped', () =>
  inFolder(async (folder) => {
    const source = path.join(folder, 'book.html');
    await writeFile(source, '<h1>Book</h1><a href="other.html">Other</a>');
    await print(source, path.join(folder, 'book.pdf'), browser, patience);
    const bytes = await readFile(path.join(folder, 'book.pdf'));
    expect(() => {
      refuseOwnPaths(bytes);
    }).toThrow(/1 links into the folder it was made in, \(file:.*other\.html\) the first/);
    await expect(
      print(source, path.join(folder, 'x.pdf'), browser, { longest: 60_000, idle: 1 }),
    ).rejects.toThrow('Chromium did nothing for 0.001 seconds');
  }));

test('a print that takes too long is stopped, however long a standstill may be', () =>
  inFolder(async (folder) => {
    const source = path.join(folder, 'book.html');
    await writeFile(source, '<h1>Book</h1><script>onbeforeprint = () => { for (;;); };</script>');
    await expect(
      print(source, path.join(folder, 'x.pdf'), browser, { longest: 3_000, idle: 60_000 }),
    ).rejects.toThrow('Chromium was not done after 0.05 minutes');
  }));
