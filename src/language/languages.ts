import { en } from './catalogues/en.ts';
import type { Words } from './words.ts';

/** The languages of documents and how their catalogues are read; all but English only when asked for. */
const CATALOGUES: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => en,
  ru: async () => (await import('./catalogues/ru.ts')).ru,
  uz: async () => (await import('./catalogues/uz.ts')).uz,
  ms: async () => (await import('./catalogues/ms.ts')).ms,
  fr: async () => (await import('./catalogues/fr.ts')).fr,
  es: async () => (await import('./catalogues/es.ts')).es,
  ar: async () => (await import('./catalogues/ar.ts')).ar,
  zh: async () => (await import('./catalogues/zh.ts')).zh,
};

/** Codes of the languages in which documents can be written, BCP 47. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The catalogue of a language; undefined where there is none. A region or script changes nothing: `fr-CA` is French. */
export async function wordsOf(code: string): Promise<Words | undefined> {
  const [language = ''] = code.toLowerCase().split('-');
  return Object.hasOwn(CATALOGUES, language) ? CATALOGUES[language]?.() : undefined;
}
