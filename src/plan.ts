import { withFreeLeads } from './agenda/free-leads.ts';
import type { Conflict, Plan } from './agenda/plan.ts';
import type { Why } from './agenda/why.ts';
import { buildChecklist } from './checklist/build-checklist.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { nightsOf } from './facts/places/nights.ts';
import { judgeAgenda } from './schedule/judge-agenda.ts';
import { planTour } from './schedule/plan-tour.ts';
import { plannable, type TourFile, type ValidateOptions, validate } from './validate.ts';

export interface PlanOptions extends ValidateOptions {
  /** Most steps of search; without it, as many as a proof takes up to the engine's own limit. */
  readonly effort?: number;
  /** Asked now and then in a long search: true where the best agenda so far is wanted at once. */
  readonly interrupted?: () => boolean;
}

interface Answer {
  /** Undefined where the file could not be understood, or its dates cannot be: the diagnostics say why. */
  readonly plan: Plan | undefined;
  /** Set where the file was understood, but has more sessions than the planner takes. */
  readonly tooMany?: { readonly asked: number; readonly most: number };
  /** What was cut short because of `interrupted`. */
  readonly stoppedIn?: 'agenda' | 'reasons';
  /** Why the session with the id is where it is in the plan, or not in it; undefined where there is none. */
  readonly why: (session: string) => Why | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, checks and plans a tour: the agenda, the checklist and everything that documents are made from. */
export function plan(tourFile: TourFile, options: PlanOptions): Answer {
  const validated = validate(tourFile, { ...options, judge: judgeAgenda });
  const { diagnostics } = validated;
  const sound = plannable(validated);
  if (!sound) return { plan: undefined, why: () => undefined, diagnostics };
  const { tour, texts, facts, policy, source } = sound;
  const asked = facts.sessions.length;
  if (asked > policy.plannedSessions)
    return {
      plan: undefined,
      tooMany: { asked, most: policy.plannedSessions },
      why: () => undefined,
      diagnostics,
    };
  const { planned, stoppedIn, why } = planTour(tour, facts, policy, options);
  const nights = nightsOf(tour, facts, policy);
  const placed = <T extends { readonly demands: Conflict['demands'] }>(one: T): T => ({
    ...one,
    demands: one.demands.map((demand) => ({ ...demand, range: source.locate(demand.path, 'value') })),
  });
  return {
    plan: {
      ...planned,
      facts: withFreeLeads(facts, planned.agenda),
      texts,
      ...(nights.length > 1 ? { nights } : {}),
      conflicts: planned.conflicts.map(placed),
      checklist: buildChecklist(tour, facts, policy, options.today),
      findings: diagnostics,
    },
    ...(stoppedIn === undefined ? {} : { stoppedIn }),
    why(id) {
      const session = facts.sessions.find((one) => one.id === id);
      const answer = session && why(session);
      return answer && { ...answer, elsewhere: answer.elsewhere.map(placed) };
    },
    diagnostics,
  };
}
