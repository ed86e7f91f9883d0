import type { Rest, Team } from '../model.ts';
import { allows, earliest, type Starts } from '../spans.ts';
import type { Candidate, Day } from './day.ts';
import type { LabelPeople } from './label-people.ts';
import type { LabelPool } from './label-pool.ts';
import { afterPauses } from './pauses.ts';

export type StartOptions = ReturnType<typeof createStartOptions>;

/** The starts of a candidate after a label that may be part of a best plan: the earliest, and the first ones beyond each threshold. */
export function createStartOptions(day: Day, pool: LabelPool, people: LabelPeople) {
  const { model, groupCount, pauses, slotOf } = day;
  const { grid, rests } = model;
  const { stride, slots } = pool.layout;
  const options = {
    /** The first `count` of them; what lies beyond are those of another candidate, since an array that is emptied is made anew. */
    list: [] as number[],
    count: 0,
    collect,
  };

  /** `isFirst` where somebody goes out for it: every start matters then. */
  function collect(label: number, candidate: Candidate, team: Team, ready: number, isFirst: boolean): void {
    options.count = 0;
    const { starts } = team;
    if (candidate.circular || isFirst) {
      addAll(starts, ready);
      return;
    }
    const first = earliest(starts, ready, grid);
    if (first < 0) return;
    add(first);
    if (candidate.baseline >= ready && allows(starts, candidate.baseline, grid)) addNew(candidate.baseline);
    for (let i = 0; i < candidate.groups.length; i += 1)
      addAfterPauses(label, candidate, candidate.groups[i] as number, starts, first);
    if (people.hasRests) addAfterRests(label, team, first);
    addPreferred(candidate, starts, first);
  }

  function addAll(starts: Starts, ready: number): void {
    for (let i = 0; i < starts.length; i += 2)
      for (let s = starts[i] as number; s <= (starts[i + 1] as number); s += grid) if (s >= ready) add(s);
  }

  function addPreferred({ preferences }: Candidate, starts: Starts, first: number): void {
    for (const { starts: preferred } of preferences)
      for (let i = 0; i < preferred.length; i += 2)
        if ((preferred[i] as number) > first) addNew(earliest(starts, preferred[i] as number, grid));
  }

  /** After each way of taking the group's pauses first. */
  function addAfterPauses(
    label: number,
    candidate: Candidate,
    group: number,
    starts: Starts,
    first: number,
  ): void {
    const own = pauses[group] as Day['pauses'][number];
    const taken = pool.state[label * stride + 2 * groupCount + group] as number;
    const open = ((1 << own.length) - 1) & ~taken;
    if (open === 0) return;
    const way = people.wayOf(label, group, candidate);
    const clock = people.clockOf(label, group, way);
    for (let part = open; part !== 0; part = (part - 1) & open) {
      const after = afterPauses(own, part, clock, way, candidate.gate);
      if (after > first) addNew(earliest(starts, after, grid));
    }
  }

  /** After each rest of an interpreter, even if he may do without: then he can do more in a row. */
  function addAfterRests(label: number, { members, starts }: Team, first: number): void {
    for (let m = 0; m < members.length; m += 1) {
      const interpreter = members[m] as number;
      const slot = slotOf[interpreter] as number;
      const clock = slot < 0 ? -1 : (pool.state[label * stride + slots + slot] as number);
      if (clock < 0) continue;
      for (const { minutes } of rests[interpreter] as readonly Rest[])
        if (clock + minutes > first) addNew(earliest(starts, clock + minutes, grid));
    }
  }

  function addNew(start: number): void {
    if (start < 0) return;
    for (let o = 0; o < options.count; o += 1) if (options.list[o] === start) return;
    add(start);
  }

  function add(start: number): void {
    options.list[options.count] = start;
    options.count += 1;
  }

  return options;
}
