// Run after every `npm install` that changes package-lock.json: node scripts/setup/complete-lockfile.mjs
// A registry mirror may lack the builds of a package for other platforms; npm then leaves them out of the lockfile
// without a word, and the install is broken on those platforms.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { completed, missingOptional } from './lockfile.mjs';

const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const text = readFileSync(file, 'utf8');
const lockfile = JSON.parse(text);
const missing = missingOptional(lockfile);
const output = `${JSON.stringify(completed(lockfile), null, 2)}\n`;
if (output !== text) writeFileSync(file, output);
console.log(`package-lock.json: ${missing.length} optional packages added.`);
