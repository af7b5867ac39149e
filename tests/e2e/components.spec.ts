import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';

/** Starts the dev server on a free port. Resolves to its address; rejects with its output when it ends first. */
async function startDev(): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(
    process.execPath,
    ['scripts/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '24000'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const said: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    said.push(line);
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (address !== undefined) return { server, address };
  }
  throw new Error(`astro dev ended before it served anything:\n${said.join('\n')}`);
}

/** The page shows several pages’ parts, so landmarks that are unique on a page repeat here. */
const repeated = ['landmark-unique'];

test('every component is accessible in all its states', async ({ page }) => {
  test.setTimeout(240_000);
  const { server, address } = await startDev();
  try {
    const response = await page.goto(`${address}dev/components`);
    expect(response?.status()).toBe(200);
    await expect(page.locator('h1').first()).toHaveText('Every component in all its states');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `scrolls sideways at ${width} px`,
      ).toBeLessThanOrEqual(width);
      await expectAccessible(page, `components, ${width} px`, repeated);
    }
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
});
