import { type Lines, lines } from '../base/lines.ts';
import type { Path } from '../base/path.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { Beside, Edit, Manner } from '../diagnostics/fix.ts';
import { type Comment, subjectOf } from './comment.ts';
import { type FileKind, TOUR_FILE } from './file-kind.ts';
import { locatePath } from './locate-path.ts';
import { partAt } from './part.ts';
import { type PlaceAt, pathAt } from './path-at.ts';
import type { Span } from './problem.ts';
import { readPlain } from './read-plain.ts';
import { readWhole } from './read-whole.ts';
import { behindAt, rewriteAt } from './rewrite.ts';
import { sourceRules } from './source-rules.ts';
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
  /** The single value at a path, sign for sign as it stands in the text; undefined for what is no single word. */
  writtenAt(path: Path): string | undefined;
  /** The edit that makes the key or the single value at a path read as `to`, in the author's manner; undefined for what is no single word. */
  rewrite(path: Path, target: 'key' | 'value', to: string, manner?: Manner): Edit | undefined;
  /** What is written behind the single value at a path so that its group has a further key; undefined where it has that key. */
  behind(path: Path, beside: Beside): string | undefined;
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
  const { root, problems, comments } = readPlain(clean) ?? readWhole(clean, all, kind);
  const survivable = problems.every(({ rule }) => sourceRules[rule].survivable);
  return {
    source:
      root && survivable
        ? {
            file,
            text: clean,
            value: root.value,
            locate: (path, target) => rangeOf(locatePath(root, clean, path, target), all()),
            has: (path) => partAt(root, path) !== undefined,
            rewrite: (path, target, to, manner) => rewriteAt(root, clean, path, target, to, manner),
            behind: (path, beside) => behindAt(root, clean, path, beside),
            comments,
            subjectOf: (comment) => subjectOf(root, clean, comment),
            pathAt: (offset) => pathAt(root, clean, offset),
            writtenAt: (path) => {
              const part = partAt(root, path)?.part;
              return part?.kind === 'single' ? clean.slice(part.start, part.end) : undefined;
            },
            rangeOf: (span) => rangeOf(span, all()),
          }
        : undefined,
    diagnostics: problems.map((problem) => toDiagnostic(file, problem, all())),
  };
}
