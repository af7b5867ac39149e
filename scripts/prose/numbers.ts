/** The rule that numbers in prose and in components come from the data: finding the ones that were typed. */

/** A number that may be typed. */
export interface NumberException {
  /** The file, from the root of the project. */
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
const amounts = [
  String.raw`[$€£]\s?\d[\d.,]*`,
  String.raw`\b\d[\d.,]*\s?(?:dollars?|cents?|USD)\b`,
  String.raw`(?<![\w.-])\d[\d.,]*(?:[\s-]${unit}\b|\s?%)`,
  String.raw`\b(?!an? (?!vCPU))${inWords}[\s-]${unit}\b`,
];
const year = String.raw`(?<![\w./-])(?:19|20)\d\d(?![\w.])`;
const inProse = new RegExp(amounts.join('|'), 'gi');
/** A component knows nothing by itself, not even a year. */
const inComponents = new RegExp([...amounts, year].join('|'), 'gi');

const blank = (text: string): string => text.replace(/\S/g, ' ');

/** What readers may see of a file, each character in its place: prose without fenced code, components without comments. */
const shown = (file: string, text: string): string =>
  file.endsWith('.astro')
    ? text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, blank)
    : text.replace(/^(?<fence>`{3,}|~{3,})[\s\S]*?^\k<fence>/gm, blank);

/**
 * Amounts with a unit, and money, that were typed into a file, with the years in a component, and that no exception covers, as messages; then
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
  const isComponent = file.endsWith('.astro');
  const expected = isComponent
    ? 'a property drawn from the data'
    : 'a number drawn from the data, with <Value>, <Price> or <Row>';
  const problems: string[] = [];
  for (const { 0: found, index } of shown(file, text).matchAll(
    isComponent ? inComponents : inProse,
  )) {
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
      `${file}, line ${line}: found “${found}”; expected ${expected}, ` +
        'or an exception with its reason in scripts/prose/number-exceptions.ts (rule typedNumbers)',
    );
  }
  return [
    ...problems,
    ...own
      .filter(({ used }) => !used)
      .map(
        ({ text: words }) =>
          `scripts/prose/number-exceptions.ts: “${words}” excuses no number in ${file}. Remove it.`,
      ),
  ];
}
