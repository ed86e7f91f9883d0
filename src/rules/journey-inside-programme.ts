import { addDays, formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import {
  type JourneyLegs,
  journeysOf,
  later,
  minutesBetween,
  timeBefore,
  waysHomeTooEarly,
} from '../facts/places/journeys.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import type { Rule, RuleContext } from './rule.ts';

export const journeyInsideProgramme: Rule = {
  id: 'journey-inside-programme',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'Travellers arrive after the first day of the programme, or leave before its last one begins.',
  why: 'Hosts prepare for the whole delegation and receive a part of it, and those who come late have missed the opening.',
  source: 'house rule',
  check(context) {
    const { tour, facts } = context;
    // Of a way home before the way there leg-times-impossible speaks: on which days people are there nobody knows.
    const exchanged = waysHomeTooEarly(tour, facts).flatMap(({ home, there }) => [home, there]);
    const sound = journeysOf(tour, facts).filter((journey) => !exchanged.includes(journey));
    return sound.flatMap((journey) => [...arrival(context, journey), ...departure(context, journey)]);
  },
};

function arrival({ tour, facts }: RuleContext, { purpose, arrives, people, path }: JourneyLegs): Finding[] {
  const first = tour.dates.from;
  if (purpose !== 'arrival' || arrives === undefined || arrives.date <= first) return [];
  const missing = facts.delegates.filter(
    ({ id, delegate }) => people.includes(id) && (delegate.from ?? first) < arrives.date,
  );
  if (facts.delegates.length > 0 && missing.length === 0) return [];
  return [
    finding(
      [...path, 'arrives'],
      `${whom(missing, facts.travellers.length, 'arrive')} on ${formatDate(arrives.date)} at ${formatClock(arrives.time)}; the programme begins on ${formatDate(first)}.`,
      {
        related: [{ path: ['dates', 'from'], message: 'begins here' }],
        help: `Take an earlier journey, begin the programme on ${formatDate(arrives.date)}, or state who joins later: \`from: ${arrives.date}\` at the delegate.`,
      },
    ),
  ];
}

function departure(context: RuleContext, journey: JourneyLegs): Finding[] {
  const { tour, facts } = context;
  const { purpose, departs, people, path } = journey;
  const last = tour.dates.to;
  if (purpose !== 'departure' || departs === undefined || departs.date > last) return [];
  const isNight = departs.date === last;
  if (isNight && !leavesNothing(context, journey)) return [];
  const lastThere = isNight ? addDays(last, -1) : departs.date;
  const missing = facts.delegates.filter(
    ({ id, delegate }) => people.includes(id) && (delegate.to ?? last) > lastThere,
  );
  if (facts.delegates.length > 0 && missing.length === 0) return [];
  const who = whom(missing, facts.travellers.length, 'leave');
  const moment = `on ${formatDate(departs.date)} at ${formatClock(departs.time)}`;
  return [
    finding(
      [...path, 'departs'],
      isNight
        ? `${who} ${moment}, on the last day of the programme before anything of it can begin.`
        : `${who} ${moment}; the programme ends on ${formatDate(last)}.`,
      {
        related: [{ path: ['dates', 'to'], message: 'ends here' }],
        help: `Take a later journey, end the programme on ${formatDate(lastThere)}, or state who leaves earlier: \`to: ${lastThere}\` at the delegate.`,
      },
    ),
  ];
}

/** True where a journey takes people from their beds on the last day; of what is agreed for it `departure-margin-short` speaks. */
function leavesNothing({ tour, facts, policy }: RuleContext, journey: JourneyLegs): boolean {
  const last = tour.dates.to;
  if (journey.departs === undefined || agreedSessions(facts).some(({ date }) => date === last)) return false;
  const latest = later(journey.departs, -timeBefore(journey, policy));
  return minutesBetween(latest, { date: last, time: facts.dayFrom }) > 0;
}

/** `The travellers arrive`, `Mr. A arrives` */
function whom(missing: readonly DelegateFacts[], travellers: number, verb: string): string {
  if (missing.length === 0 || missing.length === travellers) return `The travellers ${verb}`;
  return `${listedBriefly(missing.map(({ delegate }) => delegate.name))} ${verb}${missing.length === 1 ? 's' : ''}`;
}
