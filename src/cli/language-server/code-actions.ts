import { type CodeAction, CodeActionKind, type Range as Stretch } from 'vscode-languageserver/node.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Edit } from '../../diagnostics/fix.ts';
import type { OpenFile } from './open-files.ts';
import { marked, stretch, textEdit, touches } from './protocol.ts';

/** Corrections of what is wrong within a range, and comments that answer it. `only` names the kinds that are asked for; all unless given. */
export function codeActions(
  { document, diagnostics, tour }: OpenFile,
  range: Stretch,
  only: readonly string[] | undefined,
): CodeAction[] {
  // An editor that tidies up on saving asks for other kinds, and does at once what it gets.
  if (only && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  const { uri } = document;
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
}
