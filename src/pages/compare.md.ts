import type { APIRoute } from 'astro';
import { openData } from '../views/open-data.ts';
import { comparisonMarkdown } from '../formats/markdown-pages.ts';

export const GET: APIRoute = () => new Response(comparisonMarkdown(openData));
