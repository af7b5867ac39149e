import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { parseSiteUrl } from '../../build/portable/site-url.ts';
import { builtFiles, builtText } from './built-site.ts';
import { attribute, elementsIn, linksIn } from './html-tree.ts';

/** Links of a Markdown text that lead nowhere: to no file, or to an id that its page does not have. */
function deadLinks(
  file: string,
  text: string,
  files: ReadonlySet<string>,
  idsOf: (page: string) => ReadonlySet<string>,
): string[] {
  const links = elementsIn(markdownToHtml(text).html).flatMap(linksIn);
  return [...new Set(links)].flatMap((address) => {
    if (address.startsWith('/')) return [`${file}: ${address} does not work from disk`];
    const target = parseSiteUrl(address, file);
    if (!target) return [];
    const id = target.fragment.slice(1);
    const found =
      files.has(target.file) && (id === '' || idsOf(target.file).has(decodeURIComponent(id)));
    return found ? [] : [`${file}: ${address} leads nowhere`];
  });
}

const ids = new Map<string, Set<string>>();
function idsOf(page: string): Set<string> {
  const known = ids.get(page);
  if (known) return known;
  const found = new Set(
    elementsIn(builtText(page)).flatMap((element) => attribute(element, 'id') ?? []),
  );
  ids.set(page, found);
  return found;
}

test('every link in a text file of the site leads somewhere, from a host and from disk', () => {
  const files = new Set(builtFiles(''));
  const texts = [...builtFiles('.md'), 'llms.txt'];
  assert.ok(texts.length > 100, `found only ${texts.length} text files`);
  assert.deepEqual(
    texts.flatMap((file) => deadLinks(file, builtText(file), files, idsOf)),
    [],
  );
});

test('llms.txt lists every Markdown file', () => {
  const text = builtText('llms.txt');
  assert.deepEqual(
    builtFiles('.md').filter((file) => !text.includes(`](${file})`)),
    [],
  );
});

test('a dead link is found', () => {
  const dead = deadLinks(
    'compare/a.md',
    '[a](b.md) [b](/c.md) [c](../d.html#e) [d](../d.html#f) [e](https://a.example)',
    new Set(['d.html']),
    () => new Set(['f']),
  );
  assert.equal(dead.length, 3, dead.join('\n'));
});
