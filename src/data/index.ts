/**
 * The facts, parsed once. Importing this module stops a build whose facts break their shape or a rule,
 * with every problem listed.
 */
import { endings, launches, versions } from './calendar.ts';
import { claims } from './claims.ts';
import { basics } from './criteria/basics.ts';
import { availability } from './criteria/availability.ts';
import { compute } from './criteria/compute.ts';
import { cost } from './criteria/cost.ts';
import { limits } from './criteria/limits.ts';
import { networking } from './criteria/networking.ts';
import { observability } from './criteria/observability.ts';
import { portability } from './criteria/portability.ts';
import { release } from './criteria/release.ts';
import { scaling } from './criteria/scaling.ts';
import { scheduling } from './criteria/scheduling.ts';
import { security } from './criteria/security.ts';
import { storage } from './criteria/storage.ts';
import { team } from './criteria/team.ts';
import { work } from './criteria/work.ts';
import type { FactSet } from './fact-set.ts';
import { glossary } from './glossary.ts';
import { groups } from './groups.ts';
import { history } from './history.ts';
import { options, type OptionId } from './options.ts';
import { smallServiceText } from './price-formulas.ts';
import { phrasebook } from './phrasebook.ts';
import { priceText, prices, type PriceId } from './prices.ts';
import { problemLines } from './rules.ts';
import type { CriterionInput } from './schema.ts';
import { sources } from './sources/index.ts';

/** Rows by the file of src/data/criteria that holds them; the order is the order of groups. */
const byFile = {
  basics,
  work,
  compute,
  scheduling,
  scaling,
  networking,
  storage,
  security,
  release,
  observability,
  cost,
  limits,
  portability,
  team,
  availability,
} as const;

const authored = Object.values(byFile).flat();

export type CriterionId = (typeof authored)[number]['id'];

/** Every row, in the order of groups and, within one, of how often a row decides a choice. */
export const criteria: readonly (CriterionInput & { id: CriterionId })[] = authored;

/** Everything Berth states. */
export const facts = {
  options,
  groups,
  criteria,
  sources,
  prices,
  glossary,
  claims,
  phrasebook,
  versions,
  endings,
  launches,
  history,
};

/** The newest day on which a fact was checked (ISO date). */
export const checkedUpTo = Object.values(sources)
  .map((source) => source.checked)
  .reduce((newest, day) => (day > newest ? day : newest), '');

/** The facts in the shape the rules read. */
export const factSet: FactSet = {
  files: Object.fromEntries(
    Object.entries<readonly { id: string }[]>(byFile).flatMap(([file, rows]) =>
      rows.map(({ id }) => [id, `src/data/criteria/${file}.ts`]),
    ),
  ),
  options,
  criteria,
  sources,
  prices,
  glossary,
  claims,
  calendar: { versions, endings, launches },
  history,
  printedPrices: [
    ...(Object.keys(prices) as PriceId[]).map(priceText),
    ...(Object.keys(options) as OptionId[]).map(smallServiceText),
  ],
};

const broken = problemLines(factSet);
if (broken.length > 0)
  throw new Error(
    `${broken.length} facts do not hold together. Mend each line below:\n` +
      broken.map((line) => `  ${line}`).join('\n'),
  );
