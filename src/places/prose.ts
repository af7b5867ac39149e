/**
 * Prose as a syntax tree: its sections, its words, and the rows it mentions. Read from the MDX itself, by the parser that
 * also builds the pages.
 */
import { mdxToMdast } from 'satteri';
import { parse as parseYaml } from 'yaml';

/** A node of Markdown or a block. Only what places and share pages read. */
export interface ProseNode {
  type: string;
  /** Where it starts in the text, lines counted from 1. */
  position?: { start: { line: number } };
  /** Text, code. */
  value?: string;
  /** A block: its name and what it was given. */
  name?: string;
  attributes?: readonly { name?: string; value?: string | { value: string } | null }[];
  /** A heading. */
  depth?: number;
  data?: { hProperties?: { id?: string } };
  /** A link. */
  url?: string;
  /** A list: numbered; and with space between its entries. */
  ordered?: boolean;
  spread?: boolean;
  children?: readonly ProseNode[];
}

/** A heading with its hand-written id, and all that follows up to the next. */
export interface ProseSection {
  id: string;
  title: string;
  nodes: readonly ProseNode[];
}

/** What the words of a block are that takes them from the facts; undefined for one that has only its content. */
export type BlockWords = (
  name: string,
  given: Readonly<Record<string, unknown>>,
) => string | undefined;

/** The tree of a text without its frontmatter. Throws what the parser says of broken MDX. */
export const parseProse = (body: string): readonly ProseNode[] =>
  (mdxToMdast(body, { features: { headingAttributes: true } }) as ProseNode).children ?? [];

/** What a block was given: text as written; lists and records, written as JavaScript, as values. Pure. */
export function givenOf({ attributes = [] }: ProseNode): Record<string, unknown> {
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) =>
      name === undefined
        ? []
        : // The lists and records that prose writes are YAML’s flow style as well.
          [[name, typeof value === 'object' && value ? parseYaml(value.value) : (value ?? true)]],
    ),
  );
}

/** The sections of a text, by its headings of level two. What comes before the first is in none. Pure. */
export function sectionsOf(nodes: readonly ProseNode[], words: BlockWords): ProseSection[] {
  const starts = nodes.flatMap((node, index) =>
    node.type === 'heading' && node.depth === 2 ? [index] : [],
  );
  return starts.map((start, index) => {
    const heading = nodes[start];
    return {
      id: heading?.data?.hProperties?.id ?? '',
      title: heading ? wordsOf([heading], words).replace(/:$/, '') : '',
      nodes: nodes.slice(start + 1, starts[index + 1]),
    };
  });
}

/** The content of a block at the top level of a text, such as `<Moving>`. Empty when there is none. Pure. */
export const partOf = (nodes: readonly ProseNode[], name: string): readonly ProseNode[] =>
  nodes.find((node) => node.name === name)?.children ?? [];

const isBlock = (node: ProseNode): boolean =>
  ['paragraph', 'heading', 'listItem', 'code'].includes(node.type);

/** Blocks that draw: their words are captions and notes. Pure. */
export const isFigure = ({ type, children = [], attributes = [] }: ProseNode): boolean =>
  type === 'mdxJsxFlowElement' &&
  (attributes.some(({ name }) => name === 'file') ||
    (attributes.some(({ name }) => name === 'id') && children.length > 0));

/** The words of a text, a block ending as a sentence. Captions and notes of figures are left out. Pure. */
export const wordsOf = (nodes: readonly ProseNode[], words: BlockWords): string =>
  tidy(nodes.map((node) => (isFigure(node) ? ' ' : textOf(node, words))).join(' '));

/** The captions and notes that `wordsOf` leaves out. Pure. */
export const captionsOf = (nodes: readonly ProseNode[], words: BlockWords): string =>
  tidy(
    nodes
      .filter(isFigure)
      .map((node) => textOf(node, words))
      .join(' '),
  );

function textOf(node: ProseNode, words: BlockWords): string {
  if (node.type === 'code' || node.type === 'yaml') return ' ';
  if (node.type.startsWith('mdxJsx')) {
    const own = words(node.name ?? '', givenOf(node));
    if (own !== undefined) return own;
  }
  const text = node.value ?? (node.children ?? []).map((child) => textOf(child, words)).join('');
  if (!isBlock(node) || text.trim() === '') return text;
  return `${/[.?!:…”]\s*$/.test(text) ? text : `${text.trimEnd()}${node.type === 'heading' ? ':' : '.'}`} `;
}

/** Words as one line. Pure. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every row that a text names by a block. Pure. */
export function rowsIn(nodes: readonly ProseNode[]): Set<string> {
  const found = new Set<string>();
  const visit = (node: ProseNode): void => {
    if (node.name === 'Row' || node.name === 'Value' || node.name === 'Compare') {
      const { id, row, rows } = givenOf(node);
      for (const one of [
        node.name === 'Row' ? id : row,
        ...(Array.isArray(rows) ? (rows as unknown[]) : []),
      ])
        if (typeof one === 'string') found.add(one);
    }
    node.children?.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}
