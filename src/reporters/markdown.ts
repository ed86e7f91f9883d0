import { singleLine } from '../base/single-line.ts';
import { counted } from '../base/text.ts';
import { type Diagnostic, SEVERITIES } from '../diagnostics/diagnostic.ts';
import { order } from '../diagnostics/order.ts';
import { summary } from '../diagnostics/summary.ts';
import { formatSummary, kindWord, nothing } from '../diagnostics/wording.ts';
import type { Reporter } from './reporter.ts';

/**
 * GitHub takes 1 MiB of a step's summary, and nothing of a longer one:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 * What stands around the tables fits into the rest.
 */
const MOST_BYTES = 1_000_000;

/** A table for each file, for the summary of a pipeline's step or a comment on a merge request. */
export const markdown: Reporter = {
  id: 'markdown',
  isLined: true,
  report(diagnostics, { texts, leftOut = 0 }) {
    const ordered = order(diagnostics);
    const byFile = new Map<string, Diagnostic[]>();
    for (const one of ordered) {
      const found = byFile.get(one.file);
      if (found) found.push(one);
      else byFile.set(one.file, [one]);
    }
    const files = [...byFile.keys()];
    const { sections, left } = fitting(byFile);
    const checked = counted(Math.max(texts.size, files.length), 'file');
    const total = ordered.length === 0 ? nothing(leftOut) : formatSummary(summary(ordered));
    return `${[
      `## studytour: ${total} in ${checked}`,
      ...sections,
      ...(left.length === 0
        ? []
        : [
            `… ${counted(left.flat().length, 'more finding')} in ${counted(left.length, 'file')}: a summary may have no more than 1 MiB. Other formats have them all.`,
          ]),
    ].join('\n\n')}\n`;
  },
};

/** The tables that there is room for: all of them, else those of files with errors first; and what is left. */
function fitting(byFile: ReadonlyMap<string, readonly Diagnostic[]>) {
  const tables = [...byFile].map(([file, found]) => {
    const text = section(file, found);
    return { text, found, bytes: new TextEncoder().encode(text).length + 2 };
  });
  const total = tables.reduce((sum, { bytes }) => sum + bytes, 0);
  const worst = (found: readonly Diagnostic[]) =>
    Math.min(...found.map(({ severity }) => SEVERITIES.indexOf(severity)));
  const sorted = total <= MOST_BYTES ? tables : tables.sort((a, b) => worst(a.found) - worst(b.found));
  let room = MOST_BYTES;
  const sections: string[] = [];
  const left: (readonly Diagnostic[])[] = [];
  for (const { text, found, bytes } of sorted) {
    room -= bytes;
    if (room >= 0) sections.push(text);
    else left.push(found);
  }
  return { sections, left };
}

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
