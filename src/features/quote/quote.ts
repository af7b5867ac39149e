/**
 * A place of Berth as text for use elsewhere: Markdown, rich text, chat text and CSV. Every form carries the link, the
 * day the facts were checked, and its sources. Pure.
 */
import { csvRecord, escapeHtml, escapeMarkdown } from '../../formats/escape.ts';

export interface QuotedSource {
  title: string;
  url: string;
}

/** One statement: an answer of an option, or the text of a claim, term or section. */
export interface QuotedLine {
  /** Whose answer it is; left out where the quote has one line only. */
  label?: string;
  /** The same for a table, where the title of the quote names it already. */
  of?: string;
  text: string;
  sources: readonly QuotedSource[];
  /** ISO date; the quote’s own where a line has none. */
  checked?: string;
}

export interface Quote {
  title: string;
  /** The title as data: what is asked or named, without whose answer it is and without a colon. */
  what?: string;
  /** At least one line. */
  lines: readonly QuotedLine[];
  /** Public address; undefined where the page knows none. */
  link: string | undefined;
  /** ISO date. */
  checked: string;
}

/** The days on which what is quoted was checked: one, or the first and the last. */
function origin({ lines, checked }: Quote): string {
  const days = lines.map((line) => line.checked ?? checked).sort();
  const [first = checked] = days;
  const last = days.at(-1) ?? checked;
  return `Berth, facts checked ${first === last ? last : `${first} to ${last}`}`;
}

const markdownLink = (text: string, url: string): string => `[${escapeMarkdown(text)}](<${url}>)`;
const htmlLink = (text: string, url: string): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

/** True for a row: several answers, best read as a table. */
const isTable = ({ lines }: Quote): boolean => lines.length > 1;

/** A table for several answers, a block quote for one; sources as links. */
export function quoteAsMarkdown(quote: Quote): string {
  const cite = (sources: readonly QuotedSource[]): string =>
    sources.map(({ title, url }) => markdownLink(title, url)).join(', ');
  const [first] = quote.lines;
  const end =
    quote.link === undefined
      ? escapeMarkdown(origin(quote))
      : markdownLink(origin(quote), quote.link);
  if (!isTable(quote))
    return (
      `> **${escapeMarkdown(quote.title)}** ${escapeMarkdown(first?.text ?? '')}\n>\n` +
      `> ${[...(first?.sources ?? []).map(({ title, url }) => markdownLink(title, url)), end].join(' · ')}\n`
    );
  const cited = quote.lines.some(({ sources }) => sources.length > 0);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row([escapeMarkdown(quote.title), 'Answer', ...(cited ? ['Sources'] : [])]),
    row(['---', '---', ...(cited ? ['---'] : [])]),
    ...quote.lines.map(({ label = '', text, sources }) =>
      row([escapeMarkdown(label), escapeMarkdown(text), ...(cited ? [cite(sources)] : [])]),
    ),
    '',
    end,
    '',
  ].join('\n');
}

/** For mail and documents. */
export function quoteAsHtml(quote: Quote): string {
  const cite = (sources: readonly QuotedSource[]): string =>
    sources.map(({ title, url }) => htmlLink(title, url)).join(', ');
  const [first] = quote.lines;
  const from =
    quote.link === undefined ? escapeHtml(origin(quote)) : htmlLink(origin(quote), quote.link);
  const end = `<p>${from}</p>`;
  if (!isTable(quote)) {
    const sources = first && first.sources.length > 0 ? ` (${cite(first.sources)})` : '';
    return `<blockquote><p><b>${escapeHtml(quote.title)}</b> ${escapeHtml(first?.text ?? '')}${sources}</p></blockquote>${end}`;
  }
  const rows = quote.lines
    .map(
      ({ label = '', text, sources }) =>
        `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(text)}</td><td>${cite(sources)}</td></tr>`,
    )
    .join('');
  return (
    `<table><thead><tr><th scope="col">${escapeHtml(quote.title)}</th><th scope="col">Answer</th><th scope="col">Sources</th></tr></thead>` +
    `<tbody>${rows}</tbody></table>${end}`
  );
}

/** For chats: a line for each answer, the link last. */
export function quoteAsText(quote: Quote): string {
  const [first] = quote.lines;
  const said = isTable(quote)
    ? [quote.title, ...quote.lines.map(({ label = '', text }) => `- ${label}: ${text}`)]
    : [`${quote.title} ${first?.text ?? ''}`];
  const from = origin(quote);
  return [...said, quote.link === undefined ? `(${from})` : `${quote.link} (${from})`].join('\n');
}

/** RFC 4180, with a head. */
export function quoteAsCsv(quote: Quote): string {
  return [
    csvRecord(['What', 'Of', 'Answer', 'Sources', 'Checked', 'Link']),
    ...quote.lines.map(({ label, of, text, sources, checked }) =>
      csvRecord([
        quote.what ?? quote.title,
        of ?? label ?? '',
        text,
        sources.map(({ url }) => url).join(' '),
        checked ?? quote.checked,
        quote.link ?? '',
      ]),
    ),
    '',
  ].join('\r\n');
}

/** A text directive: the words, or the first and last of them, and their context where they occur twice. */
export interface TextFragment {
  prefix?: string;
  textStart: string;
  textEnd?: string;
  suffix?: string;
}

/**
 * The link to words of a page: the id stays, so that the link holds when the words change. Without a fragment it leads to
 * the id. Source of the form: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentLink(
  address: string,
  id: string,
  fragment: TextFragment | undefined,
): string {
  if (fragment === undefined) return id === '' ? address : `${address}#${id}`;
  // A hyphen and a comma separate the parts of a text directive.
  const part = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    ...(prefix === undefined ? [] : [`${part(prefix)}-`]),
    part(textStart),
    ...(textEnd === undefined ? [] : [part(textEnd)]),
    ...(suffix === undefined ? [] : [`-${part(suffix)}`]),
  ];
  return `${address}#${id}:~:text=${parts.join()}`;
}

/** The link with the edition the sender saw, so that the page can say what has changed since (ISO date). */
export function datedLink(address: string, asOf: string): string {
  const [page = '', id] = address.split('#');
  const joined = `${page}${page.includes('?') ? '&' : '?'}asof=${asOf}`;
  return id === undefined ? joined : `${joined}#${id}`;
}

/** The lean form of a page as an `<iframe>` for other sites. Without a theme it follows its reader’s device. */
export function embedCode(
  address: string,
  title: string,
  theme: 'light' | 'dark' | undefined,
): string {
  const src = theme === undefined ? address : `${address}?theme=${theme}`;
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="480" loading="lazy"></iframe>`;
}
