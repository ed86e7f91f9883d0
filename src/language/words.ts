import type { Weekday } from '../base/calendar.ts';
import type { Role } from '../checklist/roles.ts';
import type { TaskState, TimingAnchor } from '../checklist/task.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Companion, ContactRole, Dress, Mode, Priority, SessionKind } from '../tour/schema.ts';

/** A date in its parts, for a catalogue to put in the order of its language. */
export interface DateParts {
  /** In the language, as `weekdays` or `shortWeekdays` writes it. */
  readonly weekday: string;
  readonly day: number;
  /** In the language, as `months` or `shortMonths` writes it. */
  readonly month: string;
  /** 1 to 12, for languages that count their months. */
  readonly monthNumber: number;
  readonly year: number;
}

/** What two dates of a range have in common and is said once. */
export type Shared = 'month' | 'year' | 'nothing';

type Seven = readonly [string, string, string, string, string, string, string];
type Twelve = readonly [...Seven, string, string, string, string, string];

/** A phrase with a number in it, in the form that the language has for that number. */
export type Counted = (count: number) => string;
/** A phrase around something that is said already. */
export type Around = (said: string) => string;

export type CompanionKind = NonNullable<Companion['kind']> | 'other';
export type Vehicle = 'plane' | 'train' | 'bus' | 'car' | 'boat';

/** A flight or train in words. `name` is its number; undefined where the tour gives none. */
export interface Ride {
  readonly by: Vehicle;
  readonly name: string | undefined;
  readonly from: string;
  readonly to: string;
}

/** Latin, `0` to `9`, or those of the language itself where it has others: `٠` to `٩`. */
export type Digits = 'latin' | 'native';

/** A date of another calendar, its numbers already in the digits of the document; `day` may be a stretch of days, `1–4`. */
export interface OtherDateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * Everything that documents say in one language. Every catalogue is of this type: a label that is missing in one of
 * them does not compile. Parameters come in the same language already; names of people and places come as they are.
 */
export interface Words {
  /** BCP 47, as written after `--language` and in `lang`. */
  readonly code: string;
  /** Its own name: `English`, `русский`. */
  readonly name: string;
  /** Its name in English, for messages. */
  readonly englishName: string;
  readonly direction: 'ltr' | 'rtl';
  /** True in formats that can keep names which are read the other way each in an order of its own; see `isolated`. */
  readonly isolates?: boolean;
  /** The same in these digits; absent where those of the language are Latin. What programs read is in Latin ones always. */
  readonly withDigits?: (digits: Digits) => Words;
  /** Whose dates stand beside the Gregorian ones in headings and in the title block, where that is asked for. */
  readonly secondCalendar?: 'islamic';
  /** True where somebody who grew up with the language has read the catalogue. */
  readonly reviewed: boolean;
  /** Between a label and what it says: `:`, in French with a space before. */
  readonly colon: string;
  /** At the end of a sentence. */
  readonly stop: string;
  /** After a colon and between sentences: a space, in Chinese nothing. */
  readonly space: string;
  /** In the language: texts that the author or the program wrote in English only stay in English. */
  readonly englishRemains: string;
  /** In the language: the catalogue was not read by a native speaker. Empty where it was. */
  readonly notReviewed: string;

  readonly calendar: {
    /** Sunday first, as they stand in a date. */
    readonly weekdays: Readonly<Record<Weekday, string>> & Seven;
    readonly shortWeekdays: Readonly<Record<Weekday, string>> & Seven;
    /** As they stand in a date: `июня`. */
    readonly months: Twelve;
    readonly shortMonths: Twelve;
    /** `Thursday 26 June 2014`; parts from `weekdays` and `months`. */
    date(parts: DateParts): string;
    /** `Thu 26 Jun 2014`, for columns of tables; parts from `shortWeekdays` and `shortMonths`. */
    shortDate(parts: DateParts): string;
    /** `26 June 2014`, as a letter is dated; parts from `weekdays` and `months`. */
    plainDate(parts: DateParts): string;
    /** `Monday 23 to Thursday 26 June 2014`: what both share is said once. */
    dates(from: DateParts, to: DateParts, shared: Shared): string;
    /** `11:40 on Sunday 22 June 2014` */
    timeOn(time: string, date: string): string;
    readonly today: string;
    readonly tomorrow: string;
    readonly yesterday: string;
    readonly inDays: Counted;
    readonly daysAgo: Counted;
  };

