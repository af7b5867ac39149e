import type { Volatility } from '../data/schema.ts';

/** Days after which an answer of each kind may have changed. */
export const freshDays: Readonly<Record<Volatility, number>> = {
  price: 60,
  limit: 180,
  feature: 180,
  concept: 365,
};

/** The same for the facts as a whole. */
export const siteFreshDays = 180;

const DAY_MS = 86_400_000;

/** Whole days from an ISO date (UTC) to `now` (milliseconds since 1970); NaN when there is no date. Pure. */
export const daysSince = (day: string, now: number): number =>
  Math.floor((now - Date.parse(day)) / DAY_MS);
