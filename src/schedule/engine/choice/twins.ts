import { rememberedByObject } from '../../../base/remembered.ts';
import type { Day } from '../day/day.ts';

/** By day, the first day into which the same fits: the same sessions at the same times, with the same pauses and caps. */
export function twinsOf(days: readonly Day[]): number[] {
  return firstAlike(days.map(roomOf));
}

/** By day, the first day into which the same fits and on which the same is preferred, so that the same times are best. */
export function identicalTwinsOf(days: readonly Day[]): number[] {
  return firstAlike(days.map((day) => roomOf(day) + preferencesOf(day)));
}

/** Whether nothing tells the two days apart, whatever counts. */
export function areIdentical(a: Day, b: Day): boolean {
  return roomOf(a) === roomOf(b) && preferencesOf(a) === preferencesOf(b);
}

function firstAlike(keys: readonly string[]): number[] {
  return keys.map((key) => keys.indexOf(key));
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
