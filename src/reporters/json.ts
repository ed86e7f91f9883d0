import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { order } from '../diagnostics/order.ts';
import { summary } from '../diagnostics/summary.ts';
import type { Reporter } from './reporter.ts';

/** Raised when a field changes its meaning or goes; a new field leaves it as it is. */
const VERSION = 1;

/** Every finding with its places, for programs. Lines and columns count from 1, columns in UTF-16 units; what is not known is null. */
export const json: Reporter = {
  id: 'json',
  summary: 'every finding with its places, for programs',
  report(diagnostics, { texts }) {
    const report = {
      version: VERSION,
      diagnostics: order(diagnostics).map(entry),
      summary: { ...summary(diagnostics), files: texts.size },
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

function entry(one: Diagnostic) {
  return {
    file: one.file,
    rule: one.rule,
    lesson: one.lesson,
    severity: one.severity,
    kind: one.kind,
    message: one.message,
    path: one.place.path,
    ...place(one.range),
    label: one.label ?? null,
    related: one.related.map(({ path, message, range }) => ({ path, message, ...place(range) })),
    help: one.help ?? null,
  };
}

function place({ line, column, endLine, endColumn }: Range) {
  return { line, column, endLine, endColumn };
}
