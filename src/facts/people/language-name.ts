import codes from '../../data/codes.json' with { type: 'json' };

const names: Readonly<Record<string, string>> = codes.languages;
let others: Intl.DisplayNames | undefined;

/** The English name of a language, `uz` → `Uzbek`; a tag nobody knows stays itself. Intl, slow to start, knows the longer tags. */
export function languageName(code: string): string {
  if (Object.hasOwn(names, code)) return names[code] ?? code;
  others ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  try {
    return others.of(code) ?? code;
  } catch {
    return code;
  }
}
