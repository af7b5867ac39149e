/**
 * Cuts a place out of a built page, to stand alone on a share page: a heading with all that follows it up to the next
 * one, an entry, or the questions of a group of rows.
 */
import {
  html as parse5Html,
  parse,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';

/** A place as text and as HTML. */
export interface Excerpt {
  id: string;
  title: string;
  /** A part of its page, which alone does not say what it is about; an entry (claim, word) does. */
  section: boolean;
  /** The whole excerpt as one line of text. */
  text: string;
  /** Without ids, permalinks and drawings; links as on the page, `#x` made absolute. */
  html: string;
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const attribute = (node: Tree.Element, name: string): string | undefined =>
  node.attrs.find((one) => one.name === name)?.value;
const hasClass = (node: Tree.Element, name: string): boolean =>
  (attribute(node, 'class') ?? '').split(/\s+/).includes(name);

const blocks = new Set(['p', 'li', 'h2', 'h3', 'h4', 'dt', 'dd', 'summary', 'figcaption', 'pre']);

const outOfText = ['fine', 'small', 'code-sides'];

/** The words of a node. A block ends as a sentence; tables, code and fine print (sources, links) stay out. */
function textOf(node: Tree.Node): string {
  if (!isElement(node)) return node.nodeName === '#text' && 'value' in node ? node.value : '';
  if (node.tagName === 'table' || outOfText.some((name) => hasClass(node, name))) return ' ';
  const text = node.childNodes.map(textOf).join('');
  if (!blocks.has(node.tagName) || text.trim() === '') return text;
  const end = /^(h[2-4]|dt)$/.test(node.tagName) ? ':' : '.';
  return `${/[.?!:…”]\s*$/.test(text) ? text : text.trimEnd() + end} `;
}
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A place as running text: its sentences, or the questions of its tables where it has none. */
function wordsOf(body: readonly Tree.ChildNode[]): string {
  const text = tidy(body.map(textOf).join(' '));
  return text === '' ? tidy(body.flatMap(rowQuestions).map(textOf).join(' ')) : text;
}

const dropped = new Set(['script', 'style', 'template', 'figure', 'svg', 'nav', 'button']);

/** Copies a node without what only works on its page. */
function portableCopy(node: Tree.ChildNode, page: string): Tree.ChildNode | undefined {
  if (!isElement(node)) return node.nodeName === '#comment' ? undefined : node;
  if (dropped.has(node.tagName) || hasClass(node, 'permalink')) return undefined;
  const attrs = node.attrs
    .filter(
      ({ name }) =>
        name !== 'id' && name !== 'for' && !/^aria-(labelledby|describedby|controls)$/.test(name),
    )
    .map((one) =>
      one.name === 'href' && one.value.startsWith('#')
        ? { ...one, value: `/${page}${one.value}` }
        : one,
    );
  // The excerpt is all there is to read on its page.
  if (node.tagName === 'details') attrs.push({ name: 'open', value: '' });
  const copy: Tree.Element = { ...node, attrs, childNodes: [] };
  copy.childNodes = node.childNodes.flatMap((child) => portableCopy(child, page) ?? []);
  return copy;
}

function serializeAll(nodes: readonly Tree.ChildNode[]): string {
  const fragment = parseFragment('');
  fragment.childNodes = [...nodes];
  // The serializer writes every attribute with a value.
  return serialize(fragment).replaceAll(/(<details[^>]*) open="">/g, '$1 open>');
}

/** The words of a page’s h1. Pure. */
export function headingOf(source: string): string | undefined {
  const find = (node: Tree.Node): Tree.Element | undefined => {
    if (isElement(node) && node.tagName === 'h1') return node;
    if (!('childNodes' in node)) return undefined;
    for (const child of node.childNodes) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const heading = find(parse(source));
  return heading && headingText(heading);
}

/** Every place of a page that gets a share page. Pure. */
export function excerptsOf(page: string, source: string): Excerpt[] {
  const found: Excerpt[] = [];
  const visit = (node: Tree.Node, siblings: readonly Tree.ChildNode[]): void => {
    if (isElement(node)) {
      const id = attribute(node, 'id');
      if (node.tagName === 'nav' || node.tagName === 'template') return;
      const cut = id === undefined ? undefined : cutAt(node, siblings);
      if (id !== undefined && cut) {
        const body = cut.body.flatMap((child) => portableCopy(child, page) ?? []);
        found.push({
          id,
          title: cut.title,
          section: cut.section,
          text: wordsOf(body),
          html: serializeAll(body),
        });
      }
    }
    if ('childNodes' in node) {
      const children = node.childNodes;
      children.forEach((child, index) => visit(child, children.slice(index + 1)));
    }
  };
  visit(parse(source), []);
  return found;
}

/** Title and content of a place; undefined for ids that are not places of their own (rows and cells have pages). */
function cutAt(
  node: Tree.Element,
  after: readonly Tree.ChildNode[],
): { title: string; section: boolean; body: Tree.ChildNode[] } | undefined {
  if (/^h[2-3]$/.test(node.tagName)) {
    const level = Number(node.tagName.slice(1));
    const end = after.findIndex(
      (sibling) =>
        isElement(sibling) &&
        /^h[1-6]$/.test(sibling.tagName) &&
        Number(sibling.tagName.slice(1)) <= level,
    );
    const body = end === -1 ? after : after.slice(0, end);
    // The head of a wide section wraps its heading: then the content follows the wrapper.
    const parent = node.parentNode;
    const beside =
      parent && isElement(parent) && hasClass(parent, 'section-head') && parent.parentNode
        ? parent.parentNode.childNodes.slice(parent.parentNode.childNodes.indexOf(parent) + 1)
        : body;
    return { title: headingText(node), section: true, body: [...beside] };
  }
  if (node.tagName === 'article' || hasClass(node, 'entry')) {
    const heading = firstHeading(node);
    return (
      heading && {
        title: headingText(heading),
        section: false,
        body: contentWithout(node, heading),
      }
    );
  }
  if (hasClass(node, 'group') && node.parentNode) {
    const links = node.parentNode.childNodes.flatMap((row) => rowQuestions(row));
    return { title: tidy(textOf(node)).replace(/[.:]$/, ''), section: true, body: [listOf(links)] };
  }
  return undefined;
}

/** The words of a heading, without its permalink. */
const headingText = (heading: Tree.Element): string =>
  tidy(
    heading.childNodes
      .filter((child) => !isElement(child) || !hasClass(child, 'permalink'))
      .map(textOf)
      .join(''),
  );

function firstHeading(node: Tree.Element): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (/^(h[2-6]|dt)$/.test(child.tagName)) return child;
    const inner = firstHeading(child);
    if (inner) return inner;
  }
  return undefined;
}

/** The children of an entry, the one that is or holds the heading without it; `dd` unwrapped. */
function contentWithout(node: Tree.Element, heading: Tree.Element): Tree.ChildNode[] {
  return node.childNodes.flatMap((child): Tree.ChildNode[] => {
    if (child === heading || !isElement(child)) return [];
    if (child.childNodes.includes(heading))
      return child.childNodes.filter((inner) => inner !== heading);
    return child.tagName === 'dd' ? [{ ...child, tagName: 'p', nodeName: 'p' }] : [child];
  });
}

/** The link in the header of each row: the question, leading to the row’s own page. */
function rowQuestions(row: Tree.Node): Tree.Element[] {
  if (!isElement(row)) return [];
  if (row.tagName === 'th')
    return row.childNodes.filter(isElement).filter((one) => hasClass(one, 'question'));
  return row.childNodes.flatMap(rowQuestions);
}

function listOf(items: readonly Tree.Element[]): Tree.Element {
  const [list] = parseFragment('<ul></ul>').childNodes.filter(isElement);
  if (!list) throw new Error('parse5 gave no list for <ul></ul>.');
  list.childNodes = items.map((item) => ({
    nodeName: 'li',
    tagName: 'li',
    attrs: [],
    namespaceURI: parse5Html.NS.HTML,
    parentNode: list,
    childNodes: [item],
  }));
  return list;
}
