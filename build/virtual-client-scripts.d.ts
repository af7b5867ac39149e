// What build/client-scripts.ts provides to layouts.
declare module 'virtual:client-scripts' {
  /** Runs before the first paint: inline it in the head. */
  export const boot: string;
  /** Sends readers on: inline it in pages that only lead to another. */
  export const forward: string;
  /** The root-absolute address of the one deferred script of every page. */
  export const mainUrl: string;
  /** The script of the explorer, deferred on its page. */
  export const explorerUrl: string;
  /** The script of the timeline, deferred on its page. */
  export const timelineUrl: string;
  /** “Save this page”, loaded on first use. */
  export const savePageUrl: string;
}
