import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  CompletionItemKind,
  createConnection,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  type Diagnostic as Marked,
  MessageType,
  type Position,
  ProposedFeatures,
  ResponseError,
  ShowMessageNotification,
  type Range as Stretch,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { Edit } from '../diagnostics/fix.ts';
import { kindWord } from '../diagnostics/wording.ts';
import { type TourDocument, tourDocument } from '../editor/tour-document.ts';
import { saysTour } from '../source/file-kind.ts';
import { judgeOf } from '../validate.ts';
import type { Surroundings } from './commands/lsp.ts';
import { CONFIG_FILE } from './files/project.ts';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** Typing is checked when it pauses for so many milliseconds. */
const PAUSE = 80;

/** A document as it stood in one version: a tour, or else only what is wrong with it. */
interface Read {
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly tour?: TourDocument;
}

/** Serves an editor on standard input and output until it says goodbye. */
export function serve(surroundings: Surroundings): Promise<number> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const known = new Map<string, Read>();
  let lastProblem: string | undefined;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const read = async (document: TextDocument): Promise<Omit<Read, 'version'>> => {
    const file = { file: nameOf(document.uri), text: document.getText() };
    const faults = await surroundings.faultsOfProject(file);
    if (faults) return { diagnostics: faults };
    // An editor sends all YAML files. What was a tour stays one while its first line is written anew.
    if (!saysTour(file.text) && known.get(document.uri)?.tour === undefined) return { diagnostics: [] };
    const { options, problem } = await surroundings.optionsFor(file.file);
    if (problem !== undefined && problem !== lastProblem)
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Error,
        message: problem,
      });
    lastProblem = problem;
    const tour = tourDocument(file, { ...options, judge: await judgeOf(file) });
    return { diagnostics: tour.diagnostics, tour };
  };

  /** The document as it stands now: a question that comes while the editor types is answered for what is typed. */
  const current = async (uri: string): Promise<(Read & { readonly document: TextDocument }) | undefined> => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const { version } = document;
    const before = known.get(uri);
    const now = before?.version === version ? before : { version, ...(await read(document)) };
    known.set(uri, now);
    return { document, ...now };
  };
  const tourAt = async (uri: string) => {
    const now = await current(uri);
    return now?.tour && { document: now.document, tour: now.tour };
  };

  const tell = async (uri: string) => {
    const now = await current(uri);
    if (!now) return;
    const diagnostics = now.diagnostics.map((one) => marked(one, uri));
    await connection.sendDiagnostics({ uri, version: now.document.version, diagnostics });
  };
  const tellSoon = (uri: string) => {
    clearTimeout(timers.get(uri));
    const telling = () => tell(uri).catch((error) => connection.console.error(String(error)));
    timers.set(uri, setTimeout(telling, PAUSE));
  };
  /** A project file decides for all tours that are open. */
  const tellAll = () => {
    for (const [uri, { tour }] of known) if (tour) known.set(uri, { version: -1, diagnostics: [], tour });
    for (const uri of documents.keys()) tellSoon(uri);
  };

  documents.onDidChangeContent(({ document: { uri } }) => tellSoon(uri));
  documents.onDidSave(({ document: { uri } }) => {
    if (basename(nameOf(uri)) === CONFIG_FILE) tellAll();
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    known.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onInitialize(({ capabilities }) => {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      connection.onInitialized(() =>
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${CONFIG_FILE}` }],
        }),
      );
    return {
      serverInfo: { name: 'studytour', version: surroundings.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        definitionProvider: true,
        renameProvider: { prepareProvider: true },
        completionProvider: { triggerCharacters: [' ', '[', ','] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    };
  });
  connection.onDidChangeWatchedFiles(tellAll);
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const now = await tourAt(uri);
    const value = now?.tour.hover(placeOf(now.document, position));
    return value === undefined ? null : { contents: { kind: 'markdown', value } };
  });
  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const now = await tourAt(uri);
    const range = now?.tour.definition(placeOf(now.document, position));
    return range ? { uri, range: stretch(range) } : null;
  });
  connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
    const now = await tourAt(uri);
    if (!now) return null;
    const found = now.tour.renamable(placeOf(now.document, position));
    if (typeof found === 'string') return new ResponseError(LSPErrorCodes.RequestFailed, found);
    return { range: stretch(found.range), placeholder: found.id };
  });
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
    const now = await tourAt(uri);
    const edits = now?.tour.rename(placeOf(now.document, position), newName) ?? [];
    if (typeof edits === 'string') return new ResponseError(LSPErrorCodes.RequestFailed, edits);
    return now ? { changes: { [uri]: edits.map((edit) => textEdit(now.document, edit)) } } : null;
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const now = await tourAt(uri);
    const items = now?.tour.complete(placeOf(now.document, position)) ?? [];
    return items.map(({ id, name, replaces }) => ({
      label: id,
      kind: CompletionItemKind.Reference,
      detail: name,
      textEdit: { range: stretch(replaces), newText: id },
    }));
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const now = await current(uri);
    if (!now) return [];
    const { document, diagnostics, tour } = now;
    const here = diagnostics.filter((one) => touches(stretch(one.range), range));
    const action = (one: Diagnostic, title: string, edits: readonly Edit[], isPreferred: boolean) => ({
      title: title.replaceAll('`', ''),
      kind: CodeActionKind.QuickFix,
      isPreferred,
      diagnostics: [marked(one, uri)],
      edit: { changes: { [uri]: edits.map((edit) => textEdit(document, edit)) } },
    });
    const corrections = here.flatMap((one) =>
      (one.fixes ?? []).map(({ title, applicability, edits }, i) =>
        action(one, title, edits, i === 0 && applicability === 'safe'),
      ),
    );
    const answers = here.flatMap((one) => {
      const edit = tour?.answer(one);
      return edit
        ? [action(one, `Answer ${one.rule} with a comment, and write the reason`, [edit], false)]
        : [];
    });
    return [...corrections, ...answers];
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
