import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { contentType } from '../../scripts/setup/content-types.mjs';
import { fileFor, listen } from '../../scripts/setup/serve.mjs';
import { dist } from './pages.ts';

/** Hosts that answer `/guide/compare/gpu/` with the page, and `/guide` with the home page. */
const base = '/guide/';
let server: Server;
let port = 0;
test.beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    const [path = '/'] = url.split('?');
    const file =
      fileFor(dist, path === '/guide' ? base : path, base) ??
      fileFor(dist, path.replace(/\/$/, '.html'), base);
    response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': contentType(file ?? '') });
    response.end(file === undefined ? '' : readFileSync(file));
  });
  port = await listen(server, 0);
});
test.afterAll(() => {
  server.close();
});

for (const [shown, own] of [
  ['/guide/compare/gpu/?theme=dark#ecs-fargate', '/guide/compare/gpu.html?theme=dark#ecs-fargate'],
  ['/guide/timeline/', '/guide/timeline.html'],
  ['/guide/embed/gpu/', '/guide/embed/gpu.html'],
  ['/guide', '/guide/'],
] as const)
  test(`at ${shown}, scripts, font and icon load and links lead on`, async ({ page }) => {
    const host = `http://127.0.0.1:${port}`;
    await page.goto(host + shown);
    expect(page.url()).toBe(host + own);
    const font = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some(({ status }) => status === 'loaded');
    });
    expect(font).toBe(true);
    await expect(page.getByText('Part of this page did not load.')).toBeHidden();
    const icon = page.locator('link[rel=icon]');
    const address = await icon.evaluate((link) => (link as HTMLLinkElement).href);
    expect(address).toBe(`${host}${base}icon.svg`);
    if (shown.includes('embed')) return;
    await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeVisible();
    await page.reload();
    await page.locator('.site-header a[data-home]').click();
    await expect(page).toHaveTitle(/^Berth/);
    expect(page.url()).toMatch(/\/guide\/index\.html$/);
  });

test('a share page at a slash leads to its place', async ({ page }) => {
  await page.goto(`http://127.0.0.1:${port}/guide/s/glossary.task/`);
  await expect(page).toHaveURL(/\/guide\/glossary\.html#task$/);
});
