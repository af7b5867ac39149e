/** Characters of a note that fit one line beside wide code (304 px at 15 px type, measured with slack). */
const NOTE_LINE = 40;

/**
 * The grid row each note starts in: that of its line, or the first free one when the note above needs more lines.
 * Expects notes ordered by line.
 */
export function noteRows(notes: readonly { line: number; text: string }[]): number[] {
  let free = 1;
  return notes.map(({ line, text }) => {
    const row = Math.max(line, free);
    free = row + Math.ceil(text.length / NOTE_LINE);
    return row;
  });
}
