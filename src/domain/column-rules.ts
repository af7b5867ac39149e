import type { Identity } from './identity.ts';

const edges = { solid: 'solid', dots: 'dotted', hatch: 'dashed', outline: 'double' } as const;

/**
 * The CSS that each option of the whole table needs, once instead of in each of its cells: its column is hidden while
 * the box `show-<id>` is empty or the table says it is out, and a stacked cell names its option and wears its colours.
 * Without scripts, an address that points at a cell shows its column; with them, the script does.
 */
export function columnRules(
  columns: readonly { id: string; short: string; identity: Identity }[],
): string {
  const rules = columns.map(({ id, short, identity: { hue, fill } }) => {
    const cells = `.compare [data-o=${id}]`;
    const empty = `.controls:has(#show-${id}:not(:checked))~`;
    return (
      `${empty}${cells},.compare[data-out~=${id}] [data-o=${id}]{display:none}` +
      `.compare td[data-o=${id}]::before{content:${JSON.stringify(short)};color:var(--color-${hue}-ink);border-top:4px ${edges[fill]} var(--color-${hue}-mark)}`
    );
  });
  const targets = columns.map(({ id }) => {
    const column = `.compare:has([data-o=${id}]:target) [data-o=${id}]`;
    return `${column}:is(th){display:flex!important}${column}:is(td){display:block!important}`;
  });
  return `${rules.join('')}@media (scripting:none){${targets.join('')}}`;
}
