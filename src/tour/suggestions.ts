import { closest, plainWords } from '../base/text.ts';
import cities from '../data/cities.json' with { type: 'json' };
import codes from '../data/codes.json' with { type: 'json' };
import { isCurrency, isReplaced } from './codes.ts';
import { countryCode, languageCode } from './spoken-codes.ts';
import { turnedDate } from './suggest-time.ts';

/** `50 percent`, `half`, `0.5` as `50%`. */
export function suggestShare(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === 'half') return '50%';
  const match = /^(\d{1,3})\s*(?:percent|per cent|pct)$/.exec(plain);
  return match && Number(match[1]) <= 100 ? `${match[1]}%` : undefined;
}

/** `0060 3-8000 8000` and `60380008000`, of which YAML has taken the sign, as `+60 …`; a number without the code of its country gets none. */
export function suggestPhone(written: string | number): string | undefined {
  const [, rest = ''] = /^(?:00|\+)?([1-9]\d[\d\s().-]{5,}\d)$/.exec(String(written).trim()) ?? [];
  const hasCode =
    typeof written === 'number'
      ? rest.length >= INTERNATIONAL_DIGITS
      : String(written).trim().startsWith('00');
  return rest !== '' && hasCode ? `+${rest}` : undefined;
}

/** Numbers of fewer digits are as they are dialled within a country. */
const INTERNATIONAL_DIGITS = 10;

/** `mailto:a@b.org`, `<a@b.org>` and `Ms. A <a@b.org>` as `a@b.org`. */
export function suggestEmail(text: string): string | undefined {
  return /^(?:mailto:|[^@<>]*<)([^@<>\s]+@[^@<>\s]+\.[^@<>\s]+?)>?$/i.exec(text.trim())?.[1];
}

/** `24,000`, `24 000`, `EUR 24,000`, `8 people` as `24000` and `8`; what could as well be a fraction, `1,5`, gets no suggestion. */
export function suggestNumber(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(
      /^[A-Z]{3}\s+|^[€$£]\s*|\s*[A-Z]{3}$|\s*[€$£]$|\s+(?:people|persons|delegates|participants|visitors|guests|pax|seats)$/g,
      '',
    );
  return /^\d+$|^\d{1,3}([,' \u00A0\u202F]\d{3})+$/.test(bare) ? Number(bare.replace(/\D/g, '')) : undefined;
}

interface Money {
  /** Undefined where it may be that of several countries, `$`, or is not said. */
  readonly currency: string | undefined;
  readonly amount: number;
  /** What it is if the point parts a fraction: of `24.000` nobody can tell. */
  readonly otherAmount: number | undefined;
  readonly isCertain: boolean;
}

/** `24,000 EUR`, `€ 38,875.50`, `24k euros`; of `24.000 €` the point most likely parts the thousands. */
export function suggestMoney(text: string): Money | undefined {
  const [, before = '', digits = '', thousand, after = ''] =
    /^(\D*?)\s*(\d(?:.*\d)?)(\s?k\b)?\s*(\D*)$/i.exec(text.trim()) ?? [];
  const word = `${before}${after}`;
  const currency = isCurrency(word) ? word : suggestCurrency(word);
  if (word !== '' && word !== '$' && currency === undefined) return undefined;
  const [, whole = digits, cents = '0'] = CENTS.exec(digits) ?? [];
  // Points that part thousands twice, or stand before a comma, are none of a fraction.
  const isPointed = /^\d{1,3}\.\d{3}$/.test(digits);
  const amount = POINTED.test(whole) ? Number(whole.replaceAll('.', '')) : suggestNumber(whole);
  if (amount === undefined) return undefined;
  return {
    currency,
    amount: (amount + Number(`0.${cents}`)) * (thousand === undefined ? 1 : 1000),
    otherAmount: isPointed ? Number(digits) : undefined,
    isCertain: !isPointed && word !== '$',
  };
}

/** Thousands, and cents behind another sign than theirs: `38,875.50`, `250.000,00`, `1 250,50`; or cents alone: `1250,50`. */
const CENTS = /^(\d+|\d{1,3}(?:[, ']\d{3})+(?=\.)|\d{1,3}(?:[. ']\d{3})+(?=,))[.,](\d\d?)$/;
const POINTED = /^\d{1,3}(?:\.\d{3})+$/;

/** A currency by its English name or sign, or a code in small letters: `euro`, `€` → `EUR`. A dollar may be that of many countries. */
export function suggestCurrency(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  return (
    CURRENCY_NAMES[plain] ??
    (/^[a-z]{3}$/.test(plain) && isCurrency(plain.toUpperCase()) ? plain.toUpperCase() : undefined)
  );
}

const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  us$: 'USD',
  r$: 'BRL',
  rm: 'MYR',
  '£': 'GBP',
  '₽': 'RUB',
  'us dollar': 'USD',
  'us dollars': 'USD',
  'pound sterling': 'GBP',
  'pounds sterling': 'GBP',
};

/** A country by its name, in English or its own language, or a code in small letters: `Malaysia`, `España`, `my`. */
export function suggestCountry(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^(?:the |(?:the )?(?:\w+ ){0,2}(?:republic|kingdom|state) of (?:the )?)/i, '');
  return (
    COUNTRY_NAMES[plainWords(bare).join(' ')] ??
    (/^[A-Z]{2}$/.test(text) && isReplaced(text, 'region')
      ? new Intl.Locale(`und-${text}`).region
      : undefined) ??
    // "Congo" is part of two English names, and the whole of a Spanish one.
    (isPartOfName(text, codes.countries) ? undefined : countryCode(text)) ??
    codeOf(text, codes.countries, 'region') ??
    (bare === text.trim() ? undefined : codeOf(bare, codes.countries, 'region'))
  );
}

