import type { APIRoute } from 'astro';
import { questionsDataSchema } from '../../views/open-data.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(questionsDataSchema, null, 1));
