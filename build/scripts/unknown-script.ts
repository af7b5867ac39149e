import { nearest } from '../../src/model/nearest.ts';

/** The message about a script that does not exist. Pure. */
export function unknownScript(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return (
    `There is no script “${name}”: expected a file src/**/${name}.entry.ts.` +
    (near === undefined ? '' : ` Nearest: ${near}.`)
  );
}
