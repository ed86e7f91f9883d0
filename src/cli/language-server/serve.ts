import { basename } from 'node:path';
import { Readable } from 'node:stream';
import {
  CodeActionKind,
  CompletionItemKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  MessageType,
  ProposedFeatures,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_FILE } from '../files/project.ts';
import { codeActions } from './code-actions.ts';
import { inTurn, OUT_OF_TURN, outOfTurn } from './in-turn.ts';
import { openFiles } from './open-files.ts';
import { marked, nameOf, placeOf, stretch, textEdit } from './protocol.ts';
import type { Surroundings } from './surroundings.ts';
import { wholeMessages } from './whole-messages.ts';

/** Typing is checked when it pauses for so many milliseconds. */
const PAUSE = 80;

/** Serves an editor on standard input and output until it says goodbye. */
export function serve(surroundings: Surroundings): Promise<number> {
  const input = wholeMessages(process.stdin, (header) =>
    connection.console.error(`Skipped a message without a length: ${header}`),
  );
  const connection = createConnection(ProposedFeatures.all, Readable.from(input), process.stdout, {
    messageStrategy: inTurn(),
  });
  connection.onRequest(OUT_OF_TURN, outOfTurn);
  const documents = new TextDocuments(TextDocument);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const files = openFiles(documents, surroundings, (message) => {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  });
  const tourAt = async (uri: string) => {
    const now = await files.current(uri);
    return now?.tour && { document: now.document, tour: now.tour };
  };

  const tell = async (uri: string) => {
    const now = await files.current(uri);
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
    files.outdate();
    for (const uri of documents.keys()) tellSoon(uri);
  };

  documents.onDidChangeContent(({ document: { uri } }) => tellSoon(uri));
  documents.onDidSave(({ document: { uri } }) => {
    if (basename(nameOf(uri)) === CONFIG_FILE) tellAll();
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    files.forget(uri);
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
    if (!now) return [];
    const at = placeOf(now.document, position);
    const ids = now.tour.complete(at).map(({ id, name, replaces }) => ({
      label: id,
      kind: CompletionItemKind.Reference,
      detail: name,
      textEdit: { range: stretch(replaces), newText: id },
    }));
    if (!surroundings.completesKeys) return ids;
    const keys = now.tour.completeKeys(at).map(({ key, description, written, replaces }) => ({
      label: key,
      kind: CompletionItemKind.Property,
      ...(description !== undefined && { detail: description }),
      textEdit: { range: stretch(replaces), newText: written },
    }));
    return [...ids, ...keys];
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const now = await files.current(uri);
    return now ? codeActions(now, range, context.only) : [];
  });

  documents.listen(connection);
  connection.listen();
  return new Promise((resolve) => {
    connection.onExit(() => resolve(0));
  });
}
