/**
 * “Quote this”: loaded on first use. A permalink opens a menu of forms next to it; selected words get a menu of their
 * own.
 */
import { escapeHtml } from '../../formats/escape.ts';
import {
  datedLink,
  embedCode,
  quoteAsCsv,
  quoteAsHtml,
  quoteAsMarkdown,
  quoteAsText,
  type Quote,
} from './quote.ts';
import { copy, type Copy } from '../../browser/clipboard.ts';
import { openMenu, type MenuItem } from '../../browser/menu.ts';
import { sayWhatChanged } from './what-changed.ts';
import controls from '../../styles/controls.css';
import styles from './quote.css';
import { editionDay, embedAddress } from './page-address.ts';
import { quoteAt, quoteOfPage } from './read-place.ts';
import { isQuotable, quoteOfSelection } from './selection.ts';
import { wording } from './wording.ts';

for (const css of [controls, styles]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** One polite line for all that is copied, made on first use. */
function say(text: string): void {
  let line = document.querySelector<HTMLElement>('[data-part=quote-status]');
  if (!line) {
    line = document.createElement('p');
    line.className = 'quote-status';
    line.dataset['part'] = 'quote-status';
    line.role = 'status';
    document.body.append(line);
  }
  line.textContent = text;
}

/** Copies, and says what; `more` is what a reader must know about it. */
const copyItem = (label: string, done: string, what: () => Copy, more = ''): MenuItem => ({
  label,
  act: () => {
    void copy(what()).then((copied) => {
      if (copied) say(wording.copied(done) + more);
    });
  },
});

/**
 * The forms of a quote. A quote without an address keeps its text; an item that would be only a link says why there is
 * none.
 */
function itemsOf(quote: Quote, more = ''): MenuItem[] {
  const { link } = quote;
  const day = editionDay();
  const linkItem = (label: string, done: string, what: (address: string) => Copy): MenuItem =>
    link === undefined
      ? { label, act: () => say(wording.noLink) }
      : copyItem(label, done, () => what(link), more);
  const wordsItem = (label: string, done: string, what: () => Copy): MenuItem =>
    copyItem(label, done, what, link === undefined ? wording.withoutLink : more);
  return [
    linkItem(wording.copyLink, wording.copiedLink, (address) => ({
      text: address,
      html: `<a href="${escapeHtml(address)}">${escapeHtml(quote.title)}</a>`,
    })),
    linkItem(wording.copyDatedLink(day), wording.copiedDatedLink(day), (address) => ({
      text: datedLink(address, day),
    })),
    wordsItem(wording.copyMarkdown, wording.copiedMarkdown, () => ({
      text: quoteAsMarkdown(quote),
    })),
    wordsItem(wording.copyRich, wording.copiedRich, () => ({
      text: quoteAsText(quote),
      html: quoteAsHtml(quote),
    })),
    wordsItem(wording.copyText, wording.copiedText, () => ({ text: quoteAsText(quote) })),
  ];
}

/** A table of answers for a spreadsheet; words alone make none. */
const csvItem = (quote: Quote): MenuItem =>
  copyItem(
    wording.copyCsv,
    wording.copiedCsv,
    () => ({ text: quoteAsCsv(quote) }),
    quote.link === undefined ? wording.withoutLink : '',
  );

/** The page’s lean form for other sites, in the theme chosen here, which is all there is to choose. */
function embedItem(title: string): MenuItem[] {
  const address = embedAddress();
  if (address === undefined) return [];
  const { theme } = document.documentElement.dataset;
  const chosen = theme === 'light' || theme === 'dark' ? theme : undefined;
  return [
    copyItem(wording.copyEmbed(chosen), wording.copiedEmbed, () => ({
      text: embedCode(address, title, chosen),
    })),
  ];
}

/** Opens the menu of a permalink, or of a button for the whole page. */
export function quoteFrom(trigger: HTMLElement): void {
  const isPlace = trigger instanceof HTMLAnchorElement;
  const quote = isPlace ? quoteAt(trigger) : quoteOfPage();
  const items = [...itemsOf(quote), csvItem(quote)];
  openMenu(trigger, isPlace ? items : [...items, ...embedItem(quote.title)]);
}

let selectionButton: HTMLButtonElement | undefined;

/** Elements of running text that may hold a button. Not the cells of a table, whose words are read off it. */
const textBlocks = 'p, li, dd, dt, h1, h2, h3, figcaption';

/** Shows a button at selected words, or takes it away when none are. */
export function quoteSelection(): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !isQuotable(selection)) {
    selectionButton?.remove();
    selectionButton = undefined;
    return;
  }
  if (!selectionButton) {
    selectionButton = document.createElement('button');
    selectionButton.type = 'button';
    selectionButton.className = 'control quote-selection';
    selectionButton.dataset['part'] = 'quote-selection';
    selectionButton.popover = 'manual';
    selectionButton.textContent = wording.quote;
    // Pressing the button must not clear the selection first.
    selectionButton.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
  }
  const button = selectionButton;
  // Where the words are, so that Tab leads to it from there; a popover, so that no box around them clips or moves it.
  const { endContainer } = selection.getRangeAt(0);
  const around = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  const place = around?.closest(textBlocks) ?? document.body;
  if (button.parentElement !== place) place.append(button);
  button.showPopover();
  const box = selection.getRangeAt(0).getBoundingClientRect();
  button.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 96)) + scrollX}px`;
  button.style.top = `${box.bottom + scrollY + 8}px`;
  button.onclick = () => {
    // Its label is not text of the page: the words around it must be found without it.
    button.remove();
    const { findable, ...quote } = quoteOfSelection(selection);
    place.append(button);
    button.showPopover();
    button.focus({ preventScroll: true });
    openMenu(button, itemsOf(quote, findable ? '' : wording.notFindable));
  };
}

globalThis.berthQuote = { quoteFrom, quoteSelection, sayWhatChanged };

declare global {
  var berthQuote: {
    quoteFrom: typeof quoteFrom;
    quoteSelection: typeof quoteSelection;
    sayWhatChanged: typeof sayWhatChanged;
  };
}
