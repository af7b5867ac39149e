import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { filesForDisk } from '../../editions/site-zip.ts';
import { readFolder } from '../../build/site-folder.ts';
import { dist } from '../e2e/pages.ts';

/** The zip as a reader unpacks it: without share pages, unlike the copy of dist that the other tests open. */

let folder = '';
const inZip = (page: string): string => pathToFileURL(path.join(folder, page)).href;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'berth-zip-'));
  for (const [file, bytes] of filesForDisk(await readFolder(dist))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a pasted share link opens its place, with the day it was copied', async ({ page }) => {
  await page.goto(inZip('offline.html'));
  await page
    .getByLabel('Paste a link')
    .fill('https://berth.example/x/s/learn.ecs.problem.html?asof=2026-11-24');
  await page.getByRole('button', { name: 'Open in this copy' }).click();
  await expect(page).toHaveURL(/\/learn\/ecs\.html\?asof=2026-11-24(?:&theme=\w+)?#problem$/);
  await expect(page.locator(':target')).toHaveText('The problem');
});

for (const [name, trigger] of [
  ['learn/ecs.html', 'Link to section: The problem'],
  ['glossary.html', 'Link to term: Task'],
  ['compare.html', 'Link to group: What it is'],
] as const)
  test(`a quote from ${name} of the zip names no folder of this computer`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(inZip(name));
    await page.getByRole('link', { name: trigger, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Copy for a chat' }).click();
    await expect(page.locator('.quote-status')).toContainText('It has no link');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(trigger.slice(trigger.indexOf(': ') + 2));
    expect(copied).not.toContain('file:');
  });
