import { addDays, daysBetween, formatDate, type LocalDate, weekdayOf } from '../base/calendar.ts';
import { listed } from '../base/text.ts';
import { holidaysOn } from '../facts/holidays.ts';
import { weekendOf } from '../facts/workweek.ts';
import type { LocalDateTime } from '../tour/scalars.ts';
import type { Tour } from '../tour/schema.ts';
import type { Change, Situation } from './change.ts';

/** Working days added at the end, or at the beginning where a weekend or holiday would come between. */
export function moreDays({ tour }: Situation, count: number): Change[] {
  const later = workingDays(tour, tour.dates.to, 1, count);
  const earlier = workingDays(tour, tour.dates.from, -1, count);
  const [end, start] = [later.at(-1), earlier.at(-1)];
  if (end === undefined || start === undefined) return [];
  const shift = daysBetween(tour.dates.to, end);
  const shiftBack = daysBetween(tour.dates.from, start);
  const atEnd = shift <= -shiftBack;
  const added = atEnd ? later : earlier.reverse();
  return [
    {
      words: `${count === 1 ? 'One more day' : 'Two more days'}: ${listed(added.map(formatDate))}`,
      tour: atEnd ? longer(tour, { ...tour.dates, to: end }) : longer(tour, { ...tour.dates, from: start }),
    },
  ];
}

function workingDays(tour: Tour, from: LocalDate, step: 1 | -1, count: number): LocalDate[] {
  const days: LocalDate[] = [];
  const { providing } = tour.countries;
  for (let date = addDays(from, step); days.length < count; date = addDays(date, step)) {
    const declared = tour.calendar?.holidays?.some((holiday) => holiday.date === date) === true;
    if (
      !declared &&
      holidaysOn(providing, date).length === 0 &&
      !weekendOf(providing, date).includes(weekdayOf(date))
    )
      days.push(date);
    if (Math.abs(daysBetween(from, date)) > 30) return [];
  }
  return days;
}

/** Journeys and stays that end or begin with the programme move with its ends. */
function longer(tour: Tour, dates: Tour['dates']): Tour {
  const late = daysBetween(tour.dates.to, dates.to);
  const early = daysBetween(tour.dates.from, dates.from);
  const moved = (date: LocalDate) => {
    if (late > 0) return date >= tour.dates.to ? addDays(date, late) : date;
    return date <= tour.dates.from ? addDays(date, early) : date;
  };
  const stay = <T extends { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined }>(
    one: T,
  ): T => ({
    ...one,
    ...(one.from !== undefined && one.from <= tour.dates.from ? { from: moved(one.from) } : {}),
    ...(one.to !== undefined && one.to >= tour.dates.to ? { to: moved(one.to) } : {}),
  });
  const moment = (at: LocalDateTime | undefined) => at && { ...at, date: moved(at.date) };
  const { travel, interpretation } = tour;
  const legs = travel?.legs?.map((leg) => ({
    ...leg,
    departs: moment(leg.departs),
    arrives: moment(leg.arrives),
  }));
  const interpreters = interpretation?.interpreters?.map(stay);
  return {
    ...tour,
    dates,
    ...(legs && { travel: { ...travel, legs } }),
    ...(interpreters && { interpretation: { ...interpretation, interpreters } }),
  };
}
