import { expect, test } from '@playwright/test';

/** How a host answers addresses it does not know, at several depths below the site. */
for (const path of ['x', 'x/y/z', 'learn/x.html', 'x/y/z/?q=1'])
  test(`${path} shows the 404 page, styled, with links that work`, async ({ page, baseURL }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveCount(1);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map((f) => f.family);
    });
    expect(fonts.join()).toContain('Source Sans 3');
    await expect(page.locator('html')).toHaveAttribute(
      'data-root',
      new URL(baseURL ?? '').pathname,
    );
    const addresses = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const inside = addresses.filter((address) => address.startsWith(baseURL ?? ''));
    expect(inside.length).toBeGreaterThan(2);
    const others = new Set(inside.map((link) => link.split('#')[0] ?? ''));
    others.delete(page.url());
    expect(others.size).toBeGreaterThan(2);
    for (const address of others)
      expect((await page.request.get(address)).status(), address).toBe(200);
  });
