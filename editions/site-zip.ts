import { elementsOf } from '../build/portable/html-elements.ts';
import { referencesOf } from '../build/portable/references.ts';
import { parseSiteUrl } from '../build/portable/site-url.ts';
import { archive } from './archive.ts';
import type { Edition } from './edition.ts';
import { downloadFolder, offlinePage, withoutListing } from './listing.ts';

/**
 * The site to read from disk, in one folder named after its version. Left out are share pages, which only lead on,
 * pictures that no page shows (share cards, for chats), and the downloads.
 * Throws when a name would not do on Windows, or when a page links to a file that is left out.
 */
export function siteZip(
  files: ReadonlyMap<string, Buffer>,
  { version, date }: Edition,
): Uint8Array {
  const kept = filesForDisk(files);
  const problems = unsafeNames(kept.keys());
  if (problems.length > 0)
    throw new Error(`The zip would not unpack everywhere:\n${problems.join('\n')}`);
  const folder = `berth-${version}`;
  return archive(new Map([...kept].map(([file, bytes]) => [`${folder}/${file}`, bytes])), date);
}

/** The files of a site that belong on a disk, in one order. Throws when one of them needs another that does not. */
export function filesForDisk(files: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const candidates = [...files.keys()]
    .filter((file) => !/^s\//.test(file) && !file.startsWith(downloadFolder))
    .sort();
  const source = (file: string): string => withoutListing(files.get(file)?.toString() ?? '');
  const links = new Map(
    candidates
      .filter((file) => /\.(?:html|svg)$/.test(file))
      .map((file) => [file, linksOf(source(file), file)]),
  );
  const shown = new Set([...links.values()].flat());
  const kept = candidates.filter((file) => !file.endsWith('.png') || shown.has(file));
  const known = new Set(kept);
  const missing = [...links].flatMap(([page, targets]) =>
    targets
      .filter((target) => !known.has(target) && files.has(target))
      .map((target) => `  ${page} links to ${target}, which the zip leaves out.`),
  );
  if (missing.length > 0)
    throw new Error(
      `The zip would have broken links. Fix the pages, or editions/site-zip.ts:\n${missing.join('\n')}`,
    );
  return new Map(
    kept.map((file) => [
      file,
      file === offlinePage ? Buffer.from(source(file)) : (files.get(file) ?? Buffer.alloc(0)),
    ]),
  );
}

const linksOf = (source: string, file: string): string[] =>
  elementsOf(source).flatMap((element) =>
    referencesOf(element).flatMap(({ addresses }) =>
      addresses.flatMap((address) => parseSiteUrl(address, file)?.file ?? []),
    ),
  );

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What is wrong with names for Windows: characters, reserved names, length, names that differ only in case. Pure. */
export function unsafeNames(files: Iterable<string>): string[] {
  const seen = new Map<string, string>();
  return [...files].flatMap((file) => {
    const problems = file.split('/').flatMap((part) => {
      const wrong = part.match(/[<>:"\\|?*\u0000-\u001f]/g) ?? [];
      return [
        ...(wrong.length > 0 ? [`holds ${wrong.join(' ')}`] : []),
        ...(/[. ]$/.test(part) ? ['ends in a dot or a space'] : []),
        ...(reserved.test(part.replace(/\..*/, '')) ? [`${part} is the name of a device`] : []),
      ];
    });
    const lower = file.toLowerCase();
    const twin = seen.get(lower);
    seen.set(lower, file);
    // The whole path may have 259 characters; the reader’s folder needs most of the rest.
    if (file.length > 150) problems.push('is longer than 150 characters');
    if (twin !== undefined) problems.push(`is ${twin} but for capitals`);
    return problems.map((problem) => `  ${file} ${problem}. Rename it.`);
  });
}
