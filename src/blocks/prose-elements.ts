import { givenOf, isFigure, type ProseNode } from '../places/prose.ts';

/** A node of prose as it is shown: plain text, an element of HTML, or a block with what it was given. */
export type ProseElement =
  | { kind: 'text'; text: string }
  | { kind: 'tag'; tag: string; given: Record<string, string>; children: readonly ProseNode[] }
  | { kind: 'block'; name: string; given: Record<string, unknown>; children: readonly ProseNode[] };

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  inlineCode: 'code',
  listItem: 'li',
  blockquote: 'blockquote',
  code: 'pre',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};

const element = (
  tag: string,
  children: readonly ProseNode[],
  given: Record<string, string> = {},
): ProseElement => ({ kind: 'tag', tag, given, children });

/** The entries of a list without space between them show no paragraphs. */
const tight = (items: readonly ProseNode[]): ProseNode[] =>
  items.map((item) => ({
    ...item,
    children: (item.children ?? []).flatMap((child) =>
      child.type === 'paragraph' ? (child.children ?? []) : [child],
    ),
  }));

/**
 * What the nodes of a prose become away from their page: drawings and code with notes are left out, links to a place on
 * `page` name the page. Throws on a kind of node that it does not know. Pure.
 */
export function proseElements(nodes: readonly ProseNode[], page: string): ProseElement[] {
  return nodes
    .filter((node) => !isFigure(node))
    .map((node) => {
      const { type, value, name, url = '', depth = 2, children = [] } = node;
      if (type === 'text') return { kind: 'text', text: value ?? '' };
      if (type.startsWith('mdxJsx'))
        return { kind: 'block', name: name ?? '', given: givenOf(node), children };
      if (type === 'link')
        return element('a', children, { href: url.startsWith('#') ? `/${page}${url}` : url });
      if (type === 'list')
        return element(node.ordered ? 'ol' : 'ul', node.spread ? children : tight(children));
      // The title of the share page is of the first level, and takes the place of the section’s own.
      if (type === 'heading') return element(`h${depth - 1}`, children);
      const tag = tags[type];
      if (tag === undefined)
        throw new Error(
          `src/blocks/prose-elements.ts: a section of ${page} holds “${type}”, which share pages cannot show. Add its element; known are ${Object.keys(tags).join(', ')}.`,
        );
      return element(tag, value === undefined ? children : [{ type: 'text', value }]);
    });
}
