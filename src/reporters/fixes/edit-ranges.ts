import { type Lines, lines } from '../../base/lines.ts';
import type { Range } from '../../diagnostics/diagnostic.ts';
import type { Edit } from '../../diagnostics/fix.ts';
import type { ReportContext } from '../reporter.ts';

/** Where the edits of a file's fixes stand, in lines and columns; undefined for a file whose text is not there. */
export function editRanges({
  texts,
}: Pick<ReportContext, 'texts'>): (file: string, edit: Edit) => Range | undefined {
  const counted = new Map<string, Lines>();
  return (file, { start, end }) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const all = counted.get(file) ?? lines(text);
    counted.set(file, all);
    const from = all.at(start);
    const to = all.at(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
