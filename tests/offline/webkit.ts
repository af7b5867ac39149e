/** WebKitGTK over WebDriver: Playwright drives only a WebKit of its own. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect } from '@playwright/test';

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

/** WebKitGTK’s own browser is next to its library, in a folder named after the machine and the version. */
const miniBrowser = (): string | undefined =>
  ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => path.join(folder, name))])
    .flatMap((folder) => ['4.1', '4.0'].map((api) => `${folder}/webkit2gtk-${api}/MiniBrowser`))
    .find((file) => existsSync(file));

/** What driving it takes; undefined where something is missing. */
export function findWebKit(): { browser: string; command: string[] } | undefined {
  const browser = miniBrowser();
  const driver = onPath('WebKitWebDriver');
  const display = onPath('xvfb-run');
  if (browser === undefined || driver === undefined || display === undefined) return undefined;
  return { browser, command: [display, '-a', driver] };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** One window of it. Elements are named by CSS selectors. */
export interface WebKit {
  open: (address: string) => Promise<unknown>;
  /** Runs the body of a function in the page. */
  run: (body: string) => Promise<unknown>;
  click: (selector: string) => Promise<unknown>;
  /** `\uE007` is Enter. */
  type: (selector: string, keys: string) => Promise<unknown>;
  close: () => Promise<void>;
}

export async function startWebKit({
  browser,
  command,
}: NonNullable<ReturnType<typeof findWebKit>>): Promise<WebKit> {
  const port = await freePort();
  const [program = '', ...options] = command;
  // A group of its own, so that display, driver and browser end together.
  const driver = spawn(program, [...options, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const send = async (method: string, url: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${url}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
    return value;
  };
  const end = (): void => {
    if (driver.pid !== undefined) process.kill(-driver.pid);
  };
  try {
    await expect.poll(() => send('GET', '/status').catch(() => undefined)).toBeTruthy();
    const options = { binary: browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = (await send('POST', '/session', { capabilities })) as {
      sessionId: string;
    };
    const session = `/session/${sessionId}`;
    const element = async (value: string): Promise<string> => {
      const found = await send('POST', `${session}/element`, { using: 'css selector', value });
      return `${session}/element/${String(Object.values(found as object)[0])}`;
    };
    return {
      open: (url) => send('POST', `${session}/url`, { url }),
      run: (script) => send('POST', `${session}/execute/sync`, { script, args: [] }),
      click: async (selector) => send('POST', `${await element(selector)}/click`, {}),
      type: async (selector, text) => send('POST', `${await element(selector)}/value`, { text }),
      close: async () => {
        await send('DELETE', session).finally(end);
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
