import type { APIRoute } from 'astro';
import { openData } from '../../views/open-data.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(openData, null, 1));
