import { nearest } from '../../src/model/nearest.ts';
import { addressesOf, type Mention, type PageFacts } from './page-facts.ts';
import { fragmentId, parseSiteUrl } from './site-url.ts';

/** The built site as the checks see it. */
export interface Site {
  /** Every file, by path from the root of the site. */
  files: ReadonlySet<string>;
  /** Of each HTML and SVG file. */
  pages: ReadonlyMap<string, PageFacts>;
  /** The text of each style sheet. */
  styles: ReadonlyMap<string, string>;
}

const suggestion = (wanted: string, known: Iterable<string>): string => {
  const near = nearest(wanted, known);
  return near === undefined ? '' : ` Nearest: ${near}.`;
};

export interface Problem {
  file: string;
  /** What is wrong where in the file, and what to do. */
  text: string;
}

/** Everything wrong with the links, ids and policy of a site, in page order. Pure. */
export function checkPages(site: Site): Problem[] {
  const of = (file: string, mentions: readonly Mention[]): Problem[] =>
    mentions.flatMap((mention) => {
      const text = wrongAddress(site, file, mention);
      return text === undefined ? [] : [{ file, text }];
    });
  return [
    ...[...site.pages].flatMap(([file, { problems, named, ids, mentions }]) => [
      ...problems.map((text) => ({ file, text })),
      ...named.filter(({ id }) => !ids.has(id)).map((one) => ({ file, text: unknownId(one, ids) })),
      ...of(file, mentions),
    ]),
    ...[...site.styles].flatMap(([file, css]) =>
      of(
        file,
        addressesOf(css).map((address) => ({ address, where: `url(${address})` })),
      ),
    ),
  ];
}

/** One line for each different problem; a problem of the frame is on every page and is reported once. Pure. */
export function problemLines(problems: readonly Problem[]): string[] {
  const filesByText = Map.groupBy(problems, ({ text }) => text);
  return [...filesByText].map(([text, found]) => {
    const [first = '', ...others] = new Set(found.map(({ file }) => file));
    const more = others.length === 1 ? (others[0] ?? '') : `${others.length} more`;
    return `${first}${others.length > 0 ? ` and ${more}` : ''}: ${text}`;
  });
}

const unknownId = ({ id, where }: { id: string; where: string }, known: Iterable<string>): string =>
  `${where} names the id "${id}", which no element of this page has.` +
  `${suggestion(id, known)} Correct the id or add the element.`;

/** What is wrong with an address in the file `from`; undefined when it leads somewhere. */
function wrongAddress(
  { files, pages }: Site,
  from: string,
  { address, where }: Mention,
): string | undefined {
  const target = parseSiteUrl(address, from);
  if (!target) return undefined;
  if (!files.has(target.file))
    return (
      `${where} points to ${target.file}, which does not exist.` +
      `${suggestion(target.file, files)} Correct the address (pages end in .html) or add the file.`
    );
  const id = fragmentId(target.fragment);
  const known = pages.get(target.file)?.ids;
  if (id === undefined || !known || known.has(id)) return undefined;
  return (
    `${where} points to #${id}, which ${target.file} does not have.` +
    `${suggestion(id, known)} Correct the fragment or give an element this id.`
  );
}
