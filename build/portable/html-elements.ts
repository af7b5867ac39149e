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

const rangeOf = (location: Location): Range | undefined =>
  location ? { start: location.startOffset, end: location.endOffset } : undefined;

/** All elements of a file in document order, those inside `<template>` included. Pure. */
export function elementsOf(source: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) elements.push(toElement(node));
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  visit(parse(source, { sourceCodeLocationInfo: true }));
  return elements;
}

function toElement(node: Tree.Element): HtmlElement {
  const location = node.sourceCodeLocation;
  const texts = node.childNodes.filter((child) => child.nodeName === '#text') as Tree.TextNode[];
  const first = rangeOf(texts[0]?.sourceCodeLocation);
  const last = rangeOf(texts.at(-1)?.sourceCodeLocation);
  return {
    name: node.tagName,
    attributes: new Map(
      node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ),
    attributeRanges: new Map(
      Object.entries(location?.attrs ?? {}).map(([name, { startOffset, endOffset }]) => [
        name,
        { start: startOffset, end: endOffset },
      ]),
    ),
    startTag: rangeOf(location?.startTag ?? location),
    whole: rangeOf(location),
    text: texts.map((child) => child.value).join(''),
    textRange: first && last && { start: first.start, end: last.end },
  };
}

/** The start of an element as an author would recognise it: `<a href="/x.html">`. */
export function describe(element: HtmlElement, attribute: string): string {
  return `<${element.name} ${attribute}="${element.attributes.get(attribute) ?? ''}">`;
}
