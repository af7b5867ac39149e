import { linkTo } from '../places/address.ts';
import { site } from './site-places.ts';

/** Everything one can look up, by its first letter: rows, pages, options, terms, claims and questions, each with its address. */
export function siteIndex() {
  const { letters } = site();
  return letters.map(({ letter, entries }) => ({
    letter,
    entries: entries.map(({ title, kind, address }) => ({ title, kind, href: linkTo(address) })),
  }));
}
