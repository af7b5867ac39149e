import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** The elements of a page, or inside one, in document order. */
export function elementsIn(root: string | Element): Element[] {
  const found: Element[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  if (typeof root === 'string') visit(parse(root));
  else root.childNodes.forEach(visit);
  return found;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

/** The words inside an element, runs of white space as one space. */
export function textOf(element: Element): string {
  const texts: string[] = [];
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text') texts.push((node as Tree.TextNode).value);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(element);
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** Where the links inside an element lead. */
export const linksIn = (element: Element): string[] =>
  elementsIn(element)
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((link) => attribute(link, 'href') ?? []);
