import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { type Lines, lines } from '../base/lines.ts';
import type { Path } from '../base/path.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { buildValue } from './build-value.ts';
import { explainSyntax } from './explain-syntax.ts';
import { find, locatePath } from './locate-path.ts';
import type { Problem, Span } from './problem.ts';
import { sourceRules } from './source-rules.ts';

/** A file that could be read: its value, and where each part of it stands. */
export interface Source {
  readonly file: string;
  /** Without the byte order mark that some editors write first. */
  readonly text: string;
  /** Objects, lists, texts, numbers, booleans and null. */
  readonly value: unknown;
  /** Where a key or a value stands. A path that leads nowhere gets the key of its nearest ancestor: see `has`. */
  locate(path: Path, target: 'key' | 'value'): Range;
  /** True where something stands at the path. */
  has(path: Path): boolean;
}

/**
 * Reads a tour file as YAML 1.2, core schema. Whatever is wrong with the text becomes a diagnostic, nothing throws;
 * the source is undefined where a fault makes the rest of the file unsafe to judge.
 */
export function parseSource(
  file: string,
  text: string,
): { readonly source: Source | undefined; readonly diagnostics: Diagnostic[] } {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let found: Lines | undefined;
  const range = (span: Span) => {
    found ??= lines(clean);
    return rangeOf(span, found);
  };
  const { tree, value, problems } = read(clean);
  const survivable = problems.every(({ rule }) => sourceRules[rule].survivable);
  return {
    source:
      tree && survivable
        ? {
            file,
            text: clean,
            value,
            locate: (path, target) => range(locatePath(tree, path, target)),
            has: (path) => find(tree, path) !== undefined,
          }
        : undefined,
    diagnostics: problems.map((problem) => toDiagnostic(file, problem, range)),
  };
}

function read(text: string) {
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  const root = document.contents as Node | null;
  const syntax = [...document.errors, ...document.warnings].map(explainSyntax);
  const built = buildValue(root, text);
  const problems: Problem[] = [...syntax, ...built.problems, ...shape(root, text)];
  return { tree: isMap(root) ? { root, meant: built.meant } : undefined, value: built.value, problems };
}

function shape(root: Node | null, text: string): Problem[] {
  if (isMap(root)) return [];
  if (root === null || (isScalar(root) && root.value === null))
    return [{ rule: 'file-empty', message: 'The file is empty', start: 0, end: 0 }];
  return [
    {
      rule: 'file-shape',
      message: isSeq(root) ? 'The file is a list' : 'The file is plain text',
      start: 0,
      end: text.length,
    },
  ];
}

function toDiagnostic(file: string, problem: Problem, range: (span: Span) => Range): Diagnostic {
  const path = problem.path ?? [];
  return {
    kind: 'finding',
    rule: problem.rule,
    lesson: 'format',
    severity: sourceRules[problem.rule].severity,
    file,
    message: problem.message,
    place: { path, target: 'value' },
    range: range(problem),
    ...(problem.label === undefined ? {} : { label: problem.label }),
    ...(problem.help === undefined ? {} : { help: problem.help }),
    related: (problem.related ?? []).map(({ message, ...span }) => ({
      path,
      target: 'key' as const,
      message,
      range: range(span),
    })),
  };
}

function rangeOf(span: Span, all: Lines): Range {
  const from = all.at(span.start);
  const to = all.at(Math.max(span.end, span.start));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
