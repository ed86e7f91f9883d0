import type { Model, Team } from '../model.ts';
import { covers } from '../spans.ts';
import { restBetween } from './day.ts';
import { fromTo } from './direct.ts';

/**
 * An interpreter who only ever follows one group around needs no clock of his own, since the group's does: wherever two of
 * his sessions share a group for which no detour is shorter than the direct way, and the way between them is rest enough. And
 * working time that cannot run out needs no counting.
 */
export function slotsOf(
  model: Model,
  index: number,
  sessions: readonly number[],
  direct: readonly boolean[],
) {
  const slotOf = new Int32Array(model.interpreters.length).fill(-1);
  const served = model.interpreters.map((_, interpreter) =>
    sessions.filter((session) =>
      model.teams[session]?.[index]?.some(({ members }) => members.includes(interpreter)),
    ),
  );
  let slotCount = 0;
  for (const [interpreter, list] of served.entries()) {
    const total = list.reduce((sum, session) => sum + (model.minutes[session] ?? 0), 0);
    const isRested = (a: number, b: number) =>
      restBetween(model, interpreter, model.minutes[a] ?? 0, model.minutes[b] ?? 0) <=
      fromTo(model, index, a, b);
    const follows = list.every((a, i) =>
      list
        .slice(i + 1)
        .every(
          (b) =>
            (model.groupsOf[a] ?? []).some((g) => direct[g] && model.groupsOf[b]?.includes(g)) &&
            isRested(a, b) &&
            isRested(b, a),
        ),
    );
    if (follows && total <= (model.workingTime[interpreter] ?? 0)) continue;
    slotOf[interpreter] = slotCount;
    slotCount += 1;
  }
  return { slotOf, slotCount };
}

/** Without teams that an earlier one of unhindered interpreters makes needless. */
export function reduced(teams: readonly Team[], slotOf: Int32Array): Team[] {
  const kept: Team[] = [];
  for (const team of teams)
    if (
      !kept.some(
        ({ members, starts }) =>
          members.every((interpreter) => slotOf[interpreter] === -1) && covers(starts, team.starts),
      )
    )
      kept.push(team);
  return kept;
}
