import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../build/search/read-page.ts';

const page = (main: string, head = '<title>ECS · Berth</title>'): string =>
  `<!doctype html><html><head>${head}</head><body><main>${main}</main><footer>Foot</footer></body></html>`;

test('a page gives its title, part, text and the places one can link to', () => {
  const html = page(
    `<nav class="crumbs"><a href="/learn.html">Learn</a> / ECS</nav><h1>ECS</h1><p><b>In short.</b> A scheduler.</p>
     <h2 id="tasks">Tasks <a class="permalink" href="#tasks">#</a></h2><p>A task <i>runs</i>.</p><ul><li>One</li><li>Two</li></ul>
     <h2 id="sources">Sources</h2><p>AWS docs</p>`,
    '<title>ECS: tasks · Berth</title><meta name="description" content="What ECS is.">',
  );
  assert.deepEqual(readPage(html), {
    title: 'ECS: tasks',
    description: 'What ECS is.',
    part: 'Learn',
    text: 'A scheduler.',
    sections: [{ id: 'tasks', title: 'Tasks', text: 'A task runs. One Two' }],
  });
});

test('what repeats the facts, or is no text, is left out', () => {
  const html = page(
    '<p>Kept.</p><table><tr><td>cell</td></tr></table><pre>code</pre><svg><text>drawn</text></svg><nav>way</nav>' +
      '<p class="page-facts">Checked 2026-11-24</p><script>run()</script>',
  );
  assert.equal(readPage(html)?.text, 'Kept.');
});

test('a page that asks not to be indexed is not', () => {
  const head = '<title>Share</title><meta name="robots" content="noindex">';
  assert.equal(readPage(page('<p>x</p>', head)), undefined);
  assert.equal(readPage('<p>no main</p>'), undefined);
});
