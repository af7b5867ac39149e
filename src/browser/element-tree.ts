import type { TreeNode } from '../formats/element-tree.ts';

/** Draws a described part of a page as nodes of the document, as ElementTree.astro does it in the build. */
export const draw = (nodes: readonly TreeNode[]): (Element | string)[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const made = document.createElement(node.name);
    for (const [key, value] of Object.entries(node.attributes)) made.setAttribute(key, value);
    made.append(...draw(node.children));
    return made;
  });
