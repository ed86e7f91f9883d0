import { rememberedByText } from '../base/remembered.ts';
import { plainWords } from '../base/text.ts';
import codes from '../data/codes.json' with { type: 'json' };
import rareLanguages from '../data/rare-languages.json' with { type: 'json' };
import { workingLanguages } from '../policy/languages.ts';
import { isReplaced } from './codes.ts';

/** The languages in which lists come in; tours are written by the same people. */
const SPOKEN = ['en', 'ru', 'uz', 'fr', 'es', 'pt', 'ms', 'ar', 'zh'];

/** Languages by their names; those with a code of three letters are many, slow to ask Intl for, and rarely met. */
const common = once(() => namesOf(Object.keys(codes.languages), 'language'));
const rare = once(() => namesOf(rareLanguages, 'language'));
const countries = once(() => namesOf(Object.keys(codes.countries), 'region'));

/** The code of a language by its code or its name in one of the languages of lists, or in itself: `узбекский` → `uz`. */
export function languageCode(text: string): string | undefined {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})+$/.test(text)) return text;
  const bare = text.trim().replace(/\s+(language|язык|tili|тили)$/i, '');
  // Intl knows what the codes of three letters stand for: `rus`, `eng`.
  const [short = ''] = /^[a-z]{3}$/i.test(bare) ? Intl.getCanonicalLocales(bare) : [];
  // Chinese has two words for a language, one of them for its script.
  const names = [plain(bare), plain(bare.replace(/文$/, '语')), short];
  return names.map((name) => common().get(name)).find(Boolean) ?? rare().get(plain(bare));
}

/** The code of a language whose name is cut short with a point, `рус.`, where no other begins so. */
export function abbreviatedLanguage(text: string): string | undefined {
  const [, start = ''] = /^(\p{L}{3,})\.$/u.exec(text.trim()) ?? [];
  if (start === '') return undefined;
  const begun = [...common()].filter(([name]) => name.startsWith(plain(start)));
  const meant = new Set(begun.map(([, code]) => code));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** The code of a country by its code, or its name in one of the languages of lists or in its own: `Узбекистан`, `Ўзбекистон` → `UZ`. */
export function countryCode(text: string): string | undefined {
  return countries().get(plain(text));
}

type Names = ReadonlyMap<string, string>;

function namesOf(all: readonly string[], type: 'language' | 'region'): Names {
  const found = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    if (name !== undefined && !found.has(plain(name))) found.set(plain(name), code);
  };
  for (const code of all) add(code, code);
  const known = all.filter((code) => !isReplaced(code, type));
  const namesIn = rememberedByText((language) => new Intl.DisplayNames(language, { type, fallback: 'none' }));
  for (const spoken of SPOKEN) {
    const names = namesIn(spoken);
    for (const code of known) {
      add(names.of(code), code);
      // In Uzbek, `ruscha` and `rus tili` are one.
      if (spoken === 'uz') add(names.of(code)?.replace(/cha$/, ''), code);
    }
  }
  for (const code of known)
    for (const own of type === 'language' ? [code] : languagesIn(code)) add(namesIn(own).of(code), code);
  return found;
}

/** The languages of a country's offices; Uzbek in both of its scripts. */
function languagesIn(country: string): readonly string[] {
  const own = Object.hasOwn(workingLanguages, country) ? (workingLanguages[country]?.split(' ') ?? []) : [];
  return own.flatMap((language) => (language === 'uz' ? ['uz', 'uz-Cyrl'] : [language]));
}

function once(make: () => Names): () => Names {
  let made: Names | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function plain(text: string): string {
  return plainWords(text).join(' ');
}
