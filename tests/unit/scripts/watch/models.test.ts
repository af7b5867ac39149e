import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { suite, test } from 'node:test';
import { modelCitations } from '../../../../src/data/models.ts';
import { watchedFacts } from '../../../../scripts/watch/facts.ts';
import { readSnapshot } from '../../../../scripts/watch/models/snapshots.ts';
import { staleCitations } from '../../../../scripts/watch/models/citations.ts';
import {
  compareSnapshots,
  gathered,
  withSentences,
} from '../../../../scripts/watch/models/compare.ts';
import { modelFromCloudFormation } from '../../../../scripts/watch/models/from-cloudformation.ts';
import { modelFromTypes } from '../../../../scripts/watch/models/from-types.ts';
import {
  limitsOf,
  reachableFrom,
  snapshotOf,
  snapshotText,
  type ApiModel,
  type Snapshot,
} from '../../../../scripts/watch/models/model.ts';
import { outcomeTable } from '../../../../scripts/watch/models/outcomes.ts';
import { watchModels, type Registry } from '../../../../scripts/watch/models/watch.ts';
import type { WatchedPackage } from '../../../../scripts/watch/models/packages.ts';

const enums = (values: string) => ({
  path: 'dist-types/models/enums.d.ts',
  text: `/** @public @enum */ export declare const LogDriver: { ${values} };`,
});
const models = (documentation: string, more = '') => ({
  path: 'dist-types/models/models_0.d.ts',
  text: `export interface LogConfiguration {
    /** <p>${documentation}</p> @public */
    logDriver: LogDriver | undefined;${more}
}`,
});
const command = {
  path: 'dist-types/commands/RunTaskCommand.d.ts',
  text: `/** <p>Starts a task.</p> @example no */
export declare class RunTaskCommand extends Base { static readonly x: 1; }`,
};
const of = (version: string) => ({ package: '@aws-sdk/client-ecs', version });

const before = modelFromTypes(of('3.1.0'), [
  command,
  enums("readonly A: 'awslogs';"),
  models('Pick one. Up to 5 are kept.'),
]);
const after = modelFromTypes(of('3.2.0'), [
  command,
  enums("readonly A: 'awslogs'; readonly J: 'json-file';"),
  models('Pick one. Up to 10 are kept.', '\n/** <p>New here.</p> */ mode?: string | undefined;'),
]);

