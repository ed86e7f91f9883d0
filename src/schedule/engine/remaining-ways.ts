import type { Day } from './day.ts';

/** A group with more sessions than this on a day gets no table. */
const MOST = 12;

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
  const minutes = candidates.map((candidate) => candidate.minutes + candidate.gate);

  /** By set of sessions left and site of departure; the last column is for the bed in the morning. */
  function tableOf(list: readonly number[]): Int32Array {
    const sites = siteCount + 1;
    const table = new Int32Array((1 << list.length) * sites);
    for (let left = 0; left < 1 << list.length; left += 1)
      for (let from = 0; from < sites; from += 1) {
        const site = from === siteCount ? day.morning : from;
        let best = left === 0 ? way(site, day.evening) : Number.POSITIVE_INFINITY;
        for (let i = 0; i < list.length; i += 1) {
          if (((left >> i) & 1) === 0) continue;
          const candidate = candidates[list[i] as number] as Day['candidates'][number];
          const rest = table[(left & ~(1 << i)) * sites + candidate.endSite] as number;
          best = Math.min(best, way(site, candidate.site) + rest);
        }
        table[left * sites + from] = best;
      }
    return table;
  }

  function way(from: number, to: number): number {
    return from < 0 || to < 0 ? 0 : (travel[from * siteCount + to] as number);
  }

  function leftOf(group: number, set: Int32Array, at: number): number {
    const list = own[group] as number[];
    let left = 0;
    for (let i = 0; i < list.length; i += 1) {
      const index = list[i] as number;
      if ((((set[at + (index >> 5)] as number) >>> (index & 31)) & 1) === 0) left |= 1 << i;
    }
    return left;
  }

  return {
    /** Person-minutes of travel still to come. */
    least(state: Int32Array, base: number, set: Int32Array, at: number): number {
      let sum = 0;
      for (let g = 0; g < groupCount; g += 1) {
        const table = tables[g];
        if (table === undefined) continue;
        const isOut = (state[base + g] as number) >= 0;
        const from = isOut ? (state[base + groupCount + g] as number) : siteCount;
        sum += (groupSize[g] as number) * (table[leftOf(g, set, at) * (siteCount + 1) + from] as number);
      }
      return sum;
    },

    /** Person-minutes of pauses that can only be taken between sessions still to come. */
    pausesAhead(state: Int32Array, base: number, set: Int32Array, at: number): number {
      let sum = 0;
      for (let g = 0; g < groupCount; g += 1) {
        const clock = state[base + g] as number;
        const pauses = day.pauses[g] as Day['pauses'][number];
        if (clock < 0 || pauses.length === 0) continue;
        const list = own[g] as number[];
        let end = clock;
        for (let i = 0; i < list.length; i += 1) {
          const index = list[i] as number;
          if ((((set[at + (index >> 5)] as number) >>> (index & 31)) & 1) === 0)
            end += minutes[index] as number;
        }
        let longest = 0;
        for (const pause of pauses)
          if (
            ((state[base + 2 * groupCount + g] as number) & pause.bit) === 0 &&
            end > pause.to - pause.minutes
          )
            longest = Math.max(longest, pause.minutes);
        sum += (groupSize[g] as number) * longest;
      }
      return sum;
    },
  };
}
