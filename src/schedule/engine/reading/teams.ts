import type { LocalDate } from '../../../base/calendar.ts';
import { byText } from '../../../base/text.ts';
import type { InterpreterId, Problem } from '../../demand.ts';
import type { Model, Team } from '../model.ts';
import { common, covers, onGrid, type Starts, startsWithin } from '../spans.ts';
import { type Asked, bySession, grouped } from './asked.ts';
import { startsOf } from './starts.ts';

/** More teams than this are not listed for one session and day. */
const MOST_TEAMS = 1_000;

type Teams = Pick<Model, 'interpreters' | 'workingTime' | 'rests' | 'teams' | 'truncated'>;

/** When each session can start, and with which interpreters; `impossible` are sessions that can take place on no day. */
export function teamsOf(
  asked: Asked,
  { grid, interpreters: called = [] }: Problem,
  impossible: ReadonlySet<number>,
  dayEnd: number,
): Teams {
  const { byKind, ids, dates, minutes } = asked;
  const interpreted = bySession(byKind.interpreted);
  const interpreters = [
    ...new Set([...interpreted.values()].flatMap(([demand]) => demand?.teams.flat() ?? [])),
  ].sort((a, b) => callOf(called, a) - callOf(called, b) || byText(a, b));
  const numberOf = new Map(interpreters.map((id, number) => [id, number]));
  const workingTime = workingTimeOf(asked, numberOf, dayEnd);
  const starts = startsOf(asked, grid, dayEnd);
  const available = grouped(byKind.available ?? [], ({ interpreter }) => interpreter);
  const startsWith = (interpreter: InterpreterId, own: Starts, length: number, date: LocalDate) =>
    regrid(
      (available.get(interpreter) ?? []).reduce<Starts>(
        (left, { windows }) => common(left, startsWithin(windows, date, length)),
        own,
      ),
      own,
      grid,
    );
  let truncated = false;
  const teams = ids.map((id, session) => {
    const length = minutes[session] ?? 0;
    const isFree = (interpreter: number) => (workingTime[interpreter] as number) >= length;
    const demand = interpreted.get(id)?.[0];
    return dates.map((date): readonly Team[] => {
      const own = impossible.has(session) ? [] : starts(id, length, date);
      if (own.length === 0) return [];
      if (demand === undefined) return [{ members: [], starts: own }];
      const list = demand.teams
        .map(
          (team): Team => ({
            members: [...new Set(team)].map((one) => numberOf.get(one) ?? 0).sort((a, b) => a - b),
            starts: team
              .map((one) => startsWith(one, own, length, date))
              .reduce((left, next) => (covers(next, left) ? left : common(left, next)), own),
          }),
        )
        .filter((team) => team.starts.length > 0 && team.members.every(isFree))
        .sort((a, b) => byMembers(a.members, b.members));
      if (list.length > MOST_TEAMS) truncated = true;
      return list.slice(0, MOST_TEAMS);
    });
  });
  const rests = interpreters.map((id) => (byKind.rest ?? []).filter(({ interpreter }) => interpreter === id));
  return { interpreters, workingTime, rests, teams, truncated };
}

/** Most minutes a day by interpreter. */
function workingTimeOf(
  { byKind }: Asked,
  numberOf: ReadonlyMap<InterpreterId, number>,
  dayEnd: number,
): Int32Array {
  const most = new Int32Array(numberOf.size).fill(dayEnd);
  for (const { interpreter, perDay } of byKind['working-time'] ?? []) {
    const number = numberOf.get(interpreter);
    if (number !== undefined) most[number] = Math.min(most[number] ?? dayEnd, perDay);
  }
  return most;
}

/** A pinned start stays where it is; all others go back on the grid. */
function regrid(starts: Starts, base: Starts, grid: number): Starts {
  return base.length === 2 && base[0] === base[1] ? starts : onGrid(starts, grid);
}

/** The place of an interpreter among those who are called first. */
function callOf(called: readonly InterpreterId[], interpreter: InterpreterId): number {
  const place = called.indexOf(interpreter);
  return place < 0 ? called.length : place;
}

/** By rank, member by member. */
function byMembers(a: readonly number[], b: readonly number[]): number {
  for (const [i, member] of a.entries()) if (member !== b[i]) return member - (b[i] ?? -1);
  return a.length - b.length;
}
