/** What the Nu Html Checker says of a page, and which of it is known. */

/** One message as `--format json` gives it. */
export interface NuMessage {
  /** Address of the file. */
  url: string;
  /** `error`, or `info` with `subType` `warning`. */
  type: string;
  message: string;
  lastLine?: number;
  lastColumn?: number;
}

/** Messages that are expected, and why. */
export interface NuException {
  message: RegExp;
  /** Only these pages; all without it. */
  pages?: RegExp;
  reason: string;
}

export const nuExceptions: readonly NuException[] = [
  {
    message:
      /^Resource violates Content Security Policy \(meta tag\): external script “(?:\.\.\/)*_berth\/[\w.-]+\.js” blocked/,
    reason: '“self” allows scripts of the same host, and a file has none.',
  },
  {
    message: /^Inline script violates Content Security Policy \(meta tag\)/,
    pages: /^(?:cost|decide)\.html$/,
    reason: 'It is a block of data, application/json, which no browser runs.',
  },
  {
    message: /^Attribute “autocomplete” is only allowed when/,
    pages: /(?:^|\/)(?:compare|who-runs-what)\.html$/,
    reason:
      'Firefox restores ticks of an earlier visit over those of the address, but not with autocomplete="off".',
  },
  {
    message: /^CSS: Unrecognized at-rule “@(?:container|property)”$/,
    reason: 'The checker’s CSS is older than container queries and registered properties.',
  },
  {
    message:
      /^CSS: “(?:container|container-name|container-type|margin-trim|paint-order|reading-flow)”: Property “[\w-]+” doesn't exist\.$/,
    reason: 'Properties that the checker’s CSS does not know yet.',
  },
  {
    message: /^CSS: (?:“container”: )?Parse Error\.$/,
    pages: /(?:^|\/)compare\.html$/,
    reason: 'It loses its place in the container queries, and in ::highlight().',
  },
  {
    message: /^CSS: “max-width”: The types are incompatible\.$/,
    reason: 'It does not multiply a length that is a variable in calc().',
  },
  {
    message: /^CSS: “--inside”: too few values for the property “linear-gradient”\.$/,
    reason: 'A colour stop with two positions is one of CSS Images 4.',
  },
];

/**
 * The messages of a report that no exception covers, one line each, and the exceptions that cover nothing. `root` is the
 * address of the folder that was checked, with a slash at the end. Throws when the report is not the checker’s JSON.
 */
export function judge(
  report: string,
  root: string,
  exceptions: readonly NuException[],
): { problems: string[]; idle: NuException[] } {
  const idle = new Set(exceptions);
  const problems = messagesOf(report).flatMap(({ url, message, lastLine = 0, lastColumn = 0 }) => {
    const page = decodeURIComponent(url.startsWith(root) ? url.slice(root.length) : url);
    const known = exceptions.find(
      (one) => one.message.test(message) && (one.pages?.test(page) ?? true),
    );
    if (known) idle.delete(known);
    return known ? [] : [`${page}:${lastLine}:${lastColumn}: ${message}`];
  });
  return { problems, idle: [...idle] };
}

function messagesOf(report: string): NuMessage[] {
  try {
    return (JSON.parse(report) as { messages: NuMessage[] }).messages;
  } catch {
    throw new Error(
      `The checker did not answer with its JSON, but with “${report.slice(0, 120)}”. Expected Java 11 or newer.`,
    );
  }
}
