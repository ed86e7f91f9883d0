import type { Words } from '../language/words.ts';

/**
 * What the program words itself beyond labels (tasks, reasons, findings) is English in every document: elsewhere it is
 * marked, so that it is hyphenated, aligned and read aloud as English.
 */
export function inEnglish({ code }: Words): { readonly lang?: string } {
  return code === 'en' ? {} : { lang: 'en' };
}
