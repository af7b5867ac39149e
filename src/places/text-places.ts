/** The places of pages that are made of a text: lessons, pairs, options, scenarios, alternatives, and the texts about Berth. */
import { countInWords, formatValue } from '../model/format.ts';
import { sideFrom, sourcesOfRows, splitRows } from '../model/sides.ts';
import {
  alternativePage,
  embedPage,
  lessonPage,
  optionPage,
  pairPage,
  scenarioPage,
  sitePage,
  textPage,
} from './address.ts';
import type { Content, Text } from './content.ts';
import { optionAnswerPlaces } from './fact-places.ts';
import { isAskedAbout } from './question-places.ts';
import { optionIdsOf, type PlaceFacts } from './facts.ts';
import type { Place, PlaceKind } from './place.ts';
import {
  captionsOf,
  givenOf,
  partOf,
  sectionsOf,
  wordsOf,
  type BlockWords,
  type ProseNode,
} from './prose.ts';

/** What blocks say that take their words from the facts. Ids are checked where the blocks are rendered. */
export function blockWords(facts: PlaceFacts): BlockWords {
  const optionOf = (given: unknown) => optionIdsOf(facts).find((id) => id === given);
  return (name, { row, option, id, title, notes }) => {
    if (name === 'Value') {
      const cells = facts.rows.find((one) => one.id === row)?.cells;
      const known = optionOf(option);
      const value = known && cells?.[known].value;
      return value && formatValue(value);
    }
    if (name === 'Price') return facts.printedPrice(String(id));
    if (name === 'OptionLink') {
      const known = optionOf(id);
      return known && facts.options[known].label;
    }
    if (name === 'Sample')
      return `${[title, ...(Array.isArray(notes) ? notes : []).map(({ text }: { text: string }) => text)].join('. ')}.`;
    return undefined;
  };
}

/** One page as its sections see it. */
interface Page {
  page: string;
  title: string;
}

const section = (
  { page, title: parent }: Page,
  id: string,
  title: string,
  text = '',
  more: Partial<Place> = {},
): Place => ({ kind: 'section', page, id, title, parent, text, sources: [], ...more });

/** The sections of a prose, each followed by the figures in it. */
function proseSections(of: Page, prose: readonly ProseNode[], words: BlockWords): Place[] {
  return sectionsOf(prose, words).flatMap(({ id, title, nodes }) => [
    section(of, id, title, wordsOf(nodes, words), { captions: captionsOf(nodes, words) }),
    ...nodes.flatMap((node) => {
      const { id: figure } = node.type === 'mdxJsxFlowElement' ? givenOf(node) : {};
      return typeof figure === 'string'
        ? [section(of, figure, title, captionsOf([node], words), { kind: 'figure' as const })]
        : [];
    }),
  ]);
}

/** What people say about the subject of a page, and what is true. */
const claimsSection = (of: Page, ids: readonly string[], { claims }: PlaceFacts): Place[] =>
  ids.length === 0
    ? []
    : [
        section(
          of,
          'claims',
          'People say',
          ids
            .flatMap((id) => claims[id] ?? [])
            .map(
              ({ claim, truth }) =>
                `People say: “${claim}” What is so: ${truth} Sources of: ${claim}`,
            )
            .join(' '),
        ),
      ];

const pageOf = (
  kind: PlaceKind,
  page: string,
  parent: string,
  { title, inShort, text }: { title: string; inShort: string; text: string },
  sources: readonly string[] = [],
): Place => ({ kind, page, title, parent, inShort, text, sources });

function lessonPlaces(lesson: Text<'learn'>, content: Content, facts: PlaceFacts): Place[] {
  const of = { page: lessonPage(lesson.id), title: lesson.title };
  const pairs = content.pairs.filter(({ after }) => after.includes(lesson.id));
  return [
    pageOf(
      'lesson',
      of.page,
      'Learn',
      { title: lesson.title, inShort: lesson.description, text: lesson.inShort },
      lesson.sources,
    ),
    ...proseSections(of, lesson.prose, blockWords(facts)),
    ...claimsSection(of, lesson.claims, facts),
    ...(pairs.length > 0
      ? [
          section(
            of,
            'side-by-side',
            'Side by side',
            pairs.map(({ title }) => `${title}.`).join(' '),
          ),
        ]
      : []),
    section(of, 'sources', 'Sources', '', { sources: lesson.sources }),
  ];
}

