/**
 * “Quote this”: loaded on first use. A permalink opens a menu of forms beside it; selected words get one of their own.
 */
import { escapeHtml } from '../../formats/escape.ts';
import {
  datedLink,
  embedCode,
  quoteAsCsv,
  quoteAsHtml,
  quoteAsMarkdown,
  quoteAsText,
  textFragmentLink,
  type Quote,
} from './quote.ts';
import { copy, type Copy } from '../../browser/clipboard.ts';
import { openMenu, type MenuItem } from '../../browser/menu.ts';
import { sayWhatChanged } from './what-changed.ts';
import controls from '../../styles/controls.css';
import styles from './quote.css';
import { editionDay, embedAddress, quoteAt, quoteOfPage, quoteOfSelection } from './read-place.ts';

for (const css of [controls, styles]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** One polite line for all that is copied, made on first use. */
function say(text: string): void {
  let line = document.querySelector<HTMLElement>('.quote-status');
  if (!line) {
    line = document.createElement('p');
    line.className = 'quote-status';
    line.role = 'status';
    document.body.append(line);
  }
  line.textContent = text;
}

/** What a reader must know about a link before sending it. */
const reach = (link: string): string =>
  link.startsWith('file:')
    ? ' Its link opens on this computer only: this copy does not know its public address.'
    : '';

const copyItem = (label: string, done: string, what: () => Copy): MenuItem => ({
  label,
  act: () => {
    void copy(what()).then((copied) => {
      if (copied) say(`Copied: ${done}`);
    });
  },
});

function itemsOf(quote: Quote): MenuItem[] {
  const item = (label: string, done: string, what: () => Copy): MenuItem =>
    copyItem(label, `${done}.${reach(quote.link)}`, what);
  const day = editionDay();
  return [
    item('Copy link', 'link', () => ({
      text: quote.link,
      html: `<a href="${escapeHtml(quote.link)}">${escapeHtml(quote.title)}</a>`,
    })),
    item(`Copy link as of ${day}`, `link that shows what changes after ${day}`, () => ({
      text: datedLink(quote.link, day),
    })),
    item('Copy as Markdown', 'Markdown', () => ({ text: quoteAsMarkdown(quote) })),
    item('Copy for a document', 'rich text', () => ({
      text: quoteAsText(quote),
      html: quoteAsHtml(quote),
    })),
    item('Copy for a chat', 'text', () => ({ text: quoteAsText(quote) })),
    item('Copy as CSV', 'CSV', () => ({ text: quoteAsCsv(quote) })),
  ];
}

/** The page’s lean form for other sites, in the theme chosen here, which is all there is to choose. */
function embedItem(title: string): MenuItem[] {
  const address = embedAddress();
  if (address === undefined) return [];
  const { theme } = document.documentElement.dataset;
  const chosen = theme === 'light' || theme === 'dark' ? theme : undefined;
  return [
    copyItem(
      `Copy embed, ${chosen === undefined ? 'in the theme of its reader' : `always ${chosen}`}`,
      `an <iframe> for other pages.${reach(address)}`,
      () => ({ text: embedCode(address, title, chosen) }),
    ),
  ];
}

/** Opens the menu of a permalink, or of a button that stands for the whole page. */
export function quoteFrom(trigger: HTMLElement): void {
  if (trigger instanceof HTMLAnchorElement) openMenu(trigger, itemsOf(quoteAt(trigger)));
  else {
    const quote = quoteOfPage();
    openMenu(trigger, [...itemsOf(quote), ...embedItem(quote.title)]);
  }
}

let selectionButton: HTMLButtonElement | undefined;

/** Elements of running text that may hold a button. Not the cells of a table, whose words are read off it. */
const textBlocks = 'p, li, dd, dt, h1, h2, h3, figcaption';

/** Shows a button at selected words, or takes it away when none are. */
export function quoteSelection(): void {
  const selection = getSelection();
  const quote = selection && !selection.isCollapsed ? quoteOfSelection(selection) : undefined;
  if (!selection || !quote) {
    selectionButton?.remove();
    selectionButton = undefined;
    return;
  }
  if (!selectionButton) {
    selectionButton = document.createElement('button');
    selectionButton.type = 'button';
    selectionButton.className = 'control quote-selection';
    selectionButton.popover = 'manual';
    selectionButton.textContent = 'Quote';
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
  const words = quote.lines[0]?.text.slice(1, -1) ?? '';
  const link = textFragmentLink(`${quote.link}#${quote.fragment}`, words);
  button.onclick = () => {
    openMenu(
      button,
      itemsOf({ ...quote, link }).filter(({ label }) => label !== 'Copy as CSV'),
    );
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
