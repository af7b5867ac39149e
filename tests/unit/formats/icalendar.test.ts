import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { calendarFile, type CalendarDay } from '../../../src/formats/icalendar.ts';

const day: CalendarDay = {
  id: 'eks-1-33-standard',
  date: '2026-12-31',
  title: 'EKS 1.33: standard support ends; charges, begin',
  text: `A back\\slash, “typographic” quotes and a long sentence ${'that goes on and on, '.repeat(8)}to its end.`,
  path: 'timeline.html#versions',
  checked: '2026-11-24',
};

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

test('a parser reads back what was written, whatever the texts hold', () => {
  const [first] = eventsOf(calendarFile('Dates', [day], undefined));
  assert.equal(first?.event.summary, day.title);
  assert.equal(first.event.description, day.text);
  assert.equal(first.event.uid, 'eks-1-33-standard@berth.invalid');
});

test('a day lasts a whole day, over the end of a year too', () => {
  const [first] = eventsOf(calendarFile('Dates', [day], undefined));
  assert.equal(first?.event.startDate.isDate, true);
  assert.equal(first.event.startDate.toString(), '2026-12-31');
  assert.equal(first.event.endDate.toString(), '2027-01-01');
});

test('lines end in CRLF and have at most 75 octets', () => {
  const file = calendarFile('Dates', [day], 'https://host.example/');
  assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  assert.equal(file.replaceAll('\r\n', '').includes('\n'), false);
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
});

test('entries link their page where the address of the site is known', () => {
  const linked = eventsOf(calendarFile('Dates', [day], 'https://host.example/berth/'))[0];
  assert.equal(
    linked?.component.getFirstPropertyValue('url'),
    'https://host.example/berth/timeline.html#versions',
  );
  const plain = eventsOf(calendarFile('Dates', [day], undefined))[0];
  assert.equal(plain?.component.getFirstPropertyValue('url'), null);
});

test('a day that moved is the same entry, in a newer state', () => {
  const moved = { ...day, date: '2027-02-28', checked: '2026-12-01' };
  const [before, after] = [day, moved].map(
    (one) => eventsOf(calendarFile('Dates', [one], undefined))[0]?.event,
  );
  assert.equal(after?.uid, before?.uid);
  assert.equal(before?.sequence, 20781);
  assert.equal(after?.sequence, 20788);
  assert.equal(String(before.component.getFirstPropertyValue('dtstamp')), '2026-11-24T00:00:00Z');
  assert.equal(String(after.component.getFirstPropertyValue('dtstamp')), '2026-12-01T00:00:00Z');
});
