import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { keysOf } from '../../../src/model/typed-records.ts';

/** Every colour token as [light, dark] OKLCH triples, read from the stylesheet itself. */
const css = readFileSync('src/styles/tokens.css', 'utf8');
type Oklch = [l: number, c: number, h: number];
const tokens = new Map<string, [light: Oklch, dark: Oklch]>();
for (const match of css.matchAll(
  /--color-([\w-]+):\s*light-dark\(\s*oklch\(([^)]*)\),\s*oklch\(([^)]*)\)\s*\)/g,
)) {
  const triple = (text: string | undefined) =>
    (text ?? '').trim().split(/\s+/).map(Number) as Oklch;
  tokens.set(match[1] ?? '', [triple(match[2]), triple(match[3])]);
}

/** OKLCH to linear sRGB, clipped to the gamut (constants: Ottosson’s OKLab definition). */
function linear([l, c, h]: Oklch): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z),
    clip(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z),
    clip(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z),
  ];
}

function oklab([r, g, b]: [number, number, number]): [number, number, number] {
  const x = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const y = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const z = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * x + 0.793617785 * y - 0.0040720468 * z,
    1.9779984951 * x - 2.428592205 * y + 0.4505937099 * z,
    0.0259040371 * x + 0.7827717662 * y - 0.808675766 * z,
  ];
}

const luminance = ([r, g, b]: [number, number, number]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast of two tokens in one theme. */
function contrast(a: string, b: string, theme: 0 | 1): number {
  const [x, y] = [a, b].map((name) => {
    const pair = tokens.get(name);
    assert.ok(pair, `token --color-${name} is missing from tokens.css`);
    return luminance(linear(pair[theme]));
  }) as [number, number];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB. */
const visions = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

function distance(a: string, b: string, theme: 0 | 1, vision: keyof typeof visions): number {
  const m = visions[vision];
  const seen = [a, b].map((name) => {
    const [r, g, bl] = linear(tokens.get(`${name}-mark`)?.[theme] ?? [0, 0, 0]);
    return oklab([
      m[0] * r + m[1] * g + m[2] * bl,
      m[3] * r + m[4] * g + m[5] * bl,
      m[6] * r + m[7] * g + m[8] * bl,
    ]);
  });
  const [x, y] = seen as [[number, number, number], [number, number, number]];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

const themes = [
  ['light', 0],
  ['dark', 1],
] as const;
const inks = [
  'ink',
  'ink-2',
  'link',
  'link-visited',
  'ecs-ink',
  'eks-ink',
  'kubernetes-ink',
  'fargate-ink',
  'ec2-ink',
];
const code = ['code-string', 'code-key', 'code-comment', 'code-number'];
const marks = [
  'ecs-mark',
  'eks-mark',
  'kubernetes-mark',
  'fargate-mark',
  'ec2-mark',
  'line-strong',
  'focus',
];

describe('colour tokens', () => {
  it('are read from the stylesheet', () => {
    assert.ok(tokens.size >= 25, `${tokens.size} tokens found`);
  });
  for (const [name, theme] of themes) {
    it(`${name}: text reaches 7:1 on every surface behind it`, () => {
      for (const ink of [...inks, ...code])
        for (const ground of ['bg', 'surface', 'surface-2'])
          assert.ok(
            contrast(ink, ground, theme) >= 7,
            `${ink} on ${ground}: ${contrast(ink, ground, theme).toFixed(2)}`,
          );
      for (const ink of ['ink', 'ink-2', 'link'])
        assert.ok(
          contrast(ink, 'target', theme) >= 7,
          `${ink} on target: ${contrast(ink, 'target', theme).toFixed(2)}`,
        );
    });
    it(`${name}: marks and edges reach 3:1 on every surface`, () => {
      for (const mark of marks)
        for (const ground of ['bg', 'surface', 'surface-2'])
          assert.ok(
            contrast(mark, ground, theme) >= 3,
            `${mark} on ${ground}: ${contrast(mark, ground, theme).toFixed(2)}`,
          );
    });
    it(`${name}: hues compared head-on stay apart in every colour vision`, () => {
      const pairs = [
        ['ecs', 'eks'],
        ['ecs', 'kubernetes'],
        ['eks', 'kubernetes'],
        ['fargate', 'ec2'],
      ] as const;
      for (const vision of keysOf(visions))
        for (const [a, b] of pairs)
          assert.ok(
            distance(a, b, theme, vision) >= 12,
            `${a} and ${b}, ${vision}: ${distance(a, b, theme, vision).toFixed(1)}`,
          );
    });
  }
});
