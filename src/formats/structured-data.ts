/**
 * Structured data of a page (schema.org, as JSON-LD), for search engines and assistants. Absolute addresses are
 * required there, so a build without a public address has none.
 */

/** A page on the way from the home page to this one. */
export interface Crumb {
  name: string;
  url: string;
}

/**
 * Where the page belongs; the last crumb is the page itself, which needs no address. Source of the form:
 * https://schema.org/BreadcrumbList and https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export const breadcrumbs = (crumbs: readonly Crumb[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(index < crumbs.length - 1 ? { item: url } : {}),
  })),
});

/** A question with its answer in words. */
export const questionAndAnswer = (question: string, answer: string) => ({
  '@type': 'FAQPage',
  mainEntity: [
    { '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } },
  ],
});

/** The open data. `files` are absolute addresses with their media types. */
export const dataset = (
  name: string,
  description: string,
  checked: string,
  licence: string,
  files: readonly { url: string; type: string }[],
) => ({
  '@type': 'Dataset',
  name,
  description,
  license: licence,
  dateModified: checked,
  distribution: files.map(({ url, type }) => ({
    '@type': 'DataDownload',
    contentUrl: url,
    encodingFormat: type,
  })),
});

/** One script’s worth of JSON-LD; `<` is escaped, so that no text can end the script element. Pure. */
export const jsonLd = (things: readonly object[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
