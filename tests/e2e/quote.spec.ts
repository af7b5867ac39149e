import { chromium, expect, test, type Page } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What the clipboard holds once the status line says that it was written. */
async function copied(page: Page, item: string): Promise<string> {
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  await expect(page.locator('.quote-status')).toContainText('Copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('an answer is quoted for a chat, with its link', async ({ page, baseURL }) => {
  await page.goto('compare/gpu.html');
  await page.getByRole('link', { name: 'Link to ECS on Fargate' }).click();
  expect(await copied(page, 'Copy for a chat')).toMatch(
    new RegExp(
      `^Can it use GPUs\\? ECS on Fargate: No\\. .+\\n${baseURL ?? ''}compare/gpu\\.html#ecs-fargate \\(Berth, facts checked \\d{4}-\\d\\d-\\d\\d\\)$`,
    ),
  );
});

test('a row is quoted as a Markdown table with a line for each option', async ({ page }) => {
  await page.goto('compare/gpu.html');
  await page.getByRole('button', { name: 'Quote this' }).click();
  const lines = (await copied(page, 'Copy as Markdown')).split('\n');
  expect(lines[0]).toBe('| Can it use GPUs? | Answer | Sources |');
  expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(11);
});

test('a section is quoted by its share page, a claim too', async ({ page, baseURL }) => {
  await page.goto('learn/ecs.html');
  await page.locator('#problem a.permalink').click();
  expect(await copied(page, 'Copy link')).toBe(`${baseURL ?? ''}s/learn.ecs.problem.html`);
  await page.goto('claims.html');
  await page.locator('#fully-managed a.permalink').click();
  expect(await copied(page, 'Copy link')).toBe(`${baseURL ?? ''}s/claims.fully-managed.html`);
});

test('selected words are quoted with a link that finds them, by the next press of Tab', async ({
  page,
  baseURL,
}) => {
  await page.goto('learn/ecs.html');
  await page.locator('#problem ~ p').first().click({ clickCount: 3 });
  const quote = page.getByRole('button', { name: 'Quote', exact: true });
  await expect(quote).toBeInViewport();
  await page
    .locator('#problem ~ p')
    .first()
    .evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
    });
  await page.keyboard.press('Shift');
  await page.keyboard.press('Tab');
  await expect(quote).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Copy as CSV' })).toHaveCount(0);
  expect(await copied(page, 'Copy link')).toMatch(
    new RegExp(`^${baseURL ?? ''}learn/ecs\\.html#problem:~:text=`),
  );
  await page.getByRole('heading', { level: 1 }).click();
  await expect(quote).toHaveCount(0);
});

test('a page that a host serves under another address is quoted by its own', async ({
  page,
  baseURL,
}) => {
  await page.route('**/compare/gpu', async (route) => {
    const response = await route.fetch({ url: `${baseURL ?? ''}compare/gpu.html` });
    const canonical = '<link rel="canonical" href="https://berth.example/guide/compare/gpu.html">';
    const body = (await response.text()).replace('</title>', `</title>${canonical}`);
    await route.fulfill({ response, body });
  });
  await page.goto('compare/gpu');
  await page.getByRole('link', { name: 'Link to ECS on Fargate' }).click();
  expect(await copied(page, 'Copy link')).toBe(
    'https://berth.example/guide/compare/gpu.html#ecs-fargate',
  );
});

test('a mark of change is not part of the answer, and its link survives a choice', async ({
  page,
}) => {
  await page.goto('compare.html?asof=2026-11-23');
  await expect(page.locator('.as-of')).toHaveText(/answers on this page changed/);
  const changed = page.locator('#gpu td[data-changed]').first();
  expect(await changed.evaluate((cell) => getComputedStyle(cell, '::after').content)).toMatch(
    /^"Changed " attr|^"Changed \d{4}-\d\d-\d\d"/,
  );
  await page.getByRole('searchbox', { name: 'Find rows' }).fill('gpus');
  await expect(page).toHaveURL(/\?q=gpus&asof=2026-11-23$/);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('.view-status')).toContainText('Copied: Markdown.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Can it use GPUs?');
  expect(text).not.toContain('Changed');
});

test('menus of permalinks work by keyboard, one after the other, and give the focus back', async ({
  page,
}) => {
  await page.goto('claims.html');
  for (const id of ['fully-managed', 'ecs-scales-by-itself']) {
    const permalink = page.locator(`#${id} a.permalink`);
    await permalink.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu', { name: /^Link to claim: / })).toBeVisible();
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(permalink).toBeFocused();
  }
});

