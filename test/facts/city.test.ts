import { describe, expect, it } from 'vitest';
import { offsetAt } from '../../src/base/zone.ts';
import cities from '../../src/data/cities.json' with { type: 'json' };
import { citiesAnywhere, cityMeant, findCity, townKey } from '../../src/facts/places/city.ts';
import { greatCircleKm } from '../../src/facts/places/distance.ts';
import { cityNames, extraCities } from '../../src/policy/cities.ts';

/** One in so many of the table's names is tried; all of them take 20 seconds. */
const EVERY = 40;

const JANUARY = Date.UTC(2020, 0, 15) / 60_000;
const JULY = Date.UTC(2020, 6, 15) / 60_000;
const clocks = (zone: string) => [offsetAt(JANUARY, zone), offsetAt(JULY, zone)];

describe('a city', () => {
  it('is found by name and country', () => {
    expect(findCity('Tashkent', 'UZ')).toEqual({
      name: 'Tashkent',
      at: [41.31, 69.29],
      zone: 'Asia/Tashkent',
      country: 'UZ',
    });
  });

  it.each([
    ['kuala lumpur', 'MY'],
    ['KUALA LUMPUR', 'MY'],
    ['Putrajaya', 'MY'],
    ['Cyberjaya', 'MY'],
    ['Samarkand', 'UZ'],
    ['Toshkent', 'UZ'],
    ["Farg'ona", 'UZ'],
    ['Fargʻona', 'UZ'],
    ['Farg‘ona', 'UZ'],
    ["Marg'ilon", 'UZ'],
    ['Zürich', 'CH'],
    ['Zurich', 'CH'],
    ['Genève', 'CH'],
    ['Brasilia', 'BR'],
    ['Reykjavik', 'IS'],
    ['Bern', 'CH'],
    ['Thimphu', 'BT'],
    ['Washington', 'US'],
    ['Sejong', 'KR'],
    ['Wrocław', 'PL'],
    ['Łódź', 'PL'],
    ['Đà Nẵng', 'VN'],
    ['Gießen', 'DE'],
  ])('%s (%s) is found', (name, country) => {
    expect(findCity(name, country)).toBeDefined();
  });

  it.each([
    ['Tashkent', 'MY', 'in another country'],
    ['Springfield', 'US', 'with four namesakes'],
    ['Portland', 'US', 'with a namesake of its own size'],
    ['Atlantis', 'GR', 'that is none'],
    ['constructor', 'MY', 'that is a word of the language'],
    ['Tashkent', 'constructor', 'of no country'],
    ['', 'MY', 'without a name'],
  ])('%s (%s), %s, is unknown', (name, country) => {
    expect(findCity(name, country)).toBeUndefined();
  });
});

it('is one town under all its names', () => {
  expect(townKey('København', 'DK')).toBe(townKey('Copenhagen', 'DK'));
  expect(townKey('Den Haag', 'NL')).toBe(townKey('The Hague', 'NL'));
  expect(townKey('Middle of Nowhere', 'DK')).toBe(townKey('middle-of-nowhere', 'DK'));
  expect(townKey('Odense', 'DK')).not.toBe(townKey('Copenhagen', 'DK'));
});

it('is meant by a slip, and not by the name of a small town that begins otherwise', () => {
  expect(cityMeant('Copenhagn', 'DK')?.name).toBe('Copenhagen');
  expect(cityMeant('Ocpenhagen', 'DK')?.name).toBe('Copenhagen');
  expect(cityMeant('Wremen', 'DE')).toBeUndefined();
  expect(cityMeant('Zhaoping', 'CN')).toBeUndefined();
});

describe('the cities kept by hand', () => {
  it.each(
    Object.entries(extraCities).flatMap(([country, places]) =>
      Object.entries(places).map(([name, place]) => [name, country, place] as const),
    ),
  )('%s (%s) lies near a city of the table that has the same clocks', (name, country, [lat, lng, zone]) => {
    const rows = (cities.rows as Record<string, string>)[country]?.split('\n') ?? [];
    const nearest = rows
      .map((row) => row.split('|'))
      .map(([, latitude, longitude, index]) => ({
        km: greatCircleKm([lat, lng], [Number(latitude), Number(longitude)]),
        zone: cities.zones[Number(index)] ?? '',
      }))
      .sort((a, b) => a.km - b.km)[0];
    expect(nearest?.km, name).toBeLessThan(130);
    expect(clocks(zone)).toEqual(clocks(nearest?.zone ?? ''));
  });

  it('have further names that lead somewhere, and none the table has already', () => {
    for (const [country, names] of Object.entries(cityNames))
      for (const [name, known] of Object.entries(names)) {
        expect(findCity(known, country), known).toBeDefined();
        expect(findCity(name, country)?.at).toEqual(findCity(known, country)?.at);
      }
  });
});

it('every zone of the table is known to the machine', () => {
  for (const zone of cities.zones) expect(() => offsetAt(0, zone)).not.toThrow();
});

it('is found in all countries by looking into few', () => {
  const countries = Object.entries<string>(cities.rows);
  const names = countries.flatMap(([, rows]) =>
    rows.split('\n').flatMap((row) => (row.split('|')[0] ?? '').split('/')),
  );
  for (const name of ['Alma-Ata', 'almaty', 'KUALA-LUMPUR', ...names.filter((_, i) => i % EVERY === 0)]) {
    const everywhere = countries.flatMap(([country]) => findCity(name, country) ?? []);
    expect(citiesAnywhere(name), name).toEqual(everywhere);
  }
});
