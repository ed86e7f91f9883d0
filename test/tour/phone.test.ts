import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { validate } from '../../src/validate.ts';

/** What is said of a telephone number as it stands in a file. */
function told(phone: string): string[] {
  const text = `studytour: 1
title: Public services
countries: { receiving: UZ, providing: MY }
dates: { from: 2026-06-22, to: 2026-06-22 }
timeZone: Asia/Kuala_Lumpur
contacts: [{ role: driver, phone: ${phone} }]`;
  return validate({ file: 'tour.yaml', text }, { today: '2026-01-05' as LocalDate })
    .diagnostics.filter(({ rule }) => rule === 'value-not-understood')
    .map(({ help }) => help ?? '');
}

describe('a telephone number', () => {
  it('has the code of its country, or is a short one', () => {
    for (const phone of ['+60 3-8000 8000', '"+60380008000"', '+44 (20) 7946 0000', '112', '"999"'])
      expect([phone, told(phone)]).toEqual([phone, []]);
  });

  it('gets the sign that was left out or that YAML took, and no code that nobody wrote', () => {
    expect(told('0060 3 8000 8000')).toEqual(['Did you mean `+60 3 8000 8000`?']);
    expect(told('+60380008000')).toEqual(['Did you mean `"+60380008000"`?']);
    for (const phone of ['03-8000 8000', '0380008000'])
      expect(told(phone)).toEqual(['Write it like this: `+60 3-8000 8000`.']);
    expect(told('TBC')).toEqual(['Leave it out until it is known: delete the line, or put a `#` before it.']);
  });
});
