/**
 * Binds the facts to the domain once: what blocks and pages show.
 */
import type { CriterionId } from '../data/criteria/index.ts';
import { criteria, facts } from './facts.ts';
import { claims, type ClaimId } from '../data/claims.ts';
import { glossary } from '../data/glossary.ts';
import { groups } from '../data/groups.ts';
import { missingPairs } from '../data/missing-pairs.ts';
import { capacities, options, orchestrators, type OptionId } from '../data/options.ts';
import { phrasebook } from '../data/phrasebook.ts';
import { buildAxes } from '../model/axes.ts';
import { identityOf } from '../model/identity.ts';
import type { Source } from '../data/schema.ts';
import { resolveAll, type ResolvedCriterion } from '../model/resolve.ts';
import { lastChanges } from '../model/history.ts';
import { otherWords } from '../model/row-facts.ts';
import { keysOf } from '../model/typed-records.ts';
import { linkTo, optionPage, rowPage } from '../places/address.ts';

export const rows: readonly ResolvedCriterion[] = resolveAll(criteria, options);

const byId = new Map(rows.map((row) => [row.id, row]));

/** A row by id. Ids are checked by type in code and by the blocks in MDX, so a miss is a bug. */
export function rowOf(id: CriterionId): ResolvedCriterion {
  const row = byId.get(id);
  if (!row)
    throw new Error(`No criterion “${id}” was resolved; expected an id of src/data/criteria.`);
  return row;
}

/** The two axes and the options at their crossings, for drawings. */
export const axes = buildAxes(orchestrators, capacities, options, missingPairs);

export const optionIds = keysOf(options);

/** Groups that have rows, in order. */
export const groupedRows = keysOf(groups)
  .map((id) => ({ id, label: groups[id].label, rows: rows.filter((row) => row.group === id) }))
  .filter((group) => group.rows.length > 0);

/** Newest day a cell of these rows was checked (ISO date). */
export function checkedOf(some: readonly ResolvedCriterion[]): string {
  return some
    .flatMap((row) => Object.values(row.cells).map((cell) => cell.checked))
    .reduce((newest, day) => (day > newest ? day : newest), '');
}

/** The day up to which nothing newer was found for these options: the oldest of the last looks (ISO date). */
export function currentAsOf(ids: readonly OptionId[] = optionIds): string {
  return ids
    .map((id) => facts.watched[options[id].orchestrator].currentAsOf)
    .reduce((oldest, day) => (day < oldest ? day : oldest));
}

const sourcesById: Readonly<Record<string, Source>> = facts.sources;

/** Sources of the given ids, each once, in the order they are first named. */
export function sourcesOf(ids: readonly string[]) {
  return [...new Set(ids)].map((id) => {
    const source = sourcesById[id];
    if (!source)
      throw new Error(`Source “${id}” is cited but not in src/data/sources. Add it there.`);
    return { id, ...source };
  });
}

export const criterionIds = criteria.map(({ id }) => id);

/** An option as a column of a table. */
export function columnOf(id: OptionId) {
  const { label, short } = options[id];
  return { id, label, short, identity: identityOf(options[id]), href: linkTo(optionPage(id)) };
}

/** Claims by id, ready to show. */
export function claimsOf(ids: readonly ClaimId[]) {
  return ids.map((id) => ({ id, ...claims[id] }));
}

/** A row as a link to its page. Throws on an id that no row has, naming it. */
export function rowLink(id: string) {
  const row = byId.get(id);
  if (!row) throw new Error(`No criterion “${id}”; expected one of ${criterionIds.join(', ')}.`);
  return { label: row.label, question: row.question, href: linkTo(rowPage(id)) };
}

/** Reading order of a card: a line for each orchestrator, capacities in the order of the map. */
function cardOrder(id: OptionId): number {
  const { orchestrator, capacity } = options[id];
  return (
    Object.keys(orchestrators).indexOf(orchestrator) * 10 +
    Object.keys(capacities).indexOf(capacity)
  );
}

/** The six options a share card shows: the two orchestrators AWS runs, on the three capacities inside AWS. */
export const cardColumns = optionIds
  .filter(
    (id) =>
      orchestrators[options[id].orchestrator].runBy === 'aws' && options[id].capacity !== 'own',
  )
  .toSorted((a, b) => cardOrder(a) - cardOrder(b))
  .map(columnOf);

/** Words by which a reader may look for a row although it does not contain them. */
export const otherWordsOf = (row: ResolvedCriterion): string =>
  otherWords(row, { glossary, phrasebook });

const changes = lastChanges(facts.history, rows);

/** The newest day on which a cell changed since the first publication (ISO date); undefined when it never did. */
export const changedOn = (row: string, option: OptionId): string | undefined =>
  changes.get(`${row}--${option}`);

/** The same for an answer that several options share: the newest day on which it changed for one of them. */
export const changedOnAny = (row: string, sharing: readonly OptionId[]): string | undefined =>
  sharing
    .flatMap((option) => changedOn(row, option) ?? [])
    .sort()
    .at(-1);
