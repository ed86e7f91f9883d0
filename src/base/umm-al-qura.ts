import table from '../data/umm-al-qura.json' with { type: 'json' };
import { daysBetween, type LocalDate } from './calendar.ts';

/** A date of the Islamic calendar; months from 1, Muharram, to 12. */
export interface IslamicDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Months of a year, and letters that say which of them have 30 days. */
const [MONTHS, LETTERS] = [12, 3];

/**
 * The date by Umm al-Qura, the civil calendar of Saudi Arabia, which is computed and not sighted; undefined before 1356
 * and after 1500, of which there are no tables.
 */
export function ummAlQura(date: LocalDate): IslamicDate | undefined {
  let days = daysBetween(table.start as LocalDate, date);
  if (days < 0) return undefined;
  for (let year = table.first, at = 0; at < table.years.length; year++, at += LETTERS) {
    const long = Number.parseInt(table.years.slice(at, at + LETTERS), 16);
    for (let month = 1; month <= MONTHS; month++) {
      const length = 29 + ((long >> (MONTHS - month)) & 1);
      if (days < length) return { year, month, day: days + 1 };
      days -= length;
    }
  }
  return undefined;
}
