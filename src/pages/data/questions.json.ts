import type { APIRoute } from 'astro';
import { questionsData } from '../../views/open-data.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await questionsData(), null, 1));
