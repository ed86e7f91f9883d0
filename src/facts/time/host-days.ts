import { addDays, daysBetween, formatDate, type LocalDate, weekdayOf } from '../../base/calendar.ts';
import { firstOfEach } from '../../base/distinct.ts';
import { rememberedByObject, rememberedByText } from '../../base/remembered.ts';
import type { Tour } from '../../tour/schema.ts';
import type { Facts, Holiday, HostFacts } from '../facts.ts';
import { holidaysOf } from './derive-days.ts';
import { spansOf } from './opening.ts';
import { weekendOf } from './workweek.ts';

export interface DateHolidays {
  readonly certain: readonly Holiday[];
  /** Lunar feasts computed for the date or for a day beside it, and days in lieu that are not announced every year. */
  readonly possible: readonly Holiday[];
}

/** Holidays on a date. A feast is settled where the tour declares a holiday of the country on its day or one beside it. */
export function holidaysAround(tour: Tour, country: string, date: LocalDate): DateHolidays {
  return around(tour)(`${country} ${date}`);
}

/** Several rules ask about the same days. */
const around = rememberedByObject((tour: Tour) =>
  rememberedByText((key) => {
    const [country = '', date = ''] = key.split(' ');
    return lookAround(tour, country, date as LocalDate);
  }),
);

function lookAround(tour: Tour, country: string, date: LocalDate): DateHolidays {
  const declared = (tour.calendar?.holidays ?? []).filter(
    (holiday) => (holiday.country ?? tour.countries.providing) === country,
  );
  const isSettled = (feast: Holiday) =>
    declared.some((holiday) => Math.abs(daysBetween(holiday.date, feast.date)) <= 1);
  const ofDate = holidaysOf(tour, country, date);
  const beside = [0, -1, 1].flatMap((days) =>
    holidaysOf(tour, country, addDays(date, days)).filter((feast) => days === 0 || !isInLieu(feast)),
  );
  const possible = beside.filter((feast) => feast.approximate && !isSettled(feast));
  return {
    certain: ofDate.filter(({ approximate }) => !approximate),
    possible: firstOfEach(possible, ({ name }) => name),
  };
}

/** `Eid al-Fitr is computed for Monday 28 July 2014, give or take a day` */
export function possibleWords(feast: Holiday): string {
  return isInLieu(feast)
    ? `${feast.name} is not announced every year`
    : `${feast.name} is computed for ${formatDate(feast.date)}, give or take a day`;
}

/** A day off in place of a holiday at the weekend: announced or not, but never on another day. */
function isInLieu({ name }: Holiday): boolean {
  return name.endsWith('(substitute day)');
}

/** True on weekdays of the host's own hours; where it states none, on all but the weekend where it is. */
export function isOpenWeekday(host: HostFacts, date: LocalDate): boolean {
  const weekday = weekdayOf(date);
  return host.hoursDeclared
    ? spansOf(host.hours, { weekday }).length > 0
    : !weekendOf(host.country, date, host.host.place?.city).includes(weekday);
}

/** True where an office is at work: no day off, no holiday for certain, and not closed. */
export function isOpenOn(host: HostFacts, date: LocalDate, tour: Tour): boolean {
  return (
    isOpenWeekday(host, date) &&
    host.host.closed?.includes(date) !== true &&
    holidaysAround(tour, host.country, date).certain.length === 0
  );
}

/** The other day of the programme nearest to a date on which the host's office is at work, whatever the moon; the later of two. */
export function nearestOpenDay(
  host: HostFacts,
  date: LocalDate,
  tour: Tour,
  { days }: Facts,
): LocalDate | undefined {
  const open = days.filter(
    (day) =>
      day.date !== date &&
      isOpenOn(host, day.date, tour) &&
      holidaysAround(tour, host.country, day.date).possible.length === 0,
  );
  const distance = (day: LocalDate) => Math.abs(daysBetween(date, day));
  return open.sort((a, b) => distance(a.date) - distance(b.date) || (a.date < b.date ? 1 : -1))[0]?.date;
}
