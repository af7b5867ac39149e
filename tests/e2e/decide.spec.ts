import { expect, test } from '@playwright/test';

const question = 'Special hardware, or Windows?';

test('what the script draws for no answers is what the build has drawn', async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const built = await plain.newPage();
  await built.goto('decide.html');
  const result = (one: typeof page) => one.locator('[data-part=result]').innerHTML();
  const before = await result(built);
  await plain.close();
  await page.goto('decide.html');
  await expect(page.locator('.decide-form')).toBeVisible();
  const tidy = (html: string) => html.replaceAll(/\s+/g, ' ').trim();
  expect(tidy(await result(page))).toBe(tidy(before));
});

test('without scripts no control shows, and rules and outcomes are there to read', async ({
  browser,
  baseURL,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await plain.newPage();
  await page.goto('decide.html');
  await expect(page.locator('.decide-form')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Every rule, written out' })).toBeVisible();
  await expect(page.getByText('Start with ECS on Fargate.')).toBeVisible();
  await plain.close();
});

test('by keyboard: an answer rules out, is in the address, and Back takes it back', async ({
  page,
}) => {
  await page.goto('decide.html');
  const group = page.getByRole('group', { name: question });
  await group.getByRole('radio', { name: 'Not sure' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(group.getByRole('radio', { name: 'GPUs' })).toBeChecked();
  await expect(page).toHaveURL(/decide\.html\?hardware=gpu$/);
  await expect(page.locator('.verdict b')).toHaveText('7 fit, 2 are ruled out');
  await expect(page.locator('.gone')).toContainText('ECS on Fargate');
  await page.goBack();
  await expect(group.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  await expect(page.locator('.verdict b')).toHaveText('All 9 fit');
});

test('a link gives the same answers again; what it names wrongly is said', async ({ page }) => {
  await page.goto('decide.html?hardware=windows&hosts=<b>&nonsense=1');
  await expect(page.getByRole('radio', { name: 'Windows', exact: true })).toBeChecked();
  await expect(page.locator('.warning')).toHaveText(
    'This link answers “Must you reach the host?” with “<b>”, which is no answer here. The rest of it holds.',
  );
});

test('a starting point presets answers without leaving the page, and all can be cleared', async ({
  page,
}) => {
  await page.goto('decide.html');
  await page.getByRole('link', { name: 'We already use Kubernetes' }).first().click();
  await expect(page).toHaveURL(/\?kubernetes=required&place=aws&patching=some$/);
  await expect(page.getByRole('radio', { name: 'Required' })).toBeChecked();
  await page.getByRole('button', { name: 'Clear all answers' }).click();
  await expect(page).toHaveURL(/decide\.html$/);
  await expect(page.locator('.verdict b')).toHaveText('All 9 fit');
});

test('answers that contradict each other say what the nearest options miss', async ({ page }) => {
  await page.goto('decide.html?kubernetes=required&hardware=windows&patching=nobody');
  await expect(page.locator('.verdict b')).toHaveText('No option fits');
  await expect(page.getByRole('heading', { name: 'Nearest' })).toBeVisible();
});

test('the record is copied with its link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('decide.html?hardware=gpu');
  await page.getByRole('button', { name: 'Copy as a decision record' }).click();
  await expect(page.getByText('Copied: the decision record as Markdown.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('# Where our containers run: ');
  expect(text).toContain('decide.html?hardware=gpu>');
});
