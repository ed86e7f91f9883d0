import { describe, expect, test } from 'vitest';
import type { Break, Entry } from '../../src/agenda/agenda.ts';
import { buildAgenda } from '../../src/agenda/build-agenda.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { formatSpan, parseClock } from '../../src/base/clock.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { movingOf } from '../../src/schedule/moving.ts';
import { decodeTour } from '../../src/tour/decode.ts';

const thursday = '2014-06-26' as LocalDate;
const lunch: Break = pause('lunch', 60, '12:00', '14:00');

function pause(
  kind: Break['kind'],
  minutes: number,
  from: string,
  to: string,
  people = ['ann', 'bob'],
): Break {
  return { kind, people, date: thursday, minutes, from: at(from), to: at(to) };
}

function at(text: string): number {
  return parseClock(text) ?? Number.NaN;
}

/** Sessions of an hour at hosts `a` and `b`, half an hour apart and from the hotel; a gate of ten minutes at `b`. */
function day(
  appointments: Readonly<Record<string, string>>,
  breaks: readonly Break[] = [],
  overrides: object = {},
): string[] {
  const { tour, findings } = decodeTour({
    studytour: 1,
    title: 'Ways',
    countries: { receiving: 'UZ', providing: 'MY' },
    dates: { from: '2014-06-26', to: '2014-06-27' },
    timeZone: 'Asia/Kuala_Lumpur',
    delegation: {
      delegates: [
        { id: 'ann', name: 'Ann' },
        { id: 'bob', name: 'Bob' },
      ],
    },
    hosts: [
      { id: 'a', name: 'A', asks: { security: '0m' } },
      { id: 'b', name: 'B', asks: { security: '10m' } },
    ],
    sessions: [
      { id: 'at-a', host: 'a', title: 'At A' },
      { id: 'at-b', host: 'b', title: 'At B' },
      { id: 'bob-at-b', host: 'b', title: 'At B with Bob', attend: ['bob'] },
    ],
    travel: { base: { name: 'Hotel' } },
    ...overrides,
  });
  if (tour === undefined) throw new Error(JSON.stringify(findings));
  const agenda = buildAgenda(
    tour,
    deriveFacts(tour, defaultPolicy),
    Object.entries(appointments).map(([session, start]) => ({
      session,
      date: thursday,
      start: at(start),
      end: at(start) + 60,
      interpreters: [],
    })),
    breaks,
  );
  expect(agenda.days.map(({ date }) => date)).toEqual(['2014-06-26', '2014-06-27']);
  expect(agenda.days[1]?.entries).toEqual([]);
  return (agenda.days[0]?.entries ?? []).map(line);
}

function line(entry: Entry): string {
  const time = formatSpan({ from: entry.start, to: entry.end });
  const who = entry.attendees.join(' ');
  if (entry.kind === 'session') return `${time} ${entry.session}${entry.fixed ? ', agreed' : ''} (${who})`;
  if (entry.kind === 'transfer') return `${time} ${entry.from} > ${entry.to}, ${entry.basis} (${who})`;
  return `${time} ${entry.kind} at ${entry.site} (${who})`;
}

