import type { DemandGroup } from './demand-groups.ts';
import { minimalConflict, withoutNeedless } from './minimal-conflict.ts';
import type { Unit } from './must-units.ts';
import type { Oracle } from './oracle.ts';

/** Sessions that must take place and statements that do not let them. */
export interface Core {
  readonly units: readonly Unit[];
  readonly groups: readonly DemandGroup[];
}

/**
 * First the fewest sessions, then the fewest constraints on them, then the fewest statements of those; `units` must not all fit
 * under `groups`. What the oracle does not know is taken to fit, so that a core may have more than it needs, never less.
 */
export function coreOf(oracle: Oracle, units: readonly Unit[], groups: readonly DemandGroup[]): Core {
  const few = minimalConflict(units, (part) => oracle.ask(part, groups) !== 'no');
  const fits = (part: readonly DemandGroup[]) => oracle.ask(few, part) !== 'no';
  const suspected = withoutNeedless(bundled(groups), (part) => fits(part.flat())).flat();
  return { units: few, groups: minimalConflict(suspected, fits) };
}

/** Groups of one constraint together, in the order of their first ones. */
function bundled(groups: readonly DemandGroup[]): (readonly DemandGroup[])[] {
  const byConstraint = new Map<string, DemandGroup[]>();
  for (const group of groups) {
    const constraint = group.demands[0]?.constraint ?? '';
    byConstraint.set(constraint, [...(byConstraint.get(constraint) ?? []), group]);
  }
  return [...byConstraint.values()];
}
