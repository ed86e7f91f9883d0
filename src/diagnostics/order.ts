import { formatPath } from '../base/path.ts';
import { byText } from '../base/text.ts';
import { type Diagnostic, SEVERITIES } from './diagnostic.ts';

/**
 * As a reader goes through the files: file, line, column, the worst first, rule; the rest only makes the order complete.
 * What could not be understood comes before all else in its file: what rules say may change with it.
 */
export function order(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      byText(a.file, b.file) ||
      Number(isMisunderstood(b)) - Number(isMisunderstood(a)) ||
      a.range.line - b.range.line ||
      a.range.column - b.range.column ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byText(a.rule, b.rule) ||
      byText(a.message, b.message) ||
      byText(a.kind, b.kind) ||
      byText(formatPath(a.place.path), formatPath(b.place.path)),
  );
}

function isMisunderstood({ lesson, severity }: Diagnostic): boolean {
  return lesson === 'format' && severity === 'error';
}
