/** What follows from symptoms: their texts with figures filled in, as runs of words and code, and which belong together. */
import type { Cause, Symptom } from '../data/schema.ts';
import { spoken, type Figures } from './figures.ts';

/** A run of a text: words, or code between backticks. */
export interface TextRun {
  text: string;
  code: boolean;
}

/** The runs of a text; an odd backtick stays a character. Pure. */
export const runsOf = (text: string): TextRun[] =>
  text
    .split(/`([^`]*)`/)
    .map((run, index) => ({ text: run, code: index % 2 === 1 }))
    .filter(({ text: run }) => run !== '');

/** A text without the marks of code. Pure. */
export const plainText = (text: string): string =>
  runsOf(text)
    .map(({ text: run }) => run)
    .join('');

/** Every prose text of a symptom with the field it is in: what may name figures and mark code. Pure. */
export const proseOf = ({ short, meaning, prevent, parts = [], causes }: Symptom) => [
  ['short', short] as const,
  ['meaning', meaning] as const,
  ['prevent', prevent] as const,
  ...parts.map(({ says }, index) => [`parts.${index}.says`, says] as const),
  ...causes.flatMap(({ id, title, why, check, fixes }) => [
    [`causes.${id}.title`, title] as const,
    [`causes.${id}.why`, why] as const,
    [`causes.${id}.check.sign`, check.sign] as const,
    ...fixes.map(({ text }, index) => [`causes.${id}.fixes.${index}.text`, text] as const),
  ]),
];

/** A symptom with the figures of its texts filled in. A name without a figure stays; a rule reports it. Pure. */
export function filledSymptom<S extends Symptom>(symptom: S, figures: Figures): S {
  const said = (text: string): string => spoken(text, figures);
  const cause = (one: Cause): Cause => ({
    ...one,
    title: said(one.title),
    why: said(one.why),
    check: { ...one.check, sign: said(one.check.sign) },
    fixes: one.fixes.map((fix) => ({ ...fix, text: said(fix.text) })),
  });
  const { short, meaning, prevent, causes, parts } = symptom;
  return {
    ...symptom,
    short: said(short),
    meaning: said(meaning),
    prevent: said(prevent),
    causes: causes.map(cause),
    ...(parts && { parts: parts.map((part) => ({ ...part, says: said(part.says) })) }),
  };
}

/** Every text by which a message is known, as people see it. Pure. */
export const messagesOf = ({ message, otherMessages = [] }: Symptom): readonly string[] => [
  message,
  ...otherMessages,
];

/** Symptoms that this one is confused with, whichever of the two says so; in the order of the list. Pure. */
export const relatedTo = <S extends Symptom>(symptom: S, all: readonly S[]): S[] =>
  all.filter(
    ({ id, related = [] }) =>
      id !== symptom.id && (symptom.related?.includes(id) === true || related.includes(symptom.id)),
  );

/** Every source of a symptom and its causes, each once, those of the message first. Pure. */
export const sourcesOfSymptom = ({ sources, causes }: Symptom) => [
  ...new Set([...sources, ...causes.flatMap((cause) => cause.sources)]),
];
