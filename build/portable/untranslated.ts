import type { PageStep } from '../page.ts';

/**
 * Keeps browsers from translating code and ids, wherever prose or a component writes them: a translated id names nothing.
 * Code inside an element that says so itself needs no attribute of its own.
 */
export const untranslated: PageStep = (page, edit) => {
  const kept = page.elements.flatMap(({ attributes, whole }) =>
    attributes.get('translate') === 'no' && whole ? [whole] : [],
  );
  for (const { name, startTag } of page.elements) {
    if ((name !== 'code' && name !== 'kbd') || !startTag) continue;
    const inside = kept.some(({ start, end }) => start <= startTag.start && startTag.end <= end);
    if (!inside) edit.appendLeft(startTag.end - 1, ' translate="no"');
  }
  return page;
};
