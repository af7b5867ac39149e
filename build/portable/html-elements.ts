import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A stretch of the source text, end excluded. */
export interface Range {
  start: number;
  end: number;
}

/** One element of an HTML or SVG file, with the places in the source that a build step may edit. */
export interface HtmlElement {
  name: string;
  /** Attribute names as written (`xlink:href`). */
  attributes: Map<string, string>;
  attributeRanges: Map<string, Range>;
  /** The start tag; missing for elements the parser added (`<tbody>`). */
  startTag: Range | undefined;
  /** The whole element with its end tag; missing for elements the parser added. */
  whole: Range | undefined;
  /** The text directly inside, as a browser reads it: what a script or style element runs. */
  text: string;
  textRange: Range | undefined;
}

type Location = { startOffset: number; endOffset: number } | null | undefined;

type Place = (position: number) => number;

const rangeOf = (location: Location, place: Place): Range | undefined =>
  location ? { start: place(location.startOffset), end: place(location.endOffset) } : undefined;

/** All elements of a file in document order, those inside `<template>` included. Pure. */
export function elementsOf(source: string): HtmlElement[] {
  return withoutStyles(source) ?? parseElements(source, (position) => position);
}

/** A style sheet that a parser takes as it is: nothing in it ends it, names a character or is normalised. */
const styleSheet = /(?<tag><style(?:\s[^<>]*)?>)(?<css>[^<&\r\0]+)(?=<\/style>)/g;

/**
 * Reads a file without the style sheets in it, which are most of its text and no markup, and puts them back. Undefined
 * where one turns out to be something else (the words of an attribute, say).
 */
function withoutStyles(source: string): HtmlElement[] | undefined {
  const cuts: { at: number; css: string; before: number }[] = [];
  let removed = 0;
  const rest = source.replace(styleSheet, (_, tag: string, css: string, offset: number) => {
    cuts.push({ at: offset + tag.length - removed, css, before: removed });
    removed += css.length;
    return tag;
  });
  let passed = 0;
  const elements = parseElements(rest, (position) => {
    // Positions come nearly in order; an end may be after cuts that come after the next start.
    while (passed < cuts.length && (cuts[passed]?.at ?? 0) < position) passed++;
    while (passed > 0 && (cuts[passed - 1]?.at ?? 0) >= position) passed--;
    const last = cuts[passed - 1];
    return position + (last ? last.before + last.css.length : 0);
  });
  const byStart = new Map(cuts.map((cut) => [cut.at + cut.before, cut.css]));
  for (const element of elements) {
    const start = element.name === 'style' ? element.startTag?.end : undefined;
    const css = start === undefined ? undefined : byStart.get(start);
    if (start === undefined || css === undefined) continue;
    element.text = css;
    element.textRange = { start, end: start + css.length };
    byStart.delete(start);
  }
  return byStart.size === 0 ? elements : undefined;
}

function parseElements(source: string, place: Place): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) elements.push(toElement(node, place));
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  visit(parse(source, { sourceCodeLocationInfo: true }));
  return elements;
}

function toElement(node: Tree.Element, place: Place): HtmlElement {
  const location = node.sourceCodeLocation;
  const texts = node.childNodes.filter((child) => child.nodeName === '#text') as Tree.TextNode[];
  const first = rangeOf(texts[0]?.sourceCodeLocation, place);
  const last = rangeOf(texts.at(-1)?.sourceCodeLocation, place);
  return {
    name: node.tagName,
    attributes: new Map(
      node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ),
    attributeRanges: new Map(
      Object.entries(location?.attrs ?? {}).map(([name, { startOffset, endOffset }]) => [
        name,
        { start: place(startOffset), end: place(endOffset) },
      ]),
    ),
    startTag: rangeOf(location?.startTag ?? location, place),
    whole: rangeOf(location, place),
    text: texts.map((child) => child.value).join(''),
    textRange: first && last && { start: first.start, end: last.end },
  };
}

/** The start of an element as an author would recognise it: `<a href="/x.html">`. */
export function describe(element: HtmlElement, attribute: string): string {
  return `<${element.name} ${attribute}="${element.attributes.get(attribute) ?? ''}">`;
}
