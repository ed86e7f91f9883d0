import type { Day } from './day.ts';

/** By day, the first day that is just like it: the same sessions at the same times, with the same pauses and caps. */
export function twinsOf(days: readonly Day[]): number[] {
  const first = new Map<string, number>();
  return days.map(({ candidates, caps, pauses, morning, evening, slotOf, clockCount }, day) => {
    const key = JSON.stringify([
      morning,
      evening,
      pauses,
      [...slotOf],
      clockCount,
      caps.map(({ mask, limit }) => [[...mask], limit]),
      candidates.map(({ session, teams, baseline, avoided, forbid, sets, awaits }) => [
        session,
        teams,
        baseline,
        avoided,
        [...forbid],
        sets,
        awaits,
      ]),
    ]);
    const twin = first.get(key) ?? day;
    first.set(key, twin);
    return twin;
  });
}
