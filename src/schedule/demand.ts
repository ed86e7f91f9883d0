import type { LocalDate } from '../base/calendar.ts';
import type { ClockTime, Minutes } from '../base/clock.ts';
import type { Path } from '../base/path.ts';
import type { SiteId } from '../facts/facts.ts';
import type { Priority } from '../tour/schema.ts';

export type SessionId = string;
/** A delegate's id. Companions move with the others and are not scheduled one by one. */
export type PersonId = string;
export type InterpreterId = string;

/** A stretch of one date, `from` included, `to` excluded. */
export interface Window {
  readonly date: LocalDate;
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/**
 * What a demand asks, in the small vocabulary that solver, verifier and explanation all speak. Constraints turn
 * the tour's facts into these; each word here is implemented once in the solver and once, independently, in the verifier.
 * Everything is a wall-clock time of the place; a session never crosses midnight. A requirement about sessions that
 * are left out holds.
 */
export type Requirement =
  /** The session takes so long, at least a minute. Every session has exactly one. */
  | { readonly kind: 'lasts'; readonly session: SessionId; readonly minutes: Minutes }
  /**
   * It happens at this site. Between arriving and starting lie the `gate` and the time for setting up, which is none unless
   * given; whose session before ended at the site stays inside and passes no gate, unless for a pause. On the dates `elsewhere`
   * it happens at the site given there, each date at most once. Every session has exactly one.
   */
  | {
      readonly kind: 'held-at';
      readonly session: SessionId;
      readonly site: SiteId;
      readonly gate: Minutes;
      readonly setUp?: Minutes;
      readonly elsewhere?: readonly { readonly date: LocalDate; readonly site: SiteId }[];
    }
  /** It moves the people from its own site to another: a flight or train inside the tour ends elsewhere than it begins. */
  | { readonly kind: 'ends-at'; readonly session: SessionId; readonly site: SiteId }
  /** These people are there; nobody is in two places, and each needs travel time and gate time between two sessions. Every session has exactly one. */
  | { readonly kind: 'attended-by'; readonly session: SessionId; readonly people: readonly PersonId[] }
  /** From site to site in so many minutes; directed. Pairs not stated take no time, of several for a pair the longest counts. Only consecutive sessions count: no detour through a third site. */
  | { readonly kind: 'travel'; readonly from: SiteId; readonly to: SiteId; readonly minutes: Minutes }
  /** The session lies wholly in one of the windows. Several such demands all hold: the allowed time is their intersection. */
  | { readonly kind: 'within'; readonly session: SessionId; readonly windows: readonly Window[] }
  /** No minute of the session lies in any of the windows. */
  | { readonly kind: 'clear-of'; readonly session: SessionId; readonly windows: readonly Window[] }
  /** It starts exactly then. */
  | {
      readonly kind: 'starts-at';
      readonly session: SessionId;
      readonly date: LocalDate;
      readonly time: ClockTime;
    }
  /** `first` is over before `then` starts, on the same day or an earlier one. */
  | { readonly kind: 'before'; readonly first: SessionId; readonly then: SessionId }
  | { readonly kind: 'same-day'; readonly sessions: readonly [SessionId, SessionId] }
  | { readonly kind: 'other-day'; readonly sessions: readonly [SessionId, SessionId] }
  /** No session that shares a person with it is earlier (first) or later (last) on its day, or in the tour. */
  | {
      readonly kind: 'position';
      readonly session: SessionId;
      readonly place: 'first' | 'last';
      readonly of: 'day' | 'tour';
    }
  /**
   * On each date, each of the people who has a session on it has one unbroken stretch of `minutes` free of sessions,
   * travel and gates inside `from`–`to`. Gate and setting up are directly before their session, also for who was inside before the pause; the way between two sessions may lie
   * on either side of the pause, and before the day's first session and after its last no way counts. Of several pauses
   * each has its own time, beside the way between two sessions; one that `mayShare` may have that of others, but not that of the
   * way.
   */
  | {
      readonly kind: 'pause';
      readonly people: readonly PersonId[];
      readonly dates: readonly LocalDate[];
      readonly minutes: Minutes;
      readonly from: ClockTime;
      readonly to: ClockTime;
      readonly mayShare?: boolean;
    }
  /** Of these sessions at most so many take place on one day for any one person. */
  | { readonly kind: 'at-most'; readonly sessions: readonly SessionId[]; readonly perDay: number }
  /**
   * One of these teams interprets, the same from start to end; an interpreter is in one session at a time and travels like a
   * person (way and gate between two sessions, but no way from the overnight site). At most one such demand for a session; a
   * session without one has no interpreters. One of `relief` may join a team to take turns: nothing is given up for it, so the
   * search leaves it aside, and who is free is called afterwards.
   */
  | {
      readonly kind: 'interpreted';
      readonly session: SessionId;
      readonly teams: readonly (readonly InterpreterId[])[];
      readonly relief?: readonly InterpreterId[];
    }
  /** The interpreter's sessions add up to at most so many minutes a day. */
  | { readonly kind: 'working-time'; readonly interpreter: InterpreterId; readonly perDay: Minutes }
  /**
   * Sessions of the interpreter that follow each other on a day with less than `minutes` in every gap mean at most `after`
   * minutes of work together; one by itself may mean more. Those who share a session each work their part of it.
   */
  | {
      readonly kind: 'rest';
      readonly interpreter: InterpreterId;
      readonly after: Minutes;
      readonly minutes: Minutes;
    }
  /** The interpreter works only in sessions that lie wholly in one of the windows; several such demands all hold. */
  | { readonly kind: 'available'; readonly interpreter: InterpreterId; readonly windows: readonly Window[] }
  /** At most one of them takes place; having one of them is as good as having all. Left out, the choice counts once, with the highest priority among them and the greatest weight of that priority. */
  | { readonly kind: 'one-of'; readonly sessions: readonly SessionId[] }
  /** Where everybody wakes up and goes to bed: the way from `morning` to the first session and from the last to `evening` is travel, for people with a session on the date; it takes no time of the day. At most one for a date; without it neither way counts. */
  | {
      readonly kind: 'overnight';
      readonly date: LocalDate;
      readonly morning: SiteId;
      readonly evening: SiteId;
    }
  /** Soft: `weight` is the cost where the session takes place and does not lie wholly in one of the windows. */
  | {
      readonly kind: 'prefer';
      readonly session: SessionId;
      readonly windows: readonly Window[];
      readonly weight: number;
    }
  /** Soft: `weight` is the cost where both take place and `then` starts earlier than `first`. */
  | {
      readonly kind: 'prefer-before';
      readonly first: SessionId;
      readonly then: SessionId;
      readonly weight: number;
    }
  /** Soft: `weight` is the cost, counted with protocol, where the session takes place on the date. */
  | {
      readonly kind: 'avoid-date';
      readonly session: SessionId;
      readonly date: LocalDate;
      readonly weight: number;
    }
  /**
   * Soft: delays are to be expected from `sessions`, and on ways of `longWay` minutes or more. The slack of an agenda is the
   * time, `most` at the most, by which all of these sessions, and all sessions before such a way, may run over while
   * everything after them stays as it is and all pauses are kept: for those who attend, and after `sessions` for their
   * interpreters. At most one in a problem.
   */
  | {
      readonly kind: 'slack';
      readonly sessions: readonly SessionId[];
      readonly longWay: Minutes;
      readonly most: Minutes;
    };

/** One thing asked of the agenda, in the tour's words, with its place in the file. */
export interface Demand {
  /** Unique: the constraint's id and what it is about, `opening-hours:mampu-briefing`. */
  readonly id: string;
  readonly constraint: string;
  /** A whole sentence with its values: "MAMPU receives visitors Monday to Thursday 08:30-17:00." */
  readonly sentence: string;
  readonly path: Path;
  readonly requirement: Requirement;
}

/** A scheduling problem: which sessions, on which dates, and everything asked of them. */
export interface Problem {
  readonly dates: readonly LocalDate[];
  readonly sessions: readonly {
    readonly id: SessionId;
    readonly priority: Priority;
    /** A whole number from 1, what leaving it out counts among its priority; 1 unless given. */
    readonly weight?: number;
  }[];
  /** Starts are multiples of so many minutes after midnight, unless pinned. */
  readonly grid: Minutes;
  /** Interpreters from the one who is called first; those who are not listed come after them, in the order of their ids. */
  readonly interpreters?: readonly InterpreterId[];
  readonly demands: readonly Demand[];
}

/** A session in the agenda. */
export interface Placement {
  readonly session: SessionId;
  readonly date: LocalDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  /** In the order of their ids. */
  readonly interpreters: readonly InterpreterId[];
}

/**
 * The objective, compared level by level from the first: less is better on each.
 * - `musts`, `shoulds`, `coulds` add up the weights of what is left out, 1 each unless given (a choice of alternatives counts once);
 * - `changes` counts the problem's sessions that are in the baseline and left out, or placed with another date or start;
 * - `protocol` sums the weights of every `prefer-before` and `avoid-date` missed;
 * - `travel` sums, over people and dates, the minutes between sites from the morning's to the evening's site;
 * - `idle` sums, over people and dates, the minutes between first start and last end that are neither session, travel nor gate;
 * - `preferences` sums the weights of every `prefer` missed;
 * - `tightness` is what the slack falls short of the most that is wished for.
 * What still ties goes to the agenda that comes first by its dates, session by session in the order of their ids (taking
 * place comes before being left out); then by its starts; then by its interpreters, each session's in the problem's order.
 */
export const LEVELS = [
  'musts',
  'shoulds',
  'coulds',
  'changes',
  'protocol',
  'travel',
  'idle',
  'preferences',
  'tightness',
] as const;
export type Objective = Readonly<Record<(typeof LEVELS)[number], number>>;

export interface Solution {
  readonly placements: readonly Placement[];
  readonly leftOut: readonly SessionId[];
  readonly value: Objective;
  /** No agenda can be better than this; equal to `value` where `proven`. */
  readonly bound: Objective;
  readonly proven: boolean;
  /** Steps of search done: the same on every machine. */
  readonly work: number;
}

export interface SolveOptions {
  /** Most steps of search; without it, as many as a proof takes up to the engine's own limit. */
  readonly effort?: number;
  /** An agenda to stay close to. */
  readonly baseline?: readonly Placement[];
  /**
   * `musts`: only what is left out is of interest, as for an explanation. Every level after the priorities is then
   * left as it comes, and given as nothing; `proven` is about the priorities alone.
   */
  readonly decide?: 'musts';
  /** Asked now and then in a long search: true where the best agenda so far is wanted at once. */
  readonly interrupted?: () => boolean;
}
