import type { Lines } from '../base/lines.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { Problem, Span } from './problem.ts';
import { sourceRules } from './source-rules.ts';

/** A problem of the text with its file and its lines. */
export function toDiagnostic(file: string, problem: Problem, lines: Lines): Diagnostic {
  const { rule, message, label, help, path = [], related = [], fixes = [] } = problem;
  return {
    kind: 'finding',
    rule,
    lesson: 'format',
    severity: sourceRules[rule].severity,
    file,
    message,
    place: { path, target: 'value' },
    range: rangeOf(problem, lines),
    ...(label === undefined ? {} : { label }),
    ...(help === undefined ? {} : { help }),
    related: related.map((place) => ({
      path,
      target: 'key',
      message: place.message,
      range: rangeOf(place, lines),
    })),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

export function rangeOf({ start, end }: Span, lines: Lines): Range {
  const from = lines.at(start);
  const to = lines.at(Math.max(start, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
