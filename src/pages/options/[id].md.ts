import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { openData } from '../../views/open-data.ts';
import { optionMarkdown } from '../../formats/markdown-pages.ts';

export const getStaticPaths = (async () => {
  const pages = await getCollection('optionPages');
  return pages.flatMap(({ data: { option, what, rightWhen, wrongWhen } }) => {
    const words = (reasons: typeof rightWhen) => reasons.map(({ text }) => text);
    const text = { what, rightWhen: words(rightWhen), wrongWhen: words(wrongWhen) };
    return openData.options
      .filter(({ id }) => id === option)
      .map((found) => ({
        params: { id: option },
        props: { text: optionMarkdown(openData, found, text) },
      }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
