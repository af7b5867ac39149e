import { getEntry, type CollectionEntry } from 'astro:content';

/** The text at the top of content/ that a page is made from. Throws when its file is missing, naming file and page. */
export async function textEntry(id: string): Promise<CollectionEntry<'texts'>> {
  const entry = await getEntry('texts', id);
  if (!entry) throw new Error(`content/${id}.mdx is missing; the page ${id}.html is made from it.`);
  return entry;
}
