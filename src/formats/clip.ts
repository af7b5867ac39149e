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
