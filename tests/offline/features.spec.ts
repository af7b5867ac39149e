import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { copyFolder, onDisk } from './copy.ts';

/** What a reader does with a copy on disk, in each engine. Firefox runs under its real rules for files. */

const watch = (page: Page): string[] => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) problems.push(`off the disk: ${request.url()}`);
  });
  return problems;
};

test('search opens an answer', async ({ page }) => {
  const problems = watch(page);
  await page.goto(onDisk('learn/ecs.html'));
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const field = page.getByRole('searchbox', { name: 'Search' });
  await field.fill('eks fargate gpu');
  const first = page.getByRole('dialog').getByRole('link').first();
  await expect(first).toContainText('Can it use GPUs?');
  await field.press('Enter');
  await expect(page).toHaveURL(/compare\/gpu\.html(?:\?theme=\w+)?#eks-fargate$/);
  expect(problems).toEqual([]);
});

test('the theme goes along with links, those of search and of the box included', async ({
  page,
}) => {
  await page.goto(onDisk('index.html'));
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.getByRole('link', { name: 'From disk' }).click();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page
    .getByLabel('Paste a link')
    .fill('https://berth.example/x/compare.html?o=eks-ec2#gpu--eks-ec2');
  await page.getByRole('button', { name: 'Open in this copy' }).click();
  await expect(page).toHaveURL(/compare\.html\?o=eks-ec2&theme=dark#gpu--eks-ec2$/);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('kubelet');
  await page.getByRole('dialog').getByRole('link').first().click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('a link to a page this copy lacks is answered with the nearest', async ({ page }) => {
  await page.goto(onDisk('offline.html'));
  await page.getByLabel('Paste a link').fill('https://berth.example/compare/gpus.html');
  await page.getByRole('button', { name: 'Open in this copy' }).click();
  await expect(page.getByText('This copy has no page compare/gpus.html.')).toBeVisible();
  await page.getByRole('link', { name: 'compare/gpu.html' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Can it use GPUs?');
});

test('the reason why an option is ruled out leads to its hidden answer, far down', async ({
  page,
}) => {
  await page.goto(`${onDisk('compare.html')}?need=gpu`);
  const answer = page.locator('[id="gpu--ecs-fargate"]');
  await expect(answer).toBeHidden();
  // While the table is being laid out, late-layout.ts sees to it.
  await expect(page.locator('.late')).toHaveCount(0);
  await page
    .getByRole('region', { name: 'Your needs' })
    .getByRole('link', { name: 'GPUs' })
    .click();
  await expect(answer).toBeInViewport();
});

test('an answer is copied as rich text, as plain text too, without an address of this computer', async ({
  page,
}) => {
  await page.goto(onDisk('compare/gpu.html'));
  await page.getByRole('link', { name: 'Link to ECS on Fargate' }).click();
  await page.getByRole('menuitem', { name: 'Copy for a document' }).click();
  await expect(page.locator('.quote-status')).toHaveText(
    'Copied: rich text. It has no link, because this copy does not know its public address.',
  );
  await page.evaluate(() => {
    const rich = document.createElement('div');
    rich.contentEditable = 'true';
    rich.id = 'rich';
    const plain = document.createElement('textarea');
    plain.id = 'plain';
    document.querySelector('main')?.prepend(rich, plain);
  });
  await page.locator('#rich').focus();
  await page.keyboard.press('Control+V');
  await expect(page.locator('#rich b').first()).toHaveText('Can it use GPUs? ECS on Fargate:');
  await expect(page.locator('#rich a[href^="https://docs.aws.amazon.com/"]').first()).toBeVisible();
  await page.locator('#plain').focus();
  await page.keyboard.press('Control+V');
  await expect(page.locator('#plain')).toHaveValue(/^Can it use GPUs\? ECS on Fargate: No\./);
  await expect(page.locator('#plain')).not.toHaveValue(/file:/);
});

test('menus of permalinks work by keyboard, the second one too, and give the focus back', async ({
  page,
}) => {
  await page.goto(onDisk('claims.html'));
  for (const id of ['fully-managed', 'ecs-scales-by-itself', 'fully-managed']) {
    const permalink = page.locator(`#${id} a.permalink`);
    await permalink.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem').nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(permalink).toBeFocused();
  }
});

test('a theme chosen in one tab reaches the others', async ({ page, context, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox keeps storage per file.');
  await page.goto(onDisk('index.html'));
  const other = await context.newPage();
  await other.goto(onDisk('learn.html'));
  await other.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
});

test('a page taken out of the folder is readable and says what is missing', async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'berth-alone-'));
  try {
    copyFileSync(path.join(copyFolder(), 'compare/gpu.html'), path.join(folder, 'gpu.html'));
    await page.goto(pathToFileURL(path.join(folder, 'gpu.html')).href);
    await expect(page.getByText('The rest of the site is missing.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Can it use GPUs?');
    await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeHidden();
    await expect(page.getByRole('combobox', { name: 'Theme' })).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      await page.evaluate(() => innerWidth),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('paper has nothing to press', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Playwright cannot show Firefox as paper.');
  for (const name of ['compare/gpu.html', 'compare/ecs-vs-eks.html']) {
    await page.goto(onDisk(name));
    const controls = page.getByRole('button').or(page.getByRole('link', { name: /^Swap / }));
    await expect(controls.filter({ visible: true })).not.toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(controls.filter({ visible: true })).toHaveText([]);
    await expect(page.locator('.site-footer')).toContainText('Facts checked up to');
    await page.emulateMedia({ media: 'screen' });
  }
});
