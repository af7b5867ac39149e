import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { localAddress, type Places } from '../../src/features/paste-link/local-address.ts';
import { filesForDisk } from '../../editions/site-zip.ts';
import { formatAddress } from '../../src/places/share-page.ts';
import { parsePermalinks, permalinksFile } from '../../scripts/permalinks/list.ts';
import { readFolder } from '../../build/site-folder.ts';
import { root } from './project-files.ts';

const zipped = filesForDisk(await readFolder(path.join(root, 'dist')));
const text = (file: string): string => zipped.get(file)?.toString() ?? '';

/** What the box of the zip’s offline.html is given. */
function placesOfZip(): Places {
  const script = [...zipped.keys()].find((file) => /^_berth\/paste-link\..*js$/.test(file)) ?? '';
  const [data = ''] = text(script).split('\n');
  const page: { berthPlaces?: Places } = {};
  runInNewContext(data, page);
  assert.ok(page.berthPlaces, `${script} begins with no places`);
  return page.berthPlaces;
}

/** Why a pasted link opens nothing in the zip; undefined when it opens a page, and the place on it. */
function problem(pasted: string, places: Places): string | undefined {
  const found = localAddress(pasted, places);
  if (!found || !('href' in found)) return `${pasted}: not found`;
  const [page = '', id] = found.href.split('#');
  if (!zipped.has(page)) return `${pasted}: leads to ${page}, which the zip lacks`;
  if (id !== undefined && !text(page).includes(` id="${id}"`))
    return `${pasted}: leads to ${found.href}, a page without that place`;
  return undefined;
}

test('every address ever published opens in the zip when a reader pastes it', () => {
  const places = placesOfZip();
  const published = parsePermalinks(readFileSync(path.join(root, permalinksFile), 'utf8'));
  const addresses = [...published.values()].map(formatAddress);
  assert.ok(addresses.filter((address) => address.startsWith('s/')).length > 200);
  assert.deepEqual(
    addresses
      .map((address) => problem(`https://berth.example/x/${address}`, places))
      .filter((found) => found !== undefined),
    [],
  );
});
