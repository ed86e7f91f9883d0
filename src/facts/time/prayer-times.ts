import { CalculationMethod, Coordinates, PrayerTimes } from 'adhan';
import type { LocalDate } from '../../base/calendar.ts';
import { type ClockTime, DAY_MINUTES } from '../../base/clock.ts';
import { offsetAt } from '../../base/zone.ts';

/**
 * Wall-clock times. The methods of computing differ in dawn and night alone, so that the Muslim World League's serves
 * everywhere; the afternoon is that of the earlier school.
 */
export function prayerTimes(
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
    return (((instant + offsetAt(instant, zone)) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  };
  return { noon: clockOf(times.dhuhr), afternoon: clockOf(times.asr), sunset: clockOf(times.maghrib) };
}
