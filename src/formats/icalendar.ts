/**
 * Dates as an iCalendar file (RFC 5545): whole days, nothing that repeats. Written by hand, since that is all the
 * format a list of days needs.
 */

/** One day of the calendar, as its newest check left it. */
export interface CalendarDay {
  /** Unlike any other, and the same for ever, whatever else changes: a calendar updates the entry it has. */
  id: string;
  /** ISO date. */
  date: string;
  title: string;
  text: string;
  /** The page about it, from the root of the site. */
  path: string;
  /** ISO date on which it was last checked. */
  checked: string;
}

const encoder = new TextEncoder();
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');
const basic = (day: string): string => day.replaceAll('-', '');

/** Lines longer than 75 octets go on after a line break and a space, never inside a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    // A folded line starts with a space, which counts.
    if (encoder.encode(part + character).length > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}

/** The day after an ISO date: an event ends before the day its end names. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/**
 * A number that grows whenever an entry can have changed, as SEQUENCE must: the days from 1970 to the check. A change comes
 * with a newer check; checks that change nothing move the number too, which does no harm.
 */
const sequence = (checked: string): number => Date.parse(checked) / 86_400_000;

/**
 * The file. UID says which entry it is, DTSTAMP and SEQUENCE which state of it is the newer. Entries link their page when
 * the address of the site is known. Pure.
 */
export function calendarFile(
  name: string,
  days: readonly CalendarDay[],
  site: string | undefined,
): string {
  const events = days.flatMap(({ id, date, title, text, path, checked }) => [
    'BEGIN:VEVENT',
    `UID:${id}@berth.invalid`,
    `DTSTAMP:${basic(checked)}T000000Z`,
    `SEQUENCE:${sequence(checked)}`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(date))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    ...(site === undefined ? [] : [`URL:${new URL(path, site).href}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Berth//Dates of containers on AWS//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