/** Names in use that Unicode's list has otherwise, and parts that stand for their state. Two states are called Congo, and two Korea. */
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  america: 'US',
  brunei: 'BN',
  'brunei darussalam': 'BN',
  burma: 'MM',
  'cabo verde': 'CV',
  'czech republic': 'CZ',
  drc: 'CD',
  'east timor': 'TL',
  england: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  'hong kong sar': 'HK',
  'hong kong sar china': 'HK',
  'macao sar china': 'MO',
  macau: 'MO',
  'ivory coast': 'CI',
  'kyrgyz republic': 'KG',
  kyrgyz: 'KG',
  'lao pdr': 'LA',
  'northern ireland': 'GB',
  palestine: 'PS',
  prc: 'CN',
  'russian federation': 'RU',
  scotland: 'GB',
  'slovak republic': 'SK',
  swaziland: 'SZ',
  turkey: 'TR',
  uae: 'AE',
  uk: 'GB',
  'u k': 'GB',
  'united states of america': 'US',
  usa: 'US',
  'u s a': 'US',
  'viet nam': 'VN',
  wales: 'GB',
};

/** A language by its name, in English or another language: `Russian`, `русский` → `ru`. */
export function suggestLanguage(text: string): string | undefined {
  return languageCode(text) ?? codeOf(text, codes.languages, 'language');
}

/** A zone under another spelling, by its city, `Kuala Lumpur` → `Asia/Kuala_Lumpur`, or by a country whose cities have one zone. */
export function suggestZone(text: string): string | undefined {
  const ofCountry = onlyZoneOf(text);
  if (ofCountry !== undefined) return ofCountry;
  const zones = Intl.supportedValuesOf('timeZone');
  const cities = zones.map((zone) => zone.split('/').at(-1) ?? zone);
  const city = closest(text.split('/').at(-1) ?? text, cities);
  return closest(text, zones) ?? (city === undefined ? undefined : zones[cities.indexOf(city)]);
}

/** Undefined where the text is no country's name, or its cities have several zones: nobody guesses. */
function onlyZoneOf(text: string): string | undefined {
  const code = suggestCountry(text);
  const isListed = COUNTRY_NAMES[plainWords(text).join(' ')] === code;
  if (code === undefined || !(isListed || isCertain(text, code))) return undefined;
  const rows = (cities.rows as Readonly<Record<string, string>>)[code] ?? '';
  const zones = new Set(rows.split('\n').flatMap((row) => row.split('|')[3] ?? []));
  const [zone = ''] = zones;
  return zones.size === 1 ? cities.zones[Number(zone)] : undefined;
}

/** False where the suggestion is a guess: of a name, or of a day and a month that may stand the other way round. */
export function isCertain(text: string, meant: string): boolean {
  if (turnedDate(text) !== undefined) return false;
  if (/^\d/.test(meant) || text.trim().toLowerCase() === meant.toLowerCase()) return true;
  const names: Readonly<Record<string, string>> = /^[A-Z]{2}$/.test(meant)
    ? codes.countries
    : codes.languages;
  return names[meant]?.toLowerCase() === text.trim().toLowerCase();
}

/** The code whose English name is the text, holds its words as no other does, or is nearly it. */
function codeOf(
  text: string,
  table: Readonly<Record<string, string>>,
  type: 'region' | 'language',
): string | undefined {
  const named = Object.entries(table).flatMap(([code, name]) =>
    isReplaced(code, type) ? [] : [{ code, name }],
  );
  const exact = named.find(({ code }) => code.toLowerCase() === text.trim().toLowerCase());
  if (exact) return exact.code;
  const words = plainWords(text);
  const holding = named.filter(({ name }) => words.length > 0 && holds(plainWords(name), words));
  const same = holding.find(({ name }) => plainWords(name).length === words.length);
  // "Congo" is part of two names, and near to that of Togo.
  if (same || holding.length > 0) return same?.code ?? (holding.length === 1 ? holding[0]?.code : undefined);
  // Several names in one are near to none of them: `en; da` is not Venda.
  if (/[;,/]/.test(text)) return undefined;
  const meant = closest(
    text,
    named.map(({ name }) => name),
  );
  return named.find(({ name }) => name === meant)?.code;
}

function isPartOfName(text: string, table: Readonly<Record<string, string>>): boolean {
  return Object.values(table).some((name) => holds(plainWords(name), plainWords(text)));
}

function holds(name: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => name.includes(word));
}
