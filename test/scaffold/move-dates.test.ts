import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveDates } from '../../src/scaffold/move-dates.ts';
import { parseSource } from '../../src/source/parse-source.ts';

const examples = ['uzbekistan-malaysia-2014', 'uzbekistan-malaysia-replanned'].map((name) =>
  readFileSync(`examples/${name}/tour.yaml`, 'utf8'),
);

function moved(text: string, days: number) {
  const { source } = parseSource('tour', text);
  if (!source) throw new Error('not a tour');
  return moveDates(source, days);
}

describe('moving dates', () => {
  it('there and back again is the same text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.integer({ min: -20_000, max: 20_000 }), (text, days) => {
        expect(moved(moved(text, days).text, -days).text).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('moves dates, times with dates and their weekdays, and nothing else', () => {
    const text = `# seen on 2014-06-26
dates: { from: Thu 2014-06-26, to: "Friday 2014-06-27" } # from 2014-06-26
sessions:
  - { at: 2014-06-26 10:00, title: Since 2014-06-26 }
  - &first { at: 2014-06-26T11:00 }
`;
    expect(moved(text, 1).text).toBe(`# seen on 2014-06-26
dates: { from: Fri 2014-06-27, to: "Saturday 2014-06-28" } # from 2014-06-26
sessions:
  - { at: 2014-06-27 10:00, title: Since 2014-06-26 }
  - &first { at: 2014-06-27T11:00 }
`);
  });

  it('moves a date once, however often an alias repeats it', () => {
    expect(moved('dates: { from: &day 2014-06-26, to: *day }\n', 366).text).toBe(
      'dates: { from: &day 2015-06-27, to: *day }\n',
    );
  });

  it('leaves holidays and passports where they are', () => {
    const text = `calendar: { holidays: [{ date: 2014-06-07, name: Birthday }] }
delegation: { delegates: [{ name: A, passport: { expires: 2015-01-01 } }] }
`;
    expect(moved(text, 400)).toEqual({ text, moved: [] });
  });

  it('keeps every comment and every line', () => {
    for (const text of examples) {
      const comments = (of: string) => of.split('\n').map((line) => line.replace(/^.*?(#.*)?$/, '$1'));
      expect(comments(moved(text, 4711).text)).toEqual(comments(text));
    }
  });
});
