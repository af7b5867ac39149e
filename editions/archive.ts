import { zipSync, type Zippable } from 'fflate';

/**
 * A zip with the same bytes for the same files, whatever the machine, its clock and its time zone: files in the order
 * given, all from noon of `date` (ISO date). `stored` files are not compressed. Pure.
 */
export function archive(
  files: ReadonlyMap<string, Uint8Array>,
  date: string,
  stored: ReadonlySet<string> = new Set(),
): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // The format holds local time: the parts must come out the same in every zone.
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = {};
  for (const [name, bytes] of files)
    entries[name] = [bytes, { level: stored.has(name) ? 0 : 9, mtime }];
  return zipSync(entries);
}