for (const [path, place, said] of [
  ['options/ecs-fargate.html', '#gpu', /^> \*\*Can it use GPUs\? ECS on Fargate:\*\* No\. \w/],
  [
    'options/ecs-fargate.html',
    '#bill',
    /^> \*\*What is on the bill · ECS on Fargate:\*\* What does/,
  ],
  ['options/ecs-fargate.html', '#when', /^> \*\*When it is right, .+:\*\* \w.+\. \w/],
  ['sources.html', 'li.entry', /^> \*\*\w.+:\*\* \w+, read 20.+Look for “/],
  ['changes.html', '.change', /^> \*\*\w.+\?\*\* \w.+: (?:Corrected|AWS changed it|Reworded)\. \w/],
  ['timeline.html', '.launch', /^> \*\*\w.+:\*\* 20\d\d-\d\d-\d\d, for E/],
  ['timeline.html', '.ending', /^> \*\*\w.+:\*\* \w.+20\d\d-\d\d(?:-\d\d)? \w.+Instead\. \w/],
  [
    'timeline.html',
    '#eks-1-34',
    /^> \*\*EKS 1\.34:\*\* Released 2025-.+, Standard support ends 20/,
  ],
  ['compare.html', '#group-cost', /^> \*\*Cost:\*\* \w.+\? \w/],
  ['prices.html', '.entry', /^> \*\*Fargate.+:\*\* \$0\.\d+ us-east-1, .+ per vCPU-hour\.$/m],
  ['claims.html', '#fully-managed', /^> \*\*“.+”\*\* Oversimplified\. \w/],
  ['glossary.html', '#task', /^> \*\*Task:\*\* The unit ECS runs/],
  [
    'compare/ecs-vs-eks.html',
    '#deciding',
    /^> \*\*Five rows that decide it · ECS vs EKS:\*\* .+\? \w/,
  ],
] as const)
  test(`${path} is quoted in words at ${place}`, async ({ page }) => {
    await page.goto(path);
    const at = page.locator(place).first();
    const permalink = at.locator('a.permalink').first();
    await permalink.focus();
    await page.keyboard.press('Enter');
    expect(await copied(page, 'Copy as Markdown')).toMatch(said);
  });

test('words selected in the details of a row are quoted with the row, not with a column', async ({
  page,
  baseURL,
}) => {
  await page.goto('compare.html');
  await page.locator('#gpu + tr summary').click();
  await page.locator('#gpu + tr details p').first().click({ clickCount: 3 });
  await page.getByRole('button', { name: 'Quote', exact: true }).click();
  expect(await copied(page, 'Copy link')).toContain(`${baseURL ?? ''}compare.html#gpu:~:text=`);
});

test('the list of sources is quoted in place, since it has no page of its own', async ({
  page,
  baseURL,
}) => {
  await page.goto('learn/ecs.html');
  await page.locator('#sources a.permalink').click();
  expect(await copied(page, 'Copy link')).toBe(`${baseURL ?? ''}learn/ecs.html#sources`);
});

for (const [path, asked, said] of [
  ['compare/gpu.html', '2026-11-23', /^4 answers on this page changed after 2026-11-23/],
  ['compare/gpu.html', '2099-01-01', /^Nothing on this page has changed since 2099-01-01/],
  ['compare/gpu.html', '%3Cscript%3E', /the date is not valid/],
  [
    'compare.html',
    '2026-11-23',
    /^\d+ answers .+ changed after 2026-11-23.+, \d+ of them not shown\./,
  ],
  ['options/ecs-ec2.html', '2026-11-28', /^\d\d answers on this page changed after 2026-11-28/],
  ['compare/ecs-vs-eks.html', '2026-11-28', /^\d\d answers on this page changed after 2026-11-28/],
  [
    'learn/ecs.html',
    '2026-11-23',
    /keeps no record of what has changed since; the list of changes does/,
  ],
] as const)
  test(`${path} as of ${asked} says what has changed since`, async ({ page }) => {
    await page.goto(`${path}?asof=${asked}`);
    await expect(page.locator('.as-of')).toHaveText(said);
  });

for (const [name, id] of [
  ['row', 'gpu'],
  ['pair', 'ecs-vs-eks'],
] as const)
  test(`a ${name} is embedded in the theme that was chosen`, async ({ page, baseURL }) => {
    await page.goto(`compare/${id}.html`);
    await page.getByRole('button', { name: 'Quote this' }).click();
    const title = await page.locator('h1').innerText();
    const frame = (query: string) =>
      `<iframe src="${baseURL ?? ''}embed/${id}.html${query}" title="${title}" width="100%" height="480" loading="lazy"></iframe>`;
    expect(await copied(page, 'Copy embed code, following the reader’s theme')).toBe(frame(''));
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await page.getByRole('button', { name: 'Quote this' }).click();
    const code = await copied(page, 'Copy embed code, always dark');
    expect(code).toBe(frame('?theme=dark'));
    const src = /src="([^"]+)"/.exec(code)?.[1] ?? '';
    await page.goto(src);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

test('text that is not a row or pair has no embed', async ({ page }) => {
  await page.goto('claims.html');
  await page.locator('#fully-managed a.permalink').click();
  await expect(page.getByRole('menuitem', { name: 'Copy link', exact: true })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: /embed/ })).toHaveCount(0);
});

