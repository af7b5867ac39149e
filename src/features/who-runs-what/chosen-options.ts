/** The options of a chart of layers as an address has them: `who-runs-what.html?o=ecs-fargate,eks-ec2`. Pure. */

const READ_MAX = 2000;

/** The known options that a query names, in the order of the chart; all of them where it names none. */
export function readOptions(query: string, known: readonly string[]): readonly string[] {
  const named = new Set(new URLSearchParams(query.slice(0, READ_MAX)).get('o')?.split(','));
  const chosen = known.filter((option) => named.has(option));
  return chosen.length === 0 ? known : chosen;
}

/** A query with these options in place of those it has; without any when all are chosen. */
export function writeOptions(
  query: string,
  chosen: readonly string[],
  known: readonly string[],
): string {
  const rest = new URLSearchParams(query);
  rest.delete('o');
  const others = rest.toString();
  const own = chosen.length === known.length ? '' : `o=${chosen.join()}`;
  const both = [own, others].filter((part) => part !== '').join('&');
  return both === '' ? '' : `?${both}`;
}

/** Where the line passes at the left of each square of a row: between AWS and anyone else. */
export const leftEdges = (who: readonly string[]): boolean[] =>
  who.map((one, index) => index > 0 && (one === 'aws') !== (who[index - 1] === 'aws'));
