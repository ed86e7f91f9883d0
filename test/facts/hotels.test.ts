import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { bedsOn, siteOn } from '../../src/facts/places/hotels.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { decodeTour } from '../../src/tour/decode.ts';

/** `24: base → base`, what the delegation does by itself after the colon: mornings and evenings of a tour from the 24th to the 27th. */
function days(travel: object, session: object = {}): string[] {
  const { tour, findings } = decodeTour({
    studytour: 1,
    title: 'Two towns',
    countries: { receiving: 'KE', providing: 'PT' },
    dates: { from: '2014-06-24', to: '2014-06-27' },
    timeZone: 'Europe/Lisbon',
    sessions: [{ id: 'talk', title: 'What we saw', ...session }],
    travel,
  });
  if (tour === undefined) throw new Error(JSON.stringify(findings));
  const facts = deriveFacts(tour, defaultPolicy);
  return facts.days.map(({ date }) => {
    const { morning, evening } = bedsOn(tour, facts, date);
    const [own] = facts.sessions;
    const at = own === undefined ? '' : siteOn(tour, facts, own, date as LocalDate);
    return `${date.slice(8)}: ${morning?.site} → ${evening?.site}: ${at}`;
  });
}

const flight = (departs: string, arrives: string) => [
  { from: 'LIS', to: 'OPO', departs: `2014-06-25 ${departs}`, arrives: `2014-06-25 ${arrives}` },
];

describe('hotels', () => {
  test('one base is that of all nights', () => {
    expect(days({ base: { name: 'A' } })).toEqual([
      '24: base → base: base',
      '25: base → base: base',
      '26: base → base: base',
      '27: base → base: base',
    ]);
  });

  test('a stay begins with its first night, and the base has the nights after it', () => {
    const stays = [{ id: 'b', from: '2014-06-25', to: '2014-06-26' }];
    expect(days({ base: { name: 'A' }, stays })).toEqual([
      '24: base → base: base',
      '25: base → stay:b: stay:b',
      '26: stay:b → base: base',
      // Nobody sleeps there after the last day: where one got up is where one leaves from.
      '27: base → base: base',
    ]);
  });

  test('a stay lasts until the next one, or to the end, whatever their order in the file', () => {
    const stays = [
      { id: 'c', from: '2014-06-26' },
      { id: 'b', from: '2014-06-24' },
    ];
    expect(days({ stays })).toEqual([
      '24: stay:b → stay:b: stay:b',
      '25: stay:b → stay:b: stay:b',
      '26: stay:b → stay:c: stay:c',
      '27: stay:c → stay:c: stay:c',
    ]);
  });

  test('of a night without a hotel nothing is said', () => {
    expect(days({ stays: [{ id: 'b', from: '2014-06-26' }] })[0]).toBe('24: undefined → undefined: base');
  });

  test('on the day of moving the delegation meets where it has more of the day', () => {
    const stays = [{ id: 'b', from: '2014-06-25' }];
    const on25 = (departs: string, arrives: string, session: object = {}) =>
      days({ base: {}, stays, legs: flight(departs, arrives) }, session)[1];
    expect(on25('09:00', '10:00')).toBe('25: base → stay:b: stay:b');
    expect(on25('16:00', '17:00')).toBe('25: base → stay:b: base');
    expect(on25('09:00', '10:00', { at: '2014-06-25 08:30' })).toBe('25: base → stay:b: base');
    expect(on25('16:00', '17:00', { at: '2014-06-25 18:00' })).toBe('25: base → stay:b: stay:b');
  });
});
