import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { exportSchema } from '../../domain/export.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(z.toJSONSchema(exportSchema), null, 1));