  readonly lists: {
    readonly comma: string;
    /** Before what is said beside it: a title behind a name, a country behind a town. */
    readonly aside: string;
    readonly semicolon: string;
    /** Between the last two, with the spaces around; `next` is the last. */
    and(next: string): string;
    or(next: string): string;
  };

  /** The Islamic calendar, its months from Muharram on. */
  readonly islamic: {
    readonly months: Twelve;
    /** `1 Ramadan 1447 AH` */
    date(parts: OtherDateParts): string;
    /** `Wednesday 18 February 2026 (1 Ramadan 1447 AH)` */
    beside(gregorian: string, islamic: string): string;
  };

  readonly numbers: {
    /** From zero to nine, where they are not Latin. */
    readonly digits?: string;
    readonly decimal: string;
    readonly group: string;
    /** Units of a duration, and what stands between number and unit. */
    readonly hour: string;
    readonly minute: string;
    readonly gap: string;
  };

  readonly counts: {
    readonly days: Counted;
    readonly delegates: Counted;
    readonly sessions: Counted;
    readonly tasks: Counted;
    readonly errors: Counted;
    readonly warnings: Counted;
    readonly people: Counted;
    readonly companions: Readonly<Record<CompanionKind, Counted>>;
  };

  readonly kinds: Readonly<Record<SessionKind, string>>;
  readonly modes: Readonly<Record<Exclude<Mode, 'none'>, string>>;
  readonly priorities: Readonly<Record<Priority, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly companionKinds: Readonly<Record<CompanionKind, string>>;
  /** Kinds of what stands in a timetable beside sessions, in a column of a spreadsheet. */
  readonly activities: Readonly<
    Record<'session' | 'transfer' | 'gate' | 'lunch' | 'prayer' | 'journey', string>
  >;

  country(code: string): string;
  /** As a sentence has it, in English with its article: `the Netherlands`. */
  countryInText(code: string): string;
  /** Behind `a delegation`: `from Uzbekistan`, `de Uzbekistán`, `d’Ouzbékistan`; where it would be declined or stands before it, the name alone. */
  fromCountry(code: string): string;
  language(code: string): string;

  /** Labels of the title block and what stands behind them. */
  readonly titleBlock: {
    readonly organiser: string;
    readonly objectives: string;
    readonly dates: string;
    readonly places: string;
    readonly delegation: string;
    readonly groups: string;
    readonly hotel: string;
    readonly languages: string;
    readonly interpretation: string;
    readonly times: string;
    readonly asOf: string;
    /** Behind the dates of nights in a town whose hotel nobody has named. */
    readonly hotelOpen: Around;
    /** `Local at each place (Europe/Lisbon and Europe/Madrid)` */
    readonly localTimes: Around;
    datesAndDays(dates: string, days: string): string;
    /** `9 delegates from Uzbekistan`, by {@link Words.fromCountry}. */
    delegatesFrom(count: number, from: string): string;
    announcedFrom(count: number, from: string): string;
    /** `9 delegates from Uzbekistan, 3 of them named` */
    partlyNamed(size: string, named: number): string;
    /** `… : 8 travel; Mr. A is based in Malaysia and joins there` */
    someAreThere(size: string, travelling: number, names: string, count: number, country: string): string;
    accompaniedBy(people: string, kinds: string): string;
    readonly ofDelegation: string;
    readonly ofHosts: string;
    /** `Consecutive, by Ms. A` */
    interpretedBy(modes: string, names: string): string;
    openMeetings(open: number, all: number): string;
  };

