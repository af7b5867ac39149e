/** Markdown built as a tree, so that escaping is the library's work: the words are plain text. */
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BlockContent, Link, List, Paragraph, PhrasingContent, Table } from 'mdast';

/** A run of words: plain text, or a node. */
export type Inline = string | PhrasingContent;

const nodes = (runs: readonly Inline[]): PhrasingContent[] =>
  runs.map((run) => (typeof run === 'string' ? { type: 'text', value: run } : run));

export const heading = (depth: 1 | 2 | 3, ...runs: Inline[]): BlockContent => ({
  type: 'heading',
  depth,
  children: nodes(runs),
});

export const paragraph = (...runs: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: nodes(runs),
});

export const quote = (...runs: Inline[]): BlockContent => ({
  type: 'blockquote',
  children: [paragraph(...runs)],
});

export const strong = (text: string): PhrasingContent => ({
  type: 'strong',
  children: nodes([text]),
});

export const link = (url: string, text: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: text }],
});

export const list = (items: readonly (readonly Inline[])[]): List => ({
  type: 'list',
  spread: false,
  children: items.map((runs) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...runs)],
  })),
});

/** A table of GitHub's Markdown; the first line is its head. */
export const table = (lines: readonly (readonly (readonly Inline[])[])[]): Table => ({
  type: 'table',
  children: lines.map((cells) => ({
    type: 'tableRow',
    children: cells.map((runs) => ({ type: 'tableCell', children: nodes(runs) })),
  })),
});

/** The text of a document. Columns are not padded: a table of nine options would double in size. */
export function markdownText(blocks: readonly BlockContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      rule: '-',
    },
  );
}
