/** Plain text made safe for another format. Pure and total. */

/** Inside a line of Markdown, a table cell included. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\|`*_[\]<>#]/g, '\\$&');

/** Inside HTML or XML, between tags and in double-quoted attributes. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * One record of RFC 4180, quotes doubled, without its line end. A field that a spreadsheet would run as a formula starts
 * with a quote mark.
 */
export function csvRecord(fields: readonly string[]): string {
  const field = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return fields.map(field).join(',');
}
