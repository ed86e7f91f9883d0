import type { LocalDate } from '../base/calendar.ts';
import type { ClockTime, Minutes } from '../base/clock.ts';
import type { SiteId, Transfer } from '../facts/facts.ts';
import type { Mode, SessionKind } from '../tour/schema.ts';

/** A session's place in time. */
export interface Appointment {
  readonly session: string;
  readonly date: LocalDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly interpreters: readonly string[];
}

/** A break that people have on a date, somewhere between `from` and `to`. */
export interface Break {
  readonly kind: 'lunch' | 'prayer';
  readonly people: readonly string[];
  readonly date: LocalDate;
  readonly minutes: Minutes;
  readonly from: ClockTime;
  readonly to: ClockTime;
  /** True where it may have the time of other breaks, but not that of a way. */
  readonly mayShare?: boolean;
  /** When it begins for all who can begin it then. */
  readonly at?: ClockTime;
}

/** What fills a stretch of a day for the people it names. Ids are those of the tour; names are looked up there. */
export type Entry =
  | {
      readonly kind: 'session';
      readonly session: string;
      readonly sessionKind: SessionKind;
      readonly title: string;
      readonly host: string | undefined;
      readonly site: SiteId;
      readonly start: ClockTime;
      readonly end: ClockTime;
      readonly attendees: readonly string[];
      readonly interpreters: readonly string[];
      readonly mode: Mode;
      /** Agreed with the host beforehand, not chosen by the planner. */
      readonly fixed: boolean;
    }
  | {
      readonly kind: 'transfer';
      readonly from: SiteId;
      readonly to: SiteId;
      readonly start: ClockTime;
      readonly end: ClockTime;
      readonly attendees: readonly string[];
      readonly basis: Transfer['basis'];
    }
  | {
      readonly kind: 'arrival at the gate' | 'lunch' | 'prayer';
      readonly site: SiteId | undefined;
      readonly start: ClockTime;
      readonly end: ClockTime;
      readonly attendees: readonly string[];
    };

export interface AgendaDay {
  readonly date: LocalDate;
  readonly entries: readonly Entry[];
}

/** The programme: every day of the tour, also the empty ones, entries by start. */
export interface Agenda {
  readonly days: readonly AgendaDay[];
  /** Of what these days are a part, where they are the days of one reader. */
  readonly whole?: Whole;
}

/** What is the same for everybody who holds a part of an agenda: group B of one is group B of all. */
export interface Whole {
  /** Ids of all delegates, in the order of the tour. */
  readonly everybody: readonly string[];
  /** Ids of those who do something together, apart from the others: group A, group B, … */
  readonly groups: readonly (readonly string[])[];
  /** Who takes no part in the tour on a date: joins later, or has left. */
  readonly away: readonly { readonly date: LocalDate; readonly people: readonly string[] }[];
}

/** True where somebody does both; a delegation without names does everything together. */
export function areShared(a: Entry, b: Entry): boolean {
  return a.attendees.length === 0 || a.attendees.some((id) => b.attendees.includes(id));
}

/** Minutes that an entry lasts. */
export function lengthOf(entry: Entry): Minutes {
  return entry.end - entry.start;
}
