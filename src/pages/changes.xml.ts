import type { APIRoute } from 'astro';
import { changesFeed } from '../views/changes.ts';
import { atomFeed } from '../formats/atom.ts';

export const GET: APIRoute = ({ site }) => new Response(atomFeed(changesFeed, site?.href));
