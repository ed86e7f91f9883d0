import type { LocalDate, Weekday } from '../base/calendar.ts';
import type { ClockSpan, Minutes } from '../base/clock.ts';
import type { Path } from '../base/path.ts';
import type { Rank } from '../policy/ladder.ts';
import type { LocalDateTime, OpeningHours } from '../tour/scalars.ts';
import type {
  Delegate,
  Host,
  Interpreter,
  Mode,
  Person,
  Priority,
  Session,
  SessionKind,
  TourPlace,
} from '../tour/schema.ts';

/**
 * Where something happens: a host's id, `base` for the hotel, `stay:ID` for one of other nights, `session:ID` for a session
 * with a place of its own, `station:LIS` or `station:Lisbon` for where a leg begins or ends.
 */
export type SiteId = string;

/** What is known of a title. `unknown` carries no rank: the author is asked, nobody guesses. */
export type Ranking =
  | { readonly kind: 'declared' | 'derived'; readonly rank: Rank; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string };

export interface Holiday {
  readonly date: LocalDate;
  readonly name: string;
  readonly country: string;
  /** `declared` in the tour, or from the `table`; a table's lunar feasts may be a day off. */
  readonly from: 'declared' | 'table';
  readonly approximate: boolean;
}

/** A day of the programme. */
export interface DayFacts {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  /** False at the weekend of the providing country. */
  readonly workday: boolean;
  /** Holidays of the providing country on this day. */
  readonly holidays: readonly Holiday[];
  /** Holidays of the receiving country on this day. */
  readonly homeHolidays: readonly Holiday[];
}

export interface DelegateFacts {
  readonly id: string;
  readonly path: Path;
  readonly delegate: Delegate;
  readonly ranking: Ranking;
  /** Languages of the delegate, or of the delegation; empty where neither is stated. */
  readonly languages: readonly string[];
  /** True where the delegate is already in the providing country: no flight, visa or hotel. */
  readonly local: boolean;
  /** The stakeholder's id where the organisation is one, else its name as written. */
  readonly organisation: string | undefined;
}

/** Delegates who are announced and not yet listed. */
export interface Unlisted {
  /** Undefined where nobody is listed and no number is announced. */
  readonly number: number | undefined;
  /** Those of the delegation; empty where they are not stated. */
  readonly languages: readonly string[];
}

/** A counterpart on the hosts' side. */
export interface PersonFacts {
  readonly path: Path;
  readonly person: Person;
  readonly ranking: Ranking;
}

export interface HostFacts {
  readonly id: string;
  readonly path: Path;
  readonly host: Host;
  /** As people call it: the short name where there is one. */
  readonly name: string;
  readonly country: string;
  /** Undefined where nobody is named to receive the delegation. */
  readonly lead: PersonFacts | undefined;
  /** Further counterparts, in the order of the file; those of whom nothing is known are left out. */
  readonly people: readonly PersonFacts[];
  /** Who signed the request on the receiving side. */
  readonly requestedBy: PersonFacts | undefined;
  readonly languages: readonly string[];
  /** As declared, else the usual hours of the country. */
  readonly hours: readonly OpeningHours[];
  readonly hoursDeclared: boolean;
  /** Minutes lost at the gate. */
  readonly security: Minutes;
  /** True where it has not agreed yet; where the tour says of no host how it stands with it, nothing is claimed. */
  readonly unconfirmed: boolean;
}

