let names: Intl.DisplayNames | undefined;

/** The English name of a language, `uz` → `Uzbek`; a tag nobody knows stays itself. */
export function languageName(code: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
