import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { ExplorerPage } from '../e2e/explorer-page.ts';
import { onDisk } from './copy.ts';

/** Saves the page that is open, under the name the browser is offered, and hands back where the file is. */
async function save(page: Page, testInfo: TestInfo): Promise<{ file: string; name: string }> {
  const offered = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this page' }).click();
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
    await expect(page.getByRole('button', { name: 'Save this page' })).toBeHidden();
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

for (const view of ['', '?o=eks-ec2,ecs-ec2,ecs-fargate&diff=1&need=gpu,arm#gpu'])
  test(`the comparison${view} is saved as it is, without dead controls`, async ({
    page,
    browser,
  }, testInfo) => {
    const explorer = new ExplorerPage(page);
    await page.goto(onDisk('compare.html') + view);
    await page.locator('tr[id="gpu"] + .more summary').click();
    await expect(page.getByText('For us, the answer')).toBeVisible();
    const layout = (shown: Page): Promise<string> =>
      shown
        .locator('berth-explorer')
        .evaluate((element) => getComputedStyle(element).containerName);
    const before = [await explorer.columns(), await explorer.rows(), await layout(page)];
    const { file } = await save(page, testInfo);
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const saved = new ExplorerPage(await context.newPage());
      await saved.page.goto(pathToFileURL(file).href);
      expect([await saved.columns(), await saved.rows(), await layout(saved.page)]).toEqual(before);
      const within = saved.page.locator('berth-explorer');
      for (const control of ['button', 'checkbox', 'searchbox'] as const)
        await expect(within.getByRole(control)).toHaveCount(0);
      await expect(saved.options).toHaveCount(0);
      await expect(within.getByText('For us, the answer')).toHaveCount(0);
      if (view !== '') {
        await expect(within.locator('.needs p').first()).toHaveText(
          'You need: GPUs: yes; Arm and Graviton: yes',
        );
        await expect(within.locator('.group').filter({ hasText: 'the same' }).first()).toHaveText(
          /the same\.\s*$/,
        );
      }
      await context.close();
    }
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

test('a saved page keeps the marks of a link’s day, and nothing of quoting and pasting', async ({
  page,
}, testInfo) => {
  await page.goto(`${onDisk('compare/gpu.html')}?asof=2026-11-23`);
  const mark = () =>
    page
      .locator('[data-changed-since]')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await mark()).toContain('Changed');
  await page.getByRole('link', { name: 'Link to ECS on Fargate' }).click();
  await page.getByRole('menuitem', { name: 'Copy for a chat' }).click();
  await expect(page.locator('.quote-status')).toBeVisible();
  const { file } = await save(page, testInfo);
  await page.goto(pathToFileURL(file).href);
  expect(await mark()).toContain('Changed');
  await expect(page.locator('.as-of')).toBeVisible();
  await expect(page.locator('.quote-status, .menu')).toHaveCount(0);

  await page.goto(onDisk('offline.html'));
  await expect(page.getByLabel('Paste a link')).toBeVisible();
  const saved = await save(page, testInfo);
  await page.goto(pathToFileURL(saved.file).href);
  await expect(page.getByLabel('Paste a link')).toHaveCount(0);
});
