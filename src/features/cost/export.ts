/** A bill for other places: line items as CSV, a summary as Markdown. Pure. */
import { csvRecord, escapeMarkdown } from '../../formats/escape.ts';
import type { BillLine } from '../../model/cost.ts';
import type { CostAnswers } from '../../model/cost-fields.ts';
import { dollarsAndCents, rateText } from '../../model/exact.ts';
import { formulaText, type ShownOptions } from './draw-bills.ts';
import { daysOf, sentenceText, type CostResult } from './draw-result.ts';
import { lineNames, words } from './wording.ts';

const cents = (amount: bigint): string =>
  `${(amount / 100n).toString()}.${(amount % 100n).toString().padStart(2, '0')}`;

const rateOfLine = ({ factors }: BillLine) => factors.find(({ rate }) => rate)?.rate;

/** Line items of every bill (RFC 4180, CRLF), one a line, amounts in dollars with two decimals, empty where there is no price. */
export function billsCsv({ bills }: CostResult, options: ShownOptions, region: string): string {
  const head = ['option', 'line', 'formula', 'rate', 'whose price', 'list of', 'dollars'];
  const lines = bills.flatMap((bill) =>
    bill.total === undefined
      ? [
          [
            options[bill.option].label,
            '',
            words.noBill(bill.none ?? 'compute-price', region, bill.missing),
            '',
            '',
            '',
            '',
          ],
        ]
      : [
          ...bill.lines.map((line) => {
            const rate = rateOfLine(line);
            return [
              options[bill.option].label,
              lineNames[line.id] ?? line.id,
              line.missing ? words.without([line.missing]) : formulaText(line),
              rate?.amount ?? '',
              rate ? (rate.own ? 'your price' : 'list price') : '',
              rate?.effective ?? '',
              line.cents === undefined ? '' : cents(line.cents),
            ];
          }),
          [options[bill.option].label, 'Total', '', '', '', '', cents(bill.total)],
        ],
  );
  return [head, ...lines].map((line) => `${csvRecord(line)}\r\n`).join('');
}

/** What a summary says besides the bill, as the page has it. */
export interface SummaryFrame {
  /** Address of the tool with these answers; undefined for a copy on disk that does not know its public address. */
  link: string | undefined;
  /** Every answer by the name of its field. */
  answered: readonly { name: string; said: string }[];
  assumed: readonly string[];
  leftOut: readonly string[];
}

/** The bill as Markdown: the sentence, the totals, the answers, rates, assumptions, what is left out. */
export function billsMarkdown(
  result: CostResult,
  answers: CostAnswers,
  options: ShownOptions,
  { link, answered, assumed, leftOut }: SummaryFrame,
): string {
  const { read, lists } = daysOf(result);
  const bullet = (text: string): string => `- ${escapeMarkdown(text)}`;
  const totals = result.bills.map(({ option, total, none, missing }) => {
    const note =
      total === undefined
        ? words.noBill(none ?? 'compute-price', answers['region'] ?? '', missing)
        : missing.length > 0
          ? words.without(missing)
          : '';
    return `| ${escapeMarkdown(options[option].label)} | ${total === undefined ? '–' : dollarsAndCents(total)} | ${escapeMarkdown(note)} |`;
  });
  const rates = result.rates.map(
    ({ label, amount, own, checked, effective }) =>
      `- ${escapeMarkdown(label)}: ${rateText(amount)} (${own ? 'your price' : `read ${checked ?? ''}${effective ? `, list of ${effective}` : ''}`})`,
  );
  return [
    `# ${escapeMarkdown(sentenceText(result))}`,
    '',
    `US dollars a month. Prices read ${read}, in lists of ${lists.join(', ')}.${link === undefined ? '' : ` This bill: <${link}>`}`,
    '',
    '| Option | A month | Note |',
    '| --- | ---: | --- |',
    ...totals,
    '',
    '## Answers',
    '',
    ...answered.map(({ name, said }) => bullet(`${name}: ${said}`)),
    '',
    '## Rates',
    '',
    ...rates,
    '',
    '## Assumed',
    '',
    ...assumed.map(bullet),
    '',
    '## Left out',
    '',
    ...leftOut.map(bullet),
    '',
  ].join('\n');
}
