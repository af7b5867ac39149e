/** The places that are made of facts alone: rows and all their cells, and the entries of lists. */
import { answerInWords } from '../model/answer.ts';
import { historyEntries } from '../model/history.ts';
import { searchedOf } from '../model/remarks.ts';
import { pricesOfKinds } from '../model/price-kinds.ts';
import type { OptionId } from '../data/options.ts';
import type { Cell } from '../data/schema.ts';
import type { ResolvedCriterion } from '../model/resolve.ts';
import { embedPage, optionPage, rowPage, sitePage } from './address.ts';
import { byTerm } from './alphabet.ts';
import { optionIdsOf, type PlaceFacts } from './facts.ts';
import type { Place } from './place.ts';
import { symptomPlaces } from './symptom-places.ts';

/** An answer as one run of words: the answer, then every field that search reads. Pure. */
export const wordsOfCell = (cell: Cell): string =>
  [`${answerInWords(cell)}.`, ...searchedOf(cell)].filter((part) => part !== '').join(' ');

const sourcesOf = (row: ResolvedCriterion, options: readonly OptionId[]): string[] => [
  ...new Set(options.flatMap((option) => row.cells[option].sources)),
];

/** A row: its page, its lean form, its place in the whole table, and an answer of each option in both. */
function placesOfRow(row: ResolvedCriterion, facts: PlaceFacts): Place[] {
  const options = optionIdsOf(facts);
  const parent = facts.groups[row.group]?.label ?? '';
  const own = { title: row.question, parent, text: row.why, sources: sourcesOf(row, options) };
  const answers = (kind: 'answer' | 'cell', page: string, idOf: (option: OptionId) => string) =>
    options.map((option): Place => ({
      kind,
      page,
      id: idOf(option),
      title: facts.options[option].label,
      parent: row.question,
      text: wordsOfCell(row.cells[option]),
      sources: row.cells[option].sources,
    }));
  return [
    { kind: 'row', page: rowPage(row.id), ...own },
    ...answers('answer', rowPage(row.id), (option) => option),
    { kind: 'embed', page: embedPage(row.id), ...own },
    { kind: 'row', page: sitePage.compare, id: row.id, ...own },
    ...answers('cell', sitePage.compare, (option) => `${row.id}--${option}`),
  ];
}

/** Groups of rows in the whole table. */
const groupPlaces = ({ groups, rows }: PlaceFacts): Place[] =>
  Object.entries(groups).flatMap(([id, { label }]): Place[] => {
    const own = rows.filter(({ group }) => group === id);
    return own.length === 0
      ? []
      : [
          {
            kind: 'group',
            page: sitePage.compare,
            id: `group-${id}`,
            title: label,
            parent: 'Compare',
            text: '',
            titles: own.map(({ question }) => question).join(' '),
            sources: [],
          },
        ];
  });

const termPlaces = ({ glossary }: PlaceFacts): Place[] =>
  byTerm(glossary).map(([id, { term, definition, notToBeConfused, ecs, kubernetes, sources }]) => ({
    kind: 'term',
    page: sitePage.glossary,
    id,
    title: term,
    parent: 'Glossary',
    inShort: definition,
    text: [
      definition,
      notToBeConfused && `Not to be confused: ${notToBeConfused}`,
      ecs && `In ECS: ${ecs}`,
      kubernetes && `In Kubernetes: ${kubernetes}`,
    ]
      .filter(Boolean)
      .join(' '),
    sources,
  }));

const claimPlaces = ({ claims }: PlaceFacts): Place[] =>
  Object.entries(claims).map(([id, { claim, truth, sources }]) => ({
    kind: 'claim',
    page: sitePage.claims,
    id,
    title: claim,
    parent: 'Claims',
    text: truth,
    sources,
  }));

const sourcePlaces = ({ sources }: PlaceFacts): Place[] =>
  Object.entries(sources).map(([id, { title, publisher, phrase }]) => ({
    kind: 'source',
    page: sitePage.sources,
    id,
    title,
    parent: publisher,
    text: phrase,
    sources: [id],
  }));

