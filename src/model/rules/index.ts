/**
 * What must hold across the facts, beyond their shape. One function a rule; each returns every problem it finds,
 * so that an author sees all of them at once. Each has a bad fixture in tests/data that it must reject.
 */
import {
  authoredCells,
  placeOf,
  textsOf,
  type FactSet,
  type Place,
  type Problem,
  type Rule,
} from './fact-set.ts';
import type { Cell } from '../../data/schema.ts';
import { figureNames } from '../figures.ts';
import { nearest } from '../nearest.ts';
import { calendarRules } from './calendar.ts';
import { historyRules } from './history.ts';
import { questionRules } from './questions.ts';
import { isPrimary, primaryKinds } from './primary.ts';
import { complete, unknownIsRare } from './complete.ts';
import { shape } from './shape.ts';
import { symptomRules } from './symptoms.ts';

const allCells = (facts: FactSet) =>
  facts.criteria.flatMap((criterion) =>
    authoredCells(criterion).map(([key, cell]) => [placeOf(facts, criterion, key), cell] as const),
  );

const sourcesFile = 'src/data/sources';

/** Every cell names at least one primary source that exists; an unknown says what was looked for. */
const sourced: Rule = (facts) =>
  allCells(facts).flatMap(([place, cell]) => {
    const problems: Problem[] = [];
    for (const id of cell.sources) {
      if (!(id in facts.sources))
        problems.push({ ...place, found: `source “${id}”`, expected: 'an id of src/data/sources' });
    }
    if (cell.verdict === 'unknown') {
      if (!cell.lookedFor)
        problems.push({
          ...place,
          found: 'unknown without lookedFor',
          expected: 'what was looked for',
        });
    } else if (!cell.sources.some((id) => isPrimary(facts.sources[id]))) {
      problems.push({
        ...place,
        found: cell.sources.length ? 'no primary source' : 'no source',
        expected: `a source of kind ${primaryKinds.join(', ')}`,
      });
    }
    return problems;
  });

/** No date is after the day the fact was checked, and nothing ends before it starts. */
const datesInOrder: Rule = (facts) =>
  allCells(facts).flatMap(([place, cell]) => {
    const problems: Problem[] = [];
    if (cell.since && cell.until && cell.until < cell.since)
      problems.push({
        ...place,
        found: `until ${cell.until}`,
        expected: `a day after ${cell.since}`,
      });
    if (cell.since && cell.since > cell.checked)
      problems.push({
        ...place,
        found: `since ${cell.since}`,
        expected: `a day up to the check, ${cell.checked}`,
      });
    if (cell.roadmap && cell.roadmap.opened > cell.checked)
      problems.push({
        ...place,
        found: `roadmap thread of ${cell.roadmap.opened}`,
        expected: `a day up to the check, ${cell.checked}`,
      });
    return problems;
  });

/** A short continues the bold word: capital first, no full stop, no repetition of the word. */
const shortsReadOn: Rule = (facts) =>
  allCells(facts).flatMap(([place, cell]) => {
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
    if (!/^[\p{Lu}\p{N}$“]/u.test(cell.short) && !/^(kubectl|awsvpc|etcd|eksctl)/.test(cell.short))
      expected.push('a capital first');
    if (cell.short.endsWith('.')) expected.push('no full stop at the end');
    if (repeats.test(cell.short)) expected.push(`words that go on from “${word}”`);
    return expected.length ? [{ ...place, found, expected: expected.join(', ') }] : [];
  });

/** An override that says what is inherited anyway is noise that will go stale on its own. */
const overridesDiffer: Rule = (facts) =>
  facts.criteria.flatMap((criterion) => {
    if (criterion.by === 'option' || !criterion.overrides) return [];
    const { by, cells } = criterion;
    return Object.entries(criterion.overrides).flatMap(([option, cell]) => {
      const crossing = facts.options[option];
      const place = placeOf(facts, criterion, option);
      if (!crossing)
        return [
          {
            ...place,
            found: `option “${option}”`,
            expected: Object.keys(facts.options).join(', '),
          },
        ];
      const parent = (cells as Readonly<Record<string, Cell>>)[crossing[by]];
      return JSON.stringify(parent) === JSON.stringify(cell)
        ? [{ ...place, found: 'the same cell as its parent', expected: 'no override' }]
        : [];
    });
  });

