import { catalogues } from './catalogues/registry.ts';
import type { Words } from './words.ts';

/** Codes of the languages in which documents can be written, BCP 47. */
export const LANGUAGES: readonly string[] = Object.keys(catalogues);

/** The catalogue of a language; undefined where there is none. A region or script changes nothing: `fr-CA` is French. */
export async function wordsOf(code: string): Promise<Words | undefined> {
  const [language = ''] = code.toLowerCase().split('-');
  return Object.hasOwn(catalogues, language) ? catalogues[language]?.() : undefined;
}
