import type { LocalDate } from '../../base/calendar.ts';
import type { ClockTime, Minutes } from '../../base/clock.ts';
import type { InterpreterId, SessionId } from '../demand.ts';
import type { Starts } from './spans.ts';

/** Interpreters who could serve a session together on one day, and the starts at which it is possible with them. */
export interface Team {
  /** Indices of interpreters, ascending; empty where the session needs none. */
  readonly members: readonly number[];
  readonly starts: Starts;
}

/** A group's pause on one day. */
export interface Pause {
  readonly minutes: Minutes;
  readonly from: ClockTime;
  readonly to: ClockTime;
  /** False where it has its own time beside the group's other pauses. */
  readonly mayShare: boolean;
}

/** What an interpreter works without a gap of `minutes` is `after` at the most, or one session. */
export interface Rest {
  readonly after: Minutes;
  readonly minutes: Minutes;
}

/** What counts once where none of its sessions takes place: a session, or a choice of alternatives. */
export interface Unit {
  readonly sessions: readonly number[];
  /** 0 must, 1 should, 2 could. */
  readonly priority: number;
  readonly weight: number;
}

export interface Preference {
  readonly weight: number;
  /** By day. */
  readonly starts: readonly Starts[];
}

/**
 * A problem in numbers: sessions, dates, interpreters by rank of their ids, sites by index, people merged into the
 * fewest groups that always move together. Nothing is looked up by name from here on.
 */
export interface Model {
  readonly ids: readonly SessionId[];
  readonly dates: readonly LocalDate[];
  /** No session ends later. */
  readonly dayEnd: ClockTime;
  readonly grid: Minutes;
  readonly minutes: Int32Array;
  /** From arriving to starting, and the part of it that people need as well who come from a session at the site. */
  readonly gate: Int32Array;
  readonly setUp: Int32Array;
  /** By session and day, day by day within a session: where it is, and where its people are when it is over. */
  readonly site: Int32Array;
  readonly endSite: Int32Array;
  readonly siteCount: number;
  /** From site to site, row by row. */
  readonly travel: Int32Array;
  readonly groupSize: Int32Array;
  /** By session. */
  readonly groupsOf: readonly (readonly number[])[];
  /** By group and day. */
  readonly pauses: readonly (readonly (readonly Pause[])[])[];
  readonly interpreters: readonly InterpreterId[];
  /** Most minutes a day by interpreter. */
  readonly workingTime: Int32Array;
  /** By interpreter. */
  readonly rests: readonly (readonly Rest[])[];
  /** By session and day; none where it cannot take place. */
  readonly teams: readonly (readonly (readonly Team[])[])[];
  /** By day: sites of morning and evening, -1 where they do not count. */
  readonly morning: Int32Array;
  readonly evening: Int32Array;
  readonly units: readonly Unit[];
  /** `[first, then]` */
  readonly before: readonly (readonly [number, number])[];
  /** Sessions that must not lie on one day, or (one of a choice) not both in the agenda. */
  readonly apart: readonly (readonly [number, number])[];
  readonly either: readonly (readonly [number, number])[];
  readonly together: readonly (readonly [number, number])[];
  /** `[early, late, of]`: sessions that share people, of which `late` may not come before `early` on its day, or in the tour. */
  readonly ordered: readonly { readonly early: number; readonly late: number; readonly of: 'day' | 'tour' }[];
  readonly caps: readonly { readonly sessions: readonly number[]; readonly perDay: number }[];
  /** By session. */
  readonly preferences: readonly (readonly Preference[])[];
  /** The slack wished for, 0 where none is: after sessions that are `late` and on ways of `longWay` minutes or more. */
  readonly slack: { readonly most: Minutes; readonly longWay: Minutes; readonly late: Uint8Array };
  readonly preferBefore: readonly {
    readonly first: number;
    readonly then: number;
    readonly weight: number;
  }[];
  /** By session and day, day by day within a session: what having it there costs among protocol. */
  readonly avoided: Int32Array;
  /** Day and start in the baseline by session; day -1 where it is not in it, -2 where it is on a date outside the tour. */
  readonly baselineDay: Int32Array;
  readonly baselineStart: Int32Array;
  /** True where the model leaves something out, so that nothing found with it is proven. */
  readonly truncated: boolean;
}
