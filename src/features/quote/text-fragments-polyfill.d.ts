/** The package has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** The parts of a text directive; undefined where the words cannot be told apart, or it would take too long. */
  export function generateFragmentFromRange(range: Range): {
    status: number;
    fragment?: { textStart: string; textEnd?: string; prefix?: string; suffix?: string };
  };
}
