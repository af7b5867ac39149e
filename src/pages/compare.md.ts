import type { APIRoute } from 'astro';
import { openData } from '../blocks/open-data.ts';
import { comparisonMarkdown } from '../domain/markdown-pages.ts';

export const GET: APIRoute = () => new Response(comparisonMarkdown(openData));
