/**
 * What must hold across the facts, beyond their shape. One function a rule; each returns every problem it finds,
 * so that an author sees all of them at once. Each has a bad fixture in tests/data that it must reject.
 */
import type { Ending, Launch, SupportedVersion } from './calendar.ts';
import { SHORT_MAX } from './schema.ts';
import type { Cell, CriterionInput, Price, Source } from './schema.ts';

/** The facts as the rules see them: plain records, so that a fixture can be wrong in one place. */
export interface FactSet {
  options: Readonly<Record<string, { label: string; orchestrator: string; capacity: string }>>;
  criteria: readonly CriterionInput[];
  sources: Readonly<Record<string, Source>>;
  prices: Readonly<Record<string, Price>>;
  glossary: Readonly<Record<string, { term: string; sources: readonly string[] }>>;
  calendar: {
    versions: readonly SupportedVersion[];
    endings: readonly Ending[];
    launches: readonly Launch[];
  };
  /** Every amount that may stand in text, as printed by `priceText`. */
  printedPrices: readonly string[];
}

/** A broken rule: where it is, what was found, what was expected. */
export interface Problem {
  where: string;
  found: string;
  expected: string;
}

export type Rule = (facts: FactSet) => Problem[];

/** Kinds whose publisher answers for the fact. A transcript of such a page does not. */
const primaryKinds: readonly Source['kind'][] = [
  'documentation',
  'api',
  'pricing',
  'announcement',
  'blog',
  'repository',
];

function cellsOf(criterion: CriterionInput): [where: string, cell: Cell][] {
  const overrides = criterion.by === 'option' ? {} : (criterion.overrides ?? {});
  return [...Object.entries(criterion.cells), ...Object.entries(overrides)].map(([key, cell]) => [
    `${criterion.id} / ${key}`,
    cell,
  ]);
}

const allCells = (facts: FactSet) => facts.criteria.flatMap(cellsOf);

/** Every entry of the calendar with its sources, under the name messages use. */
const calendarEntries = ({ calendar }: FactSet) => [
  ...calendar.versions.map((entry) => ({ where: `version ${entry.id}`, ...entry })),
  ...calendar.endings.map((entry) => ({ where: `ending ${entry.id}`, ...entry })),
  ...calendar.launches.map((entry) => ({ where: `launch ${entry.id}`, ...entry })),
];

/**
 * Every cell and every date names at least one primary source that exists; an unknown says what was looked for.
 */
const sourced: Rule = (facts) => [
  ...calendarEntries(facts).flatMap(({ where, sources }) =>
    sources.some((id) => isPrimary(facts.sources[id]))
      ? []
      : [
          {
            where,
            found: 'no primary source',
            expected: `a source of kind ${primaryKinds.join(', ')}`,
          },
        ],
  ),
  ...allCells(facts).flatMap(([where, cell]) => {
    const problems: Problem[] = [];
    for (const id of cell.sources) {
      if (!(id in facts.sources))
        problems.push({ where, found: `source “${id}”`, expected: 'an id of src/data/sources' });
    }
    if (cell.verdict === 'unknown') {
      if (!cell.lookedFor)
        problems.push({
          where,
          found: 'unknown without lookedFor',
          expected: 'what was looked for',
        });
    } else if (!cell.sources.some((id) => isPrimary(facts.sources[id]))) {
      problems.push({
        where,
        found: cell.sources.length ? 'no primary source' : 'no source',
        expected: `a source of kind ${primaryKinds.join(', ')}`,
      });
    }
    return problems;
  }),
];

const isPrimary = (source: Source | undefined) =>
  source !== undefined && primaryKinds.includes(source.kind);

/** Days of an entry that must follow one another, in that order. */
const successions = ({ calendar }: FactSet): [where: string, days: string[]][] => [
  ...calendar.versions.map(({ id, released, standardEnds, extendedEnds }): [string, string[]] => [
    `version ${id}`,
    [released, standardEnds, ...(extendedEnds ? [extendedEnds] : [])],
  ]),
  ...calendar.endings.map(({ id, milestones }): [string, string[]] => [
    `ending ${id}`,
    milestones.map(({ date }) => date),
  ]),
  ...calendar.launches.map(({ id, date, checked }): [string, string[]] => [
    `launch ${id}`,
    [date, checked],
  ]),
];

