import { Composer, type Document, Parser } from 'yaml';
import type { Lines } from '../base/lines.ts';
import { buildValue } from './build-value.ts';
import { checkDepth } from './check-depth.ts';
import { checkMerge } from './check-merge.ts';
import { checkSecond, checkShape } from './check-shape.ts';
import { checkLineEnds, checkText } from './check-text.ts';
import type { Comment } from './comment.ts';
import { commentsOf } from './comments.ts';
import type { FileKind } from './file-kind.ts';
import type { Part } from './part.ts';
import type { Problem } from './problem.ts';
import { sourceRules } from './source-rules.ts';
import { explainSyntax } from './syntax/explain-syntax.ts';

/** What a text says, and what is wrong with it. */
export interface WholeReading {
  /** Undefined where nothing is left to be judged. */
  readonly root: Part | undefined;
  readonly problems: readonly Problem[];
  comments(): readonly Comment[];
}

/** Keys are read as texts and found twice by our own walk, which knows both places and is not quadratic. */
const OPTIONS = { uniqueKeys: false, stringKeys: true, resolveKnownTags: false } as const;

/** Reads all that YAML allows, and says in words what it does not. */
export function readWhole(text: string, all: () => Lines, kind: FileKind): WholeReading {
  const lineEnds = checkLineEnds(text);
  if (lineEnds) return unreadable([lineEnds]);
  const merge = checkMerge(text);
  if (merge) return unreadable([merge]);
  const tokens = [...new Parser().parse(text)];
  const depth = checkDepth(tokens);
  if (depth) return unreadable([depth]);
  const [document, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (!document) return unreadable([]);
  const syntax = syntaxProblems(document, text, all);
  const signs = [...checkText(text, all), ...checkSecond(second, all)];
  const broken = syntax.some(({ rule }) => !sourceRules[rule].survivable);
  if (broken) return unreadable([...syntax, ...signs]);
  const shape = checkShape(document, text, all, kind);
  if (shape) return unreadable([shape, ...signs]);
  const { root, problems } = buildValue(document.contents, text);
  return { root, problems: [...syntax, ...signs, ...problems], comments: () => commentsOf(text) };
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

function unreadable(problems: readonly Problem[]): WholeReading {
  return { root: undefined, problems, comments: () => [] };
}
