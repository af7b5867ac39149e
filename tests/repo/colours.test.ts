import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles, type ProjectFile } from './project-files.ts';

const named =
  'aqua black blue brown coral crimson cyan fuchsia gold gray grey green indigo ivory khaki lavender lime magenta ' +
  'maroon navy olive orange orchid pink plum purple red salmon sienna silver tan teal tomato turquoise violet wheat white yellow';
const raw = `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?<![\\w-])(?:(?:light|dark|medium|deep|pale)?(?:${named.split(' ').join('|')}))(?![\\w-])`;
const inValue = new RegExp(`:[^;{}]*?(?:${raw})`, 'gi');
const inAttribute = new RegExp(
  `\\b(?:fill|stroke|color|stop-color|flood-color|lighting-color)=["'{\`]+\\s*(?:${raw})`,
  'gi',
);
const inUtility = /-\[(?:#|rgb|hsl|oklch|color:)[^\]]*\]/gi;
const inString =
  /['"`]#[0-9a-f]{6}(?:[0-9a-f]{2})?['"`]|['"`](?:rgba?|hsla?|oklch|oklab)\([^'"`]*['"`]/gi;

/** Colours written out instead of taken from a token. */
function rawColours({ path, text }: ProjectFile): string[] {
  const found = path.endsWith('.css') ? inCss(text) : inMarkup(text);
  return found.map(
    (colour) => `${path}: raw colour in "${colour.trim()}". Use a token of src/styles/tokens.css.`,
  );
}

function inCss(css: string): string[] {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/"[^"]*"|'[^']*'/g, '""')
    .replace(/var\([^()]*\)|--[\w-]+(?=\s*[,)])/g, '');
  // Selectors such as `a:hover #fade` are not values: only what is inside braces counts.
  return [...plain.matchAll(/\{(?<block>[^{}]*)\}/g)].flatMap(({ groups }) =>
    [...(groups?.['block'] ?? '').matchAll(inValue)].map(([match]) => match),
  );
}

function inMarkup(text: string): string[] {
  const styles = [...text.matchAll(/<style[^>]*>(?<css>[\s\S]*?)<\/style>/g)];
  return [
    ...styles.flatMap(({ groups }) => inCss(groups?.['css'] ?? '')),
    ...[inAttribute, inUtility, inString].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([match]) => match),
    ),
  ];
}

test('colours come from the tokens', () => {
  const files = [
    ...projectFiles('src', '.css', '.astro', '.ts'),
    ...projectFiles('content', '.mdx'),
  ].filter(({ path }) => path !== 'src/styles/tokens.css');
  assert.ok(files.length > 30, `found only ${files.length} files`);
  assert.deepEqual(files.flatMap(rawColours), []);
});

for (const [path, text] of [
  ['a.css', 'a { color: #fff }'],
  ['a.css', 'a { border: 1px solid rebeccapurple; background: white }'],
  ['a.css', '@media print { a { color: oklch(50% 0 0) } }'],
  ['a.css', 'a { background: linear-gradient(RED, var(--color-ink)) }'],
  ['A.astro', '<path fill="#123456" />'],
  ['A.astro', "<path stroke='black' />"],
  ['A.astro', '<p class="text-[#123]">x</p>'],
  ['A.astro', '<style>a{color:hsl(0 0% 0%)}</style>'],
  ['a.ts', "const ink = '#112233';"],
] as const)
  test(`${text} is a raw colour`, () => {
    assert.notEqual(rawColours({ path, text }).length, 0);
  });

for (const [path, text] of [
  ['a.css', 'a { color: var(--color-red); white-space: nowrap; background: currentColor }'],
  ['a.css', '#fade:hover { color: color-mix(in oklch, currentColor 45%, transparent) }'],
  ['a.css', '/* #fff */ a { mask: url("data:image/svg+xml,%23000") }'],
  ['A.astro', '<path fill="none" stroke="currentColor" /><a href="#add">red</a>'],
] as const)
  test(`${text} is not`, () => {
    assert.deepEqual(rawColours({ path, text }), []);
  });
