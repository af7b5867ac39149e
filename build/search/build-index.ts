import type { SearchEntry, SearchIndex, SearchPassage } from '../../src/features/search/entry.ts';
import { resolveAll } from '../../src/model/resolve.ts';
import { answerInWords } from '../../src/model/answer.ts';
import { criteria, facts } from '../../src/views/facts.ts';
import { searchWords } from '../../src/data/search-words.ts';
import type { Term } from '../../src/data/glossary.ts';

import type { Cell } from '../../src/data/schema.ts';
import { searchedOf } from '../../src/model/remarks.ts';
import { readPage } from './read-page.ts';
import { keysOf } from '../../src/model/typed-records.ts';

/** The whole index: what loads first, and the full text behind it. */
export interface BuiltIndex {
  index: SearchIndex;
  passages: SearchPassage[];
}

const optionIds = keysOf(facts.options);

/** Rows with their answers, words and claims, from the facts; all other pages and their sections from the built HTML. */
export function buildIndex(pages: ReadonlyMap<string, string>): BuiltIndex {
  const entries: SearchEntry[] = [];
  const passages: SearchPassage[] = [];
  const add = (entry: SearchEntry, ...texts: (string | undefined)[]): void => {
    const position = entries.push(entry) - 1;
    const text = texts.filter((part) => part !== undefined && part !== '').join(' ');
    if (text !== '') passages.push({ entry: position, options: [], text });
  };

  for (const row of resolveAll(criteria, facts.options)) {
    add(
      {
        kind: 'row',
        href: `compare/${row.id}.html`,
        title: row.question,
        place: facts.groups[row.group].label,
        text: '',
        words: [row.label, spaced(row.id), ...row.terms.map((id) => facts.glossary[id].term)].join(
          ' ',
        ),
      },
      row.why,
    );
    const alike = Map.groupBy(optionIds, (id) => textOfCell(row.cells[id]));
    for (const [text, ids] of alike)
      passages.push({
        entry: entries.length - 1,
        options: ids.map((id) => optionIds.indexOf(id)),
        text,
      });
  }
  for (const [id, { term, definition, notToBeConfused, ecs, kubernetes }] of Object.entries(
    facts.glossary,
  ) as [string, Term][])
    add(
      {
        kind: 'term',
        href: `glossary.html#${id}`,
        title: term,
        place: 'Glossary',
        text: definition,
        words: '',
      },
      ecs && `In ECS: ${ecs}.`,
      kubernetes && `In Kubernetes: ${kubernetes}.`,
      notToBeConfused && `Not to be confused: ${notToBeConfused}`,
    );
  for (const [id, { claim, truth }] of Object.entries(facts.claims))
    add(
      {
        kind: 'claim',
        href: `claims.html#${id}`,
        title: claim,
        place: 'Claims',
        text: '',
        words: spaced(id),
      },
      truth,
    );

  const known = new Set(entries.map(({ href }) => href));
  for (const [file, html] of [...pages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const page = known.has(file) || file === '404.html' ? undefined : readPage(html);
    if (!page) continue;
    const kind = file.startsWith('options/')
      ? 'option'
      : file.startsWith('learn/')
        ? 'lesson'
        : 'page';
    add(
      { kind, href: file, title: page.title, place: page.part, text: page.description, words: '' },
      page.text,
    );
    for (const { id, title, text } of page.sections)
      add(
        { kind: 'section', href: `${file}#${id}`, title, place: page.title, text: '', words: '' },
        text,
      );
  }
  return {
    index: {
      entries,
      options: optionIds.map((id) => ({ id, name: facts.options[id].label })),
      alike: [...searchWords, ...pairedWords()],
    },
    passages,
  };
}

const textOfCell = (cell: Cell): string =>
  [`${answerInWords(cell)}.`, ...searchedOf(cell)].filter((part) => part !== '').join(' ');

const spaced = (id: string): string => id.replaceAll('-', ' ');

/** What the phrasebook and the glossary pair: words of the two worlds, and words with their short forms. */
function pairedWords(): string[][] {
  const phrases = facts.phrasebook.map(({ ecs, kubernetes }) => [
    ...ecs.split(/ or | and /),
    ...kubernetes.split(/ or |, with .*|, or /),
  ]);
  const shortForms = Object.values(facts.glossary).flatMap(({ term }) => {
    const { long, short } = /^(?<long>.+) \((?<short>[A-Z]+)\)$/.exec(term)?.groups ?? {};
    return long === undefined || short === undefined ? [] : [[long, short]];
  });
  return [...phrases, ...shortForms].map((line) => line.filter((words) => words !== ''));
}
