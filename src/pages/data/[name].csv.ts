import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFiles, openData } from '../../views/open-data.ts';
import { cellsCsv } from '../../formats/csv.ts';

export const getStaticPaths: GetStaticPaths = csvFiles;

export const GET: APIRoute<{ group?: string }> = ({ props }) =>
  new Response(cellsCsv(openData, props.group));
