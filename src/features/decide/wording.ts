/** Every sentence of the decision guide that its script writes, in one place. */

const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

export const words = {
  verdict: (fit: number, out: number): string =>
    fit === 0
      ? 'No option fits'
      : out === 0
        ? `All ${fit} fit`
        : `${many(fit, 'fits', 'fit')}, ${many(out, 'is', 'are')} ruled out`,
  answered: (count: number, all: number): string => `${count} of ${all} answered`,
  nothingSaid:
    'Nothing is answered yet, so the order rests on one thing: what leaves you the least to run comes first.',
  nothingFits:
    'No option meets all of this. Change an answer, or accept what the nearest ones miss.',
  for: 'For it',
  against: 'Against it',
  startWith: 'Start with',
  also: 'Also fit, in this order',
  ruledOut: 'Ruled out',
  nearest: 'Nearest',
  changes: 'What would change this',
  youSaid: 'You said',
  misses: (said: string): string => `fails, since ${said}:`,
  mapCaption: 'What fits, on the two axes: who schedules down, where it runs across',
  none: 'nothing would fit',
  first: 'first',
  startsWith: (option: string): string => `start with ${option}`,
  out: 'out',
  noChange: 'No other single answer would put another option first.',
  unknownAnswer: (question: string, value: string): string =>
    `This link answers “${question}” with “${value}”, which is no answer here. The rest of it holds.`,
  copiedLink: 'Copied: a link to these answers.',
  copiedLocalLink:
    'Copied. This copy does not know its public address, so the link opens on this computer only.',
  copiedRecord: 'Copied: the decision record as Markdown.',
} as const;
