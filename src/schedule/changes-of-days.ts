import { addDays, daysBetween, formatDate, type LocalDate, weekdayOf } from '../base/calendar.ts';
import { listed } from '../base/text.ts';
import { journeysOf } from '../facts/places/journeys.ts';
import { holidaysOf } from '../facts/time/derive-days.ts';
import { weekendOf } from '../facts/time/workweek.ts';
import type { LocalDateTime } from '../tour/scalars.ts';
import type { Tour } from '../tour/schema.ts';
import type { Change, Situation } from './change.ts';

/** Working days added at the end, or at the beginning where a weekend or holiday would come between. */
export function moreDays(situation: Situation, count: number): Change[] {
  const { tour } = situation;
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
      tour: atEnd
        ? longer(situation, { ...tour.dates, to: end })
        : longer(situation, { ...tour.dates, from: start }),
    },
  ];
}

function workingDays(tour: Tour, from: LocalDate, step: 1 | -1, count: number): LocalDate[] {
  const days: LocalDate[] = [];
  const { providing } = tour.countries;
  for (let date = addDays(from, step); days.length < count; date = addDays(date, step)) {
    const isHoliday = holidaysOf(tour, providing, date).length > 0;
    if (!isHoliday && !weekendOf(providing, date).includes(weekdayOf(date))) days.push(date);
    if (Math.abs(daysBetween(from, date)) > 30) return [];
  }
  return days;
}

/** The journey home and stays that end with the programme move with its end; those that begin with it, with its beginning. */
function longer({ tour, facts }: Situation, dates: Tour['dates']): Tour {
  const late = daysBetween(tour.dates.to, dates.to);
  const early = daysBetween(tour.dates.from, dates.from);
  const isHomeward = (leg: number) =>
    journeysOf(tour, facts).find(({ path }) => Number(path.at(-1)) >= leg)?.purpose === 'departure';
  const shift = (leg: number) => (isHomeward(leg) ? late : early);
  const moved = (at: LocalDateTime | undefined, days: number) =>
    at === undefined || !isAtEdge(at.date, tour.dates) ? at : { ...at, date: addDays(at.date, days) };
  const { travel, interpretation } = tour;
  const legs = travel?.legs?.map((leg, i) => ({
    ...leg,
    departs: moved(leg.departs, shift(i)),
    arrives: moved(leg.arrives, shift(i)),
  }));
  const interpreters = interpretation?.interpreters?.map((interpreter) => {
    const { from, to } = interpreter;
    return {
      ...interpreter,
      ...(from !== undefined && from <= tour.dates.from && { from: addDays(from, early) }),
      ...(to !== undefined && to >= tour.dates.to && { to: addDays(to, late) }),
    };
  });
  return {
    ...tour,
    dates,
    ...(legs && { travel: { ...travel, legs } }),
    ...(interpreters && { interpretation: { ...interpretation, interpreters } }),
  };
}

/** False within the programme: what happens there stays where it is. */
function isAtEdge(date: LocalDate, { from, to }: Tour['dates']): boolean {
  return date <= from || to <= date;
}
