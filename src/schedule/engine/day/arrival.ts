import type { Rest, Team } from '../model.ts';
import { type Candidate, type Day, entry } from './day.ts';
import type { LabelPeople } from './label-people.ts';
import type { LabelPool } from './label-pool.ts';

/** When those who attend a candidate, and who interpret it, can be there after a label. */
export function createArrival(day: Day, pool: LabelPool, people: LabelPeople) {
  const { model, candidates, groupCount, slotCount, slotOf, morning } = day;
  const { travel, siteCount, groupSize } = model;
  const { stride, slots, clocks } = pool.layout;
  const arrival = {
    /** By candidate, of the label that `reach` was last asked for: when those who attend are ready. */
    ready: new Int32Array(candidates.length),
    /** Their person-minutes of travel. */
    way: new Int32Array(candidates.length),
    /** Whether any of them goes out for it. */
    isOut: new Uint8Array(candidates.length),
    reach,
    teamReady,
  };

  function reach(label: number, index: number): void {
    const candidate = candidates[index] as Candidate;
    const base = label * stride;
    const { groups, site, awaits } = candidate;
    let ready = pool.start[label] as number;
    let way = 0;
    let isOut = 0;
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i] as number;
      const clock = pool.state[base + group] as number;
      if (clock < 0) {
        isOut = 1;
        if (morning >= 0)
          way += (groupSize[group] as number) * (travel[morning * siteCount + site] as number);
        continue;
      }
      const from = pool.state[base + groupCount + group] as number;
      const minutes = travel[from * siteCount + site] as number;
      way += (groupSize[group] as number) * minutes;
      ready = Math.max(ready, clock + people.delay(label, group, minutes) + minutes + entry(candidate, from));
    }
    for (let a = 0; a < awaits.length; a += 1)
      ready = Math.max(ready, pool.state[base + clocks + (awaits[a] as number)] as number);
    arrival.ready[index] = ready;
    arrival.way[index] = way;
    arrival.isOut[index] = isOut;
  }

  /** When the team can be there as well; -1 where one of them has worked enough. */
  function teamReady(label: number, index: number, { members }: Team): number {
    const candidate = candidates[index] as Candidate;
    const base = label * stride;
    let time = arrival.ready[index] as number;
    for (let m = 0; m < members.length; m += 1) {
      const interpreter = members[m] as number;
      const slot = slotOf[interpreter] as number;
      if (slot < 0) continue;
      const clock = pool.state[base + slots + slot] as number;
      if (clock < 0) continue;
      const worked = pool.state[base + slots + 2 * slotCount + slot] as number;
      if (worked + candidate.minutes > (model.workingTime[interpreter] as number)) return -1;
      const site = pool.state[base + slots + slotCount + slot] as number;
      const way = travel[site * siteCount + candidate.site] as number;
      time = Math.max(time, clock + people.delayOf(label, slot) + way + entry(candidate, site));
      if (!people.hasRests) continue;
      const work = candidate.minutes / members.length;
      for (const { after, minutes } of model.rests[interpreter] as readonly Rest[])
        if (clock + minutes > time && people.workOf(label, interpreter, minutes) + work > after)
          time = clock + minutes;
    }
    return time;
  }

  return arrival;
}
