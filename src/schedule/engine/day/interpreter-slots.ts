import type { Model, Rest, Team } from '../model.ts';
import { covers } from '../spans.ts';
import { fromTo } from './direct.ts';

/**
 * An interpreter who only ever follows one group around needs no clock of his own, since the group's does: wherever two of
 * his sessions share a group for which no detour is shorter than the direct way, and no row of them without a rest is too much
 * work. And working time that cannot run out needs no counting.
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
    const follows = list.every((a, i) =>
      list
        .slice(i + 1)
        .every((b) => (model.groupsOf[a] ?? []).some((g) => direct[g] && model.groupsOf[b]?.includes(g))),
    );
    const isRested = () => (model.rests[interpreter] ?? []).every((rest) => isKept(model, index, list, rest));
    if (follows && total <= (model.workingTime[interpreter] ?? 0) && isRested()) continue;
    slotOf[interpreter] = slotCount;
    slotCount += 1;
  }
  return { slotOf, slotCount };
}

/** True where sessions that follow each other on ways shorter than the rest are not too much work, however many there are of them. */
function isKept(model: Model, index: number, sessions: readonly number[], { after, minutes }: Rest): boolean {
  const left = new Set(sessions);
  for (const first of left) {
    const row = [first];
    for (const a of row) {
      left.delete(a);
      for (const b of left)
        if (!row.includes(b) && Math.min(fromTo(model, index, a, b), fromTo(model, index, b, a)) < minutes)
          row.push(b);
    }
    const work = row.reduce((sum, session) => sum + (model.minutes[session] ?? 0), 0);
    if (row.length > 1 && work > after) return false;
  }
  return true;
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
