import { formatDate, weekdayOf } from '../../base/calendar.ts';
import { type ClockSpan, type ClockTime, formatClock } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour } from '../../tour/schema.ts';
import type { Facts } from '../facts.ts';
import { sharePeople } from '../people/attendance.ts';
import { isOfficial } from '../people/comparing.ts';
import { hoursOn, isBookedOn, teamOf } from '../people/interpreting.ts';
import { journeysOf, keepsFrom, later, minutesBetween } from '../places/journeys.ts';
import { marginAfter, marginBefore } from '../places/rides.ts';
import { spansOf } from '../time/opening.ts';
import { type Agreed, agreedDays, agreedSessions, areAlternatives } from './agreed.ts';
import { type Changeover, changeovers } from './changeover.ts';
import { dayLength } from './day-length.ts';
import { leavesLunch } from './meals.ts';
import { isOfficeMeeting } from './office-meeting.ts';

interface Known {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
}

/**
 * What an agreed session would run into at another time of its day, as `"Budget" at 10:30` or `lunch`; undefined where nothing
 * is in the way that is not already. Another agreed session is, also where the two do not go together as it is.
 */
export function inTheWay(known: Known): (agreed: Agreed, span: ClockSpan) => string | undefined {
  const { tour, facts, policy } = known;
  const changeover = changeovers(tour, facts, policy);
  const planned = plannedIn(tour, facts);
  return (agreed, span) => {
    const moved = { ...agreed, ...span };
    const beside = (others: readonly Agreed[]) =>
      others.filter(
        (other) =>
          other.session.id !== agreed.session.id &&
          other.date === agreed.date &&
          sharePeople(other.session, agreed.session) &&
          !areAlternatives(other, agreed),
      );
    const other =
      beside(agreedSessions(facts)).find((one) => meet(moved, one, changeover)) ??
      beside(planned).find((one) => meet(moved, one, changeover) && !meet(agreed, one, changeover));
    if (other !== undefined) return `"${other.session.title}" at ${formatClock(other.from)}`;
    for (const limit of LIMITS) {
      const words = limit(moved, known);
      if (words !== undefined && limit(agreed, known) === undefined) return words;
    }
    return undefined;
  };
}

/** Whether an agreed session could begin then, as long as it is, and run into nothing. */
export function freeStarts(known: Known): (agreed: Agreed, from: ClockTime) => boolean {
  const obstacleAt = inTheWay(known);
  return (agreed, from) => obstacleAt(agreed, { from, to: from + agreed.to - agreed.from }) === undefined;
}

/** Entries of the agenda in the file whose time is not agreed. */
function plannedIn(tour: Tour, { sessions }: Facts): Agreed[] {
  return (tour.agenda ?? []).flatMap(({ session: id, at, until }): Agreed[] => {
    const session = sessions.find((one) => one.id === id);
    if (session === undefined || session.fixed !== undefined) return [];
    const to = until ?? at.time + session.length;
    return [{ session, date: at.date, from: at.time, to, end: until === undefined ? 'computed' : 'stated' }];
  });
}

/** True where there is too little time between the two, or none. */
function meet(a: Agreed, b: Agreed, changeover: (before: Agreed, next: Agreed) => Changeover): boolean {
  const [before, next] = a.from <= b.from ? [a, b] : [b, a];
  return changeover(before, next).start > next.from;
}

/** A limit of the day that a session keeps, or runs into: what it is called then. */
type Limit = (agreed: Agreed, known: Known) => string | undefined;

const LIMITS: readonly Limit[] = [
  hostsHours,
  interpretersHours,
  programmeHours,
  lunchHour,
  longDay,
  journeys,
];

function hostsHours({ session, date, from, to }: Agreed): string | undefined {
  const { host, kind } = session;
  if (host === undefined || kind === 'reception') return undefined;
  if (!host.hoursDeclared && !(isOfficeMeeting(session) && isOfficial(host.host.kind))) return undefined;
  const spans = spansOf(host.hours, { weekday: weekdayOf(date) });
  if (spans.some((span) => span.from <= from && to <= span.to)) return undefined;
  return `the hours in which ${host.name} is closed`;
}

function interpretersHours({ session, date, from, to }: Agreed, { facts }: Known): string | undefined {
  if (session.mode === 'none' || session.barrier === false) return undefined;
  const day = { date, weekday: weekdayOf(date) };
  const there = teamOf(session, facts).filter((one) => isBookedOn(one, date));
  const isServed = there.some((one) => hoursOn(one, day).some((span) => span.from <= from && to <= span.to));
  return there.length === 0 || isServed ? undefined : 'hours in which no interpreter works';
}

function programmeHours({ from, to }: Agreed, { facts: { dayFrom, dayTo } }: Known): string | undefined {
  if (from < dayFrom) return `the time before the day begins at ${formatClock(dayFrom)}`;
  return to > dayTo ? `the time after the day ends at ${formatClock(dayTo)}` : undefined;
}

function lunchHour(agreed: Agreed, { facts, policy }: Known): string | undefined {
  return daysWith(agreed, facts).every((visits) => leavesLunch(visits, policy)) ? undefined : 'lunch';
}

function longDay(agreed: Agreed, { facts, policy }: Known): string | undefined {
  const lengths = daysWith(agreed, facts).map((visits) => dayLength(visits, policy)?.minutes ?? 0);
  return lengths.every((minutes) => minutes <= policy.dayLengthMinutes)
    ? undefined
    : `more than ${formatDuration(policy.dayLengthMinutes)} a day`;
}

/** The day of everybody who attends the session, with the session as it is here. */
function daysWith(agreed: Agreed, facts: Facts): Agreed[][] {
  const isOwn = ({ session }: Agreed) => session.id === agreed.session.id;
  return agreedDays(facts)
    .filter(({ date, visits }) => date === agreed.date && visits.some(isOwn))
    .map(({ visits }) =>
      visits.map((visit) => (isOwn(visit) ? agreed : visit)).sort((a, b) => a.from - b.from),
    );
}

function journeys({ session, date, from, to }: Agreed, known: Known): string | undefined {
  for (const journey of journeysOf(known.tour, known.facts)) {
    const { departs, arrives, purpose } = journey;
    if (!keepsFrom(journey, session, known.tour)) continue;
    const start = { date, time: from };
    if (departs && purpose !== 'arrival' && minutesBetween(start, departs) > 0) {
      const limit = later(departs, -marginBefore(journey, session, known).minutes);
      if (minutesBetween(limit, { date, time: to }) > 0)
        return `the way to the departure on ${formatDate(departs.date)} at ${formatClock(departs.time)}`;
    }
    if (arrives && purpose !== 'departure' && minutesBetween(arrives, { date, time: to }) > 0) {
      const limit = later(arrives, marginAfter(journey, session, known).minutes);
      if (minutesBetween(start, limit) > 0)
        return `the time after the arrival on ${formatDate(arrives.date)} at ${formatClock(arrives.time)}`;
    }
  }
  return undefined;
}
