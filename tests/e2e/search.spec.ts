import { expect, test, type Page } from '@playwright/test';
import { watchForProblems } from './page-problems.ts';

const box = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const results = (page: Page) => box(page).getByRole('link');

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field(page).fill(query);
  await expect(box(page).getByRole('heading', { name: 'Best matches' })).toBeVisible();
}

test('a row is found by keyboard alone, and its answer for one option opens', async ({
  page,
  baseURL,
}) => {
  const problems = await watchForProblems(page, baseURL ?? '');
  await page.goto('learn/ecs.html');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('eks fargate gpu');
  await expect(results(page).first()).toContainText('Can it use GPUs?');
  await expect(results(page).first().locator('mark').first()).toHaveText('GPUs');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compare\/gpu\.html#eks-fargate$/);
  await expect(page.locator('#eks-fargate')).toBeInViewport();
  expect(problems).toEqual([]);
});

test('arrow keys walk through results, typing goes on with the query, Escape gives focus back', async ({
  page,
}) => {
  await page.goto('index.html');
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await button.click();
  await field(page).fill('pod');
  await expect(results(page).first()).toContainText('Pod');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(results(page).last()).toBeFocused();
  await page.keyboard.type('s');
  await expect(field(page)).toHaveValue('pods');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('without a query there are ways on; without a result it says so, and says it aloud', async ({
  page,
}) => {
  await page.goto('index.html');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(results(page)).toHaveText([
    'The whole comparison',
    'Glossary and phrasebook',
    'Everything from A to Z',
  ]);
  await field(page).fill('xylophone zzz');
  await expect(box(page).getByRole('status')).toHaveText('Nothing found for “xylophone zzz”.');
  await expect(results(page).first()).toHaveText('The whole comparison');
  await field(page).fill('gpu');
  await expect(box(page).getByRole('status')).toHaveText(
    'Results for “gpu”. Best: Can it use GPUs?',
  );
});

test('nothing but a choice leaves the box: no Enter without a result or while composing, no drag', async ({
  page,
}) => {
  await page.goto('index.html');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(results(page).first()).toHaveText('The whole comparison');
  for (const query of ['', 'xylophone zzz']) {
    await field(page).fill(query);
    await field(page).press('Enter');
  }
  await field(page).fill('gpu');
  await expect(results(page).first()).toContainText('Can it use GPUs?');
  await field(page).evaluate((input) => {
    for (const key of ['Enter', 'Escape'])
      input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }));
  });
  const { x = 0, y = 0 } = (await field(page).boundingBox()) ?? {};
  await page.mouse.move(x + 60, y + 20);
  await page.mouse.down();
  await page.mouse.move(5, 300);
  await page.mouse.up();
  await expect(box(page)).toBeVisible();
  await expect(page).toHaveURL(/index\.html$/);
  await page.mouse.click(5, 300);
  await expect(box(page)).toBeHidden();
});

test('the full text is searched too', async ({ page }) => {
  await page.goto('index.html');
  await ask(page, 'firecracker microvm kernel');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('kubectl debug');
  await expect(results(page).locator('mark').first()).toBeVisible();
});

test('the field on the home page opens search, and each example asks it', async ({ page }) => {
  await page.goto('index.html');
  await page.getByRole('button', { name: 'A word, a question, or an error message' }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'GPU', exact: true }).click();
  await expect(field(page)).toHaveValue('GPU');
  await expect(results(page).first()).toContainText('Can it use GPUs?');
});

test('a result on this page closes the box and goes there', async ({ page }) => {
  await page.goto('glossary.html');
  await ask(page, 'kubelet');
  await results(page).first().click();
  await expect(box(page)).toBeHidden();
  await expect(page).toHaveURL(/glossary\.html#kubelet$/);
  await expect(page.locator('#kubelet')).toBeInViewport();
});

test('any text is a query', async ({ page, baseURL }) => {
  const problems = await watchForProblems(page, baseURL ?? '');
  await page.goto('index.html');
  await ask(page, 'gpu');
  for (const text of [
    'x'.repeat(10_000),
    '     ',
    '.*+?^$()[]\\|',
    '<img src=x onerror=alert(1)>',
    '👩‍💻🎉',
    'מה זה gpu \u202e',
    'a\0b',
    '__proto__ constructor',
  ]) {
    await field(page).fill(text);
    await expect(results(page).first(), JSON.stringify(text.slice(0, 20))).toBeVisible();
  }
  await field(page).fill('gpu');
  await expect(results(page).first(), 'and the next one is answered').toContainText('GPUs');
  expect(problems).toEqual([]);
});

test('where the script of search is missing, one line says so and leads to the list', async ({
  page,
}) => {
  await page.route(/_berth\/search\./, (route) => route.abort());
  await page.goto('learn/ecs.html');
  await page.keyboard.press('Control+k');
  await expect(box(page).getByRole('status')).toHaveText(
    /^Search does not work here: _berth\/search\.\w+\.js could not be loaded\. Everything is listed in A–Z\.$/,
  );
  await box(page).getByRole('link', { name: 'A–Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything from A to Z');
});

test('where only the full text is missing, titles are searched and it says so', async ({
  page,
}) => {
  await page.route(/_berth\/search-text\./, (route) => route.abort());
  await page.goto('index.html');
  await ask(page, 'gpu');
  await expect(box(page)).toContainText('Only titles and summaries are searched');
  await expect(results(page).first()).toContainText('Can it use GPUs?');
});

test('search works with storage denied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('index.html');
  await ask(page, 'gpu');
  await expect(results(page).first()).toContainText('Can it use GPUs?');
});

test('search works from the 404 page', async ({ page, baseURL }) => {
  await page.goto('x/y/z');
  await expect(page.locator('html')).toHaveAttribute('data-root', new URL(baseURL ?? '').pathname);
  await ask(page, 'gpu');
  await results(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Can it use GPUs?');
});

test('a page old enough says so, by the clock of whoever reads it', async ({ page }) => {
  const aged = page.getByText('some facts may have changed');
  await page.goto('compare/gpu.html');
  await expect(aged).toHaveCount(0);
  await page.clock.setFixedTime('2031-01-01T00:00:00Z');
  await page.goto('compare/gpu.html');
  await expect(aged).toContainText(/Checked \d{4} days ago/);
  await expect(page.locator('main').getByText('(may have changed)')).toBeVisible();
});

for (const [system, opens] of [
  ['Mac OS X 14_0', false],
  ['Windows NT 10.0', true],
] as const)
  test(`Ctrl+K in a field ${opens ? 'opens search' : 'is left alone'} on ${system}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ userAgent: `Mozilla/5.0 (${system})` });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}compare.html`);
    await page.getByRole('searchbox', { name: 'Find rows' }).press('Control+k');
    await expect(page.getByRole('dialog')).toHaveCount(opens ? 1 : 0);
    await context.close();
  });
