import type { Repository } from './repository.ts';

/** What a reader reports about one fact. */
export interface Report {
  question: string;
  option: string;
  /** The fact as it is now, in words. */
  said: string;
  /** Path of the page below the root of the site, with the id. */
  page: string;
  version: string;
  checked: string;
}

/**
 * The address that reports a fact: a new issue, filled in, as the software of the repository takes it. Bitbucket opens an
 * empty one, since it takes no texts from an address; of a host that is not known, only the repository itself is linked.
 * Pure.
 */
export function reportUrl({ url, forge }: Repository, report: Report): string {
  const { question, option, said, page, version, checked } = report;
  const title = `${question} ${option}`;
  const body = [
    `Row: ${question}`,
    `Option: ${option}`,
    `Berth says: ${said}`,
    `Page: ${page}`,
    `Version: ${version}, checked ${checked}`,
    '',
    'What is wrong, and the AWS or Kubernetes page that shows it:',
    '',
  ].join('\n');
  const newIssue = (path: string, fields: Record<string, string>): string =>
    `${url}${path}?${new URLSearchParams(fields).toString()}`;
  switch (forge) {
    case 'github':
    case 'gitea':
      return newIssue('/issues/new', { title, body });
    case 'gitlab':
      return newIssue('/-/issues/new', { 'issue[title]': title, 'issue[description]': body });
    case 'bitbucket':
      return `${url}/issues/new`;
    case undefined:
      return url;
  }
}
