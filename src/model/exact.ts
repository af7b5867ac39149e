/** Exact arithmetic with decimals. An amount of money is never a floating number here: it is whole cents, as a bigint. */

/** A decimal, exactly: `digits` over ten to the power of `scale`. */
export interface Exact {
  digits: bigint;
  scale: number;
}

/** A decimal written plainly, `0.04048`; no sign, no exponent, no separators. */
export const plainDecimal = /^\d+(?:\.\d+)?$/;

/** Reads a decimal. Throws on text that is not a plain one: what a reader types is checked before. */
export function exact(text: string): Exact {
  if (!plainDecimal.test(text))
    throw new Error(`“${text}” is no decimal. Expected digits with at most one point.`);
  const [whole = '', part = ''] = text.split('.');
  return { digits: BigInt(whole + part), scale: part.length };
}

/** The product of decimals. */
export const product = (factors: readonly string[]): Exact =>
  factors
    .map(exact)
    .reduce(
      (made, { digits, scale }) => ({ digits: made.digits * digits, scale: made.scale + scale }),
      { digits: 1n, scale: 0 },
    );

const tens = (scale: number): bigint => 10n ** BigInt(scale);

/** `above ÷ below`, rounded up. */
export const ceilDiv = (above: bigint, below: bigint): bigint => (above + below - 1n) / below;

/** `above ÷ below`, a half rounded up. Neither may be negative. */
const halfUp = (above: bigint, below: bigint): bigint => (2n * above + below) / (2n * below);

/** Dollars as factors and divisors, in cents: multiplied out exactly, then rounded once, half a cent up. */
export function centsOf(factors: readonly string[], divisors: readonly string[] = []): bigint {
  const above = product(factors);
  const below = product(divisors);
  return halfUp(above.digits * 100n * tens(below.scale), below.digits * tens(above.scale));
}

/** A ratio of products in percent, rounded to a whole one, half up. */
export function percentOf(above: readonly string[], below: readonly string[]): number {
  return Number(centsOf(above, below));
}

/** What is left of one after this many percent are taken off, as a decimal: `12.5` gives `0.875`. */
export function leftAfter(percent: string): string {
  const { digits, scale } = exact(percent);
  const left = 100n * tens(scale) - digits;
  return plain({ digits: left, scale: scale + 2 });
}

/** A decimal as text without zeros at its ends: `0.50` is `0.5`. */
export function plain({ digits, scale }: Exact): string {
  const text = digits.toString().padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const part = text.slice(text.length - scale).replace(/0+$/, '');
  return part === '' ? whole : `${whole}.${part}`;
}

/** The shortest text of a decimal a reader or the data wrote: `007.50` is `7.5`. */
export const canonical = (text: string): string => plain(exact(text));

/** Cents as dollars, to the cent and with separators: `$1,441.60`. */
export function dollarsAndCents(cents: bigint): string {
  const dollars = (cents / 100n).toLocaleString('en-US');
  return `$${dollars}.${(cents % 100n).toString().padStart(2, '0')}`;
}

/** A rate as it is printed: dollars with at least two decimals, as many as it has. */
export function rateText(amount: string): string {
  const [whole = '', part = ''] = amount.split('.');
  return `$${whole}.${part.padEnd(2, '0')}`;
}

/** Cents as a reader compares them: whole dollars, and to the cent below one hundred. */
export function shortDollars(cents: bigint): string {
  if (cents < 10_000n) return dollarsAndCents(cents);
  return `$${((cents + 50n) / 100n).toLocaleString('en-US')}`;
}
