/** What the page of questions says. */
export const words = {
  search: 'Words in the question or its answer',
  shown: (count: number, all: number): string =>
    count === all ? '' : `${count} of ${all} questions`,
  none: 'No question here fits. Leave out a word, or choose “Everyone” and “Everything”.',
};
