/** Where a version of EKS stands on a day. */

/** In the order a version passes through them. */
export type SupportStage = 'standard' | 'extended' | 'ended';

/** The days that part the stages, as ISO dates. */
export interface SupportDays {
  /** The first day of extended support. */
  standardEnds: string;
  /** The day from which AWS may upgrade the control plane itself. */
  extendedEnds: string;
}

/** The stage on `day` (ISO date). A stage that begins on a day holds on that day. Pure. */
export function supportStage(
  day: string,
  { standardEnds, extendedEnds }: SupportDays,
): SupportStage {
  if (day >= extendedEnds) return 'ended';
  return day >= standardEnds ? 'extended' : 'standard';
}
