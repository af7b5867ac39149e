import type { TreeNode } from '../formats/element-tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a described piece of a page as nodes of the document, as ElementTree.astro does it in the build. What stands
 * inside an `svg` is made as SVG, which a browser does not do by the name of an element alone.
 */
export const draw = (nodes: readonly TreeNode[], inSvg = false): (Element | string)[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const isSvg = inSvg || node.name === 'svg';
    const made = isSvg
      ? document.createElementNS(SVG, node.name)
      : document.createElement(node.name);
    for (const [key, value] of Object.entries(node.attributes)) made.setAttribute(key, value);
    made.append(...draw(node.children, isSvg));
    return made;
  });
