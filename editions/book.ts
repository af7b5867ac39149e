/**
 * Turns the built pages into a book: chapters in reading order, ids that are unique over all of them, links between
 * pages rewritten to those ids, controls and scripts left out. EPUB, PDF and the single HTML file are made from it.
 */
import { parse } from 'parse5';
import { mapCssUrls } from '../build/portable/css-urls.ts';
import { idReferencesOf } from '../build/portable/references.ts';
import { fragmentId, parseSiteUrl } from '../build/portable/site-url.ts';
import {
  attribute,
  classesOf,
  elementsIn,
  firstNamed,
  hasClass,
  isElement,
  isText,
  mapTree,
  setAttribute,
  textOf,
  type Element,
  type Node,
} from './html-tree.ts';
import { mergeEqualCards } from './equal-cards.ts';
import { columnCount, stackedTable } from './stacked-table.ts';

/** One page of the site. */
export interface Chapter {
  /** The page it was: `learn/ecs.html`. */
  file: string;
  /** Unique in the book and good for XML: `learn.ecs`. The ids inside begin with it and `--`. */
  id: string;
  title: string;
  /** What the page shows, without the frame of the site. Links inside the book are `#id`. */
  body: Element;
}

/** A place in the table of contents. A part without a page of its own has no chapter. */
export interface Entry {
  title: string;
  chapter: Chapter | undefined;
  children: Entry[];
}

export interface Book {
  title: string;
  description: string;
  /** In reading order. */
  contents: Entry[];
  /** The chapters of `contents`, in the same order. */
  chapters: Chapter[];
  /** Which chapter holds an id. */
  chapterOf: ReadonlyMap<string, Chapter>;
  /** Every style sheet of the pages, each once, in order of first use. Addresses in them are root-absolute. */
  styles: string[];
  /** Where the site is published, with a slash at the end; undefined when it was built without an address. */
  site: string | undefined;
}

export interface BookOptions {
  /** Tables with more columns than this become lists. */
  maxColumns: number;
}

/** Elements that do something only on a page with scripts, or say something only about such a page. */
const controls = new Set(
  'script style template noscript link meta button input select textarea label fieldset datalist dialog iframe object embed video audio canvas nav'.split(
    ' ',
  ),
);

/** Parts of a page that only navigate, or repeat what is elsewhere in the book. */
const leftOut: readonly ((element: Element) => boolean)[] = [
  (element) =>
    [
      'permalink',
      'rail',
      'twins',
      'swap',
      'swap-back',
      'controls',
      'report',
      'layer-choice',
      'layer-lists',
      'paste-message',
    ].some((name) => hasClass(element, name)),
  // A row’s notes are the text of its own page; so are an option’s.
  (element) => element.tagName === 'tr' && hasClass(element, 'more'),
  // It counts rows and mentions these notes; the first words of the page say the same.
  (element) => element.tagName === 'caption' && hasNotes(element.parentNode),
  (element) => element.tagName === 'details' && parentIs(element, 'dd'),
  // Details are open in a book; what only asked to open them is removed.
  (element) => element.tagName === 'summary' && /^show\b/i.test(textOf(element)),
  (element) => attribute(element, 'hidden') === '' || attribute(element, 'popover') !== undefined,
];

const hasNotes = (table: Element['parentNode']): boolean =>
  table !== null && elementsIn(table).some((row) => hasClass(row, 'more'));

const parentIs = ({ parentNode }: Element, name: string): boolean =>
  parentNode !== null && isElement(parentNode) && parentNode.tagName === name;

const isLeftOut = (element: Element): boolean =>
  controls.has(element.tagName) || leftOut.some((rule) => rule(element));

interface Page {
  file: string;
  main: Element;
  title: string;
  crumbs: { label: string; file: string | undefined; fragment: boolean }[];
  /** Pages of the site that its text links to, in order. */
  mentions: string[];
}

/**
 * The book of a built site. `pages` is the source of every HTML page, by path. Left out are `s/` (share pages),
 * `embed/`, `download/`, `404.html`, `offline.html` (about copies of the site), and whatever asks search engines not to
 * list it.
 * Throws when there is no index.html.
 */
