import type { Facts } from '../../facts/facts.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour } from '../../tour/schema.ts';
import type { Demand } from '../demand.ts';

export interface ConstraintContext {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
}

/** A demand as its constraint states it. Its id is made of the constraint's and what it is about. */
export interface StatedDemand extends Omit<Demand, 'id' | 'constraint'> {
  /** A session's id, a date, or several of them: unique among the demands of the constraint. */
  readonly about: string;
}

/** What a tour may ask of its agenda, turned into demands in the planner's vocabulary. One a file. */
export interface Constraint {
  /** The file's name. */
  readonly id: string;
  /** A sentence for people: what this asks of an agenda. */
  readonly summary: string;
  demands(context: ConstraintContext): readonly StatedDemand[];
}
