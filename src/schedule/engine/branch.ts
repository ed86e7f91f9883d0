import { type Column, type Master, type Stage, valueOfChoice } from './columns.ts';
import { type Effort, isSpent } from './effort.ts';
import { type Proof, prove } from './prices.ts';
import { createRules } from './rules.ts';
import { createSearch, type Incumbent } from './search.ts';
import type { Costs, createSimplex } from './simplex.ts';

/** With so few columns left, depth-first search beats further linear programs. */
const FEW = 120;
/** Steps of such a search before branching goes on after all. */
const PATIENCE = 20_000;

interface Task {
  readonly master: Master;
  readonly costs: Costs;
  readonly earlier: readonly Stage[];
  readonly simplex: ReturnType<typeof createSimplex>;
  /** All values are multiples of it. */
  readonly step: number;
  readonly best: Incumbent;
  readonly effort: Effort;
}

export function roundedUp(bound: number, step: number): number {
  return Math.ceil(bound / step) * step;
}

/**
 * Branch and bound over "this session on that day" or not, with prices of the linear relaxation at each node; `proof` belongs
 * to this one. Improves the incumbent; the result is a bound on every agenda: its value where the search came to its end.
 */
export function branch(task: Task, alive: Uint8Array, proof: Proof): number {
  const { master, costs, earlier, simplex, step, best, effort } = task;
  const bound = roundedUp(proof.bound, step);
  if (bound >= best.value) return best.value;
  if (isSpent(effort)) return bound;
  const left = affordable(alive, proof, best.value - step - proof.bound);
  const count = left.reduce((sum, bit) => sum + bit, 0);
  const taken = simplex.whole();
  if (taken !== undefined) adopt(task, taken);
  if (bound >= best.value) return best.value;
  const place = mostDivided(task, left);
  if (count <= FEW || place === undefined) {
    const search = createSearch(master, byDay(master, left), costs, earlier, proof, best, step);
    const { limit } = effort;
    effort.limit = Math.min(limit, effort.used + PATIENCE);
    const { complete } = search.run(best.value - step, effort);
    effort.limit = limit;
    if (complete) return best.value;
    if (place === undefined || isSpent(effort)) return bound;
  }
  let low = Number.POSITIVE_INFINITY;
  for (const isOn of place.share >= 0.5 ? [true, false] : [false, true]) {
    const child = left.slice();
    for (const { id, day, set } of master.columns) {
      if (child[id] === 0) continue;
      const has = ((set[place.session >> 5] as number) & (1 << (place.session & 31))) !== 0;
      if (isOn ? has !== (day === place.day) : has && day === place.day) child[id] = 0;
    }
    if (!hasAllDays(master, child)) continue;
    const next = prove(master, child, costs, earlier, simplex.solve(costs, child, effort));
    low = Math.min(low, branch(task, child, next));
  }
  return Math.min(best.value, Math.max(bound, low));
}

/** Columns that could be part of something better than the incumbent. */
function affordable(alive: Uint8Array, { reduced }: Proof, room: number): Uint8Array {
  return alive.map((bit, c) => (bit === 1 && (reduced[c] as number) <= room ? 1 : 0));
}

function byDay(master: Master, alive: Uint8Array): Column[][] {
  const lists = Array.from({ length: master.days }, (): Column[] => []);
  for (const column of master.columns) if (alive[column.id] === 1) lists[column.day]?.push(column);
  return lists;
}

function hasAllDays(master: Master, alive: Uint8Array): boolean {
  const seen = new Uint8Array(master.days);
  for (let c = 0; c < alive.length; c += 1) if (alive[c] === 1) seen[master.dayOf[c] as number] = 1;
  return seen.every((bit) => bit === 1);
}

/** The relaxation's solution as an agenda, if it is one and better. */
function adopt({ master, costs, earlier, best }: Task, ids: readonly number[]): void {
  const choice = ids.map((id) => master.columns[id] as Column).sort((a, b) => a.day - b.day);
  if (choice.length !== master.days || choice.some(({ day }, d) => day !== d)) return;
  const rules = createRules(master);
  for (const column of choice) {
    if (!rules.fits(column)) return;
    rules.take(column);
  }
  const value = valueOfChoice(master, costs, choice);
  if (value >= best.value) return;
  if (earlier.some((stage) => valueOfChoice(master, stage.costs, choice) > stage.value)) return;
  best.choice = choice;
  best.value = value;
}

/** The session and day that the relaxation is least decided about, of those that the columns left leave open. */
function mostDivided({ master, simplex }: Task, left: Uint8Array) {
  const shares = simplex.presence();
  const withIt = new Int32Array(shares.length);
  const onDay = new Int32Array(master.days);
  for (const { id, day, sessions } of master.columns) {
    if (left[id] === 0) continue;
    onDay[day] = (onDay[day] as number) + 1;
    for (const session of sessions) {
      const at = day * master.sessions + session;
      withIt[at] = (withIt[at] as number) + 1;
    }
  }
  let most = -1;
  let place: { session: number; day: number; share: number } | undefined;
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] as number;
    const day = Math.floor(at / master.sessions);
    const doubt = Math.min(share, 1 - share);
    if (doubt <= most + 1e-9 || withIt[at] === 0 || withIt[at] === onDay[day]) continue;
    most = doubt;
    place = { session: at % master.sessions, day, share };
  }
  return place;
}
