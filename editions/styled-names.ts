import { attribute, classesOf, setAttribute, type Element } from './html-tree.ts';

/** The classes and data attributes a style sheet mentions. */
export interface StyledNames {
  classes: ReadonlySet<string>;
  data: ReadonlySet<string>;
}

/** Reads them from the text of a style sheet. Pure. */
export function styledNames(css: string): StyledNames {
  const classes = [...css.matchAll(/\.((?:[a-z_-]|\\.)(?:[\w-]|\\.)*)/gi)].map(([, name = '']) =>
    name.replaceAll('\\', ''),
  );
  const data = [...css.matchAll(/\bdata-[\w-]+/g)].map(([name]) => name);
  return { classes: new Set(classes), data: new Set(data) };
}

/** Removes classes and data attributes that no style mentions from an element. */
export function keepStyled(element: Element, styled: StyledNames): void {
  if (attribute(element, 'class') !== undefined) {
    const kept = classesOf(element).filter((name) => styled.classes.has(name));
    setAttribute(element, 'class', kept.length > 0 ? kept.join(' ') : undefined);
  }
  element.attrs = element.attrs.filter(
    ({ name }) => !name.startsWith('data-') || styled.data.has(name),
  );
}
