import type { Identity } from '../model/identity.ts';

const edges = { solid: 'solid', dots: 'dotted', hatch: 'dashed', outline: 'double' } as const;

/**
 * The CSS that each option of the whole table needs, once instead of in each of its cells: a stacked cell names its
 * option and has its colours, and a column is hidden while the table names it in `data-out`. Without scripts it is
 * hidden while the box `show-<id>` is empty, unless the address points at one of its cells. The two ways never meet: a
 * live `:has()` would make a browser look at every cell again whenever anything in the controls changes.
 */
export function columnRules(
  columns: readonly { id: string; short: string; identity: Identity }[],
): string {
  const always = columns.map(
    ({ id, short, identity: { hue, fill } }) =>
      `[data-scripts] .compare[data-out~=${id}] [data-o=${id}]{display:none}` +
      `.compare td[data-o=${id}]::before{content:${JSON.stringify(short)};color:var(--color-${hue}-ink);border-top:4px ${edges[fill]} var(--color-${hue}-mark)}`,
  );
  const withoutScripts = columns.map(
    ({ id }) =>
      `.controls:has(#show-${id}:not(:checked))~.compare:not(:has([data-o=${id}]:target)) [data-o=${id}]{display:none}`,
  );
  return `${always.join('')}@media (scripting:none){${withoutScripts.join('')}}`;
}

/**
 * How many columns a table is laid out for, as said in `data-columns`: table.css decides by it at which width rows
 * stack. Few values, because a change of the attribute makes a browser look at every cell again.
 */
export function columnBucket(columns: number): 'two' | 'three' | 'five' | 'many' {
  if (columns <= 2) return 'two';
  if (columns === 3) return 'three';
  return columns <= 5 ? 'five' : 'many';
}
