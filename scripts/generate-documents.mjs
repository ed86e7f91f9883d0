// schema/ and the generated pages of docs/, made by running the source.
import { readdirSync, readFileSync } from 'node:fs';
import { importSource } from './bundle.mjs';
import { ruleNotes } from './rule-notes.mjs';
import { templatePage } from './template-page.mjs';

/** Path → text of every document that follows from the source; undefined for one that no longer does. */
export async function generatedDocuments() {
  const { documents } = await importSource('scripts/documents.ts');
  const notes = ruleNotes({ readdirSync, readFileSync });
  const made = {
    'docs/rules/rules.json': `${JSON.stringify(notes, null, 1)}\n`,
    'docs/templates.md': templatePage(
      readFileSync('docs/templates.md', 'utf8'),
      readFileSync('src/templates/template-shape.ts', 'utf8'),
    ),
    ...(await documents(notes)),
  };
  // The page of a rule that is no more.
  const stale = readdirSync('docs/rules').map((file) => `docs/rules/${file}`);
  return { ...Object.fromEntries(stale.map((path) => [path, undefined])), ...made };
}
