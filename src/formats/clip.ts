/**
 * A text cut at a word to at most `most` characters, with an ellipsis where something was cut. Pure and total:
 * a single word longer than that is cut inside.
 */
export function clip(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const room = plain.slice(0, most - 1);
  const end = plain[most - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  return `${(end > 0 ? room.slice(0, end) : room).replace(/[\s,;:–-]+$/, '')}…`;
}

/** The longest description that every chat shows whole, in characters. */
export const longestDescription = 200;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A first sentence shorter than this, such as “Oversimplified.”, says too little alone. */
const tooLittle = 60;

/**
 * The whole sentences at the start of a text that fit into `most` characters; ends with a full stop where the text has no
 * end of its own. Where they would say too little, the clauses of the next sentence that fit, with an ellipsis, or, of a
 * list, as many of its parts as fit, with “and more”. Never cuts inside a clause, if it has commas. Pure.
 */
export function wholeSentences(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const isList = !/[.?!][”)]*$/.test(plain);
  const ended = isList ? `${plain}.` : plain;
  if (ended.length <= most) return ended;
  let shown = '';
  for (const { segment } of sentences.segment(ended)) {
    if ((shown + segment).trimEnd().length > most) break;
    shown += segment;
  }
  if (shown.length >= tooLittle) return shown.trimEnd();
  const start = ended.slice(0, most);
  const clause = /^([\s\S]{60,});/.exec(start)?.[1];
  if (clause !== undefined) return `${clause}.`;
  const more = isList ? ' and more.' : '…';
  const part = start.slice(0, most - more.length).lastIndexOf(',');
  return part > shown.length ? `${start.slice(0, part)}${more}` : clip(ended, most);
}
