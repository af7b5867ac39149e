/** The files of the data package `berth-data`, from the open data. Pure but for the types, which a library derives. */
import { compile } from 'json-schema-to-typescript';

/** What the package takes from the open data of a built site. */
export interface PackageInput {
  /** Text of `data/berth.json`. */
  data: string;
  /** Text of `data/berth.schema.json`. */
  schema: string;
  licence: string;
  /** Day of the newest check (ISO date): the version of the package. */
  checked: string;
  changes: readonly { date: string; criterion: string; kind: string; reason: string }[];
}

/** A day as a version: `2026-12-01` is `2026.12.1`, since versions have no leading zeros. */
export const versionOf = (day: string): string => day.split('-').map(Number).join('.');

/** Changes in words, the newest day first; a reason that many rows share is given once. */
export function changelog(changes: PackageInput['changes']): string {
  const days = [...Map.groupBy(changes, ({ date }) => date)].toSorted(([a], [b]) =>
    a < b ? 1 : -1,
  );
  const sections = days.flatMap(([day, ofDay]) => [
    `## ${versionOf(day)} (${day})`,
    '',
    ...[...Map.groupBy(ofDay, ({ kind, reason }) => `${kind}: ${reason}`)].map(
      ([said, rows]) =>
        `- ${said} (${[...new Set(rows.map(({ criterion }) => `\`${criterion}\``))].join(', ')})`,
    ),
    '',
  ]);
  return ['# Changes of the facts', '', ...sections].join('\n');
}

const readme = (version: string): string => `# berth-data ${version}

Every fact of Berth, a field guide to running containers on AWS: options, rows, cells with their sources and dates,
prices and changes. Inheritance is resolved: each row has a cell for each option.

\`\`\`js
import berth from 'berth-data';

const row = berth.criteria.find(({ id }) => id === 'gpu');
console.log(row?.question, row?.cells['ecs-fargate'].verdict, row?.cells['ecs-fargate'].short);
\`\`\`

The same as JSON: \`import berth from 'berth-data/berth.json' with { type: 'json' }\`. Its JSON Schema:
\`berth-data/berth.schema.json\`. Types come with the package.

The version is the day of the newest check. A fact is as old as its \`checked\` says, whatever the version; show that date
next to what you take. Ids of options, rows and sources are never renamed. \`CHANGELOG.md\` lists every change of a fact.
`;

/** The files of the package, by name. */
export async function packageFiles(input: PackageInput): Promise<Record<string, string>> {
  const version = versionOf(input.checked);
  const schema = JSON.parse(input.schema) as Parameters<typeof compile>[0];
  const types = await compile({ ...schema, title: 'BerthData' }, 'BerthData', {
    additionalProperties: false,
    bannerComment: '/** The facts of Berth. Derived from berth.schema.json. */',
  });
  const manifest = {
    name: 'berth-data',
    version,
    description: 'Facts about running containers on AWS, with sources and dates',
    license: 'MIT',
    type: 'module',
    types: './index.d.ts',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './berth.json': './berth.json',
      './berth.schema.json': './berth.schema.json',
      './package.json': './package.json',
    },
    sideEffects: false,
  };
  return {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'index.js': `export default ${input.data.trim()};\n`,
    'index.d.ts': `${types}\ndeclare const berth: BerthData;\nexport default berth;\n`,
    'berth.json': input.data,
    'berth.schema.json': input.schema,
    'CHANGELOG.md': changelog(input.changes),
    'README.md': readme(version),
    LICENSE: input.licence,
  };
}
