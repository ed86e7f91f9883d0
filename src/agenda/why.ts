import type { LocalDate } from '../base/calendar.ts';
import type { ClockSpan } from '../base/clock.ts';
import type { Priority } from '../tour/schema.ts';
import type { Conflict, WayOut } from './plan.ts';

/** When a session is. */
export interface Slot extends ClockSpan {
  readonly date: LocalDate;
}

/** The best agenda that has the session where it is not. */
export interface Alternative {
  readonly slot: Slot;
  /** Against the agenda that there is, in words; empty where it would be as good, undefined where nobody knows. */
  readonly costs: string | undefined;
  /** What becomes of other sessions: `"Call" moves to …`; none where it is not known how many can take place. */
  readonly moves: readonly string[];
}

/** Where a session could be instead, and why it is not. */
export interface Elsewhere {
  readonly where: 'earlier that day' | 'later that day' | 'on another day' | 'in the agenda';
  /** The other day; undefined where it is several that are looked into as one. */
  readonly date?: LocalDate;
  /** Undefined where it can not be there at all, or the search ended before one was found. */
  readonly best: Alternative | undefined;
  /** False where the search ended before it was certain. */
  readonly proven: boolean;
  /**
   * What keeps it from there. Where it can be there: what the best slot there would break if all else stayed as it is; where
   * it can not: a smallest set of demands that leave no time for it there.
   */
  readonly demands: Conflict['demands'];
}

/** Why a session is where it is in the agenda, or not in it. */
export interface Why {
  readonly session: string;
  readonly title: string;
  /** Its host, where another session has the same title. */
  readonly host?: string;
  readonly priority: Priority;
  /** Undefined where the agenda does without it. */
  readonly slot: Slot | undefined;
  /** Why the agenda does without it; undefined where it does not. */
  readonly leftOut: string | undefined;
  /** Of other days the best one first, those on which it can not be last. */
  readonly elsewhere: readonly Elsewhere[];
  /** Which of them the planner would take first; undefined where the session can be nowhere else. */
  readonly next: Elsewhere['where'] | undefined;
  /** What would let it take place beside all that the agenda has; each was planned before it is offered. */
  readonly waysOut: readonly WayOut[];
}
