/** What the one status line of the explorer says. */
import { describeView } from './explore.ts';
import type { Outcome } from './outcome.ts';
import type { ViewProblem } from './view-state.ts';
import { wording } from './wording.ts';

const QUIET_MS = 500;

/** A view in words, and what its address got wrong. `rows`: how many rows the table has. */
export function summaryOf(
  { columns, out, hidden, same }: Outcome,
  rows: number,
  problems: readonly ViewProblem[],
): string {
  const said = describeView({
    rows,
    shown: rows - hidden.size,
    same,
    options: columns.length,
    ruledOut: [...out.keys()].filter((id) => !columns.includes(id)).length,
  });
  return [said, ...problems.map(wording.problem)].join(' ');
}

/** Says things in a line, once, after the last of several changes. */
export class Status {
  #line: HTMLElement;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(line: HTMLElement) {
    this.#line = line;
  }

  say(text: string): void {
    this.stop();
    this.#waiting = setTimeout(() => {
      if (this.#line.textContent !== text) this.#line.textContent = text;
    }, QUIET_MS);
  }

  /** Drops what has not been said yet. */
  stop(): void {
    clearTimeout(this.#waiting);
  }
}
