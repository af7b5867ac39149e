import type { Move } from '../data/moves.ts';
import { answerAt, cellAt, embedPage, rowAt, rowOnOptionPage, rowPage } from './address.ts';
import type { Place } from './place.ts';
import { parseAddress } from './share-page.ts';

/** A row as far as its addresses go. */
interface Named {
  id: string;
  aliases?: readonly string[];
}

/**
 * The moves that former ids of rows imply: the row’s own page with a place for each option, its lean form, its place in
 * the whole table with each cell, and its place on each option’s page. `on` is not known for an alias and left empty.
 * Pure.
 */
export function movesOfAliases(rows: readonly Named[], options: readonly string[]): Move[] {
  return rows.flatMap(({ id, aliases = [] }) =>
    aliases.flatMap((old) => {
      const renamed = (from: string, to: string): Move => ({
        from,
        to,
        on: '',
        reason: 'The row was given another name.',
      });
      return [
        renamed(rowPage(old), rowPage(id)),
        renamed(embedPage(old), embedPage(id)),
        renamed(rowAt(old), rowAt(id)),
        ...options.flatMap((option) => [
          renamed(answerAt(old, option), answerAt(id, option)),
          renamed(cellAt(old, option), cellAt(id, option)),
          renamed(rowOnOptionPage(option, old), rowOnOptionPage(option, id)),
        ]),
      ];
    }),
  );
}

/**
 * The places that former addresses are. Throws on a move whose target is no place, or whose address is one, naming the
 * move. `known` are the addresses of the site as it is. Pure.
 */
export function movedPlaces(moves: readonly Move[], known: ReadonlySet<string>): Place[] {
  const former = new Set<string>();
  return moves.map(({ from, to, reason }) => {
    if (to !== undefined && !known.has(to) && !former.has(to))
      throw new Error(
        `src/data/moves.ts: “${from}” moved to “${to}”, which is not a place of the site. Correct the address it moved to.`,
      );
    if (known.has(from))
      throw new Error(
        `src/data/moves.ts: “${from}” is still an address of the site. Remove the move, or rename what uses the address.`,
      );
    former.add(from);
    return {
      kind: 'moved',
      ...parseAddress(from),
      title: to === undefined ? 'This page is gone' : 'This page has moved',
      parent: to ?? 'Berth',
      text: reason,
      sources: [],
    };
  });
}

/** The former ids of one page. */
export interface FormerIds {
  /** By the id on the same page that holds the content now. */
  within: Map<string, string[]>;
  /** Ids whose content is on another page, or gone. */
  elsewhere: { id: string; move: Move }[];
}

/** The former ids of each page that has any. Pure. */
export function formerOn(moves: readonly Move[]): Map<string, FormerIds> {
  const found = new Map<string, FormerIds>();
  for (const move of moves) {
    const { page, id } = parseAddress(move.from);
    if (id === undefined) continue;
    const own = found.get(page) ?? { within: new Map<string, string[]>(), elsewhere: [] };
    found.set(page, own);
    const to = move.to === undefined ? undefined : parseAddress(move.to);
    if (to?.page === page && to.id !== undefined)
      own.within.set(to.id, [...(own.within.get(to.id) ?? []), id]);
    else own.elsewhere.push({ id, move });
  }
  return found;
}

/**
 * The moves of whole pages, by the former page. A page of which only ids moved counts as well: without a page they have
 * no place. `pages` are those of the site as it is. Pure.
 */
export function formerPages(moves: readonly Move[], pages: ReadonlySet<string>): Map<string, Move> {
  const found = new Map<string, Move>();
  for (const move of moves) {
    const { page, id } = parseAddress(move.from);
    if (!pages.has(page) && (id === undefined || !found.has(page))) found.set(page, move);
  }
  return found;
}
