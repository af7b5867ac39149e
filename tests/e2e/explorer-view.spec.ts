import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';

/* The view in the address: what a link shows, and what becomes of it. */

const everything =
  '?o=eks-ec2,ecs-managed-instances,ecs-fargate&g=compute,cost&q=host&diff=1&need=arm&by=-max-size#gpu';

test('a link shows the same view after a reload, in another profile and after going back', async ({
  page,
  browser,
  baseURL,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.open(everything);
  const seen = async (of: ExplorerPage) => ({
    columns: await of.columns(),
    rows: await of.rows(),
    text: await of.search.inputValue(),
    boxes: await of.page.getByRole('checkbox', { checked: true, includeHidden: true }).count(),
    view: of.view(),
  });
  const first = await seen(explorer);
  expect(first.columns).toEqual(['ECS on Fargate', 'EKS on EC2', 'Managed Instances']);
  expect(first.rows).toContain('gpu');
  expect(first.rows.length).toBeLessThan(20);
  await page.reload();
  expect(await seen(explorer)).toEqual(first);
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const fresh = new ExplorerPage(await other.newPage());
  await fresh.open(everything);
  expect(await seen(fresh)).toEqual(first);
  await other.close();
  await page.getByRole('link', { name: 'Learn', exact: true }).click();
  await page.goBack();
  await expect(page).toHaveURL(/#gpu$/);
  expect(await seen(explorer)).toEqual(first);
});

test('Back undoes each choice and not each key', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open();
  await explorer.button('Differences only').click();
  await explorer.search.pressSequentially('gpu', { delay: 20 });
  await expect.poll(() => explorer.view()).toBe('?q=gpu&diff=1');
  await explorer.chips.last().click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect
    .poll(() => explorer.view())
    .toContain('o=ecs-fargate,ecs-managed-instances,ecs-ec2,eks-auto-mode&q');
  await page.goBack();
  await expect(explorer.chips).toHaveCount(5);
  await expect.poll(() => explorer.view()).toBe('?q=gpu&diff=1');
  await page.goBack();
  await expect(explorer.search).toHaveValue('');
  await expect(explorer.row('arm')).toBeVisible();
  await page.goForward();
  await expect(explorer.search).toHaveValue('gpu');
  await expect(explorer.row('arm')).toBeHidden();
});

test('a link to a cell shows its column, a link to a hidden row shows the row and says why', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('#gpu--eks-fargate');
  await expect(explorer.cell('gpu--eks-fargate')).toBeInViewport();
  expect(await explorer.columns()).toContain('EKS on Fargate');
  await expect(page.getByText('This link points to EKS on Fargate')).toBeAttached();

  for (const [view, why] of [
    ['?g=cost#gpu', 'it is outside the chosen groups'],
    ['?q=invoice#gpu', 'it does not mention what you search for'],
    ['?o=ecs-ec2,eks-ec2&diff=1#gpu', 'it is the same for these options'],
  ] as const) {
    await explorer.open(view);
    await expect(explorer.row('gpu')).toBeInViewport();
    await expect(page.getByText(`Can it use GPUs?”. The row is shown although ${why}`)).toHaveCount(
      1,
    );
  }
  // A fragment changed by hand counts too.
  await page.evaluate(() => {
    location.hash = '#spot--eks-hybrid';
  });
  await expect(explorer.cell('spot--eks-hybrid')).toBeVisible();
  await explorer.open('#group-cost');
  await expect(page.getByRole('heading', { name: 'Cost' })).toBeInViewport();
});

test('a link puts five rows of different groups into one view, and a row’s link keeps its columns', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const explorer = new ExplorerPage(page);
  const view = '?o=ecs-ec2,eks-ec2&r=gpu,arm,spot,host-patching,billing-basis';
  await explorer.open(view);
  expect(new Set(await explorer.rows())).toEqual(
    new Set(['gpu', 'arm', 'spot', 'host-patching', 'billing-basis']),
  );
  await explorer.row('gpu').hover();
  await explorer.row('gpu').locator('th a.permalink').click();
  await page.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
  await expect(page.locator('.quote-status')).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL ?? ''}compare.html?o=ecs-ec2,eks-ec2#gpu`,
  );
});

