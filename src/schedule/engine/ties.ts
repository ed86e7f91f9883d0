import type { Column } from './columns.ts';
import { type Effort, isSpent } from './effort.ts';
import type { Choice, Master, Stage } from './master.ts';

/**
 * Of all choices that are best in every stage, the first by dates: session by session, the earliest day on which the best
 * can still be reached, and being left out last. `choice` is one of them, and the answer where the effort runs out.
 */
export function firstByDates(
  master: Master,
  stages: readonly Stage[],
  choice: Choice,
  effort: Effort,
): Choice {
  const dayOf = new Int32Array(master.sessions).fill(-1);

  function fix(session: number, lists: readonly (readonly Column[])[]): Choice | undefined {
    if (isSpent(effort)) return undefined;
    if (session === master.sessions) return withinRoom(lists, crossCost(session)) ? lists.flat() : undefined;
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
      if (rest.some((list) => list.length === 0) || !withinRoom(rest, crossCost(session + 1))) continue;
      const found = fix(session + 1, rest);
      if (found !== undefined || isSpent(effort)) return found;
    }
    dayOf[session] = -1;
    return undefined;
  }

  /** Among sessions below `end`, whose days are fixed. */
  function crossCost(end: number): number {
    let cost = 0;
    for (const { first, then, weight } of master.cross.wishes)
      if (
        first < end &&
        then < end &&
        (dayOf[then] as number) >= 0 &&
        (dayOf[first] as number) > (dayOf[then] as number)
      )
        cost += weight;
    return cost;
  }

  function withinRoom(lists: readonly (readonly Column[])[], cross: number): boolean {
    const canCover = new Uint8Array(master.units);
    for (const list of lists) for (const { units } of list) for (const unit of units) canCover[unit] = 1;
    return stages.every(({ surplus, slack }, stage) => {
      let total = stage === master.cross.stage ? cross : 0;
      for (const list of lists)
        total += list.reduce(
          (least, { reduced }) => Math.min(least, reduced[stage] ?? 0),
          Number.POSITIVE_INFINITY,
        );
      for (let unit = 0; unit < master.units; unit += 1)
        if (canCover[unit] === 0) total += surplus[unit] ?? 0;
      return total <= slack;
    });
  }

  return fix(0, master.columns) ?? choice;
}

function meets(set: Int32Array, mask: Int32Array | undefined): boolean {
  if (mask === undefined) return false;
  for (let w = 0; w < set.length; w += 1) if (((set[w] as number) & (mask[w] as number)) !== 0) return true;
  return false;
}
