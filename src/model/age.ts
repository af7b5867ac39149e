import type { Volatility } from '../data/schema.ts';

/** For how many days a check counts as fresh, by how soon such an answer is likely to change. */
export const freshDays = {
  price: 60,
  limit: 180,
  feature: 180,
  concept: 365,
} as const satisfies Record<Volatility, number>;

/** The same for the facts as a whole. */
export const siteFreshDays = 180;

const DAY_MS = 86_400_000;

/** Whole days from an ISO date (UTC) to `now` (milliseconds since 1970); NaN when there is no date. Pure. */
export const daysSince = (day: string, now: number): number =>
  Math.floor((now - Date.parse(day)) / DAY_MS);

/** Whole days from one ISO date to another; negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
