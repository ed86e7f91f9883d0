import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  createConnection,
  DiagnosticSeverity,
  type Diagnostic as Marked,
  type Position,
  ProposedFeatures,
  ResponseError,
  type Range as Stretch,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { Edit } from '../diagnostics/fix.ts';
import { kindWord } from '../diagnostics/wording.ts';
import { type TourDocument, tourDocument } from '../editor/tour-document.ts';
import { judgeOf } from '../validate.ts';
import type { Surroundings } from './commands/lsp.ts';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** Typing is checked when it pauses for so many milliseconds. */
const PAUSE = 80;

/** Serves an editor on standard input and output until it says goodbye. */
export function serve(surroundings: Surroundings): Promise<number> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const checked = new Map<string, { readonly version: number; readonly tour: TourDocument }>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** The document as it stands now: a question that comes while the editor types is answered for what is typed. */
  const current = async (
    uri: string,
  ): Promise<{ document: TextDocument; tour: TourDocument } | undefined> => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const known = checked.get(uri);
    if (known?.version === document.version) return { document, tour: known.tour };
    const { version } = document;
    const file = { file: nameOf(uri), text: document.getText() };
    const options = await surroundings.optionsFor(file.file);
    const tour = tourDocument(file, { ...options, judge: await judgeOf(file) });
    checked.set(uri, { version, tour });
    return { document, tour };
  };

  const tell = async (uri: string) => {
    const now = await current(uri);
    if (!now) return;
    const { document, tour } = now;
    const diagnostics = tour.diagnostics.map((one) => marked(one, uri));
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  };

  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => void tell(uri), PAUSE),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    checked.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onInitialize(() => ({
    serverInfo: { name: 'studytour', version: surroundings.version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      definitionProvider: true,
      renameProvider: true,
      completionProvider: { triggerCharacters: [' ', '[', ','] },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
  }));
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const now = await current(uri);
    const value = now?.tour.hover(placeOf(now.document, position));
    return value === undefined ? null : { contents: { kind: 'markdown', value } };
  });
  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const now = await current(uri);
    const range = now?.tour.definition(placeOf(now.document, position));
    return range ? { uri, range: stretch(range) } : null;
  });
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
    const now = await current(uri);
    const edits = now?.tour.rename(placeOf(now.document, position), newName) ?? [];
    if (typeof edits === 'string') return new ResponseError(-32803, edits);
    return now ? { changes: { [uri]: edits.map((edit) => textEdit(now.document, edit)) } } : null;
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const now = await current(uri);
    const items = now?.tour.complete(placeOf(now.document, position)) ?? [];
    return items.map(({ id, name, replaces }) => ({
      label: id,
      detail: name,
      textEdit: { range: stretch(replaces), newText: id },
    }));
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const now = await current(uri);
    if (!now) return [];
    const { document, tour } = now;
    return tour.diagnostics
      .filter((one) => touches(stretch(one.range), range))
      .flatMap((one) =>
        (one.fixes ?? []).map((fix, i) => ({
          title: fix.title.replaceAll('`', ''),
          kind: CodeActionKind.QuickFix,
          isPreferred: i === 0 && fix.applicability === 'safe',
          diagnostics: [marked(one, uri)],
          edit: { changes: { [uri]: fix.edits.map((edit) => textEdit(document, edit)) } },
        })),
      );
  });

  documents.listen(connection);
  connection.listen();
  return new Promise((resolve) => {
    connection.onExit(() => resolve(0));
  });
}

function nameOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
}

function placeOf(document: TextDocument, position: Position) {
  return { offset: document.offsetAt(position), line: position.line + 1, column: position.character + 1 };
}

function stretch({ line, column, endLine, endColumn }: Range): Stretch {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

function textEdit(document: TextDocument, { start, end, text }: Edit) {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text };
}

function marked(one: Diagnostic, uri: string): Marked {
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

function touches(a: Stretch, b: Stretch): boolean {
  const before = (p: Position, q: Position) =>
    p.line < q.line || (p.line === q.line && p.character <= q.character);
  return before(a.start, b.end) && before(b.start, a.end);
}
