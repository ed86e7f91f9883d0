import { Composer, type Document, Parser } from 'yaml';
import { type Lines, lines } from '../base/lines.ts';
import type { Path } from '../base/path.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { Edit } from '../diagnostics/fix.ts';
import { buildValue } from './build-value.ts';
import { checkDepth } from './check-depth.ts';
import { checkSecond, checkShape, type FileKind, TOUR_FILE } from './check-shape.ts';
import { checkLineEnds, checkText } from './check-text.ts';
import { type Comment, commentsOf, subjectOf } from './comments.ts';
import { find, locatePath, type Tree } from './locate-path.ts';
import { type PlaceAt, pathAt } from './path-at.ts';
import type { Problem, Span } from './problem.ts';
import { rewrite } from './rewrite.ts';
import { sourceRules } from './source-rules.ts';
import { explainSyntax } from './syntax/explain-syntax.ts';
import { rangeOf, toDiagnostic } from './to-diagnostic.ts';

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
  /** The edit that makes the key or the single value at a path read as `to`, in the author's manner; undefined for what is no single word. */
  rewrite(path: Path, target: 'key' | 'value', to: string): Edit | undefined;
  /** Every comment, in the order of the text. */
  comments(): readonly Comment[];
  /** What a comment is about: the largest entry that begins on its line, or on the next one where it has a line to itself. */
  subjectOf(comment: Comment): Span | undefined;
  /** What stands at an offset, or is about to be typed there. */
  pathAt(offset: number): PlaceAt | undefined;
  /** A stretch of the text in lines and columns. */
  rangeOf(span: Span): Range;
}

/**
 * Reads a tour file, or another kind, as YAML 1.2, core schema. Whatever is wrong with the text becomes a diagnostic, nothing throws;
 * the source is undefined where a fault makes the rest of the file unsafe to judge.
 */
export function parseSource(
  file: string,
  text: string,
  kind: FileKind = TOUR_FILE,
): { readonly source: Source | undefined; readonly diagnostics: Diagnostic[] } {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let counted: Lines | undefined;
  const all = () => {
    counted ??= lines(clean);
    return counted;
  };
  const { tree, value, problems } = read(clean, all, kind);
  const survivable = problems.every(({ rule }) => sourceRules[rule].survivable);
  return {
    source:
      tree && survivable
        ? {
            file,
            text: clean,
            value,
            locate: (path, target) => rangeOf(locatePath(tree, path, target), all()),
            has: (path) => find(tree, path) !== undefined,
            rewrite: (path, target, to) => rewrite(tree, path, target, to),
            comments: () => commentsOf(clean),
            subjectOf: (comment) => subjectOf(tree, comment),
            pathAt: (offset) => pathAt(tree, offset),
            rangeOf: (span) => rangeOf(span, all()),
          }
        : undefined,
    diagnostics: problems.map((problem) => toDiagnostic(file, problem, all())),
  };
}

interface Reading {
  readonly tree: Tree | undefined;
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Keys are read as texts and found twice by our own walk, which knows both places and is not quadratic. */
const OPTIONS = { uniqueKeys: false, stringKeys: true, resolveKnownTags: false } as const;

function read(text: string, all: () => Lines, kind: FileKind): Reading {
  const lineEnds = checkLineEnds(text);
  if (lineEnds) return unreadable([lineEnds]);
  const tokens = [...new Parser().parse(text)];
  const depth = checkDepth(tokens);
  if (depth) return unreadable([depth]);
  const [document, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (!document) return unreadable([]);
  const root = document.contents;
  const syntax = syntaxProblems(document, text, all);
  const signs = [...checkText(text, all), ...checkSecond(second, all)];
  const broken = syntax.some(({ rule }) => !sourceRules[rule].survivable);
  if (broken) return unreadable([...syntax, ...signs]);
  const shape = checkShape(document, text, all, kind);
  if (shape) return unreadable([shape, ...signs]);
  const { value, problems, meant } = buildValue(root, text);
  return {
    tree: root === null ? undefined : { root, text, meant },
    value,
    problems: [...syntax, ...signs, ...problems],
  };
}

/** So many quotation marks that swallow the rest of the file are looked behind. */
const MOST_RESUMED = 20;

/** A quotation mark that is never closed is blanked, and the file read again, to find what it hid; places stay the same. */
function syntaxProblems(document: Document, text: string, all: () => Lines, resumed = 0): readonly Problem[] {
  const { problems, swallowedFrom: quote } = explainSyntax(document, text, all);
  if (quote === undefined || resumed === MOST_RESUMED || !/["']/.test(text.charAt(quote))) return problems;
  const rest = `${text.slice(0, quote)} ${text.slice(quote + 1)}`;
  const tokens = [...new Parser().parse(rest)];
  const [again] = checkDepth(tokens) ? [] : new Composer(OPTIONS).compose(tokens, true, rest.length);
  if (!again) return problems;
  const { line } = all().at(quote);
  const beyond = syntaxProblems(again, rest, all, resumed + 1).filter(
    ({ start }) => all().at(start).line > line,
  );
  return [...problems, ...beyond];
}

function unreadable(problems: readonly Problem[]): Reading {
  return { tree: undefined, value: undefined, problems };
}
