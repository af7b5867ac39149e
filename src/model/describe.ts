import type { OptionId } from '../data/options.ts';
import { answerInWords, answerOf } from './answer.ts';
import type { ResolvedCriterion } from './resolve.ts';

interface Named {
  id: OptionId;
  label: string;
}

/**
 * A row as a sentence for chats and search results: the question, then each distinct answer with its options. Rows that
 * ask yes or no, or who, are described by their bold words; others by their texts.
 */
export function describeRow(row: ResolvedCriterion, columns: readonly Named[]): string {
  const answers = new Map<string, string[]>();
  for (const { id, label } of columns) {
    const cell = row.cells[id];
    const said = answerOf(cell).word?.toLowerCase() ?? answerInWords(cell);
    answers.set(said, [...(answers.get(said) ?? []), label]);
  }
  const parts = [...answers].map(([said, labels]) => {
    const whose = labels.length === columns.length ? 'Every option' : labels.join(', ');
    return `${whose}: ${said === 'aws' ? 'AWS' : said}.`;
  });
  return `${row.question} ${parts.join(' ')}`;
}
