import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { facts } from '../../src/views/facts.ts';
import { builtText } from './built-site.ts';
import { attribute, elementsIn, textOf } from './html-tree.ts';

const page = elementsIn(builtText('timeline.html'));
const byId = new Map(page.map((element) => [attribute(element, 'id'), element]));
const textById = (id: string): string => {
  const element = byId.get(id);
  assert.ok(element, `timeline.html has no element “${id}”`);
  return textOf(element);
};

test('the timeline states every date of every version, ending and launch', () => {
  for (const { id, released, standardEnds, extendedEnds, precision } of facts.versions)
    for (const day of [released, precision ? standardEnds.slice(0, 7) : standardEnds, extendedEnds])
      assert.ok(textById(id).includes(day ?? ''), `${id}: ${day ?? ''}`);
  for (const { id, milestones } of facts.endings)
    for (const { what } of milestones) assert.ok(textById(id).includes(what), `${id}: ${what}`);
  for (const { id, date, title } of facts.launches)
    assert.ok(textById(id).startsWith(`${date}${title}`), id);
});

test('the HTML has no relative dates', () => {
  assert.doesNotMatch(builtText('timeline.html'), /\b(?:days? (?:ago|left)|in \d+ days?)\b/);
});

test('the calendar file has every day on which support ends, each once', () => {
  const calendar = new ICAL.Component(ICAL.parse(builtText('calendar.ics')) as unknown[]);
  const events = calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.ok(calendar.getFirstPropertyValue('prodid'));
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
  const expected = [
    ...facts.versions.flatMap(({ standardEnds, extendedEnds }) => [
      standardEnds,
      ...(extendedEnds ? [extendedEnds] : []),
    ]),
    ...facts.endings.flatMap(({ milestones }) => milestones.map(({ date }) => date)),
  ];
  assert.deepEqual(events.map(({ startDate }) => startDate.toString()).sort(), expected.sort());
});
