import { nearest } from '../../src/model/nearest.ts';
import { mapCssUrls } from './css-urls.ts';
import { describe, type HtmlElement } from './html-elements.ts';
import { idReferencesOf, isLink, referencesOf } from './references.ts';
import { fragmentId, parseSiteUrl } from './site-url.ts';

/** The built site as the checks see it. */
export interface Site {
  /** Every file, by path from the root of the site. */
  files: ReadonlySet<string>;
  /** The elements of each HTML and SVG file. */
  pages: ReadonlyMap<string, readonly HtmlElement[]>;
  /** The text of each style sheet. */
  styles: ReadonlyMap<string, string>;
}

const suggestion = (wanted: string, known: Iterable<string>): string => {
  const near = nearest(wanted, known);
  return near === undefined ? '' : ` Nearest: ${near}.`;
};

export interface Problem {
  file: string;
  /** What is wrong where in the file, and what to do. */
  text: string;
}

/** Everything wrong with the links, ids and policy of a site, in page order. Pure. */
export function checkPages(site: Site): Problem[] {
  const ids = new Map<string, Set<string>>();
  for (const [file, elements] of site.pages) ids.set(file, idsOf(elements));
  const problems: Problem[] = [];
  for (const [file, elements] of site.pages) {
    const report = (text: string): void => void problems.push({ file, text });
    if (file.endsWith('.html')) checkPolicy(elements, report);
    checkIds(elements, ids.get(file) ?? new Set(), report);
    for (const element of elements) {
      for (const { attribute, addresses } of referencesOf(element))
        for (const address of addresses)
          checkAddress(site, ids, file, address, describe(element, attribute), report);
      if (element.name === 'style') checkStyle(site, ids, file, element.text, report);
    }
  }
  for (const [file, css] of site.styles)
    checkStyle(site, ids, file, css, (text) => void problems.push({ file, text }));
  return problems;
}

/** One line for each different problem; a problem of the frame is in every page, and is said once. Pure. */
export function problemLines(problems: readonly Problem[]): string[] {
  const filesByText = Map.groupBy(problems, ({ text }) => text);
  return [...filesByText].map(([text, found]) => {
    const [first = '', ...others] = new Set(found.map(({ file }) => file));
    const more = others.length === 1 ? (others[0] ?? '') : `${others.length} more`;
    return `${first}${others.length > 0 ? ` and ${more}` : ''}: ${text}`;
  });
}

type Report = (text: string) => void;

function idsOf(elements: readonly HtmlElement[]): Set<string> {
  return new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
}

function checkIds(elements: readonly HtmlElement[], known: Set<string>, report: Report): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = element.attributes.get('id');
    if (id !== undefined) {
      if (seen.has(id))
        report(`${describe(element, 'id')} repeats an id of this page. Rename one of the two.`);
      seen.add(id);
    }
    for (const { attribute, id: named } of idReferencesOf(element))
      if (!known.has(named))
        report(
          `${describe(element, attribute)} names the id "${named}", which no element of this page has.` +
            `${suggestion(named, known)} Correct the id or add the element.`,
        );
  }
}

function checkAddress(
  { files }: Site,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  address: string,
  where: string,
  report: Report,
): void {
  const target = parseSiteUrl(address, from);
  if (!target) return;
  if (!files.has(target.file)) {
    report(
      `${where} points to ${target.file}, which does not exist.` +
        `${suggestion(target.file, files)} Correct the address (pages end in .html) or add the file.`,
    );
    return;
  }
  const id = fragmentId(target.fragment);
  const known = ids.get(target.file);
  if (id !== undefined && known && !known.has(id))
    report(
      `${where} points to #${id}, which ${target.file} does not have.` +
        `${suggestion(id, known)} Correct the fragment or give an element this id.`,
    );
}

function checkStyle(
  site: Site,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  file: string,
  css: string,
  report: Report,
): void {
  mapCssUrls(css, (address) => {
    checkAddress(site, ids, file, address, `url(${address})`, report);
    return address;
  });
}

/** What the content security policy or a browser's rules for files on disk would refuse. */
function checkPolicy(elements: readonly HtmlElement[], report: Report): void {
  if (!elements.some(({ name, attributes }) => name === 'meta' && attributes.has('charset')))
    report(
      'has no <meta charset>, after which the content security policy goes. Add it to the head.',
    );
  for (const element of elements) {
    const { name, attributes } = element;
    for (const attribute of attributes.keys()) {
      if (attribute === 'style')
        report(
          `${describe(element, attribute)} is an inline style, which the policy refuses. Use a class.`,
        );
      if (/^on[a-z]+$/.test(attribute))
        report(
          `${describe(element, attribute)} is an inline handler, which the policy refuses. Use a custom element.`,
        );
    }
    if (name === 'base') report('<base> changes what every link means. Remove it.');
    if (name === 'script' && attributes.get('type') === 'module')
      report(
        `${describe(element, 'type')} does not run from disk. Expected a classic script: put the code into an entry, <name>.entry.ts.`,
      );
    if (isLink(element)) continue;
    const own = referencesOf(element).some(({ addresses }) =>
      addresses.some((address) => parseSiteUrl(address, 'index.html')),
    );
    for (const attribute of ['crossorigin', 'integrity'])
      if (own && attributes.has(attribute))
        report(
          `${describe(element, attribute)} on a file of the site: browsers then refuse it from disk. Remove ${attribute}.`,
        );
  }
}
