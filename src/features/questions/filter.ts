/** Which questions a reader asked for, as the address of the page keeps it: `?by=operator&about=cost&q=nat`. */
export interface QuestionFilter {
  /** Empty for everyone, for everything, and for any words. */
  by: string;
  about: string;
  words: string;
}

/** The longest text of words that is read from an address or a field. */
const MOST = 200;

/** Reads an address. What no control offers counts as left out. Total. */
export function parseFilter(
  search: string,
  offered: Readonly<Record<'by' | 'about', readonly string[]>>,
): QuestionFilter {
  const given = new URLSearchParams(search);
  const known = (name: 'by' | 'about'): string => {
    const value = given.get(name) ?? '';
    return offered[name].includes(value) ? value : '';
  };
  return { by: known('by'), about: known('about'), words: (given.get('q') ?? '').slice(0, MOST) };
}

/** The query of an address; empty where nothing is left out. */
export function formatFilter({ by, about, words }: QuestionFilter): string {
  const query = new URLSearchParams();
  if (by) query.set('by', by);
  if (about) query.set('about', about);
  if (words.trim()) query.set('q', words.trim().slice(0, MOST));
  const text = query.toString();
  return text && `?${text}`;
}

/** A question as the filter sees it. */
export interface Filtered {
  by: string;
  about: string;
  text: string;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** A test of questions: the right audience and subject, and every word somewhere in the text. */
export function matcher({ by, about, words }: QuestionFilter): (question: Filtered) => boolean {
  const wanted = plain(words.slice(0, MOST)).match(/[\p{L}\p{N}-]+/gu) ?? [];
  return (question) =>
    (by === '' || question.by === by) &&
    (about === '' || question.about === about) &&
    wanted.every((word) => plain(question.text).includes(word));
}
