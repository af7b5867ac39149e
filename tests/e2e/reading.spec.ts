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

test.describe('the explorer', () => {
  const column = 'EKS on Fargate';

  test('shows the default options and hides the others', async ({ page }) => {
    await page.goto('compare.html');
    await expect(page.getByRole('columnheader')).toHaveText([
      'Question',
      'ECS on Fargate',
      'Managed Instances',
      'ECS on EC2',
      'EKS Auto Mode',
      'EKS on EC2',
    ]);
  });

  test('adds and removes a column by keyboard', async ({ page }) => {
    await page.goto('compare.html');
    const box = page.getByRole('checkbox', { name: column });
    const header = page.getByRole('columnheader', { name: column });
    await expect(header).toHaveCount(0);
    await box.focus();
    await page.keyboard.press('Space');
    await expect(header).toBeVisible();
    await expect(page.locator('#gpu--eks-fargate')).toContainText('No.');
    await page.keyboard.press('Space');
    await expect(header).toHaveCount(0);
  });

  test('a link to a cell of a hidden column shows that column', async ({ page }) => {
    await page.goto('compare.html#gpu--eks-fargate');
    await expect(page.locator('#gpu--eks-fargate')).toBeInViewport();
    await expect(page.getByRole('columnheader', { name: column })).toBeAttached();
  });

  test('keeps its header in sight while the page scrolls', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('compare.html');
    await page.evaluate(() => {
      window.scrollTo(0, 2000);
    });
    const top = await page
      .locator('.compare thead')
      .evaluate((head) => head.getBoundingClientRect().top);
    expect(top).toBe(0);
  });

  test('has the same rows and headers for assistive technology when stacked', async ({ page }) => {
    const count = async (width: number) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('compare.html');
      return {
        rows: await page.getByRole('row').count(),
        columns: await page.getByRole('columnheader').count(),
        rowHeaders: await page.getByRole('rowheader').count(),
      };
    };
    const wide = await count(1280);
    expect(wide.rows).toBeGreaterThan(100);
    expect(await count(320)).toEqual(wide);
  });

  test('prints as a real table without controls', async ({ page }) => {
    await page.goto('compare.html');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.option-picker')).toBeHidden();
    await expect(page.locator('.compare thead')).toHaveCSS('display', 'table-header-group');
  });
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
  const paint = await page
    .locator('.answer[data-mark=no]')
    .first()
    .evaluate((answer) => getComputedStyle(answer, '::before').maskImage);
  expect(paint).toContain('data:image/svg+xml');
});