/** The parts of the list of lessons that have one. */
const lessonPartPlaces = ({ learn }: Content, { lessonParts }: PlaceFacts): Place[] =>
  Object.entries(lessonParts).flatMap(([part, { label }]) => {
    const titles = learn.filter((lesson) => lesson.part === part).map(({ title }) => title);
    const of = { page: sitePage.learn, title: 'Learn' };
    return titles.length > 0
      ? [section(of, `part-${part}`, label, '', { titles: titles.join('. ') })]
      : [];
  });

/** The sections of a pair’s page, in their order, each with its heading and whether it takes the whole width. Pure. */
function pairSections(pair: Text<'pairs'>, facts: PlaceFacts) {
  const sides = [sideFrom(pair.a, facts.options), sideFrom(pair.b, facts.options)] as const;
  const [a, b] = sides;
  const split = splitRows([{ rows: facts.rows }], a.options, b.options);
  return {
    sides,
    ...split,
    names: {
      'category-check': 'What kind of thing each one is',
      choose: 'When to choose which',
      deciding: `${countInWords(pair.deciding.length)} rows that decide it`,
      differences: `All ${split.differCount} rows that differ`,
      same: `${split.sameCount} rows are the same`,
      job: 'The same job in code',
      phrasebook: 'Phrasebook',
      moving: `Moving from ${a.label} to ${b.label}`,
      claims: 'People say',
      sources: 'Sources',
    },
  };
}

const sentence = (text: string): string => (/[.?!:…”]\s*$/.test(text) ? text : `${text}.`);

function pairPlaces(pair: Text<'pairs'>, facts: PlaceFacts): Place[] {
  const of = { page: pairPage(pair.id), title: pair.title };
  const { sides, differing, same, names } = pairSections(pair, facts);
  const [a, b] = sides;
  const words = blockWords(facts);
  const deciding = facts.rows.filter(({ id }) => pair.deciding.includes(id));
  const questions = (rows: readonly { question: string }[]) =>
    rows.map(({ question }) => question).join(' ');
  const reasons = (name: string, some: readonly { text: string }[]) =>
    [`${name}:`, ...some.map(({ text }) => sentence(text))].join(' ');
  const own = (id: keyof typeof names, text: string, more?: Partial<Place>): Place =>
    section(of, id, names[id], text, more);
  const kind = partOf(pair.prose, 'Kind');
  const moving = partOf(pair.prose, 'Moving');
  const whole = { title: pair.title, inShort: pair.description, text: pair.lead };
  return [
    pageOf('pair', of.page, 'Compare', whole, pair.sources),
    pageOf('embed', embedPage(pair.id), 'Compare', whole),
    section(of, 'swapped', 'Sides swapped', '', { kind: 'control' }),
    section(of, 'category', names['category-check'], '', { kind: 'figure' }),
    own('category-check', wordsOf(kind, words)),
    own(
      'choose',
      [
        reasons(`Choose ${a.label} when`, pair.chooseA),
        reasons(`Choose ${b.label} when`, pair.chooseB),
        reasons('It does not matter when', pair.same),
      ].join(' '),
    ),
    own('deciding', '', { titles: questions(deciding) }),
    own('differences', '', { titles: questions(differing.flatMap(({ rows }) => rows)) }),
    own('same', '', { titles: questions(same.flatMap(({ rows }) => rows)) }),
    ...(pair.jobs.length > 0
      ? [own('job', pair.jobs.map(({ name, text }) => `${name}: ${sentence(text)}`).join(' '))]
      : []),
    ...(pair.phrasebook ? [own('phrasebook', '')] : []),
    own('moving', wordsOf(moving, words)),
    ...claimsSection(of, pair.claims, facts),
    own('sources', '', {
      sources: [
        ...new Set([...sourcesOfRows(deciding, [...a.options, ...b.options]), ...pair.sources]),
      ],
    }),
  ];
}

