import { bansOf, type Column, type Master } from './columns.ts';
import type { DayPlan } from './labels.ts';
import type { Model } from './model.ts';
import type { DayPair } from './timing.ts';

/** Gathers the plans of all days into columns, with what they cover. */
export function buildMaster(
  model: Model,
  days: readonly DayPair[],
  plansByDay: readonly (readonly DayPlan[])[],
): Master {
  const bans = bansOf(model);
  const unitsOf = model.ids.map((): number[] => []);
  for (const [unit, { sessions }] of model.units.entries())
    for (const session of sessions) unitsOf[session]?.push(unit);
  const columns: Column[] = [];
  for (const [day, { simple }] of days.entries())
    for (const plan of plansByDay[day] ?? []) {
      const sessions = simple.candidates.flatMap(({ session }, i) =>
        ((plan.set[i >> 5] as number) >>> (i & 31)) & 1 ? [session] : [],
      );
      const set = new Int32Array(bans.words);
      for (const session of sessions) set[session >> 5] = (set[session >> 5] ?? 0) | (1 << (session & 31));
      const units = [...new Set(sessions.flatMap((session) => unitsOf[session] ?? []))];
      columns.push({ id: columns.length, day, set, sessions, units, reduced: [], plan, timedFor: -1 });
    }
  return {
    days: days.length,
    sessions: model.ids.length,
    unitsOf,
    unitCount: model.units.length,
    bans,
    ...flat(days.length, columns),
    links: [
      ...model.preferBefore.map(({ first, then }) => ({ first, then })),
      ...model.before.map(([first, then]) => ({ first, then })),
      ...model.ordered
        .filter(({ of }) => of === 'tour')
        .map(({ early, late }) => ({ first: early, then: late })),
    ],
  };
}

/** The same with fewer columns, which get new ids. */
export function renumbered(master: Master, kept: readonly Column[]): Master {
  return {
    ...master,
    ...flat(
      master.days,
      kept.map((column, id) => ({ ...column, id })),
    ),
  };
}

function flat(days: number, columns: readonly Column[]) {
  const from = new Int32Array(columns.length + 1);
  for (const { id, sessions } of columns) from[id + 1] = (from[id] as number) + sessions.length;
  return {
    columns,
    empty: Array.from(
      { length: days },
      (_, day) => columns.find((column) => column.day === day && column.sessions.length === 0)?.id,
    ),
    dayOf: Int32Array.from(columns, ({ day }) => day),
    from,
    sessionOf: Int32Array.from(columns.flatMap(({ sessions }) => sessions)),
  };
}
