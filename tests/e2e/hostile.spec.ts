import { expect, test, type Page } from '@playwright/test';
import { hostileTexts, type HostileText } from '../fixtures/hostile-addresses.ts';
import { watchForProblems } from './page-problems.ts';

/*
 * Hostile queries, fragments and pasted texts on every kind of page that reads one. They may produce nothing but text:
 * no element, attribute, id or global that the page does not already have, no violation, no error, no dialog.
 */

const all = process.env['ALL_PAGES'] === '1';

test('there are sixty of them', () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hostileTexts.map(({ raw }) => raw)).size).toBe(hostileTexts.length);
});

interface Watch {
  problems: string[];
  dialogs: string[];
}

async function watch(page: Page, origin: string): Promise<Watch> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { problems: await watchForProblems(page, origin), dialogs };
}

/** What a text could have made of the page, apart from words. Equal before and after. */
const traces = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const risky = 'img,iframe,object,embed,base,meta,link,style,form,video,audio,math,template,svg';
    return {
      ids: elements
        .map(({ id }) => id)
        .filter((id) => id !== '')
        .sort()
        .join(),
      risky: [...document.querySelectorAll(risky)].map(({ localName }) => localName).join(),
      foreignScripts: [...document.scripts].filter(
        ({ src }) => src !== '' && !/\/_berth\/[a-z-]+(?:\.[0-9a-f]{8})?\.js$/.test(src),
      ).length,
      handlers: elements.filter((element) =>
        element.getAttributeNames().some((name) => /^(?:on|srcdoc$|autofocus$)/.test(name)),
      ).length,
      links: [...document.links].filter(({ protocol }) => !/^(?:https?|file):$/.test(protocol))
        .length,
      ran: Reflect.has(window, 'hostile'),
      prototypes: Object.keys(Object.prototype).length,
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  });

test('the comparison reads them all, and says in one line what it did not understand', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { problems, dialogs } = await watch(page, baseURL ?? '');
  // With a text, so that the search of the site is there, too, before anything hostile is.
  await page.goto('compare.html?q=gpu');
  await expect(page.locator('berth-explorer:defined')).toBeAttached();
  await expect(page.locator('dialog#search')).toBeAttached();
  // Without a load for each: the table reads the address again as it does when a reader goes back.
  const read = (address: string) =>
    page.evaluate((to) => {
      history.replaceState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
      const lines = [...document.querySelectorAll('.view-notes .warning')];
      return lines.filter((line) => line.checkVisibility()).map(({ textContent }) => textContent);
    }, address);
  await read('compare.html');
  const before = await traces(page);
  const unsaid: string[] = [];
  for (const { raw, names } of hostileTexts) {
    const lines = await read(`?o=${raw}`);
    if (lines.some((line) => line.includes('names an option')) !== names)
      unsaid.push(`?o=${raw.slice(0, 60)}: ${lines.join(' | ')}`);
    await read(`?g=${raw}&q=${raw}&need=${raw}&by=${raw}&diff=${raw}&theme=${raw}#${raw}`);
  }
  expect(unsaid).toEqual([]);
  expect(await read('?o=ecs-ec2')).toEqual([]);
  await read('compare.html');
  expect(await traces(page)).toEqual(before);
  expect({ problems, dialogs }).toEqual({ problems: [], dialogs: [] });
});

/** Each page is opened with its own share of the texts, and with all of them where that is asked for. */
const kinds = [
  'compare/ecs-vs-eks.html',
  'compare/gpu.html',
  'claims.html',
  'glossary.html',
  'offline.html',
  'learn/ecs.html',
  'embed/gpu.html',
  's/glossary.task.html',
] as const;

