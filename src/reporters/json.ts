import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { order } from '../diagnostics/order.ts';
import { summary } from '../diagnostics/summary.ts';
import { editRanges } from './fixes/edit-ranges.ts';
import type { Reporter } from './reporter.ts';

/** Raised when a field changes its meaning or goes; a new field leaves it as it is. */
const VERSION = 1;

/** Every finding with its places, for programs: `schema/diagnostics.schema.json`. Lines and columns count from 1, columns and offsets in UTF-16 units; what is not known is null. */
export const json: Reporter = {
  id: 'json',
  report(diagnostics, { texts }) {
    const rangeOf = editRanges({ texts });
    const report = {
      version: VERSION,
      diagnostics: order(diagnostics).map((one) => entry(one, rangeOf)),
      summary: { ...summary(diagnostics), files: texts.size },
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

function entry(one: Diagnostic, rangeOf: ReturnType<typeof editRanges>) {
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
    fixes: (one.fixes ?? []).map(({ title, applicability, edits }) => ({
      title,
      applicability,
      edits: edits.flatMap((edit) => {
        const range = rangeOf(one.file, edit);
        return range ? [{ ...place(range), start: edit.start, end: edit.end, text: edit.text }] : [];
      }),
    })),
  };
}

function place({ line, column, endLine, endColumn }: Range) {
  return { line, column, endLine, endColumn };
}
