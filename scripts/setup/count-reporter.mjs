// A node:test reporter that says only how many tests passed and failed, as JSON: `npm test` adds the numbers up.
/** @param {AsyncIterable<{ type: string, data: any }>} source */
export default async function* countReporter(source) {
  for await (const { type, data } of source) {
    // Each file ends with a summary of its own; the one without a file is the whole run's.
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { passed, failed, cancelled } = data.counts;
    yield JSON.stringify({ passed, failed: failed + cancelled });
  }
}
