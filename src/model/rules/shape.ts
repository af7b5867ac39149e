import type { z } from 'zod';
import { authoredCells, type FactSet, type Problem } from './fact-set.ts';

/** What types cannot see in one entry: lengths, dates, addresses, units. Each problem names the field. */
export function shape(facts: FactSet): Problem[] {
  const { shapes } = facts;
  const problems: Problem[] = [];
  const parse = (schema: z.ZodType, value: unknown, file: string, where: string) => {
    const result = schema.safeParse(value, { reportInput: true });
    for (const { path, input, message } of result.error?.issues ?? [])
      problems.push({
        file,
        where,
        found: `${path.join('.') || 'the entry'} ${input === undefined ? 'missing' : JSON.stringify(input)}`,
        expected: expectation(message),
      });
  };
  for (const criterion of facts.criteria) {
    const file = facts.files[criterion.id] ?? 'src/data/criteria';
    parse(shapes.criterion, criterion, file, criterion.id);
    for (const [key, cell] of authoredCells(criterion))
      parse(shapes.cell, cell, file, `${criterion.id} / ${key}`);
  }
  const each = (entries: Readonly<Record<string, unknown>>, schema: z.ZodType, file: string) => {
    for (const [id, entry] of Object.entries(entries)) parse(schema, entry, file, id);
  };
  each(facts.sources, shapes.source, 'src/data/sources');
  each(facts.prices, shapes.price, 'src/data/prices.ts');
  each(facts.claims, shapes.claim, 'src/data/claims.ts');
  each(facts.watched, shapes.watch, 'src/data/watched.ts');
  const { versions, endings, launches } = facts.calendar;
  const dated = (entries: readonly { id: string }[], schema: z.ZodType) => {
    for (const entry of entries) parse(schema, entry, 'src/data/calendar.ts', entry.id);
  };
  dated(versions, shapes.version);
  dated(endings, shapes.ending);
  dated(launches, shapes.launch);
  for (const [file, symptoms] of Object.entries(facts.symptoms))
    for (const symptom of symptoms)
      parse(shapes.symptom, symptom, `src/data/symptoms/${file}.ts`, symptom.id);
  for (const [subject, own] of Object.entries(facts.questions.bySubject))
    for (const question of own)
      parse(shapes.question, question, `src/data/questions/${subject}.ts`, question.id);
  return problems;
}

/** What a message of the parser says is expected: “Too big: expected string to have <=60 characters” without its head. */
const expectation = (message: string): string => message.replace(/^[^:]*: (?:expected )?/, '');
