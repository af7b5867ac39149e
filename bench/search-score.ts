import type { Search } from '../src/features/search/search.ts';

export interface SearchScore {
  /** Share of queries whose address is among the first three results. */
  successAt3: number;
  /** Mean of 1 / rank of that address; 0 where it is not found. */
  reciprocalRank: number;
  /** A line for each query that is not answered in the first three. */
  missed: string[];
}

/** How well a search answers queries whose addresses are known. Pure. */
export function searchScore(
  search: Search,
  queries: readonly (readonly [query: string, ...addresses: string[]])[],
): SearchScore {
  let successes = 0;
  let reciprocal = 0;
  const missed: string[] = [];
  for (const [query, ...addresses] of queries) {
    const found = search.find(query).map(({ href }) => href);
    const rank = found.findIndex((href) => addresses.includes(href)) + 1;
    if (rank > 0) reciprocal += 1 / rank;
    if (rank > 0 && rank <= 3) successes++;
    else
      missed.push(
        `  ${query}: ${addresses.join(' or ')} at ${rank === 0 ? 'no place' : rank}; first ${found.slice(0, 3).join(', ')}`,
      );
  }
  return {
    successAt3: successes / queries.length,
    reciprocalRank: reciprocal / queries.length,
    missed,
  };
}
