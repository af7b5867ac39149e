/** What follows from symptoms: their texts with figures filled in, as runs of words and code, and which belong together. */
import type { Cause, Symptom } from '../data/schema.ts';
import { spoken, type Figures } from './figures.ts';
import { entriesOf } from './typed-records.ts';

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

/** A piece of a message: plain, a variable part, or words that a note is about (its number, from 1). */
export interface MessagePiece {
  text: string;
  note?: number;
  variable: boolean;
}

/** A message in pieces; joined they give it again. A note whose words are not there is left out. Pure. */
export function messagePieces(
  message: string,
  parts: readonly { words: string }[] = [],
): MessagePiece[] {
  const pieces: MessagePiece[] = [];
  const add = (text: string, note?: number): void => {
    for (const piece of text.split(/(<[^<>]+>)/).filter((one) => one !== ''))
      pieces.push({
        text: piece,
        variable: /^<[^<>]+>$/.test(piece),
        ...(note !== undefined && { note }),
      });
  };
  let from = 0;
  parts.forEach(({ words }, index) => {
    const at = message.indexOf(words, from);
    if (at < 0) return;
    add(message.slice(from, at));
    add(words, index + 1);
    from = at + words.length;
  });
  add(message.slice(from));
  return pieces;
}

/** Symptoms by family, without families that have none. Pure. */
export const byFamily = <S extends Symptom, F extends string>(
  symptoms: readonly S[],
  families: Readonly<Record<F, { label: string }>>,
): { id: F; label: string; symptoms: S[] }[] =>
  entriesOf(families)
    .map(([id, { label }]) => ({
      id,
      label,
      symptoms: symptoms.filter(({ family }) => (family as string) === id),
    }))
    .filter((family) => family.symptoms.length > 0);

/** How much of the start and of the end of a long message its title keeps. */
const titleStart = 22;
const titleEnd = 30;

/**
 * A message as the title of its page: variable parts as an ellipsis, and the middle of a long one left out, since its
 * first words say where it comes from and its last ones what is wrong. Pure.
 */
export function titleOf(message: string): string {
  const said = message.replace(/<[^<>]+>/g, '…').replace(/"/g, '');
  if (said.length <= titleStart + titleEnd + 2) return said;
  const start = said.slice(0, titleStart).replace(/\s+\S*$/, '');
  const end = said.slice(-titleEnd).replace(/^\S*\s+/, '');
  return `${start} … ${end}`;
}