export function makeBook(pages: ReadonlyMap<string, string>, { maxColumns }: BookOptions): Book {
  const home = pages.get('index.html');
  if (home === undefined)
    throw new Error('The site has no index.html, which begins the book. Build it: npm run build.');
  const styles = new Set<string>();
  const read = new Map<string, Page>();
  for (const [file, source] of pages) {
    if (/^(?:s|embed|download)\/|^(?:404|offline)\.html$/.test(file)) continue;
    const document = parse(source);
    const all = elementsIn(document);
    const main = all.find(({ tagName }) => tagName === 'main');
    if (!main || all.some(isUnlisted)) continue;
    for (const { tagName, childNodes } of all)
      if (tagName === 'style') {
        const css = childNodes.map((node) => (isText(node) ? node.value : '')).join('');
        styles.add(mapCssUrls(css, (address) => fromRoot(address, file)));
      }
    read.set(file, readPage(file, main));
  }
  const frame = elementsIn(parse(home));
  const order = frame
    .filter(({ tagName, parentNode }) => tagName === 'a' && inNav(parentNode))
    .map((link) => parseSiteUrl(attribute(link, 'href') ?? '', 'index.html')?.file ?? '');
  const canonical = frame.find((element) => attribute(element, 'rel') === 'canonical');
  const description = frame.find((element) => attribute(element, 'name') === 'description');

  const chapters = new Map<string, Chapter>();
  for (const page of read.values()) chapters.set(page.file, toChapter(page, maxColumns));
  const chapterOf = prefixIds([...chapters.values()]);
  const site = canonical && new URL('.', attribute(canonical, 'href')).href;
  for (const chapter of chapters.values()) rewriteLinks(chapter, chapters, chapterOf, site);
  const contents = arrange([...read.values()], chapters, order);
  return {
    title: textOf(frame.find(({ tagName }) => tagName === 'title') ?? frame[0] ?? parse('')),
    description: (description && attribute(description, 'content')) ?? '',
    contents,
    chapters: flatten(contents),
    chapterOf,
    styles: [...styles],
    site,
  };
}

/** An address of a page from the root of the site; one that leaves the site stays unchanged. */
function fromRoot(address: string, file: string): string {
  const target = parseSiteUrl(address, file);
  return target ? `/${target.file}` : address;
}

const isUnlisted = (element: Element): boolean =>
  element.tagName === 'meta' &&
  attribute(element, 'name') === 'robots' &&
  /\bnoindex\b/.test(attribute(element, 'content') ?? '');

const inNav = (node: Element['parentNode']): boolean =>
  node !== null &&
  isElement(node) &&
  ((node.tagName === 'nav' && !inMain(node)) || inNav(node.parentNode));
const inMain = (node: Element['parentNode']): boolean =>
  node !== null && isElement(node) && (node.tagName === 'main' || inMain(node.parentNode));

function readPage(file: string, main: Element): Page {
  const heading = firstNamed(main, 'h1');
  const title = heading ? textOf(heading, isLeftOut) : file;
  const nav = elementsIn(main).find((element) => hasClass(element, 'crumbs'));
  const crumbs = (nav?.childNodes ?? []).flatMap((node) => {
    const label = textOf(node).replace(/^\/\s*|\s*\/$/g, '');
    const url = isElement(node) && parseSiteUrl(attribute(node, 'href') ?? '', file);
    if (label === '' || label === title) return [];
    return [
      { label, file: url ? url.file : undefined, fragment: url ? url.fragment !== '' : false },
    ];
  });
  const mentions = elementsIn(main)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => parseSiteUrl(attribute(link, 'href') ?? '', file)?.file ?? '');
  return { file, main, title, crumbs, mentions };
}

function toChapter({ file, main, title }: Page, maxColumns: number): Chapter {
  mapTree(main, (node) => {
    if (!isElement(node)) return isText(node) ? [node] : [];
    if (isLeftOut(node)) return [];
    if (node.tagName.includes('-') || node.tagName === 'form') return node.childNodes;
    if (node.tagName === 'table' && columnCount(node) > maxColumns) return [stackedTable(node)];
    if (node.tagName === 'details') return [opened(node)];
    if (hasClass(node, 'cell-cards')) mergeEqualCards(node);
    return [node];
  });
  return { file, id: file.replace(/\.html$/, '').replaceAll('/', '.'), title, body: main };
}

/** Details as they appear on paper: open, their summary a line above. */
function opened(details: Element): Element {
  details.tagName = details.nodeName = 'div';
  setAttribute(details, 'open', undefined);
  setAttribute(details, 'name', undefined);
  for (const child of details.childNodes)
    if (isElement(child) && child.tagName === 'summary') {
      child.tagName = child.nodeName = 'p';
      setAttribute(child, 'class', [...classesOf(child), 'summary'].join(' '));
    }
  return details;
}

