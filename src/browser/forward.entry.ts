/**
 * Sends a reader of a share page or of a moved address on to the real place, with the query and fragment they came
 * with. Replaces this page in the history, so that Back returns to where they came from.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-forward]');
if (link) {
  const place = new URL(link.href);
  if (location.search !== '') place.search = location.search;
  if (location.hash !== '') place.hash = location.hash;
  location.replace(place.href);
}
