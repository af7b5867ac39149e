// `npm run bench:explorer`: what a control of the comparison costs, compared with a hand-written floor and table libraries,
// as Markdown tables. Needs a built site and a Chromium; installs the libraries into bench/tables.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../scripts/setup/browser.mjs';
import { root } from '../scripts/setup/run.mjs';
import { multiplyRows, tableData } from './explorer-rows.ts';

/** Measured rounds at full size and at ten times the rows, after one to warm up. */
const roundsBySize = { 1: 7, 10: 3 };
const folder = path.join(root, 'bench/tables');
const dist = path.join(root, 'dist');
const names = ['own', 'floor', 'tanstack', 'simple-datatables', 'tabulator'];
const labels = {
  own: 'Berth',
  floor: 'floor',
  tanstack: 'TanStack Table',
  'simple-datatables': 'simple-datatables',
  tabulator: 'Tabulator',
};
/** Each with what undoes it; the undoing of filter is measured too. */
const steps = [
  'filter',
  'clear',
  'differences',
  'same',
  'hideColumn',
  'showColumn',
  'sort',
  'unsort',
];
const shownSteps = {
  filter: 'filter',
  clear: 'clear',
  differences: 'differences',
  hideColumn: 'column',
  sort: 'sort',
};

if (!existsSync(path.join(dist, 'compare.html')))
  throw new Error(`${dist} has no compare.html. Run npm run build first.`);
if (!existsSync(path.join(folder, 'node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} failed.`);
}

const scripts = Object.fromEntries(
  await Promise.all(
    names.map(async (name) => {
      const { outputFiles } = await build({
        entryPoints: [path.join(folder, `${name}.browser.mjs`)],
        bundle: true,
        format: 'iife',
        minify: true,
        write: false,
      });
      return [name, outputFiles[0].text];
    }),
  ),
);

const page = readFileSync(path.join(dist, 'compare.html'), 'utf8');
const temporary = mkdtempSync(path.join(tmpdir(), 'berth-bench-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

/** Script and font come from the built site. */
function writePages(times) {
  const assets = `${pathToFileURL(path.join(dist, '_berth')).href}/`;
  const many = multiplyRows(page, times).replaceAll('_berth/', assets);
  const withoutPolicy = many.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
  const bare = withoutPolicy.replace(/<script defer src="[^"]*explorer[^"]*"><\/script>/, '');
  const sheet = (name) =>
    name === 'tabulator'
      ? readFileSync(
          path.join(folder, 'node_modules/tabulator-tables/dist/css/tabulator.min.css'),
          'utf8',
        )
      : '';
  const plain = (name) =>
    `<!doctype html><meta charset="utf-8"><style>body{font:16px/24px Arial,sans-serif}table{table-layout:fixed;width:1152px}td{vertical-align:top;padding:12px 8px}.tabulator-cell{white-space:normal!important}${sheet(name)}</style><body>`;
  return Object.fromEntries(
    names.map((name) => {
      const file = path.join(temporary, `${name}-${times}.html`);
      writeFileSync(file, name === 'own' ? withoutPolicy : name === 'floor' ? bare : plain(name));
      return [name, pathToFileURL(file).href];
    }),
  );
}

/** Runs one step: milliseconds until the right rows are laid out, and until the next frame has ended. */
async function measureStep(step) {
  const started = performance.now();
  globalThis.steps[step]();
  void document.documentElement.offsetHeight;
  const work = performance.now() - started;
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  });
  return { work, paint: performance.now() - started, shown: globalThis.steps.shown() };
}

/** The fastest round: other work on the machine can only add time. */
const least = (numbers) => Math.min(...numbers);

const browser = await chromium.launch({
  executablePath: findBrowser() || undefined,
  args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
});

async function openContender(name, address, data) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(address);
  await tab.waitForLoadState('load');
  if (name === 'own') await tab.waitForFunction(() => !document.querySelector('.late'));
  await tab.addScriptTag({ content: scripts[name] });
  await tab.evaluate(async (given) => {
    globalThis.steps = await globalThis.contender(given);
  }, data);
  return tab;
}

async function compare(times) {
  const pages = writePages(times);
  const data = tableData(multiplyRows(page, times));
  const rounds = roundsBySize[times];
  const found = {};
  // One after another: five tables of ten times the rows are more than a browser holds.
  for (const name of names) {
    const tab = await openContender(name, pages[name], data);
    found[name] = {};
    for (let round = 0; round <= rounds; round++)
      for (const step of steps) {
        const one = await tab.evaluate(measureStep, step);
        if (one.shown === 0) throw new Error(`${name} shows no row after ${step}.`);
        if (round > 0) (found[name][step] ??= []).push(one); // The first round warms up.
      }
    await tab.close();
  }
  return { rows: data.rows.length, rounds, times: found };
}

function printTable({ rows, rounds, times }) {
  const shown = Object.entries(shownSteps);
  console.log(
    `\n${rows} rows, work / paint in ms, fastest of ${rounds} rounds; × is work compared with the floor:\n`,
  );
  console.log(`| | ${shown.map(([, label]) => label).join(' | ')} |`);
  console.log(`| --- | ${shown.map(() => '--:').join(' | ')} |`);
  for (const name of names) {
    const cells = shown.map(([step]) => {
      const work = least(times[name][step].map((one) => one.work));
      const paint = least(times[name][step].map((one) => one.paint));
      const floor = least(times.floor[step].map((one) => one.work));
      const ratio = name === 'floor' ? '' : ` (${(work / floor).toFixed(1)} ×)`;
      return `${work.toFixed(1)} / ${paint.toFixed(1)}${ratio}`;
    });
    console.log(`| ${labels[name]} | ${cells.join(' | ')} |`);
  }
}

/** Heap and nodes after every 250 of 1,000 changes, garbage collected. */
async function memory() {
  const tab = await openContender('own', writePages(1).own, {});
  const client = await tab.context().newCDPSession(tab);
  const read = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    return { heap: (usedSize / 1e6).toFixed(2), nodes, listeners: jsEventListeners };
  };
  const found = [];
  for (let part = 0; part <= 4; part++) {
    await tab.evaluate(
      ([names, count]) => {
        for (let index = 0; index < count; index++) globalThis.steps[names[index % names.length]]();
      },
      [steps, part === 0 ? 16 : 250],
    );
    found.push(await read());
  }
  await tab.close();
  console.log('\nMemory over 1,000 changes (after 0, 250, 500, 750, 1,000):\n');
  console.log('| heap, MB | DOM nodes | listeners |\n| --: | --: | --: |');
  for (const { heap, nodes, listeners } of found)
    console.log(`| ${heap} | ${nodes} | ${listeners} |`);
}

try {
  if (!process.argv.includes('--memory')) {
    printTable(await compare(1));
    printTable(await compare(10));
  }
  await memory();
} finally {
  await browser.close();
}
