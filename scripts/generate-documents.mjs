// schema/ and the generated pages of docs/, made by running the source.
import { importSource } from './bundle.mjs';

/** Path → text of every document that follows from the source. */
export async function generatedDocuments() {
  const { documents } = await importSource('scripts/documents.ts');
  return documents();
}