test('unknown and renamed ids are said in one visible line, the rest holds', async ({ page }) => {
  await page.route('**/compare.html*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('id="gpu"', 'id="gpu" data-aliases="graphics"');
    await route.fulfill({ response, body });
  });
  const explorer = new ExplorerPage(page);
  await explorer.open('?o=ecs-ec2,nope,%3Cimg%20src=x%3E&need=graphics#graphics');
  expect(await explorer.columns()).toEqual(['ECS on EC2']);
  for (const text of ['“nope”', '“<img src=x>”', '“graphics”; it is now “gpu”'])
    await expect(page.locator('.warning').filter({ hasText: text })).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Your needs' })).toContainText('GPUs: yes');
  await expect(explorer.status).toContainText('“nope”');
  expect(await page.locator('berth-explorer img').count()).toBe(0);
});

test('says when nothing matches, nothing differs, one option is left', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('?q=zeppelin');
  await expect(page.getByText('No row mentions “zeppelin”.')).toBeVisible();
  await explorer.button('Clear the search').click();
  await expect(explorer.search).toBeFocused();
  await expect(explorer.row('gpu')).toBeVisible();

  await explorer.open('?o=ecs-ec2,eks-ec2&q=replace%20failed%20containers&diff=1');
  await expect(
    page.getByText('These two have the same answer in every remaining row.'),
  ).toBeVisible();
  await explorer.button('Show rows that are the same').click();
  await expect(explorer.row('self-healing')).toBeVisible();

  await explorer.open('?o=ecs-ec2&diff=1');
  await expect(page.getByRole('columnheader')).toHaveText(['Question', 'ECS on EC2']);
  await expect(explorer.button('Differences: needs two options')).toBeDisabled();
  await expect(explorer.row('jobs')).toBeVisible();
  await explorer.chips.first().click();
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await explorer.options.click();
  await explorer.box('ECS on EC2').click();
  await expect(explorer.status).toHaveText('One option must stay: a table needs a column.');
});

test('holds at 400 % zoom, in forced colours and with reduced motion', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const explorer = new ExplorerPage(page);
  await explorer.open('?need=gpu&diff=1');
  await explorer.options.click();
  await explorer.button('Filter').click();
  await explorer.search.fill('host');
  await expect(explorer.row('host-patching')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const shapes = await page.evaluate(() =>
    ['yes', 'no', 'partly', 'unknown', 'you'].map((mark) => {
      const item = document.querySelector(`.legend [data-mark=${mark}]`);
      if (!item) return mark;
      const { borderTopStyle, borderRadius, backgroundImage, clipPath, content, color } =
        getComputedStyle(item, '::before');
      return [borderTopStyle, borderRadius, backgroundImage, clipPath, content, color].join();
    }),
  );
  expect(new Set(shapes).size, 'five different shapes').toBe(5);
});

test('prints the view as a real table, without controls', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('?diff=1&q=host&need=gpu');
  await page.emulateMedia({ media: 'print' });
  await expect(explorer.options).toBeHidden();
  await expect(explorer.search).toBeHidden();
  await expect(page.locator('.groups')).toBeHidden();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveText([]);
  await expect(page.locator('.compare thead')).toHaveCSS('display', 'table-header-group');
  await expect(explorer.row('arm')).toBeHidden();
  await expect(page.locator('#host-patching')).toHaveCSS('display', 'table-row');
  const pdf = (await page.pdf({ format: 'A4', landscape: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
});

test('goes on when storage and history refuse', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    let calls = 0;
    for (const name of ['pushState', 'replaceState'] as const) {
      const real = history[name].bind(history);
      history[name] = (...entry) => {
        if (++calls > 3)
          throw new DOMException('Attempt to use history too often', 'SecurityError');
        real(...entry);
      };
    }
  });
  const explorer = new ExplorerPage(page);
  await explorer.open();
  for (let press = 0; press < 6; press++) await explorer.button('Differences only').click();
  await explorer.search.pressSequentially('gpu in the cloud'.repeat(4));
  await explorer.search.fill('gpus');
  await expect(explorer.row('gpu')).toBeVisible();
  await expect(explorer.row('arm')).toBeHidden();
  await expect(explorer.status).toHaveText(/of \d+ rows/);
  expect(explorer.errors).toEqual([]);
});
