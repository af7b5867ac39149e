import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { merged, priceFindings } from '../../../../scripts/watch/prices/list.ts';
import { watchPrices } from '../../../../scripts/watch/prices/watch.ts';
import { isCommercial, wantedPrices } from '../../../../scripts/watch/prices/wanted.ts';

const offerFile = (usagetype: string, usd: string) =>
  JSON.stringify({
    formatVersion: 'v1.0',
    disclaimer: 'This pricing list is for informational purposes only.',
    offerCode: 'AmazonECS',
    version: '20261120000000',
    publicationDate: '2026-11-20T00:00:00Z',
    products: {
      SKU1: { sku: 'SKU1', productFamily: 'Compute', attributes: { usagetype } },
      SKU2: { sku: 'SKU2', productFamily: 'Compute', attributes: { usagetype: 'USE1-Other' } },
    },
    terms: {
      OnDemand: {
        SKU1: {
          'SKU1.T': {
            priceDimensions: {
              'SKU1.T.R': { unit: 'hours', description: 'x', pricePerUnit: { USD: usd } },
            },
          },
        },
      },
      Reserved: {},
    },
  });

const files = new Map<string, string>();
let server: Server;
let host = '';
before(async () => {
  server = createServer((request, response) => {
    const text = files.get(request.url ?? '');
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  files.set(
    '/offers/v1.0/aws/AmazonECS/current/region_index.json',
    JSON.stringify({
      regions: {
        'us-east-1': { regionCode: 'us-east-1', currentVersionUrl: '/ecs.json' },
        'cn-north-1': { regionCode: 'cn-north-1', currentVersionUrl: '/china.json' },
      },
    }),
  );
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const wanted = wantedPrices.filter(({ id }) => id === 'fargate-linux-x86-vcpu');
const stated = [{ price: 'fargate-linux-x86-vcpu', region: 'us-east-1', amount: 0.04048 }];
const listFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'prices-')), 'list.json');
const watch = (file: string, write: boolean) =>
  watchPrices({ host, wanted, stated, listFile: file, write, progress: () => undefined });

suite('The watch over prices', () => {
  test('reads an offer file, compares, and writes the list with the date of the file', async () => {
    files.set('/ecs.json', offerFile('USE1-Fargate-vCPU-Hours:perCPU', '0.0500000000'));
    const file = listFile();
    const report = await watch(file, true);
    assert.deepEqual(report, {
      part: 'prices',
      looked: 1,
      findings: [
        {
          kind: 'other price',
          what: 'fargate-linux-x86-vcpu in us-east-1',
          before: 'USD 0.04048',
          after: 'USD 0.05 per hours, list of 2026-11-20, SKU SKU1',
          touches: ['fargate-linux-x86-vcpu'],
        },
      ],
      problems: [],
    });
    assert.equal(
      readFileSync(file, 'utf8'),
      '[\n {"price":"fargate-linux-x86-vcpu","region":"us-east-1","amount":0.05,"unit":"hours","published":"2026-11-20","sku":"SKU1","usageType":"USE1-Fargate-vCPU-Hours:perCPU"}\n]\n',
    );
  });

  test('takes nothing of a file that is cut in the middle, in one line', async () => {
    files.set('/ecs.json', offerFile('USE1-Fargate-vCPU-Hours:perCPU', '0.05').slice(0, 420));
    const file = listFile();
    const { findings, problems } = await watch(file, true);
    assert.deepEqual(findings, []);
    assert.equal(problems.length, 1);
    assert.match(
      problems[0] ?? '',
      /^http:\S+\/ecs\.json: cannot be read as an offer file \([^\n]+\)\. Expected offerCode, publicationDate, products and terms, whole; nothing of it was taken\. Fetch it again\.$/,
    );
    assert.equal(existsSync(file), false);
  });

  test('tells a price that the list no longer has', async () => {
    files.set('/ecs.json', offerFile('USE1-Something', '0.05'));
    const { findings } = await watch(listFile(), false);
    assert.deepEqual(
      findings.map(({ kind, after: now }) => [kind, now]),
      [['not in the list', 'no entry in the file of 2026-11-20']],
    );
  });

  test('without the file says so', async () => {
    files.delete('/ecs.json');
    const { problems } = await watch(listFile(), true);
    assert.deepEqual(problems, [
      `${host}/ecs.json: status 404. Expected a price file; nothing was written.`,
    ]);
  });
});

suite('The kept list', () => {
  const kept = {
    price: 'p',
    region: 'us-east-1',
    amount: 1,
    unit: 'Hrs',
    published: '2026-10-01',
    sku: 'S',
    usageType: 'U',
  };
  const file = { offer: 'O', region: 'us-east-1', ids: ['p'], published: '2026-11-01' };

  test('keeps and marks what has no match, and does not go back to an older file', () => {
    assert.deepEqual(merged([kept], [{ ...file, prices: [] }]), [
      { ...kept, unmatchedSince: '2026-11-01' },
    ]);
    const older = { ...file, published: '2026-09-01' };
    const prices = [{ id: 'p', sku: 'S', usageType: 'U', amount: 2, unit: 'Hrs' }];
    assert.deepEqual(merged([kept], [{ ...older, prices }]), [kept]);
  });

  test('agrees with a stated price of the same amount', () => {
    assert.deepEqual(
      priceFindings([{ price: 'p', region: 'us-east-1', amount: 1 }], [kept], []),
      [],
    );
  });
});

test('Regions: commercial ones, no zones, China or GovCloud', () => {
  assert.deepEqual(
    ['eu-west-1', 'us-gov-west-1', 'cn-north-1', 'us-west-2-lax-1', 'ap-southeast-7'].filter(
      isCommercial,
    ),
    ['eu-west-1', 'ap-southeast-7'],
  );
});
