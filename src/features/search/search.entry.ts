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

declare global {
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
const dialog = document.querySelector<HTMLDialogElement>('dialog#search');
if (dialog) {
  const view = fillDialog(dialog, search, new URL('..', globalThis.berth.scriptFolder()));
  if (textScript !== undefined) void addFullText(textScript, view);
}

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
}
