import { wrapped } from '../base/columns.ts';
import { type Lines, lines } from '../base/lines.ts';
import type { Palette } from '../base/palette.ts';
import { singleLine } from '../base/single-line.ts';
import { counted } from '../base/text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { order } from '../diagnostics/order.ts';
import { summary } from '../diagnostics/summary.ts';
import { formatFixable, formatSummary, kindWord, nothing } from '../diagnostics/wording.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { frame, type Mark } from './text/frame.ts';

/** So many findings of one rule about one key are shown in full in a file; the others are listed. */
const SHOWN_IN_FULL = 5;

/** What people read: each finding with the lines it is about. */
export const text: Reporter = {
  id: 'text',
  isLined: true,
  describesRules: true,
  report(diagnostics, context) {
    const ordered = order(diagnostics);
    const linesByFile = new Map<string, Lines>();
    for (const file of new Set(ordered.map((one) => one.file))) {
      const content = context.texts.get(file);
      if (content !== undefined) linesByFile.set(file, lines(content));
    }
    const blocks = folded(ordered).map(({ first, others }) =>
      [...block(first, linesByFile.get(first.file), context), ...further(first, others, context)].join('\n'),
    );
    return `${[...blocks, closing(diagnostics, context)].join('\n\n')}\n`;
  },
};

interface Folded {
  readonly first: Diagnostic;
  /** Findings of the same rule about the same key in the same file that are only listed, behind the last one shown in full. */
  readonly others: readonly Diagnostic[];
}

function folded(ordered: readonly Diagnostic[]): Folded[] {
  const shown: { first: Diagnostic; others: Diagnostic[] }[] = [];
  const alike = new Map<string, typeof shown>();
  for (const diagnostic of ordered) {
    const { file, rule, kind, severity, place } = diagnostic;
    const name = place.path.findLast((step) => typeof step === 'string');
    const key = JSON.stringify([file, rule, kind, severity, name]);
    const same = alike.get(key) ?? [];
    alike.set(key, same);
    const last = same.at(-1);
    if (last && same.length === SHOWN_IN_FULL) last.others.push(diagnostic);
    else {
      const entry = { first: diagnostic, others: [] };
      same.push(entry);
      shown.push(entry);
    }
  }
  return shown;
}

function block(diagnostic: Diagnostic, source: Lines | undefined, context: ReportContext): string[] {
  const { rule, message, range, file, help, related } = diagnostic;
  const { palette, width, unicode } = context;
  const paint = paintOf(diagnostic, palette);
  const last = Math.max(range.line, ...related.map((label) => label.range.line));
  const gutter = String(last).length;
  const pad = ' '.repeat(gutter);
  const marks: Mark[] = [
    { range, message: diagnostic.label ?? '', isPrimary: true, paint },
    ...related.map((label) => ({
      range: label.range,
      message: label.message,
      isPrimary: false,
      paint: palette.accent,
    })),
  ];
  const head = `${paint(palette.strong(`${kindWord(diagnostic)}[${rule}]`))}${palette.strong(`: ${singleLine(message)}`)}`;
  const note = (name: string, words: string) =>
    hanging(`${pad} ${palette.muted('=')} ${palette.strong(name)}: `, gutter + 9, words, width);
  return [
    ...wrapped(head, width - 2).map((line, i) => (i === 0 ? line : `  ${line}`)),
    `${pad}${palette.muted('-->')} ${singleLine(file)}:${range.line}:${range.column}`,
    ...(source ? frame(marks, source, { width, unicode, palette, gutter }) : []),
    ...(help === undefined ? [] : note('help', help)),
    ...(context.canExplain ? note('why ', `studytour explain ${rule}`) : []),
  ];
}

/** Words behind a heading, their further lines below its first. */
function hanging(heading: string, indent: number, words: string, width: number): string[] {
  return wrapped(singleLine(words), Math.max(20, width - indent)).map(
    (line, i) => `${i === 0 ? heading : ' '.repeat(indent)}${line}`,
  );
}

/** What is not shown in full is still said, with every place and with a help of its own; equal words once. */
function further(
  shown: Diagnostic,
  others: readonly Diagnostic[],
  { width, palette, unicode }: ReportContext,
): string[] {
  if (others.length === 0) return [];
  const places = new Map<string, string[]>();
  for (const { message, help = '', range } of others) {
    const words = help === shown.help ? message : `${message} ${help}`.trim();
    const at = places.get(words) ?? [];
    at.push(`${range.line}:${range.column}`);
    places.set(words, at);
  }
  const dots = unicode ? '…' : '...';
  return [
    '',
    paintOf(shown, palette)(palette.strong(`${dots} ${others.length} more of this rule in this file`)),
    ...[...places].flatMap(([words, at]) => hanging('  ', 4, `${at.join(', ')}: ${words}`, width)),
  ];
}

function paintOf({ kind, severity }: Diagnostic, palette: Palette): (text: string) => string {
  if (kind === 'not-assessable') return (words) => words;
  return { error: palette.problem, warning: palette.caution, info: palette.accent }[severity];
}

function closing(
  diagnostics: readonly Diagnostic[],
  { texts, palette, rules, width, canFix, leftOut = 0 }: ReportContext,
): string {
  const checked = counted(texts.size, 'file');
  const against = rules && rules.length > 0 ? ` against ${counted(rules.length, 'rule')}` : '';
  if (diagnostics.length === 0) {
    const names = [...texts.keys()].map(singleLine);
    const what = names.length === 1 ? names[0] : checked;
    return wrapped(
      palette.good(
        `${nothing(leftOut)}: ${what} ${names.length === 1 ? 'was' : 'were'} checked${against}${leftOut === 0 ? '' : `; ${counted(leftOut, 'finding that does', 'findings that do')} not fail ${leftOut === 1 ? 'is' : 'are'} left out`}.`,
      ),
      width,
    ).join('\n');
  }
  const touched = new Set(diagnostics.map(({ file }) => file)).size;
  const where = touched < texts.size ? `${touched} of ${checked}` : counted(touched, 'file');
  const counts = summary(diagnostics);
  const mended = canFix ? formatFixable(counts) : '';
  const told = `${formatSummary(counts)} in ${where}${mended === '' ? '' : `; ${mended}`}`;
  return wrapped(palette.strong(told), width).join('\n');
}
