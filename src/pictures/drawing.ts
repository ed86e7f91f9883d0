import type { Plan } from '../agenda/plan.ts';
import type { Words } from '../language/words.ts';
import type { Figure } from '../outline/outline.ts';
import type { Part } from '../outline/outline-plan.ts';

/** A picture of a plan, or several of one kind. One a file; heavy libraries are imported inside `draw`. */
export interface Drawing {
  /** The file's name. */
  readonly id: string;
  /** The part of a document that it belongs to. */
  readonly part: Part;
  /** True where the text around it says the same: formats without pictures then leave it out. */
  readonly repeats: boolean;
  /** None where the plan holds nothing to show. The texts of `plan` are tidied already. */
  draw(plan: Plan, words: Words): readonly Figure[] | Promise<readonly Figure[]>;
}
