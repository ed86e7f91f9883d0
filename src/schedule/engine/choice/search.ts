import { type Effort, isSpent } from '../effort.ts';
import type { Proof } from '../relaxation/bound.ts';
import type { Costs } from '../relaxation/relaxation.ts';
import { type Choice, type Column, type Master, valueOfChoice } from './columns.ts';
import { createRules } from './rules.ts';
import { linkSurplus, type Stage } from './stage.ts';
import type { Values } from './values.ts';

/** The best agenda so far. */
export interface Incumbent {
  choice: Choice;
  value: number;
  /** All the best agendas so far, where those that are as good are looked for too; emptied where they are too many. */
  ties?: Choice[] | undefined;
}

/** What is searched for: less than the best so far, where earlier stages keep their values. */
export interface SearchTask {
  readonly master: Master;
  readonly costs: Costs;
  readonly earlier: readonly Stage[];
  readonly best: Incumbent;
  readonly values: Values;
}

/** What the days of a run that have no column yet can choose from. */
interface Open {
  readonly list: readonly Column[];
  readonly days: number;
}

/** More ties than this are not listed. */
const MOST_TIES = 300;

/** Agendas of this value and above are not looked for. */
export function ceilingOf({ value, ties }: Incumbent, step: number): number {
  return ties === undefined ? value : value + step;
}

/**
 * Depth-first search, day by day, for an agenda that keeps the values of all earlier stages and costs less than the best
 * known. Columns are taken in the order of what they add to the bound, in the run with the fewest that can still be afforded,
 * and never before those that its other days have: which day of a run has which column makes no difference.
 */
export function createSearch(
  { master, costs, earlier, best, values: { step } }: SearchTask,
  lists: readonly (readonly Column[])[],
  proof: Proof,
) {
  const stages: readonly Pick<Stage, 'slack' | 'reduced' | 'surplus' | 'linkCost' | 'linkPrice'>[] = [
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
  const runOf = new Int32Array(master.sessions).fill(-1);
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
      sorted.map((list, run) => ({ list, days: master.lengths[run] as number })),
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

  function visit(open: readonly Open[], effort: Effort): void {
    if (isSpent(effort)) {
      complete = false;
      return;
    }
    if (open.length === 0) {
      finish();
      return;
    }
    const fitting = open.map(({ list }) => list.filter((column) => rules.fits(column)));
    const least = fitting.map(leastOf);
    const total = used.slice();
    for (const [i, low] of least.entries())
      for (let s = 0; s < total.length; s += 1)
        total[s] = (total[s] as number) + (open[i] as Open).days * (low[s] as number);
    addLost(total, fitting);
    for (const { list } of open) effort.used += list.length;
    if (isTooDear(total)) return;
    const affordable = open.map(
      ({ days }, i): Open => ({
        list: (fitting[i] as Column[]).filter((column) =>
          isAffordable(column, total, least[i] as Float64Array),
        ),
        days,
      }),
    );
    const pick = affordable.reduce((a, b) => (b.list.length < a.list.length ? b : a));
    const rest = affordable.filter((own) => own !== pick);
    for (const [i, column] of pick.list.entries()) {
      const before = used;
      used = used.slice();
      take(column);
      visit(pick.days === 1 ? rest : [...rest, { list: pick.list.slice(i), days: pick.days - 1 }], effort);
      giveBack(column);
      used = before;
      if (!complete) return;
    }
  }

  function giveBack({ sessions, units }: Column): void {
    for (const session of sessions) runOf[session] = -1;
    for (const unit of units) covers[unit] = (covers[unit] as number) - 1;
    chosen.pop();
    rules.back();
  }

  function leastOf(list: readonly Column[]): Float64Array {
    const low = new Float64Array(stages.length);
    for (let s = 0; s < stages.length; s += 1) {
      const { reduced } = stages[s] as Stage;
      let least = Number.POSITIVE_INFINITY;
      for (let c = 0; c < list.length; c += 1)
        least = Math.min(least, reduced[(list[c] as Column).id] as number);
      low[s] = least;
    }
    return low;
  }

  /** Units that nothing can cover any more. */
  function addLost(total: Float64Array, fitting: readonly (readonly Column[])[]): void {
    const canCover = new Uint8Array(master.unitCount);
    for (const list of fitting)
      for (let c = 0; c < list.length; c += 1) {
        const { units } = list[c] as Column;
        for (let i = 0; i < units.length; i += 1) canCover[units[i] as number] = 1;
      }
    for (let u = 0; u < master.unitCount; u += 1) {
      if (covers[u] !== 0 || canCover[u] === 1) continue;
      for (let s = 0; s < total.length; s += 1)
        total[s] = (total[s] as number) + ((stages[s] as Stage).surplus[u] as number);
    }
  }

  function isAffordable({ id }: Column, total: Float64Array, low: Float64Array): boolean {
    for (let s = 0; s < total.length; s += 1) {
      const added = (stages[s] as Stage).reduced[id] as number;
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
    for (let s = 0; s < stages.length; s += 1)
      used[s] = (used[s] as number) + ((stages[s] as Stage).reduced[column.id] as number);
    for (const unit of column.units) covers[unit] = (covers[unit] as number) + 1;
    for (const session of column.sessions) {
      runOf[session] = column.run;
      for (const l of linksOf[session] as number[]) {
        const first = runOf[master.links[l]?.first ?? 0] as number;
        const then = runOf[master.links[l]?.then ?? 0] as number;
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
  const choice = [...columns].sort((a, b) => a.run - b.run || a.id - b.id);
  if (value < best.value) {
    best.choice = choice;
    best.value = value;
    if (best.ties !== undefined) best.ties = [];
  }
  if (best.ties?.some((tie) => tie.every((column, i) => column === choice[i]))) return;
  best.ties?.push(choice);
  if ((best.ties?.length ?? 0) > MOST_TIES) best.ties = undefined;
}
