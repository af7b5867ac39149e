/**
 * What Berth remembers in a browser: a theme, nothing else. Storage may be denied, full or filled by another page of
 * the same origin; then Berth goes on without it, and whoever reads must check what came back.
 */
const PREFIX = 'berth:1:';

/** The key under which a text is stored, as `storage` events name it. */
export const storageKey = (key: string): string => PREFIX + key;

/** The stored text, or null when there is none or storage is denied. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(storageKey(key));
  } catch {
    return null;
  }
}

/** Stores a text where storage allows. */
export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(storageKey(key), value);
  } catch {
    // Denied or full: the choice holds for this page only.
  }
}
