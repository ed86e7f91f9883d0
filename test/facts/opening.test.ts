import { describe, expect, it } from 'vitest';
import { formatSpan } from '../../src/base/clock.ts';
import { fridayBreak } from '../../src/facts/time/opening.ts';
import { parseOpeningHours } from '../../src/tour/opening-hours.ts';

describe('the break of Fridays', () => {
  it.each([
    [['Mon-Thu 08:30-17:00', 'Fri 08:30-12:15 14:45-17:00'], '12:15-14:45'],
    [['Mon-Thu 08:30-13:00 14:00-17:00', 'Fri 08:30-12:15 14:45-17:00'], '12:15-14:45'],
    [['Mon-Fri 08:30-13:00 14:00-17:00'], undefined],
    [['Mon-Fri 08:30-17:00'], undefined],
    [['Mon-Thu 08:30-17:00', 'Fri 08:30-12:00'], undefined],
  ])('of %j is %s', (lines, expected) => {
    const pause = fridayBreak(lines.flatMap((line) => parseOpeningHours(line) ?? []));
    expect(pause && formatSpan(pause)).toBe(expected);
  });
});
