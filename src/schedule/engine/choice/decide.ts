import type { Problem, SessionId } from '../../demand.ts';
import { holds, setOf } from '../bit-set.ts';
import { compile } from '../compile.ts';
import { type Plans, plansOf } from '../day/plans.ts';
import { dayPairsOf, staff } from '../day/timing.ts';
import type { Effort } from '../effort.ts';
import type { Model } from '../model.ts';
import { PRIORITIES, viewOf } from '../objective.ts';
import { prove } from '../relaxation/bound.ts';
import type { Costs } from '../relaxation/relaxation.ts';
import { createSimplex } from '../relaxation/simplex.ts';
import { scaleOf, withoutCosts } from '../scale.ts';
import { closeGap } from './branch.ts';
import { buildMaster } from './build-master.ts';
import { type Choice, type Column, choiceOf, type Master, valueOfChoice } from './columns.ts';
import { createEjections } from './ejections.ts';
import { greedyChoice } from './greedy.ts';
import { type Run, runsOf } from './runs.ts';
import type { Incumbent } from './search.ts';

/** Whether of each of these choices one session can take place, all in one agenda; `unknown` where the effort ran out. */
export type Decide = (choices: readonly (readonly SessionId[])[], effort: Effort) => Decision;

export interface Decision {
  readonly answer: 'yes' | 'no' | 'unknown';
  /** Sessions that can take place together, as they were found on the way: with a yes, those of the first are an example. */
  readonly agendas: readonly (readonly SessionId[])[];
}

/** So many agendas are kept as beginnings for questions to come. */
const MOST_KNOWN = 300;

/** Who decides, and whether by all that fits into each day: if not, only a yes is sure, and a no where it was proven otherwise. */
export interface Decider {
  readonly decide: Decide;
  readonly isSure: boolean;
}

/** Decides for many parts of one problem whether they can take place: what fits into each day is listed once, and each question is one search among that. */
export function decider(problem: Problem, effort: Effort): Decider {
  const model = compile(problem);
  const scale = withoutCosts(scaleOf(model));
  const runs = runsOf(dayPairsOf(model, scale));
  return deciderOf(model, plansOf(model, scale, runs, PRIORITIES, true, effort));
}

function sessionsOf({ ids }: Model, choice: Choice): SessionId[] {
  return choice.flatMap(({ sessions }) => sessions.map((session) => ids[session] as SessionId));
}

/**
 * The same of what is listed already, whatever its plans cost; `agenda` is known to be possible, by run one set for each of its
 * days. `ready` are the columns of these plans, if somebody has put them together, who needs them no more.
 */
