import type { OptionId } from '../data/options.ts';
import type { Cell } from '../data/schema.ts';
import { sameAnswer } from './answer.ts';
import { identityOf, type Fill } from './identity.ts';
import type { Crossing, ResolvedCriterion } from './resolve.ts';

/** What people compare as one thing though it spans several options. Each has a hue of this name (tokens.css). */
export type FamilyId = 'ecs' | 'eks' | 'kubernetes' | 'fargate' | 'ec2';

/** A side of a pair as its author names it: a family with the options it spans, or exactly one option. */
export type SideInput =
  | { label: string; node: FamilyId; options: readonly OptionId[] }
  | { label: string; option: OptionId };

/** A side of a pair with the identity of its rules: plain for a family, hue × pattern for one option. */
export interface Side {
  /** As written in a sentence. */
  label: string;
  /** As written in a table head: with a capital first letter. */
  name: string;
  hue: FamilyId;
  fill: Fill;
  options: readonly OptionId[];
  /** The column this side is, or none for a family. */
  option?: OptionId;
}

/** Reads what an author wrote as a side; `crossings` say where each option is on the two axes. */
export function sideFrom(input: SideInput, crossings: Readonly<Record<OptionId, Crossing>>): Side {
  const { label } = input;
  const names = { label, name: label.charAt(0).toUpperCase() + label.slice(1) };
  if ('node' in input) return { ...names, hue: input.node, fill: 'solid', options: input.options };
  const { option } = input;
  return { ...names, ...identityOf(crossings[option]), options: [option], option };
}

/**
 * How much a pair has to do with one option: 2 when the option is one of its sides, 1 when a side is a family that
 * spans it, 0 when neither does.
 */
export function closenessOf(option: OptionId, sides: readonly Side[]): 0 | 1 | 2 {
  if (sides.some((side) => side.option === option)) return 2;
  return sides.some((side) => side.options.includes(option)) ? 1 : 0;
}

/** One answer of a side and the options that give it. */
export interface SideAnswer {
  options: OptionId[];
  cell: Cell;
}

/**
 * What one side of a pair answers. A side is one option or a family of them (“ECS” is four); options with one wording
 * are together, in the order the side names them.
 */
export function sideAnswers(criterion: ResolvedCriterion, side: readonly OptionId[]): SideAnswer[] {
  const answers: SideAnswer[] = [];
  for (const option of side) {
    const cell = criterion.cells[option];
    const same = answers.find(
      (answer) => sameAnswer(answer.cell, cell) && answer.cell.short === cell.short,
    );
    if (same) same.options.push(option);
    else answers.push({ options: [option], cell });
  }
  return answers;
}

/** The options whose whole cells are equal, sources and days included, each group in the order of `options`. Pure. */
export const equalCells = (
  criterion: ResolvedCriterion,
  options: readonly OptionId[],
): OptionId[][] => [
  ...Map.groupBy(options, (option) => JSON.stringify(criterion.cells[option])).values(),
];

/** Whether the two sides differ on a row: true unless every answer of each side is also on the other. */
export function sidesDiffer(
  criterion: ResolvedCriterion,
  a: readonly OptionId[],
  b: readonly OptionId[],
): boolean {
  const covers = (side: readonly OptionId[], other: readonly OptionId[]) =>
    side.every((option) =>
      other.some((twin) => sameAnswer(criterion.cells[option], criterion.cells[twin])),
    );
  return !(covers(a, b) && covers(b, a));
}

interface Group {
  rows: readonly ResolvedCriterion[];
}

/** Groups of rows in two: those on which the sides differ and those on which they agree, without empty groups. */
export function splitRows<G extends Group>(
  groups: readonly G[],
  a: readonly OptionId[],
  b: readonly OptionId[],
) {
  const part = (wanted: boolean) =>
    groups
      .map((group) => ({
        ...group,
        rows: group.rows.filter((row) => sidesDiffer(row, a, b) === wanted),
      }))
      .filter(({ rows }) => rows.length > 0);
  const count = (some: readonly Group[]) => some.reduce((sum, { rows }) => sum + rows.length, 0);
  const [differing, same] = [part(true), part(false)];
  return { differing, same, differCount: count(differing), sameCount: count(same) };
}

/** The sources of rows for these options: each once, in the order in which a reader meets them. */
export function sourcesOfRows(
  rows: readonly ResolvedCriterion[],
  columns: readonly OptionId[],
): string[] {
  return [
    ...new Set(rows.flatMap((row) => columns.flatMap((column) => row.cells[column].sources))),
  ];
}
