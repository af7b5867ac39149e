/** The styles of a book, from those of the pages. */
import { transform } from 'lightningcss';
import postcss, { type ChildNode, type Document, type Rule } from 'postcss';

/** What holds only where the boot script ran: a book has no scripts. */
const needsScripts = /^(?:html|:root)\[data-(?:scripts|late)\]/;

/**
 * One style sheet in place of many: what several pages state is stated once, in the order the pages state it; what
 * needs scripts is left out. Each page has only the rules it uses, so a rule that the merged sheet lacks comes right
 * after the rule that comes before it on the page. Layers keep their order, the order of first statement. Pure.
 */
export function mergeStyles(styles: readonly string[]): string {
  const layers = new Map<string, string[]>();
  const merge = (layer: string, rules: readonly string[]): void => {
    const merged = layers.get(layer) ?? [];
    layers.set(layer, merged);
    let after = -1;
    for (const rule of rules) {
      const at = merged.indexOf(rule);
      if (at === -1) merged.splice((after += 1), 0, rule);
      else after = Math.max(after, at);
    }
  };
  // The longest first: it settles the order of most rules.
  for (const css of [...new Set(styles)].sort((a, b) => b.length - a.length)) {
    const sheet = postcss.parse(css);
    sheet.walkRules((rule) => {
      if (rule.selectors.every((selector) => needsScripts.test(selector))) rule.remove();
    });
    const outside: ChildNode[] = [];
    for (const node of sheet.nodes) {
      if (node.type !== 'atrule' || node.name !== 'layer') outside.push(node);
      else if (node.nodes) merge(node.params, node.nodes.flatMap(singleRules));
      else for (const name of node.params.split(',')) merge(name.trim(), []);
    }
    merge('', outside.flatMap(singleRules));
  }
  const of = (layer: string): string => (layers.get(layer) ?? []).join('\n');
  const named = [...layers.keys()].filter((layer) => layer !== '');
  return [
    `@layer ${named.join(',')};`,
    ...named.map((layer) => `@layer ${layer}{${of(layer)}}`),
    of(''),
  ].join('\n');
}

/** The rules of a group, each with the condition of the group: two pages share a condition, but not all rules in it. */
function singleRules(node: ChildNode): string[] {
  if (node.type === 'comment') return [];
  if (node.type !== 'atrule' || !/^(?:media|container|supports)$/.test(node.name))
    return [node.toString()];
  const rules = (node.nodes ?? []).flatMap(singleRules);
  return rules.map((rule) => `@${node.name} ${node.params}{${rule}}`);
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

/** The rules for drawings in a merged sheet, outside every condition: what an e-book takes over. Pure. */
export function drawingRules(css: string): string {
  const isPlain = (node: Rule['parent'] | Document): boolean =>
    node === undefined ||
    node.type === 'root' ||
    (node.type === 'atrule' && 'name' in node && node.name === 'layer' && isPlain(node.parent));
  const rules: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    const selectors = rule.selectors
      .flatMap(withoutIs)
      .filter((selector) => /\.(?:d-|drawing\b)|\[data-hue/.test(selector));
    if (isPlain(rule.parent) && selectors.length > 0)
      rules.push(rule.clone({ selectors }).toString());
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
