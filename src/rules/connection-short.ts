import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { toInstant } from '../base/zone.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { DELEGATION } from '../facts/people/attendance.ts';
import { findStation } from '../facts/places/station.ts';
import type { Leg } from '../tour/schema.ts';
import type { Rule, RuleContext } from './rule.ts';

export const connectionShort: Rule = {
  id: 'connection-short',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'Somebody has to be on the next leg before the last one has arrived, or shortly after.',
  why: 'The connection is missed, the next flight leaves in the morning, and the first day takes place without its guests.',
  source: 'house rule',
  check(context) {
    const legs = timedLegs(context).sort((a, b) => a.departs - b.departs || a.arrives - b.arrives);
    return legs.flatMap((leg, i) => {
      const next = legs
        .slice(i + 1)
        .find(({ people }) => people.some((person) => leg.people.includes(person)));
      return next === undefined ? [] : judge(context, leg, next);
    });
  },
};

interface TimedLeg {
  readonly index: number;
  readonly leg: Leg;
  readonly people: readonly string[];
  /** Minutes since 1970 in UTC. */
  readonly departs: number;
  readonly arrives: number;
}

/** Legs whose four ends are known. */
function timedLegs({ tour, facts }: RuleContext): TimedLeg[] {
  return (tour.travel?.legs ?? []).flatMap((leg, index): TimedLeg[] => {
    const [start, end] = [findStation(leg.from, tour), findStation(leg.to, tour)];
    if (!leg.departs || !leg.arrives || !start || !end) return [];
    const departs = toInstant(leg.departs.date, leg.departs.time, start.zone).instant;
    const arrives = toInstant(leg.arrives.date, leg.arrives.time, end.zone).instant;
    const all = facts.delegates.length === 0 ? [DELEGATION] : facts.travellers.map(({ id }) => id);
    // What `leg-times-impossible` says is not said again.
    return arrives <= departs
      ? []
      : [{ index, leg, people: Array.isArray(leg.who) ? leg.who : all, departs, arrives }];
  });
}

function judge({ policy }: RuleContext, first: TimedLeg, next: TimedLeg): Finding[] {
  const wait = next.departs - first.arrives;
  const connects = first.leg.to === next.leg.from;
  if (wait >= (connects ? policy.connectionMinutes : 0)) return [];
  const { departs } = next.leg;
  const { arrives } = first.leg;
  if (departs === undefined || arrives === undefined) return [];
  return [
    finding(
      ['travel', 'legs', next.index, 'departs'],
      `The journey from ${next.leg.from} to ${next.leg.to} departs on ${formatDate(departs.date)} at ${formatClock(departs.time)}, ${wait < 0 ? `${formatDuration(-wait)} before` : `${formatDuration(wait)} after`} the same people arrive at ${first.leg.to} at ${formatClock(arrives.time)}${arrives.date === departs.date ? '' : ` on ${formatDate(arrives.date)}`}${wait < 0 ? '' : `; a change takes ${formatDuration(policy.connectionMinutes)}`}.`,
      {
        ...(wait < 0 ? { severity: 'error' } : {}),
        related: [{ path: ['travel', 'legs', first.index, 'arrives'], message: 'they arrive here' }],
        help: connects
          ? `Take a later connection, or an earlier journey from ${first.leg.from}; state who is on which under \`who\` where they are not the same people.`
          : 'Correct the times, or state who is on which journey under `who`.',
      },
    ),
  ];
}
