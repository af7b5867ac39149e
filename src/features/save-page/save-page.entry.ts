/**
 * “Save this page”: the page as it is now, as one HTML file that needs no other. Made from the document alone, since a
 * page on disk may not read its neighbours. Loaded on first use; running it provides `berthSavePage`.
 */

/** Reads what a script must not change in the page itself: everything below works on a copy. */
function pageAsFile(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const all = <T extends Element>(selector: string): T[] => [...copy.querySelectorAll<T>(selector)];
  // Scripts are files of their own; without them the page must look as it does where scripts are blocked.
  for (const element of all(
    'script, template, dialog, link:not([rel=canonical]), meta[http-equiv]',
  ))
    element.remove();
  for (const mark of ['data-scripts', 'data-late']) copy.removeAttribute(mark);
  dropControls(all);
  keepColumns(all);
  // How far off or how old a day is would be true on the day of saving only.
  for (const line of all('berth-days-left > span, time[data-fresh] ~ span')) line.remove();
  // Styles that came with scripts are not elements of the page; marks of changes, for example, need them.
  for (const sheet of document.adoptedStyleSheets) {
    const style = document.createElement('style');
    style.textContent = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    copy.querySelector('head')?.append(style);
  }
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const base = canonical ?? (location.protocol === 'file:' ? undefined : location.href);
  for (const link of all<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    const address = link.getAttribute('href') ?? '';
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) continue;
    // A copy from disk without a published address has nowhere to lead: the words stay, and look like words.
    if (base === undefined) link.removeAttribute('href');
    else link.href = new URL(address, base).href;
  }
  for (const image of all<HTMLImageElement>('img[src]:not([src^="data:"])')) image.remove();
  const plain = document.createElement('style');
  plain.textContent =
    'a:not([href]){color:inherit;text-decoration:none}[data-permalink]:not([href]){display:none}';
  copy.querySelector('head')?.append(plain);
  // The font is a file of the site; the fallback has the same measures.
  for (const style of all('style'))
    style.textContent = style.textContent.replace(
      /src:url\((?!"?data:)[^)]*\)\s*format\([^)]*\)/g,
      'src:local("")',
    );
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  copy.querySelector('meta[charset]')?.after(policy);
  return `<!doctype html>\n${copy.outerHTML}`;
}

/** Finds elements of the copy. */
type All = <T extends Element>(selector: string) => T[];

/** Takes out what does nothing without scripts and would be seen; what it says of the view stays, as words. */
function dropControls(all: All): void {
  for (const sign of all('[data-part=sign]')) sign.remove();
  for (const need of all('[data-part=need]'))
    need.replaceWith(need.textContent + (need.nextElementSibling ? '; ' : ''));
  for (const button of all('[data-part=same]')) button.replaceWith(button.textContent);
  for (const element of all(
    '[data-part=controls] > :not([data-part=notes]), [data-part=tools], berth-explorer button, input, berth-paste-link form, [role=menu], [data-part=quote-selection], [data-part=quote-status], [data-part=save-status]',
  ))
    element.remove();
}

/** Hides each cell that a rule for pages with scripts hides in the whole table (column-rules.ts). */
function keepColumns(all: All): void {
  for (const table of all<HTMLTableElement>('table[data-out]')) {
    for (const id of table.dataset['out']?.split(' ') ?? [])
      for (const cell of table.querySelectorAll<HTMLElement>(`[data-o="${id}"]`))
        cell.hidden = true;
    delete table.dataset['out'];
  }
}

/** Hands the reader the page as a download, under the name of its file. */
function savePage(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([pageAsFile()], { type: 'text/html' }));
  const name = location.pathname.split('/').at(-1);
  // Some hosts leave the ending out of their addresses.
  link.download = `berth-${(name ?? '').replace(/\.html$/, '') || 'index'}.html`;
  link.click();
  // The download has its own hold on the data once it has begun; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

globalThis.berthSavePage = savePage;

export {};

declare global {
  var berthSavePage: () => void;
}
