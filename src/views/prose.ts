import { render, type CollectionEntry, type CollectionKey } from 'astro:content';

/** Renders the prose of a page, and notes its file in the page’s `locals`, so that blocks can name it in a message. */
export function proseOf(entry: CollectionEntry<CollectionKey>, locals: App.Locals) {
  locals.contentFile = entry.filePath ?? entry.id;
  return render(entry);
}
