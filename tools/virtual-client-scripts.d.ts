// What tools/client-scripts.ts provides to layouts.
declare module 'virtual:client-scripts' {
  /** Runs before the first paint: inline it in the head. */
  export const boot: string;
  /** The root-absolute address of the one deferred script of every page. */
  export const mainUrl: string;
  /** Address of the script of compare.html. */
  export const explorerUrl: string;
}
