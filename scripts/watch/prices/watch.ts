/** The watch over prices: AWS's bulk price files, Region by Region, against the prices that Berth states. */
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { PartReport } from '../report.ts';
import { userAgent } from '../request.ts';
import { listText, merged, priceFindings, type KeptAmount, type StatedAmount } from './list.ts';
import { readOfferFile, type OfferPrices } from './offer-file.ts';
import { isCommercial, type WantedPrice } from './wanted.ts';

export const priceListHost = 'https://pricing.us-east-1.amazonaws.com';

const indexSchema = z.object({
  regions: z.record(z.string(), z.object({ currentVersionUrl: z.string() })),
});
const keptSchema = z.array(
  z.object({
    price: z.string(),
    region: z.string(),
    amount: z.number(),
    unit: z.string(),
    published: z.iso.date(),
    sku: z.string(),
    usageType: z.string(),
    unmatchedSince: z.iso.date().optional(),
  }),
);

interface PriceWatch {
  /** `https://pricing.us-east-1.amazonaws.com`, or a server that plays it. */
  host: string;
  wanted: readonly WantedPrice[];
  stated: readonly StatedAmount[];
  /** The kept list; read if it is there, written only with `write`, and only when every file was read. */
  listFile: string;
  write: boolean;
  progress: (line: string) => void;
}

/** Streams an address into a file. Throws one clear line. */
async function download(address: string, file: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(address, { headers: { 'user-agent': userAgent } });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : error;
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new Error(`${address}: no connection (${why}). Check the network; nothing was written.`, {
      cause: error,
    });
  }
  if (!response.ok || !response.body)
    throw new Error(
      `${address}: status ${response.status}. Expected a price file; nothing was written.`,
    );
  try {
    await pipeline(response.body, createWriteStream(file));
  } catch (error) {
    throw new Error(`${address}: ended in the middle. Nothing was written; fetch it again.`, {
      cause: error,
    });
  }
}

/** The files of an offer, by commercial Region. */
async function filesOf(
  host: string,
  offer: string,
  folder: string,
): Promise<[region: string, address: string][]> {
  const address = `${host}/offers/v1.0/aws/${offer}/current/region_index.json`;
  const file = path.join(folder, 'index.json');
  await download(address, file);
  try {
    const { regions } = indexSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return Object.entries(regions)
      .filter(([region]) => isCommercial(region))
      .map(([region, { currentVersionUrl }]) => [region, new URL(currentVersionUrl, host).href]);
  } catch (error) {
    throw new Error(
      `${address}: not an index of Regions. Expected regions with currentVersionUrl; nothing was written.`,
      { cause: error },
    );
  }
}

/** The kept list; empty where there is none. */
function keptList(file: string): KeptAmount[] {
  if (!existsSync(file)) return [];
  return keptSchema
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map(({ unmatchedSince, ...amount }) => ({
      ...amount,
      ...(unmatchedSince && { unmatchedSince }),
    }));
}

/** Reads every file of every offer with a wanted price, one after the other, and compares. */
export async function watchPrices(watch: PriceWatch): Promise<PartReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'berth-prices-'));
  const read: (OfferPrices & { region: string; ids: readonly string[] })[] = [];
  const problems: string[] = [];
  try {
    for (const [offer, wanted] of Map.groupBy(watch.wanted, (each) => each.offer)) {
      try {
        const ids = wanted.map(({ id }) => id);
        for (const [region, address] of await filesOf(watch.host, offer, folder)) {
          watch.progress(`prices: ${offer} in ${region}`);
          const file = path.join(folder, 'offer.json');
          try {
            await download(address, file);
            read.push({ ...(await readOfferFile(file, address, wanted)), region, ids });
          } catch (error) {
            problems.push(error instanceof Error ? error.message : String(error));
          }
        }
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const list = merged(keptList(watch.listFile), read);
  if (watch.write && problems.length === 0) {
    mkdirSync(path.dirname(watch.listFile), { recursive: true });
    writeFileSync(`${watch.listFile}.part`, listText(list));
    renameSync(`${watch.listFile}.part`, watch.listFile);
  }
  const findings = priceFindings(watch.stated, list, read);
  return { part: 'prices', looked: read.length, findings, problems };
}
