import { CalculationMethod, Coordinates, PrayerTimes } from 'adhan';
import { formatDate, type LocalDate, WEEKDAYS } from '../../base/calendar.ts';
import { type ClockTime, formatClock, formatSpan } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import { offsetAt } from '../../base/zone.ts';
import { everybody } from '../../facts/attendance.ts';
import { findCity } from '../../facts/city.ts';
import type { DayFacts } from '../../facts/facts.ts';
import { spansOf } from '../../facts/opening.ts';
import type { BreakWindow, OpeningHours } from '../../tour/scalars.ts';
import type { Demand } from '../demand.ts';
import type { Constraint, ConstraintContext } from './constraint.ts';

interface PrayerBreak extends BreakWindow {
  readonly sentence: string;
}

const FRIDAY = 5;

/** Prayers are kept free: at the times that the tour states, or as computed for the place. */
export const prayer: Constraint = {
  id: 'prayer',
  summary: 'Prayer times are kept free.',
  demands: (context) => {
    const prayers = context.tour.day?.prayers;
    if (prayers === undefined || prayers === false) return [];
    const people = everybody(context.facts);
    return context.facts.days.flatMap((day) =>
      (prayers === true ? computed(context, day) : stated(prayers, day)).map(
        ({ sentence, minutes, from, to }): Demand => ({
          id: `prayer:${day.date}:${formatClock(from)}`,
          constraint: 'prayer',
          sentence,
          path: ['day', 'prayers'],
          requirement: { kind: 'pause', people, dates: [day.date], minutes, from, to },
        }),
      ),
    );
  },
};

function stated(prayers: readonly OpeningHours[], day: DayFacts): PrayerBreak[] {
  return spansOf(prayers, day).map((span) => ({
    ...span,
    minutes: span.to - span.from,
    sentence: `${formatSpan(span)} is kept free for prayer on ${WEEKDAYS[day.weekday]}s.`,
  }));
}

/** Noon and afternoon fall into the working day; the noon prayer of Friday is said together and begins on time. */
function computed({ tour, facts, policy }: ConstraintContext, { date, weekday }: DayFacts): PrayerBreak[] {
  const at = coordinatesOf({ tour, facts, policy });
  if (at === undefined) return [];
  const { noon, afternoon, sunset } = prayerTimes(date, at, tour.timeZone);
  const within = (from: ClockTime, to: ClockTime, minutes: number): PrayerBreak[] =>
    from < facts.dayTo && from + minutes <= to
      ? [
          {
            from,
            to,
            minutes,
            sentence: `On ${formatDate(date)} ${formatDuration(minutes)} are kept free for prayer between ${formatSpan({ from, to }).replace('-', ' and ')}.`,
          },
        ]
      : [];
  return [
    ...(weekday === FRIDAY
      ? within(noon, noon + policy.fridayPrayerMinutes, policy.fridayPrayerMinutes)
      : within(noon, afternoon, policy.prayerMinutes)),
    ...within(afternoon, sunset, policy.prayerMinutes),
  ];
}

/** The hotel's, else those of the first host that has any, else of a city. */
function coordinatesOf({ tour }: ConstraintContext): readonly [number, number] | undefined {
  const places = [tour.travel?.base?.place, ...(tour.hosts ?? []).map(({ place }) => place)];
  const given = places.find((place) => place?.at !== undefined)?.at;
  return (
    given ??
    places
      .map((place) => place?.city && findCity(place.city, place.country ?? tour.countries.providing)?.at)
      .find((at) => typeof at === 'object')
  );
}

/**
 * Wall-clock times. The methods of computing differ in dawn and night alone, so that the Muslim World League's serves
 * everywhere; the afternoon is that of the earlier school.
 */
function prayerTimes(
  date: LocalDate,
  [latitude, longitude]: readonly [number, number],
  zone: string,
): { noon: ClockTime; afternoon: ClockTime; sunset: ClockTime } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const times = new PrayerTimes(
    new Coordinates(latitude, longitude),
    // The library reads year, month and day as the machine's own zone has them, and answers with instants.
    new Date(year, month - 1, day),
    CalculationMethod.MuslimWorldLeague(),
  );
  const clockOf = (time: Date): ClockTime => {
    const instant = Math.floor(time.getTime() / 60_000);
    return (((instant + offsetAt(instant, zone)) % 1440) + 1440) % 1440;
  };
  return { noon: clockOf(times.dhuhr), afternoon: clockOf(times.asr), sunset: clockOf(times.maghrib) };
}
