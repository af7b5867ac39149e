/**
 * Astro's command line, `node scripts/astro.mjs build`, as Berth runs it: without telemetry, which writes into the home
 * folder and fails where that is read-only, and with a plain message for a folder that Vite cannot work in.
 */
import { requireFolder } from './setup/folder-name.mjs';

requireFolder();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import('../node_modules/astro/bin/astro.mjs');