const pricePlaces = ({ prices }: PlaceFacts): Place[] =>
  pricesOfKinds(prices).flatMap(({ id: kind, label: title, prices: own }): Place[] => [
    {
      kind: 'section',
      page: sitePage.prices,
      id: `kind-${kind}`,
      title,
      parent: 'Prices',
      text: '',
      titles: own.map(([, { label }]) => label).join('. '),
      sources: [],
    },
    ...own.map(([id, { label, per, source }]): Place => ({
      kind: 'price',
      page: sitePage.prices,
      id,
      title: label,
      parent: title,
      text: per,
      sources: [source],
    })),
  ]);

function changePlaces({ history, rows }: PlaceFacts): Place[] {
  const entries = historyEntries(history, rows);
  return [...Map.groupBy(entries, ({ date }) => date)].flatMap(([date, ofDay]): Place[] => [
    {
      kind: 'section',
      page: sitePage.changes,
      id: `day-${date}`,
      title: date,
      parent: 'Changes to facts',
      text: '',
      sources: [],
    },
    ...ofDay.map(({ id, row, changes }): Place => ({
      kind: 'change',
      page: sitePage.changes,
      id,
      title: row.question,
      parent: 'Changes to facts',
      text: changes.map(({ reason }) => reason).join(' '),
      sources: [],
    })),
  ]);
}

function timelinePlaces({ versions, endings, launches }: PlaceFacts): Place[] {
  const section = (id: string, title: string, text: string): Place => ({
    kind: 'section',
    page: sitePage.timeline,
    id,
    title,
    parent: 'Timeline',
    text,
    sources: [],
  });
  const years = Map.groupBy(launches.toReversed(), ({ date }) => date.slice(0, 4));
  return [
    section(
      'versions',
      'Versions of Kubernetes and EKS',
      'A cluster you run yourself follows the Kubernetes project. EKS adopts a version later and supports it longer; extended support costs more.',
    ),
    { ...section('version-chart', 'When support of each version ends', ''), kind: 'figure' },
    ...versions.map(({ id, product, version, sources }): Place => ({
      ...section(id, `${product === 'eks' ? 'EKS' : 'Kubernetes'} ${version}`, ''),
      kind: 'version',
      sources,
    })),
    section('endings', 'Products that are ending', ''),
    ...endings.toReversed().map(({ id, name, what, milestones, instead, sources }): Place => ({
      kind: 'ending',
      page: sitePage.timeline,
      id,
      title: name,
      parent: 'Timeline',
      text: [what, ...milestones.map(({ what: event }) => event), `Instead. ${instead}`].join(' '),
      sources,
    })),
    ...[...years].flatMap(([year, own]): Place[] => [
      section(
        `launches-${year}`,
        `Launched in ${year}`,
        own.map(({ date, title }) => `${date}: ${title}.`).join(' '),
      ),
      ...own.map(({ id, title, date, sources }): Place => ({
        kind: 'launch',
        page: sitePage.timeline,
        id,
        title,
        parent: `Launched in ${year}`,
        text: date,
        sources,
      })),
    ]),
    {
      ...section('sources', 'Sources of the versions', ''),
      sources: [...new Set(versions.flatMap(({ sources }) => sources))],
    },
  ];
}

/** The answers on an option’s page that have an address there: of every row but those of the bill. */
export const optionAnswerPlaces = (option: OptionId, facts: PlaceFacts): Place[] =>
  facts.rows
    .filter(({ group }) => group !== 'cost')
    .map((row) => ({
      kind: 'answer',
      page: optionPage(option),
      id: row.id,
      title: row.question,
      parent: facts.options[option].label,
      text: wordsOfCell(row.cells[option]),
      sources: row.cells[option].sources,
    }));

/** Every place that is made of facts alone, page by page. Pure. */
export const factPlaces = (facts: PlaceFacts): Place[] => [
  ...facts.rows.flatMap((row) => placesOfRow(row, facts)),
  ...groupPlaces(facts),
  ...termPlaces(facts),
  ...claimPlaces(facts),
  ...sourcePlaces(facts),
  ...pricePlaces(facts),
  ...changePlaces(facts),
  ...timelinePlaces(facts),
  ...symptomPlaces(facts),
];
