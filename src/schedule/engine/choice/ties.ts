import { type Effort, isSpent } from '../effort.ts';
import { type Column, type Master, valueOfAgenda } from './columns.ts';
import type { Run } from './runs.ts';
import { linkSurplus, type Stage } from './stage.ts';

/** One column for each day, in the order of the days. */
export type Agenda = readonly Column[];

/** Agendas in the order of the day of their first session, then of that of their second, and so on; left out comes last. */
export function byDates(agendas: readonly Agenda[], sessions: number): Agenda[] {
  const daysOf = agendas.map((agenda) => {
    const days = new Int32Array(sessions).fill(agenda.length);
    for (const [day, column] of agenda.entries()) for (const session of column.sessions) days[session] = day;
    return { agenda, days };
  });
  const order = (a: Int32Array, b: Int32Array) => {
    const at = a.findIndex((day, session) => day !== b[session]);
    return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
  };
  return daysOf.sort((a, b) => order(a.days, b.days)).map(({ agenda }) => agenda);
}

/**
 * Of all agendas that are best in every stage, the first by dates: session by session, the earliest day on which the best
 * can still be reached, and being left out last. Undefined where the effort runs out.
 */
export function firstByDates(
  master: Master,
  runs: readonly Run[],
  alive: Uint8Array,
  stages: readonly Stage[],
  effort: Effort,
): Agenda | undefined {
  const dayOf = new Int32Array(master.sessions).fill(-1);
  const runOf = runs.flatMap(({ days }, run) => days.map(() => run));
  const count = runOf.length;
  const start = runOf.map((run) =>
    master.columns.filter((column) => column.run === run && alive[column.id] === 1),
  );
  return fix(0, start);

  function fix(session: number, lists: readonly (readonly Column[])[]): Agenda | undefined {
    if (isSpent(effort)) return undefined;
    if (session === master.sessions) {
      const found = lists.map((list) => list[0] as Column);
      return stages.every(({ costs, value }) => valueOfAgenda(master, costs, found) <= value)
        ? found
        : undefined;
    }
    const word = session >> 5;
    const bit = 1 << (session & 31);
    for (let place = 0; place <= count; place += 1) {
      const day = place === count ? -1 : place;
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
    return stages.every((stage) => {
      let total = linksAmong(stage, end);
      for (const list of lists)
        total += list.reduce((least, { id }) => Math.min(least, stage.reduced[id] as number), Infinity);
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
      if (a >= 0 && b >= 0 && a !== b)
        total += linkSurplus(stage, l, runOf[a] as number, runOf[b] as number, a > b);
    }
    return total;
  }
}

function meets(set: Int32Array, mask: Int32Array | undefined): boolean {
  if (mask === undefined) return false;
  for (let w = 0; w < set.length; w += 1) if (((set[w] as number) & (mask[w] as number)) !== 0) return true;
  return false;
}
