/**
 * Search, loaded when a reader first reaches for it. The build puts the index before this code, in
 * `globalThis.berthSearch`; the box is already there, empty (search.element.ts).
 */
import {
  unpackEntries,
  unpackIndex,
  unpackPassages,
  type PackedIndex,
  type PackedText,
} from './entry.ts';
import { createSearch } from './search.ts';
import { fillDialog } from './search-dialog.ts';
import styles from './search.css';

/** A row is found with at least this share of the score of the best one. */
const ROW_SHARE = 0.5;
const ROWS_MOST = 12;

declare global {
  /** The rows of the comparison that a search finds, best first, by their ids. */
  var berthFindRows: ((query: string) => string[]) | undefined;

  /** The index, and the file in `_berth/` that has the full text behind it; none in `astro dev`. */
  var berthSearch: { index: PackedIndex; textScript?: string };
  /** Set by that file. */
  var berthSearchText: PackedText;
}

/** Passages indexed in one go: few enough that a key pressed meanwhile is answered in the next frame. */
const AT_ONCE = 25;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const { index, textScript } = globalThis.berthSearch;
const search = createSearch(unpackIndex(index));
globalThis.berthFindRows = (query) => {
  const rows = search.find(query).filter(({ entry }) => entry.kind === 'row');
  const least = (rows[0]?.score ?? 0) * ROW_SHARE;
  return rows
    .filter(({ score }) => score >= least)
    .slice(0, ROWS_MOST)
    .map(({ entry }) => entry.href.replace(/^.*\/|\.html.*$/g, ''));
};
/** Tells those who ask for rows that the answer may be another now. */
function sayNew(): void {
  document.dispatchEvent(new Event('berth-search'));
}

const dialog = document.querySelector<HTMLDialogElement>('dialog#search');
if (dialog) {
  const view = fillDialog(dialog, search, new URL('..', globalThis.berth.scriptFolder()));
  if (textScript !== undefined) void addFullText(textScript, view);
}
sayNew();

async function addFullText(script: string, view: ReturnType<typeof fillDialog>): Promise<void> {
  try {
    await globalThis.berth.loadScript(script);
  } catch (error) {
    view.note(`Only titles and summaries are searched: ${String(error)}`);
    return;
  }
  const { entries, passages: packed } = globalThis.berthSearchText;
  search.addEntries(unpackEntries(entries));
  const passages = unpackPassages(packed);
  for (let start = 0; start < passages.length; start += AT_ONCE) {
    await new Promise((resolve) => setTimeout(resolve));
    search.addPassages(passages.slice(start, start + AT_ONCE));
  }
  view.refresh();
  sayNew();
}