/** Makes the ids of all chapters unique, and what names them follow. */
function prefixIds(chapters: readonly Chapter[]): Map<string, Chapter> {
  const chapterOf = new Map<string, Chapter>();
  for (const chapter of chapters) {
    const { id: prefix, body } = chapter;
    chapterOf.set(prefix, chapter);
    const elements = elementsIn(body);
    const own = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
    const named = (id: string): string => `${prefix}--${id}`;
    setAttribute(body, 'id', undefined);
    for (const element of elements) {
      const id = attribute(element, 'id');
      const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
      for (const reference of idReferencesOf({ attributes })) {
        const value = attribute(element, reference.attribute) ?? '';
        const renamed = value.includes('#')
          ? value.replace(`#${reference.id}`, `#${named(reference.id)}`)
          : value
              .split(/\s+/)
              .filter((word) => own.has(word) || word.startsWith(`${prefix}--`))
              .map((word) => (own.has(word) ? named(word) : word))
              .join(' ');
        setAttribute(element, reference.attribute, renamed === '' ? undefined : renamed);
      }
      if (id === undefined) continue;
      setAttribute(element, 'id', named(id));
      chapterOf.set(named(id), chapter);
    }
  }
  return chapterOf;
}

function rewriteLinks(
  { file, body }: Chapter,
  chapters: ReadonlyMap<string, Chapter>,
  known: ReadonlyMap<string, Chapter>,
  site: string | undefined,
): void {
  mapTree(body, (node) => {
    if (!isElement(node) || node.tagName !== 'a') return [node];
    const target = parseSiteUrl(attribute(node, 'href') ?? '', file);
    if (!target) return [node];
    const chapter = chapters.get(target.file);
    if (!chapter) return outOfBook(node, target.file + target.query + target.fragment, site);
    const id = `${chapter.id}--${fragmentId(target.fragment) ?? ''}`;
    setAttribute(node, 'href', `#${known.has(id) ? id : chapter.id}`);
    return [node];
  });
}

/** A link to a file that is no chapter: to the published site, else its words alone. */
function outOfBook(link: Element, address: string, site: string | undefined): Node[] {
  if (site === undefined) return link.childNodes;
  setAttribute(link, 'href', new URL(address, site).href);
  return [link];
}

/**
 * The table of contents. A page belongs where its breadcrumbs say; pages without any come in the order of the
 * navigation, then by name. Siblings are in the order in which the page above them mentions them.
 */
function arrange(
  pages: readonly Page[],
  chapters: ReadonlyMap<string, Chapter>,
  navigation: readonly string[],
): Entry[] {
  const top: Entry[] = [];
  const entries = new Map<string, Entry>();
  const mentions = new Map(pages.map((page) => [page.file, page.mentions]));
  const place = (list: readonly string[] | undefined, file: string): number => {
    const found = list?.indexOf(file) ?? -1;
    return found < 0 ? Number.MAX_SAFE_INTEGER : found;
  };
  const entryOf = (page: Page): Entry => {
    const entry = { title: page.title, chapter: chapters.get(page.file), children: [] };
    entries.set(page.file, entry);
    return entry;
  };
  const byName = [...pages].sort((a, b) => (a.file < b.file ? -1 : 1));
  const roots = byName.filter(({ crumbs }) => crumbs.length === 0);
  const first = ['index.html', ...navigation];
  for (const page of roots.sort((a, b) => place(first, a.file) - place(first, b.file)))
    top.push(entryOf(page));
  const hubOf = ({ crumbs }: Page): string => crumbs[0]?.file ?? '';
  const inner = byName
    .filter(({ crumbs }) => crumbs.length > 0)
    .sort((a, b) => place(mentions.get(hubOf(a)), a.file) - place(mentions.get(hubOf(b)), b.file));
  for (const page of inner) {
    let siblings = top;
    for (const crumb of page.crumbs) {
      const known = crumb.fragment ? undefined : entries.get(crumb.file ?? '');
      const part =
        known ?? siblings.find(({ chapter, title }) => !chapter && title === crumb.label);
      if (part) siblings = part.children;
      else {
        const made: Entry = { title: crumb.label, chapter: undefined, children: [] };
        siblings.push(made);
        siblings = made.children;
      }
    }
    siblings.push(entryOf(page));
  }
  return top;
}

const flatten = (entries: readonly Entry[]): Chapter[] =>
  entries.flatMap(({ chapter, children }) => [...(chapter ? [chapter] : []), ...flatten(children)]);
