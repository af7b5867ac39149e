/**
 * A part of a page as plain data: what a build and a browser both draw from one description, so that what a script shows
 * after a change is what the build would have shown.
 */
export interface ElementNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly TreeNode[];
}

export type TreeNode = ElementNode | string;

/** One element. Children that are `undefined` are left out, so that a child can be conditional. Pure. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (TreeNode | undefined)[]
): ElementNode => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  ),
  children: children.filter((child) => child !== undefined),
});
