import { launchesSince } from '../data/calendar.ts';
import { hardQuestions, softQuestions } from '../data/decision.ts';
import { decidingRows } from '../data/home.ts';
import { layers } from '../data/layers.ts';
import { lessonParts } from '../data/lesson-parts.ts';
import { firstPublished } from '../data/history.ts';
import { symptomFamilies } from '../data/symptoms/families.ts';
import { facts } from './facts.ts';
import { priceText } from '../model/prices.ts';
import { keysOf } from '../model/typed-records.ts';
import type { Content } from '../places/content.ts';
import type { PlaceFacts } from '../places/facts.ts';
import type { SiteSource } from '../places/places.ts';
import { rows } from './comparison.ts';
import { moves } from './moves.ts';

const priceIds = keysOf(facts.prices);

/** The facts in the shape that places take them. */
const placeFacts: PlaceFacts = {
  ...facts,
  rows,
  families: symptomFamilies,
  lessonParts,
  questionCount: hardQuestions.length + softQuestions.length,
  layerCount: layers.length,
  firstPublished,
  launchesSince,
  printedPrice(id) {
    const known = priceIds.find((one) => one === id);
    if (known === undefined)
      throw new Error(`No price “${id}”; expected one of ${priceIds.join(', ')}.`);
    const price = facts.prices[known];
    return `${priceText(price)} (${price.region}, checked ${price.checked})`;
  },
};

/** Everything places are made from: the facts, and these texts. Pure. */
export const siteSource = (content: Content): SiteSource => ({
  facts: placeFacts,
  content,
  moves,
  decidingCount: decidingRows.length,
});
