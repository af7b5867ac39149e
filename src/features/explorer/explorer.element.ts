import { openMenu } from '../../browser/menu.ts';
import { readAddress, writeAddress, type Entry } from './address.ts';
import { linkCells } from './cell-link.ts';
import { chipItems } from './chips.ts';
import { nextOrder, withGroup, withNeed, withOption, withRow } from './choices.ts';
import { Columns } from './columns.ts';
import { addNeedButtons, addOrderButtons, partOf, showClear, showControls } from './controls.ts';
import { showPickerAndTable, showTop } from './in-sight.ts';
import { markCurrentGroup } from './current-group.ts';
import { focusChip, focusFirst, nextChip } from './focus.ts';
import { listen } from './listen.ts';
import { markWords } from './marks.ts';
import { showNothing, viewNotes } from './notes.ts';
import { toggleDetails } from './open-details.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { showPicking } from './picking.ts';
import { readTable, type ReadTable } from './read-table.ts';
import { showDetails, showOpenDetails } from './row-details.ts';
import { firstSame, showRows } from './rows.ts';
import { foundRows, reachSearch } from './site-search.ts';
import { itemsFor } from './share-menu.ts';
import { Status, summaryOf } from './status.ts';
import {
  cleanText,
  defaultView,
  formatPlace,
  formatView,
  isSameView,
  NEEDS_MAX,
  type Need,
  type ViewProblem,
  type ViewState,
} from './view-state.ts';
import { wording } from './wording.ts';

