/** What must hold of symptoms, beyond their shape. Runs with the rules of index.ts. */
import type { Symptom } from '../../data/schema.ts';
import { proseOf, sourcesOfSymptom } from '../symptoms.ts';
import { nearest } from '../nearest.ts';
import type { FactSet, Place, Problem, Rule } from './fact-set.ts';
import { isPrimary, primaryKinds } from './primary.ts';

/** Ids of the sections of a symptom’s page (src/places/symptom-places.ts), which causes cannot have. */
const takenIds = ['main', 'search', 'meaning', 'last-words', 'check', 'prevention', 'sources'];

/** Every symptom with the place that holds it. */
const entriesOf = ({ symptoms }: FactSet): { place: Place; file: string; symptom: Symptom }[] =>
  Object.entries(symptoms).flatMap(([file, own]) =>
    own.map((symptom) => ({
      file,
      symptom,
      place: { file: `src/data/symptoms/${file}.ts`, where: symptom.id },
    })),
  );

/** A known name near a wrong one, or where the known ones are. */
function expectedOf(id: string, known: readonly string[], listed: string): string {
  const near = nearest(id, known);
  return near ? `“${near}”, or another ${listed}` : listed;
}

/** Families, options, rows, terms, sources and other symptoms that a symptom names exist. */
const symptomNamesExist: Rule = (facts) => {
  const entries = entriesOf(facts);
  const known = {
    option: Object.keys(facts.options),
    row: facts.criteria.map(({ id }) => id),
    term: Object.keys(facts.glossary),
    source: Object.keys(facts.sources),
    symptom: entries.map(({ symptom }) => symptom.id),
  };
  const listed = {
    option: `option: ${known.option.join(', ')}`,
    row: 'id of a row of src/data/criteria',
    term: 'id of src/data/glossary.ts',
    source: 'id of src/data/sources',
    symptom: 'id of src/data/symptoms',
  };
  return entries.flatMap(({ place, file, symptom }) => {
    const { family, options, criteria, terms = [], related = [], causes } = symptom;
    const named: [keyof typeof known, readonly string[]][] = [
      [
        'option',
        [...options, ...causes.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.options))],
      ],
      ['row', criteria],
      ['term', terms],
      ['source', sourcesOfSymptom(symptom)],
      ['symptom', related],
    ];
    return [
      ...(file === family || file.startsWith(`${family}-`)
        ? []
        : [
            {
              ...place,
              found: `family “${family}”`,
              expected: `the name of its file, or its place in src/data/symptoms/${family}.ts`,
            },
          ]),
      ...named.flatMap(([kind, ids]) =>
        [...new Set(ids)]
          .filter((id) => !known[kind].includes(id))
          .map((id) => ({
            ...place,
            found: `${kind} “${id}”`,
            expected: expectedOf(id, known[kind], listed[kind]),
          })),
      ),
    ];
  });
};

/** A symptom, its message, and within it a cause have an id or text of their own; nothing is related to itself. */
const symptomsTellApart: Rule = (facts) => {
  const seen = new Map<string, string>();
  return entriesOf(facts).flatMap(({ place, symptom }) => {
    const problems: Problem[] = [];
    const { id, message, causes, related = [] } = symptom;
    for (const [what, value] of [
      ['id', id],
      ['message', message],
    ] as const) {
      const key = `${what} ${value}`;
      const other = seen.get(key);
      if (other !== undefined)
        problems.push({
          ...place,
          found: `${what} “${value}”`,
          expected: `something that ${other} does not use`,
        });
      else seen.set(key, `“${id}” (${place.file})`);
    }
    for (const cause of causes)
      if (takenIds.includes(cause.id))
        problems.push({
          ...place,
          found: `cause “${cause.id}”`,
          expected: `an id other than those of the page’s sections: ${takenIds.join(', ')}`,
        });
    causes.forEach((cause, index) => {
      if (causes.findIndex((one) => one.id === cause.id) < index)
        problems.push({
          ...place,
          found: `cause “${cause.id}” twice`,
          expected: 'an id of its own for each cause',
        });
    });
    if (related.includes(id))
      problems.push({ ...place, found: 'itself in related', expected: 'other symptoms only' });
    return problems;
  });
};

