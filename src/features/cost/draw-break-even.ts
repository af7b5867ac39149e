/** The crossing of the two bills as a plot, a table and a sum. Pure; the build and the browser draw from here. */
import { element, type ElementNode, type TreeNode } from '../../formats/element-tree.ts';
import type { BreakEven } from '../../model/break-even.ts';
import type { CostAnswers } from '../../model/cost-fields.ts';
import { rateText, shortDollars } from '../../model/exact.ts';
import { drawPlot } from './draw-plot.ts';

/** Who is cheaper, and from which packing on. */
export function turnText({ crossing, least }: BreakEven, packing: number): string {
  if (crossing.kind === 'never') return 'EC2 costs more at any packing.';
  if (crossing.kind === 'always') return `EC2 costs less at any packing from ${least}% on.`;
  return packing >= crossing.whole
    ? `EC2 is cheaper from ${crossing.whole}% on.`
    : `EC2 becomes cheaper at ${crossing.whole}%.`;
}

/** The plot with its sentence and the numbers behind it. */
export function drawBreakEven(breakEven: BreakEven, answers: CostAnswers): TreeNode[] {
  const packing = Number(answers['packing']);
  const { onPaper, crossing, least, fargateTotal } = breakEven;
  const whole =
    crossing.kind === 'at'
      ? `in whole hosts${Number(answers['spare']) > 0 ? ', the spare ones counted,' : ''} at ${crossing.whole}%`
      : crossing.kind === 'never'
        ? 'in whole hosts they do not meet: EC2 costs more even when every place is taken'
        : `in whole hosts EC2 costs less all the way down to ${least}%`;
  const marks = new Set([packing, crossing.kind === 'at' ? crossing.whole : packing]);
  for (let percent = least; percent <= 100; percent += 10) marks.add(percent);
  const rows = [...marks]
    .sort((a, b) => a - b)
    .flatMap((percent) => {
      const step = breakEven.steps.findLast(({ from }) => from <= percent + 1e-9);
      return step ? [{ percent, ...step }] : [];
    });
  return [
    ...drawPlot(breakEven, packing, `${turnText(breakEven, packing)} Your packing is ${packing}%.`),
    element(
      'p',
      { class: 'below' },
      `Fargate bills the tasks, so packing does not move it. Hosts are bought whole: on paper the lines meet at ${onPaper}%, ${whole}.`,
    ),
    element(
      'details',
      {},
      element('summary', {}, 'Numbers behind this plot'),
      element(
        'table',
        { class: 'plain-table' },
        element('caption', { class: 'visually-hidden' }, 'The two bills by packing'),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            ...['Packing', 'Hosts', 'EC2', 'Fargate', 'Cheaper'].map((name) =>
              element('th', { scope: 'col' }, name),
            ),
          ),
        ),
        element(
          'tbody',
          {},
          ...rows.map(({ percent, hosts, cents }) =>
            element(
              'tr',
              {},
              element(
                'th',
                { scope: 'row' },
                `${percent}%${percent === packing ? ', you' : ''}${crossing.kind === 'at' && percent === crossing.whole ? ', the turn' : ''}`,
              ),
              element('td', {}, hosts.toString()),
              element('td', {}, shortDollars(cents)),
              element('td', {}, shortDollars(fargateTotal)),
              element('td', {}, cents < fargateTotal ? 'EC2' : 'Fargate'),
            ),
          ),
        ),
      ),
    ),
  ];
}

/** The sum behind the crossing: on paper, then in whole hosts. */
export function meeting(
  { terms, onPaper, crossing }: BreakEven,
  answers: CostAnswers,
): ElementNode {
  const { hostHour, fit, taskHour, tasks, average } = terms;
  const disk = Number(answers['disk']) > 0 ? ' + its disk' : '';
  const paper = `(${rateText(hostHour)} an hour${disk}) ÷ ${fit} ${fit === 1 ? 'task' : 'tasks'} ÷ ${rateText(taskHour)} an hour on Fargate${tasks === average ? '' : ` × ${tasks} ÷ ${average} tasks`}`;
  const row = (name: string, formula: string, result: string) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', { class: 'formula' }, formula),
      element('td', { class: 'number' }, element('b', {}, result)),
    );
  const spare = Number(answers['spare']);
  const kept = crossing.kind === 'at' ? Number(crossing.hosts) - spare : 0;
  return element(
    'table',
    { class: 'cost-sums' },
    element('caption', { class: 'visually-hidden' }, 'How the crossing is worked out'),
    element(
      'tbody',
      {},
      row('They meet on paper', paper, `${onPaper}%`),
      crossing.kind === 'at'
        ? row(
            'In whole hosts',
            `${tasks} tasks ÷ (${kept} hosts × ${fit}), up to the next percent; ${crossing.hosts.toString()} hosts is the most that costs less than Fargate`,
            `${crossing.whole}%`,
          )
        : row('In whole hosts', 'the bills do not cross in the range shown', '–'),
    ),
  );
}