for (const [kind, path] of kinds.entries())
  test(`${path} makes nothing of them`, async ({ page, baseURL }) => {
    test.setTimeout(all ? 300_000 : 90_000);
    const { problems, dialogs } = await watch(page, baseURL ?? '');
    const settle = () => page.waitForURL((url) => !url.pathname.includes('/s/'));
    await page.goto(`${path}?asof=2026-11-23`);
    await settle();
    const before = await traces(page);
    const mine = hostileTexts.filter((_, index) => all || index % kinds.length === kind);
    for (const { raw } of mine) {
      await page.goto('about:blank');
      await page.goto(`${path}?asof=${raw}&theme=${raw.slice(0, 1000)}#${raw}`);
      await settle();
      if (!path.startsWith('embed/'))
        await expect(page.locator('.as-of')).toHaveText(/the date is not valid/);
      expect(await traces(page), raw).toEqual(before);
    }
    await page.evaluate(
      (fragments) => {
        for (const fragment of fragments) location.replace(`#${fragment}`);
      },
      hostileTexts.map(({ raw }) => raw),
    );
    expect(await traces(page)).toEqual(before);
    // What a share page had begun to load is dropped when it leads on.
    const left = problems.filter((problem) => !problem.includes('ERR_ABORTED'));
    expect({ left, dialogs }).toEqual({ left: [], dialogs: [] });
  });

const asText = ({ raw }: HostileText): string => {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
};

test('search and the box for pasted links make words of them', async ({ page, baseURL }) => {
  const { problems, dialogs } = await watch(page, baseURL ?? '');
  await page.goto('offline.html');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const field = page.getByRole('searchbox', { name: 'Search' });
  await field.fill('gpu');
  await expect(page.getByRole('dialog').getByRole('link').first()).toContainText('GPUs');
  await field.fill('');
  const before = await traces(page);
  /** Types each text into a field and sends its form, if it has one. Answers with the links that were followed. */
  const typed = (selector: string, texts: readonly string[]) =>
    page.evaluate(
      (asked) => {
        const input = document.querySelector<HTMLInputElement>(asked.selector);
        if (!input) throw new Error(`no ${asked.selector}`);
        const followed: string[] = [];
        addEventListener(
          'click',
          (event) => {
            if (!(event.target instanceof HTMLAnchorElement)) return;
            event.preventDefault();
            followed.push(event.target.href);
          },
          { capture: true },
        );
        for (const text of asked.texts) {
          const before = followed.length;
          input.value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.form?.requestSubmit();
          const said = input.form?.querySelector('p')?.textContent ?? 'all there is to say';
          if (said === '' && followed.length === before)
            followed.push(`no answer to ${text.slice(0, 40)}`);
        }
        return followed;
      },
      { selector, texts },
    );
  const texts = hostileTexts.map(asText);
  expect(await typed('#search input', texts)).toEqual([]);
  await page.keyboard.press('Escape');
  // What ends like the address of a host means its home page; nothing leads off this copy.
  const followed = new Set(await typed('berth-paste-link input', texts));
  expect([...followed]).toEqual([new URL('index.html', baseURL).href]);
  await expect(page.locator('berth-paste-link p')).toHaveText(/This copy has no page/);
  expect(await traces(page)).toEqual(before);
  expect({ problems, dialogs }).toEqual({ problems: [], dialogs: [] });
});

test('an unknown address of any shape shows the 404 page as it is', async ({ page, baseURL }) => {
  const { problems, dialogs } = await watch(page, baseURL ?? '');
  await page.goto('x');
  const before = await traces(page);
  const mine = hostileTexts.filter((_, index) => all || index % 6 === 1);
  for (const { raw } of mine) {
    await page.goto('about:blank');
    const response = await page.goto(
      `x/${raw.replace(/[?#]/g, '')}?q=${raw.slice(0, 2000)}#${raw}`,
    );
    expect(response?.status(), raw).toBe(404);
    await expect(page.locator('h1')).toHaveText('There is no page at this address');
    expect(await traces(page), raw).toEqual(before);
  }
  // That nothing is there is what a browser calls an error.
  const left = problems.filter((problem) => !/\b404\b/.test(problem));
  expect({ left, dialogs }).toEqual({ left: [], dialogs: [] });
});
