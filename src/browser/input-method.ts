/**
 * Whether a key belongs to an input method: its Enter takes a word, its Escape drops one. Safari ends the composition
 * before it sends the key, and tells it by the code 229 alone.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === 229;
}
