import { getCollection } from 'astro:content';
import { readingMinutes } from '../model/reading-time.ts';
import { lessonPage, linkTo } from '../places/address.ts';

/** Lessons in reading order, each with its address and the minutes it takes. */
export async function lessons() {
  const entries = await getCollection('learn');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      entry,
      title: entry.data.title,
      inShort: entry.data.inShort,
      href: linkTo(lessonPage(entry.id)),
      minutes: readingMinutes(entry.body ?? ''),
    }));
}
