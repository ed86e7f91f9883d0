const names = new Intl.DisplayNames('en', { type: 'language' });

/** `ru` → `Russian`; a code without an English name stays as it is. */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}
