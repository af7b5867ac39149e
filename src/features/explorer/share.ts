/** The view as a link, a table or a file, for other places. */
import { toCsv, toHtml, toMarkdown, type TextTable } from '../../formats/table-text.ts';
import { copy } from '../../browser/clipboard.ts';
import type { MenuItem } from '../../browser/menu.ts';

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
      if (copied) say(`Copied: ${done}.`);
    });
  };
  return [
    {
      label: 'Copy link to this view',
      act: () => {
        put(link(), undefined, 'link to this view');
      },
    },
    {
      label: 'Copy table',
      act: () => {
        put(toMarkdown(table()), toHtml(table()), 'table');
      },
    },
    {
      label: 'Copy as Markdown',
      act: () => {
        put(toMarkdown(table()), undefined, 'Markdown');
      },
    },
    {
      label: 'Download CSV',
      act: () => {
        // The mark at the start tells spreadsheets that this is UTF-8.
        download('berth.csv', new Blob(['\uFEFF', toCsv(table())], { type: 'text/csv' }));
        say('Saved: berth.csv.');
      },
    },
    {
      label: 'Print',
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
