import { daysBetween, formatDate, type LocalDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import { listed } from '../base/text.ts';
import type { InterpreterFacts, SessionFacts } from '../facts/facts.ts';
import { languageName } from '../facts/people/language-name.ts';
import { formatOpeningHours } from '../tour/opening-hours.ts';
import type { Interpreter, Tour } from '../tour/schema.ts';
import { type Change, type Situation, withInterpreters } from './change.ts';
import { eligibleInterpreters, isInterpreted } from './interpreters.ts';
import { MOST_BOOKING_DAYS } from './limits.ts';

/**
 * Those who are booked for other days or hours come when they are needed, each by himself or all together: first on the day
 * nearest to those they are booked for, at last whenever the programme wants them.
 */
export function interpretersRebooked(situation: Situation): Change[] {
  const { tour } = situation;
  const sessions = interpretedOf(situation);
  const able = ableFor(situation, sessions);
  const ofDays = datesOf(situation, sessions)
    .map((date) => able.flatMap((one) => onDay(one, date)))
    .filter((bookings) => bookings.length > 0)
    .sort((a, b) => fewestDays(a) - fewestDays(b))
    .slice(0, MOST_BOOKING_DAYS);
  return [...ofDays, able.flatMap(atAnyHour), able.flatMap((one) => always(one, tour))]
    .flatMap((bookings) => [
      ...bookings.map((booking) => [booking]),
      ...(bookings.length > 1 ? [bookings] : []),
    ])
    .map((bookings) => ({
      words: listed(bookings.map(({ words }) => words)),
      tour: withBookings(tour, bookings),
    }));
}

/** One more who can do what is left out: on its day only, then throughout. */
export function oneMoreInterpreter(situation: Situation): Change[] {
  const { tour, facts } = situation;
  const sessions = interpretedOf(situation);
  if (ableFor(situation, sessions).length === 0) return [];
  const languages = languagesOf(situation, sessions);
  const words = `One more interpreter${languages === undefined ? '' : ` for ${listed(languages.map(languageName))}`}`;
  const engaged = (booking: Pick<Interpreter, 'from' | 'to'>): Tour =>
    withInterpreters(tour, facts.interpreters.length + 1, { ...(languages && { languages }), ...booking });
  const [date, ...others] = datesOf(situation, sessions);
  const isOneOfMany = date !== undefined && others.length === 0 && facts.days.length > 1;
  return [
    ...(isOneOfMany
      ? [{ words: `${words} on ${formatDate(date)}`, tour: engaged({ from: date, to: date }) }]
      : []),
    { words, tour: engaged({}) },
  ];
}

/** What is interpreted of that which is left out; where nothing of it is, all that is interpreted. */
function interpretedOf({ facts, leftOut }: Situation): SessionFacts[] {
  const own = leftOut.filter(isInterpreted);
  return own.length > 0 ? own : facts.sessions.filter(isInterpreted);
}

function ableFor({ facts }: Situation, sessions: readonly SessionFacts[]): InterpreterFacts[] {
  const able = new Set(sessions.flatMap((session) => eligibleInterpreters(facts, session)));
  return facts.interpreters.filter((one) => able.has(one));
}

/** Where all are agreed, their dates; else every day of the programme. */
function datesOf({ facts }: Situation, sessions: readonly SessionFacts[]): LocalDate[] {
  const all = facts.days.map(({ date }) => date);
  return sessions.every(({ fixed }) => fixed !== undefined)
    ? all.filter((date) => sessions.some(({ fixed }) => fixed?.date === date))
    : all;
}

/** Those of the first who can do each of the sessions; undefined where somebody states none. */
function languagesOf({ facts }: Situation, sessions: readonly SessionFacts[]): string[] | undefined {
  const each = sessions.map((session) => eligibleInterpreters(facts, session)[0]?.interpreter.languages);
  return each.some((languages) => languages === undefined)
    ? undefined
    : [...new Set(each.flatMap((languages) => languages ?? []))];
}

/** An interpreter as he would be booked. */
interface Booking {
  readonly path: Path;
  readonly booked: Interpreter;
  /** `Ms. Ana from Tuesday 16 March 2027 instead of Wednesday 17 March 2027` */
  readonly words: string;
  /** From the days he is booked for to the one on which he is needed. */
  readonly days: number;
}

function onDay(one: InterpreterFacts, date: LocalDate): Booking[] {
  const { path, interpreter } = one;
  const { from, to } = interpreter;
  const booking = (key: 'from' | 'to', day: LocalDate): Booking => ({
    path,
    booked: { ...interpreter, [key]: date },
    words: `${nameOf(one)} ${key === 'from' ? 'from' : 'until'} ${formatDate(date)} instead of ${formatDate(day)}`,
    days: Math.abs(daysBetween(date, day)),
  });
  if (from !== undefined && date < from) return [booking('from', from)];
  return to !== undefined && to < date ? [booking('to', to)] : [];
}

function fewestDays(bookings: readonly Booking[]): number {
  return Math.min(...bookings.map(({ days }) => days));
}

function atAnyHour(one: InterpreterFacts): Booking[] {
  const { hours, ...booked } = one.interpreter;
  if (hours === undefined) return [];
  const words = `${nameOf(one)} at any hour instead of ${formatOpeningHours([hours])}`;
  return [{ path: one.path, booked, words, days: 0 }];
}

/** Only where more than one thing keeps him away: of each by itself the others speak. */
function always(one: InterpreterFacts, { dates }: Tour): Booking[] {
  const { hours, from, to, ...booked } = one.interpreter;
  const isLate = from !== undefined && from > dates.from;
  const isEarly = to !== undefined && to < dates.to;
  if ([isLate, isEarly, hours !== undefined].filter(Boolean).length < 2) return [];
  const words = `${nameOf(one)} throughout the programme${hours === undefined ? '' : ', at any hour'}`;
  return [{ path: one.path, booked, words, days: daysBetween(dates.from, dates.to) }];
}

function nameOf({ id, interpreter }: InterpreterFacts): string {
  return interpreter.name ?? id;
}

function withBookings(tour: Tour, bookings: readonly Booking[]): Tour {
  const interpreters = tour.interpretation?.interpreters?.map(
    (interpreter, i) => bookings.find(({ path }) => path.at(-1) === i)?.booked ?? interpreter,
  );
  return { ...tour, interpretation: { ...tour.interpretation, ...(interpreters && { interpreters }) } };
}
