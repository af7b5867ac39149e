/**
 * `npm run watch:between -- ecs@3.1058.0 eks@3.1053.0..3.1175.0 …`: what the watch over API models would have reported
 * from one version to another (to the newest where none is named), as a Markdown table on standard output. With
 * `--outcomes FILE` a third column says what became of each line: the first entry of that JSON file, a list of `{
 * match, outcome }`, whose regular expression fits the line.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { modelCitations } from '../../../src/data/models.ts';
import { watchedFacts } from '../facts.ts';
import { dependentsIn } from './dependents.ts';
import { outcomeTable, type Outcome } from './outcomes.ts';
import { watchedPackages } from './packages.ts';
import { newestVersion, packedFiles } from './registry.ts';
import { changesBetween, findingsOf } from './watch.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { outcomes: { type: 'string' } },
});
const outcomes: Outcome[] = values.outcomes
  ? z
      .array(z.object({ match: z.string(), outcome: z.string() }))
      .parse(JSON.parse(readFileSync(values.outcomes, 'utf8')))
  : [];
const registry = { newest: newestVersion, files: packedFiles };
const dependents = dependentsIn(watchedFacts, modelCitations);

for (const span of positionals) {
  const [, id, from, to] = /^([\w-]+)@([\w.-]+?)(?:\.\.(\d[\w.-]*))?$/.exec(span) ?? [];
  const watched = watchedPackages.find((each) => each.id === id);
  if (!watched || !from) {
    console.error(
      `${span}: not a span of versions. Expected a watched package (${watchedPackages.map((each) => each.id).join(', ')}), @ and a version, as in ecs@3.1058.0.`,
    );
    process.exitCode = 2;
    continue;
  }
  try {
    const until = to ?? (await newestVersion(watched.package));
    const changes = await changesBetween(watched, from, until, registry);
    const findings = findingsOf(watched.id, changes, dependents);
    console.log(`## ${watched.package} ${from} to ${until}\n`);
    console.log(outcomeTable(findings, outcomes));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
