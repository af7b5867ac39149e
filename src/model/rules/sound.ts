/** The rules applied to a whole set of facts, and what is said when some do not hold. */
import type { z } from 'zod';
import type { FactSet, Problem } from './fact-set.ts';
import { rules } from './index.ts';
import { keysOf } from '../typed-records.ts';

/** How many places a line names before it counts the rest. */
const NAMED_PLACES = 3;

/** The same problem in one place or several, as the build says it: file, places, what was found and expected, rule. */
function problemLine(rule: string, alike: readonly Problem[]): string {
  const named = alike.slice(0, NAMED_PLACES).map(({ where }) => where);
  const rest = alike.length - named.length;
  const places = named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  const said = alike[0];
  return `${said?.file}: ${places}: found ${said?.found}; expected ${said?.expected} (rule ${rule})`;
}

/** The rules that say what an entry is made of. The others read fields that may be missing while one of these is broken. */
const first = ['shape', 'complete'] as const;

/**
 * Every problem, as lines; the same one in several places of a file is one line. Problems of shape come alone, since
 * nothing else can be said of an entry without one. Empty for sound facts.
 */
export function problemLines(facts: FactSet): string[] {
  const linesOf = (names: readonly (keyof typeof rules)[]) =>
    names.flatMap((name) =>
      [
        ...Map.groupBy(rules[name](facts), ({ file, found, expected }) =>
          JSON.stringify([file, found, expected]),
        ).values(),
      ].map((alike) => problemLine(name, alike)),
    );
  const malformed = linesOf(first);
  return malformed.length > 0 ? malformed : linesOf(keysOf(rules));
}

/** Throws, with every problem on a line of its own, unless the facts keep their shape and every rule. */
export function soundOrThrow(facts: FactSet): void {
  const broken = problemLines(facts);
  if (broken.length > 0)
    throw new Error(
      `Facts do not hold together. Fix each line below, then run the command again:\n` +
        broken.map((line) => `  ${line}`).join('\n'),
    );
}

/** The records of src/data/history.json. Throws, naming record and field, when one breaks its shape. */
export function parsedHistory<Record>(records: unknown, shape: z.ZodType<Record>): Record[] {
  if (!Array.isArray(records)) throw new Error('src/data/history.json: expected a list of records');
  const problems: string[] = [];
  const parsed = records.flatMap((record: unknown, index) => {
    const result = shape.safeParse(record);
    if (result.success) return [result.data];
    for (const { path, message } of result.error.issues)
      problems.push(`  src/data/history.json: record ${index + 1}: ${path.join('.')}: ${message}`);
    return [];
  });
  if (problems.length > 0)
    throw new Error(
      `The history of facts breaks its shape. npm run facts:publish writes it:\n${problems.join('\n')}`,
    );
  return parsed;
}
