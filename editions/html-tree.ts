/** Reading and changing trees of parse5, for what the editions need. */
import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;
type Parent = Tree.ParentNode;

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

/** The value of an attribute, or undefined where the element has none. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** Sets an attribute; undefined takes it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const found = element.attrs.find((attr) => attr.name === name);
  if (value === undefined) element.attrs = element.attrs.filter((attr) => attr !== found);
  else if (found) found.value = value;
  else element.attrs.push({ name, value });
}

export const classesOf = (element: Element): string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');

export const hasClass = (element: Element, name: string): boolean =>
  classesOf(element).includes(name);

/** All elements below a node, in document order. */
export function elementsIn(root: Tree.Node): Element[] {
  const found: Element[] = [];
  const visit = (node: Tree.Node): void => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      if (isElement(child)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

export const firstNamed = (root: Tree.Node, name: string): Element | undefined =>
  elementsIn(root).find(({ tagName }) => tagName === name);

/** The text below a node, white space collapsed. Elements for which `without` is true are passed over. */
export function textOf(root: Tree.Node, without: (element: Element) => boolean = never): string {
  const visit = (node: Tree.Node): string => {
    if (isText(node)) return node.value;
    if (!('childNodes' in node) || (isElement(node) && without(node))) return '';
    return node.childNodes.map(visit).join('');
  };
  return visit(root).replace(/\s+/g, ' ').trim();
}
const never = (): boolean => false;

/** A new HTML element. */
export function makeElement(
  tagName: string,
  attributes: Record<string, string | undefined> = {},
  childNodes: Node[] = [],
): Element {
  const element: Element = {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name, value }],
    ),
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
  setChildren(element, childNodes);
  return element;
}

export const makeText = (value: string): Tree.TextNode => ({
  nodeName: '#text',
  value,
  parentNode: null,
});

/** Gives a node these children, and them this parent. */
export function setChildren(parent: Parent, children: Node[]): void {
  parent.childNodes = children;
  for (const child of children) child.parentNode = parent;
}

/** Renames an HTML element in place. */
export function rename(element: Element, tagName: string): void {
  element.tagName = tagName;
  element.nodeName = tagName;
}

/** Replaces every node below `root`, innermost first, by what `replace` makes of it. */
export function mapTree(root: Parent, replace: (node: Node) => Node[]): void {
  setChildren(
    root,
    root.childNodes.flatMap((child) => {
      if ('childNodes' in child) mapTree(child, replace);
      return replace(child);
    }),
  );
}
