import type { CollectionEntry } from 'astro:content';
import LeftOutPart from '../components/frame/LeftOutPart.astro';
import ShownPart from '../components/frame/ShownPart.astro';
import { blocks } from './index.ts';

const parts = ['Kind', 'Moving'] as const;

/**
 * The blocks, with one part of a pair’s text shown and the others left out, because the page puts facts between them.
 * Throws when the text lacks a part.
 */
export function onlyPart(
  wanted: (typeof parts)[number],
  { body, filePath, id }: CollectionEntry<'pairs'>,
) {
  if (!body?.includes(`<${wanted}>`))
    throw new Error(
      `${filePath ?? id}: the text has no part <${wanted}>…</${wanted}>. A pair needs ${parts.map((part) => `<${part}>`).join(' and ')}.`,
    );
  return {
    ...blocks,
    ...Object.fromEntries(parts.map((part) => [part, part === wanted ? ShownPart : LeftOutPart])),
  };
}
