import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { fewOfEachKind, minimumPages, pages, turnsOf } from './pages.ts';

// The explorer has thousands of elements, and each is measured four times.
test.setTimeout(240_000);

test('there are pages to test', () => {
  expect(pages.length).toBeGreaterThanOrEqual(minimumPages);
});

for (const [index, turn] of turnsOf([...fewOfEachKind, '404.html'], 6).entries())
  test(`axe finds no accessibility problem, turn ${index + 1}`, async ({ page }) => {
    for (const path of turn)
      await test.step(path, async () => {
        await page.goto(path);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await expectAccessible(page, `${path}, ${width} px`);
        }
      });
  });

for (const query of ['', 'eks fargate gpu', 'xylophone'])
  test(`search for “${query}” has no accessibility problem axe can find`, async ({ page }) => {
    await page.goto('about.html');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Search' }).fill(query);
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page, `search for “${query}”, ${width} px`);
    }
  });

test.describe('touch', () => {
  test.use({ hasTouch: true, isMobile: true });
  for (const path of ['learn/ecs.html', 'index.html', 'glossary.html'])
    test(`${path} has no accessibility problem axe can find where nothing hovers`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      await expectAccessible(page, `${path}, touch`);
    });
});
