/** What a source page says: its title, its text, and the words around a phrase. Pure. */
import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'footer', 'head']);

export interface PageText {
  title: string;
  /** Everything a reader sees, on one line. */
  text: string;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function collect(node: Node, parts: string[]): void {
  if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
  if (silent.has(node.nodeName) || !('childNodes' in node)) return;
  const block = !/^(?:a|b|i|em|strong|code|span|kbd|abbr|sup|sub|#document.*)$/.test(node.nodeName);
  for (const child of node.childNodes) collect(child, parts);
  if (block) parts.push(' ');
}

function titleIn(node: Node): string | undefined {
  if (!('childNodes' in node)) return undefined;
  if (node.nodeName === 'title')
    return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  for (const child of node.childNodes) {
    const found = titleIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The title and text of an answer. Anything but HTML is its own text. */
export function readPage(body: string, contentType: string): PageText {
  if (!/html/i.test(contentType)) return { title: '', text: oneLine(body) };
  const document = parse(body);
  const parts: string[] = [];
  collect(document, parts);
  return { title: oneLine(titleIn(document) ?? ''), text: oneLine(parts.join('')) };
}

/** Text in the form in which phrases are looked for: one kind of quote, dash and space, lower case. */
const plain = (text: string): string =>
  oneLine(
    text
      .normalize('NFKC')
      .replaceAll(/[‘’]/g, "'")
      .replaceAll(/[“”]/g, '"')
      .replaceAll(/[‐-―]/g, '-')
      .replaceAll(/[`*\u00AD\u200B]/g, ''),
  ).toLowerCase();

/** Characters on either side that count as the text around a phrase. */
const AROUND = 300;

/** A hash of the text around a phrase; undefined where the phrase is not on the page. */
export function around(text: string, phrase: string): string | undefined {
  const [page, wanted] = [plain(text), plain(phrase)];
  const at = page.indexOf(wanted);
  if (at < 0) return undefined;
  const excerpt = page.slice(Math.max(0, at - AROUND), at + wanted.length + AROUND);
  return createHash('sha256').update(excerpt).digest('hex').slice(0, 12);
}

/** Whether a page that answers 200 says that there is nothing: by its title, or by being the front page of its host. */
export function isSoftMissing(asked: string, final: string, { title, text }: PageText): boolean {
  if (/\b(?:404|not found|page (?:can(?:no|')t|could not) be found)\b/i.test(title)) return true;
  if (text.length < 600 && /\b(?:404|page not found|no longer exists)\b/i.test(text)) return true;
  return new URL(asked).pathname !== '/' && new URL(final).pathname === '/';
}
