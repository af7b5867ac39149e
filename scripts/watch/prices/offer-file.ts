/** Reads an offer file of the AWS Price List, which can be larger than memory: header, then products, then terms. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { pick } from 'stream-json/filters/pick.js';
import { parser } from 'stream-json';
import { streamObject } from 'stream-json/streamers/stream-object.js';
import { z } from 'zod';
import type { WantedPrice } from './wanted.ts';

/** An amount in an offer file, and its place there. */
export interface ListedPrice {
  /** Id of the price of Berth. */
  id: string;
  sku: string;
  usageType: string;
  /** US dollars. */
  amount: number;
  unit: string;
}

export interface OfferPrices {
  offer: string;
  /** The file's own publication date (ISO date). */
  published: string;
  prices: ListedPrice[];
}

const productSchema = z.object({
  productFamily: z.string().optional(),
  attributes: z.record(z.string(), z.string()),
});
const termSchema = z.record(
  z.string(),
  z.object({
    priceDimensions: z.record(
      z.string(),
      z.object({
        unit: z.string(),
        beginRange: z.string().optional(),
        pricePerUnit: z.record(z.string(), z.string()),
      }),
    ),
  }),
);

const fits = (
  wanted: WantedPrice,
  { productFamily = '', attributes }: z.infer<typeof productSchema>,
) =>
  (wanted.family?.test(productFamily) ?? true) &&
  Object.entries(wanted.attributes).every(([name, value]) => value.test(attributes[name] ?? ''));

/** Streams the entries of an object inside a JSON file. Rejects where the file ends in the middle. */
async function eachEntry(
  file: string,
  inside: string,
  entry: (key: string, value: unknown) => void,
): Promise<void> {
  await pipeline(
    createReadStream(file),
    parser.asStream(),
    pick.asStream({ filter: inside }),
    streamObject.asStream(),
    async (items: AsyncIterable<{ key: string; value: unknown }>) => {
      for await (const { key, value } of items) entry(key, value);
    },
  );
}

/** The offer code and publication date, which come before the products. */
async function headerOf(file: string): Promise<{ offer: string; published: string }> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
    const text = buffer.toString('utf8', 0, bytesRead);
    const offer = /"offerCode"\s*:\s*"(\w+)"/.exec(text)?.[1];
    const published = /"publicationDate"\s*:\s*"(\d{4}-\d\d-\d\d)/.exec(text)?.[1];
    if (!offer || !published)
      throw new Error('no offerCode and publicationDate before the products');
    return { offer, published };
  } finally {
    await handle.close();
  }
}

/** The amount of the first tier of an on-demand term. */
function amountIn(
  term: unknown,
  unit: RegExp | undefined,
): { amount: number; unit: string } | undefined {
  const dimensions = Object.values(termSchema.parse(term)).flatMap(({ priceDimensions }) =>
    Object.values(priceDimensions),
  );
  const first = dimensions.find(
    (each) =>
      (each.beginRange ?? '0') === '0' &&
      each.pricePerUnit['USD'] !== undefined &&
      (unit?.test(each.unit) ?? true),
  );
  return first && { amount: Number(first.pricePerUnit['USD']), unit: first.unit };
}

/**
 * The wanted prices in an offer file of one Region. A price that fits no product is left out; one that fits several
 * with different amounts is an error. Throws one clear line where the file is cut or has another form; `address` names
 * the file in it.
 */
export async function readOfferFile(
  file: string,
  address: string,
  wanted: readonly WantedPrice[],
): Promise<OfferPrices> {
  try {
    const header = await headerOf(file);
    const own = wanted.filter(({ offer }) => offer === header.offer);
    const skus = new Map<string, { wanted: WantedPrice; usageType: string }[]>();
    await eachEntry(file, 'products', (sku, value) => {
      const product = productSchema.parse(value);
      const usageType = product.attributes['usagetype'] ?? '';
      const matches = own.filter((each) => fits(each, product));
      if (matches.length > 0)
        skus.set(
          sku,
          matches.map((each) => ({ wanted: each, usageType })),
        );
    });
    const prices: ListedPrice[] = [];
    await eachEntry(file, 'terms.OnDemand', (sku, term) => {
      for (const { wanted: each, usageType } of skus.get(sku) ?? []) {
        const found = amountIn(term, each.unit);
        if (found) prices.push({ id: each.id, sku, usageType, ...found });
      }
    });
    return { ...header, prices: onePerId(prices) };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(
      `${address}: cannot be read as an offer file (${why}). Expected offerCode, publicationDate, products and terms, whole; nothing of it was taken. Fetch it again.`,
      { cause: error },
    );
  }
}

/** One amount for each price; several entries may agree. */
function onePerId(prices: readonly ListedPrice[]): ListedPrice[] {
  return [...Map.groupBy(prices, ({ id }) => id)].flatMap(([id, listed]) => {
    const [first, ...others] = listed.toSorted((a, b) => (a.sku < b.sku ? -1 : 1));
    const other = others.find(({ amount }) => amount !== first?.amount);
    if (first && other)
      throw new Error(
        `${id} fits ${first.sku} (${first.usageType}, ${first.amount}) and ${other.sku} (${other.usageType}, ${other.amount}); narrow it in scripts/watch/prices/wanted.ts`,
      );
    return first ? [first] : [];
  });
}
