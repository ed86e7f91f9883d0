import { formatDate, type LocalDate } from '../base/calendar.ts';
import type { Tour } from '../tour/schema.ts';

/** `Thursday 26 June 2014 to Friday 27 June 2014`, or the one day. */
export function programmeDates({ dates }: Tour): string {
  return dates.from === dates.to
    ? formatDate(dates.from)
    : `${formatDate(dates.from)} to ${formatDate(dates.to)}`;
}

/** `between Thursday 26 June 2014 and Friday 27 June 2014`, or `on` the one day. */
export function withinProgramme({ dates }: Tour): string {
  return dates.from === dates.to
    ? `on ${formatDate(dates.from)}`
    : `between ${formatDate(dates.from)} and ${formatDate(dates.to)}`;
}

/** The first of the dates that are given. */
export function earliest(...dates: readonly (LocalDate | undefined)[]): LocalDate | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}

/** The last of the dates that are given. */
export function latest(...dates: readonly (LocalDate | undefined)[]): LocalDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