suite('API models', () => {
  test('are read from the declarations of the SDK', () => {
    assert.deepEqual(before, {
      package: '@aws-sdk/client-ecs',
      version: '3.1.0',
      operations: { RunTask: 'Starts a task.' },
      shapes: {
        LogConfiguration: {
          logDriver: { type: 'LogDriver', text: 'Pick one. Up to 5 are kept.' },
        },
      },
      enums: { LogDriver: ['awslogs'] },
    });
  });

  test('of Kubernetes are classes, of a union its members', () => {
    const { shapes } = modelFromTypes(of('1.0.0'), [
      {
        path: 'V1Pod.d.ts',
        text: `export declare class V1Pod {
  /** The spec. */
  'spec'?: V1PodSpec; static readonly discriminator: string; }
export type Sharing = Sharing.Mps | Sharing.$UnknownMember;
export declare namespace Sharing {
  interface Mps { mps: MpsAllocation; $unknown?: never; }
  interface $UnknownMember { mps?: never; $unknown: [string, any]; }
}`,
      },
    ]);
    assert.deepEqual(shapes, {
      V1Pod: { spec: { type: 'V1PodSpec', text: 'The spec.' } },
      Sharing: { mps: { type: 'MpsAllocation', text: '' } },
    });
  });

  test('of CloudFormation name what a property refers to', () => {
    const database = {
      schema: {
        resource: {
          entities: [
            {
              $id: '1',
              name: 'Service',
              cloudFormationType: 'AWS::ECS::Service',
              properties: {
                LaunchType: { type: { type: 'string', allowedValues: ['EC2', 'FARGATE'] } },
                LoadBalancers: {
                  type: { type: 'array', element: { type: 'ref', reference: { $ref: '2' } } },
                  documentation: 'At most 5.',
                },
              },
            },
            { $id: '9', name: 'Topic', cloudFormationType: 'AWS::SNS::Topic' },
          ],
        },
        typeDefinition: {
          entities: [
            { $id: '2', name: 'LoadBalancer', properties: { Port: { type: { type: 'integer' } } } },
          ],
        },
        usesType: { forward: { 1: [{ $id: '2' }] } },
      },
    };
    const compressed = gzipSync(JSON.stringify(database));
    assert.deepEqual(modelFromCloudFormation(of('0.1.0'), compressed, ['AWS::ECS::']).shapes, {
      'AWS::ECS::Service': {
        LaunchType: { type: 'EC2 | FARGATE', text: '' },
        LoadBalancers: { type: 'array of LoadBalancer', text: 'At most 5.' },
      },
      'AWS::ECS::Service.LoadBalancer': { Port: { type: 'integer', text: '' } },
    });
    assert.throws(() => modelFromCloudFormation(of('0.1.0'), compressed, ['AWS::EKS::']), {
      message:
        '@aws-sdk/client-ecs@0.1.0: db.json.gz holds no resource type of AWS::EKS::. Expected some; look at its form and at scripts/watch/models/packages.ts.',
    });
  });

  test('of another layout are refused', () => {
    assert.throws(() => modelFromTypes(of('9.0.0'), [{ path: 'x.d.ts', text: 'export {};' }]), {
      message:
        '@aws-sdk/client-ecs@9.0.0: 1 declaration files hold no structure. Expected interfaces or classes; the package may be laid out differently now: see scripts/watch/models/packages.ts.',
    });
  });

  test('are kept compact: one line a structure, with hash and limits', () => {
    assert.equal(
      snapshotText(snapshotOf(before)),
      `{
 "package": "@aws-sdk/client-ecs",
 "version": "3.1.0",
 "operations": {
  "RunTask": ["170db1f8"]
 },
 "shapes": {
  "LogConfiguration": {"logDriver":["LogDriver","38f8d79b","Up to 5 are kept."]}
 },
 "enums": {
  "LogDriver": ["awslogs"]
 }
}
`,
    );
  });

  test('limits are sentences with a number and a word that bounds', () => {
    assert.deepEqual(
      limitsOf('The maximum is 10. See version 2. You can have up to 5 tags. A limit applies.'),
      ['The maximum is 10.', 'You can have up to 5 tags.'],
    );
  });

  test('are cut to what the named structures reach', () => {
    const member = (type: string) => ({ m: { type, text: '' } });
    const model: ApiModel = {
      ...of('1'),
      operations: {},
      shapes: { A: member('B[]'), B: member('Kind'), C: member('A') },
      enums: { Kind: ['x'], Other: ['y'] },
    };
    const { shapes, enums: kept } = reachableFrom(model, ['A']);
    assert.deepEqual([Object.keys(shapes), Object.keys(kept)], [['A', 'B'], ['Kind']]);
  });
});

suite('The comparison of two models', () => {
  test('tells what was added, removed and reworded, with the limits', () => {
    assert.deepEqual(compareSnapshots(snapshotOf(before), snapshotOf(after)), [
      { kind: 'added', paths: ['LogDriver = json-file'] },
      { kind: 'added', paths: ['LogConfiguration.mode'], after: 'string' },
      {
        kind: 'reworded',
        paths: ['LogConfiguration.logDriver'],
        before: 'Up to 5 are kept.',
        after: 'Up to 10 are kept.',
      },
    ]);
    assert.deepEqual(
      compareSnapshots(snapshotOf(after), snapshotOf(before)).map(({ kind }) => kind),
      ['removed', 'removed', 'reworded'],
    );
  });

  test('with both models at hand adds what the documentation says', () => {
    const changes = withSentences(
      compareSnapshots(snapshotOf(before), snapshotOf(after)),
      before,
      after,
    );
    assert.equal(changes[1]?.after, 'string: New here.');
  });

  test('tells a new operation once, not again as its request and response', () => {
    const now = {
      ...snapshotOf(before),
      operations: { ...snapshotOf(before).operations, CreateGateway: ['1'] as const },
      shapes: { ...snapshotOf(before).shapes, CreateGatewayRequest: {}, Gateway: {} },
    };
    assert.deepEqual(
      compareSnapshots(snapshotOf(before), now).map(({ paths }) => paths),
      [['CreateGateway()'], ['Gateway']],
    );
  });

  test('gathers paths that say the same', () => {
    const said = { kind: 'added' as const, after: 'string: New.' };
    assert.deepEqual(
      gathered([
        { ...said, paths: ['A.mode'] },
        { ...said, paths: ['B.mode'] },
        { ...said, paths: ['B.other'] },
      ]).map(({ paths }) => paths),
      [['A.mode', 'B.mode'], ['B.other']],
    );
  });
});

