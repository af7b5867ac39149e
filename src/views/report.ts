import packageJson from '../../package.json' with { type: 'json' };
import { answerInWords } from '../model/answer.ts';
import { reportUrl } from '../places/report-address.ts';
import type { ResolvedCriterion } from '../model/resolve.ts';
import type { OptionId } from '../data/options.ts';
import { answerAt } from '../places/address.ts';

/** Where to report a cell: the repository of REPO_URL; undefined when none is set. Throws on an invalid address. */
export function reportLink(
  row: ResolvedCriterion,
  option: { id: OptionId; label: string },
): string | undefined {
  const repository = process.env['REPO_URL'];
  if (repository === undefined || repository === '') return undefined;
  if (!URL.canParse(repository) || !/^https?:/.test(repository))
    throw new Error(
      `REPO_URL is “${repository}”; expected the address of a repository, such as https://github.com/you/berth.`,
    );
  const cell = row.cells[option.id];
  return reportUrl(repository, {
    question: row.question,
    option: option.label,
    said: answerInWords(cell),
    page: answerAt(row.id, option.id),
    version: packageJson.version,
    checked: cell.checked,
  });
}
