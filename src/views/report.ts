import packageJson from '../../package.json' with { type: 'json' };
import { answerInWords } from '../model/answer.ts';
import { reportUrl } from '../places/report-address.ts';
import { repositoryOf } from '../places/repository.ts';
import type { ResolvedCriterion } from '../model/resolve.ts';
import type { OptionId } from '../data/options.ts';
import { answerAt } from '../places/address.ts';

/** Where to report a cell: the repository of REPO_URL; undefined when none is set. Throws on an invalid address. */
export function reportLink(
  row: ResolvedCriterion,
  option: { id: OptionId; label: string },
): string | undefined {
  const repository = repositoryOf(process.env['REPO_URL']);
  if (!repository) return undefined;
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
