import { hideUser } from '../model/hide-user.ts';

/** Software that hosts repositories and whose address for a new issue is known. */
export type Forge = 'github' | 'gitlab' | 'gitea' | 'bitbucket';

/** A repository readers can open. */
export interface Repository {
  /** Its page, without a slash at the end: `https://github.com/you/berth`. */
  url: string;
  /** Undefined when its host is none that is known. */
  forge: Forge | undefined;
}

const expected = 'expected the address of a repository, such as https://github.com/you/berth';

/** A part of the name of a host that says what runs there: `github.com`, `gitlab.example`, `git.forgejo.example`. */
const hostParts: readonly (readonly [RegExp, Forge])[] = [
  [/^github\b/, 'github'],
  [/^gitlab\b/, 'gitlab'],
  [/^(gitea|forgejo|codeberg)\b/, 'gitea'],
  [/^bitbucket\b/, 'bitbucket'],
];

/** What stands after a repository in the addresses of its own pages. */
const pagesOfRepository = new Set(
  '- actions blob branches commit commits issues merge_requests pulls pull releases src tags tree wiki'.split(
    ' ',
  ),
);

function forgeOf(host: string): Forge | undefined {
  const parts = host.split('.');
  return hostParts.find(([pattern]) => parts.some((part) => pattern.test(part)))?.[1];
}

/** Below a group of GitLab, or a sub-path, a repository may be any number of folders deep; its pages start after two. */
function pathOf(pathname: string): string {
  const folders = pathname.split('/').filter((folder) => folder !== '');
  const end = folders.findIndex((folder, place) => place >= 2 && pagesOfRepository.has(folder));
  return folders
    .slice(0, end < 0 ? undefined : end)
    .join('/')
    .replace(/\.git$/, '');
}

/** What someone who wrote `git@host:you/berth.git`, `ssh://…` or `host/you/berth` means. */
function nearestAddress(text: string): string | undefined {
  const guess = text
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^.*@/s, '')
    .replace(/^([^/:]+\.[^/:]+):(?!\d+\/)/, '$1/');
  const url = `https://${guess}`;
  if (!/^[^/]+\.[^/]+\/./.test(guess) || !URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return `${origin}/${pathOf(pathname)}`;
}

/**
 * The repository of the text of REPO_URL, as browsers show it or as Git clones it over https: `.git`, a query, a
 * fragment and a page below it (`/tree/main`) are dropped. Undefined when the text is missing or blank. Throws on anything
 * that is no such address, and on one with a user name or password, which it does not repeat. Pure.
 */
export function repositoryOf(found: string | undefined): Repository | undefined {
  const text = (found?.trim() ?? '').replace(/^git\+(?=https?:)/, '');
  if (text === '') return undefined;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    const nearest = nearestAddress(text);
    throw new Error(
      `REPO_URL is “${hideUser(text)}”, which readers cannot open in a browser; ${expected}.` +
        (nearest === undefined ? '' : ` Nearest: ${nearest}`),
    );
  }
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    // Not repeated: a log would keep the password.
    throw new Error(
      `REPO_URL holds a user name or password, which every page would show; ${expected}. ` +
        'If it was a real one, it is in the history of your shell now: replace it.',
    );
  const forge = forgeOf(url.hostname);
  const path = pathOf(url.pathname);
  // A host that is not known may keep one repository at its root.
  if (forge !== undefined && !path.includes('/'))
    throw new Error(
      `REPO_URL is “${hideUser(text)}”, which names no repository of ${url.host}; ${expected}.`,
    );
  return { url: `${url.origin}/${path}`.replace(/\/$/, ''), forge };
}
