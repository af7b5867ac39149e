import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed, type AtomFeed } from '../../../src/formats/atom.ts';
import { atomProblems } from '../../fixtures/atom-problems.ts';

const feed: AtomFeed = {
  title: 'Changes',
  subtitle: 'What changed & why',
  path: 'changes.xml',
  page: 'changes.html',
  updated: '2026-12-01',
  rights: 'CC BY 4.0',
  entries: [
    {
      id: 'change/gpu-2026-12-01',
      title: 'Can it use GPUs & "more" <b>?',
      date: '2026-12-01',
      path: 'compare/gpu.html#ecs-ec2',
      paragraphs: ['ECS on EC2. Corrected: a < b.'],
    },
  ],
};

test('a feed is valid Atom, whatever its texts hold', () => {
  assert.deepEqual(atomProblems(atomFeed(feed, undefined)), []);
  assert.deepEqual(atomProblems(atomFeed({ ...feed, entries: [] }, undefined)), []);
});

test('texts are escaped once as XML, and once more inside HTML', () => {
  const xml = atomFeed(feed, undefined);
  assert.match(xml, /<title>Can it use GPUs &amp; &quot;more&quot; &lt;b&gt;\?<\/title>/);
  assert.match(xml, /&lt;p&gt;ECS on EC2\. Corrected: a &amp;lt; b\.&lt;\/p&gt;/);
});

test('links are relative to the feed, or absolute below the address of the site', () => {
  assert.match(atomFeed(feed, undefined), / href="compare\/gpu\.html#ecs-ec2"/);
  const absolute = atomFeed(feed, 'https://host.example/berth/');
  assert.match(absolute, / href="https:\/\/host\.example\/berth\/compare\/gpu\.html#ecs-ec2"/);
  assert.match(absolute, /rel="self"[^>]* href="https:\/\/host\.example\/berth\/changes\.xml"/);
});

test('ids do not depend on where the site is served', () => {
  const id = /<id>tag:berth\.invalid,2026-11-23:change\/gpu-2026-12-01<\/id>/;
  assert.match(atomFeed(feed, undefined), id);
  assert.match(atomFeed(feed, 'https://host.example/'), id);
});

test('a feed that is not valid is found out', () => {
  const xml = atomFeed(feed, undefined);
  for (const [from, to, problem] of [
    ['<updated>2026-12-01T00:00:00Z</updated>', '', /feed: not one updated/],
    ['T00:00:00Z', '', /no moment/],
    ['tag:berth.invalid,2026-11-23:change/', '', /no tag URI/],
    ['<author><name>Berth</name></author>', '', /no author/],
    ['</entry>', '', /rror/],
    ['rel="alternate"', 'rel="related"', /alternate/],
  ] as const)
    assert.match(atomProblems(xml.replace(from, to)).join('\n'), problem);
});
