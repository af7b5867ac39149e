/** The view as a link, a table or a file, for other places. */
import {
  forSpreadsheet,
  toCsv,
  toHtml,
  toMarkdown,
  type TextTable,
} from '../../formats/table-text.ts';
import { copy } from '../../browser/clipboard.ts';
import type { MenuItem } from '../../browser/menu.ts';
import { wording } from './wording.ts';

const CSV_NAME = 'berth.csv';

interface Shared {
  /** Address of the view, public where the site knows its own. */
  link: () => string;
  table: () => TextTable;
  /** Tells the reader what happened. */
  say: (text: string) => void;
}

export function shareItems({ link, table, say }: Shared): MenuItem[] {
  const put = (text: string, html: string | undefined, done: string): void => {
    void copy(html === undefined ? { text } : { text, html }).then((copied) => {
      if (copied) say(done);
    });
  };
  return [
    {
      label: wording.copyLink,
      act: () => {
        put(link(), undefined, wording.copiedLink);
      },
    },
    {
      label: wording.copyTable,
      act: () => {
        put(toMarkdown(table()), toHtml(table()), wording.copiedTable);
      },
    },
    {
      label: wording.copyMarkdown,
      act: () => {
        put(toMarkdown(table()), undefined, wording.copiedMarkdown);
      },
    },
    {
      label: wording.downloadCsv,
      act: () => {
        download(CSV_NAME, new Blob([forSpreadsheet(toCsv(table()))], { type: 'text/csv' }));
        say(wording.savedCsv(CSV_NAME));
      },
    },
    {
      label: wording.print,
      act: () => {
        print();
      },
    },
  ];
}

function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers read the address after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
