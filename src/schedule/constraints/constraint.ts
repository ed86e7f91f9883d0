import type { Facts } from '../../facts/facts.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour } from '../../tour/schema.ts';
import type { Demand } from '../demand.ts';

export interface ConstraintContext {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
}

/** What a tour may ask of its agenda, turned into demands in the planner's vocabulary. One a file. */
export interface Constraint {
  /** The file's name, and the first part of its demands' ids. */
  readonly id: string;
  /** A sentence for people: what this asks of an agenda. */
  readonly summary: string;
  demands(context: ConstraintContext): readonly Demand[];
}
