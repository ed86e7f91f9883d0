import { type Effort, isSpent } from '../effort.ts';
import { type Choice, type Column, linkSurplus, type Master, type Stage, valueOfChoice } from './columns.ts';

/**
 * Of all choices that are best in every stage, the first by dates: session by session, the earliest day on which the best
 * can still be reached, and being left out last. `choice` is one of them, and the answer where the effort runs out.
 */
export function firstByDates(
  master: Master,
  alive: Uint8Array,
  stages: readonly Stage[],
  choice: Choice,
  effort: Effort,
): Choice {
  const dayOf = new Int32Array(master.sessions).fill(-1);
  const start = Array.from({ length: master.days }, (_, day) =>
    master.columns.filter((column) => column.day === day && alive[column.id] === 1),
  );

  function fix(session: number, lists: readonly (readonly Column[])[]): Choice | undefined {
    if (isSpent(effort)) return undefined;
    if (session === master.sessions) {
      const found = lists.flat();
      return stages.every(({ costs, value }) => valueOfChoice(master, costs, found) <= value)
        ? found
        : undefined;
    }
    const word = session >> 5;
    const bit = 1 << (session & 31);
    for (let place = 0; place <= master.days; place += 1) {
      const day = place === master.days ? -1 : place;
      if (day >= 0 && !(lists[day] ?? []).some(({ set }) => ((set[word] as number) & bit) !== 0)) continue;
      const rest = lists.map((list, d) => {
        effort.used += list.length;
        const banned =
          day < 0 || d === day ? undefined : (d < day ? master.bans.earlier : master.bans.later)[session];
        return list.filter(
          ({ set }) => (((set[word] as number) & bit) !== 0) === (d === day) && !meets(set, banned),
        );
      });
      dayOf[session] = day;
      if (rest.some((list) => list.length === 0) || !isWithinRoom(rest, session + 1)) continue;
      const found = fix(session + 1, rest);
      if (found !== undefined || isSpent(effort)) return found;
    }
    dayOf[session] = -1;
    return undefined;
  }

  /** Sessions below `end` have their days. */
  function isWithinRoom(lists: readonly (readonly Column[])[], end: number): boolean {
    const canCover = new Uint8Array(master.unitCount);
    for (const list of lists) for (const { units } of list) for (const unit of units) canCover[unit] = 1;
    return stages.every((stage, s) => {
      let total = linksAmong(stage, end);
      for (const list of lists)
        total += list.reduce((least, { reduced }) => Math.min(least, reduced[s] as number), Infinity);
      for (let u = 0; u < master.unitCount; u += 1) if (canCover[u] === 0) total += stage.surplus[u] ?? 0;
      return total <= stage.slack;
    });
  }

  /** What links between sessions below `end` add to the bound. */
  function linksAmong(stage: Stage, end: number): number {
    let total = 0;
    for (const [l, { first, then }] of master.links.entries()) {
      if (first >= end || then >= end) continue;
      const a = dayOf[first] as number;
      const b = dayOf[then] as number;
      if (a >= 0 && b >= 0 && a !== b) total += linkSurplus(stage, l, a, b);
    }
    return total;
  }

  return fix(0, start) ?? choice;
}

function meets(set: Int32Array, mask: Int32Array | undefined): boolean {
  if (mask === undefined) return false;
  for (let w = 0; w < set.length; w += 1) if (((set[w] as number) & (mask[w] as number)) !== 0) return true;
  return false;
}
