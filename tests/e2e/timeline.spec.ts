import { expect, test } from '@playwright/test';

test('dates say how far off they are on the reader’s day', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 24, 23, 30));
  await page.goto('timeline.html');
  const row = page.locator('#eks-1-34');
  await expect(row).toContainText('2026-12-02 in 8 days');
  await expect(row).toContainText('2027-12-02 in 373 days');
  await expect(page.locator('#eks-1-33')).toContainText('2026-07-29 118 days ago');
});

test('one day is not “days”, and a day may be today', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 11, 1, 0, 30));
  await page.goto('timeline.html');
  await expect(page.locator('#eks-1-34')).toContainText('2026-12-02 in 1 day');
  await page.clock.setFixedTime(new Date(2026, 11, 2, 12));
  await page.reload();
  await expect(page.locator('#eks-1-34')).toContainText('2026-12-02 today');
});

test('room for the days is kept, so that nothing moves when they arrive', async ({ page }) => {
  await page.goto('timeline.html');
  const said = page.locator('berth-days-left span');
  await expect(said.first()).toBeVisible();
  const endings = page.locator('#endings');
  const before = await endings.boundingBox();
  await said.evaluateAll((spans) => {
    for (const span of spans) span.remove();
  });
  expect((await endings.boundingBox())?.y).toBe(before?.y);
});
