import { facts } from './facts.ts';
import { firstPublished } from '../data/history.ts';
import type { AtomFeed } from '../formats/atom.ts';
import { changeLines, historyEntries, kindWords, type ToldChange } from '../model/history.ts';
import { columnOf, rows } from './comparison.ts';
import { answerAt, linkTo, rowPage, siteFile, sitePage } from '../places/address.ts';

const entries = historyEntries(facts.history, rows);

/** An option of a changed row, as a link to its answer. */
const answerLink = (row: string) => (option: ToldChange['options'][number]) => ({
  ...columnOf(option),
  href: linkTo(answerAt(row, option)),
});

/** What changed since the first publication, newest day first, each day with its rows in their order. */
export const changeDays = [...Map.groupBy(entries, ({ date }) => date)].map(([date, ofDay]) => ({
  date,
  entries: ofDay.map(({ id, row, changes }) => ({
    id,
    question: row.question,
    href: linkTo(rowPage(row.id)),
    changes: changes.map((change) => ({
      ...change,
      kind: kindWords[change.kind],
      columns: change.options.map(answerLink(row.id)),
    })),
  })),
}));

/** The changes as a feed: one entry for each row and day. */
export const changesFeed: AtomFeed = {
  title: 'Berth: changes to facts',
  subtitle: 'What changed in the comparison of ways to run containers on AWS, and why.',
  path: siteFile.changesFeed,
  page: sitePage.changes,
  updated: entries[0]?.date ?? firstPublished,
  rights: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  entries: entries.map(({ id, date, row, changes }) => ({
    id: `change/${id}`,
    title: row.question,
    date,
    path: answerAt(row.id, changes[0]?.options[0] ?? ''),
    paragraphs: changes.flatMap((change) => [
      `${change.options.map((option) => columnOf(option).label).join(', ')}. ` +
        `${kindWords[change.kind]}: ${change.reason}`,
      ...changeLines(change).map(
        ({ name, before, after }) => `${name}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`,
      ),
    ]),
  })),
};
