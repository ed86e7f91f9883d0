import type { Minutes } from '../../../base/clock.ts';
import type { Team } from '../model.ts';
import type { Candidate, Day } from './day.ts';
import type { LabelPool } from './label-pool.ts';

/** Where the people of a label are, since when, and after what: groups by number, interpreters by number. */
export function labelPeople(day: Day, pool: LabelPool) {
  const { candidates, groupCount } = day;
  const { travel, siteCount, slack } = day.model;
  const { stride, slots, late } = pool.layout;

  /** Whether any interpreter has to rest. */
  const hasRests = day.slotCount > 0 && day.model.rests.some((list) => list.length > 0);

  /** From where the group is to the candidate. */
  function wayOf(label: number, group: number, { site }: Candidate): Minutes {
    return travel[(pool.state[label * stride + groupCount + group] as number) * siteCount + site] as number;
  }

  /** When the group is free for what comes after a way of so many minutes; -1 where it is not out yet. */
  function clockOf(label: number, group: number, way: Minutes): number {
    const clock = pool.state[label * stride + group] as number;
    return clock < 0 ? clock : clock + delay(label, group, way);
  }

  /** The slack, where a delay is to be expected from the group's last session or from the way after it. */
  function delay(label: number, group: number, way: Minutes): Minutes {
    if (pool.slack === 0) return 0;
    if (way >= slack.longWay) return pool.slack;
    return (
      (pool.state[label * stride + late + group] as number) - (pool.state[label * stride + group] as number)
    );
  }

  /** The slack, where a delay is to be expected from the last session of the interpreter with this slot. */
  function delayOf(label: number, slot: number): Minutes {
    if (pool.slack === 0) return 0;
    const until = pool.state[label * stride + late + groupCount + slot] as number;
    return until - (pool.state[label * stride + slots + slot] as number);
  }

  /** What the interpreter has worked in a row, without a gap of so many minutes. */
  function workOf(label: number, interpreter: number, gap: Minutes): number {
    let work = 0;
    let next = Number.NEGATIVE_INFINITY;
    for (let at = label; at > 0; at = pool.parent[at] as number) {
      const { teams, minutes } = candidates[pool.candidate[at] as number] as Candidate;
      const { members } = teams[pool.team[at] as number] as Team;
      if (!members.includes(interpreter)) continue;
      const start = pool.start[at] as number;
      if (start + minutes + gap <= next) break;
      work += minutes / members.length;
      next = start;
    }
    return work;
  }

  return { hasRests, wayOf, clockOf, delay, delayOf, workOf };
}

export type LabelPeople = ReturnType<typeof labelPeople>;
