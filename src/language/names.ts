import table from '../data/names.json' with { type: 'json' };
import { languageName } from '../facts/people/language-name.ts';
import { countryName } from '../facts/places/country-name.ts';

type Names = Readonly<Record<string, string>>;

/** Countries and languages as a language names them; where CLDR has no name, in English. `own` overrules CLDR. */
export function namesIn(language: keyof typeof table, own: { readonly languages?: Names } = {}) {
  const countries: Names = table[language].countries;
  const languages: Names = { ...table[language].languages, ...own.languages };
  const country = (code: string) =>
    Object.hasOwn(countries, code) ? (countries[code] ?? code) : countryName(code);
  return {
    country,
    countryInText: country,
    fromCountry: country,
    language: (code: string) =>
      Object.hasOwn(languages, code) ? (languages[code] ?? code) : languageName(code),
  };
}
