import type { Team } from '../model.ts';
import type { Candidate, Day } from './day.ts';
import type { LabelPool } from './label-pool.ts';

/** What becomes of a label's state with one more candidate: the resource extension functions of label setting. */
export function createExtension(day: Day, pool: LabelPool) {
  const { candidates, groupCount, slotCount, slotOf } = day;
  const { stride, slots, clocks, fixed, fixedOf, late } = pool.layout;
  const taken = 2 * groupCount;

  /** The state of the label, with those who attend and interpret moved; `picked` are the pauses of the candidate's groups. */
  function move(label: number, index: number, team: Team, start: number, picked: Int32Array): void {
    const { groups, minutes, endSite, isLate, sets } = candidates[index] as Candidate;
    const { state } = pool;
    const base = label * stride;
    const own = pool.count * stride;
    const end = start + minutes;
    const until = end + (isLate ? pool.slack : 0);
    for (let i = 0; i < stride; i += 1) state[own + i] = state[base + i] as number;
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i] as number;
      state[own + group] = end;
      state[own + groupCount + group] = endSite;
      state[own + taken + group] = picked[i] as number;
      state[own + late + group] = until;
    }
    const { members } = team;
    for (let m = 0; m < members.length; m += 1) {
      const slot = slotOf[members[m] as number] as number;
      if (slot < 0) continue;
      state[own + slots + slot] = end;
      state[own + slots + slotCount + slot] = endSite;
      const worked = own + slots + 2 * slotCount + slot;
      state[worked] = (state[worked] as number) + minutes;
      state[own + late + groupCount + slot] = until;
    }
    for (let c = 0; c < sets.length; c += 1) state[own + clocks + (sets[c] as number)] = end;
    const place = fixedOf[index] as number;
    if (place >= 0) state[own + fixed + place] = start;
  }

  return { move };
}
