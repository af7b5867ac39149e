/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The content file being rendered, for the messages of blocks. */
    contentFile?: string;
    /** Former ids of places of the page, by the id each place has now. */
    formerIds?: ReadonlyMap<string, readonly string[]>;
  }
}

/* The file name of another script, `script:<name>`, for a script that loads it (build/scripts/bundle.ts). */
declare module 'script:*' {
  const file: string;
  export default file;
}

/* Style sheets of on-demand scripts come as text (build/scripts/bundle.ts). */
declare module '*.css' {
  const text: string;
  export default text;
}

/* For tsc alone: astro check reads the components themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
