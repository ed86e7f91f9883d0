import { isIn, put } from '../bit-set.ts';
import { type Effort, isSpent } from '../effort.ts';
import type { Scale } from '../scale.ts';
import { type Candidate, type Day, entry } from './day.ts';
import type { DayPlan } from './day-plan.ts';

/** The sessions of a group are tried in every order where there are no more of them than this. */
const MOST_IN_TURN = 6;

/** First and last start. */
interface Span {
  from: number;
  to: number;
}

export type Dense = { readonly plan: DayPlan } | 'impossible' | 'unknown';

/**
 * Can everything take place on this one day? For many groups that cross each other's ways, where days cannot be listed: depth-first
 * search over starts, the session with the fewest starts left first (weighted by the conflicts it caused: Boussemart and others
 * 2004), each choice taking from the others what it leaves no time for, and what no order of a group's sessions has time for.
 * Undefined for days with rules beyond pairs of sessions.
 */
export function packDay(day: Day, scale: Scale, effort: Effort): Dense | undefined {
  const { candidates, model } = day;
  if (
    day.model.either.length > 0 ||
    day.caps.length > 0 ||
    day.pauses.some((list) => list.length > 0) ||
    !day.isDirect
  )
    return undefined;
  if (candidates.some(({ circular, teams }) => circular || teams.length !== 1)) return undefined;
  const count = candidates.length;
  const times = candidates.map(({ teams }) => startsOf(teams[0]?.starts ?? [], model.grid));
  /** From the start of one to the start of the other; infinite where it cannot come later. -1: they have nothing to do with each other. */
  const apart = candidates.map((a, i) => candidates.map((b, k) => (i === k ? -1 : separation(day, a, b, i))));
  const weight = candidates.map(() => candidates.map(() => 1));
  const alive = times.map((list) => new Uint8Array(list.length).fill(1));
  const left = times.map((list) => list.length);
  const chosen = new Int32Array(count).fill(-1);
  /** Groups whose sessions can be tried in every order. */
  const turns = Array.from({ length: day.groupCount }, (_, group) =>
    candidates.flatMap(({ groups }, i) => (groups.includes(group) ? [i] : [])),
  ).filter((list) => list.length > 1 && list.length <= MOST_IN_TURN);
  const turnsOf = candidates.map((_, i) => turns.flatMap((list, t) => (list.includes(i) ? [t] : [])));
  const failures = turns.map(() => 1);

  function pick(): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < count; i += 1) {
      if ((chosen[i] as number) >= 0) continue;
      let sum = 1;
      for (let k = 0; k < count; k += 1)
        if ((chosen[k] as number) < 0 && isPair(i, k)) sum += weight[i]?.[k] ?? 0;
      for (const t of turnsOf[i] as number[]) sum += failures[t] as number;
      const score = (left[i] as number) / sum;
      if (score < least) {
        least = score;
        best = i;
      }
    }
    return best;
  }

  function isPair(i: number, k: number): boolean {
    return (apart[i]?.[k] ?? -1) >= 0 || (apart[k]?.[i] ?? -1) >= 0;
  }

  /** Takes from the others' starts what this choice leaves no time for; false where one has none left. */
  function propagate(i: number, start: number, trail: [number, number][]): boolean {
    const stale = new Set(turnsOf[i]);
    for (let t = 0; t < (times[i] as number[]).length; t += 1)
      if (times[i]?.[t] !== start && alive[i]?.[t] === 1) strike(i, t, trail);
    for (let k = 0; k < count; k += 1) {
      if ((chosen[k] as number) >= 0 || !isPair(i, k)) continue;
      const before = start - (apart[k]?.[i] as number);
      const after = start + (apart[i]?.[k] as number);
      if (strikeWhere(k, (time) => time > before && time < after, trail))
        for (const turn of turnsOf[k] as number[]) stale.add(turn);
      if (left[k] === 0) {
        (weight[i] as number[])[k] = (weight[i]?.[k] ?? 0) + 1;
        (weight[k] as number[])[i] = (weight[k]?.[i] ?? 0) + 1;
        return false;
      }
    }
    return settle(stale, trail);
  }

  /** True where the session had such starts left. */
  function strikeWhere(k: number, isOut: (time: number) => boolean, trail: [number, number][]): boolean {
    const list = times[k] as number[];
    const before = left[k];
    for (let t = 0; t < list.length; t += 1)
      if (alive[k]?.[t] === 1 && isOut(list[t] as number)) strike(k, t, trail);
    return left[k] !== before;
  }

  function strike(k: number, t: number, trail: [number, number][]): void {
    (alive[k] as Uint8Array)[t] = 0;
    left[k] = (left[k] as number) - 1;
    trail.push([k, t]);
  }

  /** Takes away starts that no order of a group's sessions has, until nothing changes; false where a group has no order left. */
  function settle(stale: Set<number>, trail: [number, number][]): boolean {
    for (const turn of stale) {
      stale.delete(turn);
      const list = turns[turn] as number[];
      const spans = inTurn(list);
      if (spans === undefined) {
        failures[turn] = (failures[turn] as number) + 1;
        return false;
      }
      for (const [at, k] of list.entries())
        if (!keepWithin(spans[at] as Span, k, turn, stale, trail)) return false;
    }
    return true;
  }

  /** False where the session has no start left then. */
  function keepWithin(
    { from, to }: Span,
    k: number,
    turn: number,
    stale: Set<number>,
    trail: [number, number][],
  ): boolean {
    if (strikeWhere(k, (time) => time < from || time > to, trail))
      for (const other of turnsOf[k] as number[]) if (other !== turn) stale.add(other);
    return (left[k] as number) > 0;
  }

  /** The first and last start that each of the sessions has in any order of them all; undefined where there is none. */
  function inTurn(list: readonly number[]): Span[] | undefined {
    const spans = list.map((): Span => ({ from: Number.POSITIVE_INFINITY, to: -1 }));
    followAll(list, [], [], spans);
    return (spans[0] as Span).to < 0 ? undefined : spans;
  }

  /** All ways of going on from an order of some of them (places in the list), each as early as it can be. */
  function followAll(
    list: readonly number[],
    order: number[],
    early: number[],
    spans: readonly Span[],
  ): void {
    effort.used += 1;
    if (order.length === list.length) widen(list, order, early, spans);
    const last = order.length - 1;
    for (let at = 0; at < list.length; at += 1) {
      if (order.includes(at)) continue;
      const k = list[at] as number;
      const before = list[order[last] as number] as number;
      const ready = last < 0 ? 0 : (early[last] as number) + (apart[before]?.[k] as number);
      const start = firstAlive(k, ready);
      if (start < 0) continue;
      early[last + 1] = start;
      order.push(at);
      followAll(list, order, early, spans);
      order.pop();
    }
  }

  /** Makes room in the spans for one whole order. */
  function widen(
    list: readonly number[],
    order: readonly number[],
    early: readonly number[],
    spans: readonly Span[],
  ): void {
    let limit = Number.POSITIVE_INFINITY;
    for (let p = order.length - 1; p >= 0; p -= 1) {
      const at = order[p] as number;
      const k = list[at] as number;
      const late = lastAlive(k, limit);
      const span = spans[at] as Span;
      span.from = Math.min(span.from, early[p] as number);
      span.to = Math.max(span.to, late);
      if (p > 0) limit = late - (apart[list[order[p - 1] as number] as number]?.[k] as number);
    }
  }

  function firstAlive(k: number, ready: number): number {
    const list = times[k] as number[];
    for (let t = 0; t < list.length; t += 1)
      if (alive[k]?.[t] === 1 && (list[t] as number) >= ready) return list[t] as number;
    return -1;
  }

  function lastAlive(k: number, limit: number): number {
    const list = times[k] as number[];
    for (let t = list.length - 1; t >= 0; t -= 1)
      if (alive[k]?.[t] === 1 && (list[t] as number) <= limit) return list[t] as number;
    return -1;
  }

  function visit(depth: number): boolean | undefined {
    if (depth === count) return true;
    const i = pick();
    const list = times[i] as number[];
    for (let t = 0; t < list.length; t += 1) {
      if (alive[i]?.[t] === 0) continue;
      effort.used += count;
      if (isSpent(effort)) return undefined;
      chosen[i] = list[t] as number;
      const trail: [number, number][] = [];
      const outcome = propagate(i, chosen[i] as number, trail) ? visit(depth + 1) : false;
      if (outcome !== false) return outcome;
      for (const [k, undone] of trail) {
        (alive[k] as Uint8Array)[undone] = 1;
        left[k] = (left[k] as number) + 1;
      }
      chosen[i] = -1;
    }
    return false;
  }

  const isHopeless = times.some((list) => list.length === 0) || !settle(new Set(turns.keys()), []);
  const outcome = isHopeless ? false : visit(0);
  if (outcome === undefined) return 'unknown';
  if (!outcome) return 'impossible';
  return { plan: planOf(day, scale, chosen) };
}

