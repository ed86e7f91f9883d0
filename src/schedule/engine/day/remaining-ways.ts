import { isIn } from '../bit-set.ts';
import type { Candidate, Day, DayPause } from './day.ts';

/** A group with more sessions than this on a day gets no table. */
const MOST = 12;

/** From here every way takes no time. */
const NOWHERE = -1;

interface Table {
  /** By site, the row of the table for leaving from there; -1 where none of its sessions ends. */
  readonly rowOf: Int32Array;
  /** The shortest way through a set of sessions and to bed: by set, then by row; the last row leaves from bed. */
  readonly toBed: Int32Array;
  /** The same up to the last session; the last row begins at the first one. */
  readonly through: Int32Array;
}

/**
 * What a partial plan for these candidates must still take at the least: for each group the shortest ways through the
 * sessions that it has left, whatever the time, and the pauses that can only be taken between them.
 */
export function remainingWays(day: Day, members: readonly number[]) {
  const { groupCount, candidates, model } = day;
  const { travel, siteCount, groupSize } = model;
  const own = Array.from({ length: groupCount }, (_, group) =>
    members.filter((index) => candidates[index]?.groups.includes(group)),
  );
  const tables = own.map((list) => (list.length === 0 || list.length > MOST ? undefined : tableOf(list)));
  /** By candidate, its first start on the day, and when it is over at the latest. */
  const soonest = candidates.map(({ teams }) => Math.min(...teams.map(({ starts }) => starts[0] ?? 0)));
  const latest = candidates.map(
    ({ teams, minutes }) => minutes + Math.max(...teams.map(({ starts }) => starts.at(-1) ?? 0)),
  );
  /** By group, of the plan last looked at: the sessions left by bit, and the minutes of travel ahead. */
  const left = new Int32Array(groupCount);
  const ahead = new Int32Array(groupCount);

  function tableOf(list: readonly number[]): Table {
    const rowOf = new Int32Array(siteCount).fill(-1);
    const sites = list.map((index) => candidates[index]?.endSite ?? 0);
    for (const [i, site] of sites.entries()) rowOf[site] = i;
    const rows = list.length + 1;
    const toBed = new Int32Array((1 << list.length) * rows);
    const through = new Int32Array((1 << list.length) * rows);
    for (let row = 0; row < list.length; row += 1) toBed[row] = way(sites[row] as number, day.evening);
    const shortest = (set: number, table: Int32Array, from: number) => {
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < list.length; i += 1) {
        if (((set >> i) & 1) === 0) continue;
        const { site, endSite } = candidates[list[i] as number] as Candidate;
        const rest = table[(set & ~(1 << i)) * rows + (rowOf[endSite] as number)] as number;
        least = Math.min(least, way(from, site) + rest);
      }
      return least;
    };
    for (let set = 1; set < 1 << list.length; set += 1)
      for (let row = 0; row < rows; row += 1) {
        const site = sites[row];
        toBed[set * rows + row] = shortest(set, toBed, site ?? day.morning);
        through[set * rows + row] = shortest(set, through, site ?? NOWHERE);
      }
    return { rowOf, toBed, through };
  }

  function way(from: number, to: number): number {
    return from < 0 || to < 0 ? 0 : (travel[from * siteCount + to] as number);
  }

  /**
   * Person-minutes of travel still to come, with the last way to bed; infinite where a group has no time any more for what it has
   * left, whose sessions start at `last` or later. `base` is the plan's place in `state`, `at` that among sets.
   */
  function travelAhead(state: Int32Array, base: number, set: Int32Array, at: number, last: number): number {
    let sum = 0;
    for (let g = 0; g < groupCount; g += 1) {
      left[g] = 0;
      ahead[g] = 0;
      const table = tables[g];
      if (table === undefined) continue;
      const list = own[g] as number[];
      for (let i = 0; i < list.length; i += 1)
        if (!isIn(set, list[i] as number, at)) left[g] = (left[g] as number) | (1 << i);
      const isOut = (state[base + g] as number) >= 0;
      const row = isOut ? (table.rowOf[state[base + groupCount + g] as number] as number) : list.length;
      const entry = (left[g] as number) * (list.length + 1) + row;
      if (left[g] !== 0 && isTooLate(state, base, g, table.through[entry] as number, last))
        return Number.POSITIVE_INFINITY;
      ahead[g] = table.toBed[entry] as number;
      sum += (groupSize[g] as number) * (ahead[g] as number);
    }
    return sum;
  }

  /** True where a group has no time for the sessions that it has left, with so many minutes of ways between them. */
  function isTooLate(state: Int32Array, base: number, g: number, through: number, last: number): boolean {
    const list = own[g] as number[];
    const clock = state[base + g] as number;
    const isOut = clock >= 0;
    let end = (isOut ? clock : last) + through;
    let latestEnd = 0;
    for (let i = 0; i < list.length; i += 1) {
      if ((((left[g] as number) >> i) & 1) === 0) continue;
      const { minutes, setUp } = candidates[list[i] as number] as Candidate;
      end += minutes + setUp;
      latestEnd = Math.max(latestEnd, latest[list[i] as number] as number);
    }
    // Who is not out yet may have had pauses before.
    if (isOut) end += longestPause(g, state[base + 2 * groupCount + g] as number, end);
    return end > latestEnd;
  }

  /**
   * Person-minutes of idle time still to come, of the plan last looked at, where travel may take at most `spare` person-minutes more
   * than the least: waiting for what starts at `last` or later, for sessions that cannot start before their time or that others
   * come to later, and pauses that can only be taken between sessions.
   */
  function idleAhead(
    state: Int32Array,
    base: number,
    set: Int32Array,
    at: number,
    last: number,
    spare: number,
  ): number {
    let sum = 0;
    for (let g = 0; g < groupCount; g += 1) {
      const clock = state[base + g] as number;
      if (clock < 0) continue;
      const list = own[g] as number[];
      const place = (state[base + groupCount + g] as number) * siteCount;
      /** At the least and at the most: who stays in a house passes no gate. */
      let least = 0;
      let most = 0;
      let end = clock;
      let longestWay = 0;
      for (let i = 0; i < list.length; i += 1) {
        const index = list[i] as number;
        if (isIn(set, index, at)) continue;
        const { groups, site, minutes, gate, setUp } = candidates[index] as Candidate;
        least += minutes + setUp;
        most += minutes + gate;
        longestWay = Math.max(longestWay, (travel[place + site] as number) + gate);
        let from = Math.max(last, soonest[index] as number);
        for (let k = 0; k < groups.length; k += 1)
          from = Math.max(from, state[base + (groups[k] as number)] as number);
        end = Math.max(end, from + minutes);
      }
      if (most === 0) continue;
      const size = groupSize[g] as number;
      const waiting = tables[g] === undefined ? 0 : end - clock - most - (ahead[g] as number) - spare / size;
      const taken = state[base + 2 * groupCount + g] as number;
      const pause = longestPause(g, taken, Math.max(end, clock + least));
      sum += size * Math.max(0, last - clock - longestWay, waiting, pause);
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
