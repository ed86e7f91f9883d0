import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { formatNumber } from '../base/number.ts';
import { elapsedMinutes } from '../base/zone.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { flightHours, greatCircleKm } from '../facts/places/distance.ts';
import { waysHomeTooEarly } from '../facts/places/journeys.ts';
import { findStation, type Station } from '../facts/places/station.ts';
import type { LocalDateTime } from '../tour/scalars.ts';
import type { Leg, Tour } from '../tour/schema.ts';
import type { Rule, RuleContext } from './rule.ts';

export const legTimesImpossible: Rule = {
  id: 'leg-times-impossible',
  lesson: 'logistics',
  severity: 'error',
  summary:
    'A leg arrives before it departs, or faster than any aircraft flies, by the clocks of both ends; or the way home begins before the way there has ended.',
  why: 'A date or a zone is off by one, and with it the night in the hotel, the transfer, and the rest before the first meeting: nothing is planned until it is corrected.',
  source: 'house rule',
  check(context) {
    const { tour, facts } = context;
    return [
      ...(tour.travel?.legs ?? []).flatMap((leg, i) => checkLeg(context, leg, i)),
      ...waysHomeTooEarly(tour, facts).map((pair) => homeTooEarly(tour, pair)),
    ];
  },
};

function homeTooEarly(tour: Tour, { home, there }: ReturnType<typeof waysHomeTooEarly>[number]): Finding {
  const first = tour.travel?.legs?.findIndex(({ departs }) => departs === home.departs) ?? 0;
  const moment = ({ date, time }: LocalDateTime) => `${formatDate(date)} at ${formatClock(time)}`;
  return finding(
    ['travel', 'legs', first, 'departs'],
    `The way home leaves ${home.from} on ${moment(home.departs as LocalDateTime)}, before the way there arrives in ${there.to} on ${moment(there.arrives as LocalDateTime)}.`,
    {
      related: [{ path: [...there.path, 'arrives'], message: 'arrives only here' }],
      help: 'Exchange the dates of the two, or correct the one that is wrong.',
    },
  );
}

function checkLeg({ tour, policy }: RuleContext, leg: Leg, i: number): Finding[] {
  const { departs, arrives, from, to } = leg;
  const [start, end] = [findStation(from, tour), findStation(to, tour)];
  if (!departs || !arrives || !start || !end) return [];
  const minutes = elapsedMinutes({ ...departs, zone: start.zone }, { ...arrives, zone: end.zone });
  const km = greatCircleKm(start.at, end.at);
  const related = [{ path: ['travel', 'legs', i, 'departs'], message: 'departs here' }];
  const path = ['travel', 'legs', i, 'arrives'];
  const times = `The journey from ${from} to ${to} departs on ${formatDate(departs.date)} at ${formatClock(departs.time)} (${start.zone}) and arrives on ${formatDate(arrives.date)} at ${formatClock(arrives.time)} (${end.zone})`;
  if (minutes <= 0)
    return [
      finding(
        path,
        `${times}, ${minutes === 0 ? 'at the same moment' : `${formatDuration(-minutes)} earlier`}.`,
        {
          related,
          help: `Correct the date or time; both are those of the place${direct(leg, start, end) ? `, and a direct flight takes about ${formatDuration(roundedFlight(km, policy))}` : ''}.`,
        },
      ),
    ];
  if (km / (minutes / 60) <= policy.fastestTravel) return [];
  return [
    finding(
      path,
      `${times}: ${formatNumber(km)} km in ${formatDuration(minutes)}, faster than any aircraft.`,
      {
        related,
        help: `Correct the date or time; a direct flight takes about ${formatDuration(roundedFlight(km, policy))}, and each time is that of its own place.`,
      },
    ),
  ];
}

function direct({ by = 'plane' }: Leg, start: Station, end: Station): boolean {
  return by === 'plane' && start.name !== end.name;
}

/** To the next ten minutes: an estimate. */
function roundedFlight(km: number, policy: RuleContext['policy']): number {
  return Math.round(flightHours(km, policy) * 6) * 10;
}
