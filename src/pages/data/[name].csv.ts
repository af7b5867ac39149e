import type { APIRoute, GetStaticPaths } from 'astro';
import { groupedRows } from '../../views/comparison.ts';
import { openData } from '../../views/open-data.ts';
import { cellsCsv } from '../../formats/csv.ts';

/** One file for each group, and one for all. */
export const getStaticPaths: GetStaticPaths = () => [
  { params: { name: 'berth' }, props: {} },
  ...groupedRows.map(({ id }) => ({ params: { name: id }, props: { group: id } })),
];

export const GET: APIRoute<{ group?: string }> = ({ props }) =>
  new Response(cellsCsv(openData, props.group));
