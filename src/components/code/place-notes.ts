/** Characters of a note that fit on one line next to wide code (304 px at 15 px type, measured with slack). */
const NOTE_LINE = 40;

/** Where a note is next to code: its first grid row and how many rows it takes (1 to 4). */
export interface NotePlace {
  row: number;
  span: number;
}

/**
 * A note starts in the row of its line, or in the first free one when the note above needs more lines.
 * Expects notes ordered by line, each at most 160 characters.
 */
export function placeNotes(notes: readonly { line: number; text: string }[]): NotePlace[] {
  let free = 1;
  return notes.map(({ line, text }) => {
    const row = Math.max(line, free);
    const span = Math.max(1, Math.ceil(text.length / NOTE_LINE));
    free = row + span;
    return { row, span };
  });
}
