import { z } from 'zod';

/** The day an option names, today without one. Ends the program, saying what was expected, when it names none. */
export function dayOf(option: string, given: string | undefined): string {
  const { success, data } = z.iso.date().safeParse(given ?? new Date().toISOString().slice(0, 10));
  if (success) return data;
  console.error(`${option} is “${given ?? ''}”; expected a day like 2026-12-01.`);
  process.exit(2);
}
