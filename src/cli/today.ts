import { type LocalDate, parseDate } from '../base/calendar.ts';
import { Failure } from './process/failure.ts';
import type { Terminal } from './terminal/terminal.ts';

/** The day from which everything is counted, and who says so. */
export interface Today {
  readonly date: LocalDate;
  readonly from: string;
}

/** `--today`, else STUDYTOUR_TODAY, else the machine's date. */
export function todayOf(flag: LocalDate | undefined, terminal: Terminal): Today {
  if (flag !== undefined) return { date: flag, from: '--today' };
  const stated = terminal.env.STUDYTOUR_TODAY || undefined;
  if (stated === undefined) return { date: terminal.today(), from: 'the machine’s date' };
  const date = parseDate(stated);
  if (date === undefined) throw new Failure(`STUDYTOUR_TODAY is "${stated}". Write a date like 2014-05-15.`);
  return { date, from: 'STUDYTOUR_TODAY' };
}
