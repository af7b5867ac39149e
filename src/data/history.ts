/**
 * What changed in published facts, oldest first. `history.json` is written by `npm run facts:publish`, one record a
 * line, and only ever grows; its shape is `changeSchema`.
 */
export { default as historyRecords } from './history.json' with { type: 'json' };

/** The day the facts were first published (ISO date): no change can be older. */
export const firstPublished = '2026-11-23';
