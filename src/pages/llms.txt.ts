import type { APIRoute } from 'astro';
import { indexedPages } from '../views/indexed-pages.ts';
import { openData } from '../views/open-data.ts';
import { llmsText } from '../formats/markdown-pages.ts';

export const GET: APIRoute = async () => new Response(llmsText(openData, await indexedPages()));
