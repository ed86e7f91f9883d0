let names: Intl.DisplayNames | undefined;

/** The English name of a country, `MY` → `Malaysia`; a code nobody knows stays itself. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  return names.of(code) ?? code;
}
