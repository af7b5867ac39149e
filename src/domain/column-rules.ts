/**
 * One CSS rule for each option: its column is hidden while the box `show-<id>` is empty, unless the address points
 * at one of its cells.
 */
export function columnRules(ids: readonly string[]): string {
  return ids
    .map(
      (id) =>
        `.compare-frame:has(#show-${id}:not(:checked)):not(:has([data-o=${id}]:target)) [data-o=${id}]{display:none}`,
    )
    .join('');
}
