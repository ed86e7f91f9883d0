import { type Effort, isSpent } from '../effort.ts';
import type { Proof } from '../wide/prices.ts';
import { type Choice, type Column, linkSurplus, type Master, type Stage, valueOfChoice } from './columns.ts';
import type { Costs } from './relaxation.ts';
import { createRules } from './rules.ts';

/** The best agenda so far. */
export interface Incumbent {
  choice: Choice;
  value: number;
  /** All the best agendas so far, where those that are as good are looked for too; emptied where they are too many. */
  ties?: Choice[] | undefined;
}

/** More ties than this are not listed. */
const MOST_TIES = 300;

/** Agendas of this value and above are not looked for. */
export function ceilingOf({ value, ties }: Incumbent, step: number): number {
  return ties === undefined ? value : value + step;
}

/**
 * Depth-first search, day by day, for an agenda that keeps the values of all earlier stages and costs less than the best
 * known. Columns are taken in the order of what they add to the bound, on the day with the fewest that can still be afforded.
 */
export function createSearch(
  master: Master,
  lists: readonly (readonly Column[])[],
  costs: Costs,
  earlier: readonly Stage[],
  proof: Proof,
  best: Incumbent,
  step: number,
) {
  const stages: readonly Pick<Stage, 'slack' | 'surplus' | 'linkCost' | 'linkPrice'>[] = [
    ...earlier,
    { ...proof, slack: 0 },
  ];
  const last = stages.length - 1;
  const addedBy = proof.reduced;
  const sorted = lists.map((list) =>
    [...list].sort((a, b) => (addedBy[a.id] as number) - (addedBy[b.id] as number) || a.id - b.id),
  );
  const rules = createRules(master);
  const covers = new Int32Array(master.unitCount);
  const dayOf = new Int32Array(master.sessions).fill(-1);
  const linksOf = Array.from({ length: master.sessions }, (_, s) =>
    master.links
      .map((_link, l) => l)
      .filter((l) => master.links[l]?.first === s || master.links[l]?.then === s),
  );
  const chosen: Column[] = [];
  let used = new Float64Array(stages.length);
  let limit = 0;
  let next = Number.POSITIVE_INFINITY;
  let complete = true;

  /** What still may be added to a stage's bound. */
  function room(stage: number): number {
    if (stage < last) return (stages[stage] as Stage).slack;
    return Math.min(limit, ceilingOf(best, step) - step - proof.bound);
  }

  /** Looks for better agendas within `target`; afterwards `next` is the least that lies beyond. */
  function run(target: number, effort: Effort) {
    limit = target - proof.bound;
    next = Number.POSITIVE_INFINITY;
    complete = true;
    visit(
      sorted.map((_, day) => day),
      sorted,
      effort,
    );
    return { complete, next: proof.bound + next };
  }

  function isTooDear(total: Float64Array): boolean {
    for (let s = 0; s < total.length; s += 1)
      if ((total[s] as number) > room(s)) {
        if (s === last) next = Math.min(next, total[s] as number);
        return true;
      }
    return false;
  }

  function visit(open: readonly number[], lists: readonly (readonly Column[])[], effort: Effort): void {
    if (isSpent(effort)) {
      complete = false;
      return;
    }
    if (open.length === 0) {
      finish();
      return;
    }
    const fitting = lists.map((list) => list.filter((column) => rules.fits(column)));
    const least = fitting.map(leastOf);
    const total = used.slice();
    for (const low of least)
      for (let s = 0; s < total.length; s += 1) total[s] = (total[s] as number) + (low[s] as number);
    addLost(total, fitting);
    for (const list of lists) effort.used += list.length;
    if (isTooDear(total)) return;
    const affordable = fitting.map((list, i) =>
      list.filter((column) => isAffordable(column, total, least[i] as Float64Array)),
    );
    let pick = 0;
    for (let i = 1; i < open.length; i += 1)
      if ((affordable[i] as Column[]).length < (affordable[pick] as Column[]).length) pick = i;
    const rest = open.filter((_, i) => i !== pick);
    const restLists = affordable.filter((_, i) => i !== pick);
    for (const column of affordable[pick] as Column[]) {
      const before = used;
      used = used.slice();
      take(column);
      visit(rest, restLists, effort);
      giveBack(column);
      used = before;
      if (!complete) return;
    }
  }

  function giveBack({ sessions, units }: Column): void {
    for (const session of sessions) dayOf[session] = -1;
    for (const unit of units) covers[unit] = (covers[unit] as number) - 1;
    chosen.pop();
    rules.back();
  }

  function leastOf(list: readonly Column[]): Float64Array {
    const low = new Float64Array(stages.length).fill(Number.POSITIVE_INFINITY);
    for (const { id, reduced } of list) {
      for (let s = 0; s < last; s += 1) low[s] = Math.min(low[s] as number, reduced[s] as number);
      low[last] = Math.min(low[last] as number, addedBy[id] as number);
    }
    return low;
  }

  /** Units that nothing can cover any more. */
  function addLost(total: Float64Array, fitting: readonly (readonly Column[])[]): void {
    const canCover = new Uint8Array(master.unitCount);
    for (const list of fitting) for (const { units } of list) for (const unit of units) canCover[unit] = 1;
    for (let u = 0; u < master.unitCount; u += 1) {
      if (covers[u] !== 0 || canCover[u] === 1) continue;
      for (let s = 0; s < total.length; s += 1)
        total[s] = (total[s] as number) + ((stages[s] as Stage).surplus[u] as number);
    }
  }

  function isAffordable({ id, reduced }: Column, total: Float64Array, low: Float64Array): boolean {
    for (let s = 0; s < total.length; s += 1) {
      const added = s === last ? (addedBy[id] as number) : (reduced[s] as number);
      const sum = (total[s] as number) - (low[s] as number) + added;
      if (sum <= room(s)) continue;
      if (s === last) next = Math.min(next, sum);
      return false;
    }
    return true;
  }

  function take(column: Column): void {
    rules.take(column);
    chosen.push(column);
    for (let s = 0; s < last; s += 1) used[s] = (used[s] as number) + (column.reduced[s] as number);
    used[last] = (used[last] as number) + (addedBy[column.id] as number);
    for (const unit of column.units) covers[unit] = (covers[unit] as number) + 1;
    for (const session of column.sessions) {
      dayOf[session] = column.day;
      for (const l of linksOf[session] as number[]) {
        const first = dayOf[master.links[l]?.first ?? 0] as number;
        const then = dayOf[master.links[l]?.then ?? 0] as number;
        if (first < 0 || then < 0 || first === then) continue;
        for (let s = 0; s < used.length; s += 1)
          used[s] = (used[s] as number) + linkSurplus(stages[s] as Stage, l, first, then);
      }
    }
  }

  /** All days have their column: the bounds have done their work, now the true values count. */
  function finish(): void {
    for (const stage of earlier) if (valueOfChoice(master, stage.costs, chosen) > stage.value) return;
    const value = valueOfChoice(master, costs, chosen);
    if (value >= ceilingOf(best, step)) return;
    if (value > limit + proof.bound) {
      next = Math.min(next, value - proof.bound);
      return;
    }
    improve(best, value, chosen);
  }

  return { run };
}

/** Takes over an agenda that is better than the best so far, or as good. */
export function improve(best: Incumbent, value: number, columns: readonly Column[]): void {
  const choice = [...columns].sort((a, b) => a.day - b.day);
  if (value < best.value) {
    best.choice = choice;
    best.value = value;
    if (best.ties !== undefined) best.ties = [];
  }
  if (best.ties?.some((tie) => tie.every((column, i) => column === choice[i]))) return;
  best.ties?.push(choice);
  if ((best.ties?.length ?? 0) > MOST_TIES) best.ties = undefined;
}
