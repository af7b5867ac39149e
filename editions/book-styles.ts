/** The styles of a book, from those of the pages. */
import { transform } from 'lightningcss';
import postcss, { type ChildNode, type Document, type Rule } from 'postcss';

/** What holds only where the boot script ran: a book has no scripts. */
const needsScripts = /^(?:html|:root)\[data-(?:scripts|pieces)\]/;

/**
 * One style sheet in place of many: what several pages state is stated once, and first; what needs scripts is left out.
 * Layers keep their order, the order of first statement. Pure.
 */
export function mergeStyles(styles: readonly string[]): string {
  const found = new Map<string, { layer: string; text: string; pages: number }>();
  const layers = new Set<string>();
  const add = (layer: string, node: ChildNode): void => {
    if (node.type === 'comment') return;
    const text = node.toString();
    const rule = found.get(layer + text);
    if (rule) rule.pages += 1;
    else found.set(layer + text, { layer, text, pages: 1 });
  };
  for (const css of styles) {
    const sheet = postcss.parse(css);
    sheet.walkRules((rule) => {
      if (rule.selectors.every((selector) => needsScripts.test(selector))) rule.remove();
    });
    for (const node of sheet.nodes) {
      if (node.type !== 'atrule' || node.name !== 'layer') add('', node);
      else {
        for (const name of node.params.split(',')) layers.add(name.trim());
        for (const child of node.nodes ?? []) add(node.params, child);
      }
    }
  }
  const rules = [...found.values()].sort((a, b) => b.pages - a.pages);
  const of = (wanted: string): string =>
    rules
      .filter(({ layer }) => layer === wanted)
      .map(({ text }) => text)
      .join('\n');
  return [
    `@layer ${[...layers].join(',')};`,
    ...[...layers].map((layer) => `@layer ${layer}{${of(layer)}}`),
    of(''),
  ].join('\n');
}

/**
 * The values of the colour tokens in the light theme, as hex: reading devices know neither `light-dark()` nor
 * `oklch()`. By name without `--color-`. Pure.
 */
export function lightColours(css: string): Map<string, string> {
  const colours = new Map<string, string>();
  postcss.parse(css).walkDecls(/^--color-/, ({ prop, value }) => {
    const light = /^light-dark\(\s*((?:[^(),]|\([^()]*\))*)/.exec(value)?.[1] ?? value;
    const { code } = transform({
      filename: 'token.css',
      code: Buffer.from(`a{color:${light}}`),
      targets: { chrome: 60 << 16 },
    });
    const hex = /#[0-9a-f]{3,8}\b/i.exec(code.toString())?.[0];
    if (hex !== undefined) colours.set(prop.slice('--color-'.length), hex);
  });
  return colours;
}

/** Replaces colour tokens by their light values. Pure. */
export const withColours = (css: string, colours: ReadonlyMap<string, string>): string =>
  css.replace(/var\(--color-([\w-]+)\)/g, (token, name: string) => colours.get(name) ?? token);

/** The rules for drawings and for code in a merged sheet, outside every condition: what an e-book takes over. Pure. */
export function drawingRules(css: string): string {
  const isPlain = (node: Rule['parent'] | Document): boolean =>
    node === undefined ||
    node.type === 'root' ||
    (node.type === 'atrule' && 'name' in node && node.name === 'layer' && isPlain(node.parent));
  const rules: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (isPlain(rule.parent) && /\.(?:d-|drawing\b|t[a-z]\b)|\[data-hue/.test(rule.selector))
      rules.push(rule.clone({ selectors: rule.selectors.flatMap(withoutIs) }).toString());
  });
  return rules.join('\n');
}

/** A selector as several that say the same without `:is()`, which not every reading device knows. */
function withoutIs(selector: string): string[] {
  const found = /:is\(([^()]*)\)/.exec(selector);
  if (!found) return [selector];
  const [whole, choices = ''] = found;
  return choices.split(',').flatMap((choice) => {
    const before = selector.slice(0, found.index);
    return withoutIs(before + choice.trim() + selector.slice(found.index + whole.length));
  });
}
