/** The view as a link, a table or a file, for other places. */
import {
  forSpreadsheet,
  toCsv,
  toHtml,
  toMarkdown,
  type TextTable,
} from '../../formats/table-text.ts';
import { linkTo } from './address.ts';
import type { Outcome } from './outcome.ts';
import type { ReadTable } from './read-table.ts';
import { textTable } from './text-table.ts';
import { defaultView, type ViewState } from './view-state.ts';
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

/** The ways to share a view; `checked` is the newest day its facts were checked, `say` tells the reader what happened. */
export function itemsFor(
  table: ReadTable,
  state: ViewState,
  outcome: Outcome,
  checked: string,
  say: (text: string) => void,
): MenuItem[] {
  const { vocabulary: known } = table;
  const link = (): string => linkTo(state, known);
  return shareItems({
    link,
    table: () =>
      textTable(table, outcome, {
        page: linkTo(defaultView(known), known),
        link: link(),
        checked,
      }),
    say,
  });
}

function shareItems({ link, table, say }: Shared): MenuItem[] {
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
