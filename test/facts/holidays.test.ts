import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, parseDate } from '../../src/base/calendar.ts';
import table from '../../src/data/holidays.json' with { type: 'json' };
import { hasHolidayData, holidaysOn } from '../../src/facts/time/holidays.ts';
import { keptHolidays, wrongHolidays } from '../../src/policy/holiday-corrections.ts';

const on = (country: string, date: string) => holidaysOn(country, date as LocalDate);
const names = (country: string, date: string) => on(country, date).map(({ name }) => name);

describe('Malaysia in 2014, against the lists published for it', () => {
  it.each([
    ['2014-01-14', 'Birthday of Muhammad (Mawlid)'],
    ['2014-01-31', 'Chinese New Year'],
    ['2014-05-13', 'Vesak Day'],
    ['2014-06-07', "Yang di-Pertuan Agong's Birthday"],
    ['2014-07-28', 'End of Ramadan (Eid al-Fitr)'],
    ['2014-08-31', 'Independence Day'],
    ['2014-10-05', 'Feast of the Sacrifice (Eid al-Adha)'],
    ['2014-10-22', 'Deepavali'],
  ])('%s is %s', (date, name) => {
    expect(names('MY', date)).toEqual([name]);
  });

  it.each(['2014-01-13', '2014-05-15', '2014-06-02', '2014-06-26', '2014-06-27', '2014-07-14', '2014-10-04'])(
    '%s is none',
    (date) => {
      expect(on('MY', date)).toEqual([]);
    },
  );
});

describe('a holiday', () => {
  it('tells its country and where it is from', () => {
    expect(on('UZ', '2014-09-01')).toEqual([
      { date: '2014-09-01', name: 'Independence Day', country: 'UZ', from: 'table', approximate: false },
    ]);
  });

  it('of the lunar year is approximate, of the solar year is not', () => {
    expect(on('UZ', '2014-07-28')).toMatchObject([{ name: 'Eid al-Fitr', approximate: true }]);
    expect(on('SA', '2025-04-02')).toMatchObject([{ approximate: true }]);
    expect(on('JP', '2020-02-11')).toMatchObject([{ name: 'Foundation Day', approximate: false }]);
  });

  it('in lieu is approximate in Uzbekistan, where it takes a decree', () => {
    expect(on('UZ', '2014-03-10')).toMatchObject([{ approximate: true }]);
  });

  it('that was introduced later is none before', () => {
    expect(names('CZ', '2015-04-03')).toEqual([]);
    expect(names('CZ', '2017-04-14')).toEqual(['Good Friday']);
  });

  it('of a part of the people is none', () => {
    expect(on('CN', '2025-05-04')).toEqual([]);
  });
});

describe('countries kept by hand', () => {
  it('have their fixed days', () => {
    expect(names('KG', '2014-08-31')).toEqual(['Independence Day']);
    expect(names('TM', '2017-10-27')).toEqual(['Independence Day']);
    expect(names('TM', '2018-10-27')).toEqual([]);
    expect(names('TM', '2018-09-27')).toEqual(['Independence Day']);
  });

  it('have the feasts of the Islamic year for as many days as offices are closed', () => {
    expect(on('KG', '2014-07-28')).toMatchObject([{ name: 'Eid al-Fitr', approximate: true }]);
    expect(names('KG', '2014-07-29')).toEqual([]);
    expect(
      ['2014-07-27', '2014-07-28', '2014-07-29', '2014-07-30', '2014-07-31'].map(
        (date) => on('QA', date).length,
      ),
    ).toEqual([0, 1, 1, 1, 0]);
  });
});

describe('what is known', () => {
  it.each([
    ['MY', 2014, true],
    ['UZ', 2032, true],
    ['UZ', 2013, false],
    ['UZ', 2033, false],
    ['KG', 2014, true],
    ['MN', 2014, false],
    ['NP', 2014, false],
    ['XX', 2014, false],
    ['constructor', 2014, false],
  ])('of %s in %i: %s', (country, year, known) => {
    expect(hasHolidayData(country, year)).toBe(known);
  });

  it('is nothing for a country or a year without a table', () => {
    expect(on('NP', '2014-01-01')).toEqual([]);
    expect(on('constructor', '2014-01-01')).toEqual([]);
    expect(on('GB', '2033-12-25')).toEqual([]);
    expect(on('GB', '2013-12-25')).toEqual([]);
  });
});

describe('the tables', () => {
  const lines = [
    ...Object.values(table.packed).flatMap((text) => text.split('\n')),
    ...Object.values(table.feasts).map((days) => `x|${days}`),
    ...Object.values(keptHolidays).flatMap(({ days }) => days.split('\n').filter(Boolean)),
  ];

  it('hold lines of the form that they promise, with days that exist', () => {
    expect(lines.length).toBeGreaterThan(2500);
    for (const line of lines) {
      expect(line).toMatch(
        /^[^|]+\|\d{4}(:\d\d(-\d\d)?(,\d\d(-\d\d)?)*)?( \d{4}(:\d\d(-\d\d)?(,\d\d(-\d\d)?)*)?)*$/,
      );
      for (const [, day] of line.slice(line.indexOf('|')).matchAll(/[| ](\d{4})/g))
        expect(parseDate(`2016-${day?.slice(0, 2)}-${day?.slice(2)}`), line).toBeDefined();
    }
  });

  it('answer every day of a year with what a plain reading of the line gives', () => {
    for (const country of ['MY', 'US', 'SA', 'CN']) {
      const expected = new Map<string, string[]>();
      for (const line of (table.packed as Record<string, string>)[country]?.split('\n') ?? []) {
        const [name = '', days = ''] = line.split('|');
        for (const token of days.split(' ')) {
          const [day = '', years = '14-32'] = token.split(':');
          const within = years.split(',').some((run) => {
            const [a = 0, b = a] = run.split('-').map(Number);
            return a <= 25 && 25 <= b;
          });
          const date = `2025-${day.slice(0, 2)}-${day.slice(2)}`;
          if (within) expected.set(date, [...(expected.get(date) ?? []), name.replace('~', '')]);
        }
      }
      let date = '2025-01-01' as LocalDate;
      for (; date < '2026-01-01'; date = addDays(date, 1))
        expect(names(country, date), `${country} ${date}`).toEqual(expected.get(date) ?? []);
    }
  });

  it('correct only what the table has', () => {
    for (const { country, name, dates } of wrongHolidays) {
      const line = (table.packed as Record<string, string>)[country]
        ?.split('\n')
        .find((text) => text.startsWith(name));
      expect(line, `${country} ${name}`).toBeDefined();
      const days = line?.match(/\b\d{4}(?= |$)/g) ?? [];
      for (const date of dates ?? days.map((day) => `2026-${day.slice(0, 2)}-${day.slice(2)}`)) {
        expect(line, `${country} ${name}`).toContain(` ${date.slice(5).replace('-', '')}`.trim());
        expect(names(country, date).some((found) => found.startsWith(name))).toBe(false);
      }
    }
  });
});
