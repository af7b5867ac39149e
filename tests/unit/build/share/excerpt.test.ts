import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptsOf, headingOf } from '../../../../build/share/excerpt.ts';

const page = (body: string): string =>
  `<!doctype html><html><body><main><h1>ECS: <em>tasks</em></h1>${body}</main></body></html>`;

test('a heading is cut with all that follows it up to the next of its level', () => {
  assert.deepEqual(
    excerptsOf(
      'learn/ecs.html',
      page(
        '<h2 id="problem">The problem <a class="permalink" href="#problem">#</a></h2><p>One. <a href="#b">See</a> <a href="/x.html">x</a></p>' +
          '<figure id="f"><svg></svg></figure><h3 id="part">Part</h3><p id="p">Two</p><h2 id="b">B</h2><p>Three</p>',
      ),
    ),
    [
      {
        id: 'problem',
        title: 'The problem',
        section: true,
        text: 'One. See x. Part: Two.',
        html: '<p>One. <a href="/learn/ecs.html#b">See</a> <a href="/x.html">x</a></p><h3>Part</h3><p>Two</p>',
      },
      { id: 'part', title: 'Part', section: true, text: 'Two.', html: '<p>Two</p>' },
      { id: 'b', title: 'B', section: true, text: 'Three.', html: '<p>Three</p>' },
    ],
  );
});

test('the content of a wide section follows the head that wraps its heading', () => {
  assert.deepEqual(
    excerptsOf(
      'compare/a-vs-b.html',
      page(
        '<section><div class="section-head"><h2 id="words">Words</h2></div><p>Yes</p></section>',
      ),
    ),
    [{ id: 'words', title: 'Words', section: true, text: 'Yes.', html: '<p>Yes</p>' }],
  );
});

test('an entry is cut without its heading, fine print stays out of its words', () => {
  assert.deepEqual(
    excerptsOf(
      'claims.html',
      page(
        '<article id="c" aria-labelledby="x"><p>Wrong</p><div><h2>“Said”</h2><p>Not so</p><p class="fine">Source</p></div></article>',
      ),
    ),
    [
      {
        id: 'c',
        title: '“Said”',
        section: false,
        text: 'Wrong. Not so.',
        html: '<p>Wrong</p><p>Not so</p><p class="fine">Source</p>',
      },
    ],
  );
});

test('a group of rows is cut to its questions', () => {
  assert.deepEqual(
    excerptsOf(
      'compare.html',
      page(
        '<table><tbody><tr class="group" id="group-cost"><td><h2>Cost</h2></td></tr>' +
          '<tr id="fee"><th><a class="question" href="/compare/fee.html">What fee?</a></th><td>None</td></tr></tbody></table>',
      ),
    ),
    [
      {
        id: 'group-cost',
        title: 'Cost',
        section: true,
        text: 'What fee?',
        html: '<ul><li><a class="question" href="/compare/fee.html">What fee?</a></li></ul>',
      },
    ],
  );
});

test('the heading of a page in words', () => {
  assert.equal(headingOf(page('')), 'ECS: tasks');
  assert.equal(headingOf('<p>none</p>'), undefined);
});

test('what is folded up on its page is open', () => {
  const [same] = excerptsOf(
    'compare/a-vs-b.html',
    page('<h2 id="same">Same</h2><details><summary>Show</summary><p>Yes</p></details>'),
  );
  assert.equal(same?.html, '<details open><summary>Show</summary><p>Yes</p></details>');
});
