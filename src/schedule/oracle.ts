import type { LocalDate } from '../base/calendar.ts';
import { rememberedByObject } from '../base/remembered.ts';
import { overLimit } from './day-limit.ts';
import type { Demand, Problem, SessionId } from './demand.ts';
import { background, type DemandGroup, restrictions } from './demand-groups.ts';
import { type Decider, type Decision, decider } from './engine/choice/decide.ts';
import { type Effort, isSpent } from './engine/effort.ts';
import { STEPS } from './limits.ts';
import { mustUnits, type Unit } from './must-units.ts';
import { roomFor, shortage } from './room.ts';
import { solve } from './solve.ts';

/** Whether the sessions can all take place under the demands; `unknown` where the search ended before it knew. */
export type Answer = Decision['answer'];

/** Answers questions about one problem, each only once, until the effort for all of them is spent. */
export interface Oracle {
  ask(units: readonly Unit[], groups: readonly DemandGroup[]): Answer;
  /** Whether all that must take place can, whatever becomes of the rest. */
  mustsFit(): Answer;
  /** How many of the sessions one date holds at most; undefined where the search ended before it knew. */
  mostOn(date: LocalDate, sessions: readonly SessionId[], groups: readonly DemandGroup[]): number | undefined;
}

export interface OracleOptions {
  /** Steps for all questions together. */
  readonly effort?: number;
  /** What is spent here and elsewhere while somebody waits for answers; once that is over, so is this. */
  readonly patience?: Effort;
  /** Who decides by what an earlier search has listed under all demands. */
  readonly decider?: () => Decider;
}

/** `possible` are sessions that are known to fit together under all demands. */
export function oracleOf(
  problem: Problem,
  possible: readonly SessionId[] = [],
  { effort = STEPS.explanation, patience, decider: fromBefore }: OracleOptions = {},
): Oracle {
  const known: Known[] = [{ sessions: new Set(possible), groups: undefined, answer: 'yes' }];
  const defining = background(problem);
  const demandsOf = rememberedByObject((groups: readonly DemandGroup[]): readonly Demand[] => [
    ...defining,
    ...groups.flatMap((group) => group.demands),
  ]);
  const musts = mustUnits(problem);
  const spent: Effort = { used: 0, limit: effort };
  const left = () => (patience !== undefined && isSpent(patience) ? 0 : spent.limit - spent.used);
  const charge = (steps: number) => {
    spent.used += steps;
    if (patience !== undefined) patience.used += steps;
  };
  /** With those of which one is enough, where one takes place. */
  const withAlternatives = (agenda: readonly SessionId[]): Set<SessionId> =>
    new Set([...agenda, ...musts.filter((unit) => unit.some((id) => agenda.includes(id))).flat()]);
  let listed: Listed | undefined;
  let hasListedAll = false;
  const spend = <Result>(most: number, search: (effort: Effort) => Result): Result => {
    const own = { used: 0, limit: Math.min(most, left()), interrupted: patience?.interrupted };
    const result = search(own);
    charge(own.used);
    return result;
  };
  /** What an earlier question under these demands listed, if that was all and about these sessions too. */
  const listedFor = (groups: readonly DemandGroup[], sessions: ReadonlySet<SessionId>): Listed | undefined =>
    listed?.isSure && listed.groups === groups && [...sessions].every((id) => listed?.sessions.has(id))
      ? listed
      : undefined;
  const list = (groups: readonly DemandGroup[], part: Problem): Listed => {
    const sessions = new Set(part.sessions.map(({ id }) => id));
    const most = groups === restrictions(problem) ? STEPS.listing : STEPS.question;
    return { groups, sessions, ...spend(most, (own) => decider(part, own)) };
  };
  /** Under all demands, questions come about all sessions in turn. */
  const listAll = (groups: readonly DemandGroup[], demands: readonly Demand[]): Listed | undefined => {
    if (groups !== restrictions(problem) || hasListedAll) return undefined;
    hasListedAll = true;
    const sessions = new Set(problem.sessions.map(({ id }) => id));
    const before = fromBefore?.();
    if (before?.isSure) return { groups, sessions, ...before };
    const all = list(groups, restricted(problem, sessions, demands));
    return all.isSure ? all : undefined;
  };
  const answerTo = (
    units: readonly Unit[],
    groups: readonly DemandGroup[],
    sessions: ReadonlySet<SessionId>,
    demands: readonly Demand[],
  ): Decision => {
    const ready = listedFor(groups, sessions);
    const doesNotFit = () => areTooMany(problem, units, demands) || isTooMuch(problem, units, demands);
    if (ready === undefined && doesNotFit()) return withoutAgenda('no');
    if (left() <= 0) return withoutAgenda('unknown');
    const part = restricted(problem, sessions, demands);
    listed = ready ?? listAll(groups, demands) ?? list(groups, part);
    const { decide } = listed;
    const isAboutAll = groups === restrictions(problem) && units.length === musts.length;
    return spend(isAboutAll ? STEPS.mustsFit : STEPS.question, (own) => decide(units, own));
  };
  const ask = (units: readonly Unit[], groups: readonly DemandGroup[]): Answer => {
    const sessions = new Set(units.flat());
    const before = known.find((one) => settles(one, sessions, groups));
    if (before !== undefined) return before.answer;
    const demands = demandsOf(groups);
    const { answer, agendas } = answerTo(units, groups, sessions, demands);
    const under = new Set(groups);
    known.push({ sessions, groups: under, answer });
    for (const agenda of agendas)
      known.push({ sessions: withAlternatives(agenda), groups: under, answer: 'yes' });
    return answer;
  };
  return {
    ask,
    mustsFit: () => ask(musts, restrictions(problem)),
    mostOn(date, sessions, groups) {
      const demands = demandsOf(groups);
      const day = restricted({ ...problem, dates: [date] }, new Set(sessions), demands);
      const limit = Math.min(STEPS.question, left());
      if (limit <= 0) return undefined;
      const interrupted = patience?.interrupted;
      const solution = solve(day, {
        effort: limit,
        decide: 'musts',
        ...(interrupted === undefined ? {} : { interrupted }),
      });
      charge(solution.work);
      return solution.proven ? sessions.length - solution.value.musts : undefined;
    },
  };
}

