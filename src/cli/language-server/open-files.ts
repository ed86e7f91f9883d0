import type { TextDocuments } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type TourDocument, tourDocument } from '../../editor/tour-document.ts';
import { saysTour } from '../../source/file-kind.ts';
import { judgeOf } from '../../validate.ts';
import { nameOf } from './protocol.ts';
import type { Surroundings } from './surroundings.ts';

/** A file as it stands in the editor: a tour, or else only what is wrong with it. */
export interface OpenFile {
  readonly document: TextDocument;
  readonly diagnostics: readonly Diagnostic[];
  readonly tour?: TourDocument;
}

type Reading = Omit<OpenFile, 'document'>;

/** What the files of an editor say, each read once a version. `showProblem` tells the author what is wrong with the project file. */
export function openFiles(
  documents: TextDocuments<TextDocument>,
  surroundings: Surroundings,
  showProblem: (message: string) => void,
) {
  const known = new Map<string, Reading & { readonly version: number }>();
  let lastProblem: string | undefined;

  const read = async (document: TextDocument): Promise<Reading> => {
    const file = { file: nameOf(document.uri), text: document.getText() };
    const faults = await surroundings.faultsOfProject(file);
    if (faults) return { diagnostics: faults };
    // An editor sends all YAML files. What was a tour stays one while its first line is written anew.
    if (!saysTour(file.text) && known.get(document.uri)?.tour === undefined) return { diagnostics: [] };
    const { options, problem } = await surroundings.optionsFor(file.file);
    if (problem !== undefined && problem !== lastProblem) showProblem(problem);
    lastProblem = problem;
    const tour = tourDocument(file, { ...options, judge: await judgeOf(file) });
    return { diagnostics: tour.diagnostics, tour };
  };

  return {
    /** The file as it stands now: a question that comes while the editor types is answered for what is typed. */
    async current(uri: string): Promise<OpenFile | undefined> {
      const document = documents.get(uri);
      if (!document) return undefined;
      const { version } = document;
      const before = known.get(uri);
      const now = before?.version === version ? before : { version, ...(await read(document)) };
      known.set(uri, now);
      return { document, ...now };
    },
    forget(uri: string) {
      known.delete(uri);
    },
    /** Every tour is read anew when it is asked for next. */
    outdate() {
      for (const [uri, { tour }] of known) if (tour) known.set(uri, { version: -1, diagnostics: [], tour });
    },
  };
}
