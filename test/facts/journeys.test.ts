import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { journeyLength, journeysOf, restAfter, timeBefore } from '../../src/facts/places/journeys.ts';
import { findStation } from '../../src/facts/places/station.ts';
import { policyOf } from '../../src/policy/policy-of.ts';
import { defaultPolicy, type Policy } from '../../src/policy/thresholds.ts';
import { tourOf } from './tour-of.ts';

function journeys(legs: string) {
  const { tour, facts } = tourOf(`travel:\n  legs:\n${legs}`);
  return journeysOf(tour, facts);
}

describe('journeys', () => {
  it('are arrivals and departures by the countries of their ends, airports or cities', () => {
    const purposes =
      journeys(`    - { from: TAS, to: KUL, departs: 2014-06-26 01:10, arrives: 2014-06-26 11:10 }
    - { from: Kuala Lumpur, to: Penang, by: train, departs: 2014-06-26 14:00, arrives: 2014-06-26 19:00 }
    - { from: Kuala Lumpur, to: Tashkent, departs: 2014-06-27 20:00 }
`).map(({ purpose }) => purpose);
    expect(purposes).toEqual(['arrival', 'inland', 'departure']);
  });

  it('of delegates from a third country arrive and depart, even on days of the programme; an excursion does neither', () => {
    const { tour, facts } =
      tourOf(`delegation: { delegates: [{ id: a, name: Mr. A }, { id: b, name: Ms. B }] }
travel:
  legs:
    - { from: ALA, to: KUL, departs: 2014-06-26 01:10, arrives: 2014-06-26 11:10, who: [a] }
    - { from: TAS, to: KUL, departs: 2014-06-25 01:10, arrives: 2014-06-25 11:10, who: [b] }
    - { from: KUL, to: SIN, departs: 2014-06-26 18:00, arrives: 2014-06-26 19:00, who: [b] }
    - { from: SIN, to: KUL, departs: 2014-06-27 08:00, arrives: 2014-06-27 09:00, who: [b] }
    - { from: KUL, to: ALA, departs: 2014-06-27 20:00, arrives: 2014-06-27 23:30, who: [a] }
    - { from: KUL, to: TAS, departs: 2014-06-27 20:00, arrives: 2014-06-27 23:30, who: [b] }
`);
    const purposes = journeysOf(tour, facts).map(({ purpose }) => purpose);
    expect(purposes).toEqual(['arrival', 'arrival', 'inland', 'inland', 'departure', 'departure']);
  });

  it('join legs with a change of planes, and know how long they take', () => {
    const [one, ...more] =
      journeys(`    - { from: TAS, to: DEL, departs: 2014-06-25 10:00, arrives: 2014-06-25 13:00 }
    - { from: DEL, to: KUL, departs: 2014-06-25 16:00, arrives: 2014-06-26 00:30 }
`);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ from: 'TAS', to: 'KUL', hours: 11.5, zonesEast: 3, purpose: 'arrival' });
  });

  it('are joined over as long a wait as the thresholds in force let pass for a change', () => {
    const { tour } = tourOf(`travel:
  legs:
    - { from: TAS, to: DEL, departs: 2014-06-25 10:00, arrives: 2014-06-25 13:00 }
    - { from: DEL, to: KUL, departs: 2014-06-25 16:00, arrives: 2014-06-26 00:30 }
`);
    const ends = (own: Partial<Policy>) =>
      journeysOf(tour, deriveFacts(tour, policyOf(undefined, own))).map(({ to }) => to);
    expect(ends({})).toEqual(['KUL']);
    expect(ends({ longestChange: 179 })).toEqual(['DEL', 'KUL']);
    expect(ends({ longestChangeThere: 179 })).toEqual(['KUL']);
  });

  it('take those who are there on their dates, unless a leg names who makes it', () => {
    const { tour, facts } = tourOf(`delegation:
  delegates:
    - { id: a, name: Mr. A }
    - { id: b, name: Ms. B, from: 2014-06-27, to: 2014-06-27 }
    - { id: c, name: Mr. C, to: 2014-06-26 }
    - { id: d, name: Mr. D, basedIn: MY }
travel:
  legs:
    - { from: TAS, to: KUL, departs: 2014-06-25 01:10, arrives: 2014-06-25 11:10 }
    - { from: TAS, to: KUL, departs: 2014-06-25 01:10, arrives: 2014-06-25 11:10, who: [b] }
    - { from: KUL, to: PEN, departs: 2014-06-26 18:00, arrives: 2014-06-26 19:00 }
    - { from: KUL, to: TAS, departs: 2014-06-28 01:10 }
    - { from: KUL, to: TAS }
`);
    expect(journeysOf(tour, facts).map(({ people }) => people.join(' '))).toEqual([
      'a c',
      'b',
      'a c',
      'a b',
      'a b c',
    ]);
  });

  it('are not joined over a stay where the programme is, nor there and back', () => {
    const purposes =
      journeys(`    - { from: TAS, to: KUL, departs: 2014-06-25 10:00, arrives: 2014-06-25 20:00 }
    - { from: KUL, to: PEN, departs: 2014-06-26 09:00, arrives: 2014-06-26 10:00 }
    - { from: PEN, to: KUL, departs: 2014-06-26 17:00, arrives: 2014-06-26 18:00 }
    - { from: KUL, to: SIN, departs: 2014-06-26 20:00, arrives: 2014-06-26 21:00 }
    - { from: SIN, to: TAS, departs: 2014-06-27 20:00, arrives: 2014-06-28 00:00 }
`).map(({ from, to, purpose }) => `${from} ${to} ${purpose}`);
    expect(purposes).toEqual(['TAS KUL arrival', 'KUL PEN inland', 'PEN TAS departure']);
  });

  it.each([
    [{ hours: 15, zonesEast: 0 }, 1440],
    [{ hours: 14, zonesEast: 0 }, 720],
    [{ hours: 7, zonesEast: 3 }, 720],
    [{ hours: 7, zonesEast: -3 }, 120],
    [{ hours: 2, zonesEast: 0 }, 120],
  ])('of %o ask for %i minutes of rest', (journey, minutes) => {
    expect(restAfter({ by: 'plane', changes: [], ...journey }, defaultPolicy)).toBe(minutes);
  });

  it.each([
    ['2014-06-25 22:00', 120, '5 h on the way since a stop of 12 h'],
    ['2014-06-25 21:45', 1440, '22 h on the way'],
  ])('with a stop until %s ask for %i minutes of rest', (departs, minutes, words) => {
    const [journey] =
      journeys(`    - { from: TAS, to: SIN, departs: 2014-06-25 02:00, arrives: 2014-06-25 10:00 }
    - { from: SIN, to: KUL, departs: ${departs}, arrives: 2014-06-26 03:00 }
`);
    if (journey === undefined) throw new Error('No journey.');
    const west = { ...journey, zonesEast: 0 };
    expect(restAfter(west, defaultPolicy)).toBe(minutes);
    expect(journeyLength(west, defaultPolicy)).toBe(words);
  });

  it('by rail, road or sea ask for the way from a station, also across a border', () => {
    expect(restAfter({ hours: 2, changes: [], zonesEast: 0, by: 'boat' }, defaultPolicy)).toBe(60);
  });

  it('begin later than the last session by the way and the counter', () => {
    expect(timeBefore({ purpose: 'departure', by: 'plane' }, defaultPolicy)).toBe(180);
    expect(timeBefore({ purpose: 'inland', by: 'plane' }, defaultPolicy)).toBe(120);
    expect(timeBefore({ purpose: 'departure', by: 'train' }, defaultPolicy)).toBe(60);
  });
});

describe('a station', () => {
  const { tour } = tourOf('');
  it.each([
    ['KUL', 'MY', 'Asia/Kuala_Lumpur'],
    ['Tashkent', 'UZ', 'Asia/Tashkent'],
    ['Penang', 'MY', 'Asia/Kuala_Lumpur'],
    ['IST', 'TR', 'Europe/Istanbul'],
  ])('%s is in %s', (name, country, zone) => {
    expect(findStation(name, tour)).toMatchObject({ country, zone });
  });

  it('may be in another country in which a host or hotel is', () => {
    const there = tourOf('hosts: [{ name: Court, place: { city: Luxembourg, country: LU } }]\n').tour;
    expect(findStation('Luxembourg', there)).toMatchObject({ country: 'LU' });
    expect(findStation('Luxembourg', tour)).toBeUndefined();
  });

  it('that nobody knows is none', () => {
    expect(findStation('KUX', tour)).toBeUndefined();
    expect(findStation('Springfield', tour)).toBeUndefined();
  });
});
