/** What must hold of the history of facts. The rules run with those of index.ts and are tested the same way. */
import { cellAt, type Problem, type Rule } from './fact-set.ts';
import type { ChangeRecord } from '../../data/schema.ts';
import type { RecordedCell } from '../../data/shapes/cell.ts';

const place = (record: ChangeRecord, number: number) => ({
  file: 'src/data/history.json',
  where: `record ${number + 1}, ${record.criterion} of ${record.date}`,
});

const fieldsOf = ({ before, after }: ChangeRecord) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof RecordedCell)[];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Records are in the order of their days, none older than the first publication. */
const historyInOrder: Rule = ({ history, firstPublished }) =>
  history.flatMap((record, number) => {
    const earliest = history[number - 1]?.date ?? firstPublished;
    return record.date < earliest
      ? [{ ...place(record, number), found: record.date, expected: `${earliest} or later` }]
      : [];
  });

/** A record names a row that exists, by its id or a former one, and options that exist. */
const historyNamesExist: Rule = ({ history, criteria, options }) => {
  const names = new Set(criteria.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  return history.flatMap((record, number) => {
    const problems: Problem[] = [];
    if (!names.has(record.criterion))
      problems.push({
        ...place(record, number),
        found: `row “${record.criterion}”`,
        expected: 'the id of a row, or one of its aliases',
      });
    for (const option of record.options)
      if (!(option in options))
        problems.push({
          ...place(record, number),
          found: `option “${option}”`,
          expected: Object.keys(options).join(', '),
        });
    return problems;
  });
};

/** Something changed: an added cell has no before and after, and any other record has fields that differ. */
const historySaysWhat: Rule = ({ history }) =>
  history.flatMap((record, number) => {
    const fields = fieldsOf(record);
    const found =
      record.kind === 'added'
        ? fields.length > 0 && `fields ${fields.join(', ')} of an added cell`
        : fields.length === 0
          ? 'no changed field'
          : fields
              .filter((field) => same(record.before[field], record.after[field]))
              .map((field) => `the same ${field} before and after`)[0];
    return found
      ? [{ ...place(record, number), found, expected: 'the fields that changed, and only those' }]
      : [];
  });

/** Each change starts where the one before it ended, and the newest ends in the present cell. */
const historyJoinsUp: Rule = (facts) => {
  const problems: Problem[] = [];
  const names = new Map(
    facts.criteria.flatMap((c) => [c.id, ...(c.aliases ?? [])].map((id) => [id, c])),
  );
  const later = new Map<string, unknown>();
  for (const [number, record] of [...facts.history.entries()].toReversed()) {
    const criterion = names.get(record.criterion);
    if (!criterion) continue; // historyNamesExist reports it.
    for (const option of record.options)
      for (const field of fieldsOf(record)) {
        const key = `${criterion.id}/${option}/${field}`;
        const next = later.has(key) ? later.get(key) : cellAt(facts, criterion, option)?.[field];
        if (!same(record.after[field], next))
          problems.push({
            ...place(record, number),
            found: `${field} of ${option} after it: ${shown(record.after[field])}`,
            expected:
              `${shown(next)}, as ${later.has(key) ? 'the next record starts from' : 'the cell says today'}` +
              ' (npm run facts:publish)',
          });
        later.set(key, record.before[field]);
      }
  }
  return problems;
};

export const historyRules = {
  historyInOrder,
  historyNamesExist,
  historySaysWhat,
} as const satisfies Record<string, Rule>;

/**
 * Rules that hold when facts are published, not while they are being written: a test applies them, the build does not.
 */
export const publicationRules = { historyJoinsUp } as const satisfies Record<string, Rule>;
