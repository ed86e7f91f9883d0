import { describe, expect, it } from 'vitest';
import { findStation } from '../../src/facts/places/station.ts';
import type { Tour } from '../../src/tour/schema.ts';

const tour = {
  countries: { receiving: 'UZ', providing: 'AT' },
  hosts: [{ name: 'National Council', place: { city: 'Bratislava', country: 'SK' } }],
} as unknown as Tour;

describe('the end of a leg', () => {
  it.each([
    ['Vienna', 'Vienna'],
    ['Vienna Hbf', 'Vienna'],
    ['Wien Hauptbahnhof', 'Wien'],
    ['Bratislava hl.st.', 'Bratislava'],
    ['Bratislava, main station', 'Bratislava'],
    ['VIE', 'Vienna'],
  ])('%s is in %s', (name, city) => {
    expect(findStation(name, tour)?.name).toBe(city);
  });

  it.each(['Hbf', 'Vienna Woods', 'Prague Central', 'Central Station'])(
    '%s is in no city that is known',
    (name) => {
      expect(findStation(name, tour)).toBeUndefined();
    },
  );

  it('is looked for but once, however many spaces a name has', () => {
    const begun = performance.now();
    expect(findStation(`Vienna${' '.repeat(50_000)}x`, tour)).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(400);
  });
});
