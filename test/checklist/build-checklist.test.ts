import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { addDays, datesFrom, type LocalDate, parseDate, weekdayOf } from '../../src/base/calendar.ts';
import type { Path } from '../../src/base/path.ts';
import { holidaysOn } from '../../src/facts/time/holidays.ts';
import { weekendOf } from '../../src/facts/time/workweek.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { formatTiming } from '../../src/language/say.ts';
import { decodeTour } from '../../src/tour/decode.ts';
import type { Tour } from '../../src/tour/schema.ts';
import { checklistOf, day, tourFrom } from './tour-from.ts';

const EPOCH = day('2013-01-01');
const date = fc.integer({ min: 0, max: 365 * 12 }).map((days) => addDays(EPOCH, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const country = fc.constantFrom('UZ', 'MY', 'SA', 'DE', 'NP', 'AE', 'IR', 'JP');
const delegate = fc.record({
  name: fc.constant('Ms. Ada'),
  rank: maybe(fc.constantFrom('director', 'specialist')),
  reason: maybe(fc.constant('Leads the reform')),
  essential: maybe(fc.boolean()),
  basedIn: maybe(country),
  nationality: maybe(country),
  diet: maybe(fc.constant('none')),
  passport: maybe(fc.record({ expires: maybe(date) })),
  visa: maybe(fc.record({ applied: maybe(date), granted: maybe(date) })),
});
const host = fc.record({
  name: fc.constant('MAMPU'),
  status: maybe(fc.constantFrom('wished', 'invited', 'confirmed', 'declined')),
  invited: maybe(date),
  confirmed: maybe(date),
  languages: maybe(fc.constantFrom(['en'], ['ms'])),
  asks: maybe(fc.record({ names: fc.constantFrom('0d', '10d', '6w') })),
  lead: maybe(fc.record({ name: fc.constant('Ms. Chan'), rank: maybe(fc.constant('agency head')) })),
});
const tours = fc
  .record({
    receiving: country,
    providing: country,
    from: date,
    length: fc.integer({ min: 0, max: 9 }),
    languages: maybe(fc.constantFrom(['en'], ['ru', 'uz'])),
    delegates: fc.array(delegate, { maxLength: 3 }),
    hosts: fc.array(host, { maxLength: 3 }),
    visa: maybe(fc.constantFrom('not needed', 'on arrival', 'before travel')),
    holiday: maybe(fc.integer({ min: -120, max: 60 })),
    reviews: fc.array(date, { maxLength: 3 }),
  })
  .map(({ receiving, providing, from, length, languages, delegates, hosts, visa, holiday, reviews }) =>
    tourFrom(
      JSON.stringify({
        studytour: 1,
        title: 'eGovernment services',
        countries: { receiving, providing },
        dates: { from, to: addDays(from, length) },
        timeZone: 'UTC',
        delegation: { languages, delegates },
        hosts,
        travel: { entry: { visa } },
        calendar: {
          holidays:
            holiday === undefined ? [] : [{ date: addDays(from, holiday), name: 'Test', country: receiving }],
        },
        followUp: { reviews },
      }),
    ),
  );

test('every due date is a working day of its side', () => {
  fc.assert(
    fc.property(tours, date, (tour, today) => {
      for (const { id, due, side } of checklistOf(tour, today)) {
        const where = tour.countries[side];
        if (!hasWorkday(tour) && /evaluation|draft/.test(id)) continue;
        expect([id, weekendOf(where, due)]).not.toContainEqual(expect.arrayContaining([weekdayOf(due)]));
        const declared = (tour.calendar?.holidays ?? []).filter((one) => one.country === where);
        expect([id, ...declared.filter((one) => one.date === due)]).toEqual([id]);
        expect([id, ...holidaysOn(where, due)]).toEqual([id]);
      }
    }),
    { numRuns: 150 },
  );
});

function hasWorkday(tour: Tour): boolean {
  const where = tour.countries.providing;
  return datesFrom(tour.dates.from, tour.dates.to).some(
    (one) =>
      !weekendOf(where, one).includes(weekdayOf(one)) &&
      holidaysOn(where, one).length === 0 &&
      !tour.calendar?.holidays?.some((holiday) => holiday.date === one && holiday.country === where),
  );
}

test('ids are unique, lines complete, in the order of their dates, and states agree with dates', () => {
  fc.assert(
    fc.property(tours, date, (tour, today) => {
      const items = checklistOf(tour, today);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(items).toEqual([...items].sort((a, b) => (a.due + a.id < b.due + b.id ? -1 : 1)));
      for (const { title, owner, why, source, timing, state, due, done } of items) {
        for (const text of [title, owner, why, source, formatTiming(en, timing)])
          expect(text.trim()).not.toBe('');
        expect(title).not.toMatch(/undefined|\n| {2}|, ,|\(\)/);
        if (state !== 'done') expect([state, done]).toEqual([due < today ? 'overdue' : 'due', undefined]);
        if (done !== undefined) expect(done <= today).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('what is due does not depend on the day on which it is asked', () => {
  fc.assert(
    fc.property(tours, date, date, (tour, one, other) => {
      const dates = (today: LocalDate) => checklistOf(tour, today).map(({ id, due }) => `${id} ${due}`);
      expect(dates(one)).toEqual(dates(other));
    }),
    { numRuns: 50 },
  );
});

const folder = new URL('../tasks/', import.meta.url);
const cases = readdirSync(folder).flatMap((file) =>
  parseAllDocuments(readFileSync(new URL(file, folder), 'utf8')).flatMap((document): [string, unknown][] => {
    const value: { case?: string; today: string; tour: unknown } = document.toJS();
    return value.case === undefined ? [] : [[value.today, value.tour]];
  }),
);

test('taking a fact away never turns what is to be done into what is done', () => {
  let taken = 0;
  for (const [today, written] of cases) {
    const tour = decodeTour(written).tour;
    if (tour === undefined) throw new Error('A case holds no tour.');
    const open = checklistOf(tour, today).filter(({ state }) => state !== 'done');
    for (const path of facts(written, [], today)) {
      const less = decodeTour(without(written, path));
      if (less.tour === undefined || less.findings.length > 0) continue;
      taken++;
      const done = new Set(
        checklistOf(less.tour, today).flatMap(({ id, state }) => (state === 'done' ? [id] : [])),
      );
      expect([path.join('.'), open.filter(({ id }) => done.has(id))]).toEqual([path.join('.'), []]);
    }
  }
  expect(taken).toBeGreaterThan(300);
});

/**
 * Paths of all keys that state a fact. Dates in the future are plans; a leg's `who` narrows it down, so that taking
 * it away says that the leg is for all; the `size` announced says who is still to be listed.
 */
function facts(value: unknown, at: Path, today: string): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Path[] => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    const isPlan = (JSON.stringify(inner).match(/\d{4}-\d{2}-\d{2}/g) ?? []).some(
      (one) => parseDate(one) !== undefined && one > today,
    );
    const own = Array.isArray(value) || isPlan || key === 'who' || key === 'size' ? [] : [path];
    return [...own, ...facts(inner, path, today)];
  });
}

function without(value: unknown, path: Path): unknown {
  const copy = structuredClone(value);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((current, step) => (current as Record<string | number, unknown>)[step], copy);
  delete (holder as Record<string | number, unknown>)[path.at(-1) ?? ''];
  return copy;
}
