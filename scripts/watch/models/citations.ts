/** Whether rows that cite an API model still agree with the kept model. */
import type { ModelCitation } from '../../../src/data/models.ts';
import type { Snapshot } from './model.ts';

/** What a snapshot has at a path: the values of an enumeration, or the hash of what is said; undefined for nothing. */
export function seenAt(snapshot: Snapshot, path: string): readonly string[] | string | undefined {
  if (path.endsWith('()')) return snapshot.operations[path.slice(0, -2)]?.[0];
  const values = snapshot.enums[path];
  if (values) return values;
  const dot = path.lastIndexOf('.');
  return snapshot.shapes[path.slice(0, dot)]?.[path.slice(dot + 1)]?.[1];
}

const without = (values: readonly string[], other: readonly string[]): string =>
  values.filter((value) => !other.includes(value)).join(', ');

/** One line for a citation that no longer holds: the row, the path, what was read and what is there now. */
function staleLine(
  { row, path, seen }: ModelCitation,
  snapshot: (id: string) => Snapshot | undefined,
): string[] {
  const [model = '', inside = ''] = path.split(': ');
  const kept = snapshot(model);
  const found = kept && seenAt(kept, inside);
  const where = `${row}: ${path}`;
  if (found === undefined)
    return [
      `${where} is not in the kept model. Expected a structure's member, an operation with () or an enumeration; correct src/data/models.ts, or the row if AWS removed it.`,
    ];
  if (Array.isArray(found) && Array.isArray(seen)) {
    const [come, gone] = [without(found, seen), without(seen, found)];
    if (come === '' && gone === '') return [];
    const parts = [come && `new ${come}`, gone && `gone ${gone}`].filter(Boolean).join('; ');
    return [
      `${where} was read with ${seen.length} values and has ${found.length} (${parts}). Read the row again, then set \`seen\` in src/data/models.ts.`,
    ];
  }
  return found === seen
    ? []
    : [
        `${where} is worded otherwise than when it was read (${String(seen)}, now ${String(found)}). Read the row again, then set \`seen\` in src/data/models.ts.`,
      ];
}

/** A line for each citation that the kept models contradict. Pure. */
export const staleCitations = (
  citations: readonly ModelCitation[],
  snapshot: (id: string) => Snapshot | undefined,
): string[] => citations.flatMap((citation) => staleLine(citation, snapshot));
