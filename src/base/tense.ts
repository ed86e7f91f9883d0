import { daysBetween, type LocalDate } from './calendar.ts';

/** Of what has a last day: before that day is over, it is still to be done. */
export function isToBe(by: LocalDate, today: LocalDate): 'should have been' | 'is to be' {
  return daysBetween(by, today) > 0 ? 'should have been' : 'is to be';
}