/** What fits into each day of some sessions under some demands. */
interface Listed extends Decider {
  readonly groups: readonly DemandGroup[];
  readonly sessions: ReadonlySet<SessionId>;
}

interface Known {
  readonly sessions: ReadonlySet<SessionId>;
  /** Undefined: all there are. */
  readonly groups: ReadonlySet<DemandGroup> | undefined;
  readonly answer: Answer;
}

/** What fits with more sessions and demands fits with fewer, and what does not fit with fewer does not with more. */
function settles(
  { sessions, groups, answer }: Known,
  asked: ReadonlySet<SessionId>,
  under: readonly DemandGroup[],
): boolean {
  const moreSessions = [...asked].every((id) => sessions.has(id));
  const moreGroups = groups === undefined || under.every((group) => groups.has(group));
  if (answer === 'yes') return moreSessions && moreGroups;
  const fewerGroups =
    groups !== undefined &&
    groups.size <= under.length &&
    [...groups].every((group) => under.includes(group));
  const fewerSessions = [...sessions].every((id) => asked.has(id));
  if (answer === 'no') return fewerSessions && fewerGroups;
  return moreSessions && moreGroups && fewerSessions && fewerGroups;
}

function withoutAgenda(answer: Answer): Decision {
  return { answer, agendas: [] };
}

/** Sessions that are no alternatives. */
function singlesOf(units: readonly Unit[]): SessionId[] {
  return units.flatMap((unit) => (unit.length === 1 ? unit : []));
}

/** True where already the sum of minutes does not fit; of alternatives it says nothing. */
function isTooMuch(problem: Problem, units: readonly Unit[], demands: readonly Demand[]): boolean {
  return shortage(roomFor(problem, singlesOf(units), demands)) > 0;
}

/** True where somebody has more of them than all days together hold, at so many a day. */
function areTooMany(problem: Problem, units: readonly Unit[], demands: readonly Demand[]): boolean {
  return demands.some(
    ({ requirement }) =>
      requirement.kind === 'at-most' && overLimit(problem, units.flat(), requirement, demands) !== undefined,
  );
}

/** The problem of these sessions alone, all of them musts. What demands say of other sessions holds by definition. */
function restricted(problem: Problem, sessions: ReadonlySet<SessionId>, demands: readonly Demand[]): Problem {
  return {
    ...problem,
    sessions: problem.sessions
      .filter(({ id }) => sessions.has(id))
      .map(({ id }) => ({ id, priority: 'must' as const })),
    demands,
  };
}
