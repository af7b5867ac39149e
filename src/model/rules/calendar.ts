/** What must hold of the calendar: the standard of cells, for dates. Runs with the rules of index.ts. */
import type { Problem, Rule, FactSet } from './fact-set.ts';
import { isPrimary, primaryKinds } from './primary.ts';

const file = 'src/data/calendar.ts';

const entriesOf = ({ calendar }: FactSet) => [
  ...calendar.versions.map((entry) => ({ where: `version ${entry.id}`, ...entry })),
  ...calendar.endings.map((entry) => ({ where: `ending ${entry.id}`, ...entry })),
  ...calendar.launches.map((entry) => ({ where: `launch ${entry.id}`, ...entry })),
];

/** Every entry names at least one primary source, and each entry, and each milestone of an ending, is listed once. */
const calendarSourced: Rule = (facts) => {
  const seen = new Set<string>();
  return entriesOf(facts)
    .flatMap(({ where, sources }) => {
      const problems: Problem[] = [];
      const expected = `a source of kind ${primaryKinds.join(', ')}`;
      if (!sources.some((id) => isPrimary(facts.sources[id])))
        problems.push({ file, where, found: 'no primary source', expected });
      if (seen.has(where))
        problems.push({ file, where, found: 'the same id twice', expected: 'an id of its own' });
      seen.add(where);
      return problems;
    })
    .concat(
      facts.calendar.endings.flatMap(({ id, milestones }) =>
        milestones
          .filter((one, place) => milestones.findIndex((other) => other.id === one.id) < place)
          .map((one) => ({
            file,
            where: `ending ${id}, milestone ${one.id}`,
            found: 'the same id twice',
            expected: 'an id of its own',
          })),
      ),
    );
};

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

/** Nothing ends before it starts, and a launch is before the day it was checked. */
const calendarInOrder: Rule = (facts) =>
  successions(facts).flatMap(([where, days]) =>
    days.flatMap((day, place) => {
      const before = days[place - 1];
      return before !== undefined && day < before
        ? [{ file, where, found: `${day} after ${before}`, expected: 'days in their order' }]
        : [];
    }),
  );

/** Sources, options and rows that an entry relies on exist. */
const calendarNamesExist: Rule = (facts) => {
  const rows = new Set<string>(facts.criteria.map(({ id }) => id));
  const unknown = (
    where: string,
    kind: string,
    ids: readonly string[],
    known: (id: string) => boolean,
    expected: string,
  ): Problem[] =>
    ids
      .filter((id) => !known(id))
      .map((id) => ({ file, where, found: `${kind} “${id}”`, expected }));
  return [
    ...entriesOf(facts).flatMap(({ where, sources }) =>
      unknown(where, 'source', sources, (id) => id in facts.sources, 'an id of src/data/sources'),
    ),
    ...entriesOf(facts).flatMap((entry) =>
      unknown(
        entry.where,
        'option',
        'options' in entry ? entry.options : [],
        (option) => option in facts.options,
        'an id of src/data/options.ts',
      ),
    ),
    ...facts.calendar.launches.flatMap(({ id, criteria }) =>
      unknown(`launch ${id}`, 'row', criteria, (row) => rows.has(row), 'the id of a row'),
    ),
  ];
};

const minor = (version: string) => Number(version.split('.')[1]);

/** “EKS 1.37” or “Kubernetes version 1.37”, as the title or phrase of a source names a version. */
const namedVersion = /\b(?:EKS|Kubernetes)(?: version)? `?(1\.\d+)\b/g;

/**
 * No table of versions lacks the newest one known: that of the last look, and for EKS any that a page of AWS cited
 * here names as supported.
 */
const newestVersionListed: Rule = ({ calendar, sources, watched }) => {
  const newest = (product: string) =>
    Math.max(
      0,
      ...calendar.versions
        .filter((one) => one.product === product)
        .map((one) => minor(one.version)),
    );
  const problem = (version: string, product: string, knownFrom: string): Problem => ({
    file,
    where: `versions of ${product}`,
    found: `none as new as ${version}, which ${knownFrom} names`,
    expected: 'an entry for it',
  });
  const seen = Object.entries(watched).flatMap(([product, { version }]) =>
    version && minor(version) > newest(product)
      ? [problem(version, product, 'src/data/watched.ts')]
      : [],
  );
  const cited = Object.entries(sources)
    .filter(([, { kind, publisher }]) => publisher === 'AWS' && kind === 'announcement')
    .flatMap(([id, { title, phrase }]) =>
      [...`${title} ${phrase}`.matchAll(namedVersion)]
        .map(([, version = '']) => version)
        .filter((version) => minor(version) > newest('eks'))
        .map((version) => problem(version, 'eks', `source ${id}`)),
    );
  return [...seen, ...cited];
};

export const calendarRules = {
  calendarSourced,
  calendarInOrder,
  calendarNamesExist,
  newestVersionListed,
} as const satisfies Record<string, Rule>;
