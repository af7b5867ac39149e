import type { SearchKind } from './entry.ts';
import type { Found } from './search.ts';

export interface ResultGroup {
  name: string;
  found: Found[];
}

const nameOf: Readonly<Record<SearchKind, string>> = {
  row: 'Rows and cells',
  lesson: 'Pages and sections',
  page: 'Pages and sections',
  section: 'Pages and sections',
  option: 'Pages and sections',
  term: 'Words',
  claim: 'Claims',
  symptom: 'When it breaks',
  question: 'Questions people ask',
};

const BEST = 3;
const EACH = 5;
/** Results this much weaker than the best are not shown. */
const LEAST = 0.08;

/** The three best first, whatever they are; then what is left by kind, the kind with the better results first. Pure. */
export function groupResults(found: readonly Found[]): ResultGroup[] {
  const top = found[0]?.score ?? 0;
  const near = found.filter(({ score }) => score >= top * LEAST);
  const groups = Map.groupBy(near.slice(BEST), ({ entry }) => nameOf[entry.kind]);
  return [
    { name: 'Best matches', found: near.slice(0, BEST) },
    ...[...groups].map(([name, some]) => ({ name, found: some.slice(0, EACH) })),
  ].filter((group) => group.found.length > 0);
}
