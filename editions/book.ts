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
import type { OutlineEntry } from '../src/places/outline.ts';
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

/** What a book is made from. */
export interface BookSource {
  /** The source of HTML pages, by path. */
  pages: ReadonlyMap<string, string>;
  /** The pages that become chapters, in reading order. */
  outline: readonly OutlineEntry[];
  /** Ids of cards with the same answer, by the page they are on. */
  equalAnswers: ReadonlyMap<string, readonly (readonly string[])[]>;
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
  (element) => attribute(element, 'data-part') === 'opener',
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
  title: string;
  main: Element;
}

/**
 * The book of a built site. Throws when the site has no index.html, or lacks a page of the outline.
 */
export function makeBook(
  { pages, outline, equalAnswers }: BookSource,
  { maxColumns }: BookOptions,
): Book {
  const home = pages.get('index.html');
  if (home === undefined)
    throw new Error('The site has no index.html, which begins the book. Build it: npm run build.');
  const styles = new Set<string>();
  const chapters = new Map<string, Chapter>();
  for (const { page: file, title } of flat(outline)) {
    if (file === undefined) continue;
    const all = elementsIn(parse(pages.get(file) ?? ''));
    const main = all.find(({ tagName }) => tagName === 'main');
    if (!main)
      throw new Error(
        `The site has no page ${file} with a <main>, which its facts and texts name. Build it again: npm run build.`,
      );
    for (const { tagName, childNodes } of all)
      if (tagName === 'style') {
        const css = childNodes.map((node) => (isText(node) ? node.value : '')).join('');
        styles.add(mapCssUrls(css, (address) => fromRoot(address, file)));
      }
    const equal = equalAnswers.get(file) ?? [];
    chapters.set(file, toChapter({ file, title, main }, maxColumns, equal));
  }
  const frame = elementsIn(parse(home));
  const canonical = frame.find((element) => attribute(element, 'rel') === 'canonical');
  const description = frame.find((element) => attribute(element, 'name') === 'description');

  const chapterOf = prefixIds([...chapters.values()]);
  const site = canonical && new URL('.', attribute(canonical, 'href')).href;
  for (const chapter of chapters.values()) rewriteLinks(chapter, chapters, chapterOf, site);
  return {
    title: textOf(frame.find(({ tagName }) => tagName === 'title') ?? frame[0] ?? parse('')),
    description: (description && attribute(description, 'content')) ?? '',
    contents: entriesOf(outline, chapters),
    chapters: [...chapters.values()],
    chapterOf,
    styles: [...styles],
    site,
  };
}

/** An outline as one list, in its order. */
const flat = (outline: readonly OutlineEntry[]): OutlineEntry[] =>
  outline.flatMap((entry) => [entry, ...flat(entry.children)]);

const entriesOf = (
  outline: readonly OutlineEntry[],
  chapters: ReadonlyMap<string, Chapter>,
): Entry[] =>
  outline.map(({ title, page, children }) => ({
    title,
    chapter: chapters.get(page ?? ''),
    children: entriesOf(children, chapters),
  }));

/** An address of a page from the root of the site; one that leaves the site stays unchanged. */
function fromRoot(address: string, file: string): string {
  const target = parseSiteUrl(address, file);
  return target ? `/${target.file}` : address;
}

function toChapter(
  { file, main, title }: Page,
  maxColumns: number,
  equal: readonly (readonly string[])[],
): Chapter {
  mapTree(main, (node) => {
    if (!isElement(node)) return isText(node) ? [node] : [];
    if (isLeftOut(node)) return [];
    if (node.tagName.includes('-') || node.tagName === 'form') return node.childNodes;
    if (node.tagName === 'table' && columnCount(node) > maxColumns) return [stackedTable(node)];
    if (node.tagName === 'details') return [opened(node)];
    if (hasClass(node, 'cell-cards')) mergeEqualCards(node, equal);
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
