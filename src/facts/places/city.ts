import { differBySlip, inPlainLetters, isAscii } from '../../base/text.ts';
import table from '../../data/cities.json' with { type: 'json' };
import { cityNames, extraCities, namesInPinyin } from '../../policy/cities.ts';

export interface City {
  readonly name: string;
  /** Degrees. */
  readonly at: readonly [number, number];
  readonly zone: string;
  readonly country: string;
}

/**
 * What all names of one town share: `København` and `Copenhagen`. A name that is in no table is compared as it is written,
 * but for case, accents and spaces.
 */
export function townKey(name: string, country: string): string {
  return findCity(name, country)?.at.join() ?? plain(name);
}

const citiesByCountry = new Map<string, ReadonlyMap<string, City>>();

/**
 * A large city by its English or local name, whatever the case, accents and apostrophes. Undefined where the name
 * is unknown, or stands for two places of the country: nobody guesses.
 */
export function findCity(name: string, country: string): City | undefined {
  return knownIn(country).get(plain(name));
}

/**
 * The large city whose name this one misses by a slip; undefined where it is known itself, is short, begins with another
 * letter, which slips seldom do and small towns often, or may be meant for several.
 */
export function cityMeant(name: string, country: string): City | undefined {
  const word = plain(name);
  if (word.length < SHORTEST_MISSPELT || knownIn(country).has(word)) return undefined;
  if (namesInPinyin.includes(country)) return undefined;
  const near = [...knownIn(country)]
    .filter(([known]) => differBySlip(word, known) && !beginsOtherwise(word, known))
    .map(([, city]) => city);
  return new Set(near.map(({ at }) => at.join())).size === 1 ? near[0] : undefined;
}

/** True where the first letter is another one, and not the second of the other word. */
function beginsOtherwise(a: string, b: string): boolean {
  return a[0] !== b[0] && (a[0] !== b[1] || a[1] !== b[0]);
}

/** Among shorter names one letter makes another town of them. */
const SHORTEST_MISSPELT = 5;

function knownIn(country: string): ReadonlyMap<string, City> {
  let cities = citiesByCountry.get(country);
  if (cities === undefined) {
    cities = citiesOf(country);
    citiesByCountry.set(country, cities);
  }
  return cities;
}

/** The large cities of that name in all countries, by the code of the country. */
export function citiesAnywhere(name: string): City[] {
  const row = rowWith(name);
  const word = plain(name);
  return Object.entries(table.rows).flatMap(([country, rows]) =>
    row.test(rows.toLowerCase()) || hasOwnName(country, word) ? (findCity(name, country) ?? []) : [],
  );
}

/** Rows with the name, whatever stands between its letters: all rows where it has others than those of ASCII. */
function rowWith(name: string): RegExp {
  const letters = isAscii(name) ? [...plain(name)].join('[^a-z0-9|/\\n]*') : '';
  return new RegExp(letters === '' ? '' : `(?:^|/)[^a-z0-9|/\\n]*${letters}[^a-z0-9|/\\n]*[/|]`, 'm');
}

/** True of a name that is in no row of the table. Most begin with another letter, and need not be looked at. */
function hasOwnName(country: string, word: string): boolean {
  for (const names of [extraCities[country], cityNames[country]])
    for (const name in names) {
      const first = name.charAt(0).toLowerCase();
      if ((first === word.charAt(0) || !isAscii(first)) && plain(name) === word) return true;
    }
  return false;
}

function citiesOf(country: string): ReadonlyMap<string, City> {
  const cities = new Map<string, City>();
  const rowsByCountry: Readonly<Record<string, string>> = table.rows;
  const rows = Object.hasOwn(rowsByCountry, country) ? (rowsByCountry[country] ?? '') : '';
  for (const row of rows.split('\n').filter(Boolean)) {
    const [names = '', lat, lng, zone] = row.split('|');
    const [name = '', ascii = name] = names.split('/');
    const city: City = {
      name,
      at: [Number(lat), Number(lng)],
      zone: table.zones[Number(zone)] ?? 'UTC',
      country,
    };
    cities.set(plain(name), city).set(plain(ascii), city);
  }
  for (const [name, [lat, lng, zone]] of Object.entries(extraCities[country] ?? {}))
    cities.set(plain(name), { name, at: [lat, lng], zone, country });
  for (const [name, known] of Object.entries(cityNames[country] ?? {})) {
    const city = cities.get(plain(known));
    if (city) cities.set(plain(name), { ...city, name });
  }
  return cities;
}

/** Letters and digits alone; the Uzbek ʻ and ʼ count as letters for Unicode, as apostrophes here. */
function plain(name: string): string {
  if (isAscii(name)) return name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return inPlainLetters(name).replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '');
}
