import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays, type LocalDate } from '../../src/base/calendar.ts';
import { elapsedMinutes, offsetAt, toInstant } from '../../src/base/zone.ts';

const date = (text: string) => text as LocalDate;

/** What Temporal says of the same wall clock: an implementation that shares nothing with ours but the tz data. */
function oracle(day: LocalDate, time: number, zone: string) {
  const wall = Temporal.PlainDateTime.from(`${day}T00:00`).add({ minutes: time });
  const minutes = (disambiguation: 'earlier' | 'later') =>
    wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds / 60_000;
  const [earlier, later] = [minutes('earlier'), minutes('later')];
  if (earlier === later) return { instant: earlier, kind: 'unique' };
  const repeated = Temporal.Instant.fromEpochMilliseconds(earlier * 60_000)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .equals(wall);
  return repeated ? { instant: earlier, kind: 'ambiguous' } : { instant: later, kind: 'gap' };
}

/** Zones with whole and half hours, both hemispheres, changed rules, and a day that never was. */
const ZONES = [
  'Asia/Tashkent',
  'Asia/Kuala_Lumpur',
  'Asia/Almaty',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Moscow',
  'Europe/Istanbul',
  'America/New_York',
  'America/Caracas',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Asia/Gaza',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'America/St_Johns',
];

/** The last minute before each change of a zone's clocks. */
function transitions(zone: string): { day: LocalDate; time: number }[] {
  const found = [];
  let at = Temporal.ZonedDateTime.from(`2010-01-01T00:00[${zone}]`);
  for (let next = at.getTimeZoneTransition('next'); next !== null; next = at.getTimeZoneTransition('next')) {
    if (next.year > 2027) break;
    const wall = next.subtract({ minutes: 1 });
    found.push({ day: date(wall.toPlainDate().toString()), time: wall.hour * 60 + wall.minute });
    at = next;
  }
  return found;
}

describe.each(['UTC', 'America/New_York', 'Asia/Tashkent'])('on a machine in %s', (machine) => {
  beforeAll(() => {
    vi.stubEnv('TZ', machine);
    expect(new Date(2014, 0, 1).getTimezoneOffset()).toBe(
      { UTC: 0, 'America/New_York': 300, 'Asia/Tashkent': -300 }[machine],
    );
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it('agrees with Temporal around every change of clocks from 2010 to 2027', () => {
    let kinds = '';
    for (const zone of ZONES)
      for (const { day, time } of transitions(zone))
        for (const minutes of [-90, -31, -1, 0, 1, 20, 59, 60, 61, 119, 1500]) {
          const here = [
            addDays(day, Math.floor((time + minutes) / 1440)),
            (time + minutes + 2880) % 1440,
          ] as const;
          const placement = toInstant(...here, zone);
          expect({ zone, here, ...placement }).toEqual({ zone, here, ...oracle(...here, zone) });
          kinds += placement.kind;
        }
    expect(kinds).toContain('ambiguous');
    expect(kinds).toContain('gap');
  });

  it('agrees with Temporal at any time in any zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer({ min: 0, max: 366 * 20 }),
        fc.integer({ min: 0, max: 1440 }),
        (zone, days, time) => {
          const day = addDays(date('2010-01-01'), days);
          expect(toInstant(day, time, zone)).toEqual(oracle(day, time, zone));
        },
      ),
      { numRuns: 300, seed: 2014 },
    );
  });
});

describe('a wall-clock time', () => {
  it('that comes twice is the first of the two', () => {
    expect(toInstant(date('2014-10-26'), 150, 'Europe/Berlin')).toEqual({
      instant: Date.UTC(2014, 9, 26, 0, 30) / 60_000,
      kind: 'ambiguous',
    });
  });

  it('that never comes moves on by the length of the jump', () => {
    expect(toInstant(date('2014-03-30'), 150, 'Europe/Berlin')).toEqual({
      instant: Date.UTC(2014, 2, 30, 1, 30) / 60_000,
      kind: 'gap',
    });
  });

  it('is refused in a zone that does not exist', () => {
    expect(() => toInstant(date('2014-03-30'), 150, 'Asia/Kualalumpur')).toThrow(RangeError);
  });
});

describe('offsets of the past', () => {
  it.each([
    ['Europe/Moscow', '2014-07-01', 240],
    ['Europe/Moscow', '2014-12-01', 180],
    ['Asia/Almaty', '2014-06-26', 360],
    ['Asia/Almaty', '2024-06-26', 300],
    ['Asia/Kuala_Lumpur', '2014-06-26', 480],
    ['Asia/Kathmandu', '2014-06-26', 345],
    ['America/Caracas', '2014-06-26', -270],
  ])('%s on %s is %i minutes', (zone, day, minutes) => {
    expect(offsetAt(Date.parse(day) / 60_000, zone)).toBe(minutes);
  });
});

describe('a flight', () => {
  it('takes the time between the clocks of both ends', () => {
    const from = { date: date('2014-06-24'), time: 22 * 60 + 15, zone: 'Asia/Tashkent' };
    const to = { date: date('2014-06-25'), time: 8 * 60 + 20, zone: 'Asia/Kuala_Lumpur' };
    expect(elapsedMinutes(from, to)).toBe(7 * 60 + 5);
    expect(elapsedMinutes(to, from)).toBe(-(7 * 60 + 5));
  });

  it('may land before it left, across the date line', () => {
    expect(
      elapsedMinutes(
        { date: date('2014-06-26'), time: 20 * 60, zone: 'Pacific/Auckland' },
        { date: date('2014-06-26'), time: 12 * 60, zone: 'America/Los_Angeles' },
      ),
    ).toBe(11 * 60);
  });
});
