/** The layers of who runs what, as rows of the comparison, and what each option is asked about the night. */
import type { CriterionId } from './criteria/index.ts';

/**
 * From the code down to the building. Layers that always stay with the reader come first; below them the order is the
 * one in which the line between AWS and the reader has the fewest exceptions over all options.
 */
export const layers = [
  'app-operation',
  'image-patching',
  'workload-definition',
  'secret-rotation',
  'copy-count',
  'network-rules',
  'cluster-state',
  'control-plane-upgrades',
  'load-balancer-targets',
  'service-names',
  'add-ons',
  'host-scaling',
  'host-provisioning',
  'host-patching',
  'runtime-upkeep',
  'host-repair',
  'control-plane-operation',
  'hardware',
] as const satisfies readonly CriterionId[];

/** Who is called at three in the morning, with what there is to do. */
export const calledAtNight = 'on-call-surface' satisfies CriterionId;

/** What wakes someone: the rows that say how a host is lost. */
export const nightEvents = [
  { row: 'host-repair', event: 'A host breaks' },
  { row: 'forced-replacement', event: 'AWS replaces it' },
] as const satisfies readonly { row: CriterionId; event: string }[];