function optionPlaces(text: Text<'optionPages'>, content: Content, facts: PlaceFacts): Place[] {
  const { option, description, what, rightWhen, wrongWhen } = text;
  const of = { page: optionPage(option), title: facts.options[option].label };
  const compared = content.pairs.some((pair) =>
    [pair.a, pair.b].some((side) => sideFrom(side, facts.options).options.includes(option)),
  );
  const reasons = (some: readonly { text: string }[]) => some.map((one) => sentence(one.text));
  return [
    pageOf('option', of.page, 'Compare', { title: of.title, inShort: description, text: what }),
    section(
      of,
      'when',
      'When it is right, when it is wrong',
      ['Right when:', ...reasons(rightWhen), 'Wrong when:', ...reasons(wrongWhen)].join(' '),
    ),
    ...(compared ? [section(of, 'side-by-side', 'Side by side')] : []),
    ...(isAskedAbout(option, facts) ? [section(of, 'people-ask', 'People ask')] : []),
    section(of, 'limits', 'Read these first'),
    section(of, 'bill', 'What is on the bill'),
    section(of, 'dates', 'Dates'),
    ...proseSections(of, text.prose, blockWords(facts)),
    ...(facts.symptoms.some(({ options: on }) => on.includes(option))
      ? [section(of, 'breaks', 'When it breaks')]
      : []),
    section(of, 'all', 'Every row'),
    ...optionAnswerPlaces(option, facts),
  ];
}

function scenarioPlaces(scenario: Text<'scenarios'>, facts: PlaceFacts): Place[] {
  const of = { page: scenarioPage(scenario.id), title: scenario.title };
  const { title, description, sources } = scenario;
  return [
    pageOf(
      'scenario',
      of.page,
      'Scenarios',
      { title, inShort: description, text: description },
      sources,
    ),
    section(of, 'given', 'The team', scenario.given.map(sentence).join(' ')),
    section(of, 'ruled-out', 'Ruled out, and remaining'),
    ...proseSections(of, scenario.prose, blockWords(facts)),
    section(of, 'sources', 'Sources', '', { sources }),
  ];
}

function alternativePlaces(alternative: Text<'alternatives'>, facts: PlaceFacts): Place[] {
  const { title, description, today, betterWhen, stayWhen, sources } = alternative;
  const of = { page: alternativePage(alternative.id), title };
  const said = (some: readonly { text: string }[]) => some.map(({ text }) => sentence(text));
  return [
    pageOf(
      'alternative',
      of.page,
      'None of these',
      { title, inShort: description, text: today },
      sources,
    ),
    section(
      of,
      'when',
      'When it is the better answer',
      ['Better when:', ...said(betterWhen), 'Stay here when:', ...said(stayWhen)].join(' '),
    ),
    ...proseSections(of, alternative.prose, blockWords(facts)),
    section(of, 'sources', 'Sources', '', { sources }),
  ];
}

/** The places of every page that is made of a text, page by page, series in their order. Pure. */
export function textPlaces(content: Content, facts: PlaceFacts): Place[] {
  const order = new Map(optionIdsOf(facts).map((id, index) => [id, index]));
  const options = content.optionPages.toSorted(
    (a, b) => (order.get(a.option) ?? 0) - (order.get(b.option) ?? 0),
  );
  return [
    ...lessonPartPlaces(content, facts),
    ...content.learn.flatMap((lesson) => lessonPlaces(lesson, content, facts)),
    ...content.pairs.flatMap((pair) => pairPlaces(pair, facts)),
    ...options.flatMap((option) => optionPlaces(option, content, facts)),
    ...content.scenarios.flatMap((scenario) => scenarioPlaces(scenario, facts)),
    ...content.alternatives.flatMap((one) => alternativePlaces(one, facts)),
    ...content.texts.flatMap((text) => {
      const of = { page: textPage(text.id), title: text.title };
      const { title, description } = text;
      return [
        // The page of prices has words of its own (site-pages.ts).
        ...(text.id === 'prices'
          ? []
          : [pageOf('page', of.page, '', { title, inShort: description, text: description })]),
        ...proseSections(of, text.prose, blockWords(facts)),
      ];
    }),
  ];
}
