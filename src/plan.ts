import type { Plan } from './agenda/plan.ts';
import { buildChecklist } from './checklist/build-checklist.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { judgeAgenda } from './schedule/judge-agenda.ts';
import { planTour } from './schedule/plan-tour.ts';
import { type TourFile, type ValidateOptions, validate } from './validate.ts';

export interface PlanOptions extends ValidateOptions {
  /** Most steps of search; without it, as many as a proof takes up to the engine's own limit. */
  readonly effort?: number;
  /** Asked now and then in a long search: true where the best agenda so far is wanted at once. */
  readonly interrupted?: () => boolean;
}

/** Reads, checks and plans a tour: the agenda, the checklist and everything that documents are made from. */
export function plan(
  tourFile: TourFile,
  options: PlanOptions,
): { plan: Plan | undefined; diagnostics: readonly Diagnostic[] } {
  const { diagnostics, understood } = validate(tourFile, { ...options, judge: judgeAgenda });
  if (!understood) return { plan: undefined, diagnostics };
  const { tour, facts, policy, source } = understood;
  const planned = planTour(tour, facts, policy, options);
  return {
    plan: {
      ...planned,
      conflicts: planned.conflicts.map((conflict) => ({
        ...conflict,
        demands: conflict.demands.map((demand) => ({
          ...demand,
          range: source.locate(demand.path, 'value'),
        })),
      })),
      checklist: buildChecklist(tour, facts, policy, options.today),
      findings: diagnostics,
    },
    diagnostics,
  };
}
