import { isIn, put } from '../bit-set.ts';
import { type Effort, isSpent } from '../effort.ts';
import type { Scale } from '../scale.ts';
import { type Candidate, type Day, entry } from './day.ts';
import type { DayPlan } from './day-plan.ts';
import { createDomains } from './domains.ts';
import { createTurns } from './turns.ts';

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
  const domains = createDomains(times);
  const turns = createTurns(day, domains, apart, effort);
  const weight = candidates.map(() => candidates.map(() => 1));
  const chosen = new Int32Array(count).fill(-1);

  const isHopeless = times.some((list) => list.length === 0) || !turns.settle(new Set(turns.all));
  const outcome = isHopeless ? false : visit(0);
  if (outcome === undefined) return 'unknown';
  if (!outcome) return 'impossible';
  return { plan: planOf(day, scale, chosen) };

  /** Undefined where the effort runs out. */
  function visit(depth: number): boolean | undefined {
    if (depth === count) return true;
    const i = pick();
    for (const start of domains.of(i)) {
      effort.used += count;
      if (isSpent(effort)) return undefined;
      chosen[i] = start;
      const before = domains.trail();
      const found = propagate(i, start) ? visit(depth + 1) : false;
      if (found !== false) return found;
      domains.backTo(before);
      chosen[i] = -1;
    }
    return false;
  }

  /** The session with the fewest starts left for the conflicts that it is in. */
  function pick(): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < count; i += 1) {
      if ((chosen[i] as number) >= 0) continue;
      let sum = 1;
      for (let k = 0; k < count; k += 1)
        if ((chosen[k] as number) < 0 && isPair(i, k)) sum += weight[i]?.[k] ?? 0;
      for (const turn of turns.of[i] as number[]) sum += turns.failures[turn] as number;
      const score = (domains.left[i] as number) / sum;
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
  function propagate(i: number, start: number): boolean {
    const stale = new Set(turns.of[i]);
    domains.strikeWhere(i, (time) => time !== start);
    for (let k = 0; k < count; k += 1) {
      if ((chosen[k] as number) >= 0 || !isPair(i, k)) continue;
      const before = start - (apart[k]?.[i] as number);
      const after = start + (apart[i]?.[k] as number);
      if (domains.strikeWhere(k, (time) => time > before && time < after))
        for (const turn of turns.of[k] as number[]) stale.add(turn);
      if (domains.left[k] === 0) {
        (weight[i] as number[])[k] = (weight[i]?.[k] ?? 0) + 1;
        (weight[k] as number[])[i] = (weight[k]?.[i] ?? 0) + 1;
        return false;
      }
    }
    return turns.settle(stale);
  }
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
  return { set, cost, second: 0, steps: () => steps };
}
