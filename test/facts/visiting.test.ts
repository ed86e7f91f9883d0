import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, type LocalDate } from '../../src/base/calendar.ts';
import { dayMinutes, musts, needOf, openDays, programmes } from '../../src/facts/sessions/visiting.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { dayOverfull } from '../../src/rules/day-overfull.ts';
import { buildProblem } from '../../src/schedule/build-problem.ts';
import { solve } from '../../src/schedule/solve.ts';
import { tourOf } from './tour-of.ts';

/** A tour with these keys besides the usual ones: YAML reads JSON. */
function tourWith(keys: Record<string, unknown>) {
  return tourOf(
    Object.entries(keys)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
      .join(''),
  );
}

describe('what the days hold', () => {
  it('is the window less lunch, and the whole window where lunch lies outside it', () => {
    expect(dayMinutes(tourWith({}).facts)).toBe(450);
    expect(dayMinutes(tourWith({ day: { from: '14:30', to: '18:00' } }).facts)).toBe(210);
  });

  it('counts days on which one of the hosts is open', () => {
    const { facts } = tourWith({
      hosts: [
        { id: 'a', name: 'A', closed: ['2014-06-27'] },
        { id: 'b', name: 'B', hours: ['Fri 09:00-12:00'] },
        { id: 'c', name: 'C', hours: ['Sat 09:00-12:00'] },
      ],
      calendar: { holidays: [{ date: '2014-06-26', name: 'Feast' }] },
      sessions: [
        { host: 'a', kind: 'site visit' },
        { host: 'b' },
        { host: 'c' },
        { host: 'b', title: 'Agreed all the same', at: '2014-06-26 10:00' },
      ],
    });
    const open = (...ids: number[]) =>
      openDays(
        facts,
        ids.flatMap((i) => facts.sessions[i] ?? []),
      ).map(({ date }) => formatDate(date).split(' ')[0]);
    expect(open(0)).toEqual(['Thursday']);
    expect(open(1)).toEqual(['Friday']);
    expect(open(0, 1)).toEqual(['Thursday', 'Friday']);
    expect(open(2)).toEqual([]);
    expect(open(3)).toEqual(['Thursday']);
  });
});

describe('what sessions need', () => {
  const hosts = ['a', 'b', 'c'].map((id) => ({ id, name: id }));

  it('is their length, and each site once from its nearest neighbour, but for the first of each day', () => {
    const { facts } = tourWith({
      hosts,
      sessions: [
        { host: 'a', for: '60m' },
        { host: 'b', for: '60m' },
        { host: 'b', for: '30m' },
        { host: 'c', for: '60m' },
      ],
      travel: { transfers: [{ between: ['a', 'b'], takes: '10m' }] },
    });
    const { talking, moving } = needOf(facts, facts.sessions, 1);
    expect(talking).toBe(210);
    // 15 minutes at each gate; a and b from one another, c from wherever; c is the first of the day.
    expect(moving).toBe(15 + 10 + 15 + 10);
    expect(needOf(facts, facts.sessions, 3).moving).toBe(0);
  });

  it('counts one of several alternatives, the shortest, and what must take place', () => {
    const { facts } = tourWith({
      hosts,
      sessions: [
        { id: 'long', host: 'a', for: '90m', alternative: 'x' },
        { id: 'short', host: 'b', for: '60m', alternative: 'x' },
        { id: 'same', host: 'c', for: '60m', alternative: 'x' },
        { id: 'should', host: 'c', priority: 'should' },
        { id: 'alone', host: 'c' },
      ],
    });
    expect(musts(facts.sessions).map(({ id }) => id)).toEqual(['short', 'alone']);
  });

  it('is looked at for each delegate apart, and once for those who attend the same', () => {
    const { facts } = tourWith({
      delegation: {
        delegates: [
          { id: 'p', name: 'P' },
          { id: 'q', name: 'Q' },
          { id: 'r', name: 'R' },
        ],
      },
      hosts,
      sessions: [
        { id: 's', host: 'a', attend: ['p'] },
        { id: 't', host: 'b' },
      ],
    });
    const lists = programmes(facts, facts.sessions);
    expect(lists.map((list) => list.map(({ id }) => id))).toEqual([['s', 't'], ['t']]);
  });
});

describe('a day that is overfull', () => {
  const minutes = fc.integer({ min: 3, max: 30 }).map((steps) => `${steps * 10}m`);
  const sessions = fc.array(
    fc.record({
      host: fc.constantFrom('a', 'b', 'c', 'd'),
      for: minutes,
      kind: fc.constantFrom('briefing', 'site visit'),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const at = fc.record({
    lat: fc.integer({ min: 280, max: 320 }),
    lng: fc.integer({ min: 1010, max: 1020 }),
  });

  it('is one that the planner cannot fill either: the rule never cries wolf', () => {
    let fired = 0;
    fc.assert(
      fc.property(
        sessions,
        fc.array(at, { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        (list, places, interpreted) => {
          const coordinates = places.map(({ lat, lng }) => [lat / 100, lng / 10]);
          const { tour, facts } = tourWith({
            delegation: { languages: [interpreted ? 'ru' : 'en'], delegates: [{ name: 'P' }, { name: 'Q' }] },
            hosts: ['a', 'b', 'c', 'd'].map((id, i) => ({
              id,
              name: id,
              languages: ['en'],
              place: { at: coordinates[i] },
            })),
            sessions: list.map((session, i) => ({ id: `s${i}`, ...session })),
            travel: { base: { place: { at: coordinates[4] } } },
            day: { prayers: false },
          });
          const today = '2014-05-01' as LocalDate;
          if (dayOverfull.check({ tour, facts, policy: defaultPolicy, today }).length === 0) return;
          fired += 1;
          expect(solve(buildProblem(tour, facts, defaultPolicy)).value.musts).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
    expect(fired).toBeGreaterThan(20);
  });
});
