import { listedBriefly } from '../base/text.ts';
import type { Diagnostic, Range } from './diagnostic.ts';
import {
  type CommentContext,
  type CommentPlace,
  commentFault,
  readSuppressions,
  type Suppression,
} from './suppression-comment.ts';

export interface SuppressionContext extends CommentContext {
  /** True for rules that looked at this file: only of these an unused comment can be told. */
  applied(rule: string): boolean;
}

/** A diagnostic that the author answered, with the reason given. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/**
 * Takes out what the author answered: `# studytour-ignore rule-id: reason`, on the line of an entry or on the line
 * above, silences that rule within the entry. What is left comes with what is wrong with the comments themselves.
 */
export function suppress(
  diagnostics: readonly Diagnostic[],
  comments: readonly CommentPlace[],
  context: SuppressionContext,
): { readonly diagnostics: readonly Diagnostic[]; readonly suppressed: readonly Suppressed[] } {
  const read = comments.flatMap((comment) => readSuppressions(comment, context));
  const valid = read.flatMap(({ suppression }) => suppression ?? []);
  const used = new Set<Suppression>();
  const suppressed: Suppressed[] = [];
  const left = diagnostics.filter((diagnostic) => {
    const answers = valid.filter(
      ({ rule, comment }) => rule === diagnostic.rule && contains(comment.subject, diagnostic.range),
    );
    for (const answer of answers) used.add(answer);
    const [first] = answers;
    if (first) suppressed.push({ diagnostic, reason: first.reason });
    return first === undefined;
  });
  const unused = valid
    .filter((one) => !used.has(one) && context.applied(one.rule))
    .map(({ rule, comment }) =>
      unusedSuppression(
        rule,
        comment,
        context.file,
        left.filter((diagnostic) => diagnostic.rule === rule),
      ),
    );
  return { diagnostics: [...left, ...read.flatMap(({ fault }) => fault ?? []), ...unused], suppressed };
}

/** Where the rule speaks elsewhere, the comment may stand in the wrong place: its reason is not thrown away unasked. */
function unusedSuppression(
  rule: string,
  comment: CommentPlace,
  file: string,
  elsewhere: readonly Diagnostic[],
): Diagnostic {
  const lines = listedBriefly([...new Set(elsewhere.map(({ range }) => String(range.line)))]);
  return commentFault('suppression-unused', comment, {
    file,
    message:
      elsewhere.length === 0
        ? `Nothing is left here for the comment to silence: \`${rule}\` finds no fault.`
        : `The comment silences nothing: \`${rule}\` finds no fault in the entry that it stands by, but on ${lines.includes(' ') ? 'lines' : 'line'} ${lines}.`,
    help:
      elsewhere.length === 0
        ? 'Delete the comment.'
        : 'Move it to the line of an entry that the rule speaks of, or above it; or delete it.',
    fixes: [
      {
        title: 'Delete the comment',
        applicability: elsewhere.length === 0 ? 'safe' : 'unsafe',
        edits: [{ ...comment.removal, text: '' }],
      },
    ],
  });
}

/** True where the inner one begins within the outer one. */
function contains(outer: Range | undefined, inner: Range): boolean {
  if (outer === undefined) return false;
  const after = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  const before =
    inner.line < outer.endLine || (inner.line === outer.endLine && inner.column <= outer.endColumn);
  return after && before;
}
