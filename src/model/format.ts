import type { Cell } from '../data/schema.ts';

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A whole number as it opens a heading: “Five”, from ten on in digits. */
export function countInWords(count: number): string {
  return words[count] ?? String(count);
}

/** A number of a cell; the open data know units only as text. */
type Amount = Omit<NonNullable<Cell['value']>, 'unit'> & { unit: string };

/** A value as written in a sentence: `up to 21 days`, `2 vCPU`. Thousands are separated by a comma. */
export function formatValue({ number, unit, comparator }: Amount): string {
  const amount = `${number.toLocaleString('en-US', { maximumFractionDigits: 5 })} ${unit}`;
  return comparator === 'exactly' ? amount : `${comparator} ${amount}`;
}

/** What a link to a public request is called: with its number, since a page may link to several. Pure and total. */
export const requestName = (url: string): string =>
  `Public request ${/\d+$/.exec(url)?.[0] ?? ''}`.trimEnd();

/** Where a question was asked, with the number of its thread, so that two threads of one place can be told apart. Pure. */
export function threadName({ url, where }: { url: string; where: string }): string {
  const number = /\/(?:issues|pull|questions)\/(\d+)/.exec(url)?.[1];
  return number === undefined ? where : `${where.replace(/^GitHub, /, '')} #${number}`;
}
