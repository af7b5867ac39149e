import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { uncovered } from '../../../../scripts/watch/announcements/watch.ts';
import { readEntries, readVersions } from '../../../../scripts/watch/versions/feeds.ts';
import {
  newerVersions,
  statedVersions,
  watchVersions,
} from '../../../../scripts/watch/versions/watch.ts';
import { watchedFacts } from '../../../../scripts/watch/facts.ts';

const eks = {
  product: 'Amazon EKS',
  address: 'https://feeds.test/eks.json',
  form: 'endoflife',
  calendar: 'eks',
} as const;
const karpenter = {
  product: 'Karpenter',
  address: 'https://feeds.test/karpenter.atom',
  form: 'atom',
} as const;
const atom = (entries: string) => `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Releases</title>${entries}</feed>`;
const release = (title: string, day: string) =>
  `<entry><title>${title}</title><updated>${day}T10:00:00Z</updated><link rel="alternate" href="https://x.test/${title}"/><content type="html">&lt;p&gt;Words&lt;/p&gt;</content></entry>`;

suite('Versions', () => {
  test('are read from endoflife.date and from releases on GitHub', () => {
    assert.deepEqual(
      readVersions(
        eks,
        '[{"cycle":"1.37","releaseDate":"2026-10-02","eol":"2027-12-02"},{"cycle":1.36}]',
      ),
      [{ version: '1.37', released: '2026-10-02' }, { version: '1.36' }],
    );
    assert.deepEqual(readVersions(karpenter, atom(release('v1.15.0', '2026-11-05'))), [
      { version: '1.15.0', released: '2026-11-05', url: 'https://x.test/v1.15.0' },
    ]);
  });

  test('newer than every stated one are reported, and no pre-release', () => {
    const known = ['1.38.0-rc.1', '1.37.2', '1.37.1', '1.9.0'].map((version) => ({ version }));
    assert.deepEqual(newerVersions('Kubernetes', known, ['1.9', '1.36']), [
      {
        kind: 'newer version',
        what: 'Kubernetes 1.37.1',
        before: 'newest stated: 1.36',
        touches: ['calendar'],
      },
    ]);
    assert.deepEqual(newerVersions('Kubernetes', known, ['1.37']), []);
  });

  test('of the calendar are known', () => {
    assert.equal(statedVersions(watchedFacts, eks)[0], '1.24');
  });

  test('with two dates, or in another form, are refused in one line', async () => {
    const twice =
      '[{"cycle":"1.37","releaseDate":"2026-10-01"},{"cycle":"1.37","releaseDate":"2026-10-02"}]';
    const texts = [twice, '{"no":1}'];
    for (const [text, problem] of [
      [
        texts[0],
        'https://feeds.test/eks.json: 1.37 appears twice, released 2026-10-01 and 2026-10-02. Expected one date a version; look at the feed.',
      ],
      [
        texts[1],
        'https://feeds.test/eks.json: not the JSON of endoflife.date (a list of { cycle, releaseDate }). Look at the address; nothing was compared.',
      ],
    ] as const) {
      const report = await watchVersions(watchedFacts, [eks], () => Promise.resolve(text ?? ''));
      assert.deepEqual([report.findings, report.problems], [[], [problem]]);
    }
  });

  test('without a network are one line each', async () => {
    const report = await watchVersions(watchedFacts, [eks, karpenter], (address) =>
      Promise.reject(new Error(`${address}: no connection`)),
    );
    assert.deepEqual(report.problems, [
      'https://feeds.test/eks.json: no connection',
      'https://feeds.test/karpenter.atom: no connection',
    ]);
  });
});

const rss = (items: string) =>
  `<rss version="2.0"><channel><title>What's New</title>${items}</channel></rss>`;
const item = (title: string, url: string, text = '') =>
  `<item><title>${title}</title><link>${url}</link><description>&lt;p&gt;${text}&lt;/p&gt;</description><pubDate>Wed, 25 Nov 2026 18:00:00 GMT</pubDate></item>`;

suite('Announcements', () => {
  test('of a feed are read with their day and plain text', () => {
    assert.deepEqual(readEntries('x', rss(item('Envoy', 'https://aws.test/envoy', 'For EKS.'))), [
      { title: 'Envoy', summary: 'For EKS.', day: '2026-11-25', url: 'https://aws.test/envoy' },
    ]);
  });

  test('about our subject that no source covers are reported', () => {
    const [known = ''] = Object.values(watchedFacts.sources).map(({ url }) => url);
    const entries = readEntries(
      'x',
      rss(
        item('Amazon EKS rotates certificates', 'https://aws.test/ca/') +
          item('Amazon EKS does what we know', `${known.replace(/#.*/, '')}?trk=1`) +
          item('Amazon Polly has a voice', 'https://aws.test/polly'),
      ),
    );
    assert.deepEqual(
      uncovered(watchedFacts, entries).map(({ kind, what, after }) => [kind, what, after]),
      [['not covered', 'Amazon EKS rotates certificates', 'published 2026-11-25']],
    );
  });

  test('of a feed that is cut, or of none, are refused in one line', () => {
    assert.throws(() => readEntries('https://aws.test/feed', rss('').slice(0, 40)), {
      message: /^https:\/\/aws\.test\/feed: not a whole Atom or RSS feed \([^\n]+$/,
    });
    assert.throws(() => readEntries('https://aws.test/feed', '<html></html>'), {
      message:
        'https://aws.test/feed: not a whole Atom or RSS feed (root element html). Look at the address; nothing was compared.',
    });
  });
});
