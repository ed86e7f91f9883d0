import { singleLine } from '../base/single-line.ts';
import { counted } from '../base/text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { order } from '../diagnostics/order.ts';
import { summary } from '../diagnostics/summary.ts';
import { formatSummary, kindWord } from '../diagnostics/wording.ts';
import type { Reporter } from './reporter.ts';

/** A table for each file, for the summary of a pipeline's step or a comment on a merge request. */
export const markdown: Reporter = {
  id: 'markdown',
  summary: 'a table for each file, for a step summary or a comment',
  report(diagnostics, { texts }) {
    const ordered = order(diagnostics);
    const files = [...new Set(ordered.map(({ file }) => file))];
    const checked = counted(Math.max(texts.size, files.length), 'file');
    const total = ordered.length === 0 ? 'Nothing found' : formatSummary(summary(ordered));
    return `${[
      `## studytour: ${total} in ${checked}`,
      ...files.map((file) =>
        section(
          file,
          ordered.filter((one) => one.file === file),
        ),
      ),
    ].join('\n\n')}\n`;
  },
};

function section(file: string, diagnostics: readonly Diagnostic[]): string {
  return [
    `### ${escaped(file)}`,
    '',
    '| Place | Kind | Finding | Remedy | Rule |',
    '|---|---|---|---|---|',
    ...diagnostics.map((one) => `| ${row(one).join(' | ')} |`),
  ].join('\n');
}

function row(one: Diagnostic): string[] {
  const { range, rule, message, related, help } = one;
  const places = related.map((label) => `line ${label.range.line}: ${label.message}`);
  const finding = [message, ...places].map(escaped).join('<br>');
  return [`${range.line}:${range.column}`, kindWord(one), finding, escaped(help ?? ''), `\`${rule}\``];
}

/** Somebody else's text as text: only code between backticks, as our own messages have it, stays markup. */
function escaped(text: string): string {
  return singleLine(text)
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? code(part) : plain(part)))
    .join('');
}

/** A code span takes everything as it is, but a table looks for bars and backslashes first. */
function code(part: string): string {
  return /[|\\@]/.test(part) ? `<code>${plain(part.slice(1, -1))}</code>` : part;
}

/** Numbers of characters instead of backslashes: they work in tables, in HTML and against names, links and issue numbers. */
function plain(text: string): string {
  return text
    .replace(/[&<>|\\`*_~[\]#@$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\b(www)\./gi, '$1&#46;');
}
