import { rememberedByObject } from '../../../base/remembered.ts';
import type { Day } from '../day/day.ts';

/** By day, the first day into which the same fits: the same sessions at the same times, with the same pauses and caps. */
export function twinsOf(days: readonly Day[]): number[] {
  return firstAlike(days, roomOf);
}

/** By day, the first day into which the same fits and on which the same is preferred, so that the same times are best. */
export function identicalTwinsOf(days: readonly Day[]): number[] {
  return firstAlike(days, (day) => roomOf(day) + preferencesOf(day));
}

/** Whether nothing tells the two days apart, whatever counts. */
export function areIdentical(a: Day, b: Day): boolean {
  return haveSame(a, b) && roomOf(a) === roomOf(b) && preferencesOf(a) === preferencesOf(b);
}

function firstAlike(days: readonly Day[], keyOf: (day: Day) => string): number[] {
  return days.map((day, own) =>
    days.findIndex(
      (other, before) => before === own || (haveSame(other, day) && keyOf(other) === keyOf(day)),
    ),
  );
}

/** Whether the same sessions are possible on both: what is soon seen of days that are not alike. */
function haveSame(a: Day, b: Day): boolean {
  return (
    a.candidates.length === b.candidates.length &&
    a.candidates.every(({ session }, i) => session === b.candidates[i]?.session)
  );
}

/** Asked for the listing and for the times of the same days. */
const roomOf = rememberedByObject(({ candidates, caps, pauses, morning, evening, slotOf, clockCount }: Day) =>
  JSON.stringify([
    morning,
    evening,
    pauses,
    [...slotOf],
    clockCount,
    caps.map(({ mask, limit }) => [[...mask], limit]),
    candidates.map(({ session, site, endSite, teams, baseline, avoided, forbid, sets, awaits }) => [
      session,
      site,
      endSite,
      teams,
      baseline,
      avoided,
      [...forbid],
      sets,
      awaits,
    ]),
  ]),
);

function preferencesOf({ candidates }: Day): string {
  return JSON.stringify(candidates.map(({ preferences }) => preferences));
}
