import { daysBetween, type LocalDate } from '../../base/calendar.ts';
import type { Path } from '../../base/path.ts';
import type { Dated, TaskId } from '../../policy/back-plan.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour } from '../../tour/schema.ts';
import { doneAt, isPreparing } from './done.ts';
import { type DueDate, dueDate } from './due-date.ts';

/** How a task of the back-plan is late. */
export interface Late {
  readonly due: DueDate;
  /** When it was done, or is to be, all the same; undefined where the tour says nothing. */
  readonly done: { readonly date: LocalDate; readonly path: Path } | undefined;
  /** True once the day to name is over. */
  readonly isOver: boolean;
}

/** Undefined where it is in time, and where the tour has begun and nobody has said when it was done. */
export function lateness(
  task: Dated & TaskId,
  tour: Tour,
  policy: Policy,
  today: LocalDate,
): Late | undefined {
  const due = dueDate(task, tour, policy);
  const done = doneAt(task, tour);
  const isOver = daysBetween(due.by, today) > 0;
  const isLate = done ? daysBetween(due.date, done.date) > 0 : isOver && isPreparing(tour, today);
  return isLate ? { due, done, isOver } : undefined;
}
