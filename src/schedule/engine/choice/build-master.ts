import { isIn, put } from '../bit-set.ts';
import type { Candidate } from '../day/day.ts';
import type { DayPlan } from '../day/day-plan.ts';
import type { Model } from '../model.ts';
import { bansOf } from './bans.ts';
import type { Column, Master } from './columns.ts';
import type { Run } from './runs.ts';
import { twinsOf } from './twins.ts';

/** Gathers the plans of all runs into columns, with what they cover. */
export function buildMaster(
  model: Model,
  runs: readonly Run[],
  plansByRun: readonly (readonly DayPlan[])[],
): Master {
  const bans = bansOf(model);
  const unitsOf = model.ids.map((): number[] => []);
  for (const [unit, { sessions }] of model.units.entries())
    for (const session of sessions) unitsOf[session]?.push(unit);
  const columns: Column[] = [];
  for (const [run, { simple }] of runs.entries())
    for (const plan of plansByRun[run] ?? []) {
      const sessions: number[] = [];
      const units: number[] = [];
      const set = new Int32Array(bans.words);
      for (let i = 0; i < simple.candidates.length; i += 1) {
        if (!isIn(plan.set, i)) continue;
        const { session } = simple.candidates[i] as Candidate;
        sessions.push(session);
        put(set, session);
        const ofSession = unitsOf[session] as number[];
        for (let u = 0; u < ofSession.length; u += 1)
          if (!units.includes(ofSession[u] as number)) units.push(ofSession[u] as number);
      }
      columns.push({ id: columns.length, run, set, sessions, units, reduced: [], plan, timedFor: -1 });
    }
  return {
    lengths: runs.map(({ days }) => days.length),
    sessions: model.ids.length,
    unitsOf,
    unitCount: model.units.length,
    bans,
    hasTwins:
      runs.some(({ days }) => days.length > 1) ||
      twinsOf(runs.map(({ simple }) => simple)).some((twin, run) => twin < run),
    ...flat(runs.length, columns),
    links: [
      ...model.preferBefore.map(({ first, then }) => ({ first, then, isWish: true })),
      ...model.before.map(([first, then]) => ({ first, then, isWish: false })),
      ...model.ordered
        .filter(({ of }) => of === 'tour')
        .map(({ early, late }) => ({ first: early, then: late, isWish: false })),
    ],
  };
}

/** The same with fewer columns, which get new ids. */
export function renumbered(master: Master, kept: readonly Column[]): Master {
  return {
    ...master,
    ...flat(
      master.lengths.length,
      kept.map((column, id) => ({ ...column, id })),
    ),
  };
}

function flat(runs: number, columns: readonly Column[]) {
  const from = new Int32Array(columns.length + 1);
  for (const { id, sessions } of columns) from[id + 1] = (from[id] as number) + sessions.length;
  const sessionOf = new Int32Array(from[columns.length] as number);
  for (const { id, sessions } of columns) sessionOf.set(sessions, from[id]);
  return {
    columns,
    empty: Array.from(
      { length: runs },
      (_, run) => columns.find((column) => column.run === run && column.sessions.length === 0)?.id,
    ),
    runOf: Int32Array.from(columns, ({ run }) => run),
    from,
    sessionOf,
  };
}
