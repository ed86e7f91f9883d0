import codes from '../data/codes.json' with { type: 'json' };
import zones from '../data/zones.json' with { type: 'json' };

/** Countries, currencies and time zones that exist. The table answers first: Intl takes as long to start as all the rest of a check. */
export function isCountry(text: string): boolean {
  // `UK` has a name, but tables know the country by the code that has replaced it.
  return (
    Object.hasOwn(codes.countries, text) ||
    (isNamed(text, 'region', /^[A-Z]{2}$/) && !isReplaced(text, 'region'))
  );
}

/** A code that another one has replaced has the same name: `mo` is Romanian, `BU` is Myanmar. */
export function isReplaced(code: string, type: 'region' | 'language'): boolean {
  const tag = type === 'region' ? `und-${code}` : code;
  return Intl.getCanonicalLocales(tag)[0] !== tag;
}

export function isCurrency(text: string): boolean {
  return codes.currencies.includes(text) || isNamed(text, 'currency', /^[A-Z]{3}$/);
}

export function isTimeZone(text: string): boolean {
  if (Object.hasOwn(zones.offsets, text)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

function isNamed(text: string, type: 'region' | 'currency', shape: RegExp): boolean {
  return shape.test(text) && new Intl.DisplayNames('en', { type, fallback: 'none' }).of(text) !== undefined;
}
