import { csvOf, linkTo, markdownOf, siteFile, spreadsheetOf } from './address.ts';

/** The other forms of a page of facts, each with its address in the site. */
export interface PageTwins {
  markdown: string;
  csv: string;
  /** The same file, with the mark by which spreadsheets know its encoding. */
  spreadsheet: string;
  json: string;
}

/** The twins of a page, whose cells are those of a group; of all groups without one. Pure. */
export function twinsOf(page: string, group?: string): PageTwins {
  return {
    markdown: linkTo(markdownOf(page)),
    csv: linkTo(csvOf(group)),
    spreadsheet: linkTo(spreadsheetOf(group)),
    json: linkTo(siteFile.facts),
  };
}
