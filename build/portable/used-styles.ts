/** What of a style sheet a page can use: Astro gives a page the styles of every component that its kind of page may show. */
import postcss, { type Container, type Root } from 'postcss';
import type { PageStep } from '../page.ts';
import type { HtmlElement } from './html-elements.ts';
import { simplify } from './plain-styles.ts';

type Has = (name: string) => boolean;
type Test = (has: Has) => boolean;

/** A part of a sheet as it is written, with what must be on a page for it to matter. */
interface Part {
  /** For a rule or an at-rule without rules: all of it. For a group: what comes before its brace. */
  text: string;
  /** The rules of `@media`, `@layer` and similar groups. */
  parts?: Part[];
  /** Undefined where the part always stays. */
  isUsed?: Test;
  /** A custom property of the root or of every element: it stays where anything asks for it. */
  property?: string;
  /** The container that a group asks: it stays where a rule names one so. */
  container?: string;
}

/**
 * What a page has that selectors may ask for: its classes, the names of its custom elements, the values of its data
 * attributes as `[data-x=value]`, and the short texts of its inline scripts and data.
 */
function namesOn(elements: readonly HtmlElement[]): Set<string> {
  const names = new Set<string>();
  for (const { name, attributes, text } of elements) {
    if (name.includes('-')) names.add(name);
    for (const word of (attributes.get('class') ?? '').split(/\s+/)) names.add(word);
    for (const [attribute, value] of attributes)
      if (attribute.startsWith('data-')) names.add(`[${attribute}=${value}]`);
    if (name === 'script') for (const word of shortTextsIn(text)) names.add(word);
  }
  return names;
}

/** The words of every short text in a script or in data. */
function shortTextsIn(text: string): string[] {
  return [...text.matchAll(/["'`]([\w -]{2,60})["'`]/g)].flatMap(([, words = '']) =>
    words.split(' '),
  );
}

/** What scripts ask of a page's styles. */
interface Asked {
  /** Words they may set as classes or as values of data attributes: each of their short texts. */
  names: ReadonlySet<string>;
  /** Root properties their own styles use. */
  properties: ReadonlySet<string>;
  /** Other scripts they load. */
  loads: readonly string[];
}

const propertiesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));

/** The names that rules give containers. */
const containersIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/container(?:-name)?:([^;}/]*)/g)].flatMap(([, names = '']) =>
      names.trim().split(/\s+/),
    ),
  );

function askedBy(file: string, scripts: ReadonlyMap<string, string>): Asked {
  const text = scripts.get(file) ?? '';
  const names = new Set(shortTextsIn(text));
  const loads = [...scripts.keys()].filter((other) => other !== file && text.includes(other));
  return { names, properties: propertiesIn(text), loads };
}

/**
 * A step that takes from the styles of a page every rule whose classes or custom elements neither the page nor a script it
 * runs (`src`, `data-load`) has, or whose data attributes never have the value asked for, every root property that
 * nothing asks for, and every group for a container that no rule names. Order and layers stay as they are. A script that is loaded later must bring its own styles, but may
 * count on the colours. `scripts` are the built scripts by the name of the file, without a folder: they and each distinct
 * sheet are read once for all pages.
 */
export function usedStyles(scripts: ReadonlyMap<string, string>): PageStep {
  const asked = new Map([...scripts.keys()].map((file) => [file, askedBy(file, scripts)]));
  const sheets = new Map<string, Part[]>();
  const sheetOf = (css: string): Part[] => {
    const known = sheets.get(css);
    if (known) return known;
    const root = postcss.parse(css);
    simplify(root);
    const parts = partsOf(withoutSpaces(root));
    sheets.set(css, parts);
    return parts;
  };
  return (page, edit) => {
    const runs = page.elements.flatMap(({ name, attributes }) => [
      (name === 'script' && attributes.get('src')) || '',
      attributes.get('data-load') ?? '',
    ]);
    const named = [...asked].filter(([file]) => page.source.includes(file));
    const own = named.flatMap(([file, known]) =>
      runs.some((address) => address.endsWith(file)) ? [known] : [],
    );
    const loaded = new Set(named.map(([, known]) => known));
    for (const { loads } of loaded)
      for (const file of loads) {
        const known = asked.get(file);
        if (known) loaded.add(known);
      }
    const onPage = namesOn(page.elements);
    const has = (name: string): boolean =>
      onPage.has(name) || own.some(({ names }) => names.has(name));
    const elements = page.elements.map((element) => {
      if (element.name !== 'style' || !element.textRange) return element;
      const parts = sheetOf(element.text);
      const rules = write(parts, has, () => true);
      const inRules = propertiesIn(rules);
      const containers = containersIn(rules);
      const text = write(
        parts,
        has,
        (name) =>
          containers.has(name) ||
          inRules.has(name) ||
          [...loaded].some(({ properties }) => properties.has(name)),
      );
      if (text === '') return element;
      edit.overwrite(element.textRange.start, element.textRange.end, text);
      return { ...element, text };
    });
    return { ...page, elements };
  };
}

