import { applyTheme, asksForTheme, readTheme, showTheme, themeKey, themes } from './theme.ts';

/**
 * Wraps a `<select>` of themes. Applies a choice at once; from disk, where some browsers keep storage per file,
 * it also writes the choice into links to other pages when they are followed.
 * Throws when its select is missing.
 */
export class ThemeSwitchElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) throw new Error('<berth-theme-switch> needs a <select> inside it; found none.');
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    select.value = readTheme();
    select.addEventListener(
      'change',
      () => {
        const chosen = themes.find((theme) => theme === select.value);
        if (chosen) applyTheme(chosen);
      },
      { signal },
    );
    // A page that Back brings out of the cache still has the theme it was left in.
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted || asksForTheme()) return;
        select.value = readTheme();
        showTheme(readTheme());
      },
      { signal },
    );
    // A choice made in another tab; a clear of the whole storage has no key.
    addEventListener(
      'storage',
      ({ key }) => {
        if ((key !== null && key !== themeKey) || asksForTheme()) return;
        select.value = readTheme();
        showTheme(readTheme());
      },
      { signal },
    );
    if (location.protocol === 'file:')
      document.addEventListener('click', (event) => carryTheme(event, select.value), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

/** Adds the theme to a link to another page of this copy, at the moment it is followed. */
function carryTheme(event: Event, theme: string): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.protocol !== 'file:' || link.pathname === location.pathname) return;
  const address = new URL(link.href);
  address.searchParams.set('theme', theme);
  link.href = address.href;
}
