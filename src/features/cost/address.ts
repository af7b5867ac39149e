/**
 * Answers in an address: `cost.html?average=200&host=m7i.large`. Links are shared and live for years, so reading is total:
 * what cannot be used is left out and reported, and the rest still makes a bill. Both directions are pure.
 */
import {
  conflictsIn,
  firstAnswers,
  readField,
  type CostAnswers,
  type CostData,
} from '../../model/cost-fields.ts';

/** What an address says that is not used. `value` is shortened text of the address: show it as text only. */
export interface AddressProblem {
  field: string;
  value: string;
}

const READ_MAX = 4000;
const SHOWN_MAX = 40;

/** The answers of a query string. Of a field named twice the first counts; other parameters are left alone. */
export function parseCost(
  query: string,
  data: CostData,
): { answers: CostAnswers; problems: AddressProblem[] } {
  const given = new URLSearchParams(query.slice(0, READ_MAX));
  const { fields } = data;
  const first = firstAnswers(fields);
  const answers: Record<string, string> = { ...first };
  const problems: AddressProblem[] = [];
  const refuse = (field: string, value: string): void => {
    problems.push({ field, value: value.slice(0, SHOWN_MAX) });
  };
  for (const field of fields) {
    const text = given.get(field.id);
    if (text === null) continue;
    const read = readField(field, text);
    if ('answer' in read) answers[field.id] = read.answer;
    else refuse(field.id, text);
  }
  // Answers that contradict each other cannot all hold: those at fault go back to where they were.
  const partners: Readonly<Record<string, readonly string[]>> = {
    memory: ['vcpu', 'memory'],
    host: ['host', 'arch'],
    'host-vcpu': ['host'],
    'host-memory': ['host'],
  };
  for (const { field } of conflictsIn(answers, data)) {
    refuse(field, answers[field] ?? '');
    for (const id of partners[field] ?? [field]) answers[id] = first[id] ?? '';
  }
  // A host that now holds no task of the size the address asks for: then the size goes, too.
  if (conflictsIn(answers, data).length === 0) return { answers, problems };
  for (const id of ['vcpu', 'memory', 'host', 'arch', 'night', 'peak'])
    answers[id] = first[id] ?? '';
  return { answers, problems };
}

/** The answers as a query string with its `?`, in the order of the fields; empty for those a reader starts with. */
export function formatCost(answers: CostAnswers, data: CostData): string {
  const said = data.fields.flatMap(({ id, first }) => {
    const value = answers[id] ?? first;
    return value === first ? [] : [`${id}=${encodeURIComponent(value)}`];
  });
  return said.length === 0 ? '' : `?${said.join('&')}`;
}
