import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { daysBetween, type LocalDate } from '../../src/base/calendar.ts';
import { sum } from '../../src/base/number.ts';
import { commonStay, nightsIn, ownStay } from '../../src/facts/people/own-stay.ts';
import { nightsOf } from '../../src/facts/places/nights.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { validate } from '../../src/validate.ts';
import { tourOf } from './tour-of.ts';

const LEGS = {
  there: '{ from: TAS, to: KUL, departs: 2014-06-25 01:10, arrives: 2014-06-25 11:10 }',
  thereByNight:
    '{ from: TAS, to: IST, departs: 2014-06-24 10:00, arrives: 2014-06-24 13:00 }, { from: IST, to: KUL, departs: 2014-06-24 20:00, arrives: 2014-06-25 11:10 }',
  onTheDay: '{ from: TAS, to: KUL, departs: 2014-06-25 22:10, arrives: 2014-06-26 08:10 }',
  home: '{ from: KUL, to: TAS, departs: 2014-06-28 12:30, arrives: 2014-06-28 16:30 }',
  onTheLast: '{ from: KUL, to: TAS, departs: 2014-06-27 20:30, arrives: 2014-06-28 00:30 }',
};
const legs = (...names: (keyof typeof LEGS)[]) =>
  `travel: { legs: [${names.map((name) => LEGS[name]).join(', ')}] }\n`;

describe('the nights of a programme of two days abroad', () => {
  it.each([
    ['', 2, 'before or after'],
    [legs('there'), 2, undefined],
    [legs('onTheDay'), 2, 'after'],
    [legs('home'), 2, undefined],
    [legs('onTheLast'), 2, 'before'],
    [legs('there', 'home'), 3, undefined],
    [legs('home', 'there'), 3, undefined],
    [legs('thereByNight', 'home'), 3, undefined],
    [legs('there', 'onTheLast'), 2, undefined],
    [legs('onTheDay', 'onTheLast'), 1, undefined],
  ])('with %j are %i, one of them %s', (travel, count, more) => {
    const { tour, facts } = tourOf(`delegation: { delegates: [{ name: Ms. A }] }\n${travel}`);
    const stay = commonStay(tour, facts);
    expect([nightsIn(stay), stay.more]).toEqual([count, more]);
    expect(facts.delegates.map((one) => ownStay(one, tour, facts))).toEqual([stay]);
  });
});

describe('where people sleep', () => {
  it.each(readdirSync('examples'))('is told for the nights that are paid for: %s', (name) => {
    const text = readFileSync(`examples/${name}/tour.yaml`, 'utf8');
    const { understood } = validate({ file: name, text }, { today: '2014-05-15' as LocalDate });
    if (!understood) throw new Error(`${name} is no tour.`);
    const { tour, facts } = understood;
    const stay = commonStay(tour, facts);
    const told = nightsOf(tour, facts, defaultPolicy).map(({ from, to }) => daysBetween(from, to));
    expect(sum(told) + (stay.more === undefined ? 0 : 1)).toBe(nightsIn(stay));
  });
});
