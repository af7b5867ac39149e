/** Which rows depend on a place in an API model. */
import { authoredCells, textsOf, type FactSet } from '../facts.ts';

/** A row, with what it says and what it cites, for finding names of the API in it. */
interface RowText {
  id: string;
  text: string;
  addresses: readonly string[];
}

const rowTexts = (facts: FactSet): RowText[] =>
  facts.criteria.map((criterion) => {
    const cells = authoredCells(criterion).map(([, cell]) => cell);
    const sources = cells.flatMap(({ sources: ids }) => ids.map((id) => facts.sources[id]));
    return {
      id: criterion.id,
      text: [
        ...cells.flatMap((cell) => textsOf(cell).map(([, text]) => text)),
        ...sources.map((source) => source?.phrase),
      ].join('\n'),
      addresses: sources.flatMap((source) => (source ? [source.url] : [])),
    };
  });

/** Names of the API that mean something in prose: `minimumHealthyPercent`, `RunTask`; not `name` or `Tag`. */
const telling = (name: string): boolean => /^\w{5,}$/.test(name) && /[a-z][A-Z]/.test(name);

/**
 * A function from a path of a model (`ecs`, `LogConfiguration.logDriver`) to the ids of the rows that depend on it:
 * they cite the path, cite the API page of its structure or operation, or name the member or value in their words.
 */
export function dependentsIn(
  facts: FactSet,
  citations: readonly { row: string; path: string }[],
): (model: string, path: string) => string[] {
  const rows = rowTexts(facts);
  const order = new Map(rows.map(({ id }, index) => [id, index]));
  return (model, path) => {
    const [shape = '', member = ''] = path.replace('()', '').split(/\.| = /);
    const cited = citations
      .filter((each) => each.path === `${model}: ${path}` || each.path === `${model}: ${shape}`)
      .map(({ row }) => row.replace(/ \/ .*$/, ''));
    const name = member || shape;
    const page = `/API_${shape}.html`;
    const found = rows.filter(
      ({ text, addresses }) =>
        addresses.some((address) => address.includes(page)) ||
        (telling(name) && new RegExp(`\\b${name}\\b`).test(text)),
    );
    return [...new Set([...cited, ...found.map(({ id }) => id)])].toSorted(
      (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    );
  };
}
