/**
 * Keeps former addresses alive: a former page becomes a page that leads to the new one, a former id becomes a place on
 * its old page.
 */
import MagicString from 'magic-string';
import type { Move } from '../../src/data/moves.ts';
import { escapeHtml } from '../../src/formats/escape.ts';
import { elementsOf } from '../portable/html-elements.ts';
import { parseAddress } from '../../src/places/share-page.ts';
import { fillFrame } from './frame.ts';

/**
 * The pages that change or appear when `moves` are applied to the built `pages`, by file. `frame` is the built share
 * page with its marks. Throws on a move whose target does not exist or whose address is in use. Pure.
 */
export function movedPages(
  pages: ReadonlyMap<string, string>,
  moves: readonly Move[],
  frame: string,
): Map<string, string> {
  const changed = new Map<string, string>();
  const current = (page: string): string | undefined => changed.get(page) ?? pages.get(page);
  for (const move of moves) {
    const from = parseAddress(move.from);
    const to = move.to === undefined ? undefined : parseAddress(move.to);
    const target = to && current(to.page);
    if (to && (target === undefined || (to.id !== undefined && !hasId(target, to.id))))
      throw new Error(
        `src/data/moves.ts: “${move.from}” moved to “${move.to ?? ''}”, which the built site does not have. Correct the address it moved to.`,
      );
    const source = current(from.page);
    if (
      from.id === undefined ? source !== undefined : source !== undefined && hasId(source, from.id)
    )
      throw new Error(
        `src/data/moves.ts: “${move.from}” is still an address of the site. Remove the move, or rename what uses the address.`,
      );
    if (from.id === undefined || source === undefined)
      changed.set(from.page, leadPage(frame, move));
    else changed.set(from.page, withStub(source, from.id, from.page, move));
  }
  return changed;
}

const hasId = (source: string, id: string): boolean =>
  elementsOf(source).some(({ attributes }) => attributes.get('id') === id);

const link = (to: string): string => `<a href="/${escapeHtml(to)}">${escapeHtml(to)}</a>`;

const sentence = (move: Move): string =>
  `${escapeHtml(move.reason)}${move.to === undefined ? '' : ` It is now at ${link(move.to)}.`}`;

/** The page at the address of a former page. */
function leadPage(frame: string, move: Move): string {
  const gone = move.to === undefined;
  const page = parseAddress(move.from).page;
  const filled = fillFrame(frame, page, {
    title: gone ? 'This page is gone' : 'This page has moved',
    text: `${move.reason}${gone ? '' : ` It is now at ${move.to ?? ''}.`}`,
    html: `<p>${sentence(move)}</p>`,
    address: gone ? '/index.html' : `/${move.to ?? ''}`,
    place: gone ? 'Berth' : (move.to ?? ''),
  });
  // A page that is gone does not lead on, so that its reader can read why.
  return gone ? filled.replaceAll(' data-forward', '') : filled;
}

/** The page with a place for its former id: at the target when that is on the page, else a line at the end. */
function withStub(source: string, id: string, page: string, move: Move): string {
  const edit = new MagicString(source);
  const elements = elementsOf(source);
  const to = move.to === undefined ? undefined : parseAddress(move.to);
  if (to?.page === page && to.id !== undefined) {
    const index = elements.findIndex(({ attributes }) => attributes.get('id') === to.id);
    // Only cells of a row may hold a place.
    const holder = elements.slice(index).find(({ name }) => name !== 'tr' && name !== 'tbody');
    if (holder?.startTag)
      edit.appendLeft(holder.startTag.end, `<span id="${escapeHtml(id)}"></span>`);
  } else {
    const main = elements.find(({ name }) => name === 'main');
    if (main?.whole)
      edit.appendLeft(
        main.whole.end - '</main>'.length,
        `<p id="${escapeHtml(id)}">${sentence(move)}</p>`,
      );
  }
  return edit.toString();
}
