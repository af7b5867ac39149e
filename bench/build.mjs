// `npm run bench`: what a build costs, what resolving the facts costs and what pages weigh, as Markdown tables.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../scripts/setup/run.mjs';
import { pageWeight } from './page-weight.ts';
import { copySite, forgetBuild, multiplyLessons } from './site-copy.ts';

const runs = 3;

/**
 * Builds the site in `folder` from nothing. Seconds of CPU (user and system, all processes), as the shell counts them:
 * unlike elapsed time it does not depend on what else the machine does.
 */
function buildSeconds(folder) {
  forgetBuild(folder);
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'node_modules/.bin/astro build --silent 1>&2 || exit 1; times'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error(`The build in ${folder} failed. It said:\n${stderr}`);
  const children = stdout.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (total, [, minutes, seconds]) => total + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** What a build says of its share cards: `[drawn, milliseconds, unchanged]`. */
function cardsOfBuild(folder) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/astro', ['build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const said = /(\d+) share cards drawn in (\d+) ms, (\d+) unchanged/.exec(stdout);
  if (status !== 0 || !said)
    throw new Error(`The build in ${folder} failed or drew no cards. It said:\n${stderr}${stdout}`);
  return said.slice(1).map(Number);
}

const leastSeconds = (folder) =>
  Math.min(...Array.from({ length: runs }, () => buildSeconds(folder)));

const builtFiles = (folder, ending) =>
  readdirSync(path.join(folder, 'dist'), { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith(ending))
    .sort();

/** The kind of a page: its folder, or its own name at the top. */
const kindOf = (page) => (page.includes('/') ? `${page.split('/')[0]}/…` : page);

/** The page with the most brotli bytes of each kind. */
function heaviestByKind(folder) {
  const read = (file) => readFileSync(path.join(folder, 'dist', file));
  const kinds = new Map();
  for (const page of builtFiles(folder, '.html')) {
    const weight = pageWeight(page, read);
    const total = weight.html.brotli + weight.css.brotli + weight.js.brotli;
    const kind = kinds.get(kindOf(page)) ?? { pages: 0, total: -1 };
    const heavier = total > kind.total ? { page, total, weight } : {};
    kinds.set(kindOf(page), { ...kind, ...heavier, pages: kind.pages + 1 });
  }
  return kinds;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}

/** Time and memory of resolving today's rows and ten times as many, from bench/resolve.ts. */
function resolving() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', 'bench/resolve.ts'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`bench/resolve.ts failed. It said:\n${stderr}`);
  return JSON.parse(stdout);
}

const bytes = ({ raw, brotli }) => (raw === 0 ? '–' : `${raw} / ${brotli}`);

const { folder, remove } = copySite(root);
process.once('exit', remove);
process.once('SIGINT', () => process.exit(130));

// The copy comes without the cards that are kept here.
const [firstCards, againCards] = [cardsOfBuild(folder), cardsOfBuild(folder)];
const seconds = leastSeconds(folder);
const pages = builtFiles(folder, '.html').length;
const kinds = heaviestByKind(folder);
multiplyLessons(folder, 10);
const manySeconds = leastSeconds(folder);
const manyPages = builtFiles(folder, '.html').length;
const perPage = ((manySeconds - seconds) / (manyPages - pages)) * 1000;

console.log(`Cold build, CPU seconds (user + system), least of ${runs} runs:\n`);
console.log(
  table(
    ['site', 'pages', 'CPU s', 'ms for each further lesson'],
    [
      ['today', pages, seconds.toFixed(2), ''],
      ['10 × the lessons', manyPages, manySeconds.toFixed(2), perPage.toFixed(1)],
    ],
  ),
);
console.log('\nShare cards, drawing and rewriting the pages:\n');
console.log(
  table(
    ['build', 'drawn', 'unchanged', 'ms', 'ms a card'],
    [
      ['first', firstCards],
      ['again, nothing changed', againCards],
    ].map(([name, [drawn, milliseconds, unchanged]]) => [
      name,
      drawn,
      unchanged,
      milliseconds,
      drawn === 0 ? '–' : (milliseconds / drawn).toFixed(1),
    ]),
  ),
);
const [today, tenfold] = resolving();
console.log(
  '\nResolving every row for every option, least of 50 runs, and what the result keeps:\n',
);
console.log(
  table(
    ['facts', 'rows', 'cells', 'ms', 'µs a cell', 'kB kept'],
    [
      ['today', today],
      ['10 × the rows', tenfold],
    ].map(([name, { rows, cells, milliseconds, bytes: kept }]) => [
      name,
      rows,
      cells,
      milliseconds.toFixed(2),
      ((milliseconds * 1000) / cells).toFixed(2),
      Math.round(kept / 1000),
    ]),
  ),
);
console.log(
  '\nThe heaviest page of each kind, bytes raw / brotli (styles inside the HTML count as HTML):\n',
);
console.log(
  table(
    [
      'kind',
      'pages',
      'HTML',
      'CSS',
      'JS',
      'font',
      'HTML + CSS + JS, brotli',
      'requests without font',
    ],
    [...kinds].map(([kind, { pages: count, total, weight }]) => [
      kind,
      count,
      bytes(weight.html),
      bytes(weight.css),
      bytes(weight.js),
      bytes(weight.font),
      total,
      weight.requestsWithoutFont,
    ]),
  ),
);