describe('a day', () => {
  test('begins and ends at the hotel; one leaves as late as the next session allows', () => {
    expect(day({ 'at-a': '09:00', 'at-b': '11:00' })).toEqual([
      '08:30-09:00 base > a, assumed (ann bob)',
      '09:00-10:00 at-a (ann bob)',
      '10:20-10:50 a > b, assumed (ann bob)',
      '10:50-11:00 arrival at the gate at b (ann bob)',
      '11:00-12:00 at-b (ann bob)',
      '12:00-12:30 b > base, assumed (ann bob)',
    ]);
  });

  test('without a hotel begins at the first session', () => {
    expect(day({ 'at-a': '09:00' }, [], { travel: {} })).toEqual(['09:00-10:00 at-a (ann bob)']);
  });

  test('has lunch before the way where there is time for it', () => {
    expect(day({ 'at-a': '11:00', 'at-b': '13:45' }, [lunch]).slice(1, 5)).toEqual([
      '11:00-12:00 at-a (ann bob)',
      '12:00-13:00 lunch at a (ann bob)',
      '13:05-13:35 a > b, assumed (ann bob)',
      '13:35-13:45 arrival at the gate at b (ann bob)',
    ]);
  });

  test('has lunch after the way where lunch is too early before it', () => {
    expect(day({ 'at-a': '10:30', 'at-b': '13:15' }, [lunch]).slice(2, 5)).toEqual([
      '11:30-12:00 a > b, assumed (ann bob)',
      '12:00-13:00 lunch at b (ann bob)',
      '13:05-13:15 arrival at the gate at b (ann bob)',
    ]);
  });

  test('that begins after lunch has it at the hotel, and one that ends before it on return', () => {
    expect(day({ 'at-a': '14:00' }, [lunch])[0]).toBe('12:00-13:00 lunch at base (ann bob)');
    expect(day({ 'at-a': '10:00' }, [lunch]).slice(-2)).toEqual([
      '11:00-11:30 a > base, assumed (ann bob)',
      '12:00-13:00 lunch at base (ann bob)',
    ]);
  });

  test('keeps lunch and prayer apart, and the way out of both', () => {
    const prayer = pause('prayer', 30, '13:10', '16:00');
    expect(day({ 'at-a': '11:00', 'at-b': '14:30' }, [lunch, prayer]).slice(1, 6)).toEqual([
      '11:00-12:00 at-a (ann bob)',
      '12:00-13:00 lunch at a (ann bob)',
      '13:10-13:40 prayer at a (ann bob)',
      '13:50-14:20 a > b, assumed (ann bob)',
      '14:20-14:30 arrival at the gate at b (ann bob)',
    ]);
  });

  test('has a prayer that shares the time of lunch, but not that of the way', () => {
    const prayer = { ...pause('prayer', 30, '13:15', '13:45'), mayShare: true };
    const late = pause('lunch', 60, '12:30', '14:00');
    expect(day({ 'at-a': '11:30', 'at-b': '14:10' }, [late, prayer]).slice(2, 6)).toEqual([
      '12:30-13:00 a > b, assumed (ann bob)',
      '13:00-14:00 lunch at b (ann bob)',
      '13:15-13:45 prayer at b (ann bob)',
      '14:00-14:10 arrival at the gate at b (ann bob)',
    ]);
  });

  test('has lunch together for all who can', () => {
    expect(
      day({ 'at-a': '14:30', 'bob-at-b': '11:00' }, [lunch]).filter((text) => text.includes('lunch')),
    ).toEqual(['12:00-13:00 lunch at base (ann)', '12:00-13:00 lunch at b (bob)']);
    const late = { 'at-a': '14:30', 'bob-at-b': '11:15' };
    expect(day(late, [lunch]).filter((text) => text.includes('lunch'))).toEqual([
      '12:15-13:15 lunch at base (ann)',
      '12:15-13:15 lunch at b (bob)',
    ]);
  });

  test('passes the gate of a house once, unless one has been out for lunch', () => {
    const sessions = [
      { id: 'call', host: 'b', title: 'Call' },
      { id: 'talk', host: 'b', title: 'Talk' },
    ];
    const gates = (appointments: Readonly<Record<string, string>>) =>
      day(appointments, [lunch], { sessions }).filter((text) => text.includes('gate')).length;
    expect(gates({ call: '09:00', talk: '10:15' })).toBe(1);
    expect(gates({ call: '11:00', talk: '13:15' })).toBe(2);
  });

  test('has a break in the house that one stays in, and beside a session where nobody knows the way', () => {
    const sessions = [
      { id: 'call', host: 'b', title: 'Call' },
      { id: 'talk', host: 'b', title: 'Talk' },
    ];
    const lunchOf = (lines: readonly string[]) => lines.filter((text) => text.includes('lunch'));
    expect(lunchOf(day({ call: '10:00', talk: '14:00' }, [lunch], { sessions }))).toEqual([
      '12:00-13:00 lunch at b (ann bob)',
    ]);
    const without = { travel: {} };
    const early = pause('lunch', 60, '13:00', '14:00');
    expect(lunchOf(day({ 'at-a': '11:00' }, [lunch], without))).toEqual(['12:00-13:00 lunch at a (ann bob)']);
    expect(lunchOf(day({ 'at-a': '14:00' }, [early], without))).toEqual(['13:00-14:00 lunch at a (ann bob)']);
    // Where one is before that or after it, the tour does not say.
    expect(lunchOf(day({ 'at-a': '10:00' }, [lunch], without))).toEqual([
      '12:00-13:00 lunch at undefined (ann bob)',
    ]);
    expect(lunchOf(day({ 'at-a': '14:00' }, [lunch], without))).toEqual([
      '12:00-13:00 lunch at undefined (ann bob)',
    ]);
  });

  test('has the breaks of its own date, each for those who take it', () => {
    const breaks = [
      { ...lunch, date: '2014-06-27' as LocalDate },
      { ...lunch, people: ['bob'] },
    ];
    expect(day({ 'at-a': '10:00' }, breaks).filter((text) => text.includes('lunch'))).toEqual([
      '12:00-13:00 lunch at base (bob)',
    ]);
  });

  test('is told in the order of beginnings, then of ends; of what is at one time ways first, breaks last', () => {
    const atNoon = (minutes: number) =>
      day({ 'at-a': '10:00', 'bob-at-b': '12:00' }, [
        pause('lunch', minutes, '12:00', '14:00', ['ann']),
      ]).filter((text) => text.startsWith('12:00'));
    expect(atNoon(60)).toEqual(['12:00-13:00 bob-at-b (bob)', '12:00-13:00 lunch at base (ann)']);
    expect(atNoon(45)).toEqual(['12:00-12:45 lunch at base (ann)', '12:00-13:00 bob-at-b (bob)']);
  });

  test('has the way before the session of others that is at the same time', () => {
    const sessions = [
      { id: 'at-a', host: 'a', title: 'At A', attend: ['ann'] },
      { id: 'bob-at-b', host: 'b', title: 'At B with Bob', attend: ['bob'] },
    ];
    const travel = { base: { name: 'Hotel' }, transfers: [{ between: ['base', 'a'], takes: '60m' }] };
    const told = day({ 'at-a': '13:00', 'bob-at-b': '12:00' }, [], { sessions, travel });
    expect(told.filter((text) => text.startsWith('12:00'))).toEqual([
      '12:00-13:00 base > a, given (ann)',
      '12:00-13:00 bob-at-b (bob)',
    ]);
  });

  test('begins with the time that setting up takes, also where one has slept', () => {
    const sessions = [{ id: 'talk', title: 'Talk', setUp: '15m' }];
    expect(day({ talk: '09:00' }, [], { sessions })).toEqual([
      '08:45-09:00 arrival at the gate at base (ann bob)',
      '09:00-10:00 talk (ann bob)',
    ]);
  });

  test('says which sessions are agreed', () => {
    const sessions = [
      { id: 'at-a', host: 'a', title: 'At A', at: '2014-06-26 09:00' },
      { id: 'at-b', host: 'b', title: 'At B' },
    ];
    expect(
      day({ 'at-a': '09:00', 'at-b': '14:00' }, [], { sessions }).filter((text) => /at-/.test(text)),
    ).toEqual(['09:00-10:00 at-a, agreed (ann bob)', '14:00-15:00 at-b (ann bob)']);
  });

  test('moves lunch after a prayer that is as long and begins at a set time', () => {
    const prayer = pause('prayer', 60, '11:30', '12:30');
    expect(day({ 'at-a': '09:00' }, [lunch, prayer]).filter((line) => /lunch|prayer/.test(line))).toEqual([
      expect.stringMatching(/^11:30-12:30 prayer/),
      expect.stringMatching(/^12:30-13:30 lunch/),
    ]);
  });

  test('lets a prayer share the lunch break where there is no other time', () => {
    const prayer = pause('prayer', 30, '12:15', '13:00');
    expect(day({ 'at-a': '11:00', 'at-b': '13:45' }, [lunch, prayer]).slice(2, 4)).toEqual([
      '12:00-13:00 lunch at a (ann bob)',
      '12:15-12:45 prayer at a (ann bob)',
    ]);
  });

  test('tells apart who goes elsewhere, and who has another break', () => {
    expect(day({ 'bob-at-b': '09:00', 'at-a': '11:00' }, [lunch])).toEqual([
      '08:20-08:50 base > b, assumed (bob)',
      '08:50-09:00 arrival at the gate at b (bob)',
      '09:00-10:00 bob-at-b (bob)',
      '10:30-11:00 base > a, assumed (ann)',
      '10:30-11:00 b > a, assumed (bob)',
      '11:00-12:00 at-a (ann bob)',
      '12:00-13:00 lunch at a (ann bob)',
      '13:00-13:30 a > base, assumed (ann bob)',
    ]);
  });

  test('goes on without a delegate who joins on another day, but not where he is asked for by name', () => {
    const delegates = [
      { id: 'ann', name: 'Ann' },
      { id: 'bob', name: 'Bob', from: '2014-06-27' },
    ];
    expect(day({ 'at-a': '09:00' }, [lunch], { delegation: { delegates } })).toEqual([
      '08:30-09:00 base > a, assumed (ann)',
      '09:00-10:00 at-a (ann)',
      '10:00-10:30 a > base, assumed (ann)',
      '12:00-13:00 lunch at base (ann)',
    ]);
  });

  test('of a delegation that lists nobody is told without names', () => {
    expect(day({ 'at-a': '09:00' }, [], { delegation: {}, sessions: [{ id: 'at-a', host: 'a' }] })).toEqual([
      '08:30-09:00 base > a, assumed ()',
      '09:00-10:00 at-a ()',
      '10:00-10:30 a > base, assumed ()',
    ]);
  });
});

