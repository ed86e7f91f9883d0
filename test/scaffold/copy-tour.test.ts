import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { copyTour } from '../../src/scaffold/copy-tour.ts';

const replanned = readFileSync('examples/uzbekistan-malaysia-replanned/tour.yaml', 'utf8');
const small = (rest: string) =>
  `studytour: 1\ntitle: T\ncountries: { receiving: UZ, providing: MY }\ndates: { from: 2027-06-24, to: 2027-06-25 }\ntimeZone: Asia/Kuala_Lumpur\n${rest}`;

function copy(text: string, start: string, keepWeekdays = false) {
  const copied = copyTour(text, { start: start as LocalDate, keepWeekdays });
  if (!copied) throw new Error('not copied');
  return copied;
}

describe('copying a tour', () => {
  it('begins on the day asked for', () => {
    expect(copy(replanned, '2027-03-01').text).toContain('dates: { from: 2027-03-01, to: 2027-03-04 }');
  });

  it('keeps weekdays by beginning on the first such day, and says so', () => {
    // 24 June 2014 was a Tuesday.
    const { text, start, notes } = copy(replanned, '2027-03-01', true);
    expect(start).toBe('2027-03-02');
    expect(text).toContain('dates: { from: 2027-03-02, to: 2027-03-05 }');
    expect(notes[0]).toBe(
      'The programme begins on Tuesday 2 March 2027, the first Tuesday from Monday 1 March 2027 on.',
    );
    expect(copy(replanned, '2027-03-02', true).start).toBe('2027-03-02');
  });

  it('says which days it moved onto a holiday or a day off, of whom', () => {
    expect(copy(small(''), '2026-08-30').notes).toEqual([
      'The programme of Thursday 24 June 2027 is now on Sunday 30 August 2026: a day off in Malaysia.',
      'The programme of Friday 25 June 2027 is now on Monday 31 August 2026: Independence Day in Malaysia.',
    ]);
    expect(copy(small('preparation: { briefing: 2027-05-27 }'), '2027-06-28').notes).toEqual([]);
    expect(copy(small('preparation: { briefing: 2027-05-28 }'), '2027-06-25').notes).toContain(
      'preparation.briefing is now on Saturday 29 May 2027: a day off in Uzbekistan.',
    );
  });

  it('says what was true of the original alone', () => {
    const notes = copy(
      small(
        'hosts: [{ id: h, name: H, status: confirmed }]\nsessions: [{ host: h, at: 2027-06-24 10:00 }]\ndelegation: { delegates: [{ name: A }, { name: B }] }\ncalendar: { holidays: [{ date: 2027-06-01, name: X }] }',
      ),
      '2027-07-01',
    ).notes.join('\n');
    expect(notes).toMatch(/1 host still says `status: confirmed`/);
    expect(notes).toMatch(/1 session still has a fixed time/);
    expect(notes).toMatch(/2 delegates came along/);
    expect(notes).toMatch(/1 holiday under `calendar` stayed where it is/);
  });

  it('says that an id is still the other tour’s', () => {
    expect(copy(small('id: water-2027\n'), '2027-07-01').notes[0]).toMatch(
      /^id is still water-2027: give the copy another/,
    );
  });

  it('refuses what is no tour', () => {
    expect(
      copyTour('title: only\n', { start: '2027-01-01' as LocalDate, keepWeekdays: false }),
    ).toBeUndefined();
  });
});
