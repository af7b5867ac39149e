import CheckAges from './CheckAges.astro';
import SecondReadings from './SecondReadings.astro';
import { blocks } from './index.ts';

/** The blocks of pages about Berth itself. Kept apart from the others, so that no other page carries their styles. */
export const aboutBlocks = {
  ...blocks,
  CheckAges,
  SecondReadings,
};
