import { closest, isUnmistakable, listedBriefly } from '../base/text.ts';
import type { Diagnostic, Range, Severity } from './diagnostic.ts';
import type { Fix } from './fix.ts';

/** What can be wrong with a comment that suppresses a finding. */
export const SUPPRESSION_RULES = {
  'suppression-unused': {
    summary: 'A comment `# studytour-ignore` silences nothing.',
    why: 'It would silence the same fault when it comes back, with a reason that belongs to another one.',
  },
  'suppression-invalid': {
    summary: 'A comment `# studytour-ignore` names no rule that there is, or gives no reason.',
    why: 'Whoever reads the file next year has to know why a lesson was not heeded.',
  },
} as const;

const SEVERITY: Severity = 'warning';

/** A comment of the file, and what it is about. */
export interface CommentPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  /** The entry that it stands by; undefined where it stands by none. */
  readonly subject: Range | undefined;
  /** What goes when the comment is deleted: with the space before it, or with its whole line. */
  readonly removal: { readonly start: number; readonly end: number };
}

export interface SuppressionContext {
  readonly file: string;
  /** Every rule there is. */
  readonly rules: readonly string[];
  /** True for rules that looked at this file: only of these an unused comment can be told. */
  applied(rule: string): boolean;
  /** True for what is an error whatever anybody says: what cannot be read. */
  unavoidable(rule: string): boolean;
}

/** A diagnostic that the author answered, with the reason given. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/** A cheap sign that a text may suppress something. */
export const SUPPRESSION_WORD = 'studytour-ignore';
const BEGINNING = /(?<=^|\s)#\s*studytour-ignore\b/g;
const FORM = /^#\s*studytour-ignore\b:?\s*(\S+?)?(?:\s*:(?:\s+(.*))?|\s+(.*))?$/;

interface Suppression {
  readonly comment: CommentPlace;
  readonly rule: string;
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
  const read = comments.flatMap(partsOf).map((comment) => readSuppression(comment, context));
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

/** What of a comment suppresses something: it may stand behind other words, and several behind one another. */
function partsOf(comment: CommentPlace): CommentPlace[] {
  const starts = [...comment.text.matchAll(BEGINNING)].map(({ index }) => index);
  if (starts.length === 1 && starts[0] === 0) return [comment];
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? comment.text.length;
    const text = comment.text.slice(from, to).trimEnd();
    const start = comment.start + from;
    const end = start + text.length;
    const { line, column } = comment.range;
    return {
      ...comment,
      text,
      start,
      end,
      range: { line, column: column + from, endLine: line, endColumn: column + from + text.length },
      removal:
        from === 0
          ? { start, end: comment.start + to }
          : { start: comment.start + comment.text.slice(0, from).trimEnd().length, end },
    };
  });
}

