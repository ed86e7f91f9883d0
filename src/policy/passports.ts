/** What a country asks of the passports of its guests. */
export interface PassportRule {
  readonly countries: readonly string[];
  /** Undefined where the rule holds for everybody from abroad; else for these nationalities alone. */
  readonly of?: readonly string[];
  readonly months: number;
  readonly after: 'entry' | 'leaving';
  readonly source: string;
}

const SCHENGEN: readonly string[] = [
  ...['AT', 'BE', 'BG', 'CH', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IS', 'IT'],
  ...['LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

/** The European Union, the European Economic Area and Switzerland. */
const FREE_MOVEMENT: readonly string[] = [...SCHENGEN, 'CY', 'IE'];

/** True where citizens of one country enter another without leave, with an identity card: Directive 2004/38/EC, Article 5(1). */
export function entersFreely(nationality: string, country: string): boolean {
  return nationality === country || (FREE_MOVEMENT.includes(nationality) && FREE_MOVEMENT.includes(country));
}

/** True where one visa holds for all; whose consulate it is asked of says Regulation (EC) No 810/2009, Article 5: that of the longest stay. */
export function shareVisa(countries: readonly string[]): boolean {
  return countries.every((country) => SCHENGEN.includes(country));
}

/** The first that fits holds. Of other countries only the usual is known, `passportMonths`. */
export const passportRules: readonly PassportRule[] = [
  {
    countries: FREE_MOVEMENT,
    of: FREE_MOVEMENT,
    months: 0,
    after: 'leaving',
    source: 'Directive 2004/38/EC, Article 5(1): a valid identity card or passport',
  },
  {
    countries: SCHENGEN,
    months: 3,
    after: 'leaving',
    source:
      'Regulation (EU) 2016/399, Article 6(1)(a)(i), as https://akadalymentes.police.hu/en/content/new-rules-on-passports-concerning-non-eu-nationals',
  },
  {
    countries: ['GB'],
    months: 0,
    after: 'leaving',
    source:
      'GOV.UK, "your passport should be valid for the whole of your stay in the UK", as https://www.gov.uk/check-uk-visa/y/usa/tourism',
  },
  {
    countries: ['MY'],
    months: 6,
    after: 'entry',
    source: 'https://kun.uz/kr/news/2023/02/24',
  },
];
