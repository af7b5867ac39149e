/** `npm run permalinks:add`: appends the addresses of the built site that permalinks.txt does not have yet. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { missingLines, parsePermalinks, permalinksFile } from './list.ts';
import { publishedAddresses } from './published.ts';

const list = parsePermalinks(
  existsSync(permalinksFile) ? readFileSync(permalinksFile, 'utf8') : '',
);
const lines = missingLines(list, publishedAddresses('dist'));
if (lines.length > 0) appendFileSync(permalinksFile, `${lines.join('\n')}\n`);
console.log(`${permalinksFile}: ${lines.length} addresses added, ${list.size} were there.`);
