import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';

test.setTimeout(120_000);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const first =
  'At 65% packing, 40 tasks cost $1,568 a month on Fargate and $2,220 on EC2. EC2 becomes cheaper at 96%.';

test('what the script draws for the first answers is what the build has drawn', async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const built = await plain.newPage();
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
  await built.goto('cost.html');
  await page.goto('cost.html');
  await expect(page.locator('.cost-answers')).toBeAttached();
  const tidy = (html: string) =>
    html
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([<>]) ?/g, '$1')
      .trim();
  for (const part of ['sentence', 'facts', 'plot', 'lines', 'sums']) {
    const shown = (one: Page) => one.locator(`[data-part=${part}]`).innerHTML();
    expect(tidy(await shown(page)), part).toBe(tidy(await shown(built)));
  }
  await plain.close();
});

test('without scripts the first bill is complete and no control shows', async ({
  browser,
  baseURL,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await plain.newPage();
  await page.goto('cost.html');
  await expect(heading(page)).toHaveText(first);
  await expect(page.locator('.cost-inputs')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.getByRole('img', { name: /EC2 becomes cheaper/ })).toBeVisible();
  await expect(page.getByText('40 tasks × 1 vCPU × $0.04048 × 730 h').first()).toBeVisible();
  await expect(page.getByText('At 80% packing, 200 tasks cost $7,622')).toBeVisible();
  await plain.close();
});

test('by keyboard: a change shows at once, stands in the address, and a link brings it back', async ({
  page,
}) => {
  await page.goto('cost.html');
  await page.getByLabel('Tasks, on average').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('200');
  await expect(heading(page)).toContainText('200 tasks cost $7,334');
  await page.getByRole('slider', { name: 'Packing' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '66 percent');
  await expect(page).toHaveURL(/cost\.html\?average=200&packing=66$/);
  const shown = await heading(page).textContent();
  await page.reload();
  await expect(heading(page)).toHaveText(shown ?? '');
  await expect(page.getByLabel('Tasks, on average')).toHaveValue('200');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(heading(page)).toHaveText(first);
  await expect(page).toHaveURL(/cost\.html$/);
});

test('a case to start from opens by its link, and Back leads back', async ({ page }) => {
  await page.goto('cost.html');
  await page.locator('.cost-cases').getByRole('link', { name: 'Small web app' }).click();
  await expect(heading(page)).toContainText('2 tasks cost $62.27');
  await page.goBack();
  await expect(heading(page)).toHaveText(first);
});

for (const [label, text, says] of [
  ['Tasks, on average', '', 'This is empty. A whole number, 1 to 10,000.'],
  ['Tasks, on average', '-3', 'This is out of range. A whole number, 1 to 10,000.'],
  ['Tasks, on average', '1e309', 'This is no plain number. A whole number, 1 to 10,000.'],
  [
    'Tasks, on average',
    '1,5',
    'Write a point for decimals and no commas. A whole number, 1 to 10,000.',
  ],
  ['Off Fargate on Spot', '101', 'This is out of range. A number, 0 to 99, or empty.'],
] as const)
  test(`“${text}” for ${label}: the last bill stays, and the field says what is allowed`, async ({
    page,
  }) => {
    await page.goto('cost.html');
    const field = page.getByRole('textbox', { name: label });
    await field.fill(text);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(says);
    await expect(heading(page)).toHaveText(first);
    await expect(page.locator('[data-part=stale]')).toBeVisible();
    await field.fill(label === 'Off Fargate on Spot' ? '70%' : '41');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
    await expect(page.locator('[data-part=stale]')).toBeHidden();
  });

test('an impossible size offers the nearest below and above', async ({ page }) => {
  await page.goto('cost.html');
  await page.getByLabel('Memory, GB', { exact: true }).selectOption('1');
  await expect(page.getByText('Fargate has no task of this size. The nearest:')).toBeVisible();
  await expect(heading(page)).toHaveText(first);
  await page.getByRole('button', { name: '0.5 vCPU, 1 GB' }).click();
  await expect(page.getByLabel('vCPU a task')).toHaveValue('0.5');
  await expect(heading(page)).not.toHaveText(first);
});

test('a host too small, one of one’s own, and a price that is missing', async ({ page }) => {
  await page.goto('cost.html?vcpu=2&memory=4&host=m7i.large');
  await page.getByLabel('Host type').selectOption('own');
  await page.getByLabel('vCPU of your host').fill('1');
  await page.getByLabel('Memory of your host').fill('8');
  await expect(page.getByLabel('Host type')).toHaveAccessibleDescription(
    'This host holds no task of this size: too little vCPU. These hold it: t3.medium, c7i.large, m7i.large, or c6a.2xlarge.',
  );
  await page.getByLabel('vCPU of your host').fill('4');
  await expect(heading(page)).toHaveText(
    'No price for hosts in us-east-1 in our list. Pick another or enter your own.',
  );
  await page.getByText('Your own prices').click();
  await page.getByRole('textbox', { name: 'Host, $ an hour', exact: true }).fill('$0.20');
  await expect(heading(page)).toContainText('on EC2');
  await expect(page.getByText('With your prices')).toBeVisible();
});

test('a link that cannot be used whole says so, and the rest holds', async ({ page }) => {
  await page.goto('cost.html?average=0&packing=80&region=<b>');
  await expect(page.locator('[data-part=problems] p')).toHaveText([
    'This link says “<b>” for “Region”, which cannot be used here. The rest of it holds.',
    'This link says “0” for “Tasks, on average”, which cannot be used here. The rest of it holds.',
  ]);
  await expect(heading(page)).toContainText('At 80% packing, 40 tasks');
});

test('old prices are said to be old', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-06-01T12:00:00Z'));
  await page.goto('cost.html');
  await expect(page.getByText('These prices were read 189 days ago')).toBeVisible();
});

for (const query of [
  '',
  '?average=200&pay=savings&ec2-off=30&fargate-off=20&spot-off=70',
  '?average=0&host=own',
])
  test(`axe finds nothing in cost.html${query}`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`cost.html${query}`);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
      });
      await page.getByRole('textbox', { name: 'Spare hosts' }).fill('x');
      await expectAccessible(page, `cost.html${query}, ${width} px`);
    }
  });