/** The days of a tour with a flight inside it, in two towns with a hotel in each, as the planner would have them built. */
function journey(
  appointments: Readonly<Record<string, string>>,
  breaks: readonly Break[] = [],
  overrides: object = {},
): Record<string, string[]> {
  const { tour, findings } = decodeTour({
    studytour: 1,
    title: 'Ways',
    countries: { receiving: 'KE', providing: 'PT' },
    dates: { from: '2014-06-26', to: '2014-06-27' },
    timeZone: 'Europe/Lisbon',
    delegation: { delegates: [{ id: 'ann', name: 'Ann' }] },
    hosts: [
      { id: 'a', name: 'A', asks: { security: '10m' }, place: { city: 'Lisbon', at: [38.72, -9.14] } },
      { id: 'b', name: 'B', asks: { security: '10m' }, place: { city: 'Porto', at: [41.15, -8.61] } },
    ],
    sessions: [
      { id: 'at-a', host: 'a', title: 'At A' },
      { id: 'dinner', host: 'a', title: 'Dinner', kind: 'reception' },
      { id: 'at-b', host: 'b', title: 'At B' },
      { id: 'talk', title: 'What we saw' },
    ],
    travel: {
      base: { name: 'Hotel', place: { city: 'Lisbon', at: [38.725, -9.15] } },
      stays: [{ id: 'porto', place: { city: 'Porto', at: [41.16, -8.62] }, from: '2014-06-27' }],
      legs: [
        { from: 'NBO', to: 'LIS', departs: '2014-06-25 08:00', arrives: '2014-06-25 19:30' },
        { from: 'LIS', to: 'OPO', departs: '2014-06-27 09:00', arrives: '2014-06-27 10:00' },
        { from: 'OPO', to: 'NBO', departs: '2014-06-28 15:00', arrives: '2014-06-29 05:00' },
      ],
    },
    ...overrides,
  });
  if (tour === undefined) throw new Error(JSON.stringify(findings));
  const facts = deriveFacts(tour, defaultPolicy);
  const agenda = buildAgenda(
    tour,
    facts,
    Object.entries(appointments).map(([session, moment]) => {
      const [date, clock] = moment.split(' ');
      const start = at(clock ?? '');
      return { session, date: date as LocalDate, start, end: start + 60, interpreters: [] };
    }),
    breaks,
    movingOf(tour, facts, defaultPolicy),
  );
  const dates = agenda.days.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
  return Object.fromEntries(
    agenda.days.map(({ date, entries }) => [
      date.slice(8),
      entries.map((entry) => line(entry).replace(' (ann)', '')),
    ]),
  );
}

