import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A page as search sees it. */
export interface PageText {
  title: string;
  description: string;
  /** The first step of its breadcrumbs: the part of the site it belongs to. */
  part: string;
  /** What stands before its first section. */
  text: string;
  /** Its places one can link to: headings with a permanent link. */
  sections: { id: string; title: string; text: string }[];
}

/** Repeated from the facts, or no text. */
const skipped = new Set([
  'table',
  'script',
  'style',
  'svg',
  'nav',
  'pre',
  'dl',
  'noscript',
  'template',
  'form',
]);

/** Reads a built page. Undefined for one that asks not to be indexed, or has no title. Pure. */
export function readPage(html: string): PageText | undefined {
  const root = parse(html);
  const all = elementsIn(root);
  const meta = (name: string): string =>
    attribute(
      all.find((element) => element.tagName === 'meta' && attribute(element, 'name') === name),
      'content',
    );
  const main = all.find(({ tagName }) => tagName === 'main');
  const heading = textOf(all.find(({ tagName }) => tagName === 'title')).replace(/ · Berth$/, '');
  if (!main || heading === '' || /noindex/.test(meta('robots'))) return undefined;
  const crumbs = all.find((element) => hasClass(element, 'crumbs'));
  const page: PageText = {
    title: heading,
    description: meta('description'),
    part: crumbs ? (textOf(crumbs).split(' / ')[0]?.trim() ?? '') : '',
    text: '',
    sections: [],
  };
  let place: { text: string } | undefined = page;
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text' && place) place.text += (node as Tree.TextNode).value;
    if (!('childNodes' in node)) return;
    if ('tagName' in node) {
      if (skipped.has(node.tagName) || node.tagName === 'h1') return;
      if (['page-facts', 'option-line', 'claim'].some((name) => hasClass(node, name))) return;
      if (/^h[2-6]$/.test(node.tagName)) {
        const id = attribute(node, 'id');
        place = undefined;
        if (id !== '' && elementsIn(node).some((element) => hasClass(element, 'permalink'))) {
          const section = { id, title: tidy(textOf(node)), text: '' };
          page.sections.push(section);
          place = section;
        }
        return;
      }
      if (
        place &&
        /^(?:p|li|div|section|figure|figcaption|blockquote|details|summary)$/.test(node.tagName)
      )
        place.text += ' ';
    }
    node.childNodes.forEach(visit);
  };
  visit(main);
  return {
    ...page,
    text: tidy(page.text),
    sections: page.sections.map((section) => ({ ...section, text: tidy(section.text) })),
  };
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^In short\. /, '');

function elementsIn(node: Tree.Node): Tree.Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child),
  );
}

const attribute = (element: Tree.Element | undefined, name: string): string =>
  element?.attrs.find((attr) => attr.name === name)?.value ?? '';

const hasClass = (element: Tree.Element, name: string): boolean =>
  attribute(element, 'class').split(/\s+/).includes(name);

/** The visible text of an element, without its permanent link. */
function textOf(node: Tree.Node | undefined): string {
  if (!node) return '';
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node) || ('tagName' in node && hasClass(node, 'permalink'))) return '';
  return node.childNodes.map(textOf).join('');
}
