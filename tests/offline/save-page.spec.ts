import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { onDisk } from './copy.ts';

/** Saves the page that is open, under the name the browser is offered, and hands back where the file is. */
async function save(page: Page, testInfo: TestInfo): Promise<{ file: string; name: string }> {
  const offered = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this page as one file' }).click();
  const download = await offered;
  const file = testInfo.outputPath('saved.html');
  await download.saveAs(file);
  return { file, name: download.suggestedFilename() };
}

for (const name of ['learn/ecs.html', 'compare.html'])
  test(`${name} can be saved from disk as one file`, async ({ page }, testInfo) => {
    await page.goto(onDisk(name));
    const heading = await page.locator('h1').innerText();
    const saved = await save(page, testInfo);
    expect(saved.name).toBe(`berth-${path.basename(name)}`);
    expect(readFileSync(saved.file, 'utf8')).not.toMatch(/<script|<template|<link rel="icon"/);

    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('requestfailed', (request) => problems.push(request.url()));
    await page.goto(pathToFileURL(saved.file).href);
    await expect(page.locator('h1')).toHaveText(heading);
    await expect(page.getByRole('button', { name: 'Save this page as one file' })).toBeHidden();
    expect(
      await page.locator('h1').evaluate((element) => getComputedStyle(element).fontSize),
      'the styles are inside',
    ).toBe('40px');
    expect(
      await page
        .locator('a[href]')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => !/^(?:#|https:)/.test(href)),
        ),
      'no link leads to a neighbour the file does not have',
    ).toEqual([]);
    expect(problems).toEqual([]);
  });

test('a saved page says no number of days, which hold on the day of saving only', async ({
  page,
}, testInfo) => {
  await page.clock.setFixedTime(new Date(2029, 0, 1));
  await page.goto(onDisk('timeline.html'));
  await expect(page.locator('main')).toContainText('days ago');
  await expect(page.locator('footer')).toContainText(/Checked \d+ days ago/);
  const { file } = await save(page, testInfo);
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('#eks-1-34')).toContainText('2026-12-02');
  await expect(page.locator('footer')).toContainText('Facts checked up to');
  await expect(page.locator('body')).not.toContainText(/days ago|in [\d,]+ days/);
});
