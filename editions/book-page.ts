/** The whole book as one HTML document that needs no other file: the single-file edition, and what the PDF prints. */
import { serialize } from 'parse5';
import { escapeHtml } from '../src/formats/escape.ts';
import { contentType } from '../scripts/setup/content-types.mjs';
import { mapCssUrls } from '../build/portable/css-urls.ts';
import { idReferencesOf } from '../build/portable/references.ts';
import type { Book, Chapter, Entry } from './book.ts';
import { mergeStyles } from './book-styles.ts';
import type { Edition } from './edition.ts';
import {
  attribute,
  elementsIn,
  isElement,
  isText,
  setAttribute,
  type Element,
} from './html-tree.ts';
import { keepStyled, styledNames, type StyledNames } from './styled-names.ts';

export interface BookPageOptions {
  edition: Edition;
  /** Styles of the book itself, after those of the site. */
  css: string;
  /** The bytes of a file of the site that a style sheet names; undefined when it has none. */
  read: (file: string) => Buffer | undefined;
}

/** The document. The trees of the book are changed on the way, so a book makes one document. */
export function bookPage(book: Book, { edition, css, read }: BookPageOptions): string {
  const styles = mapCssUrls(`${mergeStyles(book.styles)}\n${css}`, (address) => {
    const bytes = address.startsWith('/') ? read(address.slice(1)) : undefined;
    return bytes ? `data:${contentType(address)};base64,${bytes.toString('base64')}` : address;
  }).replaceAll('</style', '<\\/style');
  const used = { ...styledNames(styles), ids: idsNamed(book) };
  const { version, date, licence } = edition;
  const from =
    book.site === undefined
      ? ''
      : ` Newest edition: <a href="${escapeHtml(book.site)}">${escapeHtml(book.site)}</a>.`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(book.title)}</title><meta name="description" content="${escapeHtml(book.description)}"><meta name="author" content="Berth"><style>
${styles}
@page{@bottom-left{content:"Berth ${version}. Facts checked up to ${date}."}}
@page:first{@bottom-left{content:none}}
</style></head><body class="book">
<header class="frame book-head"><p class="book-title">Berth</p><p class="lead">${escapeHtml(book.description)}</p><p class="small">Version ${escapeHtml(version)}. Facts checked up to <time>${date}</time>.${from} ${linked(licence)}. Not affiliated with AWS.</p></header>
<nav class="frame book-contents" id="contents" aria-labelledby="contents-title"><h2 id="contents-title">Contents</h2>${contentsList(book.contents)}</nav>
<main>
${chapterSections(book.contents, [], used)}</main></body></html>
`;
}

const linked = (text: string): string =>
  escapeHtml(text).replace(/, (https:\S+)/, (_, url: string) => `, <a href="${url}">${url}</a>`);

function contentsList(entries: readonly Entry[]): string {
  const items = entries.map(({ title, chapter, children }) => {
    const name = chapter
      ? `<a href="#${chapter.id}">${escapeHtml(title)}</a>`
      : `<span>${escapeHtml(title)}</span>`;
    return `<li>${name}${children.length > 0 ? contentsList(children) : ''}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}

function chapterSections(entries: readonly Entry[], above: readonly string[], used: Used): string {
  return entries
    .map(({ title, chapter, children }) => {
      const own = chapter ? section(chapter, above, used) : part(title, above.length + 1);
      return own + chapterSections(children, [...above, title], used);
    })
    .join('');
}

const part = (title: string, level: number): string =>
  `<div class="frame book-part"><p role="heading" aria-level="${level}">${escapeHtml(title)}</p></div>\n`;

function section({ id, body }: Chapter, above: readonly string[], used: Used): string {
  for (const element of elementsIn(body)) prepare(element, above.length, used);
  const path = above.map((title) => ` / ${escapeHtml(title)}`).join('');
  return `<section class="frame book-chapter" id="${id}"><p class="crumbs"><a href="#contents">Contents</a>${path}</p>${serialize(body)}</section>\n`;
}

/** The ids that something in the book names: nothing else can lead a reader to one. */
const idsNamed = ({ chapters }: Book): Set<string> =>
  new Set(
    chapters
      .flatMap(({ body }) => elementsIn(body))
      .flatMap((element) => {
        const href = attribute(element, 'href') ?? '';
        const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
        const named = idReferencesOf({ attributes }).map(({ id }) => id);
        return href.startsWith('#') ? [...named, href.slice(1)] : named;
      }),
  );

interface Used extends StyledNames {
  ids: ReadonlySet<string>;
}

/** Where white space between elements is never shown. */
const spaceless = new Set('table thead tbody tfoot tr dl svg g'.split(' '));

/** Drops what nothing reads, and numbers heading levels by where the chapter is in the book. */
function prepare(element: Element, depth: number, used: Used): void {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined && depth > 0)
    setAttribute(element, 'aria-level', String(Math.min(6, Number(level) + depth)));
  keepStyled(element, used);
  const id = attribute(element, 'id');
  if (id !== undefined && !used.ids.has(id)) setAttribute(element, 'id', undefined);
  if (isPreformatted(element)) return;
  if (spaceless.has(element.tagName))
    element.childNodes = element.childNodes.filter(
      (child) => !isText(child) || child.value.trim() !== '',
    );
  for (const child of element.childNodes)
    if (isText(child)) child.value = child.value.replace(/\s+/g, ' ');
  if (level !== undefined) trimEnds(element);
}

/** Headings keep their spaces on paper (book.css), so those around their words must go. */
function trimEnds({ childNodes }: Element): void {
  const first = childNodes[0];
  const last = childNodes.at(-1);
  if (first && isText(first)) first.value = first.value.trimStart();
  if (last && isText(last)) last.value = last.value.trimEnd();
}

const isPreformatted = (element: Element): boolean =>
  element.tagName === 'pre' ||
  (element.parentNode !== null &&
    isElement(element.parentNode) &&
    isPreformatted(element.parentNode));
