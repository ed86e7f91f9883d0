import type { Palette } from '../base/palette.ts';
import type { Diagnostic, Lesson, Severity } from '../diagnostics/diagnostic.ts';
import type { Suppressed } from '../diagnostics/suppressions.ts';

/** What a rule says of itself: enough to show it beside its findings. */
export interface RuleEntry {
  readonly id: string;
  readonly lesson: Lesson;
  readonly severity: Severity;
  readonly summary: string;
  readonly why?: string;
  readonly source?: string;
}

/** Every file that was looked at, with its text; a map is one. */
export type Texts = Pick<ReadonlyMap<string, string>, 'size' | 'keys' | 'get'>;

export interface ReportContext {
  readonly texts: Texts;
  /** From the root of the checkout to where relative names count from, for servers: `europe`. Empty or absent at the root. */
  readonly folder?: string;
  /** Columns of the terminal; formats without columns ignore it. */
  readonly width: number;
  readonly palette: Palette;
  /** False where only ASCII may be drawn. What authors wrote keeps its letters. */
  readonly unicode: boolean;
  /** True where `studytour explain` knows the rules, so that reports may point to it. */
  readonly canExplain?: boolean;
  /** True where the same call with `--fix` mends what has a fix, so that reports may count it. */
  readonly canFix?: boolean;
  /** How many findings are left out, because they fail nothing and only what fails was asked for. */
  readonly leftOut?: number;
  /** What authors answered with a comment; formats that know such findings show them as answered. */
  readonly suppressed?: readonly Suppressed[];
  /** The rules that were applied; formats that describe rules leave out what is not here. */
  readonly rules?: readonly RuleEntry[];
}

/** Diagnostics written in one format. One a file; the same input gives the same text on every machine. */
export interface Reporter {
  /** The file's name, and the word after `--format`. */
  readonly id: string;
  /** True where it is read line by line, so that another report may stand before or after it. */
  readonly isLined?: boolean;
  /** True where it makes use of `rules`; nobody else needs to gather them. */
  readonly describesRules?: boolean;
  /** All diagnostics of a run, in any order; the text ends with a line break, or is empty. */
  report(diagnostics: readonly Diagnostic[], context: ReportContext): string;
}
