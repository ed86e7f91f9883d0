import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { peopleOf } from '../facts/people/attendance.ts';
import { siteOn } from '../facts/places/hotels.ts';
import { minutesBetween } from '../facts/places/journeys.ts';
import { whereabouts } from '../facts/places/whereabouts.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import type { Rule } from './rule.ts';

export const sessionLeftBehind: Rule = {
  id: 'session-left-behind',
  lesson: 'logistics',
  severity: 'warning',
  summary:
    'A session of the delegation’s own is at the hotel by default, when the delegation has moved on to another town.',
  why: 'The last session, where the action plan is made, finds no place in the agenda, or is booked in a town that the delegation has left.',
  source: 'house rule',
  check({ tour, facts, policy }) {
    const { inland, townOf } = whereabouts(tour, facts, policy);
    return facts.sessions.flatMap((session): Finding[] => {
      if (session.host !== undefined || session.site !== 'base') return [];
      const journey = inland.filter((one) => isBefore(one, session)).at(-1);
      const site = siteOn(tour, facts, session, session.fixed?.date ?? tour.dates.to);
      const hotel = facts.hotels.find((one) => one.site === site);
      const town = townOf(site);
      if (journey?.departs === undefined || hotel === undefined) return [];
      if (town === undefined || journey.to === town) return [];
      const { date, time } = journey.departs;
      return [
        finding(
          sessionAnchor(session),
          `"${session.title}" states no place, which puts it at ${hotel.name}; by then the delegation has moved from ${journey.from} to ${journey.to}, on ${formatDate(date)} at ${formatClock(time)}.`,
          {
            related: [
              { path: journey.path, message: 'moves on here' },
              { path: hotel.path, message: 'the hotel of that night, as far as is stated' },
            ],
            help: `State the hotel there: \`stays: [{ name: …, place: { city: ${journey.to} }, from: ${date} }]\`; or where the session is: \`place: { city: ${journey.to} }\`.`,
          },
        ),
      ];
    });
  },
};

/** True where the journey takes somebody away who is to attend, and the session is agreed for later or is the last. */
function isBefore(
  { departs, people }: ReturnType<typeof whereabouts>['inland'][number],
  session: SessionFacts,
): boolean {
  if (departs === undefined || !peopleOf(session).some((person) => people.includes(person))) return false;
  if (session.fixed !== undefined) return minutesBetween(departs, session.fixed) > 0;
  return session.session.position === 'last';
}