/** No date lies after the day the fact was checked, and nothing ends before it starts. */
const datesInOrder: Rule = (facts) => [
  ...successions(facts).flatMap(([where, days]) =>
    days.flatMap((day, place) => {
      const before = days[place - 1];
      return before !== undefined && day < before
        ? [{ where, found: `${day} after ${before}`, expected: 'days in their order' }]
        : [];
    }),
  ),
  ...allCells(facts).flatMap(([where, cell]) => {
    const problems: Problem[] = [];
    if (cell.since && cell.until && cell.until < cell.since)
      problems.push({ where, found: `until ${cell.until}`, expected: `a day after ${cell.since}` });
    if (cell.since && cell.since > cell.checked)
      problems.push({
        where,
        found: `since ${cell.since}`,
        expected: `a day up to the check, ${cell.checked}`,
      });
    if (cell.roadmap && cell.roadmap.opened > cell.checked)
      problems.push({
        where,
        found: `roadmap thread of ${cell.roadmap.opened}`,
        expected: `a day up to the check, ${cell.checked}`,
      });
    return problems;
  }),
];

/** A short continues the bold word: capital first, no full stop, no repetition of the word, not too long. */
const shortsReadOn: Rule = (facts) =>
  allCells(facts).flatMap(([where, cell]) => {
    const found = `short “${cell.short}”`;
    const word = cell.burden ?? cell.verdict;
    const repeats = {
      yes: /^yes\b/i,
      no: /^(no|not offered|none)\b(?! )/i,
      partly: /^partly\b/i,
      na: /^not applicable\b/i,
      unknown: /^(unknown|not stated)\b/i,
      you: /^you\b/i,
      aws: /^aws\b/i,
      shared: /^shared\b/i,
      value: /^(yes|no)\b[.,]/i,
    }[word];
    const expected: string[] = [];
    if (cell.short.length > SHORT_MAX) expected.push(`at most ${SHORT_MAX} characters`);
    if (!/^[\p{Lu}\p{N}$“]/u.test(cell.short) && !/^(kubectl|awsvpc|etcd|eksctl)/.test(cell.short))
      expected.push('a capital first');
    if (cell.short.endsWith('.')) expected.push('no full stop at the end');
    if (repeats.test(cell.short)) expected.push(`words that go on from “${word}”`);
    return expected.length ? [{ where, found, expected: expected.join(', ') }] : [];
  });

/** An override that says what is inherited anyway is noise that will go stale on its own. */
const overridesDiffer: Rule = (facts) =>
  facts.criteria.flatMap((criterion) => {
    if (criterion.by === 'option' || !criterion.overrides) return [];
    const { by, cells } = criterion;
    return Object.entries(criterion.overrides).flatMap(([option, cell]) => {
      const crossing = facts.options[option];
      const where = `${criterion.id} / ${option}`;
      if (!crossing)
        return [
          { where, found: `option “${option}”`, expected: Object.keys(facts.options).join(', ') },
        ];
      const parent = (cells as Readonly<Record<string, Cell>>)[crossing[by]];
      return JSON.stringify(parent) === JSON.stringify(cell)
        ? [{ where, found: 'the same cell as its parent', expected: 'no override' }]
        : [];
    });
  });

/** Ids, former ids and questions are each used once, in the calendar too; a source is listed once for one address and phrase. */
const noDuplicates: Rule = (facts) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const claim = (value: string, where: string) => {
    const other = seen.get(value);
    if (other) problems.push({ where, found: value, expected: `something ${other} does not use` });
    else seen.set(value, where);
  };
  for (const { id, aliases, question } of facts.criteria) {
    for (const name of [id, ...aliases]) claim(`criterion id ${name}`, id);
    claim(`question “${question}”`, id);
  }
  for (const [id, { url, phrase }] of Object.entries(facts.sources))
    claim(`source ${url} with “${phrase}”`, id);
  for (const { where } of calendarEntries(facts)) claim(where, 'the calendar');
  return problems;
};

/** A link’s text says where it leads: no two sources share a title, and none is called like a word or an option. */
const titlesTellApart: Rule = (facts) => {
  const taken = new Map<string, string>();
  for (const { term } of Object.values(facts.glossary)) taken.set(term.toLowerCase(), 'a word');
  for (const { label } of Object.values(facts.options)) taken.set(label.toLowerCase(), 'an option');
  return Object.entries(facts.sources).flatMap(([id, { title, url }]) => {
    const other = taken.get(title.toLowerCase());
    taken.set(title.toLowerCase(), url);
    return other && other !== url
      ? [
          {
            where: `source ${id}`,
            found: `title “${title}”`,
            expected: `a title unlike that of ${other}`,
          },
        ]
      : [];
  });
};

