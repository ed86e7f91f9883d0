import { plainWords } from '../base/text.ts';
import codes from '../data/codes.json' with { type: 'json' };

/** The languages in which lists come in. */
const SPOKEN = ['en', 'ru', 'uz', 'fr', 'es'];

const known: Record<'language' | 'region', Map<string, string> | undefined> = {
  language: undefined,
  region: undefined,
};

/** The code of a language by its code or its name in one of the languages of lists, or in itself: `узбекский` → `uz`. */
export function languageCode(text: string): string | undefined {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})+$/.test(text)) return text;
  known.language ??= namesOf(Object.keys(codes.languages), 'language');
  const bare = text.trim().replace(/\s+(language|язык|tili|тили)$/i, '');
  // Intl knows what the codes of three letters stand for: `rus`, `eng`.
  const [short] = /^[a-z]{3}$/i.test(bare) ? Intl.getCanonicalLocales(bare) : [];
  return known.language.get(plain(bare)) ?? known.language.get(short ?? '');
}

/** The code of a country by its code or its name in one of the languages of lists: `Узбекистан` → `UZ`. */
export function countryCode(text: string): string | undefined {
  known.region ??= namesOf(Object.keys(codes.countries), 'region');
  return known.region.get(plain(text));
}

function namesOf(all: readonly string[], type: 'language' | 'region'): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    if (name !== undefined && !found.has(plain(name))) found.set(plain(name), code);
  };
  for (const code of all) add(code, code);
  for (const spoken of SPOKEN) {
    const names = new Intl.DisplayNames(spoken, { type, fallback: 'none' });
    for (const code of all) {
      add(names.of(code), code);
      // In Uzbek, `ruscha` and `rus tili` are one.
      if (spoken === 'uz') add(names.of(code)?.replace(/cha$/, ''), code);
    }
  }
  if (type === 'language')
    for (const code of all) add(new Intl.DisplayNames(code, { type, fallback: 'none' }).of(code), code);
  return found;
}

function plain(text: string): string {
  return plainWords(text).join(' ');
}
