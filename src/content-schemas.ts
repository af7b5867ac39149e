/** What the frontmatter of content/ must be, for Astro and for the check before the build. */
import { z } from 'zod';
import { criteriaByFile } from './data/criteria/index.ts';
import { options } from './data/options.ts';
import { claims } from './data/claims.ts';
import { lessonParts } from './data/lesson-parts.ts';
import { sources } from './data/sources/index.ts';
import { keysOf } from './model/typed-records.ts';

/** An enum over the ids of a data module: the message of a miss lists what is legal. */
function idOf<T extends string>(ids: readonly T[]) {
  return z.enum(ids);
}
const criterionId = idOf(
  Object.values(criteriaByFile)
    .flat()
    .map(({ id }) => id),
);
const optionId = idOf(keysOf(options));
const claimId = idOf(keysOf(claims));
const sourceId = idOf(keysOf(sources));

const words = (most: number) =>
  z.string().refine((text) => text.split(/\s+/).length <= most, `at most ${most} words`);

/** YAML reads `2026-11-23` as a date; pages print it as it was written. */
const day = z.date().transform((date) => date.toISOString().slice(0, 10));

const page = {
  title: z.string().max(60),
  /** The answer in one or two sentences: search results and chats show it. */
  description: z.string().min(50).max(200),
  checked: day,
};

/** A reason with the row that carries the fact. */
const reason = z.strictObject({ text: z.string().max(140), row: criterionId.optional() });

const nodeId = z.enum(['ecs', 'eks', 'kubernetes', 'fargate', 'ec2']);
const label = z.string().max(24);
/** Exactly one option: it has its own hue and pattern. */
const optionSide = z.strictObject({ label, option: optionId });
/** What people compare as one thing though it spans several options. */
const familySide = z.strictObject({ label, node: nodeId, options: z.array(optionId).min(1) });
const side = z.union([optionSide, familySide]);

/** A file of content/samples with its numbered notes. */
const sample = z.strictObject({
  file: z.string(),
  title: z.string().max(80),
  notes: z.array(z.strictObject({ line: z.number().int().positive(), text: z.string().max(160) })),
});
/** The same job written for both sides. Note 1 of one side and note 1 of the other are about the same thing. */
const job = z
  .strictObject({ name: z.string().max(60), text: z.string().max(300), a: sample, b: sample })
  .refine(({ a, b }) => a.notes.length === b.notes.length, {
    error: 'both sides need the same number of notes: note 1 next to note 1, and so on',
  });

/** Families are on the levels of one drawing, single options on the grid of another, where a line joins neighbours. */
const comparable = (a: z.infer<typeof side>, b: z.infer<typeof side>): boolean => {
  if ('node' in a || 'node' in b) return 'node' in a && 'node' in b;
  const [one, two] = [options[a.option], options[b.option]];
  return one.orchestrator === two.orchestrator || one.capacity === two.capacity;
};

/**
 * The schema of each collection. Each is strict: a misspelt key or an id that is not in the data is an error. `lesson`
 * reads the name of a lesson.
 */
export const contentSchemas = <L extends z.ZodType>(lesson: L) => ({
  learn: z.strictObject({
    ...page,
    inShort: words(45),
    /** Place in the reading order: 1, 2, 3 … without gaps. */
    order: z.number().int().positive(),
    part: idOf(keysOf(lessonParts)),
    needs: z.array(lesson).default([]),
    claims: z.array(claimId).default([]),
    sources: z.array(sourceId).min(1),
  }),
  pairs: z
    .strictObject({
      ...page,
      order: z.number().int().positive(),
      lead: z.string().max(260),
      a: side,
      b: side,
      caption: z.string().max(200),
      chooseA: z.array(reason).min(2).max(4),
      chooseB: z.array(reason).min(2).max(4),
      same: z.array(reason).min(2).max(4),
      /** The rows that decide it, at most five; never padded. */
      deciding: z.array(criterionId).min(3).max(5),
      jobs: z.array(job).max(3).default([]),
      phrasebook: z.boolean().default(false),
      claims: z.array(claimId).default([]),
      /** The sources of the prose besides those of the rows it links. */
      sources: z.array(sourceId).default([]),
      /** Lessons at whose end this pair is offered. */
      after: z.array(lesson).default([]),
    })
    .refine(({ a, b }) => comparable(a, b), {
      error:
        'the sides cannot be drawn together: both must be families, or both single options that share their orchestrator or their capacity',
    }),
  optionPages: z.strictObject({
    option: optionId,
    description: page.description,
    checked: page.checked,
    what: z.string().max(320),
    rightWhen: z.array(reason).min(2).max(4),
    wrongWhen: z.array(reason).min(2).max(4),
    /** Rows worth reading first. */
    limits: z.array(criterionId).min(3).max(8),
  }),
  scenarios: z.strictObject({
    ...page,
    order: z.number().int().positive(),
    /** The team and its constraints, in about six facts. */
    given: z.array(z.string().max(140)).min(4).max(7),
    ruledOut: z.array(
      z.strictObject({ option: optionId, because: z.string().max(160), row: criterionId }),
    ),
    left: z.array(optionId).min(1),
    startWith: optionId,
    sources: z.array(sourceId).min(1),
  }),
  alternatives: z.strictObject({
    ...page,
    order: z.number().int().positive(),
    /** What people call it. */
    name: z.string().max(40),
    /** When it is the answer, and the limit to know first: one sentence each, for the list on the decision guide. */
    when: z.string().max(140),
    limit: z.string().max(140),
    /** What it is today. */
    today: z.string().max(320),
    betterWhen: z.array(reason).min(2).max(4),
    stayWhen: z.array(reason).min(2).max(4),
    /** The options that people weigh it against. */
    nearest: z.array(optionId).min(1).max(4),
    sources: z.array(sourceId).min(1),
  }),
  texts: z.strictObject(page),
});
