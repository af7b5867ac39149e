/** Where others find this page: at its canonical address, or on a host; a copy on disk knows no public address. */
import { answerAt, embedOf, rowPage, sectionAt, sitePage, viewOf } from '../../places/address.ts';
import { sharePageOf } from '../../places/share-page.ts';

/** A host may serve the page under another address than its own. */
const here = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
  location.href.replace(/[?#].*$/, '');

/** The root of the site, ending in a slash: every page knows the way to the home page. */
function siteRoot(): string {
  const home = document.querySelector('a[data-home]')?.getAttribute('href') ?? '';
  return new URL('.', new URL(home, here())).href;
}

/** The public address of a file of the site; undefined where nobody else could open it. */
export function publicAddress(path: string): string | undefined {
  const root = siteRoot();
  return root.startsWith('file:') ? undefined : root + path;
}

/** This page’s path below the root of the site. */
export const ownPath = (): string => here().slice(siteRoot().length) || sitePage.home;

/** Where other sites find the lean form of this page: a row or a pair has one. */
export function embedAddress(): string | undefined {
  const embed = embedOf(ownPath());
  return embed && publicAddress(embed);
}

/** Options that the comparison shows because its address names them, as they are written there. */
function chosenColumns(): string {
  const options = new URLSearchParams(location.search).get('o') ?? '';
  return /^[a-z0-9,-]{1,400}$/.test(options) ? options : '';
}

/**
 * The address of a place: its page that unfurls, where it has one, or this page at that place. In the comparison a row
 * has a page of its own; where the reader has chosen columns, the link keeps them instead.
 */
export function addressOf(id: string): string | undefined {
  const page = ownPath();
  const shared = sharePageOf({ page, id });
  if (shared !== undefined) return publicAddress(shared);
  if (page !== sitePage.compare) return publicAddress(sectionAt(page, id));
  const columns = chosenColumns();
  if (columns !== '') return publicAddress(sectionAt(viewOf(columns.split(',')), id));
  const [row = '', option] = id.split('--');
  return publicAddress(option === undefined ? rowPage(row) : answerAt(row, option));
}

/** Newest day facts of this edition were checked (ISO date). */
export const editionDay = (): string =>
  document.querySelector<HTMLTimeElement>('time[data-edition]')?.dateTime ?? '';
