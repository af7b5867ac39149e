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
 * The address that opens a new issue about one fact, filled in, in the repository at `repository` (as GitHub, Gitea and
 * Forgejo take it: `issues/new?title=&body=`). Pure.
 */
export function reportUrl(repository: string, report: Report): string {
  const { question, option, said, page, version, checked } = report;
  const query = new URLSearchParams({
    title: `${question} ${option}`,
    body: [
      `Row: ${question}`,
      `Option: ${option}`,
      `Berth says: ${said}`,
      `Page: ${page}`,
      `Version: ${version}, checked ${checked}`,
      '',
      'What is wrong, and the AWS or Kubernetes page that shows it:',
      '',
    ].join('\n'),
  });
  return `${repository.replace(/\/+$/, '')}/issues/new?${query.toString()}`;
}
