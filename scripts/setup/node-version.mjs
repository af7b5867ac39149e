// Parses on old versions of Node too: it is what tells their users what to do.
const needed = 20;

/** Ends the process with one sentence when this Node is too old for the tools. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= needed) return;
  console.error(
    'Berth needs Node ' +
      needed +
      ' or newer, and this is Node ' +
      process.versions.node +
      ': install a current Node from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