  readonly attendance: {
    group(letter: string): string;
    /** `all but Mr. C`, beside a line of the programme. */
    readonly allBut: Around;
    readonly whole: string;
    readonly wholeExcept: Around;
    readonly nobody: string;
    readonly allWhoTravel: string;
  };

  readonly programme: {
    readonly heading: string;
    readonly time: string;
    readonly noMeetings: string;
    holidayIn(country: string, name: string): string;
    readonly mayFallOtherwise: string;
    weekendIn(country: string): string;
    readonly transferTo: Around;
    /** `about 35 min, estimated` */
    readonly estimated: Around;
    readonly assumed: Around;
    readonly arrivalAndSecurity: string;
    readonly lunch: string;
    readonly prayer: string;
    readonly inPlace: Around;
    readonly toBeConfirmed: string;
    readonly host: string;
    readonly where: string;
    readonly receivedBy: string;
    readonly attending: string;
    readonly interpretation: string;
    readonly topics: string;
    readonly toBeNamedByHost: string;
    /** Behind the title of somebody without a name. */
    readonly nameToFollow: Around;
    readonly interpreterToBeNamed: string;
    readonly beAtTheGateBy: Around;
  };

  readonly journeys: {
    departure(ride: Ride): string;
    arrival(ride: Ride): string;
    /** `Flight HY 553 from Tashkent (TAS) to Kuala Lumpur (KUL)` */
    whole(ride: Ride): string;
    readonly arrives: Around;
  };

  /** Whom to call, who meets the delegation and where, and what to wear. */
  readonly contacts: {
    readonly heading: string;
    /** Head of the column of roles and hosts. */
    readonly whom: string;
    readonly phone: string;
    readonly email: string;
    readonly roles: Readonly<Record<ContactRole, string>>;
    readonly metBy: string;
    readonly meetingPoint: string;
    readonly dress: string;
    readonly dresses: Readonly<Record<Dress, string>>;
  };

  readonly participants: {
    readonly heading: string;
    readonly delegation: string;
    readonly accompanying: string;
    readonly hosts: string;
    readonly interpreters: string;
    readonly name: string;
    readonly title: string;
    readonly organisation: string;
    readonly languages: string;
    readonly toBeNamed: string;
    readonly basedIn: Around;
    /** `from 14 April 2026`, behind the name of a delegate who comes later. */
    readonly joinsOn: Around;
    /** `until 14 April 2026`, that day included. */
    readonly leavesAfter: Around;
  };

  readonly checklist: {
    readonly heading: string;
    /** Behind the title of a tour and a colon. */
    readonly inName: string;
    readonly nothing: string;
    /** `8 tasks as of Monday 12 May 2014: 2 overdue and 6 to do.` */
    summary(tasks: string, date: string, states: string): string;
    readonly states: Readonly<Record<TaskState, string>>;
    /** Heads what was overdue when the tour began. */
    readonly missed: string;
    readonly countedStates: Readonly<Record<TaskState, Counted>>;
    readonly doneOn: Around;
    readonly daysLate: Counted;
    readonly due: string;
    readonly task: string;
    readonly owner: string;
    readonly state: string;
    readonly why: string;
    readonly source: string;
    readonly done: string;
    /** How a date comes about. */
    readonly timing: string;
    readonly reasons: string;
    readonly byOwner: string;
    /** Who does a thing where nobody is named for it. */
    readonly roles: Readonly<Record<Role, string>>;
  };

  /** How the date of a task comes about: `8 weeks before departure`. */
  readonly timings: {
    readonly lengths: Readonly<Record<'day' | 'week' | 'month', Counted>>;
    /** In the form that they have behind `before` and `after`. */
    readonly anchors: Readonly<Record<TimingAnchor, string>>;
    before(length: string, anchor: string): string;
    after(length: string, anchor: string): string;
    readonly onTheDay: Readonly<Record<TimingAnchor, string>>;
    readonly agreed: string;
  };

