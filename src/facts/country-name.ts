import codes from '../data/codes.json' with { type: 'json' };

const names: Readonly<Record<string, string>> = codes.countries;

/** The English name of a country, `MY` → `Malaysia`; a code nobody knows stays itself. */
export function countryName(code: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}
