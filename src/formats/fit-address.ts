/** Widths in ems, rounded up, of Source Sans 3. */
const emOf = (letter: string): number =>
  /[mwMW@%—…]/.test(letter) ? 0.95 : /[A-Z0-9&#?_]/.test(letter) ? 0.68 : 0.57;

/** What a text takes at most, in ems. Pure. */
const emsOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + emOf(letter), 0);

/** Ems the foot of a card has for the address: in its usual form, and in the one for long addresses (card.css). */
const usual = 13.4;
const long = 25.4;

/**
 * A public address as the foot of a share card shows it, `docs.example/guide`: when it is long, in the wide form of the
 * foot, and shortened in the middle where even that has no room, so that the host and the end stay. Pure.
 */
export function fitAddress(address: string): { text: string; isLong: boolean } {
  if (emsOf(address) <= usual) return { text: address, isLong: false };
  const letters = Array.from(address);
  let text = address;
  for (let kept = letters.length - 1; emsOf(text) > long; kept--) {
    const end = Math.floor(kept / 3);
    text = `${letters.slice(0, kept - end).join('')}…${letters.slice(letters.length - end).join('')}`;
  }
  return { text, isLong: true };
}