export function deciderOf(
  model: Model,
  plans: Plans,
  agenda?: readonly (readonly Int32Array[])[],
  ready?: Master,
): Decider {
  const isSure = plans.doubt === undefined && plans.best === undefined;
  const mustsLeftOut = (plans.doubt ?? plans.bound)?.musts ?? 0;
  const scale = withoutCosts(scaleOf(model));
  const runs = runsOf(dayPairsOf(model, scale));
  const master = ready ?? buildMaster(model, runs, plans.plansByRun);
  for (const column of master.columns) column.timedFor = -1;
  const alive = new Uint8Array(master.columns.length).fill(1);
  const free = viewOf(model, scale, master, {}).costs;
  const simplex = createSimplex(master);
  const around = createEjections(master);
  /** Whether what fits into a day still does without any of its sessions, interpreters included. */
  let isMonotone = runs.every(({ simple }) => simple.isDirect);

  /** Columns that matter to a question about these sessions: the others do with more what one of these does with less. */
  function columnsFor(sessions: readonly number[]): Uint8Array {
    if (!isMonotone) return alive;
    const wanted = setOf(master.bans.words, sessions);
    const isWithin = ({ set }: Column) => holds(wanted, set);
    return alive.map((bit, c) => (bit === 1 && isWithin(master.columns[c] as Column) ? 1 : 0));
  }

  /** Takes out columns that interpreters make impossible; true where all can be had, undefined where that is not known. */
  function canBeStaffed(choice: Choice, spent: Effort): boolean | undefined {
    for (const own of choice) {
      if (own.timedFor >= 0) continue;
      const timed = staff(runs[own.run] as Run, scale, own, spent);
      if (timed === 'unknown') return undefined;
      own.timedFor = 0;
      if (timed !== 'impossible') continue;
      alive[own.id] = 0;
      isMonotone = false;
    }
    return choice.every(({ id }) => alive[id] === 1);
  }

  /** Of these agendas, those that interpreters do not make impossible; undefined where that is not known of one. */
  function staffed(found: readonly Choice[], spent: Effort): Choice[] | undefined {
    const able: Choice[] = [];
    for (const choice of found) {
      const canBe = canBeStaffed(choice, spent);
      if (canBe === undefined) return undefined;
      if (canBe) able.push(choice);
    }
    return able;
  }

  /** Units that any question so far was about. */
  const asked = new Float64Array(master.unitCount);
  const before = agenda && choiceOf(master, agenda);
  let known: readonly Choice[] = before === undefined ? [] : [before];

  /** Agendas that leave out few of all units asked for so far: they answer many a question to come. */
  function learn(choice: Choice, spent: Effort): Choice[] {
    const costs = { ...free, unit: asked };
    const found = staffed(around(choice, alive, costs, spent), spent) ?? [];
    known = [...known, ...found].slice(-MOST_KNOWN);
    return found;
  }

  /** Of the known agendas, the first that costs least; a new one where none is known. */
  function nearest(among: Uint8Array, costs: Costs): Choice {
    known = known.filter((choice) => choice.every(({ id }) => alive[id] === 1));
    let best: Choice | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const choice of known) {
      const value = valueOfChoice(master, costs, choice);
      if (value >= least) continue;
      best = choice;
      least = value;
    }
    return best ?? greedyChoice(master, among, costs.unit);
  }

  /** An agenda with all these units, where there is one; else whether it is proven that there is none. */
  function search(
    wanted: readonly number[],
    costs: Costs,
    own: Effort,
  ): { choice: Choice; isNone?: boolean } {
    const among = columnsFor(wanted);
    const [choice] = around(nearest(among, costs), alive, costs, own) as [Choice];
    if (valueOfChoice(master, costs, choice) === 0) return { choice };
    const best: Incumbent = { choice, value: 1 };
    const proof = prove(master, among, costs, [], simplex.solve(costs, among, own));
    let bound = Math.ceil(proof.bound);
    const task = {
      master,
      costs,
      earlier: [],
      simplex,
      values: { step: 1, coarse: 1, over: 0 },
      best,
      effort: own,
    };
    if (bound < 1) ({ bound } = closeGap(task, among, proof));
    return best.value === 0 ? { choice: best.choice } : { choice, isNone: bound >= 1 };
  }

  function isEveryMust(unit: Float64Array): boolean {
    return model.units.every(({ priority }, u) => priority > 0 || unit[u] === 1);
  }

  function told(answer: Decision['answer'], found: readonly Choice[]): Decision {
    return { answer, agendas: found.map((choice) => sessionsOf(model, choice)) };
  }

  const decide: Decide = (choices, own) => {
    const wanted = choices.flat().map((id) => model.ids.indexOf(id));
    const unit = Float64Array.from(model.units, ({ sessions }) =>
      sessions.some((session) => wanted.includes(session)) ? 1 : 0,
    );
    for (const [u, one] of unit.entries()) if (one === 1) asked[u] = 1;
    for (;;) {
      const { choice, isNone } = search(wanted, { ...free, unit }, own);
      if (isNone !== undefined) {
        const isNo = isNone && (isSure || (mustsLeftOut > 0 && isEveryMust(unit)));
        return told(isNo ? 'no' : 'unknown', learn(choice, own));
      }
      const canBe = canBeStaffed(choice, own);
      if (canBe === undefined) return told('unknown', []);
      if (canBe) return told('yes', [choice, ...learn(choice, own)]);
    }
  };

  return { decide, isSure };
}