  readonly notes: {
    /** Heading of what is no longer as an earlier agenda had it. */
    readonly changes: string;
    /** Before the time that a session had and the one that it has; `dropped` instead of the latter. */
    readonly before: string;
    readonly now: string;
    readonly dropped: string;
    readonly leftOut: string;
    readonly cannotHold: string;
    readonly cannotHoldEither: string;
    readonly waysOut: string;
    readonly sessionsMust: Counted;
    /** `lines 148 to 150 and 155`; `runs` is the list, `count` how many lines. */
    lines(runs: string, count: number): string;
    run(from: number, to: number): string;
    readonly restsOn: string;
    readonly everythingStated: string;
    /** By what one agenda is better than another, the levels in their order. */
    readonly objective: string;
    readonly findings: string;
    readonly remarks: Counted;
    readonly openChecks: Counted;
    readonly notListed: Around;
  };

  readonly verdict: {
    readonly nothingToPlan: string;
    readonly allFit: Counted;
    readonly everyMustFits: string;
    readonly notEveryMustFits: string;
    holds(placed: number, all: number): string;
    /** `left out are 2 that should and 1 that could take place`: counts by priority, those above zero. */
    leftOut(counts: readonly { readonly priority: Priority; readonly count: number }[]): string;
    readonly proven: string;
    readonly notProven: string;
    readonly better: {
      readonly musts: string;
      readonly shoulds: string;
      readonly coulds: string;
      readonly changes: Counted;
      readonly protocol: string;
      readonly travel: Around;
      readonly idle: Around;
      readonly preferences: string;
      readonly tightness: string;
    };
    /** Values of the tour file that were set aside as faulty. */
    readonly unread: Counted;
    readonly moved: Counted;
    planned(placed: number, all: number): string;
    tasksOpen(overdue: number, due: number): string;
  };

  /** Heads and cells of tables for spreadsheets that no other part of a document has. */
  readonly sheets: {
    readonly date: string;
    readonly weekday: string;
    readonly start: string;
    readonly end: string;
    readonly kind: string;
    readonly what: string;
    readonly address: string;
    readonly city: string;
    readonly interpreters: string;
    readonly remark: string;
    readonly side: string;
    readonly about: string;
    readonly place: string;
    readonly id: string;
    /** Name of the sheet with a column for each week: short, as a tab has it. */
    readonly weeks: string;
    readonly states: Readonly<Record<TaskState, string>>;
    readonly sides: Readonly<
      Record<'delegation' | 'accompanying' | 'hosts' | 'interpreters' | 'contacts', string>
    >;
    readonly notes: Readonly<
      Record<'change' | 'leftOut' | 'conflict' | 'demand' | 'wayOut' | 'assumption', string>
    >;
  };

  /** Every session by itself, for those who are in it. */
  readonly meetings: {
    readonly heading: string;
    /** Before the way to a session. */
    readonly gettingThere: string;
    /** `08:10 from Hotel Istana, 45 min` */
    leave(time: string, from: string, length: string): string;
    /** Before the topics that a session answers. */
    readonly answers: string;
    /** Behind a topic, who wants to know: `asked by Ms. A and the State Committee`. */
    readonly askedBy: Around;
    /** Head of the column that counts the rows of seats. */
    readonly row: string;
    /** How the rows of the seating are meant: the first in the middle, the next to its right and left in turn. */
    readonly seatingRule: string;
    /** Said of those marked with an asterisk. */
    readonly rankOpen: string;
  };