export interface SessionFacts {
  readonly id: string;
  /** The session's place in the file; the host's where the file lists no sessions. */
  readonly path: Path;
  readonly session: Session;
  readonly title: string;
  readonly kind: SessionKind;
  readonly priority: Priority;
  /** Undefined for what the delegation does by itself. */
  readonly host: HostFacts | undefined;
  readonly lead: PersonFacts | undefined;
  /** Of what the delegation does by itself `base`: where that is on a date, `siteOn` knows. */
  readonly site: SiteId;
  readonly attendees: readonly DelegateFacts[];
  /** Those not yet listed come to what is for all. */
  readonly unlisted: Unlisted | undefined;
  /** True where somebody who attends shares no language with the hosts; undefined where that hangs on languages not stated. */
  readonly barrier: boolean | undefined;
  readonly mode: Mode;
  /** Share of it that is spoken across the barrier, 0 to 1. */
  readonly interpreted: number;
  /** What interpretation does to the minutes spoken across the barrier. */
  readonly factor: number;
  /** Minutes in one language. */
  readonly net: Minutes;
  /** Minutes with interpretation, rounded up to five. */
  readonly gross: Minutes;
  /** Minutes the host has set aside, where stated or where start and end are agreed. */
  readonly slot: Minutes | undefined;
  /** What the agenda keeps for it: the slot where start and end are agreed, else whichever is longer, slot or `gross`. */
  readonly length: Minutes;
  readonly fixed: LocalDateTime | undefined;
  /** True where all who attend have been in the house before on the agreed day, and nothing says what its gate takes: no assumed gate outweighs agreed times. */
  readonly isInside: boolean;
}

export interface InterpreterFacts {
  readonly id: string;
  readonly path: Path;
  readonly interpreter: Interpreter;
}

/** Where the delegation sleeps. */
export interface HotelFacts {
  readonly site: SiteId;
  readonly path: Path;
  /** As the tour calls it, where it does; else `Hotel`, or `Hotel in Madrid`. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly place: TourPlace | undefined;
  /** Where people gather before they leave. */
  readonly meetingPoint: string | undefined;
  /** First night, and the day of leaving; undefined for the base, and `to` also for a stay until the end. */
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
}

/** How long it takes between two sites, and on what that rests. */
export interface Transfer {
  readonly minutes: Minutes;
  /** `given` in the tour; `estimated` from coordinates; `assumed` where coordinates are missing; `none` within one site. */
  readonly basis: 'given' | 'estimated' | 'assumed' | 'none';
  /** Straight line, where both ends have coordinates. */
  readonly km: number | undefined;
  /** True where somebody knows how long the road takes, and it is no farther than one drives between two engagements. */
  readonly driven: boolean;
}

/** How far the delegation travels. Undefined where neither end can be placed. */
export interface Journey {
  readonly km: number;
  /** One way, from the legs where their times are given, else estimated from the distance. */
  readonly flightHours: number;
  readonly basis: 'given' | 'estimated';
  readonly from: string;
  readonly to: string;
  /** Where it sets out: latitude and longitude in degrees. */
  readonly origin: readonly [number, number];
}

/** What follows from a tour alone. Rules, planner and checklist read these and never derive them again. */
export interface Facts {
  readonly days: readonly DayFacts[];
  readonly delegates: readonly DelegateFacts[];
  /** Delegates who fly: all but those already there. */
  readonly travellers: readonly DelegateFacts[];
  /** Undefined where as many are listed as are announced, or more. */
  readonly unlisted: Unlisted | undefined;
  readonly companions: number;
  readonly hosts: readonly HostFacts[];
  readonly sessions: readonly SessionFacts[];
  readonly interpreters: readonly InterpreterFacts[];
  /** The base, where one is stated, then the stays elsewhere in the order of the file. */
  readonly hotels: readonly HotelFacts[];
  readonly journey: Journey | undefined;
  /** Countries for which no holiday table exists and nothing is declared. */
  readonly withoutHolidayData: readonly string[];
  readonly dayFrom: number;
  readonly dayTo: number;
  readonly lunch: ClockSpan & { readonly minutes: Minutes };
  /** Up to which two legs are one journey, in the country of the hosts and elsewhere. */
  readonly longestChange: { readonly there: Minutes; readonly elsewhere: Minutes };
  transfer(from: SiteId, to: SiteId): Transfer;
  /** A site's name for people: the host's name, or the hotel's. */
  siteName(site: SiteId): string;
}
