import type { Break } from '../agenda/agenda.ts';
import { buildAgenda } from '../agenda/build-agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import type { Why } from '../agenda/why.ts';
import type { LocalDate } from '../base/calendar.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import { peopleOf } from '../facts/people/attendance.ts';
import { isLunchAt } from '../facts/sessions/meals.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';
import { buildProblem } from './build-problem.ts';
import { LEVELS, type Objective, type Problem, type Solution, type SolveOptions } from './demand.ts';
import type { Effort } from './engine/effort.ts';
import { explain } from './explain.ts';
import { movingOf } from './moving.ts';
import { relieved } from './relief.ts';
import { solved } from './solve.ts';
import { verify } from './verify.ts';
import { waysOut } from './ways-out.ts';
import { why } from './why.ts';
import { writtenAgenda } from './written-agenda.ts';

export interface PlanTourOptions {
  readonly today: LocalDate;
  /** Most steps of search for the agenda; without it, as many as a proof takes up to the engine's own limit. */
  readonly effort?: number;
  /** Asked now and then in a long search: true where the best agenda so far is wanted at once. */
  readonly interrupted?: () => boolean;
}

/** Everything of a plan that the schedule decides. */
export type PlannedTour = Omit<Plan, 'checklist' | 'findings' | 'texts'>;

/** A plan, and who answers for it. */
export interface PlannedAndWhy {
  readonly planned: PlannedTour;
  /** What was cut short because somebody did not want to wait. */
  readonly stoppedIn?: 'agenda' | 'reasons';
  /** Why a session is where it is, or nowhere: planned anew for each question. */
  readonly why: (session: SessionFacts) => Why;
}

/**
 * Finds the best agenda of a tour and says what does not fit, why, and what would free it.
 *
 * @throws Error where the agenda found breaks a demand: a fault of the planner, never of the tour.
 */
export function planTour(tour: Tour, facts: Facts, policy: Policy, options: PlanTourOptions): PlannedAndWhy {
  const problem = buildProblem(tour, facts, policy);
  let isStopped = false;
  const interrupted = () => {
    isStopped ||= options.interrupted?.() === true;
    return isStopped;
  };
  const how: SolveOptions = {
    ...(options.effort === undefined ? {} : { effort: options.effort }),
    interrupted,
    baseline: writtenAgenda(tour, facts),
  };
  const { solution, decider } = solved(problem, how);
  const isCut = isStopped;
  // Reasons and ways out are searches of their own.
  const patience: Effort = { used: 0, limit: Number.POSITIVE_INFINITY, interrupted };
  const placements = relieved(problem, solution.placements);
  const [violation] = verify(problem, placements);
  if (violation) throw new Error(`The planner made an agenda that it must not make: ${violation.sentence}`);
  const { value, bound, proven } = solution;
  // Who has stopped the search for the agenda does not wait for those either.
  const reasons = explain(facts, problem, solution, isCut ? { effort: 0 } : { decider, patience });
  const planned: PlannedTour = {
    tour,
    facts,
    today: options.today,
    status: value.musts > 0 ? 'infeasible' : proven ? 'optimal' : 'feasible',
    proven,
    value,
    bound,
    gap: Object.fromEntries(LEVELS.map((level) => [level, value[level] - bound[level]])) as Objective,
    agenda: buildAgenda(
      tour,
      facts,
      placements,
      breaksOf(problem, facts, solution),
      movingOf(tour, facts, policy),
    ),
    ...reasons,
    waysOut:
      value.musts > 0 && !isStopped ? waysOut({ tour, facts, policy, problem, solution, patience }) : [],
  };
  const { leftOut } = reasons;
  return {
    planned,
    ...(isStopped ? { stoppedIn: isCut ? 'agenda' : 'reasons' } : {}),
    why: (session) =>
      why(session, {
        tour,
        facts,
        policy,
        problem,
        solution,
        leftOut,
        options: how,
        patience,
        isStopped: () => isStopped,
      }),
  };
}

/** The pauses that people take at a time of their own choice, as the agenda shows them. Nobody lunches twice. */
function breaksOf({ demands }: Problem, facts: Facts, { placements }: Pick<Solution, 'placements'>): Break[] {
  const fedOn = (date: LocalDate) => {
    const meals = placements.filter((one) => one.date === date);
    return facts.sessions.flatMap((session) =>
      meals.some(
        ({ session: id, start, end }) =>
          id === session.id && isLunchAt(session, { from: start, to: end }, facts.lunch),
      )
        ? peopleOf(session)
        : [],
    );
  };
  return demands.flatMap(({ constraint, requirement }) => {
    if (requirement.kind !== 'pause') return [];
    const { people, dates, minutes, from, to, mayShare } = requirement;
    const kind = constraint === 'prayer' ? 'prayer' : 'lunch';
    return dates.flatMap((date): Break[] => {
      const fed = kind === 'lunch' ? fedOn(date) : [];
      const hungry = people.filter((person) => !fed.includes(person));
      return hungry.length === 0
        ? []
        : [{ kind, people: hungry, date, minutes, from, to, mayShare: mayShare === true }];
    });
  });
}
