import { mapCssUrls } from './css-urls.ts';
import type { Page, PageStep } from '../page.ts';
import { describe, type HtmlElement } from './html-elements.ts';
import { idReferencesOf, isLink, referencesOf } from './references.ts';
import { parseSiteUrl } from './site-url.ts';

/** An address, and where in its file it is, in words. */
export interface Mention {
  address: string;
  where: string;
}

/** What the checks of the whole site need to know of one page; all else of it can be forgotten. */
export interface PageFacts {
  ids: ReadonlySet<string>;
  /** Each address of the page once, where it first appears. */
  mentions: readonly Mention[];
  /** Ids the page names that it must have itself. */
  named: readonly { id: string; where: string }[];
  /** What is wrong with the page whatever the others hold: what, and what to do. */
  problems: readonly string[];
}

/** Reads what the checks need to know, before addresses are rewritten: messages show them as their author wrote them. */
export const readFacts: PageStep = (page) => ({ ...page, facts: factsOf(page) });

/** What the checks need to know of a page. Pure. */
export function factsOf({ file, elements }: Pick<Page, 'file' | 'elements'>): PageFacts {
  const problems = file.endsWith('.html') ? policyProblems(elements) : [];
  const ids = new Set<string>();
  const mentions = new Map<string, string>();
  const named: { id: string; where: string }[] = [];
  for (const element of elements) {
    const id = element.attributes.get('id');
    if (id !== undefined && ids.has(id))
      problems.push(
        `${describe(element, 'id')} repeats an id of this page. Rename one of the two.`,
      );
    if (id !== undefined) ids.add(id);
    for (const reference of idReferencesOf(element))
      named.push({ id: reference.id, where: describe(element, reference.attribute) });
    for (const { attribute, addresses } of referencesOf(element))
      for (const address of addresses)
        if (!mentions.has(address)) mentions.set(address, describe(element, attribute));
    if (element.name === 'style')
      for (const address of addressesOf(element.text))
        if (!mentions.has(address)) mentions.set(address, `url(${address})`);
  }
  return {
    ids,
    mentions: [...mentions].map(([address, where]) => ({ address, where })),
    named,
    problems,
  };
}

/** The addresses in a style sheet. Pure. */
export function addressesOf(css: string): string[] {
  const addresses: string[] = [];
  mapCssUrls(css, (address) => {
    addresses.push(address);
    return address;
  });
  return addresses;
}

/** What the content security policy or a browser's rules for files on disk would refuse. */
function policyProblems(elements: readonly HtmlElement[]): string[] {
  const problems: string[] = [];
  if (!elements.some(({ name, attributes }) => name === 'meta' && attributes.has('charset')))
    problems.push(
      'has no <meta charset>, after which the content security policy goes. Add it to the head.',
    );
  for (const element of elements) {
    const { name, attributes } = element;
    for (const attribute of attributes.keys()) {
      if (attribute === 'style')
        problems.push(
          `${describe(element, attribute)} is an inline style, which the policy refuses. Use a class.`,
        );
      if (/^on[a-z]+$/.test(attribute))
        problems.push(
          `${describe(element, attribute)} is an inline handler, which the policy refuses. Use a custom element.`,
        );
    }
    if (name === 'base') problems.push('<base> changes what every link means. Remove it.');
    if (name === 'script' && attributes.get('type') === 'module')
      problems.push(
        `${describe(element, 'type')} does not run from disk. Expected a classic script: put the code into an entry, <name>.entry.ts.`,
      );
    for (const attribute of ['crossorigin', 'integrity'])
      if (attributes.has(attribute) && !isLink(element) && loadsOwnFile(element))
        problems.push(
          `${describe(element, attribute)} on a file of the site: browsers then refuse it from disk. Remove ${attribute}.`,
        );
  }
  return problems;
}

const loadsOwnFile = (element: HtmlElement): boolean =>
  referencesOf(element).some(({ addresses }) =>
    addresses.some((address) => parseSiteUrl(address, 'index.html')),
  );
