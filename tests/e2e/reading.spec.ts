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

test('a table laid out as a grid stays one for assistive technology', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  for (const path of ['index.html', 'compare/ecs-vs-eks.html', 'glossary.html'])
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.waitForFunction(() => !document.querySelector('.late'));
      const drawn = await page.evaluate(() =>
        ['table', 'tr', 'tbody th', 'tbody td'].map(
          (name) =>
            [...document.querySelectorAll(name)].filter((part) => part.checkVisibility()).length,
        ),
      );
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const heard = ['table', 'row', 'rowheader', 'cell'].map(
        (name) => nodes.filter(({ ignored, role }) => !ignored && role?.value === name).length,
      );
      expect(drawn[1], path).toBeGreaterThan(5);
      // A corner without words is a cell too.
      expect([heard[0], heard[1], heard[2]], `${path}, ${width} px`).toEqual(drawn.slice(0, 3));
      expect(heard[3], `${path}, ${width} px`).toBeGreaterThanOrEqual(drawn[3] ?? 0);
    }
});

test('links in opened details are at least 24 px high', async ({ page }) => {
  for (const path of ['compare.html', 'options/ecs-fargate.html', 'compare/ecs-vs-eks.html']) {
    await page.goto(`${path}#main`);
    const low = await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details'))
        details.setAttribute('open', '');
      const links = [...document.querySelectorAll('main details a[href]')];
      return {
        some: links.length > 50,
        low: links
          .filter((link) => [...link.getClientRects()].some(({ height }) => height < 24))
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      };
    });
    expect(low, path).toEqual({ some: true, low: [] });
  }
});

test('a long list is complete though far entries are laid out only when they come near', async ({
  page,
}) => {
  await page.goto('changes.html');
  const entries = page.locator('.change');
  expect(await entries.count()).toBeGreaterThan(200);
  const skipped = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.change h3')].filter(
          (heading) => !heading.checkVisibility({ contentVisibilityAuto: true }),
        ).length,
    );
  expect(await skipped()).toBeGreaterThan(200);
  // Copied whole, reached by the Tab key, and linked to.
  const last = entries.last().getByRole('link').last();
  const words = await last.innerText();
  expect(
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return getSelection()?.toString();
    }),
  ).toContain(words);
  await last.focus();
  await expect(last).toBeInViewport();
  const middle = entries.nth(100);
  await middle.evaluate(({ id }) => {
    location.hash = id;
  });
  await expect.poll(skipped).toBe(0);
  await expect(middle.getByRole('heading')).toBeInViewport();
});

test('six entries of the header stay inside it, without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
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
