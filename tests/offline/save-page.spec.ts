import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

for (const name of ['learn/ecs.html', 'compare.html'])
  test(`${name} can be saved from disk as one file`, async ({ page }, testInfo) => {
    const folder = process.env['BERTH_ON_DISK'] ?? '';
    await page.goto(pathToFileURL(path.join(folder, name)).href);
    const heading = await page.locator('h1').innerText();
    const offered = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save this page as one file' }).click();
    const download = await offered;
    expect(download.suggestedFilename()).toBe(`berth-${path.basename(name)}`);
    const saved = testInfo.outputPath('saved.html');
    await download.saveAs(saved);
    expect(readFileSync(saved, 'utf8')).not.toMatch(/<script|<template|<link rel="icon"/);

    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('requestfailed', (request) => problems.push(request.url()));
    await page.goto(pathToFileURL(saved).href);
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