function startsOf(spans: readonly number[], grid: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < spans.length; i += 2)
    for (let s = spans[i] as number; s <= (spans[i + 1] as number); s += grid) list.push(s);
  return list;
}

/** How long after the start of `a` that of `b` must be, if it is later; -1 where they have nothing to do with each other. */
function separation(day: Day, a: Candidate, b: Candidate, i: number): number {
  if (isIn(b.forbid, i)) return Number.POSITIVE_INFINITY;
  const awaited = a.sets.some((clock) => b.awaits.includes(clock)) ? a.minutes : -1;
  if (!a.groups.some((group) => b.groups.includes(group))) return awaited;
  const way = day.model.travel[a.endSite * day.model.siteCount + b.site] as number;
  return Math.max(awaited, a.minutes + way + entry(b, a.endSite));
}

/** The plan of the chosen starts, with what it costs. */
function planOf(day: Day, scale: Scale, chosen: Int32Array): DayPlan {
  const { candidates, model, words } = day;
  const { travel, siteCount, groupSize } = model;
  const way = (from: number, to: number) =>
    from < 0 || to < 0 ? 0 : (travel[from * siteCount + to] as number);
  const set = new Int32Array(words);
  const at = new Map<number, number>();
  const steps = candidates
    .map((_, candidate) => ({ candidate, team: 0, start: chosen[candidate] as number }))
    .sort((a, b) => a.start - b.start || a.candidate - b.candidate);
  let cost = 0;
  for (const { candidate: index, start } of steps) {
    const candidate = candidates[index] as Candidate;
    put(set, index);
    if (candidate.inBaseline && candidate.baseline !== start) cost += scale.change;
    cost += candidate.avoided * scale.protocol;
    for (const { then, weight } of candidate.wishes)
      if ((chosen[then] as number) < start) cost += weight * scale.protocol;
    for (const group of candidate.groups) {
      cost += scale.travel * (groupSize[group] as number) * way(at.get(group) ?? day.morning, candidate.site);
      at.set(group, candidate.endSite);
    }
  }
  for (const [group, site] of at)
    cost += scale.travel * (groupSize[group] as number) * way(site, day.evening);
  return { set, cost, second: 0, steps };
}
