import type { APIRoute } from 'astro';
import { changesFeed } from '../blocks/changes.ts';
import { atomFeed } from '../domain/atom.ts';

export const GET: APIRoute = ({ site }) => new Response(atomFeed(changesFeed, site?.href));
