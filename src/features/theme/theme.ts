import { readStored, storageKey, writeStored } from '../../browser/storage.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/**
 * The reader's theme: from the address first (`?theme=dark`: Firefox keeps storage per file when a page is opened
 * from disk, so links carry the choice there), then from storage.
 */
export function readTheme(): Theme {
  const asked = new URLSearchParams(location.search).get('theme');
  if (isTheme(asked)) return asked;
  const stored = readStored('theme');
  return isTheme(stored) ? stored : 'system';
}

/** Whether the address names a theme, which beats storage. */
export const asksForTheme = (): boolean => new URLSearchParams(location.search).has('theme');

/** The key of the theme in storage, as other tabs hear of it. */
export const themeKey = storageKey('theme');

/** Shows a theme on this page and remembers it where storage allows. */
export function applyTheme(theme: Theme): void {
  showTheme(theme);
  writeStored('theme', theme);
}

/** Shows a theme on this page. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
