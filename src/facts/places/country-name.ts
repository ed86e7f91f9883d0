import codes from '../../data/codes.json' with { type: 'json' };

const names: Readonly<Record<string, string>> = codes.countries;

/** The English name of a country, `MY` → `Malaysia`; a code nobody knows stays itself. */
export function countryName(code: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}

/**
 * Countries whose English name has an article in a sentence: those with “(the)” in the English short names of ISO 3166-1
 * whose name here is a plural or a common noun, and the other groups of islands and territories of that kind.
 */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'AE AX BQ BS CC CF CK DO FK FO GB GM IM IO KM KY MH MP MV NL PH PS SC TC TF UM US VG VI'.split(' '),
);

/** As a sentence has it: `the Netherlands`, `Malaysia`. */
export function theCountry(code: string): string {
  return WITH_ARTICLE.has(code) ? `the ${countryName(code)}` : countryName(code);
}
