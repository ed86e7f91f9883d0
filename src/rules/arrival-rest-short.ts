import { addDays, formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import {
  type JourneyLegs,
  journeyLength,
  journeysOf,
  keepsFrom,
  later,
  minutesBetween,
  restAfter,
} from '../facts/places/journeys.ts';
import { isWithinOneCountry } from '../facts/places/within-country.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import { nearest } from '../tour/nearest.ts';
import type { LocalDateTime } from '../tour/scalars.ts';
import type { Rule, RuleContext } from './rule.ts';

export const arrivalRestShort: Rule = {
  id: 'arrival-rest-short',
  lesson: 'logistics',
  severity: 'error',
  summary:
    'A session is agreed before travellers have slept after a long journey, or before they arrive at all.',
  why: 'The delegates nod off in the first and highest meeting of the tour, and a late plane empties it altogether.',
  source:
    'rest after flights over 14 hours, 41 CFR 301-11.12, https://lexbuild.dev/ecfr/title-41/chapter-301/part-301-11/section-301-11.12; a late flight that emptied a reception, http://www.inspiria-global-events.com/en/news/10-tips-for-better-international-meetings/; below 14 hours a house rule',
  check(context) {
    const { tour, facts, policy } = context;
    const journeys = journeysOf(tour, facts).filter(({ purpose }) => purpose !== 'departure');
    const unknown = unknownArrival(context, journeys);
    if (unknown) return [unknown];
    return journeys.flatMap((journey): Finding[] => {
      const { arrives, path, purpose, by } = journey;
      const rest = restAfter(journey, policy);
      if (arrives === undefined || rest < policy.restMinutes) return [];
      const ready = later(arrives, rest);
      const early = agreedSessions(facts).filter(
        ({ session, date, from }) =>
          keepsFrom(journey, session, tour) &&
          minutesBetween({ date, time: from }, ready) > 0 &&
          (purpose === 'arrival' || minutesBetween(journey.departs ?? arrives, { date, time: from }) >= 0),
      );
      const [first, ...others] = early;
      if (first === undefined) return [];
      const lands = by === 'plane' ? 'land' : 'arrive';
      const wait = minutesBetween(arrives, { date: first.date, time: first.from });
      return [
        finding(
          [...first.session.path, 'at'],
          `"${first.session.title}" starts on ${formatDate(first.date)} at ${formatClock(first.from)}, ${wait < 0 ? `${formatDuration(-wait)} before` : `${formatDuration(wait)} after`} the travellers ${lands} at ${formatClock(arrives.time)}${arrives.date === first.date ? '' : ` on ${formatDate(arrives.date)}`}; after ${journeyLength(journey, policy)} they need ${formatDuration(rest)} of rest.`,
          {
            related: [
              { path: [...path, 'arrives'], message: `they ${lands} here` },
              ...others
                .slice(0, 3)
                .map(({ session }) => ({ path: [...session.path, 'at'], message: 'too early as well' })),
            ],
            help: `Start it at ${moment(inDay(ready, context))} or later, or take a journey that ends by ${moment(later({ date: first.date, time: first.from }, -rest))}.`,
          },
        ),
      ];
    });
  },
};

/** The moment itself, or the next morning where the day is over by then. */
function inDay(ready: LocalDateTime, { facts }: RuleContext): LocalDateTime {
  if (ready.time < facts.dayFrom) return { date: ready.date, time: facts.dayFrom };
  return ready.time < facts.dayTo ? ready : { date: addDays(ready.date, 1), time: facts.dayFrom };
}

/** Said once for all that hangs on the journey. */
function unknownArrival({ tour, facts }: RuleContext, journeys: readonly JourneyLegs[]): Finding | undefined {
  if (isWithinOneCountry(tour)) return undefined;
  const arrivals = journeys.filter(({ purpose }) => purpose === 'arrival');
  if (facts.sessions.length === 0 || arrivals.some(({ arrives }) => arrives !== undefined)) return undefined;
  const [first] = arrivals;
  return notStated(
    first?.path ?? nearest(tour, ['travel', 'legs'], ['dates']),
    'Rest after the journey, and the time before the way back,',
    [first ? [...first.path, 'arrives'] : 'travel.legs'],
    {
      ...(first ? {} : { target: 'key' }),
      help: 'State the flights with their local times: `legs: [{ from: TAS, to: KUL, departs: 2014-06-25 01:10, arrives: 2014-06-25 11:40 }]`.',
    },
  );
}

function moment({ date, time }: LocalDateTime): string {
  return `${formatClock(time)} on ${formatDate(date)}`;
}
