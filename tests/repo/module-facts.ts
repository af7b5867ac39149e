import path from 'node:path';
import ts from 'typescript';
import type { ProjectFile } from './project-files.ts';

export interface Import {
  /** A path from the root of the project, or a package name. */
  from: string;
  /** The names as the other module calls them; `*` means all. */
  names: string[];
  typeOnly: boolean;
}

export interface Export {
  name: string;
  isType: boolean;
}

export interface ModuleFacts {
  path: string;
  imports: Import[];
  exports: Export[];
}

/** What a .ts, .astro or .mjs file imports and exports. Pure. */
export function moduleFacts({ path: file, text }: ProjectFile): ModuleFacts {
  const source = ts.createSourceFile(file, codeOf(file, text), ts.ScriptTarget.Latest, true);
  const facts: ModuleFacts = { path: file, imports: [], exports: [] };
  const add = (from: ts.Node | undefined, names: string[], typeOnly: boolean): void => {
    if (from && ts.isStringLiteralLike(from))
      facts.imports.push({ from: resolve(file, from.text), names, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { names, typeOnly } = importedNames(node.importClause);
      add(node.moduleSpecifier, names, typeOnly);
    } else if (ts.isExportDeclaration(node)) {
      const names = exportedFrom(node);
      if (node.moduleSpecifier) add(node.moduleSpecifier, names, node.isTypeOnly);
      else facts.exports.push(...names.map((name) => ({ name, isType: node.isTypeOnly })));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, ['*'], true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], ['*'], false);
    } else {
      const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
      facts.exports.push(...declaredExports(node).map((name) => ({ name, isType })));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return facts;
}

/** The script of an .astro file: its frontmatter and its `<script>` elements. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^\s*---\n(?<code>[\s\S]*?)\n---/.exec(text)?.groups?.['code'] ?? '';
  const scripts = [...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(?<code>[\s\S]*?)<\/script>/g)];
  return [frontmatter, ...scripts.map(({ groups }) => groups?.['code'] ?? '')].join('\n');
}

const resolve = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier;

function importedNames(clause: ts.ImportClause | undefined): {
  names: string[];
  typeOnly: boolean;
} {
  if (!clause) return { names: [], typeOnly: false };
  const typeClause = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  const { namedBindings } = clause;
  const named =
    namedBindings && ts.isNamedImports(namedBindings) ? [...namedBindings.elements] : [];
  const all = namedBindings && ts.isNamespaceImport(namedBindings) ? ['*'] : [];
  const names = [
    ...(clause.name ? ['default'] : []),
    ...all,
    ...named.map(({ propertyName, name }) => (propertyName ?? name).text),
  ];
  const eachIsType =
    !clause.name && all.length === 0 && named.length > 0 && named.every((n) => n.isTypeOnly);
  return { names, typeOnly: typeClause || eachIsType };
}

function exportedFrom({ exportClause, moduleSpecifier }: ts.ExportDeclaration): string[] {
  if (!exportClause || !ts.isNamedExports(exportClause)) return ['*'];
  return exportClause.elements.map(({ propertyName, name }) =>
    moduleSpecifier ? (propertyName ?? name).text : name.text,
  );
}

/** The names a statement such as `export const a = 1` exports. */
function declaredExports(node: ts.Node): string[] {
  if (!ts.canHaveModifiers(node)) return [];
  const modifiers = ts.getModifiers(node)?.map(({ kind }) => kind) ?? [];
  if (!modifiers.includes(ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.includes(ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const named = node as ts.Node & { name?: ts.Node };
  return named.name && ts.isIdentifier(named.name) ? [named.name.text] : [];
}

const boundNames = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) =>
        ts.isBindingElement(element) ? boundNames(element.name) : [],
      );
