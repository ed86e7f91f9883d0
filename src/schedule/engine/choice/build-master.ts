import { bitsOf, put } from '../bit-set.ts';
import type { Candidate, Day } from '../day/day.ts';
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
    for (const plan of plansByRun[run] ?? [])
      columns.push(columnOf(columns.length, run, plan, simple, unitsOf, bans.words));
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

function columnOf(
  id: number,
  run: number,
  plan: DayPlan,
  { candidates, words }: Day,
  unitsOf: readonly (readonly number[])[],
  wordsOfAll: number,
): Column {
  let count = 0;
  for (let w = 0; w < words; w += 1) count += bitsOf(plan.set[w] as number);
  // A list that grows takes four times the memory.
  const sessions = new Array<number>(count);
  const set = new Int32Array(wordsOfAll);
  let at = 0;
  for (let w = 0; w < words; w += 1)
    for (let left = plan.set[w] as number; left !== 0; left &= left - 1, at += 1) {
      const { session } = candidates[32 * w + 31 - Math.clz32(left & -left)] as Candidate;
      sessions[at] = session;
      put(set, session);
    }
  return { id, run, set, sessions, units: unitsIn(sessions, unitsOf), plan, timedFor: -1 };
}

/** The units of the sessions: the same numbers where each session is a unit by itself and nothing is a choice. */
function unitsIn(sessions: readonly number[], unitsOf: readonly (readonly number[])[]): readonly number[] {
  let isSame = true;
  for (let i = 0; i < sessions.length && isSame; i += 1) {
    const session = sessions[i] as number;
    const own = unitsOf[session] as readonly number[];
    isSame = own.length === 1 && own[0] === session;
  }
  return isSame ? sessions : [...new Set(sessions.flatMap((session) => unitsOf[session] ?? []))];
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
  const count = columns.length;
  const from = new Int32Array(count + 1);
  const runOf = new Int32Array(count);
  const empty: (number | undefined)[] = Array.from({ length: runs }, () => undefined);
  for (let id = 0; id < count; id += 1) {
    const { run, sessions } = columns[id] as Column;
    runOf[id] = run;
    from[id + 1] = (from[id] as number) + sessions.length;
    if (sessions.length === 0) empty[run] ??= id;
  }
  const sessionOf = new Int32Array(from[count] as number);
  for (let id = 0, at = 0; id < count; id += 1) {
    const { sessions } = columns[id] as Column;
    for (let i = 0; i < sessions.length; i += 1, at += 1) sessionOf[at] = sessions[i] as number;
  }
  return { columns, empty, runOf, from, sessionOf };
}
