import type { Path } from '../base/path.ts';

/** One text in several languages, by BCP 47: `{ en: Briefing, ru: Брифинг }`. */
export type TextByLanguage = Readonly<Record<string, string>>;

/** A text that the author wrote in several languages. The tour itself holds one of them. */
export interface WrittenText {
  readonly path: Path;
  /** As it stands in the tour. */
  readonly text: string;
  readonly byLanguage: TextByLanguage;
}

/** The language whose text the tour holds: English, which titles are ranked by and messages are written in, or else the first. */
export function mainLanguage(byLanguage: TextByLanguage): string | undefined {
  const languages = Object.keys(byLanguage);
  return languages.find((language) => isOf(language, 'en')) ?? languages[0];
}

/** The text of a language; `ru-KZ` will do for `ru`, an exact match goes first. */
export function textIn(byLanguage: TextByLanguage, code: string): string | undefined {
  const languages = Object.keys(byLanguage);
  const found = languages.find((one) => one === code) ?? languages.find((one) => isOf(one, code));
  return found === undefined ? undefined : byLanguage[found];
}

function isOf(language: string, code: string): boolean {
  return language.split('-')[0] === code.split('-')[0];
}

/** Where a file has a text in several languages and the tour read from it one of them. */
export function writtenTexts(file: unknown, tour: unknown): WrittenText[] {
  const texts: WrittenText[] = [];
  collect(file, tour, [], texts);
  return texts;
}

/** Adds the texts below a place; `path` is the way there, longer by a step while it looks inside. */
function collect(file: unknown, tour: unknown, path: (string | number)[], texts: WrittenText[]): void {
  if (typeof file !== 'object' || file === null || tour === undefined) return;
  if (typeof tour === 'string' && !Array.isArray(file)) {
    const spoken = Object.entries(file).filter(([, text]) => typeof text === 'string');
    texts.push({ path: [...path], text: tour, byLanguage: Object.fromEntries(spoken) as TextByLanguage });
  } else if (Array.isArray(file)) for (let i = 0; i < file.length; i += 1) within(i, file[i]);
  else if (typeof tour === 'object')
    for (const key of Object.keys(file)) within(key, file[key as keyof object]);

  function within(step: string | number, inner: unknown): void {
    if (typeof inner !== 'object' || inner === null) return;
    path.push(step);
    collect(inner, (tour as Readonly<Record<string | number, unknown>>)[step], path, texts);
    path.pop();
  }
}
