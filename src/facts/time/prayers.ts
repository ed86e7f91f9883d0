import { FRIDAY } from '../../base/calendar.ts';
import type { ClockTime, Minutes } from '../../base/clock.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { BreakWindow, OpeningHours } from '../../tour/scalars.ts';
import type { Tour, TourPlace } from '../../tour/schema.ts';
import type { DayFacts, Facts } from '../facts.ts';
import { everybody } from '../people/attendance.ts';
import { findCity } from '../places/city.ts';
import { bedsOn } from '../places/hotels.ts';
import { spansOf } from './opening.ts';
import { prayerTimes } from './prayer-times.ts';
import { zoneAt } from './session-zone.ts';

/** A break for prayer: so many minutes between `from` and `to`. */
export interface PrayerBreak extends BreakWindow {
  readonly basis: 'stated' | 'computed';
  /** True where lunch, at its times, leaves the prayer none of its own: then it is said in the lunch break. */
  readonly inLunch: boolean;
}

type Facing = Pick<Facts, 'lunch' | 'dayFrom' | 'dayTo' | 'hotels'>;

/** The prayers of a day, at the times that the tour states or as computed for the place; no two share time. */
export function prayersOn(tour: Tour, facts: Facing, policy: Policy, day: DayFacts): PrayerBreak[] {
  const prayers = tour.day?.prayers;
  if (prayers === undefined || prayers === false) return [];
  const asked = prayers === true ? computed(tour, facts, policy, day) : stated(prayers, day);
  const meal = mealTime(facts, asked);
  return asked.map((prayer) => ({
    ...prayer,
    basis: prayers === true ? 'computed' : 'stated',
    inLunch: !fitsBeside(prayer, meal, facts.lunch.minutes),
  }));
}

/** Ids of those who pray, among all whom any session binds. */
export function praying(tour: Tour, facts: Facts): string[] {
  const who = tour.day?.praying;
  return who === undefined ? everybody(facts) : everybody(facts).filter((person) => who.includes(person));
}

/** Minutes that a prayer takes at the least out of the hours of the programme. */
export function prayerMinutesInside(
  { from, to, minutes, inLunch }: PrayerBreak,
  { dayFrom, dayTo }: Facing,
): Minutes {
  return inLunch ? 0 : Math.max(0, minutes - Math.max(0, dayFrom - from, to - dayTo));
}

/** The first start of lunch that leaves most prayers a time of their own. */
function mealTime({ lunch }: Facing, prayers: readonly BreakWindow[]): ClockTime {
  const free = (start: ClockTime) =>
    prayers.filter((prayer) => fitsBeside(prayer, start, lunch.minutes)).length;
  let best = lunch.from;
  for (let start = lunch.from; start + lunch.minutes <= lunch.to; start += 1)
    if (free(start) > free(best)) best = start;
  return best;
}

function fitsBeside({ from, to, minutes }: BreakWindow, meal: ClockTime, length: Minutes): boolean {
  return Math.min(to, meal) - from >= minutes || to - Math.max(from, meal + length) >= minutes;
}

/** Spans that overlap are one. */
function stated(prayers: readonly OpeningHours[], day: DayFacts): BreakWindow[] {
  const merged: { from: ClockTime; to: ClockTime }[] = [];
  for (const { from, to } of [...spansOf(prayers, day)].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged.map(({ from, to }) => ({ from, to, minutes: to - from }));
}

/** Noon and afternoon fall into the working day; the noon prayer of Friday is said together and begins on time. */
function computed(tour: Tour, facts: Facing, policy: Policy, { date, weekday }: DayFacts): BreakWindow[] {
  const { dayTo } = facts;
  const hotel = bedsOn(tour, facts, date).evening?.place;
  const at = coordinatesOf(tour, hotel);
  if (at === undefined) return [];
  const { noon, afternoon, sunset } = prayerTimes(date, at, zoneAt(hotel, tour));
  const { prayerMinutes, fridayPrayerMinutes } = policy;
  const noonPrayer =
    weekday === FRIDAY
      ? { from: noon, to: noon + fridayPrayerMinutes, minutes: fridayPrayerMinutes }
      : { from: noon, to: afternoon, minutes: prayerMinutes };
  return [noonPrayer, { from: afternoon, to: sunset, minutes: prayerMinutes }].filter(
    ({ from, to, minutes }) => from < dayTo && from + minutes <= to,
  );
}

/** The hotel's of that night, else those of the first host that has any, else of a city. */
function coordinatesOf(tour: Tour, hotel: TourPlace | undefined): readonly [number, number] | undefined {
  const places = [hotel, ...(tour.hosts ?? []).map(({ place }) => place)];
  const given = places.find((place) => place?.at !== undefined)?.at;
  return (
    given ??
    places
      .map((place) => place?.city && findCity(place.city, place.country ?? tour.countries.providing)?.at)
      .find((at) => typeof at === 'object')
  );
}
