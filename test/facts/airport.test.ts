import { describe, expect, it } from 'vitest';
import { offsetAt } from '../../src/base/zone.ts';
import airports from '../../src/data/airports.json' with { type: 'json' };
import { findAirport } from '../../src/facts/places/airport.ts';
import { findCity } from '../../src/facts/places/city.ts';
import { greatCircleKm } from '../../src/facts/places/distance.ts';

describe('an airport', () => {
  it('is found by its code', () => {
    expect(findAirport('TAS')).toEqual({
      code: 'TAS',
      at: [41.26, 69.27],
      zone: 'Asia/Tashkent',
      country: 'UZ',
      city: 'Tashkent',
    });
  });

  it.each([
    ['KUL', 'MY', 'Kuala Lumpur'],
    ['SKD', 'UZ', 'Samarkand'],
    ['KRK', 'PL', 'Kraków'],
    ['ICN', 'KR', 'Seoul'],
    ['IAD', 'US', 'Washington'],
    ['IST', 'TR', 'Istanbul'],
    ['PKX', 'CN', 'Beijing'],
  ])('%s serves %s, %s', (code, country, city) => {
    expect(findAirport(code)).toMatchObject({ country, city });
  });

  it.each([
    ['TSE', 'NQZ'],
    ['FRU', 'BSZ'],
  ])('%s of past tours is %s of today', (retired, current) => {
    expect(findAirport(retired)).toEqual({ ...findAirport(current), code: retired });
    expect(findAirport(current)).toBeDefined();
  });

  it.each(['XXX', 'tas', 'TA', 'TASH', '', '41.', 'U\nT'])('%j is none', (code) => {
    expect(findAirport(code)).toBeUndefined();
  });

  it('has an istanbul that is the new one', () => {
    expect(greatCircleKm(findAirport('IST')?.at ?? [0, 0], [41.26, 28.74])).toBeLessThan(2);
  });
});

describe('the table', () => {
  const codes = Object.values(airports.rows)
    .join('')
    .trim()
    .split('\n')
    .map((row) => row.slice(0, 3));

  it('has whole rows only', () => {
    expect(codes.length).toBeGreaterThan(4500);
    for (const code of codes) {
      const airport = findAirport(code);
      expect(airport?.country, code).toMatch(/^[A-Z]{2}$/);
      expect(airport?.city, code).not.toBe('');
      expect(Math.abs(airport?.at[0] ?? 91), code).toBeLessThanOrEqual(90);
      expect(Math.abs(airport?.at[1] ?? 181), code).toBeLessThanOrEqual(180);
    }
  });

  it('has zones that the machine knows', () => {
    for (const zone of airports.zones) expect(() => offsetAt(0, zone)).not.toThrow();
  });

  it('puts an airport near the city it serves, wherever the city is known', () => {
    const far = codes.flatMap((code) => {
      const airport = findAirport(code);
      const city = airport && findCity(airport.city, airport.country);
      const km = airport && city ? greatCircleKm(airport.at, city.at) : 0;
      return km > 125 ? [`${code} ${airport?.city} ${Math.round(km)} km`] : [];
    });
    // Petersburg in Alaska; the table of cities has only its namesake in Virginia.
    expect(far).toEqual(['PSG Petersburg 4576 km']);
  });
});
