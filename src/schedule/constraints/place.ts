import type { LocalDate } from '../../base/calendar.ts';
import { formatDuration } from '../../base/duration.ts';
import type { SessionFacts, SiteId } from '../../facts/facts.ts';
import { gateMinutes, setUpMinutes } from '../../facts/places/gate.ts';
import { siteOn } from '../../facts/places/hotels.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint, ConstraintContext } from './constraint.ts';

/** Where a session takes place, and the time between arriving and starting: the host's gate, and its own set-up. */
export const place: Constraint = {
  id: 'place',
  summary: 'A session takes place at its host, or where the tour says, and starts when the gate is passed.',
  demands: ({ tour, facts }) =>
    facts.sessions.map((session) => ({
      about: session.id,
      sentence: sentence(session, facts),
      path: fieldPath(session, session.session.place === undefined ? 'host' : 'place'),
      requirement: {
        kind: 'held-at',
        session: session.id,
        site: session.site,
        gate: gateMinutes(session) - setUpMinutes(session),
        setUp: setUpMinutes(session),
        ...elsewhere(facts, (date) => siteOn(tour, facts, session, date), session.site),
      },
    })),
};

/** Dates on which what the delegation does by itself is at another hotel than the base. */
function elsewhere(
  { days }: ConstraintContext['facts'],
  siteOf: (date: LocalDate) => SiteId,
  usual: SiteId,
): { elsewhere?: readonly { date: LocalDate; site: SiteId }[] } {
  const others = days.map(({ date }) => ({ date, site: siteOf(date) })).filter(({ site }) => site !== usual);
  return others.length === 0 ? {} : { elsewhere: others };
}

function sentence(session: SessionFacts, facts: ConstraintContext['facts']): string {
  const where = `${quoted(session)} takes place at ${facts.siteName(session.site)}`;
  const gate = gateMinutes(session);
  return gate === 0
    ? `${where}.`
    : `${where}, where ${formatDuration(gate)} pass between arriving and starting.`;
}
