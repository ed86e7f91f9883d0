import { addDays, type LocalDate } from '../../base/calendar.ts';
import { feastDays, HOLIDAY_YEARS } from './holidays.ts';

const RAMADAN = '9';
let firsts: readonly LocalDate[] | undefined;
let ends: readonly LocalDate[] | undefined;
let format: Intl.DateTimeFormat | undefined;

/**
 * By the calendar of Umm al-Qura. `yes` where the month is under way whichever day was announced; `perhaps` on the two days
 * that hang on that: against eight Malaysian announcements of 2012 to 2025 the first day was right four times and a day
 * early four times.
 */
export function inRamadan(date: LocalDate): 'yes' | 'perhaps' | 'no' {
  const votes = [isComputed(date), isComputed(addDays(date, -1))].filter(Boolean).length;
  return votes === 2 ? 'yes' : votes === 1 ? 'perhaps' : 'no';
}

function isComputed(date: LocalDate): boolean {
  const year = Number(date.slice(0, 4));
  if (year < HOLIDAY_YEARS.from || year > HOLIDAY_YEARS.to) return isComputedByIntl(date);
  firsts ??= feastDays('First of Ramadan');
  ends ??= feastDays('Eid al-Fitr');
  const isPast = (day: LocalDate) => day <= date;
  return (firsts.findLast(isPast) ?? '') > (ends.findLast(isPast) ?? '');
}

/** The same calendar outside the years of the table, where it is worth 30 ms to start Intl. */
function isComputedByIntl(date: LocalDate): boolean {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    month: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatToParts(Date.parse(date)).find(({ type }) => type === 'month')?.value === RAMADAN;
}
