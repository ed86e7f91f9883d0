import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAirport } from '../../src/facts/places/airport.ts';
import { flightHours, greatCircleKm } from '../../src/facts/places/distance.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';

const airport = (code: string) => findAirport(code)?.at ?? [0, 0];
const place = fc.tuple(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);

describe('the great circle', () => {
  // Reference values by other means, rounded to the kilometre, between slightly other points of the same airports.
  it.each([
    ['KUL', 5369],
    ['ICN', 4843],
    ['SIN', 5637],
    ['TLL', 3645],
    ['DEL', 1580],
    ['IAD', 10481],
  ])('from Tashkent to %s is %i km', (code, km) => {
    expect(Math.abs(greatCircleKm(airport('TAS'), airport(code)) - km)).toBeLessThan(4);
  });

  it('is a quarter of the meridian from the equator to the pole', () => {
    expect(greatCircleKm([0, 0], [90, 0])).toBeCloseTo((Math.PI / 2) * 6371.0088, 6);
  });

  it('takes the short way across the date line', () => {
    expect(greatCircleKm([0, 179], [0, -179])).toBeCloseTo((2 * Math.PI * 6371.0088) / 180, 6);
  });

  it('is a distance: never negative, the same both ways, none from a place to itself, half the Earth at most', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const km = greatCircleKm(a, b);
        expect(km).toBeCloseTo(greatCircleKm(b, a), 6);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(Math.PI * 6371.0088 + 1e-6);
        expect(greatCircleKm(a, a)).toBe(0);
      }),
      { seed: 2014 },
    );
  });
});

it('a flight from Tashkent to Kuala Lumpur takes about seven hours', () => {
  const km = greatCircleKm(airport('TAS'), airport('KUL'));
  expect(flightHours(km, defaultPolicy)).toBeCloseTo(6.8, 1);
  expect(flightHours(0, defaultPolicy)).toBe(0.5);
});