const TYPING_MS = 300;

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
  /** Whether the reader is picking rows: then those not picked are shown, too. */
  #picking = false;
  #columns: Columns | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #status: Status | undefined;
  /** The view in words, as it was said last. */
  #said = '';

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.#read ??= readTable(this);
    const { table, vocabulary } = this.#read;
    this.#columns ??= new Columns(this, this.#read);
    this.#status ??= new Status(partOf(this, 'status'));
    addOrderButtons(this.#read, (row) => {
      this.#change({ order: nextOrder(this.#state.order, row) });
    });
    this.#listen(table);
    linkCells(table, this.#listeners.signal);
    markCurrentGroup(table, partOf(this, 'groups'), this.#listeners.signal);
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
    this.#status?.stop();
    markWords(this.#table.table, '');
  }

  #listen(table: HTMLTableElement): void {
    listen(
      this,
      table,
      {
        addressChanged: () => this.#restore(),
        leaving: () => this.#writeTyped(),
        optionToggled: (box) => this.#toggleOption(box),
        groupToggled: ({ value, checked }) => {
          this.#change(withGroup(this.#state, value, checked, this.#table.groups.length));
          showTop(table);
        },
        rowToggled: ({ value, checked }) => this.#change(withRow(this.#state, value, checked)),
        pickerOpened: () => showPickerAndTable(this, table),
        searchReached: reachSearch,
        // Most often it finds what the letters found: then what was said, and the focus, stay.
        searchAnswers: () => {
          if (this.#summary(this.#workOut(this.#state)) !== this.#said) this.#show(this.#state);
        },
        viewChosen: (options) => this.#change({ options, order: undefined }),
        pressed: (button, does) => this.#pressed(button, does),
        chipPressed: (chip, option) => this.#openChip(chip, option),
        typed: (text) => this.#typed(text),
        searchEmptied: () => this.#change({ text: '' }),
        detailsOpened: (details) => {
          addNeedButtons(details, this.#table, this.#state, (need) => this.#toggleNeed(need));
          showDetails(details, this.#table, this.#workOut(this.#state).columns);
        },
      },
      this.#listeners.signal,
    );
  }

  #typed(text: string): void {
    clearTimeout(this.#typing);
    this.#problems = [];
    this.#cleared = undefined;
    this.#show({ ...this.#state, text: cleanText(text), place: undefined });
    this.#typing = setTimeout(() => this.#writeTyped(), TYPING_MS);
  }

  #toggleOption(box: HTMLInputElement): void {
    const change = withOption(this.#state, box.value, box.checked);
    if (change) this.#change(change);
    else {
      box.checked = true;
      this.#say(wording.oneOptionStays);
    }
  }

  #pressed(button: HTMLButtonElement, does: string): void {
    switch (does) {
      case 'differences':
        this.#change({ differences: !this.#state.differences });
        break;
      case 'pick':
        this.#picking = !this.#picking;
        this.#show(this.#state);
        break;
      case 'details':
        toggleDetails(button, this.#table.table);
        break;
      case 'share':
        openMenu(button, this.#shareItems());
        break;
      case 'clear': {
        const before = this.#state;
        this.#picking = false;
        this.#change(defaultView(this.#known));
        this.#cleared = before;
        this.#showClear();
        focusFirst(this, '[data-do=undo]');
        break;
      }
      case 'undo':
        if (this.#cleared) this.#change(this.#cleared);
        focusFirst(this, '[data-do=clear]');
        break;
      default:
    }
  }

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
    // A link to another row of the same view leaves open what the reader opened.
    if (!isSameView(state, this.#state, this.#known)) this.#unfolded.clear();
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
    const filters = ['text', 'groups', 'rows', 'differences'].some((key) => key in change);
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

  #show(state: ViewState): void {
    this.#state = state;
    const outcome = this.#workOut(state);
    this.#columns?.show(outcome.columns);
    showRows(this.#table, outcome, (group) => this.#unfold(group));
    showNothing(this, this.#table, state, outcome, (change) => this.#change(change));
    showControls(this, this.#table, state, outcome);
    showPicking(this, this.#table, this.#picking, state.rows);
    showOpenDetails(this.#table, outcome.columns);
    this.#showNotes(outcome);
    markWords(this.#table.table, state.text);
    this.#showClear();
    this.#said = this.#summary(outcome);
    this.#say(this.#said);
  }

  #summary(outcome: Outcome): string {
    return summaryOf(outcome, this.#table.elements.size, this.#problems);
  }

  #showClear(): void {
    const isDefault = formatView({ ...this.#state, place: undefined }, this.#known) === '';
    showClear(this, !isDefault, this.#cleared !== undefined);
  }

  #workOut(state: ViewState): Outcome {
    const { groups, rows } = this.#table;
    const view = this.#picking ? { ...state, rows: [] } : state;
    return outcomeOf(view, { groups, rows, unfolded: this.#unfolded, found: foundRows });
  }

  /** Shows the equal rows of a group; focus goes to the first of them, since the button that asked is gone. */
  #unfold(group: string): void {
    const first = firstSame(this.#table, this.#workOut(this.#state), group);
    this.#unfolded.add(group);
    this.#show(this.#state);
    first?.querySelector<HTMLElement>('a')?.focus();
  }

  #openChip(chip: HTMLElement, id: string): void {
    const { columns } = this.#workOut(this.#state);
    const items = chipItems(id, columns, this.#state.options, {
      order: (options) => {
        this.#change({ options, order: undefined });
        focusChip(this, id);
      },
      remove: () => this.#remove(id),
    });
    openMenu(chip, items);
  }

  /** Takes an option out; focus goes to the chip that follows, else to the picker. */
  #remove(id: string): void {
    const next = nextChip(this, id);
    const change = withOption(this.#state, id, false);
    if (change) this.#change(change);
    focusChip(this, next);
  }

  #showNotes(outcome: Outcome): void {
    const notes = viewNotes(this.#table, this.#state, outcome, this.#problems, (need) => {
      this.#toggleNeed(need);
      focusFirst(this, '[data-part=need]', '[data-part=options-button]');
    });
    const box = partOf(this, 'notes');
    if (notes.length > 0 || box.childElementCount > 0) box.replaceChildren(...notes);
  }

  #toggleNeed(need: Need): void {
    const change = withNeed(this.#state, need);
    if (change) this.#change(change);
    else this.#say(wording.mostNeeds(NEEDS_MAX));
  }

  #say(text: string): void {
    this.#status?.say(text);
  }

  #shareItems() {
    const { checked = '' } = this.dataset;
    return itemsFor(this.#table, this.#state, this.#workOut(this.#state), checked, (text) =>
      this.#say(text),
    );
  }
}
