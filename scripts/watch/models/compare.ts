/** What changed from one version of an API model to another. */
import { sentencesOf, type ApiModel, type Snapshot, type Wording } from './model.ts';

export type ChangeKind = 'added' | 'removed' | 'retyped' | 'reworded';

/** A change at a path of the model: `LogConfiguration.logDriver`, `CreateGateway()`, `LogDriver = awslogs`. */
export interface ModelChange {
  kind: ChangeKind;
  paths: readonly string[];
  /** The type, or the sentences that are gone. From snapshots alone, only those that state a limit. */
  before?: string;
  /** The type, or the sentences that are new. */
  after?: string;
}

type Members = Snapshot['shapes'][string];

const has = (record: Readonly<Record<string, unknown>>, key: string): boolean =>
  Object.hasOwn(record, key);

/** Keys that one record has and the other lacks. */
const lacking = (
  inside: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): string[] => Object.keys(inside).filter((key) => !has(other, key));

/** The keys of both records. */
const shared = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) =>
  Object.keys(a).filter((key) => has(b, key));

const change = (
  kind: ChangeKind,
  path: string,
  before: string | undefined,
  after: string | undefined,
): ModelChange => ({ kind, paths: [path], ...(before && { before }), ...(after && { after }) });

/** Items that are not in the other list, as one text. */
const newIn = (items: readonly string[], other: readonly string[]): string =>
  items.filter((item) => !other.includes(item)).join(' ');

function rewording(path: string, was: Wording, now: Wording): ModelChange[] {
  if (was[0] === now[0]) return [];
  const [, ...limitsWere] = was;
  const [, ...limitsAre] = now;
  return [change('reworded', path, newIn(limitsWere, limitsAre), newIn(limitsAre, limitsWere))];
}

function memberChanges(shape: string, was: Members, now: Members): ModelChange[] {
  return [
    ...lacking(now, was).map((name) =>
      change('added', `${shape}.${name}`, undefined, now[name]?.[0]),
    ),
    ...lacking(was, now).map((name) =>
      change('removed', `${shape}.${name}`, was[name]?.[0], undefined),
    ),
    ...shared(was, now).flatMap((name) => {
      const [typeWas, ...wordingWas] = was[name] ?? ['', ''];
      const [typeIs, ...wordingIs] = now[name] ?? ['', ''];
      const retyped =
        typeWas === typeIs ? [] : [change('retyped', `${shape}.${name}`, typeWas, typeIs)];
      return [...retyped, ...rewording(`${shape}.${name}`, wordingWas, wordingIs)];
    }),
  ];
}

/** Whether a structure is what one of the operations takes or returns, and so reported with it. */
const belongsTo = (shape: string, operations: readonly string[]): boolean =>
  operations.includes(shape.replace(/(?:Request|Response|Result)$/, ''));

/** Every change from one snapshot to another, each at its own path. Pure. */
export function compareSnapshots(was: Snapshot, now: Snapshot): ModelChange[] {
  const members = (shape: Members | undefined) => Object.keys(shape ?? {}).join(', ');
  return [
    ...lacking(now.operations, was.operations).map((name) =>
      change('added', `${name}()`, undefined, undefined),
    ),
    ...lacking(was.operations, now.operations).map((name) =>
      change('removed', `${name}()`, undefined, undefined),
    ),
    ...shared(was.operations, now.operations).flatMap((name) =>
      rewording(`${name}()`, was.operations[name] ?? [''], now.operations[name] ?? ['']),
    ),
    ...lacking(now.enums, was.enums).map((name) =>
      change('added', name, undefined, now.enums[name]?.join(', ')),
    ),
    ...lacking(was.enums, now.enums).map((name) =>
      change('removed', name, was.enums[name]?.join(', '), undefined),
    ),
    ...shared(was.enums, now.enums).flatMap((name) => {
      const [before, after] = [was.enums[name] ?? [], now.enums[name] ?? []];
      const values = (kind: ChangeKind, items: readonly string[]) =>
        items.length === 0
          ? []
          : [change(kind, `${name} = ${items.join(' | ')}`, undefined, undefined)];
      return [
        ...values(
          'added',
          after.filter((value) => !before.includes(value)),
        ),
        ...values(
          'removed',
          before.filter((value) => !after.includes(value)),
        ),
      ];
    }),
    ...lacking(now.shapes, was.shapes)
      .filter((name) => !belongsTo(name, lacking(now.operations, was.operations)))
      .map((name) => change('added', name, undefined, members(now.shapes[name]))),
    ...lacking(was.shapes, now.shapes)
      .filter((name) => !belongsTo(name, lacking(was.operations, now.operations)))
      .map((name) => change('removed', name, members(was.shapes[name]), undefined)),
    ...shared(was.shapes, now.shapes).flatMap((name) =>
      memberChanges(name, was.shapes[name] ?? {}, now.shapes[name] ?? {}),
    ),
  ];
}

/** The documentation at a path of a model, as plain text. */
function textAt(model: ApiModel, path: string): string {
  if (path.endsWith('()')) return model.operations[path.slice(0, -2)] ?? '';
  const dot = path.lastIndexOf('.');
  return model.shapes[path.slice(0, dot)]?.[path.slice(dot + 1)]?.text ?? '';
}

/** The same changes with the sentences that were removed and added, from the full models of both versions. */
export function withSentences(
  changes: readonly ModelChange[],
  was: ApiModel,
  now: ApiModel,
): ModelChange[] {
  return changes.map((found) => {
    const [path = ''] = found.paths;
    if (found.kind === 'added' && /\(\)$|\./.test(path)) {
      const text = sentencesOf(textAt(now, path)).slice(0, 2).join(' ');
      return { ...found, after: [found.after, text].filter(Boolean).join(': ') };
    }
    if (found.kind !== 'reworded') return found;
    const [before, after] = [sentencesOf(textAt(was, path)), sentencesOf(textAt(now, path))];
    return change('reworded', path, newIn(before, after), newIn(after, before));
  });
}

/** Changes that say the same of several paths (a text repeated in request and response) as one. */
export function gathered(changes: readonly ModelChange[]): ModelChange[] {
  const bySaying = Map.groupBy(changes, ({ kind, paths, before, after }) =>
    before || after
      ? JSON.stringify([
          kind,
          kind === 'reworded' ? '' : paths[0]?.replace(/^.*\./, ''),
          before,
          after,
        ])
      : JSON.stringify([kind, paths]),
  );
  return [...bySaying.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, paths: group.flatMap(({ paths }) => paths) }] : [];
  });
}
