import type { APIRoute } from 'astro';
import { questionsData } from '../../views/open-data.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(questionsData(), null, 1));
