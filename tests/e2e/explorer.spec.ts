import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { ExplorerPage } from './explorer-page.ts';

const usual = ['ECS on Fargate', 'Managed Instances', 'ECS on EC2', 'EKS Auto Mode', 'EKS on EC2'];

/** How a reader operates a control: by mouse, by touch, by keyboard. */
type Press = (control: Locator) => Promise<void>;
const byMouse: Press = (control) => control.click();
const byTouch: Press = (control) => control.tap();
const byKey =
  (page: Page): Press =>
  async (control) => {
    await control.focus();
    const isLink = (await control.evaluate((element) => element.tagName)) === 'A';
    await page.keyboard.press(isLink ? 'Enter' : 'Space');
  };

/** Every control once, in one sitting. */
async function operateAll(page: Page, width: number, press: Press): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const explorer = new ExplorerPage(page);
  await explorer.open();
  const phone = width < 768;

  await press(explorer.options);
  await press(explorer.box('EKS on Fargate'));
  expect(await explorer.columns()).toEqual([...usual, 'EKS on Fargate']);
  await press(explorer.box('ECS on EC2'));
  expect(await explorer.columns()).not.toContain('ECS on EC2');
  await expect
    .poll(() => explorer.view())
    .toBe('?o=ecs-fargate,ecs-managed-instances,eks-auto-mode,eks-ec2,eks-fargate');
  await press(page.getByRole('link', { name: 'EKS', exact: true }));
  expect(await explorer.columns()).toEqual([
    'EKS on Fargate',
    'EKS Auto Mode',
    'EKS on EC2',
    'EKS Hybrid Nodes',
  ]);

  await press(explorer.chips.filter({ hasText: 'EKS on EC2' }));
  await press(page.getByRole('menuitem', { name: 'Move to the front' }));
  expect((await explorer.columns())[0]).toBe('EKS on EC2');
  await expect(explorer.chips.first()).toBeFocused();
  await press(explorer.chips.first());
  await press(page.getByRole('menuitem', { name: 'Move right' }));
  expect((await explorer.columns())[1]).toBe('EKS on EC2');
  await press(explorer.chips.first());
  await press(page.getByRole('menuitem', { name: 'Remove' }));
  expect(await explorer.columns()).toEqual(['EKS on EC2', 'EKS Auto Mode', 'EKS Hybrid Nodes']);
  await expect(explorer.chips.first()).toBeFocused();

  if (phone) await press(explorer.button('Filter'));
  await press(explorer.button('Differences only'));
  await expect(explorer.button('Differences only')).toHaveAttribute('aria-pressed', 'true');
  await expect(explorer.row('jobs')).toBeHidden();
  await expect(explorer.row('host-access')).toBeVisible();
  await expect(explorer.status).toHaveText(/ rows are the same and hidden\.$/);
  const offer = explorer.row('group-release').getByRole('button');
  await expect(offer).toHaveText(/rows are the same\. Show$/);
  await press(offer);
  await expect(explorer.row('jobs')).toBeVisible();
  await press(explorer.button('Differences only'));

  if (width < 1720) await press(explorer.button(/^Groups/));
  await press(explorer.box('Only: Cost'));
  await expect.poll(() => explorer.view()).toMatch(/&g=cost$/);
  await expect(explorer.row('gpu')).toBeHidden();
  await expect(explorer.row('spot-discount')).toBeVisible();
  await press(explorer.box('Only: Cost'));

  await explorer.search.fill('gpu');
  await expect(explorer.row('gpu')).toBeVisible();
  await expect(explorer.row('arm')).toBeHidden();
  expect(await page.evaluate(() => CSS.highlights.get('search')?.size)).toBeGreaterThan(2);
  await explorer.search.press('Escape');
  await expect(explorer.row('arm')).toBeVisible();

  const order = explorer.row('max-size').getByRole('button');
  const sorted = explorer.row('max-size').getByRole('rowheader');
  await press(order);
  await expect(sorted).toHaveAttribute('aria-sort', 'ascending');
  await press(order);
  await expect(sorted).toHaveAttribute('aria-sort', 'descending');
  await press(order);
  await expect(sorted).not.toHaveAttribute('aria-sort');

  await press(page.locator('#gpu + tr summary'));
  await press(page.locator('#gpu + tr').getByRole('button', { name: 'must be no' }));
  await expect(page.getByRole('region', { name: 'Your needs' })).toContainText(
    /GPUs: no.*None of the chosen options meets all your needs.*EKS on EC2 GPUs: Yes\./s,
  );
  await press(explorer.button('GPUs: no, no longer needed'));
  await expect(page.getByRole('region', { name: 'Your needs' })).toHaveCount(0);

  await press(explorer.button('Clear all'));
  await expect.poll(() => explorer.view()).toBe('');
  expect(await explorer.columns()).toEqual(usual);
  await press(explorer.button('Undo'));
  expect(await explorer.columns()).toEqual(['EKS on EC2', 'EKS Auto Mode', 'EKS Hybrid Nodes']);
  await expect(explorer.button('Undo')).toBeHidden();

  await press(explorer.button('Share'));
  await expect(page.getByRole('menuitem')).toHaveText([
    'Copy link to this view',
    'Copy table',
    'Copy as Markdown',
    'Download CSV',
    'Print',
  ]);
  await page.keyboard.press('Escape');
  await expect(explorer.button('Share')).toBeFocused();
  expect(explorer.errors).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
}

