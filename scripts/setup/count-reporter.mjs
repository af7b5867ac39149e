// A node:test reporter that says only how many tests passed, failed and were skipped, and which were skipped, as JSON:
// `npm test` adds the numbers up.
/** @param {AsyncIterable<{ type: string, data: any }>} source */
export default async function* countReporter(source) {
  /** @type {string[]} */
  const skipped = [];
  for await (const { type, data } of source) {
    if (type === 'test:pass' && data.skip !== undefined)
      skipped.push(typeof data.skip === 'string' ? `${data.name}: ${data.skip}` : data.name);
    // Each file ends with a summary of its own; the one without a file is the whole run's.
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { passed, failed, cancelled } = data.counts;
    yield JSON.stringify({ passed, failed: failed + cancelled, skipped });
  }
}
