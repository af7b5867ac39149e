import type { APIRoute } from 'astro';
import { openDataSchema } from '../../views/open-data.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(openDataSchema, null, 1));
