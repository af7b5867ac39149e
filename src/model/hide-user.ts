/**
 * The text of an address as a message may repeat it: whatever stands before an `@`, where a user name and password do,
 * is replaced, and so is a query, which may hold a token. Works on texts that are no address, too. Pure.
 */
export function hideUser(text: string): string {
  return text
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1…@')
    .replace(/\?[^#]*/, (query) => (query === '?' ? query : '?…'));
}
