/** Reads an API model from the type declarations that its package ships: those of the AWS SDK, and of Kubernetes. */
import ts from 'typescript';
import { plainText, type ApiModel, type Member } from './model.ts';

/** A declaration file of a package: its path inside, and its text. */
export interface DeclarationFile {
  path: string;
  text: string;
}

type Draft = Pick<ApiModel, 'package' | 'version'> & {
  operations: Record<string, string>;
  shapes: Record<string, Record<string, Member>>;
  enums: Record<string, string[]>;
};

function documentation(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter((doc) => ts.isJSDoc(doc));
  return plainText(ts.getTextOfJSDocComment(comment?.comment) ?? '');
}

const nameOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

function membersOf(node: ts.InterfaceDeclaration | ts.ClassDeclaration): Record<string, Member> {
  const members: Record<string, Member> = {};
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) continue;
    if (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) continue;
    // `_` and `$unknown` are members of a union that the client does not know.
    if (/^(?:_|\$)/.test(nameOf(member.name))) continue;
    const type = (member.type?.getText() ?? 'unknown').replaceAll(/\s*\|\s*undefined\b/g, '');
    if (type !== 'never')
      members[nameOf(member.name)] = {
        type: type.replaceAll(/\s+/g, ' '),
        text: documentation(member),
      };
  }
  return members;
}

/** The values of `declare const X: { readonly A: "a" }`, which is how the SDK writes an enumeration. */
function enumValues(type: ts.TypeNode | undefined): string[] | undefined {
  if (!type || !ts.isTypeLiteralNode(type)) return undefined;
  const values = type.members.map((member) => {
    const value = ts.isPropertySignature(member) ? member.type : undefined;
    return value && ts.isLiteralTypeNode(value) && ts.isStringLiteral(value.literal)
      ? value.literal.text
      : undefined;
  });
  return values.every((value) => value !== undefined) && values.length > 0 ? values : undefined;
}

function readStatement(draft: Draft, statement: ts.Statement): void {
  if (ts.isInterfaceDeclaration(statement)) {
    draft.shapes[statement.name.text] = membersOf(statement);
  } else if (ts.isClassDeclaration(statement) && statement.name) {
    const operation = /^(\w+)Command$/.exec(statement.name.text)?.[1];
    if (operation) draft.operations[operation] = documentation(statement);
    else draft.shapes[statement.name.text] = membersOf(statement);
  } else if (
    ts.isModuleDeclaration(statement) &&
    statement.body &&
    ts.isModuleBlock(statement.body)
  ) {
    // A union: each of its interfaces sets one member, the others are `never`.
    const branches = statement.body.statements.filter(ts.isInterfaceDeclaration);
    const known = branches.filter(({ name }) => !name.text.startsWith('$'));
    draft.shapes[statement.name.text] = Object.assign({}, ...known.map(membersOf)) as Record<
      string,
      Member
    >;
  } else if (ts.isVariableStatement(statement)) {
    for (const { name, type } of statement.declarationList.declarations) {
      const values = enumValues(type);
      if (values && ts.isIdentifier(name)) draft.enums[name.text] = values.toSorted();
    }
  }
}

/**
 * The model in the declaration files of a package.
 * Throws where the files hold no operation and no structure: the package is laid out differently than it was.
 */
export function modelFromTypes(
  of: Pick<ApiModel, 'package' | 'version'>,
  files: readonly DeclarationFile[],
): ApiModel {
  const draft: Draft = { ...of, operations: {}, shapes: {}, enums: {} };
  for (const { path, text } of files) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) readStatement(draft, statement);
  }
  if (Object.keys(draft.shapes).length === 0)
    throw new Error(
      `${of.package}@${of.version}: ${files.length} declaration files hold no structure. Expected interfaces or classes; the package may be laid out differently now: see scripts/watch/models/packages.ts.`,
    );
  return draft;
}
