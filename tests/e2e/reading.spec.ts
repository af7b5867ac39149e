import { expect, test } from '@playwright/test';

test.describe('theme', () => {
  test('a choice holds on the next page, without a flash of the other theme', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('index.html');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('link', { name: 'Learn', exact: true }).click();
    await expect(page).toHaveURL(/learn\.html$/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  });

  test('the address wins over what is stored', async ({ page }) => {
    await page.goto('index.html?theme=light');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await page.goto('learn.html?theme=light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('denied storage does not break the choice', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('index.html');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(errors).toEqual([]);
  });
});

test.describe('phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('the menu opens by keyboard, leads on and closes with Escape', async ({ page }) => {
    await page.goto('index.html');
    const menu = page.getByRole('button', { name: 'Menu' });
    const link = page
      .getByRole('navigation', { name: 'Berth' })
      .getByRole('link', { name: 'Compare' });
    await expect(link).toBeHidden();
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(link).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();
    await menu.click();
    await link.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible();
  });
});

test('six entries of the header stay inside it, without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  // As many as the header is made for, whatever it has today.
  await page.route('**/about.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(<nav id="site-nav"[^>]*>)[\s\S]*?<\/nav>/,
      (_, start: string) =>
        `${start}${['Learn', 'Compare', 'Decide', 'Cost', 'Fix', 'Questions'].map((label) => `<a href="#main">${label}</a> `).join('')}</nav>`,
    );
    await route.fulfill({ response, body });
  });
  const entries = page.locator('.site-nav a');
  for (const width of [320, 390, 768, 1024]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${baseURL ?? ''}about.html`);
    if (width < 768) await page.getByRole('button', { name: 'Menu' }).click();
    await expect(entries.filter({ visible: true })).toHaveCount(6);
    const [bar, last, tools] = await Promise.all(
      [page.locator('.site-header'), entries.last(), page.locator('.site-header .tools')].map(
        (part) => part.boundingBox(),
      ),
    );
    expect(bar?.height, `one line at ${width} px`).toBeLessThan(70);
    const end = (last?.x ?? 0) + (last?.width ?? 0);
    expect(end, `${width} px`).toBeLessThanOrEqual(width < 768 ? width : (tools?.x ?? 0));
    expect((tools?.x ?? 0) + (tools?.width ?? 0), `${width} px`).toBeLessThanOrEqual(width);
  }
  await context.close();
});

test('a row page answers for every option and links the place in the table', async ({ page }) => {
  await page.goto('compare/gpu.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Can it use GPUs?');
  await expect(page.getByRole('heading', { level: 2, name: /ECS on Fargate/ })).toBeVisible();
  await page.getByRole('link', { name: 'This row in the whole table' }).click();
  await expect(page).toHaveURL(/compare\.html#gpu$/);
  await expect(page.locator('tr#gpu')).toBeInViewport();
});

test('forced colours keep the shapes of answers', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('compare/gpu.html');
  const drawn = await page
    .locator('.answer[data-mark=no]')
    .first()
    .evaluate((answer) => {
      const { borderTopStyle, borderRadius, color } = getComputedStyle(answer, '::before');
      return [borderTopStyle, borderRadius, color === getComputedStyle(document.body).color];
    });
  expect(drawn).toEqual(['solid', '50%', true]);
});
