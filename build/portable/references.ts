import type { HtmlElement } from './html-elements.ts';

/** Attributes that hold one address, by element. */
const addressAttributes: Record<string, readonly string[]> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  link: ['href'],
  script: ['src', 'href', 'xlink:href'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
  button: ['formaction'],
  input: ['src', 'formaction'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  blockquote: ['cite'],
  q: ['cite'],
};

/** Attributes that hold a list of image candidates. */
const srcsetAttributes: Record<string, readonly string[]> = {
  img: ['srcset'],
  source: ['srcset'],
  link: ['imagesrcset'],
};

/** An attribute that points somewhere, with every address in it. */
export interface Reference {
  attribute: string;
  addresses: string[];
  /** The attribute's value with each address replaced. */
  map: (replace: (address: string) => string) => string;
}

/** What an element's attributes point to. Pure. */
export function referencesOf({ name, attributes }: HtmlElement): Reference[] {
  const references: Reference[] = [];
  for (const attribute of addressAttributes[name] ?? []) {
    const value = attributes.get(attribute);
    if (value !== undefined)
      references.push({ attribute, addresses: [value], map: (replace) => replace(value) });
  }
  for (const attribute of srcsetAttributes[name] ?? []) {
    const value = attributes.get(attribute);
    if (value !== undefined) references.push(srcsetReference(attribute, value));
  }
  return references;
}

function srcsetReference(attribute: string, value: string): Reference {
  const candidates = value
    .split(/,\s+/)
    .map((candidate) => candidate.trim())
    .filter((candidate) => candidate !== '')
    .map((candidate) => {
      const [address = '', ...descriptor] = candidate.split(/\s+/);
      return { address, descriptor };
    });
  return {
    attribute,
    addresses: candidates.map(({ address }) => address),
    map: (replace) =>
      candidates
        .map(({ address, descriptor }) => [replace(address), ...descriptor].join(' '))
        .join(', '),
  };
}

/** True for what a reader follows; false for what a page loads to show itself. */
export const isLink = ({ name }: HtmlElement): boolean =>
  ['a', 'area', 'form', 'button', 'blockquote', 'q'].includes(name);

/** Attributes that name ids of the same page, separated by spaces. */
const idAttributes = [
  'for',
  'headers',
  'list',
  'form',
  'popovertarget',
  'commandfor',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];

/** The ids of the same page that an element's attributes name, `fill="url(#x)"` included. Pure. */
export function idReferencesOf({
  attributes,
}: Pick<HtmlElement, 'attributes'>): { attribute: string; id: string }[] {
  const named = idAttributes.flatMap((attribute) =>
    (attributes.get(attribute) ?? '')
      .split(/\s+/)
      .filter((id) => id !== '')
      .map((id) => ({ attribute, id })),
  );
  const painted = [...attributes].flatMap(([attribute, value]) => {
    const id = /^\s*url\(\s*["']?#([^"')]+)["']?\s*\)/.exec(value)?.[1];
    return id === undefined ? [] : [{ attribute, id }];
  });
  return [...named, ...painted];
}
