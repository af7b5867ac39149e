import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeCard } from '../../../../build/cards/take-card.ts';
import { runSteps } from '../../../../build/page.ts';

const step = takeCard((file) => `https://berth.example/a&b/${file}.png`, {
  width: 1200,
  height: 630,
});

test('the card leaves the page and is named in its head', () => {
  const { page, text } = runSteps(
    'x.html',
    '<html><head><title>t</title></head><body><p>x</p><template data-card="Yes &#34;now&#34;. &amp; more"><div class="card" style="a:b">c</div></template></body></html>',
    [step],
  );
  assert.equal(page.card, '<div class="card" style="a:b">c</div>');
  assert.equal(
    text,
    '<html><head><title>t</title>' +
      '<meta property="og:image" content="https://berth.example/a&amp;b/x.html.png">' +
      '<meta property="og:image:type" content="image/png">' +
      '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">' +
      '<meta property="og:image:alt" content="Yes &#34;now&#34;. &amp; more">' +
      '<meta name="twitter:card" content="summary_large_image">' +
      '</head><body><p>x</p></body></html>',
  );
});

test('the steps after it see nothing of the card', () => {
  const { page } = runSteps(
    'x.html',
    '<head></head><body><template data-card="a"><p id="c">c</p></template><p id="d">d</p></body>',
    [step],
  );
  assert.deepEqual(
    page.elements.map(({ name }) => name),
    ['html', 'head', 'body', 'p'],
  );
});

test('a page without a card stays as it is', () => {
  const source = '<html><head></head><body><template><p>x</p></template></body></html>';
  const { page, text } = runSteps('x.html', source, [step]);
  assert.equal(text, source);
  assert.equal(page.card, undefined);
});
