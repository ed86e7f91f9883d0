import { fileURLToPath } from 'node:url';
import {
  DiagnosticSeverity,
  type Diagnostic as Marked,
  type Position,
  type Range as Stretch,
  type TextEdit,
} from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, Range } from '../../diagnostics/diagnostic.ts';
import type { Edit } from '../../diagnostics/fix.ts';
import { kindWord } from '../../diagnostics/wording.ts';

// Our places begin with 1, those of the protocol with 0; both count a line in UTF-16.

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** The path of a file on this machine; anything else, and a file of another machine, keeps its address. */
export function nameOf(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}

export function placeOf(document: TextDocument, position: Position) {
  return { offset: document.offsetAt(position), line: position.line + 1, column: position.character + 1 };
}

export function stretch({ line, column, endLine, endColumn }: Range): Stretch {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

export function textEdit(document: TextDocument, { start, end, text }: Edit): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text };
}

export function marked(one: Diagnostic, uri: string): Marked {
  const assessed = one.kind === 'finding';
  return {
    range: stretch(one.range),
    severity: assessed ? SEVERITIES[one.severity] : DiagnosticSeverity.Hint,
    source: 'studytour',
    code: one.rule,
    message: [
      `${assessed ? '' : `${kindWord(one)}: `}${one.message}`,
      ...(one.help === undefined ? [] : [one.help]),
    ].join('\n'),
    relatedInformation: one.related.map(({ message, range }) => ({
      location: { uri, range: stretch(range) },
      message,
    })),
  };
}

export function touches(a: Stretch, b: Stretch): boolean {
  const before = (p: Position, q: Position) =>
    p.line < q.line || (p.line === q.line && p.character <= q.character);
  return before(a.start, b.end) && before(b.start, a.end);
}
