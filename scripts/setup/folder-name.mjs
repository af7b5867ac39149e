import { root } from './run.mjs';

/** Characters that Vite takes for the end of a path. */
const forbidden = ['#', '?', '*'];

/**
 * What is wrong with the name of the folder the project is in; undefined when nothing is. Pure.
 * @param {string} folder absolute path of the project
 * @returns {string | undefined}
 */
export function folderProblem(folder) {
  const found = forbidden.filter((one) => folder.includes(one));
  if (found.length === 0) return undefined;
  return (
    `Berth cannot be built in ${folder}: the path contains ${found.join(' and ')}, where Vite, which builds the pages, ` +
    'ends a path. Rename the folder, or clone into another. (A built site may be in a folder of any name.)'
  );
}

/** Ends the process with a message when the project is in a folder it cannot be built in. */
export function requireFolder() {
  const problem = folderProblem(root);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
