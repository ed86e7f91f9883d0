import type { Bans, Column } from './columns.ts';
import { type Effort, isSpent } from './effort.ts';
import { type Packing, type Prices, priceUnits } from './prices.ts';

/** One of several whole numbers that are minimised one after another. */
export interface Stage {
  /** By unit, what leaving it out adds to the bound. */
  readonly surplus: Float64Array;
  /** How much more than its bound an agenda may cost in it. */
  readonly slack: number;
}

/** Costs that pairs of sessions on different days cause: `first` on a later day than `then`. */
export interface Cross {
  readonly stage: number;
  readonly wishes: readonly { readonly first: number; readonly then: number; readonly weight: number }[];
}

export interface Master {
  readonly days: number;
  readonly sessions: number;
  readonly units: number;
  readonly bans: Bans;
  readonly cross: Cross;
  /** By day, the empty set among them. */
  readonly columns: readonly (readonly Column[])[];
}

/** A choice of one column a day. */
export type Choice = readonly Column[];

export interface StageResult {
  readonly choice: Choice;
  readonly value: number;
  /** Equal to `value` where proven. */
  readonly bound: number;
  /** The stage as a restriction of the stages after it. */
  readonly stage: Stage;
  /** Columns that can be part of a choice of that value. */
  readonly columns: readonly (readonly Column[])[];
}

/** The least value of one stage among the choices that are best in all stages before it. */
export function solveStage(
  master: Master,
  index: number,
  penalty: Float64Array,
  earlier: readonly Stage[],
  start: Choice | undefined,
  effort: Effort,
): StageResult {
  const packing = packingOf(master, index, penalty);
  const first = start ?? greedy(master, index, penalty);
  const known = stageValue(master, first, index, penalty);
  const prices = priceUnits(packing, known, effort);
  normalise(master, index, packing, prices);
  const search = createSearch(master, index, prices, earlier, first, known);
  let limit = 0;
  let bound = Math.ceil(prices.bound);
  while (bound < search.best.value) {
    const { complete, next } = search.run(limit, effort);
    if (!complete) break;
    bound = Math.min(search.best.value, Math.ceil(prices.bound + next));
    limit = Math.max(next, 2 * limit + 1);
  }
  const slack = search.best.value - prices.bound;
  return {
    choice: search.best.choice,
    value: search.best.value,
    bound: Math.min(bound, search.best.value),
    stage: { surplus: prices.surplus, slack },
    columns: master.columns.map((list) => list.filter(({ reduced }) => (reduced[index] ?? 0) <= slack)),
  };
}

/** Writes each column's reduced cost beyond the least of its day. */
function normalise(master: Master, index: number, packing: Packing, { reduced }: Prices): void {
  for (const [day, list] of master.columns.entries()) {
    const offset = packing.dayStart[day] as number;
    const costs = reduced.subarray(offset, offset + list.length);
    const least = costs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    for (const [c, column] of list.entries()) column.reduced[index] = (costs[c] as number) - least;
  }
}

function packingOf(master: Master, index: number, penalty: Float64Array): Packing {
  const all = master.columns.flat();
  const unitStart = new Int32Array(all.length + 1);
  for (const [c, column] of all.entries()) unitStart[c + 1] = (unitStart[c] as number) + column.units.length;
  const dayStart = new Int32Array(master.days + 1);
  for (const [d, list] of master.columns.entries()) dayStart[d + 1] = (dayStart[d] as number) + list.length;
  return {
    days: master.days,
    units: master.units,
    cost: Float64Array.from(all, (column) => column.costs[index] ?? 0),
    unitStart,
    unitOf: Int32Array.from(all.flatMap((column) => column.units)),
    dayStart,
    penalty,
  };
}

export function stageValue(master: Master, choice: Choice, index: number, penalty: Float64Array): number {
  let value = choice.reduce((sum, column) => sum + (column.costs[index] ?? 0), 0);
  const covered = new Set(choice.flatMap((column) => column.units));
  for (let u = 0; u < master.units; u += 1) if (!covered.has(u)) value += penalty[u] ?? 0;
  if (master.cross.stage !== index) return value;
  const dayOf = new Map(choice.flatMap((column) => column.sessions.map((session) => [session, column.day])));
  for (const { first, then, weight } of master.cross.wishes)
    if ((dayOf.get(first) ?? -1) > (dayOf.get(then) ?? Number.POSITIVE_INFINITY)) value += weight;
  return value;
}

/** Day after day the column that helps most. */
function greedy(master: Master, index: number, penalty: Float64Array): Choice {
  const rules = createRules(master);
  const covered = new Uint8Array(master.units);
  const choice: Column[] = [];
  const open = new Set(master.columns.keys());
  while (open.size > 0) {
    let best: Column | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const day of open)
      for (const column of master.columns[day] ?? []) {
        let gain = column.costs[index] ?? 0;
        for (const unit of column.units) if (covered[unit] === 0) gain -= penalty[unit] ?? 0;
        if (gain < least && rules.fits(column)) {
          best = column;
          least = gain;
        }
      }
    if (best === undefined) break;
    open.delete(best.day);
    rules.take(best);
    for (const unit of best.units) covered[unit] = 1;
    choice.push(best);
  }
  return choice.sort((a, b) => a.day - b.day);
}

