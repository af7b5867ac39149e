import { hideUser } from '../src/model/hide-user.ts';

/** The variable that holds the public address of a hosted build. */
const variable = 'SITE_URL';

const expected =
  'expected the full address of the folder the site is served from, such as https://docs.example/containers/';

/**
 * The public address of the site as everything else uses it: absolute, http or https, in ASCII, ending in a slash; a
 * port and a sub-path stay. Undefined when `found`, the text of SITE_URL, is missing or blank. Throws on anything else,
 * naming the variable, what was found and what is expected. Pure.
 */
export function siteAddress(found: string | undefined): string | undefined {
  const text = found?.trim() ?? '';
  if (text === '') return undefined;
  const refuse = (why: string): never => {
    throw new Error(`${variable} is “${hideUser(text)}”: ${why}`);
  };
  // `localhost:4321` parses, with the scheme “localhost:”.
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const guess = `https://${text.replace(/^.*@/s, '').replace(/^\/+/, '')}`;
    return refuse(
      URL.canParse(guess)
        ? `it has no https:// before it; ${expected}. Nearest: ${withSlash(new URL(guess)).href}.`
        : `it is no address; ${expected}.`,
    );
  }
  if (!URL.canParse(text)) return refuse(`it is no address; ${expected}.`);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse(`readers cannot open ${url.protocol}// in a browser; ${expected}.`);
  if (url.username !== '' || url.password !== '') {
    // Not repeated in full, because a log would keep the password.
    throw new Error(
      `${variable} holds a user name or password, which every page would show; ${expected}.`,
    );
  }
  if (url.search !== '' || url.hash !== '')
    return refuse(`a query or fragment cannot be part of it; ${expected}.`);
  return withSlash(url).href;
}

/** The folder an address names: a page at its end is left out. */
function withSlash(url: URL): URL {
  const folder = new URL(url);
  folder.search = '';
  folder.hash = '';
  folder.pathname = folder.pathname.replace(/\/index\.html$/, '/').replace(/\/*$/, '/');
  return folder;
}
