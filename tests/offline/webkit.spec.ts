import { expect, test } from '@playwright/test';
import { onDisk } from './copy.ts';
import { findWebKit, startWebKit } from './webkit.ts';

const installed = findWebKit();
/** A browser that nobody has started today takes a while for everything. */
const eventually = expect.configure({ timeout: 20_000 });

test('reading, theme, explorer, search and pasted links work from disk in WebKitGTK', async () => {
  test.skip(!installed, 'NOT CHECKED in WebKitGTK: apt-get install webkit2gtk-driver xvfb.');
  if (!installed) return;
  test.setTimeout(120_000);
  const page = await startWebKit(installed);
  const problems = async (): Promise<unknown> => page.run('return window.problems');
  const open = async (name: string, query = ''): Promise<void> => {
    await page.open(onDisk(name) + query);
    await page.run(
      'window.problems = []; for (const kind of ["error", "unhandledrejection"]) addEventListener(kind, (event) => problems.push(event.message ?? String(event.reason ?? event.target.src)), true)',
    );
  };
  try {
    await open('index.html');
    expect(await page.run('return getComputedStyle(document.querySelector("h1")).fontSize')).toBe(
      '40px',
    );
    await eventually
      .poll(() =>
        page.run(
          'return [...document.fonts].some((font) => font.status === "loaded" && font.family.includes("Source Sans 3"))',
        ),
      )
      .toBe(true);
    await page.click('#theme option[value=dark]');
    expect(await page.run('return document.documentElement.dataset.theme')).toBe('dark');
    expect(await problems()).toEqual([]);

    await open('compare.html', '?o=ecs-fargate,eks-ec2&q=gpus');
    await eventually
      .poll(() =>
        page.run(
          'return [...document.querySelectorAll("tbody tr[id]:not(.group)")].filter((row) => row.offsetParent).map((row) => row.id)',
        ),
      )
      .toEqual(['gpu']);
    expect(await page.run('return document.documentElement.dataset.theme')).toBe('dark');
    expect(await problems()).toEqual([]);

    await open('learn/ecs.html');
    await page.click('button[aria-label=Search]');
    const field = 'dialog#search input';
    await eventually
      .poll(() => page.run(`return document.querySelector("${field}") !== null`))
      .toBe(true);
    await page.type(field, 'eks fargate gpu');
    await eventually
      .poll(() => page.run('return document.querySelector("dialog#search a")?.textContent'))
      .toContain('Can it use GPUs?');
    expect(await problems()).toEqual([]);
    await page.type(field, '\uE007');
    await eventually
      .poll(() => page.run('return document.querySelector(":target")?.id'))
      .toBe('eks-fargate');

    await open('offline.html');
    await page.type('berth-paste-link input', 'https://b.example/x/compare.html?o=eks-ec2#gpu');
    await page.type('berth-paste-link input', '\uE007');
    await eventually
      .poll(() => page.run('return location.href.split("/").at(-1)'))
      .toMatch(/^compare\.html\?o=eks-ec2(?:&theme=dark)?#gpu$/);
  } finally {
    await page.close();
  }
});
