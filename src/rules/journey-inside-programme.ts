import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import { type JourneyLegs, journeysOf } from '../facts/places/journeys.ts';
import type { Rule, RuleContext } from './rule.ts';

export const journeyInsideProgramme: Rule = {
  id: 'journey-inside-programme',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'Travellers arrive after the first day of the programme, or leave before its last.',
  why: 'Hosts prepare for the whole delegation and receive a part of it, and those who come late have missed the opening.',
  source: 'house rule',
  check(context) {
    return journeysOf(context.tour, context.facts).flatMap((journey) => [
      ...arrival(context, journey),
      ...departure(context, journey),
    ]);
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

function departure({ tour, facts }: RuleContext, { purpose, departs, people, path }: JourneyLegs): Finding[] {
  const last = tour.dates.to;
  if (purpose !== 'departure' || departs === undefined || departs.date >= last) return [];
  const missing = facts.delegates.filter(
    ({ id, delegate }) => people.includes(id) && (delegate.to ?? last) > departs.date,
  );
  if (facts.delegates.length > 0 && missing.length === 0) return [];
  return [
    finding(
      [...path, 'departs'],
      `${whom(missing, facts.travellers.length, 'leave')} on ${formatDate(departs.date)} at ${formatClock(departs.time)}; the programme ends on ${formatDate(last)}.`,
      {
        related: [{ path: ['dates', 'to'], message: 'ends here' }],
        help: `Take a later journey, end the programme on ${formatDate(departs.date)}, or state who leaves earlier: \`to: ${departs.date}\` at the delegate.`,
      },
    ),
  ];
}

/** `The travellers arrive`, `Mr. A arrives` */
function whom(missing: readonly DelegateFacts[], travellers: number, verb: string): string {
  if (missing.length === 0 || missing.length === travellers) return `The travellers ${verb}`;
  return `${listedBriefly(missing.map(({ delegate }) => delegate.name))} ${verb}${missing.length === 1 ? 's' : ''}`;
}
