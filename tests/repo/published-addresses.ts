import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Address } from '../../src/places/share-page.ts';

/** Elements whose ids serve controls or drawings of the page and are not places to link to. */
const inner = new Set(['form', 'fieldset', 'dialog', 'nav', 'svg', 'template', 'header', 'footer']);
const controls = new Set(['main', 'input', 'select', 'button', 'textarea', 'output']);

const attribute = (node: Tree.Element, name: string): string | undefined =>
  node.attrs.find((one) => one.name === name)?.value;

/** An address as a page publishes it, with the kind of place its element is marked as (`data-place`). */
export interface Published extends Address {
  mark?: string;
}

/**
 * Every address a built page publishes: itself, and each id a reader can be sent to. Left out are ids of controls and
 * drawings, and ids that only name another element (`…-name`). Pure.
 */
export function addressesOf(page: string, html: string): Published[] {
  const addresses: Published[] = [{ page }];
  const visit = (node: Tree.Node, inMain: boolean): void => {
    if ('tagName' in node) {
      if (inner.has(node.tagName) || attribute(node, 'popover') !== undefined) return;
      const id = attribute(node, 'id');
      const mark = attribute(node, 'data-place');
      if (inMain && id !== undefined && !controls.has(node.tagName) && !id.endsWith('-name'))
        addresses.push({ page, id, ...(mark !== undefined && { mark }) });
    }
    const main = inMain || ('tagName' in node && node.tagName === 'main');
    if ('childNodes' in node) node.childNodes.forEach((child) => visit(child, main));
  };
  visit(parse(html), false);
  return addresses;
}

/**
 * Every address of the site built in `folder`, 404.html aside. Share pages publish only themselves: what they show has
 * its address elsewhere. Throws when the site has not been built.
 */
export function publishedAddresses(folder: string): Published[] {
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: build the site first with npm run build.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .sort()
    .flatMap((page) =>
      page.startsWith('s/')
        ? [{ page }]
        : addressesOf(page, readFileSync(path.join(folder, page), 'utf8')),
    );
}
