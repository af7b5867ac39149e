import type { Volatility } from '../data/schema.ts';

/** For how many days a check counts as fresh, by how soon such an answer is likely to change. */
export const freshDays = {
  price: 60,
  limit: 180,
  feature: 180,
  concept: 365,
} as const satisfies Record<Volatility, number>;

/** Whole days from one ISO date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
