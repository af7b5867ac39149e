// What resolving the facts costs: every row for every option, today’s set and ten times the rows. Run by bench/build.mjs
// in a process of its own with --expose-gc, so that the heap holds nothing else.
import { criteria } from '../src/views/facts.ts';
import { options } from '../src/data/options.ts';
import { resolveAll } from '../src/model/resolve.ts';

const runs = 50;

/** Milliseconds of the fastest of many runs, and bytes that one result keeps on the heap. */
function measure(times: number): {
  rows: number;
  cells: number;
  milliseconds: number;
  bytes: number;
} {
  const rows = Array.from({ length: times }, (_, copy) =>
    criteria.map((row) => ({ ...row, id: copy === 0 ? row.id : `${row.id}-copy-${copy}` })),
  ).flat();
  let fastest = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    resolveAll(rows, options);
    fastest = Math.min(fastest, performance.now() - start);
  }
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: runs }, () => resolveAll(rows, options));
  globalThis.gc?.();
  const bytes = (process.memoryUsage().heapUsed - before) / kept.length;
  const cells = rows.length * Object.keys(options).length;
  return { rows: rows.length, cells, milliseconds: fastest, bytes };
}

console.log(JSON.stringify([1, 10].map(measure)));
