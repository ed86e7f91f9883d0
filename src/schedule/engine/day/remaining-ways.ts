import { isIn } from '../bit-set.ts';
import type { Day, DayPause } from './day.ts';

/** A group with more sessions than this on a day gets no table. */
const MOST = 12;

interface Table {
  /** Candidates of the group. */
  readonly list: readonly number[];
  /** By site, the row of the table for leaving from there; -1 where none of its sessions ends. */
  readonly rowOf: Int32Array;
  /** The shortest way through a set of sessions and to bed: by set, then by row; the last row leaves from bed. */
  readonly least: Int32Array;
}

/**
 * What a partial plan for these candidates must still cost at the least: for each group the shortest ways through the
 * sessions that it has left, whatever the time, and the pauses that can only be taken between them.
 */
export function remainingWays(day: Day, members: readonly number[]) {
  const { groupCount, candidates, model } = day;
  const { travel, siteCount, groupSize } = model;
  const own = Array.from({ length: groupCount }, (_, group) =>
    members.filter((index) => candidates[index]?.groups.includes(group)),
  );
  const tables = own.map((list) => (list.length === 0 || list.length > MOST ? undefined : tableOf(list)));

  /** By group, the travel ahead that was last computed. */
  const ahead = new Int32Array(groupCount);
  /** By candidate, its first start on the day. */
  const soonest = candidates.map(({ teams }) => Math.min(...teams.map(({ starts }) => starts[0] ?? 0)));

  function tableOf(list: readonly number[]): Table {
    const rowOf = new Int32Array(siteCount).fill(-1);
    const sites = list.map((index) => candidates[index]?.endSite ?? 0);
    for (const [i, site] of sites.entries()) rowOf[site] = i;
    const rows = list.length + 1;
    const least = new Int32Array((1 << list.length) * rows);
    for (let left = 0; left < 1 << list.length; left += 1)
      for (let row = 0; row < rows; row += 1) {
        const site = row === list.length ? day.morning : (sites[row] as number);
        let best = left === 0 ? way(site, day.evening) : Number.POSITIVE_INFINITY;
        for (let i = 0; i < list.length; i += 1) {
          if (((left >> i) & 1) === 0) continue;
          const next = candidates[list[i] as number] as Day['candidates'][number];
          const rest = least[(left & ~(1 << i)) * rows + (rowOf[next.endSite] as number)] as number;
          best = Math.min(best, way(site, next.site) + rest);
        }
        least[left * rows + row] = best;
      }
    return { list, rowOf, least };
  }

  function way(from: number, to: number): number {
    return from < 0 || to < 0 ? 0 : (travel[from * siteCount + to] as number);
  }

  /** Person-minutes of travel still to come, with the last way to bed. */
  function travelAhead(state: Int32Array, base: number, set: Int32Array, at: number): number {
    let sum = 0;
    for (let g = 0; g < groupCount; g += 1) {
      ahead[g] = 0;
      const table = tables[g];
      if (table === undefined) continue;
      const { list } = table;
      let left = 0;
      for (let i = 0; i < list.length; i += 1) if (!isIn(set, list[i] as number, at)) left |= 1 << i;
      const isOut = (state[base + g] as number) >= 0;
      const row = isOut ? (table.rowOf[state[base + groupCount + g] as number] as number) : list.length;
      const least = table.least[left * (list.length + 1) + row] as number;
      ahead[g] = least;
      sum += (groupSize[g] as number) * least;
    }
    return sum;
  }

  /**
   * Person-minutes of idle time still to come, where travel may take at most `spare` person-minutes more than the least just
   * computed: pauses that can only be taken between sessions, and waiting for sessions that cannot start before their time.
   */
  function idleAhead(state: Int32Array, base: number, set: Int32Array, at: number, spare: number): number {
    let sum = 0;
    for (let g = 0; g < groupCount; g += 1) {
      const clock = state[base + g] as number;
      if (clock < 0) continue;
      const list = own[g] as number[];
      /** At the least and at the most: who stays in a house passes no gate. */
      let least = 0;
      let most = 0;
      let end = clock;
      for (let i = 0; i < list.length; i += 1) {
        const index = list[i] as number;
        if (isIn(set, index, at)) continue;
        const candidate = candidates[index] as Day['candidates'][number];
        least += candidate.minutes + candidate.setUp;
        most += candidate.minutes + candidate.gate;
        end = Math.max(end, (soonest[index] as number) + candidate.minutes);
      }
      if (most === 0) continue;
      const size = groupSize[g] as number;
      const waiting = tables[g] === undefined ? 0 : end - clock - most - (ahead[g] as number) - spare / size;
      const taken = state[base + 2 * groupCount + g] as number;
      sum += size * Math.max(0, waiting, longestPause(g, taken, Math.max(end, clock + least)));
    }
    return sum;
  }

  /** Minutes of the longest pause not taken yet for which there is no time once all is over, at `end`. */
  function longestPause(group: number, taken: number, end: number): number {
    let longest = 0;
    const pauses = day.pauses[group] as Day['pauses'][number];
    for (let p = 0; p < pauses.length; p += 1) {
      const { bit, minutes, to } = pauses[p] as DayPause;
      if ((taken & bit) === 0 && end > to - minutes) longest = Math.max(longest, minutes);
    }
    return longest;
  }

  return { travelAhead, idleAhead };
}
