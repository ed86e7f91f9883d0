import type { LocalDate } from '../base/calendar.ts';
import type { Facts } from '../facts/facts.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';

/** Whose working days a due date must fall on. */
export type Side = 'receiving' | 'providing';

/** When a task is due: weeks or days before departure (negative) or after return (positive), or months after return. */
export type Due =
  | { readonly from: 'departure' | 'return'; readonly days: number }
  | { readonly from: 'return'; readonly months: number }
  | { readonly on: LocalDate };

/** A thing to do, as a task file describes it for one tour. */
export interface Todo {
  /** Tells apart several of one task, one for each host: `confirm-host:mampu`. Without it the task's id serves. */
  readonly about?: string;
  readonly title: string;
  readonly due: Due;
  readonly owner: string;
  readonly side: Side;
  /** The date on which the tour says that it was done. */
  readonly done?: LocalDate | undefined;
  /** True where the tour says that it is done without a date. */
  readonly settled?: boolean;
}

export interface TaskContext {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
}

/** One thing that organisers must do in good time. One a file. */
export interface Task {
  /** The file's name. */
  readonly id: string;
  readonly why: string;
  /** An address or document, or the words "house rule". */
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
  readonly owner: string;
  readonly why: string;
  readonly source: string;
  readonly state: TaskState;
  readonly done: LocalDate | undefined;
}