/** The usual run takes each way and each width once or twice; `npm run test:all-pages` takes all twelve pairs. */
const widths = (few: readonly number[]) =>
  process.env['ALL_PAGES'] === '1' ? [320, 768, 1280, 1920] : few;

for (const width of widths([768, 1920]))
  test(`every control works by mouse at ${width} px`, async ({ page }) => {
    await operateAll(page, width, byMouse);
  });

for (const width of widths([320, 1280]))
  test(`every control works by keyboard at ${width} px`, async ({ page }) => {
    await operateAll(page, width, byKey(page));
  });

test.describe('touch', () => {
  test.use({ hasTouch: true, isMobile: true });
  for (const width of widths([320, 768]))
    test(`every control works by touch at ${width} px`, async ({ page }) => {
      await operateAll(page, width, byTouch);
    });
});

test('a press on the button of an open menu closes it, and says so', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open();
  const share = explorer.button('Share');
  for (const [items, expanded] of [
    [5, 'true'],
    [0, 'false'],
    [5, 'true'],
  ] as const) {
    await share.click();
    await expect(page.getByRole('menuitem')).toHaveCount(items);
    await expect(share).toHaveAttribute('aria-expanded', expanded);
  }
});

test('menus go by arrow keys, Home and End', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open();
  await explorer.chips.nth(1).focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(explorer.chips.nth(1)).toBeFocused();
  await expect(items).toHaveCount(0);
});

test('the table is the same for assistive technology at 320 and 1280 px', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open();
  await page.waitForFunction(() => !document.querySelector('.late'));
  const client = await page.context().newCDPSession(page);
  const count = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
    return ['table', 'row', 'rowheader', 'columnheader', 'cell'].map(
      (name) => roles.filter((role) => role === name).length,
    );
  };
  const wide = await count(1280);
  const [tables, rows = 0, rowHeaders = 0, columnHeaders, cells = 0] = wide;
  expect([tables, columnHeaders]).toEqual([1, 6]);
  expect(rowHeaders).toBeGreaterThan(100);
  expect(rows).toBeGreaterThan(2 * rowHeaders);
  expect(cells).toBeGreaterThan(5 * rowHeaders);
  expect(await count(320)).toEqual(wide);
  // Stacked, each cell says whose it is.
  const names = await page
    .locator('#gpu td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(names).toBe('"ECS on Fargate"');
});

test('the head of the table stays in sight while the page scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await new ExplorerPage(page).open();
  await page.evaluate(() => {
    window.scrollTo(0, 2000);
  });
  const head = page.locator('.compare thead');
  expect(await head.evaluate((one) => one.getBoundingClientRect().top)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 400 });
  await expect(head, 'nothing sticks in a low window').toHaveCSS('position', 'static');
});

test('a need rules options out and says why', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open();
  await page.locator('#gpu + tr summary').click();
  const must = page.locator('#gpu + tr').getByRole('button', { name: 'must be yes' });
  await must.click();
  await expect(must).toHaveAttribute('aria-pressed', 'true');
  const needs = page.getByRole('region', { name: 'Your needs' });
  await expect(needs.getByRole('listitem')).toHaveCount(1);
  await expect(needs.getByRole('listitem')).toContainText('ECS on Fargate GPUs: No.');
  expect(await explorer.columns()).toEqual(usual.slice(1));
  await expect(explorer.chips.last()).toHaveText('ECS on Fargate, ruled out');
  await expect(explorer.status).toHaveText(/4 options\. 1 option ruled out by your needs\.$/);
  // The reason leads to the cell, which then shows.
  await needs.getByRole('link', { name: 'GPUs' }).click();
  await expect(explorer.cell('gpu--ecs-fargate')).toBeInViewport();
});

test('a search finds the words of the other side and marks what it finds', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('?o=ecs-ec2');
  await explorer.search.pressSequentially('pod');
  await expect.poll(() => explorer.view()).toBe('?o=ecs-ec2&q=pod');
  const found = await explorer.rows();
  expect(found.length).toBeGreaterThan(8);
  const silent = await page
    .locator('.compare tr[data-letters]:not([hidden])')
    .evaluateAll((rows) => rows.filter((row) => !/pod/i.test(row.textContent)).length);
  expect(silent, 'rows found by a synonym alone').toBeGreaterThan(2);
});

