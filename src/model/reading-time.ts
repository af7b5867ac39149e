/** Words a minute for technical prose (the middle of the 200–240 that reading studies report). */
const WORDS_PER_MINUTE = 220;

/** Whole minutes to read a Markdown or MDX text, at least 1. Code, tags and addresses are not counted. */
export function readingMinutes(markdown: string): number {
  const prose = markdown
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
  const words = prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