function readSuppression(
  comment: CommentPlace,
  { file, rules, unavoidable }: SuppressionContext,
): { readonly suppression?: Suppression; readonly fault?: Diagnostic } {
  const [, rule, reason = '', unmarked = ''] = FORM.exec(comment.text.trimEnd()) ?? [];
  const invalid = (message: string, help: string, fixes?: readonly Fix[]) => ({
    fault: told('suppression-invalid', comment, file, message, help, fixes),
  });
  if (rule === undefined)
    return invalid(
      'The comment silences no rule, as it names none.',
      'Write `# studytour-ignore rule-id: why it does not matter here`.',
    );
  if (!rules.includes(rule)) {
    if (/^(\*|all|any)$/i.test(rule))
      return invalid(
        'One comment cannot silence all rules.',
        'Name the rule, and write one comment for each: `# studytour-ignore rule-id: why it does not matter here`.',
      );
    const several = `${rule} ${unmarked}`.split(/[\s,;:]+/).filter((word) => rules.includes(word));
    if (/[,;]/.test(rule) && several.length > 0)
      return invalid(
        'One comment silences one rule.',
        `Write one for each, behind one another or on lines of their own: ${several.map((one) => `\`# studytour-ignore ${one}: …\``).join(' ')}.`,
      );
    const meant = closest(rule, rules);
    return invalid(
      `There is no rule \`${rule}\`.`,
      meant === undefined
        ? 'The rule of a finding stands in brackets behind its severity.'
        : `Did you mean \`${meant}\`?`,
      meant === undefined ? undefined : [respelled(comment, rule, meant, isUnmistakable(rule, rules))],
    );
  }
  if (unavoidable(rule))
    return invalid(
      `\`${rule}\` cannot be silenced: what cannot be read would be misread.`,
      'Correct the place itself, and delete the comment.',
    );
  const words = unmarked.replace(/^(?:-+|–|—|=|because\b)\s*/i, '').trim();
  if (words !== '')
    return invalid(
      `The comment has no colon behind \`${rule}\`, so it does not silence it.`,
      `Write \`# studytour-ignore ${rule}: ${words}\`.`,
      [withColon(comment, rule, words)],
    );
  if (reason.trim() === '')
    return invalid(
      `The comment gives no reason, so it does not silence \`${rule}\`.`,
      `Write it behind a colon: \`# studytour-ignore ${rule}: why it does not matter here\`.`,
    );
  return { suppression: { comment, rule, reason: reason.trim() } };
}

/** Where the rule speaks elsewhere, the comment may stand in the wrong place: its reason is not thrown away unasked. */
function unusedSuppression(
  rule: string,
  comment: CommentPlace,
  file: string,
  elsewhere: readonly Diagnostic[],
): Diagnostic {
  const lines = listedBriefly([...new Set(elsewhere.map(({ range }) => String(range.line)))]);
  return told(
    'suppression-unused',
    comment,
    file,
    elsewhere.length === 0
      ? `Nothing is left here for the comment to silence: \`${rule}\` finds no fault.`
      : `The comment silences nothing: \`${rule}\` finds no fault in the entry that it stands by, but on ${lines.includes(' ') ? 'lines' : 'line'} ${lines}.`,
    elsewhere.length === 0
      ? 'Delete the comment.'
      : 'Move it to the line of an entry that the rule speaks of, or above it; or delete it.',
    [
      {
        title: 'Delete the comment',
        applicability: elsewhere.length === 0 ? 'safe' : 'unsafe',
        edits: [{ ...comment.removal, text: '' }],
      },
    ],
  );
}

function withColon({ start, end, text }: CommentPlace, rule: string, words: string): Fix {
  const at =
    start + text.indexOf(rule, text.indexOf(SUPPRESSION_WORD) + SUPPRESSION_WORD.length) + rule.length;
  return {
    title: 'Write the colon',
    applicability: 'safe',
    edits: [{ start: at, end, text: `: ${words}` }],
  };
}

function respelled({ start, text }: CommentPlace, written: string, meant: string, certain: boolean): Fix {
  const at = start + text.indexOf(written, text.indexOf(SUPPRESSION_WORD) + SUPPRESSION_WORD.length);
  return {
    title: `Write \`${meant}\``,
    applicability: certain ? 'safe' : 'unsafe',
    edits: [{ start: at, end: at + written.length, text: meant }],
  };
}

function told(
  rule: keyof typeof SUPPRESSION_RULES,
  { range }: CommentPlace,
  file: string,
  message: string,
  help: string,
  fixes: readonly Fix[] = [],
): Diagnostic {
  return {
    kind: 'finding',
    rule,
    lesson: 'format',
    severity: SEVERITY,
    file,
    message,
    place: { path: [], target: 'value' },
    range,
    related: [],
    help,
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

/** True where the inner one begins within the outer one. */
function contains(outer: Range | undefined, inner: Range): boolean {
  if (outer === undefined) return false;
  const after = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  const before =
    inner.line < outer.endLine || (inner.line === outer.endLine && inner.column <= outer.endColumn);
  return after && before;
}
