import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseElements } from '../../../src/blocks/prose-elements.ts';
import { parseProse } from '../../../src/places/prose.ts';

const shown = (text: string) => proseElements(parseProse(text), 'learn/ecs.html');
/** Elements as `tag(children)`, blocks as `<Name>`. */
const outline = (text: string): string[] => {
  const of = (elements: ReturnType<typeof proseElements>): string[] =>
    elements.map((one) => {
      if (one.kind === 'text') return one.text;
      const inner = of(proseElements(one.children, 'learn/ecs.html')).join('');
      return one.kind === 'block' ? `<${one.name}>${inner}` : `${one.tag}(${inner})`;
    });
  return of(shown(text));
};

test('prose becomes elements and blocks; drawings and code with notes stay in their place', () => {
  assert.deepEqual(
    outline(
      'A **bold** `word` and <Term id="task">tasks</Term>.\n\n' +
        '<Ring id="ring">Caption.</Ring>\n\n<Sample file="a.json" title="A" />\n\n<Compare rows={[\'gpu\']} />',
    ),
    ['p(A strong(bold) code(word) and <Term>tasks.)', '<Compare>'],
  );
});

test('entries of a list hold paragraphs only where the list has space between them', () => {
  assert.deepEqual(outline('- a\n- b'), ['ul(li(a)li(b))']);
  assert.deepEqual(outline('1. a\n\n2. b'), ['ol(li(p(a))li(p(b)))']);
});

test('a link to a place on the page names the page', () => {
  const [paragraph] = shown('[there](#scaling) or [away](/learn/eks.html)');
  assert.ok(paragraph?.kind === 'tag');
  const links = proseElements(paragraph.children, 'learn/ecs.html');
  assert.deepEqual(
    links.map((one) => one.kind === 'tag' && one.given),
    [{ href: '/learn/ecs.html#scaling' }, false, { href: '/learn/eks.html' }],
  );
});

test('what cannot be shown is named', () => {
  assert.throws(() => shown('---'), /learn\/ecs\.html holds “thematicBreak”/);
});
