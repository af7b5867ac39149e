/** A style sheet without what browsers that can show the site at all do not need, and without repeated layers. */
import type { AtRule, Root } from 'postcss';

const isLayer = (node: { type: string; name?: string } | undefined): node is AtRule =>
  node?.type === 'atrule' && node.name === 'layer';

/**
 * Changes `root` in place, without changing what it means. Tailwind asks for `color-mix()` and gives a fallback before;
 * every browser with `light-dark()`, which all colours use, has it. A page gets the sheets of its components one after the
 * other, each with its own list and blocks of layers: lists that say nothing new go, blocks of one layer in a row become one.
 */
export function simplify(root: Root): void {
  root.walkAtRules('supports', (group) => {
    const { parent } = group;
    if (!/^\(color: ?color-mix\(/.test(group.params) || parent?.type !== 'rule') return;
    const names = new Set(group.nodes?.map((node) => (node.type === 'decl' ? node.prop : '')));
    for (let node = group.prev(); node; node = group.prev()) {
      if (node.type !== 'decl' || !names.has(node.prop)) break;
      node.remove();
    }
    group.replaceWith(group.nodes ?? []);
  });
  const listed = new Set<string>();
  for (const node of [...root.nodes]) {
    if (!isLayer(node)) continue;
    const names = node.params.split(/,\s*/);
    if (!node.nodes && names.every((name) => listed.has(name))) node.remove();
    for (const name of names) listed.add(name);
    const before = node.prev();
    if (!node.nodes || !isLayer(before) || !before.nodes || before.params !== node.params) continue;
    before.append(node.nodes);
    node.remove();
  }
}
