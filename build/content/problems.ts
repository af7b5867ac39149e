/**
 * What is wrong with a file of content/, before Astro reads it: Astro names neither file nor line of a brace in prose, and
 * shows a missing field without its file.
 */
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../../src/model/nearest.ts';
import { parseProse, type ProseNode } from '../../src/places/prose.ts';

/** What a file may contain. */
export interface ContentRules {
  schema: z.ZodType;
  /** The blocks that prose may use. */
  blocks: readonly string[];
}

/** The start of a text: what is between two lines `---`. */
const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** Every problem of a file as `content/learn/ecs.mdx:12: what is wrong, and what to do`. Pure. */
export function contentProblems(file: string, text: string, rules: ContentRules): string[] {
  const [whole, yaml] = frontmatter.exec(text) ?? [];
  if (whole === undefined || yaml === undefined)
    return [`${file}:1: found no frontmatter. Expected it between two lines “---” at the start.`];
  const lines = whole.split('\n').length - 1;
  return [
    ...frontmatterProblems(yaml, rules.schema).map(([line, what]) => `${file}:${line}: ${what}`),
    ...proseProblems(text.slice(whole.length), rules.blocks).map(
      ([line, what]) => `${file}:${line + lines}: ${what}`,
    ),
  ];
}

/** A line of a part of a file, counted from 1, and what is wrong there. */
type Problem = readonly [line: number, what: string];

function frontmatterProblems(yaml: string, schema: z.ZodType): Problem[] {
  const counter = new LineCounter();
  // Dates are dates here, as for Astro.
  const parsed = parseDocument(yaml, { lineCounter: counter, customTags: ['timestamp'] });
  // The line of the opening “---” comes before.
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  if (parsed.errors.length > 0)
    return parsed.errors.map(({ message, pos: [start] }) => [
      lineAt(start),
      `${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}. Expected YAML; put a text that contains “: ” or “#” in quotes.`,
    ]);
  const value: unknown = parsed.toJS();
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    issueLines(issue).map(({ path, what }): Problem => [lineAt(offsetOf(parsed, path)), what]),
  );
}

interface Said {
  path: readonly PropertyKey[];
  what: string;
}

/** What an issue says, in our words; a value that fits none of several shapes is told by the shape it comes nearest to. */
function issueLines(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): Said[] {
  const path = [...above, ...issue.path];
  const name = path.join('.').replace(/\.(\d+)/g, '[$1]');
  const found = shown(issue.input);
  if (issue.code === 'invalid_union') {
    const [closest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
    return closest.flatMap((one) => issueLines(one, path));
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: `“${key}” is not a field${name && ` of ${name}`}. Remove it, or correct its name; src/content-schemas.ts lists the fields.`,
    }));
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [
      { path, what: `“${name}” is missing. Expected ${article(issue.expected)}; add the field.` },
    ];
  if (issue.code === 'invalid_value') {
    const legal = issue.values.map(String);
    const near = typeof issue.input === 'string' ? nearest(issue.input, legal) : undefined;
    const list = legal.length > 12 ? 'an id of src/data' : `one of ${legal.join(', ')}`;
    return [
      {
        path,
        what: `“${name}” is ${found}. Expected ${list}${near === undefined ? '' : `; did you mean “${near}”?`}`,
      },
    ];
  }
  const what = issue.message.replace(/^Invalid input: /, '').replace(/^Too (?:big|small): /, '');
  return [
    { path, what: `“${name}” is ${found}. ${what.charAt(0).toUpperCase()}${what.slice(1)}.` },
  ];
}

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** A value as a message names it, short. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = value instanceof Date ? value.toISOString() : JSON.stringify(value);
  return text.length > 60
    ? `${text.slice(0, 57)}… (${typeof value === 'string' ? value.length : text.length} characters)`
    : text;
}

/** Where the value of a path starts; for a missing one, where what should contain it starts. */
function offsetOf(parsed: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = parsed.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
}

const noCode =
  'MDX runs what is in braces as code, and prose has nothing to run. For a brace, write \\{, or `{…}` as code; for a fact, use a block such as <Value>.';

function proseProblems(body: string, blocks: readonly string[]): Problem[] {
  let nodes: readonly ProseNode[];
  try {
    nodes = parseProse(body);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', what = said] =
      /^(\d+):\d+: ([\s\S]*?)(?: \(mdx[\w:-]*\))?$/.exec(said) ?? [];
    return [
      [Number(line), `${what}. ${/brace|expression/.test(what) ? noCode : 'Correct the tag.'}`],
    ];
  }
  return nodes.flatMap((node) => nodeProblems(node, blocks));
}

function nodeProblems(node: ProseNode, blocks: readonly string[]): Problem[] {
  const line = node.position?.start.line ?? 1;
  const own: Problem[] = [];
  const value = node.value?.trim() ?? '';
  const isComment = /^\/\*[\s\S]*\*\/$/.test(value);
  if (/^mdx(?:Text|Flow)Expression$/.test(node.type) && !isComment)
    own.push([line, `found {${value}} in the text. ${noCode}`]);
  const { name } = node;
  if (node.type.startsWith('mdxJsx') && name && /^[A-Z]/.test(name) && !blocks.includes(name)) {
    const near = nearest(name, blocks);
    own.push([
      line,
      `<${name}> is not a block.${near === undefined ? '' : ` Did you mean <${near}>?`} Blocks: ${blocks.join(', ')}.`,
    ]);
  }
  return [...own, ...(node.children ?? []).flatMap((child) => nodeProblems(child, blocks))];
}
