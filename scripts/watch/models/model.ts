/** An API model in the form that is compared, and the compact form that is kept in the repository. */
import { createHash } from 'node:crypto';

/** A member of a shape: its type as written, and what the documentation says, as plain text. */
export interface Member {
  type: string;
  text: string;
}

/** What a package says about an API. */
export interface ApiModel {
  /** Name in the registry. */
  package: string;
  version: string;
  /** Documentation of each operation, by name. */
  operations: Readonly<Record<string, string>>;
  /** Members of each structure, by name. */
  shapes: Readonly<Record<string, Readonly<Record<string, Member>>>>;
  /** Values of each enumeration, by name, sorted. */
  enums: Readonly<Record<string, readonly string[]>>;
}

/** A hash of the documentation, then the sentences in it that state a limit. */
export type Wording = readonly [hash: string, ...limits: string[]];

/** A model without its documentation: enough to see that a word changed, and which limit it stated before. */
export interface Snapshot {
  package: string;
  version: string;
  operations: Readonly<Record<string, Wording>>;
  shapes: Readonly<Record<string, Readonly<Record<string, readonly [type: string, ...Wording]>>>>;
  enums: Readonly<Record<string, readonly string[]>>;
}

/** Plain text of documentation in HTML or Markdown, on one line. */
export function plainText(documentation: string): string {
  return documentation
    .replaceAll(/<\/?(?:p|li|ul|ol|note|important|dd|dt|dl|br)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('\\{\\{', '{{')
    .replaceAll('\\}\\}', '}}')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The sentences of plain text. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?:])\s+(?=[A-Z])/).filter((sentence) => sentence !== '');

const limiting =
  /\b(?:maximum|minimum|up to|at least|at most|between|limit|limited|quota|can't exceed|or fewer|or more|default)\b/i;

/** The sentences that state a limit: a number, and a word that bounds. */
export const limitsOf = (text: string): string[] =>
  sentencesOf(text).filter(
    (sentence) => sentence.length <= 240 && /\d/.test(sentence) && limiting.test(sentence),
  );

const wordingOf = (text: string): Wording => [
  createHash('sha256').update(text).digest('hex').slice(0, 8),
  ...limitsOf(text),
];

const mapped = <T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U) =>
  Object.fromEntries(
    Object.entries(record)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, to(value)] as const),
  );

/** The compact form of a model. Pure; the same model gives the same snapshot. */
export const snapshotOf = (model: ApiModel): Snapshot => ({
  package: model.package,
  version: model.version,
  operations: mapped(model.operations, wordingOf),
  shapes: mapped(model.shapes, (members) =>
    mapped(members, ({ type, text }) => [type, ...wordingOf(text)] as const),
  ),
  enums: mapped(model.enums, (values) => values.toSorted()),
});

const linePerKey = (record: Readonly<Record<string, unknown>>): string =>
  Object.entries(record)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');

/** A snapshot as a file: JSON with one line for each operation, structure and enumeration. */
export const snapshotText = (snapshot: Snapshot): string =>
  `{
 "package": ${JSON.stringify(snapshot.package)},
 "version": ${JSON.stringify(snapshot.version)},
 "operations": {
${linePerKey(snapshot.operations)}
 },
 "shapes": {
${linePerKey(snapshot.shapes)}
 },
 "enums": {
${linePerKey(snapshot.enums)}
 }
}
`;

/** The part of a model that can be reached from the named structures, by the names in types. Operations stay as given. */
export function reachableFrom(model: ApiModel, roots: readonly string[]): ApiModel {
  const seen = new Set<string>();
  const pending = [...roots];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const { type } of Object.values(model.shapes[name] ?? {}))
      pending.push(...(type.match(/[A-Za-z_]\w*/g) ?? []));
  }
  const kept = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => seen.has(name)));
  return { ...model, shapes: kept(model.shapes), enums: kept(model.enums) };
}
