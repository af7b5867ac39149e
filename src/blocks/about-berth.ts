import CheckAges from './CheckAges.astro';
import SecondReadings from './SecondReadings.astro';
import { blocks } from './index.ts';

/** The blocks of pages about Berth itself. Apart from the others, so that their styles weigh on no other page. */
export const aboutBlocks = {
  ...blocks,
  CheckAges,
  SecondReadings,
};
