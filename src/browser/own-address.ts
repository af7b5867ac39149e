/** Addresses at which a host shows a page although its relative links lead elsewhere from there. */

/**
 * The path at which the links of a page lead where they should: that of its file, which every host has. Some hosts answer
 * `/compare/gpu/` with `compare/gpu.html`, and some answer the folder of a site without its slash with the home page.
 * `at` says what the page is: the home page of a folder, or one that works `anywhere`. Pure; paths as in `location`.
 */
export const ownPath = (path: string, at: string | undefined): string =>
  at === 'folder'
    ? path.replace(/\/(?!index$)[^/.]+$/, '$&/')
    : at
      ? path
      : path.replace(/(?<=[^/])(?:\.html)?\/+$/, '.html');
