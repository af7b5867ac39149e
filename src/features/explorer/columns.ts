/** Shows the columns of a view in its order, touching only cells whose column comes, goes or moves. */
import { columnBucket } from '../../formats/column-rules.ts';
import type { ReadTable } from './read-table.ts';

export class Columns {
  #explorer: HTMLElement;
  #read: ReadTable;
  /** In the order of the table, including hidden ones. */
  #order: string[];
  /** Undefined until the first change: then the HTML still says it. */
  #shown: ReadonlySet<string> | undefined;

  /** `explorer` says in its `data-columns` for how many columns the table is laid out. */
  constructor(explorer: HTMLElement, read: ReadTable) {
    this.#explorer = explorer;
    this.#read = read;
    this.#order = [...read.options.keys()];
  }

  show(columns: readonly string[]): void {
    const { table, options } = this.#read;
    const bucket = columnBucket(columns.length);
    if (this.#explorer.dataset['columns'] !== bucket) this.#explorer.dataset['columns'] = bucket;
    const shown = new Set(columns);
    // The HTML hides what is not chosen by one attribute. After the first change each cell is hidden on its own,
    // so that a column costs the browser its own cells only.
    const before = this.#shown ?? new Set(options.keys());
    delete table.dataset['out'];
    for (const id of options.keys()) {
      if (shown.has(id) === before.has(id)) continue;
      for (const cell of table.querySelectorAll<HTMLElement>(`[data-o="${id}"]`))
        cell.hidden = !shown.has(id);
    }
    this.#shown = shown;
    if (this.#order.filter((id) => shown.has(id)).join() !== columns.join()) this.#move(columns);
  }

  #move(columns: readonly string[]): void {
    const { table, elements } = this.#read;
    const wanted = [...columns, ...this.#order.filter((id) => !columns.includes(id))];
    // The first cell of a row is its header.
    const from = wanted.map((id) => this.#order.indexOf(id) + 1);
    for (const row of [
      table.tHead?.rows[0],
      ...[...elements.values()].map(({ answers }) => answers),
    ]) {
      if (!row) continue;
      const cells = [...row.cells];
      row.append(...from.flatMap((index) => cells[index] ?? []));
    }
    this.#order = wanted;
  }
}
