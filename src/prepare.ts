import { NO_SEARCH, type Plan } from './agenda/plan.ts';
import { buildChecklist } from './checklist/build-checklist.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { plannable, type TourFile, type ValidateOptions, validate } from './validate.ts';

/** The preparation of a tour without its agenda: nothing is searched, so that it takes as long as reading the file. */
export function prepare(
  tourFile: TourFile,
  options: ValidateOptions,
): { plan: Plan | undefined; diagnostics: readonly Diagnostic[] } {
  const validated = validate(tourFile, options);
  const { diagnostics } = validated;
  const sound = plannable(validated);
  if (!sound) return { plan: undefined, diagnostics };
  const { tour, texts, facts, policy } = sound;
  return {
    plan: {
      tour,
      texts,
      facts,
      today: options.today,
      ...NO_SEARCH,
      agenda: { days: [] },
      checklist: buildChecklist(tour, facts, policy, options.today),
      findings: diagnostics,
    },
    diagnostics,
  };
}
