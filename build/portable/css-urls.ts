// Comments and plain strings are matched first so that an address inside them is left alone.
const token =
  /\/\*[\s\S]*?\*\/|(?<open>url\(\s*)(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^"')\s]+))(?<close>\s*\))|(?<import>@import\s*)(?:"(?<importDouble>[^"]*)"|'(?<importSingle>[^']*)')|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/g;

/** Replaces every address in a style sheet, in `url()` and `@import`, by what `replace` makes of it. Pure. */
export function mapCssUrls(css: string, replace: (address: string) => string): string {
  return css.replace(token, (match: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const { open, close, double, single, bare, importDouble, importSingle } = groups;
    const address = double ?? single ?? bare ?? importDouble ?? importSingle;
    if (address === undefined) return match;
    const replaced = replace(address);
    if (replaced === address) return match;
    const quoted = `"${replaced.replaceAll('"', '%22')}"`;
    return open === undefined
      ? `${groups['import'] ?? ''}${quoted}`
      : `${open}${bare === undefined ? quoted : replaced}${close ?? ')'}`;
  });
}
