import { expect, type Locator, type Page } from '@playwright/test';

/** The comparison as a reader meets it: by roles and names. */
export class ExplorerPage {
  readonly page: Page;
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  async open(view = ''): Promise<void> {
    await this.page.goto(`compare.html${view}`);
    await expect(this.page.locator('berth-explorer:defined')).toBeAttached();
  }

  get status(): Locator {
    return this.page.getByRole('status');
  }
  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Find rows' });
  }
  get options(): Locator {
    return this.page.locator('summary').filter({ hasText: /^\s*Options/ });
  }
  get chips(): Locator {
    return this.page.getByRole('list', { name: /^Chosen options/ }).getByRole('button');
  }
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }
  box(name: string): Locator {
    return this.page.getByRole('checkbox', { name });
  }
  cell(id: string): Locator {
    return this.page.locator(`td[id="${id}"]`);
  }
  row(id: string): Locator {
    return this.page.locator(`tr[id="${id}"]`);
  }

  /** Names of the columns in order; heads are out of sight where the table stacks, but never gone. */
  async columns(): Promise<string[]> {
    return this.page
      .locator('.compare thead th[data-o]')
      .evaluateAll((heads) =>
        heads
          .filter((head) => getComputedStyle(head).display !== 'none')
          .map((head) => head.textContent.trim()),
      );
  }

  /** Ids of the rows that are shown, in order. */
  async rows(): Promise<string[]> {
    return this.page
      .locator('.compare tr[data-letters]:not([hidden])')
      .evaluateAll((rows) => rows.map(({ id }) => id));
  }

  /** The address after the page’s name. */
  view(): string {
    return this.page.url().replace(/^.*compare\.html/, '');
  }
}
