import { getCollection } from 'astro:content';
import { readingMinutes } from '../model/reading-time.ts';
import { lessonParts } from '../data/lesson-parts.ts';
import { entriesOf } from '../model/typed-records.ts';
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

/** The parts that have a lesson, in their order, each with its lessons. */
export async function partsOfLessons() {
  const all = await lessons();
  return entriesOf(lessonParts)
    .map(([id, { label, about }]) => ({
      id: `part-${id}`,
      label,
      about,
      lessons: all.filter(({ entry }) => entry.data.part === id),
    }))
    .filter(({ lessons: own }) => own.length > 0);
}
