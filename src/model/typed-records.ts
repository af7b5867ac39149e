/**
 * Keys and entries of records whose keys are known to be exactly those of their type: facts declared `as const`, or
 * records made from them. The one place where that is claimed; TypeScript itself widens keys to `string`.
 */

/** The keys of a record, in its order. */
export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record) as Key[];

/** The entries of a record, in its order. */
export const entriesOf = <Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): [Key, Value][] => Object.entries(record) as [Key, Value][];

/** The same keys with a value made from each one’s value. Pure. */
export const mapValues = <Key extends string, Value, Made>(
  record: Readonly<Record<Key, Value>>,
  make: (value: Value, key: Key) => Made,
): Record<Key, Made> =>
  Object.fromEntries(entriesOf(record).map(([key, value]) => [key, make(value, key)])) as Record<
    Key,
    Made
  >;