test.describe('copying', () => {
  test('puts link, table and Markdown on the clipboard, and a CSV into a file', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const explorer = new ExplorerPage(page);
    await explorer.open('?o=ecs-fargate,eks-ec2&q=gpus');
    const choose = async (name: string) => {
      await explorer.button('Share').click();
      await page.getByRole('menuitem', { name }).click();
    };
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await choose('Copy link to this view');
    await expect(explorer.status).toHaveText('Copied: link to this view.');
    expect(await read()).toBe(page.url());
    await choose('Copy as Markdown');
    await expect(explorer.status).toHaveText('Copied: Markdown.');
    expect(await read()).toMatch(
      /^\| Question \| ECS on Fargate \| EKS on EC2 \|\n\| --- \| --- \| --- \|\n\| \[Can it use GPUs\?\]\(<http.*\/compare\/gpu\.html>\) \| No\. [^|]+ \| Yes\. [^|]+ \|\n\nBerth, facts checked \d{4}-\d\d-\d\d: http.*\?o=ecs-fargate,eks-ec2&q=gpus\n$/,
    );
    await choose('Copy table');
    await expect(explorer.status).toHaveText('Copied: table.');
    const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
    expect(types).toEqual(['text/plain', 'text/html']);
    const saved = page.waitForEvent('download');
    await choose('Download CSV');
    const file = await (await saved).createReadStream();
    const bytes = await file.toArray();
    expect(Buffer.concat(bytes as Buffer[]).toString()).toMatch(
      /^\uFEFFQuestion,ECS on Fargate,EKS on EC2,Link\r\nCan it use GPUs\?,No\./,
    );
  });

  test('falls back on plain HTTP, and offers the text where all is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const explorer = new ExplorerPage(page);
    await explorer.open('?g=team');
    const copyLink = async () => {
      await explorer.button('Share').click();
      await page.getByRole('menuitem', { name: 'Copy link to this view' }).click();
    };
    await copyLink();
    await expect(explorer.status).toHaveText('Copied: link to this view.');
    await page.evaluate(() => {
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await copyLink();
    const text = page.getByRole('dialog', { name: 'Copy' }).getByRole('textbox');
    await expect(text).toHaveValue(/compare\.html\?g=team$/);
    const selected = await text.evaluate((area) =>
      area instanceof HTMLTextAreaElement ? area.selectionEnd - area.selectionStart : 0,
    );
    expect(selected).toBe((await text.inputValue()).length);
    await explorer.button('Close').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('axe finds nothing in a view with everything open', async ({ page }) => {
  test.setTimeout(120_000);
  const explorer = new ExplorerPage(page);
  for (const width of [320, 1280]) {
    // So tall that nothing is scrolled out of its box, where axe cannot judge it.
    await page.setViewportSize({ width, height: 1800 });
    await explorer.open(
      '?o=ecs-fargate,ecs-ec2,eks-ec2,nope,eks-hybrid,eks-fargate,ecs-anywhere&g=limits&q=host&diff=1&need=gpu,-management-fee#gpu--eks-auto-mode',
    );
    await explorer.options.click();
    if (width < 768) await explorer.button('Filter').click();
    await explorer.button(/^Groups/).click();
    // At the top nothing lies under the head of the site.
    await page.evaluate(() => scrollTo(0, 0));
    await expectAccessible(page, `everything open, ${width} px`);
  }
});

test('focus moves on when the button that had it is gone', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('?o=ecs-fargate,ecs-ec2&diff=1&need=arm');
  const focused = page.locator(':focus');
  await explorer
    .button(/the same\. Show$/)
    .first()
    .press('Enter');
  await expect(page.locator('.compare tr[data-letters]').filter({ has: focused })).toHaveCount(1);
  await explorer.button(/no longer needed$/).press('Enter');
  await expect(explorer.options).toBeFocused();
  await explorer.button('Clear all').press('Enter');
  await expect(explorer.button('Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explorer.button('Clear all')).toBeFocused();
});

test('an option that a link points to does not hide that others meet the needs', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('?need=gpu#gpu--ecs-fargate');
  await expect(page.getByRole('region', { name: 'Your needs' })).toContainText(
    'Ruled out by your needs: ',
  );
  // What a link got wrong is forgotten with the first key.
  await explorer.open('?o=nothing');
  await expect(page.getByText('does not have: “nothing”').first()).toBeVisible();
  await explorer.search.fill('gpu');
  await expect(page.getByText('does not have: “nothing”')).toHaveCount(0);
  // A text typed a moment before the reader leaves is in the address when they come back.
  await page.getByRole('link', { name: 'Learn', exact: true }).click();
  await page.goBack();
  await expect(page).toHaveURL(/q=gpu/);
});
