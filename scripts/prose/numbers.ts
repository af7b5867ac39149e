/** The rule that numbers in prose come from the data: finding the ones that were typed. */

/** A number that may be typed into prose. */
export interface NumberException {
  /** The file below content/. */
  file: string;
  /** Words of the file, exactly, around the number or numbers. */
  text: string;
  because: string;
}

const unit =
  '(?:vCPUs?|CPUs?|cores?|[KMGT]i?B|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent)';
const inWords =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|' +
  'sixty|ninety|half an?|(?:a )?quarter of an?|dozens? of|hundreds? of|thousands? of)';
// “a day” and “a minute” are how people talk; “a vCPU” is an amount.
const amount = new RegExp(
  [
    String.raw`[$€£]\s?\d[\d.,]*`,
    String.raw`\b\d[\d.,]*\s?(?:dollars?|cents?|USD)\b`,
    String.raw`(?<![\w.-])\d[\d.,]*(?:[\s-]${unit}\b|\s?%)`,
    String.raw`\b(?!an? (?!vCPU))${inWords}[\s-]${unit}\b`,
  ].join('|'),
  'gi',
);

/** Prose without fenced code, each character in its place. */
const withoutCode = (text: string): string =>
  text.replace(/^(?<fence>`{3,}|~{3,})[\s\S]*?^\k<fence>/gm, (code) => code.replace(/\S/g, ' '));

/**
 * Amounts with a unit, and money, that were typed into a file of prose and that no exception covers, as messages; then
 * the exceptions of this file that cover nothing. Pure.
 */
export function typedNumbers(
  file: string,
  text: string,
  exceptions: readonly NumberException[],
): string[] {
  const own = exceptions
    .filter((exception) => exception.file === file)
    .map((exception) => ({ ...exception, start: text.indexOf(exception.text), used: false }));
  const problems: string[] = [];
  for (const { 0: found, index } of withoutCode(text).matchAll(amount)) {
    const covering = own.find(
      ({ start, text: words }) =>
        start >= 0 && index >= start && index + found.length <= start + words.length,
    );
    if (covering) {
      covering.used = true;
      continue;
    }
    const line = text.slice(0, index).split('\n').length;
    problems.push(
      `content/${file}, line ${line}: found “${found}”; expected a number drawn from the data, with <Value>, <Price> or ` +
        '<Row>, or an exception with its reason in scripts/prose/number-exceptions.ts (rule typedNumbers)',
    );
  }
  return [
    ...problems,
    ...own
      .filter(({ used }) => !used)
      .map(
        ({ text: words }) =>
          `scripts/prose/number-exceptions.ts: “${words}” excuses no number in content/${file}. Remove it.`,
      ),
  ];
}
