import type { LocalDate } from '../base/calendar.ts';
import type { Facts } from '../facts/facts.ts';
import type { Anchor, Offset, Side, TaskId } from '../policy/back-plan.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';

export type TimingAnchor = Anchor | 'visit' | 'first interpretation';

/** How a date comes about: so long from something, negative before it, or agreed. */
export type Timing =
  | ({ readonly from: TimingAnchor } & ({ readonly days: number } | { readonly months: number }))
  | 'agreed';

/** When a thing is due, where it is not the date of its task in the back-plan: another offset, or a date of the tour and how it comes about. */
export type Due =
  | Offset
  | {
      readonly on: LocalDate;
      readonly timing: Timing;
      /** True of a date that stands, even on a day off. */
      readonly isFirm?: boolean;
    };

/** A thing to do, as a task file describes it for one tour. */
export interface Todo {
  /** Tells apart several of one task, one for each host: `confirm-host:mampu`. Without it the task's id serves. */
  readonly about?: string;
  /** What to do, in the imperative, complete for a reader who sees nothing else. */
  readonly title: string;
  /** Without it the back-plan says when. */
  readonly due?: Due | undefined;
  readonly owner: string;
  /** Where it is not that of its task in the back-plan. */
  readonly side?: Side;
  /** The date on which the tour says that it was done; a date in the future is a plan. */
  readonly done?: LocalDate | undefined;
  /** True where the tour holds what the task is to bring about, without a date; a date in the future overrules it. */
  readonly settled?: boolean | undefined;
}

export interface TaskContext {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
}

/** One thing that organisers must do in good time. One a file; its date stands in the back-plan. */
export interface Task {
  /** The file's name, with its date in the back-plan. */
  readonly id: TaskId;
  /** What goes wrong when nobody does it. */
  readonly why: string;
  /** Of the duty, not of its date: an address or document, or the words "house rule". */
  readonly source: string;
  /** None where the tour does not call for it. */
  todos(context: TaskContext): readonly Todo[];
}

/** `done` before today or on it; `overdue` where it should have been and is not; `due` otherwise. */
export type TaskState = 'done' | 'due' | 'overdue';

/** A dated line of the checklist. */
export interface ChecklistItem {
  /** `confirm-host:mampu`, stable from run to run. */
  readonly id: string;
  readonly task: string;
  readonly title: string;
  /** A working day of whoever must do it: on a day off it moves to the working day before. */
  readonly due: LocalDate;
  readonly timing: Timing;
  readonly owner: string;
  /** Whose working days count. */
  readonly side: Side;
  readonly why: string;
  readonly source: string;
  readonly state: TaskState;
  readonly done: LocalDate | undefined;
}