describe('journeys', () => {
  test('are led to and from, between towns and on the days around the programme', () => {
    expect(journey({ 'at-b': '2014-06-27 14:00' })).toEqual({
      '25': ['20:15-20:30 station:LIS > base, estimated'],
      '26': [],
      '27': [
        '07:45-08:00 base > station:LIS, estimated',
        '10:45-11:10 station:OPO > stay:porto, estimated',
        '13:45-13:50 stay:porto > b, estimated',
        '13:50-14:00 arrival at the gate at b',
        '14:00-15:00 at-b',
        '15:00-15:05 b > stay:porto, estimated',
      ],
      '28': ['12:35-13:00 stay:porto > station:OPO, estimated'],
    });
  });

  test('lead straight to the host where there is no time for the hotel', () => {
    expect(journey({ 'at-b': '2014-06-27 12:00' })['27']?.slice(1, 3)).toEqual([
      '11:25-11:50 station:OPO > b, estimated',
      '11:50-12:00 arrival at the gate at b',
    ]);
  });

  test('in the small hours are led to on the day on which people set out, straight from what is late on it', () => {
    const travel = {
      base: { name: 'Hotel', place: { city: 'Lisbon', at: [38.725, -9.15] } },
      legs: [
        { from: 'NBO', to: 'LIS', departs: '2014-06-25 08:00', arrives: '2014-06-25 23:00' },
        { from: 'LIS', to: 'NBO', departs: '2014-06-28 02:10', arrives: '2014-06-28 12:00' },
      ],
    };
    expect(journey({}, [], { travel })).toEqual({
      '25': ['23:45-24:00 station:LIS > base, estimated'],
      '26': [],
      '27': ['23:55-00:10 base > station:LIS, estimated'],
    });
    expect(journey({ 'at-a': '2014-06-27 22:40' }, [], { travel })['27']?.at(-1)).toMatch(
      /^23:\d\d-00:10 a > station:LIS, estimated$/,
    );
    const later = { ...travel, legs: [{ ...travel.legs[1], departs: '2014-06-28 02:20' }] };
    expect(journey({}, [], { travel: later })['28']).toEqual(['00:05-00:20 base > station:LIS, estimated']);
  });

  test('without a way that anybody knows lead nowhere', () => {
    const travel = {
      base: { name: 'Hotel', place: { city: 'Lisbon' } },
      legs: [
        {
          from: 'Lisbon',
          to: 'Porto',
          by: 'train',
          departs: '2014-06-27 09:00',
          arrives: '2014-06-27 12:00',
        },
      ],
    };
    expect(journey({}, [], { travel })['27']).toEqual([]);
    const stated = { ...travel, transfers: [{ between: ['base', 'Lisbon'], takes: '20m' }] };
    expect(journey({}, [], { travel: stated })['27']).toEqual(['08:25-08:45 base > station:Lisbon, given']);
  });
});

