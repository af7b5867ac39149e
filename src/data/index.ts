/**
 * The facts, parsed once. Importing this module stops a build whose facts break their shape or a rule,
 * with every problem listed.
 */
import { z } from 'zod';
import {
  endings,
  endingSchema,
  launches,
  launchSchema,
  versions,
  versionSchema,
} from './calendar.ts';
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
import { glossary } from './glossary.ts';
import { groups } from './groups.ts';
import { options, type OptionId } from './options.ts';
import { phrasebook } from './phrasebook.ts';
import { smallServiceText } from './price-formulas.ts';
import { priceText, prices, type PriceId } from './prices.ts';
import { rules, type FactSet, type Problem } from './rules.ts';
import {
  cellSchema,
  claimSchema,
  criterionTextSchema,
  priceSchema,
  sourceSchema,
  type CriterionInput,
} from './schema.ts';
import { sources } from './sources/index.ts';

const authored = [
  ...basics,
  ...work,
  ...compute,
  ...scheduling,
  ...scaling,
  ...networking,
  ...storage,
  ...security,
  ...release,
  ...observability,
  ...cost,
  ...limits,
  ...portability,
  ...team,
  ...availability,
] as const;

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
};

/** The newest day on which a fact was checked (ISO date). */
export const checkedUpTo = Object.values(sources)
  .map((source) => source.checked)
  .reduce((newest, day) => (day > newest ? day : newest), '');

const describe = ({ where, found, expected }: Problem) =>
  `  ${where}: found ${found}; expected ${expected}.`;

/** Problems of shape that types cannot see: lengths, dates, addresses. */
function shapeProblems(): Problem[] {
  const problems: Problem[] = [];
  const parse = (schema: z.ZodType, value: unknown, where: string) => {
    const result = schema.safeParse(value);
    if (result.success) return;
    for (const issue of result.error.issues)
      problems.push({
        where,
        found: `a bad ${issue.path.join('.') || 'entry'}`,
        expected: issue.message,
      });
  };
  for (const criterion of criteria) {
    parse(criterionTextSchema, criterion, criterion.id);
    const overrides = criterion.by === 'option' ? {} : (criterion.overrides ?? {});
    for (const [key, cell] of Object.entries({ ...criterion.cells, ...overrides }))
      parse(cellSchema, cell, `${criterion.id} / ${key}`);
  }
  for (const [id, source] of Object.entries(sources)) parse(sourceSchema, source, `source ${id}`);
  for (const [id, price] of Object.entries(prices)) parse(priceSchema, price, `price ${id}`);
  for (const [id, claim] of Object.entries(claims)) parse(claimSchema, claim, `claim ${id}`);
  for (const version of versions) parse(versionSchema, version, `version ${version.id}`);
  for (const ending of endings) parse(endingSchema, ending, `ending ${ending.id}`);
  for (const launch of launches) parse(launchSchema, launch, `launch ${launch.id}`);
  return problems;
}

/** The facts in the shape the rules read. */
export const factSet: FactSet = {
  options,
  criteria,
  sources,
  prices,
  glossary,
  printedPrices: [
    ...(Object.keys(prices) as PriceId[]).map(priceText),
    ...(Object.keys(options) as OptionId[]).map(smallServiceText),
  ],
  calendar: { versions, endings, launches },
};

const broken = [
  ...shapeProblems().map(describe),
  ...Object.entries(rules).flatMap(([name, rule]) =>
    rule(factSet).map((problem) => `${describe(problem)} (rule ${name})`),
  ),
];
if (broken.length > 0)
  throw new Error(
    `${broken.length} facts in src/data do not hold together. Mend each line below:\n${broken.join('\n')}`,
  );
