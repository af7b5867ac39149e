/** The texts of content/ as places need them: the words of their frontmatter, and their prose as a tree. */
import { z } from 'zod';
import type { ClaimId } from '../data/claims.ts';
import type { OptionId } from '../data/options.ts';
import { parseProse } from './prose.ts';

/** A file of content/ as it was read: which collection, its name, its frontmatter and the text below it. */
export interface ContentFile {
  collection: string;
  id: string;
  data: unknown;
  body: string;
}

/** Names another file; Astro gives references as records. */
const name = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);
const reasons = z.array(z.object({ text: z.string() }));
const option = z.string() as unknown as z.ZodType<OptionId>;
const claim = z.string() as unknown as z.ZodType<ClaimId>;
const side = z.union([
  z.object({ label: z.string(), option }),
  z.object({
    label: z.string(),
    node: z.enum(['ecs', 'eks', 'kubernetes', 'fargate', 'ec2']),
    options: z.array(option),
  }),
]);
const head = { title: z.string(), description: z.string() };

// src/content.config.ts checks each file in full; here is what places are made of.
const shapes = {
  learn: z.object({
    ...head,
    order: z.number(),
    part: z.string(),
    inShort: z.string(),
    claims: z.array(claim).default([]),
    sources: z.array(z.string()),
  }),
  pairs: z.object({
    ...head,
    order: z.number(),
    lead: z.string(),
    a: side,
    b: side,
    chooseA: reasons,
    chooseB: reasons,
    same: reasons,
    deciding: z.array(z.string()),
    jobs: z.array(z.object({ name: z.string(), text: z.string() })).default([]),
    phrasebook: z.boolean().default(false),
    claims: z.array(claim).default([]),
    sources: z.array(z.string()).default([]),
    after: z.array(name).default([]),
  }),
  optionPages: z.object({
    description: z.string(),
    option,
    what: z.string(),
    rightWhen: reasons,
    wrongWhen: reasons,
  }),
  scenarios: z.object({
    ...head,
    order: z.number(),
    given: z.array(z.string()),
    sources: z.array(z.string()),
  }),
  alternatives: z.object({
    ...head,
    order: z.number(),
    today: z.string(),
    betterWhen: reasons,
    stayWhen: reasons,
    sources: z.array(z.string()),
  }),
  texts: z.object(head),
};
type Collection = keyof typeof shapes;

/** One text: what its frontmatter says, its name, and its tree. */
export type Text<C extends Collection> = z.infer<(typeof shapes)[C]> & {
  id: string;
  prose: ReturnType<typeof parseProse>;
};
export type Content = { [C in Collection]: Text<C>[] };

/** The texts by collection, series in their order. Throws on frontmatter that places cannot be made of, naming the file. */
export function contentOf(files: readonly ContentFile[]): Content {
  const read = <T>(collection: Collection, shape: z.ZodType<T>) =>
    files
      .filter((file) => file.collection === collection)
      .map(({ id, data, body }) => {
        const parsed = shape.safeParse(data);
        if (!parsed.success)
          throw new Error(`content, ${collection} “${id}”: ${z.prettifyError(parsed.error)}`);
        return { ...parsed.data, id, prose: parseProse(body) };
      });
  const inOrder = <T extends { order: number }>(texts: T[]): T[] =>
    texts.toSorted((a, b) => a.order - b.order);
  return {
    learn: inOrder(read('learn', shapes.learn)),
    pairs: inOrder(read('pairs', shapes.pairs)),
    optionPages: read('optionPages', shapes.optionPages),
    scenarios: inOrder(read('scenarios', shapes.scenarios)),
    alternatives: inOrder(read('alternatives', shapes.alternatives)),
    texts: read('texts', shapes.texts),
  };
}