test('whoever only travels that day is asked for no break', () => {
  const own = { ...lunch, date: '2014-06-28' as LocalDate, people: ['ann'] };
  expect(journey({ 'at-b': '2014-06-27 14:00' }, [own])['28']).toEqual([
    '12:35-13:00 stay:porto > station:OPO, estimated',
  ]);
});

describe('free time', () => {
  test('is spent at the hotel where there is enough of it, and the gate is passed again', () => {
    expect(journey({ 'at-a': '2014-06-26 16:00', dinner: '2014-06-26 19:30' })['26']).toEqual([
      '15:45-15:50 base > a, estimated',
      '15:50-16:00 arrival at the gate at a',
      '16:00-17:00 at-a',
      '17:00-17:05 a > base, estimated',
      '19:15-19:20 base > a, estimated',
      '19:20-19:30 arrival at the gate at a',
      '19:30-20:30 dinner',
      '20:30-20:35 a > base, estimated',
    ]);
  });

  test('that is too short is spent where one is, and nobody passes the gate', () => {
    expect(journey({ 'at-a': '2014-06-26 16:00', dinner: '2014-06-26 18:00' })['26']?.slice(2)).toEqual([
      '16:00-17:00 at-a',
      '18:00-19:00 dinner',
      '19:00-19:05 a > base, estimated',
    ]);
  });

  test('leaves a prayer its time before the way to the hotel, where it cannot wait', () => {
    const prayer: Break = {
      kind: 'prayer',
      people: ['ann'],
      date: '2014-06-26' as LocalDate,
      minutes: 15,
      from: at('17:00'),
      to: at('17:15'),
    };
    expect(
      journey({ 'at-a': '2014-06-26 16:00', dinner: '2014-06-26 19:30' }, [prayer])['26']?.slice(3, 5),
    ).toEqual(['17:00-17:15 prayer at a', '17:15-17:20 a > base, estimated']);
  });
});