/** Custom properties keep the spaces that the minifier takes from all others; strings keep theirs here too. */
function withoutSpaces(sheet: Root): Root {
  sheet.walkDecls((declaration) => {
    if (!/["']/.test(declaration.value))
      declaration.value = declaration.value.replace(/,\s+/g, ',');
  });
  return sheet;
}

function write(parts: readonly Part[], has: Has, isAsked: (name: string) => boolean): string {
  let text = '';
  for (const part of parts) {
    if (part.isUsed?.(has) === false) continue;
    if (part.property !== undefined && !isAsked(part.property)) continue;
    if (part.container !== undefined && !isAsked(part.container)) continue;
    if (!part.parts) text += part.text;
    else {
      const inside = write(part.parts, has, isAsked);
      if (inside !== '') text += `${part.text}{${inside.replace(/;$/, '')}}`;
    }
  }
  return text;
}

/** Selectors of the root and of every element: what they set as custom properties others may or may not ask for. */
const everything = /^(?::root|:host|\*|::?(?:before|after|backdrop))$/;

function partsOf(container: Container): Part[] {
  return (container.nodes ?? []).flatMap((node): Part[] => {
    if (node.type === 'comment') return [];
    if (node.type === 'rule') {
      const { selectors } = node;
      const isUsed = anyOf(selectors);
      const isRoot = selectors.every((selector) => everything.test(selector));
      const parts = node.nodes.map((child): Part => {
        const property = child.type === 'decl' && isRoot && child.variable ? child.prop : undefined;
        return { text: `${child.toString()};`, ...(property !== undefined && { property }) };
      });
      return isRoot ? [{ text: node.selector, parts }] : [{ text: node.toString(), isUsed }];
    }
    if (
      node.type !== 'atrule' ||
      !node.nodes ||
      !/^(?:media|layer|supports|container)$/.test(node.name)
    )
      return [
        {
          text: node.type === 'atrule' && !node.nodes ? `${node.toString()};` : node.toString(),
          ...(node.type === 'atrule' &&
            node.name === 'property' && { property: node.params.trim() }),
        },
      ];
    const [container] =
      node.name === 'container' ? (/^[a-z][\w-]*(?= )/.exec(node.params) ?? []) : [];
    return [
      {
        text: `@${node.name} ${node.params}`,
        parts: partsOf(node),
        ...(container !== undefined && container !== 'not' && { container }),
      },
    ];
  });
}

const anyOf = (selectors: readonly string[]): Test => {
  const tests = selectors.map(canMatch);
  return (has) => tests.some((test) => test(has));
};

/** Whether one selector can match. What `:not()` and similar selectors contain is ignored. */
function canMatch(selector: string): Test {
  const groups: Test[] = [];
  let plain = '';
  for (let at = 0; at < selector.length;) {
    const found = /^:(is|where|has|not|[\w-]+)\(/.exec(selector.slice(at));
    if (!found) {
      plain += selector.charAt(at);
      at += 1;
      continue;
    }
    const [start, kind = ''] = found;
    const inside = upToBracket(selector, at + start.length);
    if (/^(?:is|where|has)$/.test(kind)) groups.push(anyOf(postcss.list.comma(inside)));
    at += start.length + inside.length + 1;
  }
  const bare = plain.replace(/\[[^\]]*\]/g, '');
  const classes = [...bare.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) =>
    name.replaceAll('\\', ''),
  );
  const elements = [...bare.matchAll(/(?<![\w.:#-])[a-z]+-[\w-]*/g)].map(([name]) => name);
  const needed = [...classes, ...elements];
  const values = [...plain.matchAll(/\[(data-[\w-]+)=["']?([\w-]+)["']?\]/g)];
  return (has) =>
    needed.every(has) &&
    values.every(([, name = '', value = '']) => has(`[${name}=${value}]`) || has(value)) &&
    groups.every((group) => group(has));
}

/** The text from `start` up to the bracket that closes it. */
function upToBracket(text: string, start: number): string {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(start, at);
  }
  return text.slice(start);
}
