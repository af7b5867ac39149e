/**
 * The prose, as Astro reads it. build/content/ checks every file first, since its messages name the file and the line.
 */
import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentSchemas } from './content-schemas.ts';

const schemas = contentSchemas(reference('learn'));
const folder = (base: string) => glob({ base, pattern: '*.mdx' });

export const collections = {
  learn: defineCollection({ loader: folder('./content/learn'), schema: schemas.learn }),
  pairs: defineCollection({ loader: folder('./content/pairs'), schema: schemas.pairs }),
  optionPages: defineCollection({
    loader: folder('./content/options'),
    schema: schemas.optionPages,
  }),
  scenarios: defineCollection({ loader: folder('./content/scenarios'), schema: schemas.scenarios }),
  alternatives: defineCollection({
    loader: folder('./content/alternatives'),
    schema: schemas.alternatives,
  }),
  texts: defineCollection({ loader: folder('./content'), schema: schemas.texts }),
};
