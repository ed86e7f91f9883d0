import { describe, expect, it } from 'vitest';
import { budgetedCost, travellerCost } from '../../src/facts/budget.ts';
import { travellerCount } from '../../src/facts/people/headcount.ts';
import { tourOf } from './tour-of.ts';

const DELEGATION =
  'delegation: { size: 8, delegates: [{ name: A }, { name: B }, { name: C, basedIn: MY }] }\n';
const LINES = `budget:
  total: 99999
  lines:
    - { item: Flights, amount: 900, per: traveller }
    - { item: Insurance, amount: 100, per: traveller }
    - { item: Hotel, amount: 200, per: traveller-night }
    - { item: Meals, amount: 10, per: traveller-day }
    - { item: Hall, amount: 1, per: night }
    - { item: Bus, amount: 300, per: day }
    - { item: Consultant, amount: 5000 }
`;

describe('what a tour costs', () => {
  it('is the sum of its lines for those who travel, a night for each day', () => {
    const { tour, facts } = tourOf(DELEGATION + LINES);
    expect(budgetedCost(tour, facts)).toBe(7 * 1000 + 7 * 2 * 200 + 7 * 2 * 10 + 2 * 1 + 2 * 300 + 5000);
    expect(travellerCost(tour)).toBe(1000);
  });

  it('counts the nights between landing and take-off where the legs state them', () => {
    const legs = `travel:
  legs:
    - { from: TAS, to: KUL, departs: 2014-06-24 01:10, arrives: 2014-06-24 11:10 }
    - { from: KUL, to: TAS, departs: 2014-06-28 12:30, arrives: 2014-06-28 16:30 }
`;
    const { tour, facts } = tourOf(
      `${DELEGATION}${legs}budget: { lines: [{ item: Hotel, amount: 1, per: night }] }\n`,
    );
    expect(budgetedCost(tour, facts)).toBe(4);
  });

  it('counts the nights and days that each traveller has', () => {
    const people = `delegation:
  delegates:
    - { id: ada, name: Ms. Ada }
    - { id: bek, name: Mr. Bek, from: 2014-06-27 }
    - { id: cem, name: Mr. Cem, to: 2014-06-26 }
`;
    const of = (per: string, legs = '') => {
      const { tour, facts } = tourOf(
        `${people}${legs}budget: { lines: [{ item: Hotel, amount: 1, per: ${per} }] }\n`,
      );
      return budgetedCost(tour, facts);
    };
    expect([of('traveller-night'), of('traveller-day')]).toEqual([2 + 1 + 1, 2 + 1 + 1]);
    const legs = `travel:
  legs:
    - { from: TAS, to: KUL, departs: 2014-06-24 01:10, arrives: 2014-06-24 11:10, who: [ada, cem] }
    - { from: TAS, to: KUL, departs: 2014-06-26 01:10, arrives: 2014-06-26 11:10, who: [bek] }
    - { from: KUL, to: TAS, departs: 2014-06-28 12:30, arrives: 2014-06-28 16:30, who: [ada, bek] }
`;
    expect(of('traveller-night', legs)).toBe(4 + 2 + 2);
  });

  it('is the sum available without lines, and unknown without either', () => {
    const { tour, facts } = tourOf('budget: { total: 38875 }\n');
    expect(budgetedCost(tour, facts)).toBe(38_875);
    expect(travellerCost(tour)).toBeUndefined();
    const bare = tourOf('');
    expect(budgetedCost(bare.tour, bare.facts)).toBeUndefined();
  });

  it('counts the delegates announced where fewer are listed, without those who are there already', () => {
    const of = (delegation: string) => travellerCount(tourOf(delegation).facts);
    expect(of(DELEGATION)).toBe(7);
    expect(of(DELEGATION.replace('size: 8', 'size: 2'))).toBe(2);
    expect(of('delegation: { size: 8 }\n')).toBe(8);
  });
});
