import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeCard } from '../../../../build/cards/take-card.ts';

const size = { width: 1200, height: 630 };

test('the card leaves the page and is named in its head', () => {
  const { html, card } = takeCard(
    '<html><head><title>t</title></head><body><p>x</p><template data-card="Yes &#34;now&#34;. &amp; more"><div class="card">c</div></template></body></html>',
    'https://berth.example/a&b.png',
    size,
  );
  assert.equal(card, '<div class="card">c</div>');
  assert.equal(
    html,
    '<html><head><title>t</title>' +
      '<meta property="og:image" content="https://berth.example/a&amp;b.png">' +
      '<meta property="og:image:type" content="image/png">' +
      '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">' +
      '<meta property="og:image:alt" content="Yes &#34;now&#34;. &amp; more">' +
      '<meta name="twitter:card" content="summary_large_image">' +
      '<meta name="twitter:image" content="https://berth.example/a&amp;b.png">' +
      '<meta name="twitter:image:alt" content="Yes &#34;now&#34;. &amp; more">' +
      '</head><body><p>x</p></body></html>',
  );
});

test('a page without a card stays as it is', () => {
  const page = '<html><head></head><body><template><p>x</p></template></body></html>';
  assert.deepEqual(takeCard(page, 'x.png', size), { html: page, card: undefined });
});
