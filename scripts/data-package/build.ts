/**
 * `npm run package:data`: writes the data package to `dist-package/` from the built site, for `npm pack` or `npm
 * publish`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageFiles } from './package-files.ts';

const openData = z.object({
  checked: z.iso.date(),
  changes: z.array(
    z.object({
      date: z.iso.date(),
      criterion: z.string(),
      kind: z.string(),
      reason: z.string(),
    }),
  ),
});

const built = 'dist/data/berth.json';
if (!existsSync(built)) {
  console.error(`${built}: no such file. Expected the built site; run \`npm run build\` first.`);
  process.exit(2);
}
const data = readFileSync(built, 'utf8');
const { checked, changes } = openData.parse(JSON.parse(data));
const files = await packageFiles({
  data,
  schema: readFileSync('dist/data/berth.schema.json', 'utf8'),
  licence: readFileSync('LICENSE', 'utf8'),
  checked,
  changes,
});
const folder = process.argv[2] ?? 'dist-package';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
console.log(`${folder}: berth-data with ${changes.length} changes, facts up to ${checked}.`);