  readonly pictures: {
    /** The days of the programme beside each other. */
    readonly programme: string;
    readonly load: string;
    readonly inMeetings: string;
    readonly onTheWay: string;
    readonly interpreted: string;
    readonly seniority: string;
    /** The rungs of the ladder, from the highest: `head of government or parliament`, `minister`. */
    readonly ranks: readonly [...Seven, string, string, string];
    readonly rankUnknown: string;
    /** Heading of what maps there are. */
    readonly maps: string;
    readonly route: string;
    /** `Venues in Kuala Lumpur` */
    readonly venues: Around;
    /** `Tashkent to Kuala Lumpur` */
    fromTo(from: string, to: string): string;
    /** `5,371 km`; the number is written already. */
    readonly kilometres: Around;
    readonly straightLines: string;
    readonly weeks: string;
    readonly tour: string;
  };

  /** What only one reader gets: a delegate, a host, an interpreter. */
  readonly readers: {
    /** Before the reader's name. */
    readonly for: string;
    readonly delegate: {
      readonly heading: string;
      readonly passport: string;
      readonly expires: Around;
      readonly expiryUnknown: string;
      readonly visa: string;
      readonly visas: Readonly<Record<'not needed' | 'on arrival', string>>;
      /** `Needed for Portugal before departure on Sunday 6 June 2027` */
      visaNeeded(country: string, date: string): string;
      /** `The consulate takes 15 days` */
      readonly visaTakes: Around;
      readonly visaGranted: Around;
      readonly visaApplied: Around;
      readonly visaOpen: string;
      readonly meals: string;
      readonly access: string;
      readonly joins: string;
      readonly leaves: string;
      readonly journeyThere: string;
      readonly journeyBack: string;
      /** Of a journey of which the tour says nothing. */
      readonly journeyOpen: string;
      readonly questions: string;
      /** Behind a topic: the session that answers it, and when. */
      answeredAt(topic: string, session: string, date: string, time: string): string;
      readonly unanswered: Around;
      readonly toDo: string;
      /** A task with the date it is due. */
      by(task: string, date: string): string;
    };
    readonly host: {
      readonly heading: string;
      readonly confirm: string;
      /** Of meetings whose time is not agreed, where the host has confirmed. */
      readonly agreeTimes: (titles: string) => string;
      readonly nameLead: string;
      /** Whom to call there. */
      readonly nameContact: string;
      readonly namesUnknown: string;
      /** The host asked for the names so many days before. */
      readonly names: Counted;
      seats(visitors: number, interpreters: number): string;
      /** What somebody needs to come in and take part. */
      readonly access: Around;
      readonly topics: Around;
      readonly consecutive: string;
      readonly simultaneous: string;
      readonly interpreted: string;
    };
    readonly interpreter: {
      readonly heading: string;
      readonly languages: string;
      readonly hours: string;
      readonly sector: string;
      readonly glossary: string;
      readonly documents: string;
      readonly onDate: Around;
      readonly dateOpen: string;
    };
  };

  readonly page: {
    /** The first link of a page, for those who move by the keyboard. */
    readonly skip: string;
    readonly contents: string;
    /** `Page 2 of 7` */
    numbered(page: string, pages: string): string;
    /** `Version 3, as of Thursday 15 May 2014` */
    edition(version: string, date: string): string;
  };

  readonly budget: {
    readonly heading: string;
    readonly item: string;
    /** Of one unit. */
    readonly amount: string;
    readonly per: string;
    /** How many units. */
    readonly number: string;
    readonly sum: string;
    readonly total: string;
    readonly available: string;
    readonly remaining: string;
    readonly travellers: string;
    readonly days: string;
    readonly nights: string;
    /** Behind `Days:` and `Nights abroad:`, what is to be added for whoever comes later or leaves earlier. */
    readonly otherDates: string;
    readonly perTraveller: string;
    readonly perTravellerDay: string;
    readonly units: Readonly<
      Record<'tour' | 'traveller' | 'day' | 'night' | 'traveller-day' | 'traveller-night', string>
    >;
  };
}
