import { primaryKinds } from '../../src/model/rules/primary.ts';
import type { FactSet } from '../../src/model/rules/fact-set.ts';
import { daysBetween } from '../../src/model/age.ts';
import { allAuthored, type AuthoredCell } from './authored.ts';
import { textTable } from './text-table.ts';

const ages = [
  { name: 'up to 30 days', most: 30 },
  { name: '31 to 60 days', most: 60 },
  { name: '61 to 180 days', most: 180 },
  { name: '181 to 365 days', most: 365 },
  { name: 'more than 365 days', most: Infinity },
];

/** Sources of a cell by who answers for them. */
function sourceKinds(facts: FactSet, { cell }: AuthoredCell): string {
  const primary = cell.sources.filter((id) => {
    const kind = facts.sources[id]?.kind;
    return kind !== undefined && primaryKinds.includes(kind);
  }).length;
  if (cell.sources.length === 0) return 'none';
  if (primary === 0) return 'transcripts only';
  return primary === cell.sources.length ? 'primary only' : 'primary and transcript';
}

/** Cells by a property: as authored, and as shown once options inherit them. */
function count(
  cells: readonly AuthoredCell[],
  name: string,
  of: (cell: AuthoredCell) => string,
  order: readonly string[],
): string {
  const shown = (some: readonly AuthoredCell[]) =>
    some.reduce((sum, { options }) => sum + options.length, 0);
  const groups = Map.groupBy(cells, of);
  const all = shown(cells);
  const names = order.filter((value) => groups.has(value));
  return textTable([
    [name, 'authored', 'shown', '% of shown'],
    ...names.map((value) => {
      const some = groups.get(value) ?? [];
      return [value, some.length, shown(some), ((shown(some) / all) * 100).toFixed(1).padStart(10)];
    }),
    ['all', cells.length, all, '100.0'.padStart(10)],
  ]);
}

/** The report of `npm run facts:coverage`: cells by verdict, group, confidence, source and age on the day `on`. */
export function coverageReport(facts: FactSet, on: string): string {
  const cells = allAuthored(facts);
  const groups = [...new Set(cells.map(({ criterion }) => criterion.group))];
  return [
    count(cells, 'verdict', ({ cell }) => cell.verdict, [
      'yes',
      'partly',
      'no',
      'value',
      'na',
      'unknown',
    ]),
    count(cells, 'group', ({ criterion }) => criterion.group, groups),
    count(cells, 'confidence', ({ cell }) => cell.confidence ?? 'stated', ['stated', 'implied']),
    count(cells, 'sources', (cell) => sourceKinds(facts, cell), [
      'primary only',
      'primary and transcript',
      'transcripts only',
      'none',
    ]),
    count(cells, 'sources disagree', ({ cell }) => (cell.conflict ? 'yes' : 'no'), ['yes', 'no']),
    count(
      cells,
      `age on ${on}`,
      ({ cell }) => ages.find(({ most }) => daysBetween(cell.checked, on) <= most)?.name ?? '',
      ages.map(({ name }) => name),
    ),
  ].join('\n\n');
}
