import { readAddress, linkTo, writeAddress, type Entry } from './address.ts';
import { chipItems, showChips } from './chips.ts';
import { Columns } from './columns.ts';
import { linkCells } from './cell-link.ts';
import { markCurrentGroup } from './current-group.ts';
import { markWords } from './marks.ts';
import { make, makeButton, nothingText, problemText, viewNotes } from './notes.ts';
import { openDetails } from './open-details.ts';
import { readTable, type ReadTable } from './read-table.ts';
import { showRows } from './rows.ts';
import { shareItems } from './share.ts';
import { openMenu } from '../../browser/menu.ts';
import { describeView } from './explore.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { columnBucket } from '../../formats/column-rules.ts';
import type { TextTable } from '../../formats/table-text.ts';
import {
  cleanText,
  defaultView,
  formatPlace,
  formatView,
  NEEDS_MAX,
  type Need,
  type ViewProblem,
  type ViewState,
} from './view-state.ts';

const TYPING_MS = 300;
const STATUS_MS = 500;

/**
 * The whole table and its controls. The view lives in the address; every change goes through `#change`, which shows it
 * and writes it. Throws when the markup is not that of Explorer.astro.
 */
export class ExplorerElement extends HTMLElement {
  #listeners = new AbortController();
  #read: ReadTable | undefined;
  #state: ViewState = defaultView({ defaults: [] });
  #problems: ViewProblem[] = [];
  /** The view before it was cleared, until the next change. */
  #cleared: ViewState | undefined;
  /** Groups whose equal rows are shown all the same. */
  #unfolded = new Set<string>();
  #columns: Columns | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.#read ??= readTable(this);
    const { table, vocabulary } = this.#read;
    this.#columns ??= new Columns(this.#read);
    this.#addOrderButtons();
    this.#listen(table);
    linkCells(table, this.#listeners.signal);
    const observer = markCurrentGroup(table, this.#one('.groups'));
    this.#listeners.signal.addEventListener('abort', () => {
      observer.disconnect();
    });
    // The HTML shows the default view: only another one is work.
    const { state, problems } = readAddress(vocabulary);
    this.#state = state;
    if (problems.length > 0 || formatView(state, vocabulary) !== '') this.#restore();
    // The view may have moved it since the browser went there, or it has a new name.
    if (state.place) document.getElementById(formatPlace(state.place))?.scrollIntoView();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#typing);
    clearTimeout(this.#saying);
    markWords(this.#table.table, '');
  }

  /* ---- events ---- */

  #listen(table: HTMLTableElement): void {
    const { signal } = this.#listeners;
    const restore = (): void => {
      this.#restore();
    };
    // Links to a place fire it too.
    addEventListener('popstate', restore, { signal });
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) this.#restore();
      },
      { signal },
    );
    this.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement) this.#boxChanged(target);
      },
      { signal },
    );
    this.addEventListener(
      'click',
      (event) => {
        if (event.target instanceof Element) this.#clicked(event, event.target);
      },
      { signal },
    );
    const search = this.#search;
    search.addEventListener(
      'input',
      () => {
        clearTimeout(this.#typing);
        this.#problems = [];
        this.#cleared = undefined;
        this.#show({ ...this.#state, text: cleanText(search.value), place: undefined });
        this.#typing = setTimeout(() => {
          this.#writeTyped();
        }, TYPING_MS);
      },
      { signal },
    );
    addEventListener(
      'pagehide',
      () => {
        this.#writeTyped();
      },
      { signal },
    );
    search.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || search.value === '') return;
        event.preventDefault();
        this.#change({ text: '' });
      },
      { signal },
    );
    // `toggle` does not bubble.
    table.addEventListener(
      'toggle',
      ({ target }) => {
        if (target instanceof HTMLDetailsElement && target.open) this.#addNeedButtons(target);
      },
      { signal, capture: true },
    );
  }

  #boxChanged(box: HTMLInputElement): void {
    const { options, groups, place } = this.#state;
    if (box.closest('.option-picker')) {
      const left = options.filter((id) => id !== box.value);
      if (!box.checked && left.length === 0) {
        box.checked = true;
        this.#say('One option stays: a table needs a column.');
      } else {
        const option = place?.option === box.value ? undefined : place?.option;
        this.#change({
          options: box.checked ? [...left, box.value] : left,
          place:
            place?.row === undefined
              ? place
              : { row: place.row, ...(option === undefined ? {} : { option }) },
        });
      }
    } else if (box.closest('.groups')) {
      const others = groups.filter((id) => id !== box.value);
      const chosen = box.checked ? [...others, box.value] : others;
      this.#change({ groups: chosen.length === this.#table.groups.length ? [] : chosen });
    }
  }

  #clicked(event: MouseEvent, target: Element): void {
    const link = target.closest('a[data-view]');
    if (link instanceof HTMLAnchorElement) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const asked = new URLSearchParams(link.search).get('o') ?? '';
      this.#change({ options: asked.split(','), order: undefined });
      return;
    }
    const button = target.closest('button');
    if (!button) return;
    const { option } = button.dataset;
    if (option !== undefined) this.#openChip(button, option);
    const opens = button.getAttribute('aria-controls');
    if (opens !== null) {
      const open = button.ariaExpanded !== 'true';
      button.ariaExpanded = String(open);
      this.#one(`#${opens}`).classList.toggle('open', open);
    }
    switch (button.dataset['do']) {
      case 'differences':
        this.#change({ differences: !this.#state.differences });
        break;
      case 'details':
        this.#openDetails(button);
        break;
      case 'share':
        openMenu(button, this.#shareItems());
        break;
      case 'clear': {
        const before = this.#state;
        this.#change(defaultView(this.#known));
        this.#cleared = before;
        this.#showClear();
        this.#focusFirst('[data-do=undo]');
        break;
      }
      case 'undo':
        if (this.#cleared) this.#change(this.#cleared);
        this.#focusFirst('[data-do=clear]');
        break;
      default:
    }
  }

  /* ---- state ---- */

  get #table(): ReadTable {
    if (!this.#read) throw new Error('<berth-explorer> is used before it is connected.');
    return this.#read;
  }

  get #known() {
    return this.#table.vocabulary;
  }

  /** Shows what the address says, and goes to its place where the browser could not: it was hidden. */
  #restore(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const { state, problems } = readAddress(this.#known);
    const place = document.getElementById(formatPlace(state.place));
    const wasHidden = place?.checkVisibility() === false;
    const rowsOf = (view: ViewState): string =>
      formatView({ ...view, place: undefined }, this.#known);
    // A link to another row of the same view leaves open what the reader opened.
    if (rowsOf(state) !== rowsOf(this.#state)) this.#unfolded.clear();
    this.#problems = problems;
    this.#cleared = undefined;
    this.#show(state);
    if (wasHidden) place.scrollIntoView();
  }

  /** Puts a text being typed into the address, if that is still to be done. */
  #writeTyped(): void {
    if (this.#typing === undefined) return;
    clearTimeout(this.#typing);
    this.#typing = undefined;
    writeAddress(this.#state, this.#known, 'replace');
  }

  /** Takes a choice of the reader: shows it and makes it an entry of the history. */
  #change(change: Partial<ViewState>, entry: Entry = 'push'): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const filters = 'text' in change || 'groups' in change || 'differences' in change;
    // A choice of rows ends the exception for the row a link pointed to.
    const state = { ...this.#state, ...(filters ? { place: undefined } : {}), ...change };
    if ('differences' in change || 'options' in change) this.#unfolded.clear();
    this.#problems = [];
    this.#cleared = undefined;
    this.#show(state);
    // After the frame that shows it: a browser may take longer to write history than to lay out the table.
    setTimeout(() => {
      writeAddress(state, this.#known, entry);
    });
  }

  /* ---- showing ---- */

  #show(state: ViewState): void {
    this.#state = state;
    const outcome = this.#workOut(state);
    this.#showColumns(outcome);
    this.#showRows(outcome);
    this.#showControls(outcome);
    this.#showNotes(outcome);
    markWords(this.#table.table, state.text);
    this.#showClear();
    this.#say(this.#summary(outcome));
  }

  #workOut(state: ViewState): Outcome {
    const { groups, rows } = this.#table;
    return outcomeOf(state, { groups, rows, unfolded: this.#unfolded });
  }

  #showColumns({ columns }: Outcome): void {
    for (const { id, box } of this.#table.options.values()) {
      const checked = this.#state.options.includes(id) || columns.includes(id);
      if (box.checked !== checked) box.checked = checked;
    }
    const bucket = columnBucket(columns.length);
    if (this.dataset['columns'] !== bucket) this.dataset['columns'] = bucket;
    this.#columns?.show(columns);
  }

  #showRows(outcome: Outcome): void {
    showRows(this.#table, outcome, (group) => {
      this.#unfold(group);
    });
    const nothing = this.#one('.nothing');
    const none = outcome.hidden.size === this.#table.elements.size;
    nothing.hidden = !none;
    if (!none) return;
    nothing.replaceChildren(
      ...nothingText(outcome, this.#state.text, {
        showSame: () => {
          this.#change({ differences: false });
          this.#focusFirst('[data-do=differences]', '.filter-button');
        },
        clearSearch: () => {
          this.#change({ text: '' });
          this.#focusFirst('[type=search]', '.filter-button');
        },
      }),
    );
  }

  /** Shows the equal rows of a group; focus goes to the first of them, since the button that asked is gone. */
  #unfold(group: string): void {
    const { hidden } = this.#workOut(this.#state);
    const rows = this.#table.groups.find(({ id }) => id === group)?.rows ?? [];
    const first = rows.find((id) => hidden.get(id) === 'same');
    this.#unfolded.add(group);
    this.#show(this.#state);
    this.#table.elements
      .get(first ?? '')
      ?.answers.querySelector<HTMLElement>('a')
      ?.focus();
  }

  #showControls({ columns, out }: Outcome): void {
    const { differences, groups, options, order, text } = this.#state;
    const search = this.#search;
    if (cleanText(search.value) !== text) search.value = text;
    const toggle = this.#one('[data-do=differences]');
    toggle.ariaPressed = String(differences);
    toggle.toggleAttribute('disabled', columns.length < 2);
    toggle.textContent = columns.length < 2 ? 'Differences: needs two options' : 'Differences only';
    for (const box of this.querySelectorAll<HTMLInputElement>('.groups input'))
      box.checked = groups.includes(box.value);
    this.#one('.groups-button').textContent =
      groups.length > 0 ? `Groups: ${groups.length}` : 'Groups';
    this.#one('.picker summary').textContent = `Options: ${options.length}`;
    const ids = [...columns, ...options.filter((id) => !columns.includes(id))];
    showChips(this.#one('.chips'), this.#table.options, ids, out);
    for (const button of this.#table.table.querySelectorAll<HTMLElement>('.order-button')) {
      const head = button.closest('th');
      const ordered = order !== undefined && head?.parentElement?.id === order.row;
      if (head) head.ariaSort = ordered ? (order.descending ? 'descending' : 'ascending') : null;
      button.textContent = !ordered
        ? 'Order options by this'
        : order.descending
          ? 'Ordered, largest first. Undo'
          : 'Ordered, smallest first. Reverse';
    }
    for (const button of this.#table.table.querySelectorAll<HTMLElement>('[data-need]'))
      button.ariaPressed = String(
        this.#state.needs.some(
          ({ row, answer }) =>
            row === button.dataset['need'] && answer === button.dataset['answer'],
        ),
      );
  }

  #openChip(chip: HTMLElement, id: string): void {
    const { columns } = this.#workOut(this.#state);
    const items = chipItems(id, columns, this.#state.options, {
      order: (options) => {
        this.#change({ options, order: undefined });
        this.#focusChip(id);
      },
      remove: () => {
        this.#remove(id);
      },
    });
    openMenu(chip, items);
  }

  /** Takes an option out; focus goes to the chip that follows, else to the picker. */
  #remove(id: string): void {
    const chips = [...this.querySelectorAll<HTMLElement>('.chip')].map(
      (chip) => chip.dataset['option'] ?? '',
    );
    const at = chips.indexOf(id);
    const next = chips[at + 1] ?? chips[at - 1];
    const { place } = this.#state;
    this.#change({
      options: this.#state.options.filter((other) => other !== id),
      ...(place?.option === id ? { place: undefined } : {}),
    });
    this.#focusChip(next);
  }

  #focusChip(id: string | undefined): void {
    const chip =
      id === undefined ? null : this.querySelector<HTMLElement>(`.chip[data-option="${id}"]`);
    (chip ?? this.#one('.picker summary')).focus();
  }

  /** Focuses the first of these that is there to be seen, where what had focus is gone. */
  #focusFirst(...selectors: string[]): void {
    for (const selector of selectors) {
      const found = this.querySelector<HTMLElement>(selector);
      if (!found?.checkVisibility()) continue;
      found.focus();
      return;
    }
  }

  #showNotes(outcome: Outcome): void {
    const notes = viewNotes(this.#table, this.#state, outcome, this.#problems, (need) => {
      this.#toggleNeed(need);
      this.#focusFirst('.need', '.picker summary');
    });
    const box = this.#one('.view-notes');
    if (notes.length > 0 || box.childElementCount > 0) box.replaceChildren(...notes);
  }

  #toggleNeed(need: Need): void {
    const { needs } = this.#state;
    const others = needs.filter(({ row }) => row !== need.row);
    const had = needs.some(({ row, answer }) => row === need.row && answer === need.answer);
    if (!had && others.length === NEEDS_MAX) this.#say(`A view holds at most ${NEEDS_MAX} needs.`);
    else this.#change({ needs: had ? others : [...others, need] });
  }

  /** “We need this” under the answers of a row that says yes or no; made when its details first open. */
  #addNeedButtons(details: HTMLDetailsElement): void {
    const row = details.closest('tr')?.previousElementSibling;
    const why = details.querySelector('.whole');
    if (!row || !why || !this.#known.yesNoRows.has(row.id) || details.querySelector('[data-need]'))
      return;
    const buttons = (['yes', 'no'] as const).map((answer) => {
      const button = makeButton('control', `must be ${answer}`, () => {
        this.#toggleNeed({ row: row.id, answer });
      });
      button.dataset['need'] = row.id;
      button.dataset['answer'] = answer;
      button.ariaPressed = String(
        this.#state.needs.some((need) => need.row === row.id && need.answer === answer),
      );
      return button;
    });
    const group = make('p', 'row-tools whole', 'For us the answer ', ...buttons);
    why.after(group);
  }

  #addOrderButtons(): void {
    for (const id of this.#known.numericRows) {
      const head = this.#table.elements.get(id)?.answers.cells[0];
      if (head?.querySelector('.order-button')) continue;
      head?.append(
        makeButton('link-button order-button', 'Order options by this', () => {
          const { order } = this.#state;
          const next =
            order?.row !== id
              ? { row: id, descending: false }
              : order.descending
                ? undefined
                : { row: id, descending: true };
          this.#change({ order: next });
        }),
      );
    }
  }

  #openDetails(button: HTMLButtonElement): void {
    const open = !button.textContent.startsWith('Close');
    button.textContent = open ? 'Close all details' : 'Open all details';
    openDetails(this.#table.table, open);
  }

  #showClear(): void {
    const isDefault = formatView({ ...this.#state, place: undefined }, this.#known) === '';
    this.#one('[data-do=clear]').hidden = isDefault;
    this.#one('[data-do=undo]').hidden = this.#cleared === undefined;
  }

  /* ---- saying and sharing ---- */

  #summary({ columns, out, hidden, same }: Outcome): string {
    const { size } = this.#table.elements;
    return [
      describeView({
        rows: size,
        shown: size - hidden.size,
        same,
        options: columns.length,
        ruledOut: [...out.keys()].filter((id) => !columns.includes(id)).length,
      }),
      ...this.#problems.map(problemText),
    ].join(' ');
  }

  /** Says it in the one status line, once, after the last of several changes. */
  #say(text: string): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const status = this.#one('[role=status]');
      if (status.textContent !== text) status.textContent = text;
    }, STATUS_MS);
  }

  #shareItems() {
    return shareItems({
      link: () => linkTo(this.#state, this.#known),
      table: () => this.#textTable(),
      say: (text) => {
        this.#say(text);
      },
    });
  }

  #textTable(): TextTable {
    const { columns, hidden } = this.#workOut(this.#state);
    const rows = [...this.#table.rows().values()].filter(({ id }) => !hidden.has(id));
    const page = linkTo(defaultView(this.#known), this.#known);
    return {
      head: ['Question', ...columns.map((id) => this.#table.options.get(id)?.name ?? id)],
      rows: rows.map(({ id, question, cells }) => ({
        header: question,
        href: new URL(`compare/${id}.html`, page).href,
        cells: columns.map((option) => cells.get(option)?.text ?? ''),
      })),
      link: linkTo(this.#state, this.#known),
      checked: this.dataset['checked'] ?? '',
    };
  }

  get #search(): HTMLInputElement {
    const search = this.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('<berth-explorer> needs a search field inside it; found none.');
    return search;
  }

  #one(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<berth-explorer> needs ${selector} inside it; found none.`);
    return found;
  }
}