/** A fix is for options on which the symptom occurs, and a cause has at most one for each. */
const fixesFitOptions: Rule = (facts) =>
  entriesOf(facts).flatMap(({ place, symptom: { id, options, causes } }) =>
    causes.flatMap(({ id: cause, fixes }) => {
      const fixed = fixes.flatMap((fix) => fix.options);
      const where = `${id} / ${cause}`;
      return [...new Set(fixed)].flatMap((option) => {
        if (!options.includes(option))
          return [
            {
              ...place,
              where,
              found: `a fix for “${option}”`,
              expected: `an option of the symptom: ${options.join(', ')}`,
            },
          ];
        return fixed.filter((one) => one === option).length > 1
          ? [
              {
                ...place,
                where,
                found: `two fixes for “${option}”`,
                expected: 'one; put what else to do into its text',
              },
            ]
          : [];
      });
    }),
  );

/** What a note is about stands in the message, in the order of the notes. */
const partsAreInMessage: Rule = (facts) =>
  entriesOf(facts).flatMap(({ place, symptom: { message, parts = [] } }) => {
    let from = 0;
    return parts.flatMap(({ words }) => {
      const at = message.indexOf(words, from);
      if (at < 0)
        return [
          {
            ...place,
            found: `a note on “${words}”`,
            expected: `words of the message after those of the note before it: “${message.slice(from)}”`,
          },
        ];
      from = at + words.length;
      return [];
    });
  });

/** The message and each cause rest on a primary source. */
const symptomsSourced: Rule = (facts) =>
  entriesOf(facts).flatMap(({ place, symptom: { id, sources, causes } }) =>
    [
      { where: id, sources },
      ...causes.map((cause) => ({ where: `${id} / ${cause.id}`, sources: cause.sources })),
    ]
      .filter((one) => !one.sources.some((source) => isPrimary(facts.sources[source])))
      .map(({ where }) => ({
        ...place,
        where,
        found: 'no primary source',
        expected: `a source of kind ${primaryKinds.join(', ')}`,
      })),
  );

/** A figure named in a text exists; amounts come from figures, and code has two backticks. */
const symptomTextsSound: Rule = (facts) => {
  const figures = Object.keys(facts.figures);
  const printed = new Set(
    Object.values(facts.figures).flatMap((text) => text.match(/\$\d+(?:\.\d+)?/g) ?? []),
  );
  return entriesOf(facts).flatMap(({ place, symptom }) =>
    proseOf(symptom).flatMap(([field, text]) => {
      const problems: Problem[] = [];
      for (const [named, name = ''] of text.matchAll(/\{([\w-]+:[\w:-]+)\}/g))
        if (!figures.includes(name))
          problems.push({
            ...place,
            found: `figure ${named} in ${field}`,
            expected: expectedOf(name, figures, 'figure of src/model/figures.ts'),
          });
      for (const amount of text.match(/\$\d+(?:\.\d+)?/g) ?? [])
        if (!printed.has(amount))
          problems.push({
            ...place,
            found: `${amount} in ${field}`,
            expected: 'the name of a price of src/data/prices.ts, such as {price:nat-gateway-hour}',
          });
      if ((text.match(/`/g) ?? []).length % 2 === 1)
        problems.push({
          ...place,
          found: `an odd backtick in ${field}`,
          expected: 'two for each code',
        });
      return problems;
    }),
  );
};

export const symptomRules = {
  symptomNamesExist,
  symptomsTellApart,
  fixesFitOptions,
  partsAreInMessage,
  symptomsSourced,
  symptomTextsSound,
} as const satisfies Record<string, Rule>;
