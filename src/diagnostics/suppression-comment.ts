import { closest, isUnmistakable } from '../base/text.ts';
import type { Diagnostic, Range } from './diagnostic.ts';
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

/** A cheap sign that a text may suppress something. */
export const SUPPRESSION_WORD = 'studytour-ignore';
const BEGINNING = /(?<=^|\s)#\s*studytour-ignore\b/g;
const FORM = /^#\s*studytour-ignore\b:?\s*(\S+?)?(?:\s*:(?:\s+(.*))?|\s+(.*))?$/;

/** What a comment silences, and why. */
export interface Suppression {
  readonly comment: CommentPlace;
  readonly rule: string;
  readonly reason: string;
}

export interface CommentContext {
  readonly file: string;
  /** Every rule there is. */
  readonly rules: readonly string[];
  /** True for what is an error whatever anybody says: what cannot be read. */
  unavoidable(rule: string): boolean;
}

/** What a comment suppresses, or what is wrong with it: of one part by part, as several may stand behind one another. */
export function readSuppressions(
  comment: CommentPlace,
  context: CommentContext,
): { readonly suppression?: Suppression; readonly fault?: Diagnostic }[] {
  return partsOf(comment).map((part) => readSuppression(part, context));
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
  { file, rules, unavoidable }: CommentContext,
): { readonly suppression?: Suppression; readonly fault?: Diagnostic } {
  const [, rule, reason = '', unmarked = ''] = FORM.exec(comment.text.trimEnd()) ?? [];
  const invalid = (message: string, help: string, fixes?: readonly Fix[]) => ({
    fault: commentFault('suppression-invalid', comment, { file, message, help, ...(fixes && { fixes }) }),
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

/** What is wrong with a comment. */
export function commentFault(
  rule: keyof typeof SUPPRESSION_RULES,
  { range }: CommentPlace,
  told: Pick<Diagnostic, 'file' | 'message' | 'help' | 'fixes'>,
): Diagnostic {
  return {
    kind: 'finding',
    rule,
    lesson: 'format',
    severity: 'warning',
    place: { path: [], target: 'value' },
    range,
    related: [],
    ...told,
  };
}
