/** Marks, in the list of groups, the one whose rows are being read, until `signal` is aborted. */
export function markCurrentGroup(
  table: HTMLTableElement,
  list: HTMLElement,
  signal: AbortSignal,
): void {
  const links = new Map(
    [...list.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  // A line a quarter down the window: one group at most crosses it.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        links
          .get(target.querySelector('[data-place=group]')?.id ?? '')
          ?.setAttribute('aria-current', String(isIntersecting));
    },
    { rootMargin: '-25% 0px -75% 0px' },
  );
  for (const body of table.tBodies) observer.observe(body);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