/** Ids, former ids and questions are each used once; a source is listed once for one address and phrase. */
const noDuplicates: Rule = (facts) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const claim = (value: string, place: Place) => {
    const other = seen.get(value);
    if (other)
      problems.push({ ...place, found: value, expected: `something ${other} does not use` });
    else seen.set(value, place.where);
  };
  for (const criterion of facts.criteria) {
    const { id, aliases = [], question } = criterion;
    const place = placeOf(facts, criterion);
    for (const name of [id, ...aliases]) claim(`criterion id ${name}`, place);
    claim(`question “${question}”`, place);
  }
  for (const [id, { url, phrase }] of Object.entries(facts.sources))
    claim(`source ${url} with “${phrase}”`, { file: sourcesFile, where: id });
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
            file: sourcesFile,
            where: id,
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
    const cells = authoredCells(criterion).map(([, cell]) => cell);
    const place = placeOf(facts, criterion);
    const units = [...new Set(cells.flatMap((cell) => (cell.value ? [cell.value.unit] : [])))];
    const problems: Problem[] = [];
    if (units.length > 1)
      problems.push({
        ...place,
        found: `units ${units.join(' and ')}`,
        expected: 'one unit',
      });
    const asks = cells.filter((cell) => cell.verdict !== 'unknown' && cell.verdict !== 'na');
    const burdened = asks.filter((cell) => cell.burden);
    if (burdened.length > 0 && burdened.length < asks.length)
      problems.push({
        ...place,
        found: `a burden in ${burdened.length} of ${asks.length} cells`,
        expected: 'a burden in all of them or in none',
      });
    if (burdened.some((cell) => cell.verdict !== 'value'))
      problems.push({
        ...place,
        found: 'a burden next to a yes or no',
        expected: 'verdict “value” where the row asks who',
      });
    return problems;
  });

/** Amounts of money in cells come from the prices; a price names a source that exists. */
const pricesInOnePlace: Rule = (facts) => {
  const printed = new Set(
    Object.values(facts.figures).flatMap((text) => text.match(/\$\d+(?:\.\d+)?/g) ?? []),
  );
  const inCells = allCells(facts).flatMap(([place, cell]) =>
    textsOf(cell).flatMap(([, text]) =>
      (text.match(/\$\d+(?:\.\d+)?/g) ?? [])
        .filter((amount) => !printed.has(amount))
        .map((amount) => ({
          ...place,
          found: amount,
          expected: 'the name of a price of src/data/prices.ts, such as {price:nat-gateway-hour}',
        })),
    ),
  );
  const unsourced = Object.entries(facts.prices).flatMap(([id, price]) =>
    [price, ...(price.elsewhere ?? [])]
      .filter(({ source }) => !(source in facts.sources))
      .map(({ region, source }) => ({
        file: 'src/data/prices.ts',
        where: `${id} in ${region}`,
        found: `source “${source}”`,
        expected: 'an id of src/data/sources',
      })),
  );
  return [...inCells, ...unsourced];
};

/** A figure that a cell names between braces is one that can be worked out. */
const figuresExist: Rule = (facts) =>
  allCells(facts).flatMap(([place, cell]) =>
    textsOf(cell).flatMap(([field, text]) =>
      [...text.matchAll(figureNames)].map(([named, name = '']) => {
        const close = nearest(name, Object.keys(facts.figures));
        return {
          ...place,
          found: `figure ${named} in ${field}`,
          expected: close
            ? `{${close}}, the nearest of the figures (src/model/figures.ts)`
            : `a figure of src/model/figures.ts: ${Object.keys(facts.figures).join(', ')}`,
        };
      }),
    ),
  );

/** Terms that rows and glossary entries rely on exist. */
const referencesResolve: Rule = (facts) => [
  ...facts.criteria.flatMap((criterion) =>
    criterion.terms
      .filter((term) => !(term in facts.glossary))
      .map((term) => ({
        ...placeOf(facts, criterion),
        found: `term “${term}”`,
        expected: 'an id of src/data/glossary.ts',
      })),
  ),
  ...Object.entries(facts.glossary).flatMap(([id, term]) =>
    term.sources
      .filter((source) => !(source in facts.sources))
      .map((source) => ({
        file: 'src/data/glossary.ts',
        where: id,
        found: `source “${source}”`,
        expected: 'an id of src/data/sources',
      })),
  ),
];

/** Every rule, by the name its test and its message use. */
export const rules = {
  shape,
  complete,
  sourced,
  datesInOrder,
  shortsReadOn,
  overridesDiffer,
  noDuplicates,
  titlesTellApart,
  rowsAreUniform,
  pricesInOnePlace,
  figuresExist,
  referencesResolve,
  unknownIsRare,
  ...calendarRules,
  ...historyRules,
  ...symptomRules,
  ...questionRules,
} as const satisfies Record<string, Rule>;
