import type { APIRoute } from 'astro';
import { indexedPages } from '../blocks/indexed-pages.ts';
import { openData } from '../blocks/open-data.ts';
import { llmsText } from '../domain/markdown-pages.ts';

export const GET: APIRoute = async () => new Response(llmsText(openData, await indexedPages()));
