import { z } from 'zod';

const grades = z.enum(['in full', 'in part', 'not at all']);

/** The public contract of `data/questions.json`. Its JSON Schema is published with it. */
export const questionsSchema = z
  .strictObject({
    version: z.string().describe('Version of Berth that wrote the file'),
    checked: z.iso.date().describe('Newest day on which a fact was checked'),
    licence: z.string(),
    audiences: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    subjects: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    questions: z.array(
      z.strictObject({
        id: z.string(),
        question: z.string().describe('As people ask it, in the words of Berth'),
        asked: z.strictObject({
          url: z.url(),
          where: z.string(),
          votes: z.number().optional(),
          views: z.number().optional(),
        }),
        by: z.string().describe('id of an audience'),
        subject: z.string().describe('id of a subject'),
        answer: z.string().describe('Made from the first places; a reason where it is not covered'),
        places: z.array(z.string()).describe('Addresses of the places that answer it, best first'),
        answered: grades.describe('How much of it those places answer'),
        gap: z.string().optional().describe('What they leave open'),
        notCovered: z
          .strictObject({
            why: z.string(),
            see: z.strictObject({ url: z.url(), title: z.string() }),
          })
          .optional(),
        reading: z
          .strictObject({ answered: grades, note: z.string().optional(), on: z.iso.date() })
          .optional()
          .describe('What a reader found who did not write it'),
      }),
    ),
  })
  .meta({
    title: 'Berth: questions people ask about containers on AWS',
    description:
      'Questions, where they were asked, and what answers them. Content licence CC BY 4.0.',
  });

export type QuestionsExport = z.infer<typeof questionsSchema>;
