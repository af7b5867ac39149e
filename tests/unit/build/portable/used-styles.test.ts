import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../../../../build/page.ts';
import { usedStyles } from '../../../../build/portable/used-styles.ts';

/** The style of a page after the step. */
function keep(css: string, body: string, scripts: Record<string, string> = {}): string {
  const step = usedStyles(new Map(Object.entries(scripts)));
  const html = runSteps('a.html', `<style>.kept-p{}${css}</style>${body}<p class="kept-p">`, [
    step,
  ]).text;
  return /<style>\.kept-p\{\}([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
}

test('a rule stays where the page has what each part of one of its selectors asks for', () => {
  const body = '<p class="a b"><my-box></my-box></p>';
  for (const [selector, stays] of [
    ['p', true],
    ['.a', true],
    ['.c', false],
    ['.a.b>p:hover', true],
    ['.a .c', false],
    ['.c,.b', true],
    ['.a:not(.c)', true],
    [':is(.c,.a) p', true],
    [':is(.c,.d):hover p', false],
    [':is(.c,:is(.d,.b)) p', true],
    ['.a:has(>.c)', false],
    ['my-box p', true],
    ['other-box p', false],
    ['.a [data-other-box^=".c"]', true],
    ['.a:nth-child(2)', true],
    ['.a::before', true],
  ] as const)
    assert.equal(keep(`${selector}{d:e}`, body), stays ? `${selector}{d:e}` : '', selector);
});

test('a rule for a value of a data attribute stays where the page has it or a script may set it', () => {
  const css = '[data-mark=yes]{d:e}[data-mark="na"] p{d:e}[data-theme=dark]{d:e}[data-on]{d:e}';
  assert.equal(keep(css, '<p data-mark="yes">'), '[data-mark=yes]{d:e}[data-on]{d:e}');
  assert.equal(keep(css, '<script>x="dark"</script>'), '[data-theme=dark]{d:e}[data-on]{d:e}');
  assert.equal(
    keep(css, '<script src="a.js"></script>', { 'a.js': 'load("b.js")', 'b.js': 'mark="na"' }),
    '[data-mark="na"] p{d:e}[data-on]{d:e}',
  );
});

test('a query of a named container stays where a rule names one', () => {
  const css = '@container k (width<3rem){p{f:g}}@container (width<3rem){p{f:g}}';
  assert.equal(keep(css, ''), '@container (width<3rem){p{f:g}}');
  const named = `p{container:j k/inline-size}${css}`;
  assert.equal(keep(named, ''), named);
});

test('what is only for browsers without color-mix() goes', () => {
  const mixed = 'color-mix(in oklab, red 45%, transparent)';
  assert.equal(
    keep(
      `p{color:red;top:0;@supports (color: color-mix(in lab, red, red)){color:${mixed};}}@supports (x:y){p{d:e}}`,
      '',
    ),
    `p{top:0;color:${mixed}}@supports (x:y){p{d:e}}`,
  );
});

test('groups stay in order, and one without rules goes', () => {
  assert.equal(
    keep(
      '@layer x,y;@layer y{@media print{.c{d:e}}.a{d:e}@container k (width<3rem){.a{f:g}.c{f:g}}}',
      '<p class="a">',
    ),
    '@layer x,y;@layer y{.a{d:e}}',
  );
  const whole = '@font-face{font-family:x}.a{d:e;@supports (x:y){d:f}}@keyframes k{to{d:e}}';
  assert.equal(keep(whole, '<p class="a">'), whole);
});

test('a root property stays where a rule that stays, or a style of a script, asks for it', () => {
  // What another property asks for stays too, without asking whether that one does.
  const css = ':root{--a:1;--b:var(--a);--c:2;color-scheme:dark}.x{d:var(--b)}.y{d:var(--c)}';
  assert.equal(
    keep(css, '<p class="x">'),
    ':root{--a:1;--b:var(--a);color-scheme:dark;}.x{d:var(--b)}',
  );
  assert.equal(
    keep(css, '<script src="m.js"></script>', { 'm.js': 'load("n.js")', 'n.js': 'css`var(--c)`' }),
    ':root{--a:1;--c:2;color-scheme:dark;}',
  );
});

test('what a script of the page may set as a class stays, what a script it loads sets does not', () => {
  const scripts = { 'm.js': 'e.className="a b";load("n.js")', 'n.js': 'e.className="c"' };
  const css = '.a{d:e}.b{d:e}.c{d:e}';
  assert.equal(keep(css, '<script src="m.js"></script>', scripts), '.a{d:e}.b{d:e}');
  assert.equal(keep(css, '<p>', scripts), '');
});

test('what every element sets for nobody goes, with its registration', () => {
  const css =
    '@property --a{syntax:"*"}@property --b{syntax:"*"}*,:before,::backdrop{--a:1;--b:2}.x{c:var(--a)}';
  assert.equal(
    keep(css, '<p class="x">'),
    '@property --a{syntax:"*"}*,:before,::backdrop{--a:1;}.x{c:var(--a)}',
  );
});
