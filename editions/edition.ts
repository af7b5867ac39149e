/** What every edition says of itself. */
export interface Edition {
  /** Of the data the site shows: `0.1.0`. */
  version: string;
  /** The newest day on which a fact was checked; or the day of SOURCE_DATE_EPOCH where that is set (ISO date). */
  date: string;
  licence: string;
}

/**
 * Reads version and day from the site’s own data file, so that the same site always makes the same editions.
 * `epoch` is SOURCE_DATE_EPOCH, in seconds. Throws when one of them is not what it should be. Pure.
 */
export function readEdition(berthJson: string, epoch: string | undefined): Edition {
  const data: unknown = JSON.parse(berthJson);
  const field = (name: string, shape: RegExp): string => {
    const value: unknown =
      typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
    if (typeof value === 'string' && shape.test(value)) return value;
    throw new Error(
      `data/berth.json: "${name}" is ${JSON.stringify(value)}, expected ${shape.source}. Build the site again: npm run build.`,
    );
  };
  const checked = field('checked', /^\d{4}-\d\d-\d\d$/);
  return {
    version: field('version', /^[\w.-]+$/),
    date: epoch === undefined || epoch === '' ? checked : dayOf(epoch),
    licence: field('licence', /./),
  };
}

function dayOf(epoch: string): string {
  if (!/^\d{1,11}$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}". Expected whole seconds since 1970.`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
