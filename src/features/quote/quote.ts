/**
 * A place of Berth in words for other places: Markdown, rich text, chat text and CSV. Every form carries the link, the
 * day the facts were checked, and its sources. Pure.
 */
import { csvRecord, escapeHtml, escapeMarkdown } from '../../formats/escape.ts';

export interface QuotedSource {
  title: string;
  url: string;
}

/** One statement: an answer of an option, or the text of a claim, word or section. */
export interface QuotedLine {
  /** Whose answer it is; left out where the quote has one line only. */
  label?: string;
  text: string;
  sources: readonly QuotedSource[];
}

export interface Quote {
  title: string;
  /** At least one line. */
  lines: readonly QuotedLine[];
  /** Sources of the whole, where they are not known for each line. */
  sources?: readonly QuotedSource[];
  /** Public address. */
  link: string;
  /** ISO date. */
  checked: string;
}

const origin = ({ checked }: Quote): string => `Berth, facts checked ${checked}`;

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
  const all = quote.sources ?? [];
  const end = markdownLink(origin(quote), quote.link);
  if (!isTable(quote))
    return (
      `> **${escapeMarkdown(quote.title)}** ${escapeMarkdown(first?.text ?? '')}\n>\n` +
      `> ${[...[...(first?.sources ?? []), ...all].map(({ title, url }) => markdownLink(title, url)), end].join(' · ')}\n`
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
    [...(all.length > 0 ? [`Sources: ${cite(all)}`] : []), end].join('. '),
    '',
  ].join('\n');
}

/** For mail and documents. */
export function quoteAsHtml(quote: Quote): string {
  const cite = (sources: readonly QuotedSource[]): string =>
    sources.map(({ title, url }) => htmlLink(title, url)).join(', ');
  const [first] = quote.lines;
  const all = quote.sources ?? [];
  const end = `<p>${[...(all.length > 0 ? [`Sources: ${cite(all)}`] : []), htmlLink(origin(quote), quote.link)].join('. ')}</p>`;
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
  return [...said, `${quote.link} (${origin(quote)})`].join('\n');
}

/** RFC 4180, with a head. */
export function quoteAsCsv(quote: Quote): string {
  return [
    csvRecord(['What', 'Of', 'Answer', 'Sources', 'Checked', 'Link']),
    ...quote.lines.map(({ label = '', text, sources }) =>
      csvRecord([
        quote.title,
        label,
        text,
        [...sources, ...(quote.sources ?? [])].map(({ url }) => url).join(' '),
        quote.checked,
        quote.link,
      ]),
    ),
    '',
  ].join('\r\n');
}

/**
 * The link to words of a page: the id stays, so that the link holds when the words change. `text` is cut into its
 * first and last words where it is long. Source of the form: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentLink(address: string, text: string): string {
  const [page = '', id = ''] = address.split('#');
  const words = text.trim().split(/\s+/);
  // A hyphen and a comma separate the parts of a text directive.
  const part = (some: readonly string[]): string =>
    encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  const directive =
    words.length <= 8 ? part(words) : `${part(words.slice(0, 4))},${part(words.slice(-4))}`;
  return `${page}#${id}:~:text=${directive}`;
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
