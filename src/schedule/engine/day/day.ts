import type { ClockTime } from '../../../base/clock.ts';
import type { Model, Pause, Team } from '../model.ts';
import type { Starts } from '../spans.ts';

/** A group's pause with the bit, among the group's own, that says it has been taken. */
export interface DayPause extends Pause {
  readonly bit: number;
  /** True where it is judged by itself: the others are those of other groups. */
  readonly isAlone?: boolean;
}

/** What becomes of a pair of sessions that somebody would like in an order: the weight lost where `first` comes after `then`. */
export interface Wish {
  readonly then: number;
  readonly weight: number;
}

/** One session that may take place on a day, with all that matters on that day; numbers are local to the day. */
export interface Candidate {
  readonly session: number;
  readonly minutes: number;
  readonly gate: number;
  readonly setUp: number;
  readonly site: number;
  readonly endSite: number;
  readonly groups: readonly number[];
  readonly people: number;
  readonly teams: readonly Team[];
  /** Sessions of which none may be over or under way when this one starts. */
  readonly forbid: Int32Array;
  /** Indices of caps that count it. */
  readonly caps: readonly number[];
  /** Clocks of `before` demands between people who do not meet: set by the first, awaited by the second. */
  readonly sets: readonly number[];
  readonly awaits: readonly number[];
  /** What having it on this day costs among protocol. */
  readonly avoided: number;
  /** Wishes in which it should come first. */
  readonly wishes: readonly Wish[];
  /** True where wishes contradict each other in a circle, so that its exact start matters. */
  readonly circular: boolean;
  /** Start in the baseline; -1 where it is not there or on another day. */
  readonly baseline: ClockTime;
  /** True where delays are to be expected from it. */
  readonly isLate: boolean;
  readonly inBaseline: boolean;
  readonly preferences: readonly { readonly weight: number; readonly starts: Starts }[];
}

/** The candidate with other teams: key by key, since V8 takes several times as long to spread so many. */
export function withTeams(candidate: Candidate, teams: readonly Team[]): Candidate {
  return {
    session: candidate.session,
    minutes: candidate.minutes,
    gate: candidate.gate,
    setUp: candidate.setUp,
    site: candidate.site,
    endSite: candidate.endSite,
    groups: candidate.groups,
    people: candidate.people,
    avoided: candidate.avoided,
    baseline: candidate.baseline,
    isLate: candidate.isLate,
    inBaseline: candidate.inBaseline,
    preferences: candidate.preferences,
    forbid: candidate.forbid,
    caps: candidate.caps,
    sets: candidate.sets,
    awaits: candidate.awaits,
    wishes: candidate.wishes,
    circular: candidate.circular,
    teams,
  };
}

/** One day of the problem. */
export interface Day {
  readonly index: number;
  readonly model: Model;
  readonly candidates: readonly Candidate[];
  /** 32-bit words in a set of candidates. */
  readonly words: number;
  readonly caps: readonly { readonly mask: Int32Array; readonly limit: number }[];
  readonly groupCount: number;
  readonly pauses: readonly (readonly DayPause[])[];
  /** Interpreters whose place and clock, or whose working time, can be in the way: their slot; -1 for the others. */
  readonly slotOf: Int32Array;
  readonly slotCount: number;
  readonly clockCount: number;
  /** True where no stop at a third session is ever shorter than the direct way, for anybody. */
  readonly isDirect: boolean;
  readonly morning: number;
  readonly evening: number;
}

/** Minutes from arriving at the candidate's site to its start, for people whose session before ended at `from`. */
export function entry(
  { site, gate, setUp }: Pick<Candidate, 'site' | 'gate' | 'setUp'>,
  from: number,
): number {
  return from === site ? setUp : gate;
}
