/** `npm run permalinks:add`: appends the addresses of the site that permalinks.txt does not have yet. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { site } from '../../src/views/site-places.ts';
import { missingLines, parsePermalinks, permalinksFile } from './list.ts';

const list = parsePermalinks(
  existsSync(permalinksFile) ? readFileSync(permalinksFile, 'utf8') : '',
);
const lines = missingLines(list, site('.').places);
if (lines.length > 0) appendFileSync(permalinksFile, `${lines.join('\n')}\n`);
console.log(`${permalinksFile}: ${lines.length} addresses added, ${list.size} were there.`);
