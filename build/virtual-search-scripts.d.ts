// What build/search provides to components.
declare module 'virtual:search-scripts' {
  /** File name of search with its first index, loaded when a reader first reaches for it. */
  export const searchScript: string;
  /** File name of the box that opens pasted links. */
  export const pasteLinkScript: string;
}
