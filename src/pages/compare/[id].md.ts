import type { APIRoute, GetStaticPaths } from 'astro';
import { openData } from '../../views/open-data.ts';
import { pairTexts } from '../../views/pair-pages.ts';
import { pairMarkdown, rowMarkdown } from '../../formats/markdown-pages.ts';

/** Rows and pairs share one folder of addresses. */
export const getStaticPaths = (async () => [
  ...openData.criteria.map((row) => ({
    params: { id: row.id },
    props: { text: rowMarkdown(openData, row) },
  })),
  ...(await pairTexts()).map((pair) => ({
    params: { id: pair.id },
    props: { text: pairMarkdown(openData, pair) },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