/** Which columns still go together with those taken. */
export function createRules({ bans, days }: Master) {
  const { words, earlier, later } = bans;
  const hasBans = [...earlier, ...later].some((mask) => mask.some((word) => word !== 0));
  /** By day: sessions that are taken or ruled out there. */
  const blocked = new Int32Array(words * days);
  const saved: Int32Array[] = [];
  return {
    fits({ day, set }: Column): boolean {
      for (let w = 0; w < words; w += 1)
        if (((blocked[day * words + w] as number) & (set[w] as number)) !== 0) return false;
      return true;
    },
    take(column: Column): void {
      saved.push(blocked.slice());
      for (let d = 0; d < days; d += 1) {
        for (let w = 0; w < words; w += 1)
          blocked[d * words + w] = (blocked[d * words + w] as number) | (column.set[w] as number);
        if (!hasBans || d === column.day) continue;
        for (const session of column.sessions) {
          const mask = (d < column.day ? earlier : later)[session] as Int32Array;
          for (let w = 0; w < words; w += 1)
            blocked[d * words + w] = (blocked[d * words + w] as number) | (mask[w] as number);
        }
      }
    },
    back(): void {
      const before = saved.pop();
      if (before !== undefined) blocked.set(before);
    },
  };
}

/** Depth-first search, day by day, over the columns whose reduced costs are within the slack of every stage. */
function createSearch(
  master: Master,
  index: number,
  prices: Prices,
  earlier: readonly Stage[],
  start: Choice,
  known: number,
) {
  const stages: readonly Stage[] = [...earlier, { surplus: prices.surplus, slack: 0 }];
  const last = stages.length - 1;
  const best = { choice: start, value: known };
  const options = master.columns.map((list) =>
    [...list].sort((a, b) => (a.reduced[last] as number) - (b.reduced[last] as number)),
  );
  const rules = createRules(master);
  const coveredBy = new Int32Array(master.units);
  const dayOf = new Int32Array(master.sessions).fill(-1);
  const chosen: Column[] = [];
  const used = new Float64Array(stages.length);
  let limit = 0;
  let next = Number.POSITIVE_INFINITY;
  let complete = true;

  /** What still may be lost in a stage. */
  function room(stage: number): number {
    if (stage < last) return (stages[stage] as Stage).slack;
    return Math.min(limit, best.value - 1 - prices.bound);
  }

  function run(newLimit: number, effort: Effort) {
    limit = newLimit;
    next = Number.POSITIVE_INFINITY;
    complete = true;
    visit(new Set(options.keys()), effort);
    return { complete, next };
  }

  function visit(open: ReadonlySet<number>, effort: Effort): void {
    if (isSpent(effort)) {
      complete = false;
      return;
    }
    const fitting = new Map<number, Column[]>();
    const least = new Map<number, Float64Array>();
    const total = used.slice();
    const canCover = new Uint8Array(master.units);
    for (const day of open) {
      const list: Column[] = [];
      const low = new Float64Array(stages.length).fill(Number.POSITIVE_INFINITY);
      for (const option of options[day] as Column[]) {
        effort.used += 1;
        if (!rules.fits(option)) continue;
        list.push(option);
        for (let s = 0; s < low.length; s += 1)
          low[s] = Math.min(low[s] as number, option.reduced[s] as number);
        for (const unit of option.units) canCover[unit] = 1;
      }
      fitting.set(day, list);
      least.set(day, low);
      for (let s = 0; s < low.length; s += 1) total[s] = (total[s] as number) + (low[s] as number);
    }
    for (let unit = 0; unit < master.units; unit += 1)
      if (coveredBy[unit] === 0 && canCover[unit] === 0)
        for (let s = 0; s < stages.length; s += 1)
          total[s] = (total[s] as number) + ((stages[s] as Stage).surplus[unit] as number);
    for (let s = 0; s < stages.length; s += 1)
      if ((total[s] as number) > room(s)) {
        if (s === last) next = Math.min(next, total[s] as number);
        return;
      }
    if (open.size === 0) {
      best.choice = [...chosen].sort((a, b) => a.day - b.day);
      best.value = prices.bound + (total[last] as number);
      return;
    }
    let day = -1;
    let branches: Column[] = [];
    for (const candidate of open) {
      const low = least.get(candidate) as Float64Array;
      const list = (fitting.get(candidate) as Column[]).filter(({ reduced }) => {
        for (let s = 0; s <= last; s += 1) {
          const sum = (total[s] as number) - (low[s] as number) + (reduced[s] as number);
          if (sum <= room(s)) continue;
          if (s === last) next = Math.min(next, sum);
          return false;
        }
        return true;
      });
      if (day >= 0 && list.length >= branches.length) continue;
      day = candidate;
      branches = list;
    }
    const rest = new Set(open);
    rest.delete(day);
    for (const option of branches) {
      take(option);
      visit(rest, effort);
      back(option);
      if (!complete) return;
    }
  }

  function take(column: Column): void {
    rules.take(column);
    chosen.push(column);
    for (let s = 0; s < used.length; s += 1) used[s] = (used[s] as number) + (column.reduced[s] as number);
    for (const session of column.sessions) dayOf[session] = column.day;
    for (const unit of column.units) coveredBy[unit] = (coveredBy[unit] as number) + 1;
    addCross(column, 1);
  }

  function back(column: Column): void {
    addCross(column, -1);
    rules.back();
    chosen.pop();
    for (let s = 0; s < used.length; s += 1) used[s] = (used[s] as number) - (column.reduced[s] as number);
    for (const session of column.sessions) dayOf[session] = -1;
    for (const unit of column.units) coveredBy[unit] = (coveredBy[unit] as number) - 1;
  }

  /** Wishes between the column's sessions and those of other days already chosen. */
  function addCross({ sessions, day }: Column, sign: number): void {
    const { stage, wishes } = master.cross;
    if (stage > index) return;
    for (const { first, then, weight } of wishes) {
      const a = dayOf[first] as number;
      const b = dayOf[then] as number;
      if (a < 0 || b < 0 || a <= b || (a !== day && b !== day)) continue;
      if (sessions.includes(a === day ? first : then)) used[stage] = (used[stage] as number) + sign * weight;
    }
  }

  return { best, run };
}
