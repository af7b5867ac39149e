/** Layers of the work against options: where it passes to AWS, and which squares do not keep to that line. */
import type { OptionId } from '../data/options.ts';
import type { Burden } from '../data/shapes/cell.ts';
import type { ResolvedCriterion } from './resolve.ts';

export type { Burden };

/** What the chart reads of a row. */
export type Layer = Pick<ResolvedCriterion, 'id' | 'label'> & {
  cells: Readonly<Record<OptionId, { burden?: Burden | undefined }>>;
};

/** How many layers each does. */
export type Counts = Record<Burden, number>;

/** One square: who does the layer, and on which of its sides AWS meets someone else. */
export interface Square {
  option: OptionId;
  burden: Burden;
  /** The line runs between this square and the one above, or at its left. */
  top: boolean;
  left: boolean;
}

/** One option: from the bottom up, `line` layers are beyond the line; two kinds of squares do not keep to it. */
export interface Column {
  option: OptionId;
  counts: Counts;
  line: number;
  /** Labels of layers above the line that AWS does all the same, from the top. */
  awsAbove: string[];
  /** Labels of layers below the line that AWS does not do alone. */
  notAwsBelow: string[];
}

export interface Chart {
  columns: Column[];
  rows: {
    id: string;
    label: string;
    /** Every option has the same answer. */
    same: boolean;
    squares: Square[];
  }[];
}

/** Who does a layer. Throws where the row does not say: it is no layer then. */
function burdenOf(layer: Layer, option: OptionId): Burden {
  const { burden } = layer.cells[option];
  if (!burden)
    throw new Error(
      `Row “${layer.id}”, option “${option}”: found no burden; expected you, shared or aws. Give the cell one, or ` +
        'take the row out of src/data/layers.ts.',
    );
  return burden;
}

/** How many layers from the bottom up lie beyond the line: the number with the fewest exceptions, the least of equals. */
function lineOf(burdens: readonly Burden[]): number {
  const exceptionsAt = (line: number) =>
    burdens.filter((burden, index) => (burden === 'aws') !== index >= burdens.length - line).length;
  let best = 0;
  for (let line = 1; line <= burdens.length; line += 1)
    if (exceptionsAt(line) < exceptionsAt(best)) best = line;
  return best;
}

function columnOf(layers: readonly Layer[], option: OptionId): Column {
  const burdens = layers.map((layer) => burdenOf(layer, option));
  const line = lineOf(burdens);
  const below = layers.length - line;
  const labels = (isWanted: (burden: Burden, index: number) => boolean) =>
    layers.flatMap((layer, index) =>
      isWanted(burdenOf(layer, option), index) ? [layer.label] : [],
    );
  const count = (who: Burden) => burdens.filter((burden) => burden === who).length;
  return {
    option,
    counts: { you: count('you'), shared: count('shared'), aws: count('aws') },
    line,
    awsAbove: labels((burden, index) => burden === 'aws' && index < below),
    notAwsBelow: labels((burden, index) => burden !== 'aws' && index >= below),
  };
}

/**
 * Lays layers (from the top down) against options. Columns stand so that the line falls in steps: the option for which
 * AWS does most up to the line first, then by all that AWS does, then by what is left to the reader; equals keep the
 * order they came in. Pure.
 */
export function whoRunsWhat(layers: readonly Layer[], options: readonly OptionId[]): Chart {
  const columns = options
    .map((option) => columnOf(layers, option))
    .toSorted(
      (a, b) => b.line - a.line || b.counts.aws - a.counts.aws || a.counts.you - b.counts.you,
    );
  const isAws = (layer: Layer | undefined, column: Column | undefined) =>
    layer && column && burdenOf(layer, column.option) === 'aws';
  const meets = (here: boolean | undefined, there: boolean | undefined) =>
    there !== undefined && here !== there;
  return {
    columns,
    rows: layers.map((layer, row) => ({
      id: layer.id,
      label: layer.label,
      same: new Set(options.map((option) => burdenOf(layer, option))).size === 1,
      squares: columns.map((column, index) => {
        const here = isAws(layer, column);
        return {
          option: column.option,
          burden: burdenOf(layer, column.option),
          top: meets(here, isAws(layers[row - 1], column)),
          left: meets(here, isAws(layer, columns[index - 1])),
        };
      }),
    })),
  };
}
