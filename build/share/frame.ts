import { clip } from '../../src/formats/clip.ts';
import { escapeHtml } from '../../src/formats/escape.ts';
import { shareMarks } from '../../src/places/share-marks.ts';

/** The page whose marks are filled; it is taken out of the built site afterwards. */
export const frameFile = 's/frame.html';

/** Longest title and text that fit on a card without pictures. */
const cardTitle = 90;
const cardText = 200;

/** Longest description a search engine or chat shows whole. */
const description = 240;

/** What differs from one share page to the next. */
export interface Filling {
  title: string;
  /** As plain text: becomes description and card. */
  text: string;
  html: string;
  /** Root-absolute address of the real place. */
  address: string;
  /** Name of the page the place is on. */
  place: string;
}

/** The frame with every mark filled, as the page `file`. Throws when the frame lacks a mark. Pure. */
export function fillFrame(frame: string, file: string, filling: Filling): string {
  for (const mark of Object.values(shareMarks))
    if (!frame.includes(mark))
      throw new Error(`src/pages/s/frame.astro shows no ${mark}; every share page needs it.`);
  const fill = (part: string, mostTitle: number, mostText: number): string =>
    [
      [shareMarks.title, escapeHtml(clip(filling.title, mostTitle))],
      [shareMarks.description, escapeHtml(clip(filling.text, mostText))],
      [shareMarks.address, escapeHtml(filling.address)],
      [shareMarks.place, escapeHtml(filling.place)],
      [shareMarks.excerpt, filling.html],
      [frameFile, file],
    ].reduce((filled, [mark = '', words = '']) => filled.replaceAll(mark, () => words), part);
  const card = frame.indexOf('<template data-card');
  return (
    fill(frame.slice(0, card), Infinity, description) + fill(frame.slice(card), cardTitle, cardText)
  );
}