/** Along a row all numbers have one unit, and either every cell says who does the work or none does. */
const rowsAreUniform: Rule = (facts) =>
  facts.criteria.flatMap((criterion) => {
    const cells = cellsOf(criterion).map(([, cell]) => cell);
    const units = [...new Set(cells.flatMap((cell) => (cell.value ? [cell.value.unit] : [])))];
    const problems: Problem[] = [];
    if (units.length > 1)
      problems.push({
        where: criterion.id,
        found: `units ${units.join(' and ')}`,
        expected: 'one unit',
      });
    const asks = cells.filter((cell) => cell.verdict !== 'unknown' && cell.verdict !== 'na');
    const burdened = asks.filter((cell) => cell.burden);
    if (burdened.length > 0 && burdened.length < asks.length)
      problems.push({
        where: criterion.id,
        found: `a burden in ${burdened.length} of ${asks.length} cells`,
        expected: 'a burden in all of them or in none',
      });
    if (burdened.some((cell) => cell.verdict !== 'value'))
      problems.push({
        where: criterion.id,
        found: 'a burden beside a yes or no',
        expected: 'verdict “value” where the row asks who',
      });
    return problems;
  });

/** Amounts of money in cells come from the prices; a price names a source that exists. */
const pricesInOnePlace: Rule = (facts) => {
  const printed = new Set(
    facts.printedPrices.flatMap((text) => text.match(/\$\d+(?:\.\d+)?/g) ?? []),
  );
  const inCells = allCells(facts).flatMap(([where, cell]) =>
    [cell.short, cell.detail, cell.conflict, cell.workaround].flatMap((text) =>
      (text?.match(/\$\d+(?:\.\d+)?/g) ?? [])
        .filter((amount) => !printed.has(amount))
        .map((amount) => ({
          where,
          found: amount,
          expected: 'an amount of src/data/prices.ts, printed with priceText',
        })),
    ),
  );
  const unsourced = Object.entries(facts.prices).flatMap(([id, price]) =>
    [price, ...(price.elsewhere ?? [])]
      .filter(({ source }) => !(source in facts.sources))
      .map(({ region, source }) => ({
        where: `price ${id} in ${region}`,
        found: `source “${source}”`,
        expected: 'an id of src/data/sources',
      })),
  );
  return [...inCells, ...unsourced];
};

/** What rows, glossary entries and the calendar lean on exists: terms, sources, options, rows. */
const referencesResolve: Rule = (facts) => [
  ...facts.criteria.flatMap((criterion) =>
    criterion.terms
      .filter((term) => !(term in facts.glossary))
      .map((term) => ({
        where: criterion.id,
        found: `term “${term}”`,
        expected: 'an id of src/data/glossary.ts',
      })),
  ),
  ...calendarEntries(facts).flatMap(({ where, sources }) =>
    sources
      .filter((source) => !(source in facts.sources))
      .map((source) => ({
        where,
        found: `source “${source}”`,
        expected: 'an id of src/data/sources',
      })),
  ),
  ...calendarEntries(facts).flatMap((entry) =>
    ('options' in entry ? entry.options : [])
      .filter((option) => !(option in facts.options))
      .map((option) => ({
        where: entry.where,
        found: `option “${option}”`,
        expected: 'an id of src/data/options.ts',
      })),
  ),
  ...facts.calendar.launches.flatMap(({ id, criteria }) =>
    criteria
      .filter((criterion) => !facts.criteria.some((row) => row.id === criterion))
      .map((criterion) => ({
        where: `launch ${id}`,
        found: `row “${criterion}”`,
        expected: 'the id of a row',
      })),
  ),
  ...Object.entries(facts.glossary).flatMap(([id, term]) =>
    term.sources
      .filter((source) => !(source in facts.sources))
      .map((source) => ({
        where: `glossary ${id}`,
        found: `source “${source}”`,
        expected: 'an id of src/data/sources',
      })),
  ),
];

/** Every rule, by the name its test and its message use. */
export const rules = {
  sourced,
  datesInOrder,
  shortsReadOn,
  overridesDiffer,
  noDuplicates,
  titlesTellApart,
  rowsAreUniform,
  pricesInOnePlace,
  referencesResolve,
} as const satisfies Record<string, Rule>;

/**
 * Cells checked longer ago than `days` on the day `on` (both ISO dates). The day is an argument:
 * a test that turns red by the calendar is no test.
 */
export function agedCells(facts: FactSet, on: string, days: number): Problem[] {
  const limit = new Date(Date.parse(on) - days * 86_400_000).toISOString().slice(0, 10);
  return allCells(facts)
    .filter(([, cell]) => cell.checked < limit)
    .map(([where, cell]) => ({
      where,
      found: `checked ${cell.checked}`,
      expected: `a check since ${limit}`,
    }));
}
