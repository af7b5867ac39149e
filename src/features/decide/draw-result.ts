/** A result as part of the page. The build and the browser draw it from here. Pure. */
import { element, type ElementNode, type TreeNode } from '../../formats/element-tree.ts';
import type { GuideWords, Result, ShownCandidate } from './result.ts';
import { words } from './wording.ts';

/** The two axes, for the map of a result: a line for each orchestrator, a crossing without an option is null, as JSON has it. */
export interface ResultAxes {
  capacities: readonly string[];
  lines: readonly { id: string; label: string; options: readonly (string | null)[] }[];
}

/** Everything below the heading “What fits”, top to bottom. Addresses are relative to the root of the site. */
export function drawResult(result: Result, known: GuideWords, axes: ResultAxes): TreeNode[] {
  return [
    element(
      'p',
      { class: 'verdict' },
      element('b', {}, result.verdict),
      ' ',
      element('span', {}, result.answered),
    ),
    map(result, known, axes),
    ...(result.note === undefined ? [] : [element('p', { class: 'note' }, result.note)]),
    ...(result.first ? [heading(words.startWith), ...start(result.first, known)] : []),
    ...listed(
      words.nearest,
      result.nearest.map((entry) => nearest(entry, known)),
    ),
    ...listed(
      words.also,
      result.also.map((candidate) => also(candidate, known)),
    ),
    ...listed(
      words.ruledOut,
      result.out.map((entry) => ruledOut(entry, known)),
    ),
    heading(words.changes),
    result.changes.length === 0
      ? element('p', { class: 'note' }, words.noChange)
      : element(
          'ul',
          { class: 'changes' },
          ...result.changes.map((change) => changed(change, known)),
        ),
  ];
}

const heading = (text: string): ElementNode => element('h3', {}, text);

const listed = (name: string, items: readonly ElementNode[]): ElementNode[] =>
  items.length === 0 ? [] : [heading(name), element('ul', {}, ...items)];

/** An option by name, linked, with its swatch. */
function optionLink(id: string, { options }: GuideWords): ElementNode {
  const option = options[id];
  return element(
    'span',
    { class: 'option-name', 'data-hue': option?.hue, 'data-fill': option?.fill },
    element('a', { href: option?.href }, option?.label ?? id),
  );
}

function rowLink(id: string, { rows }: GuideWords): ElementNode {
  const row = rows[id];
  return element('a', { href: row?.href }, row?.question ?? id);
}

function map({ marks }: Result, known: GuideWords, { capacities, lines }: ResultAxes): ElementNode {
  const cell = (id: string | null): ElementNode => {
    if (id === null) return element('td', { class: 'none' }, '–');
    const option = known.options[id];
    const mark = marks[id];
    if (mark === undefined || mark === 'out') return element('td', {}, words.out);
    const label = mark === 'first' ? `${option?.label ?? id}, ${words.first}` : option?.label;
    return element(
      'td',
      { 'data-mark': mark },
      element(
        'a',
        { href: option?.href, 'data-hue': option?.hue, 'data-fill': option?.fill },
        element('span', { class: 'strip' }),
        element('span', { class: 'visually-hidden' }, label),
      ),
    );
  };
  return element(
    'table',
    { class: 'decide-map' },
    element('caption', { class: 'visually-hidden' }, words.mapCaption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td', {}),
        ...capacities.map((label) => element('th', { scope: 'col' }, label)),
      ),
    ),
    element(
      'tbody',
      {},
      ...lines.map(({ id, label, options }) =>
        element(
          'tr',
          { 'data-hue': id },
          element('th', { scope: 'row' }, label),
          ...options.map(cell),
        ),
      ),
    ),
  );
}

const reasons = ({ reasons: shown }: ShownCandidate, known: GuideWords): ElementNode | undefined =>
  shown.length === 0
    ? undefined
    : element(
        'ul',
        { class: 'reasons' },
        ...shown.map(({ kind, row, text }) =>
          element(
            'li',
            {},
            element('b', {}, `${words[kind]}.`),
            ' ',
            rowLink(row, known),
            ` ${text}`,
          ),
        ),
      );

function start(candidate: ShownCandidate, known: GuideWords): TreeNode[] {
  const option = known.options[candidate.option];
  return [
    element(
      'p',
      { class: 'start', 'data-hue': option?.hue },
      element('a', { href: option?.href }, option?.label ?? candidate.option),
    ),
    ...[reasons(candidate, known)].filter((list) => list !== undefined),
  ];
}

const also = (candidate: ShownCandidate, known: GuideWords): ElementNode =>
  element('li', {}, optionLink(candidate.option, known), reasons(candidate, known));

const nearest = ({ option, misses }: Result['nearest'][number], known: GuideWords): ElementNode =>
  element(
    'li',
    {},
    optionLink(option, known),
    ...misses.flatMap(({ row, said }) => [` ${words.misses(said)} `, rowLink(row, known)]),
  );

const ruledOut = ({ said, row, options }: Result['out'][number], known: GuideWords): ElementNode =>
  element(
    'li',
    { class: 'gone' },
    `${words.youSaid} `,
    element('b', {}, said),
    '. ',
    rowLink(row, known),
    element(
      'p',
      { class: 'option-names' },
      ...options.flatMap((id) => [optionLink(id, known), ' ']),
    ),
  );

const changed = (
  { question, answer, first }: Result['changes'][number],
  known: GuideWords,
): ElementNode =>
  element(
    'li',
    {},
    `${question} `,
    element('b', {}, answer),
    ': ',
    ...(first === undefined ? [words.none] : [optionLink(first, known), ` ${words.first}`]),
  );
