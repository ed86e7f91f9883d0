import type { Team } from '../model.ts';
import { allows, earliest, type Starts } from '../spans.ts';
import type { Candidate, Day } from './day.ts';
import type { LabelPeople } from './label-people.ts';
import type { LabelPool } from './label-pool.ts';
import { afterPauses } from './pauses.ts';

export type StartOptions = ReturnType<typeof createStartOptions>;

/** The starts of a candidate after a label that may be part of a best plan: the earliest, and the first ones beyond each threshold. */
export function createStartOptions({ model, groupCount, pauses }: Day, pool: LabelPool, people: LabelPeople) {
  const { grid } = model;
  const { stride } = pool.layout;
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