suite('Rows that cite a model', () => {
  const snapshot = (id: string): Snapshot | undefined =>
    id === 'ecs' ? snapshotOf(after) : undefined;

  test('are named when an enumeration has grown', () => {
    const citation = { row: 'logs / ecs-managed-instances', path: 'ecs: LogDriver' };
    assert.deepEqual(staleCitations([{ ...citation, seen: ['awslogs'] }], snapshot), [
      'logs / ecs-managed-instances: ecs: LogDriver was read with 1 values and has 2 (new json-file). Read the row again, then set `seen` in src/data/models.ts.',
    ]);
    assert.deepEqual(
      staleCitations([{ ...citation, seen: ['awslogs', 'json-file'] }], snapshot),
      [],
    );
  });

  test('are named when the words or the place are gone', () => {
    assert.deepEqual(
      staleCitations(
        [
          { row: 'logs', path: 'ecs: LogConfiguration.logDriver', seen: '38f8d79b' },
          { row: 'logs', path: 'ecs: LogConfiguration.none', seen: '38f8d79b' },
        ],
        snapshot,
      ).map((line) => line.replace(/\. .*/, '')),
      [
        'logs: ecs: LogConfiguration.logDriver is worded otherwise than when it was read (38f8d79b, now 606f5ef0)',
        'logs: ecs: LogConfiguration.none is not in the kept model',
      ],
    );
  });
});

test('every row that cites a model agrees with the kept one', () => {
  assert.deepEqual(staleCitations(modelCitations, readSnapshot), []);
  const rows = new Set(watchedFacts.criteria.map(({ id }) => id));
  const unknown = modelCitations.filter(({ row }) => !rows.has(row.replace(/ \/ .*/, '')));
  assert.deepEqual(unknown, []);
});

suite('The watch over models', () => {
  const watched = (read: WatchedPackage['read']): WatchedPackage => ({
    id: 'ecs',
    package: '@aws-sdk/client-ecs',
    wanted: /./,
    read,
  });
  const registry: Registry = {
    newest: () => Promise.resolve('3.2.0'),
    files: () => Promise.resolve([]),
  };
  const watch = (read: WatchedPackage['read'], from: Registry, kept = true) =>
    watchModels({
      packages: [watched(read)],
      registry: from,
      snapshot: () => (kept ? snapshotOf(before) : undefined),
      dependents: (model, path) => (path.startsWith('LogDriver') ? [`${model}-row`] : []),
      progress: () => undefined,
    });

  test('names the rows that depend on a change', async () => {
    const report = await watch((version) => (version === '3.2.0' ? after : before), registry);
    assert.deepEqual(report.findings[0], {
      kind: 'added',
      what: 'ecs: LogDriver = json-file',
      touches: ['ecs-row'],
    });
    assert.equal(report.findings.length, 3);
  });

  test('says in one line what could not be checked', async () => {
    const broken = await watch(() => {
      throw new SyntaxError('unexpected end\nof file');
    }, registry);
    assert.deepEqual(broken.problems, [
      '@aws-sdk/client-ecs@3.2.0: the model no longer parses (unexpected end). Expected the form that scripts/watch/models reads; correct the reader.',
    ]);
    const missing = await watch(() => after, registry, false);
    assert.deepEqual(missing.problems, [
      'scripts/watch/models/snapshots/ecs.json: no such file. Expected the model that the facts were read against; run `npm run watch:snapshot -- ecs`.',
    ]);
  });
});

test('what became of a change: a judgement, else the rows to read, else open', () => {
  assert.equal(
    outcomeTable(
      [
        { kind: 'added', what: 'ecs: A.b', after: 'x|y', touches: [] },
        { kind: 'added', what: 'ecs: C.d', touches: ['logs'] },
        { kind: 'removed', what: 'ecs: E.f', before: 'was', touches: [] },
      ],
      [{ match: 'ecs: A\\.', outcome: 'not ours' }],
    ),
    `| change | what it says | what became of it |
| --- | --- | --- |
| **added** ecs: A.b | now: x\\|y | not ours |
| **added** ecs: C.d |  | read again: \`logs\` |
| **removed** ecs: E.f | was: was | open |
`,
  );
});