test('one answer of the whole table is quoted by the mark that appears in its cell', async ({
  page,
  baseURL,
}) => {
  const copiedTable = async () => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(read).toMatch(/^\|.*\|/m);
    return (await read()).split('\n').filter((line) => line.startsWith('|'));
  };
  await page.goto('compare.html');
  const before = await copiedTable();
  // A page reads its table once, so another one reads it with the mark.
  await page.reload();
  await page.locator('[id="gpu--ecs-fargate"]').hover();
  await page.locator('[id="gpu--ecs-fargate"] a.permalink').click();
  expect(await copied(page, 'Copy for a chat')).toMatch(
    new RegExp(
      `^Can it use GPUs\\? ECS on Fargate: No\\. .+\\n${baseURL ?? ''}compare/gpu\\.html#ecs-fargate `,
    ),
  );
  // The table is read as before: the mark is not part of its text.
  expect(await copiedTable()).toEqual(before);
});

test('a click writes once; where the clipboard is denied, a dialog holds the text, selected', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const counts = { writes: 0 };
    Reflect.set(window, 'counts', counts);
    for (const name of ['write', 'writeText'] as const) {
      const real: unknown = Reflect.get(Clipboard.prototype, name);
      Reflect.set(Clipboard.prototype, name, function (this: Clipboard, ...given: unknown[]) {
        counts.writes++;
        return Reflect.apply(
          real as (...texts: unknown[]) => Promise<void>,
          this,
          given,
        ) as unknown;
      });
    }
  });
  await page.goto('compare/gpu.html');
  const writes = () =>
    page.evaluate(() => (Reflect.get(window, 'counts') as { writes: number }).writes);
  const quote = page.getByRole('button', { name: 'Quote this' });
  await quote.click();
  await copied(page, 'Copy for a document');
  expect(await writes()).toBe(1);

  await page.route('**/compare/gpu.html', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'permissions-policy': 'clipboard-write=()' };
    await route.fulfill({ response, headers });
  });
  await page.reload();
  // The old command refuses too, as when a browser is set to.
  await page.evaluate(() => Reflect.set(document, 'execCommand', () => false));
  await quote.click();
  await page.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Copy the text yourself');
  const selected = () =>
    dialog
      .locator('textarea')
      .evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
  expect(await selected()).toBe(`${baseURL ?? ''}compare/gpu.html`);
  expect(await writes()).toBe(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a host on plain HTTP has no clipboard API, and copying works', async ({
  launchOptions,
  baseURL,
}) => {
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP berth.test 127.0.0.1'],
  });
  try {
    const page = await browser.newPage();
    const site = (baseURL ?? '').replace('127.0.0.1', 'berth.test');
    await page.goto(`${site}compare/gpu.html`);
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
    await page.getByRole('button', { name: 'Quote this' }).click();
    await page.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
    await expect(page.locator('.quote-status')).toHaveText('Copied: link.');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    const field = page.getByRole('searchbox', { name: 'Search' });
    await field.press('Control+V');
    await expect(field).toHaveValue(`${site}compare/gpu.html`);
  } finally {
    await browser.close();
  }
});

/** Selects from the start of one text to the end of another, inside an element. */
const selectText = (page: Page, place: string, from: string, to = from, last = false) =>
  page.evaluate(
    ([selector, first, end, atEnd]) => {
      const texts: Text[] = [];
      const root = document.querySelector(selector) ?? document.body;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const holds = (words: string) => (text: Text) => text.data.includes(words);
      const start = atEnd ? texts.findLast(holds(first)) : texts.find(holds(first));
      const stop = atEnd ? start : texts.find(holds(end));
      if (!start || !stop) throw new Error(`${selector} has no “${first}” or no “${end}”.`);
      const range = document.createRange();
      range.setStart(start, atEnd ? start.data.lastIndexOf(first) : start.data.indexOf(first));
      range.setEnd(
        stop,
        (atEnd ? stop.data.lastIndexOf(end) : stop.data.indexOf(end)) + end.length,
      );
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [place, from, to, last] as const,
  );

const linkOfSelection = async (page: Page): Promise<string> => {
  await page.keyboard.press('Shift');
  await page.getByRole('button', { name: 'Quote', exact: true }).click();
  const link = await copied(page, 'Copy link');
  return decodeURIComponent(link.slice(link.indexOf('#')));
};

test('the last of many equal words is distinguished by what is around it', async ({ page }) => {
  await page.goto('glossary.html');
  await selectText(page, 'main', 'task definition', 'task definition', true);
  const fragment = await linkOfSelection(page);
  // Widened to a whole word: browsers find no part of one.
  expect(fragment).toBe(
    '#task-definition:~:text=Job Amazon ECS-,task definitions,-· Amazon ECS endpoints',
  );
});

test('words across two paragraphs are linked by their start and their end', async ({ page }) => {
  await page.goto('learn/ecs.html');
  const [first, second] = await page.locator('#problem ~ p').allInnerTexts();
  const start = first?.split(' ').slice(0, 3).join(' ') ?? '';
  const end = second?.split(' ').slice(0, 3).join(' ') ?? '';
  await selectText(page, 'main', start, end);
  const fragment = await linkOfSelection(page);
  expect(fragment.startsWith('#problem:~:text=')).toBe(true);
  expect(fragment.split(/:~:text=/)[1]).toMatch(/^.+,.+$/);
});
